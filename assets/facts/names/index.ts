import type { LanguageNamesInput } from '../../../components/story/schema.ts';
import { arabic } from './arabic.ts';
import { chineseSimplified } from './chinese-simplified.ts';
import { chineseTraditional } from './chinese-traditional.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { hindi } from './hindi.ts';
import { italian } from './italian.ts';
import { japanese } from './japanese.ts';
import { korean } from './korean.ts';
import { persian } from './persian.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';
import { turkish } from './turkish.ts';
import { ukrainian } from './ukrainian.ts';

/**
 * What the languages other than English call the entities. English names hold on every page, so that
 * a language in Latin letters lists only what it spells or inflects otherwise. Those that are written
 * alike stand side by side: gzip finds again what is near.
 */
export const languageNames: readonly LanguageNamesInput[] = [
  hindi,
  korean,
  japanese,
  chineseTraditional,
  chineseSimplified,
  arabic,
  persian,
  german,
  french,
  italian,
  spanish,
  portuguese,
  turkish,
  polish,
  ukrainian,
  russian,
];
