import { en } from '../../assets/words/en/index.ts';
import { messageName } from './catalog.ts';

/** All plural categories, by their CLDR names. */
const forms: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Returns the message names of all texts of a card, in all plural forms. */
export function cardMessageNames(): readonly string[] {
  const { language, card } = en;
  return Object.entries({ language, card }).flatMap(([context, texts]) =>
    Object.entries(texts).flatMap(([name, text]: readonly [string, unknown]) => {
      const key = `${context}.${name}`;
      return typeof text === 'string' ? [messageName(key)] : forms.map((form) => messageName(key, form));
    }),
  );
}
