import type { EntityId, Named } from '../../components/story/schema.ts';
import { numbersFrom } from './prose.ts';

const syllables =
  'ba bel cor dan do el fen gar hil ika jo kan lor mar mi nor o pel qui ran sta tor ul ven wi yar za'.split(
    ' ',
  );

/** People do not share given names evenly, but they do share them. */
const givenNameCount = 500;

/**
 * Returns made-up people, each with a unique full name and surname, so that there are no namesakes to judge. Deterministic:
 * the first ones are the same for every count.
 */
export function madeUpPeople(count: number): readonly Named[] {
  const next = numbersFrom(1867);
  const word = (parts: number): string => {
    const made = Array.from({ length: parts }, () => syllables[next() % syllables.length]).join('');
    return made.charAt(0).toUpperCase() + made.slice(1);
  };
  const given = Array.from({ length: givenNameCount }, () => word(2));
  const taken = new Set(given);
  const surnameOf = (index: number): string => {
    let surname = `${word(3)}${index % 7 === 0 ? 'son' : ''}`;
    while (taken.has(surname)) surname = word(4);
    taken.add(surname);
    return surname;
  };
  return Array.from({ length: count }, (_, index): Named => {
    const surname = surnameOf(index);
    return {
      id: `made-up-${index}` as EntityId,
      kind: 'person',
      names: [
        { text: `${given[next() % givenNameCount]} ${surname}`, use: 'full' },
        { text: surname, use: 'short', needs: 'support' },
      ],
      titles: ['President'],
      context: [],
      against: [],
    };
  });
}
