import type { Translation } from '../../../components/i18n/catalog.ts';
import { browser } from './browser.ts';
import { card } from './card.ts';
import { library } from './library.ts';
import { popup } from './popup.ts';
import { problems } from './problems.ts';
import { settings } from './settings.ts';
import { story } from './story.ts';
import { welcome } from './welcome.ts';

/** Spanish. Addresses the reader as “tú”. */
export const es = {
  language: { tag: 'es', direction: 'ltr' },
  browser,
  card,
  library,
  popup,
  problems,
  settings,
  story,
  welcome,
} satisfies Translation;
