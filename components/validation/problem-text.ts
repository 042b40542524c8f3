import { messageName } from '../i18n/catalog.ts';
import { messageText } from '../i18n/message-text.ts';
import { locale } from '../i18n/say.ts';
import { type Problem, problemIn } from './problem.ts';

/** What is wrong with a story file, in the language of the interface. */
export const problemText = (problem: Problem): string =>
  problemIn(problem, {
    locale: locale(),
    text: (key, form) => messageText(messageName(`problems.${key}`, form)),
  });
