import type { Translation } from '../../../components/i18n/catalog.ts';
import { adding } from './adding.ts';
import { browser } from './browser.ts';
import { card } from './card.ts';
import { library } from './library.ts';
import { marking } from './marking.ts';
import { packs } from './packs.ts';
import { panel } from './panel.ts';
import { popup } from './popup.ts';
import { problems } from './problems.ts';
import { proposals } from './proposals.ts';
import { settings } from './settings.ts';
import { stories } from './stories.ts';
import { story } from './story.ts';
import { tables } from './tables.ts';
import { updates } from './updates.ts';
import { welcome } from './welcome.ts';
import { writing } from './writing.ts';

/** Spanish. Addresses the reader as “tú”. */
export const es = {
  language: { tag: 'es', direction: 'ltr' },
  browser,
  card,
  library,
  packs,
  panel,
  popup,
  problems,
  settings,
  story,
  welcome,
  adding,
  marking,
  tables,
  writing,
  stories,
  proposals,
  updates,
} satisfies Translation;
