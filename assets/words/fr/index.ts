import type { Translation } from '../../../components/i18n/catalog.ts';
import { browser } from './browser.ts';
import { card } from './card.ts';
import { library } from './library.ts';
import { popup } from './popup.ts';
import { problems } from './problems.ts';
import { settings } from './settings.ts';
import { story } from './story.ts';
import { welcome } from './welcome.ts';

/** French. Addresses the reader as “vous”. */
export const fr = {
  language: { tag: 'fr', direction: 'ltr' },
  browser,
  card,
  library,
  popup,
  problems,
  settings,
  story,
  welcome,
} satisfies Translation;
