import { arabic } from './ar.ts';
import { german } from './de.ts';
import { spanish } from './es.ts';
import type { EverydayTexts } from './everyday-texts.ts';
import { french } from './fr.ts';
import { hindi } from './hi.ts';
import { russian } from './ru.ts';
import { ukrainian } from './uk.ts';

/** By primary language; English, which has ten times as many, stands apart. */
export const otherLanguages: Readonly<Record<string, EverydayTexts | undefined>> = {
  ar: arabic,
  de: german,
  es: spanish,
  fr: french,
  hi: hindi,
  ru: russian,
  uk: ukrainian,
};
