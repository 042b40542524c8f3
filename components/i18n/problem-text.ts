import { messageName } from './catalog.ts';
import { messageText } from './message-text.ts';
import { type Problem, problemIn } from './problem.ts';
import { locale } from './say.ts';

/** What is wrong with a fact set file, in the language of the interface. */
export const problemText = (problem: Problem): string =>
  problemIn(problem, {
    locale: locale(),
    text: (key, form) => messageText(messageName(`problems.${key}`, form)),
  });
