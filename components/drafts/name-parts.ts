/** What pages call somebody or something besides the whole name, as far as the name tells. */
import type { EntityKind } from '../story/schema.ts';
import type { DraftName } from './draft.ts';
import { kindWords } from './kind-words.ts';

/** Other ways to write a person's whole name: without middle names, with initials, with the short form of the given name. */
export function otherWholeNames(name: string, surname: string, language: string): readonly string[] {
  const given = name.slice(0, -surname.length).trim().split(' ');
  const first = given.find((word) => !word.endsWith('.')) ?? '';
  if (first === '' || !given.every(isGivenName) || kindWords.has(first.toLowerCase())) return [];
  const nickname = /^en(?:-|$)/i.test(language) ? nicknames.get(first) : undefined;
  return [...withoutMiddle(given, first), ...(nickname === undefined ? [] : [nickname])].map(
    (given) => `${given} ${surname}`,
  );
}

const isGivenName = (word: string): boolean => /^\p{Lu}(?:\p{L}+|\.)$/u.test(word);

/** "Samuel" and "S. P." for "Samuel Pierpont", "Bruce" for "J. Bruce". */
function withoutMiddle(given: readonly string[], first: string): readonly string[] {
  if (given.length < 2) return [];
  const hasInitial = given.some((word) => word.endsWith('.'));
  return [first, ...(hasInitial ? [] : [given.map((word) => `${word.charAt(0)}.`).join(' ')])];
}

/** English given names, and what their bearers are called; not those that sons go by, as Ron Reagan. */
const nicknames: ReadonlyMap<string, string> = new Map(
  `Alexander Alex, Andrew Andy, Anthony Tony, Barbara Barb, Benjamin Ben, Catherine Cathy, Charles Charlie, Christopher Chris, Daniel Dan,
  David Dave, Deborah Debbie, Douglas Doug, Edward Ed, Elizabeth Liz, Frederick Fred, Gerald Jerry, Gregory Greg,
  Jacqueline Jackie, James Jim, Jeffrey Jeff, Jennifer Jen, Joseph Joe, Katherine Kate, Kenneth Ken, Lawrence Larry, Leonard Len,
  Margaret Maggie, Matthew Matt, Michael Mike, Nicholas Nick, Pamela Pam, Patricia Pat, Patrick Pat, Peter Pete, Philip Phil,
  Raymond Ray, Rebecca Becky, Richard Dick, Robert Bob, Samuel Sam, Stephen Steve, Steven Steve, Susan Sue, Theodore Ted,
  Thomas Tom, Timothy Tim, Victoria Vicky, Vincent Vince, Walter Walt, William Bill`
    .split(',')
    .map((pair) => pair.trim().split(' '))
    .map(([whole = '', short = '']) => [whole, short]),
);

/** "García Márquez", "Leonardo" of "Leonardo da Vinci". */
export function partsOfPerson(name: string, surname: string | undefined): readonly string[] {
  const given = givenBeforePlace.exec(name)?.[1];
  if (given !== undefined) return [given];
  if (surname === undefined) return [];
  const [first = '', ...middle] = name.slice(0, -surname.length).trim().split(' ');
  const isSurname = middle.length === 1 && /^\p{Lu}\p{L}{2,}$/u.test(middle[0] ?? '');
  return isSurname && !kindWords.has(first.toLowerCase()) ? [`${middle[0]} ${surname}`] : [];
}

/** "Catherine of Aragon", "Leonardo da Vinci": who is called by the given name alone. */
const givenBeforePlace = /^(\p{Lu}\p{L}+) (?:of|da|von der) \p{Lu}/u;

/**
 * "St Brigid's" for "St Brigid's Hospital", "Wells Memorial" for "Wells Memorial Hospital", "Beagle" for "HMS Beagle", and
 * "the Courier" for "Ashby Courier". Each needs the page's whole name.
 */
export function partsOfThing(name: string, kind: EntityKind): readonly DraftName[] {
  const found = possessive.exec(name)?.[1] ?? memorial.exec(name)?.[1] ?? ship.exec(name)?.[1];
  const parts: readonly DraftName[] =
    found === undefined ? [] : [{ text: found, use: 'short', needs: 'support' }];
  const paper = kind === 'organization' ? papers.exec(name)?.[1] : undefined;
  if (paper === undefined) return parts;
  const isGerman = germanPapers.test(paper);
  const text = isGerman && paper.endsWith('e') ? `${paper}||n` : paper;
  return [
    ...parts,
    { text, use: 'short', needs: 'support', onlyAfter: isGerman ? germanArticles : ['the', 'The'] },
  ];
}

const possessive = /^(\p{Lu}.*['’]s)(?: \p{Lu}\p{L}+){1,3}$/u;
const memorial = /^(\p{Lu}.* (?:Memorial|General|Central|Regional|Community|Royal)) \p{Lu}\p{L}+$/u;
const ship = /^(?:HMS|USS|RMS|SS|MS|MV) (\p{Lu}.*)$/u;
const papers =
  / (Courier|Times|Post|Herald|Gazette|Tribune|Chronicle|Observer|Mirror|Echo|Telegraph|Guardian|Journal|Mercury|Examiner|Dispatch|Advertiser|Argus|Bote|Kurier|Anzeiger|Tageblatt)$/u;
const germanPapers = /^(?:Bote|Kurier|Anzeiger|Tageblatt)$/;
const germanArticles = ['der', 'Der', 'dem', 'Dem', 'den', 'Den', 'im', 'Im', 'vom', 'Vom', 'beim', 'Beim'];
