import { problems } from '../../assets/words/en/problems.ts';
import type { Counted } from '../i18n/catalog.ts';
import { localeOf } from '../i18n/direction.ts';
import { type Problem, problemIn, type Speech } from './problem.ts';

const texts: Readonly<Record<string, string | Counted>> = problems;

const english: Speech = {
  locale: localeOf('en'),
  text(key, form) {
    const text = Object.hasOwn(texts, key) ? (texts[key] ?? '') : '';
    if (typeof text === 'string') return form === undefined ? text : '';
    return form === undefined ? '' : (text[form] ?? '');
  },
};

/** What is wrong with a story file, in English: for builds and tools, which have no browser to ask for texts. */
export const problemInEnglish = (problem: Problem): string => problemIn(problem, english);
