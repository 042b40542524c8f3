import { browser } from './browser.ts';
import { card } from './card.ts';
import { library } from './library.ts';
import { popup } from './popup.ts';
import { problems } from './problems.ts';
import { settings } from './settings.ts';
import { story } from './story.ts';
import { welcome } from './welcome.ts';

/** The catalog in English, which all others translate. */
export const en = {
  language: { tag: 'en', direction: 'ltr' },
  browser,
  card,
  library,
  popup,
  problems,
  settings,
  story,
  welcome,
} as const;
