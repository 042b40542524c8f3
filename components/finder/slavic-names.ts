/** What Slavic languages write around a name that is another's. */

import { lazy } from './lazy.ts';
import type { BlockRuleInput } from './rule.ts';
import { isUnknownCapital } from './surroundings.ts';

export const isSlavic = ({ language }: BlockRuleInput): boolean => language !== null && slavic.has(language);
const slavic: ReadonlySet<string> = new Set(['be', 'bg', 'cs', 'pl', 'ru', 'sk', 'sr', 'uk']);

/** "Художник Василий Верещагин": titles have small letters within sentences, so that a capital begins a given name. */
export function isBehindSlavicName(here: BlockRuleInput): boolean {
  const { form, around } = here;
  if (!isUnknownCapital(around.before) || around.beforeStartsSentence || around.style !== 'sentence')
    return false;
  return !here.followsName() && !form.titles.some((title) => around.endsWith(title));
}

/** "Улица Белинского", "пароход «Верещагин»". */
export const isSlavicThing = (here: BlockRuleInput): boolean =>
  isSlavic(here) && slavicThings().test(here.around.left.slice(-24));

const slavicThings = lazy(
  () =>
    /(?<![a-zа-яієїґ])(?:улиц|вулиц|проспект|площад|площ|переул|провул|набережн|бульвар|имени|імені|им\.|ім\.|преми|премі|стадион|стадіон|теплоход|пароход|теплохід|пароплав|ледокол|криголам|крейсер|кратер|ulic|plac|alej|imieni)[a-zа-яієїґ]{0,5} [«"„]?$/iu,
);
