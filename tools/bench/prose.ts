import type { Passage } from '../accuracy/gold.ts';

/** Sentences without names, as most text on a page is. */
const fillers = `
The ferry was late again, and nobody on the quay seemed to mind.
On Monday the council will decide whether the old cannery becomes a library.
She had kept every letter, sorted by year and then by the colour of the ink.
It takes about four hours to walk around the lake if the path is dry.
Prices rose by 2.3 per cent in the quarter, a little less than analysts had expected.
“We have seen worse winters,” Mrs. Hale said, and went back to her nets.
The company, which employs some nine thousand people, declined to comment.
A spokesman said the inquiry was at an early stage and would take until spring.
Most of the houses on the north shore were built before the road was.
In the second half the visitors pressed harder, but the goalkeeper had the better of them.
The Harbour Commission met behind closed doors for the third time in a week.
According to the survey, fewer than one in five had read the manual.
He opened the window, looked at the sky, and decided against the umbrella.
Wheat was cheaper than a year ago; barley, oddly, was not.
The exhibition at the Museum of Ice is open daily except Tuesdays.
Two of the three bridges are closed for repairs until October.
Her first novel sold eleven copies, four of them to her aunt.
The committee heard evidence from Dr. Osei and from Professor Lindqvist.
There is no evidence that the measure has worked, nor that it has not.
When the lights came back the orchestra had gone home.
The court found that the contract had been void from the beginning.
Paris, Berlin and Warsaw welcomed the plan; Budapest wanted to read it first.
A dog that had been missing since August turned up at the bakery on Friday.
The new timetable, Northern Rail says, will save commuters up to nine minutes.
`
  .trim()
  .split('\n');

/**
 * Texts as a browser's text nodes hold them: a byte a character where Latin-1 allows. Engines keep two
 * for all that was cut from a text that needs them anywhere, and read the two kinds at different speeds.
 */
export const asInTextNodes = (texts: readonly string[]): readonly string[] =>
  texts.map((text) => (/[^\0-\xff]/.test(text) ? text : Buffer.from(text, 'latin1').toString('latin1')));

/** Prose of at least so many characters that names nobody, as most pages do. */
export const quietProseOf = (length: number): readonly string[] => proseFrom(length, (pick) => pick(fillers));

/**
 * Prose of at least so many characters, in paragraphs of five sentences, always the same: one
 * sentence in six is a labeled passage of our own, one in ten names a person of `unknownPeople`.
 */
export function proseOf(
  length: number,
  passages: readonly Pick<Passage, 'text'>[],
  unknownPeople: readonly string[],
): readonly string[] {
  const texts = passages.map(({ text }) => text);
  return proseFrom(length, (pick, dice) => {
    if (dice < 5) return pick(texts);
    return dice < 8 ? `Later ${pick(unknownPeople)} read the minutes aloud.` : pick(fillers);
  });
}

/** Prose of at least so many characters in which each sentence is a labeled passage: as many names as a text can bear. */
export function crowdedProseOf(
  length: number,
  passages: readonly Pick<Passage, 'text'>[],
): readonly string[] {
  const texts = passages.map(({ text }) => text);
  return proseFrom(length, (pick) => pick(texts));
}

/** Some countries and people of the packs, and the bundled story's, in sentences as papers write them. */
const newsSentences = {
  bundled: [
    'Officials in Russia declined to comment.',
    'Donald Trump said the talks would go on.',
    'Exports to China fell for a third month.',
  ],
  countries: [
    'The two flew from Italy to Australia.',
    'France and Germany backed the proposal.',
    'He was born in Kenya and studied in Canada.',
    'A court in Argentina will hear the case.',
    'Turkey has reopened its border with Syria.',
    'The United Kingdom asked for more time.',
  ],
  surnames: [
    'Mr. Young runs the bakery with his brother.',
    'The goal by Green was the third of the season.',
    'Dr. Collins and Prof. Scott led the study.',
  ],
} as const;

/**
 * News of at least so many characters, always the same: by the number of characters, it names countries, the bundled story's
 * entities, and people with surnames of members of Congress as often as the articles of News-Fair 2.
 */
export function newsOf(length: number): readonly string[] {
  return proseFrom(length, (pick, dice) => {
    if (dice === 0) return pick(newsSentences.bundled);
    if (dice === 1) return pick(newsSentences.countries);
    return dice === 2 ? pick(newsSentences.surnames) : pick(fillers);
  });
}

/** Picks one at random. */
type Choose = (from: readonly string[]) => string;

/** Paragraphs of five sentences; `sentence` is thrown a dice of thirty sides. */
function proseFrom(length: number, sentence: (pick: Choose, dice: number) => string): readonly string[] {
  const next = numbersFrom(20_250_815);
  const pick: Choose = (from) => from[next() % from.length] ?? '';
  const paragraphs: string[] = [];
  for (let written = 0; written < length; written += paragraphs.at(-1)?.length ?? 0)
    paragraphs.push(Array.from({ length: 5 }, () => sentence(pick, next() % 30)).join(' '));
  return paragraphs;
}

/** Pseudorandom integers, the same each time for a seed. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
}
