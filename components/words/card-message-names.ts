import { en } from '../../assets/words/en/index.ts';
import { messageName } from './catalog.ts';

/** All the forms that languages have for counts, by the names of CLDR. */
const forms: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** The names under which browsers keep the texts of a card, in whatever forms. */
export function cardMessageNames(): readonly string[] {
  const { language, card } = en;
  return Object.entries({ language, card }).flatMap(([context, texts]) =>
    Object.entries(texts).flatMap(([name, text]: readonly [string, unknown]) => {
      const key = `${context}.${name}`;
      return typeof text === 'string' ? [messageName(key)] : forms.map((form) => messageName(key, form));
    }),
  );
}
