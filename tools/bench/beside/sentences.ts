import { people, places } from './story-names.ts';

/** Picks the next of some; the same each time a page is made. */
export type Choose = <Item>(from: readonly Item[]) => Item;

/** A sentence, and how many names of the story it has. */
export type Sentence = { readonly text: string; readonly names: number };

/** Names that nobody marks, as most names on most pages. */
const unknownPeople = [
  'Margaret Ellison',
  'Harold Finch',
  'Inge Sorensen',
  'Tomas Halloran',
  'Beatrice Okafor',
  'Laura Whitcombe',
  'Henrik Dahl',
  'Olivia Marsh',
  'Edgar Pritchard',
  'Nadia Forsyth',
];
const towns = [
  'Lisbon',
  'Bergen',
  'Porto',
  'Windermere',
  'Galway',
  'Utrecht',
  'Trondheim',
  'Salford',
  'Dubrovnik',
  'Nice',
];

const fillers = `
The ferry was late again, and nobody on the quay seemed to mind.
On Monday the council in {town} will decide whether the old cannery becomes a library.
{unknown} had kept every letter, sorted by year and then by the color of the ink.
It takes about {number} hours to walk around the lake if the path is dry.
Prices rose by {number}.3 percent in the quarter, a little less than analysts had expected.
“We have seen worse winters,” {unknown} said, and went back to the nets.
The company, which employs some {number},000 people, declined to comment on the report published on Thursday.
A spokeswoman said that the inquiry was at an early stage and would take until spring at least.
Most of the houses on the north shore were built before the road was, and none of them faces it.
In the second half the visitors from {town} pressed harder, but the goalkeeper had the better of them.
The Harbour Commission met behind closed doors for the third time in a week, and again it published no minutes.
According to a survey by {unknown}, fewer than one in {number} had read the manual before they began.
He opened the window, looked at the sky, and decided against the umbrella.
Wheat was cheaper than a year ago; barley, oddly enough, was not.
The exhibition at the Museum of Ice is open daily except on Tuesdays, and admission is free for those who live on the island.
Two of the three bridges are closed for repairs until October.
Her first novel sold {number}1 copies, four of them to her aunt in {town}.
The committee heard evidence from Professor Lindqvist and from {unknown}, who disagreed on almost everything.
There is no evidence that the measure has worked, nor that it has not.
When the lights came back the orchestra had gone home and the conductor was asleep in the front row.
The court found that the contract had been void from the beginning, which surprised both parties.
The mayors of {town} and {town} welcomed the plan; others wanted to read it first.
A dog that had been missing since August turned up at the bakery on Friday.
The new timetable, Northern Rail says, will save commuters up to {number} minutes on a good day.
Engineers replaced the pumps in the summer, and the cellar has been dry ever since.
Nobody could remember who had planted the row of lime trees behind the station.
`
  .trim()
  .split('\n');

const naming = `
On Friday {person} spoke for an hour about {place}.
{person} arrived in {place} shortly after noon.
Reporters asked {person} about the plan, and got no answer.
The meeting in {place} ended earlier than {person} had hoped.
What {person} wants was not clear from the statement.
`
  .trim()
  .split('\n');

const namesIn = (template: string): number => template.match(/\{(?:person|place)\}/g)?.length ?? 0;

/** The templates that name only a person: for a page that lacks one name. */
const namingOne = naming.filter((template) => namesIn(template) === 1);

/** A sentence that names nobody of the story. */
export const filler = (choose: Choose): Sentence => ({ text: filled(choose(fillers), choose), names: 0 });

/** A sentence with one or two names of the story, or only one. The first people are introduced in full, as `introduced` counts. */
export function namingSentence(
  choose: Choose,
  { introduced, atMost }: { readonly introduced: number; readonly atMost: number },
): Sentence {
  const template = choose(atMost === 1 ? namingOne : naming);
  const person = people[introduced]?.full ?? laterName(choose);
  return {
    text: filled(template.replace('{person}', person), choose),
    names: namesIn(template),
  };
}

/** One mention in three is in full. */
function laterName(choose: Choose): string {
  const { full, short } = choose(people);
  return choose([full, short, short]);
}

const numbers = ['2', '3', '4', '5', '6', '7', '8'];

/** What stands for a word in braces. */
const choices: Readonly<Record<string, readonly string[]>> = {
  unknown: unknownPeople,
  town: towns,
  number: numbers,
  place: places,
};

const filled = (template: string, choose: Choose): string =>
  template.replace(/\{(\w+)\}/g, (_, slot: string) => choose(choices[slot] ?? []));
