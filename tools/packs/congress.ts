/** The pack of the members of the US Congress. */

import type { Name, StoryFileInput } from '../../components/story/schema.ts';
import { type CongressLabel, type CongressTexts, congressTexts, type Party } from './congress-texts.ts';
import { interfaceLanguages } from './country-list.ts';
import type { PackLanguage } from './country-texts.ts';
import { headOf, translatedHead } from './pack-head.ts';
import type { CongressSnapshot, LegislatorRecord } from './take-congress.ts';
import { type UsState, usStates, withoutVote } from './us-states.ts';

type FileEntity = StoryFileInput['entities'][number];
type FileFact = NonNullable<FileEntity['facts']>[number];
type FileTranslation = NonNullable<StoryFileInput['translations']>[string];

/** The day of the snapshot: commit dfa9622 of the source. */
const day = '2026-06-15';

const source = 'congress-legislators';

export function makeCongress({ members }: CongressSnapshot): StoryFileInput {
  return {
    ...headOf('us-congress', day),
    sources: [
      {
        id: source,
        title: 'Members of the United States Congress (CC0)',
        publisher: 'unitedstates project',
        kind: 'reference',
        address: 'https://github.com/unitedstates/congress-legislators',
        read: day,
      },
    ],
    entities: members.map(entityOf),
    translations: Object.fromEntries(
      interfaceLanguages
        .filter((language) => language !== 'en')
        .map((language) => [language, translationOf(members, language)]),
    ),
  };
}

function entityOf(member: LegislatorRecord): FileEntity {
  const name = nameOf(member);
  return {
    kind: 'person',
    id: idOf(member),
    name,
    description: descriptionOf(member, 'en'),
    names: [...namesOf(member)],
    titles: [...titlesOf(member)],
    picture: { kind: 'monogram', letters: initialsOf(name), country: 'us' },
    facts: factsOf(member),
  };
}

/** Members may share a name: the directory's number does not. */
const idOf = (member: LegislatorRecord): string =>
  `${nameOf(member)} ${member.id}`
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, '-');

/** "Donald S. Beyer Jr." is called so on cards, too; without a comma, as a name of a story has none. */
const nameOf = ({ full, first, nickname, last }: LegislatorRecord): string =>
  (full ?? `${nickname ?? first} ${last}`).replaceAll(',', '');

const initialsOf = (name: string): string => {
  const words = name.replace(/ (?:[JS]r\.?|I{2,3}|IV)$/, '').split(' ');
  return [words[0], words.at(-1)].map((word) => word?.charAt(0) ?? '').join('');
};

const stateOf = ({ state }: LegislatorRecord): UsState => {
  const found = usStates.get(state);
  if (found === undefined) throw new RangeError(`Nothing is known of the state ${state}.`);
  return found;
};

function descriptionOf(member: LegislatorRecord, language: PackLanguage): string {
  const texts = congressTexts[language];
  const partyAndState = [partyIn(member, texts), stateOf(member).names[language]];
  return roleIn(member, texts).replace('{}', partyAndState.join(language === 'ar' ? '، ' : ', '));
}

function roleIn({ chamber, state }: LegislatorRecord, texts: CongressTexts): string {
  if (chamber === 'senate') return texts.senate;
  return withoutVote.has(state) ? texts.withoutVote : texts.house;
}

function partyIn({ id, party }: LegislatorRecord, { parties }: CongressTexts): string {
  if (!(party in parties)) throw new RangeError(`${id} is of a party without texts: ${party}.`);
  return parties[party as Party];
}

function factsOf(member: LegislatorRecord): FileFact[] {
  const { chamber, district, since, until } = member;
  const fact = (label: CongressLabel, value: FileFact['value']): FileFact => ({
    label,
    value,
    asOf: day,
    source,
  });
  const text = (words: string): FileFact['value'] => ({ kind: 'text', text: words });
  return [
    fact('Party', text(partyIn(member, congressTexts.en))),
    fact('State', text(stateOf(member).names.en)),
    ...(district === null || withoutVote.has(member.state)
      ? []
      : [
          fact(
            'District',
            district === 0
              ? text(congressTexts.en.atLarge)
              : { kind: 'quantity', amount: district, unit: 'count' },
          ),
        ]),
    fact(chamber === 'senate' ? 'In the Senate since' : 'In the House since', { kind: 'date', date: since }),
    fact('Term ends', { kind: 'date', date: until }),
  ];
}

function translationOf(members: readonly LegislatorRecord[], language: PackLanguage): FileTranslation {
  const texts = congressTexts[language];
  return {
    ...translatedHead('us-congress', language),
    labels: texts.labels,
    entities: Object.fromEntries(
      members.map((member) => [
        idOf(member),
        {
          name: nameOf(member),
          description: descriptionOf(member, language),
          facts: {
            Party: { text: partyIn(member, texts) },
            State: { text: stateOf(member).names[language] },
            ...(member.district === 0 &&
              !withoutVote.has(member.state) && { District: { text: texts.atLarge } }),
          },
        },
      ]),
    ),
  };
}

type NameInput = Pick<Name, 'text' | 'use'> & Partial<Name>;

/**
 * Full names as papers write them, and the surname, which hundreds share with everyday words and with others: the page must
 * name the member, or a title, party and state stand beside it.
 */
function namesOf(member: LegislatorRecord): readonly NameInput[] {
  const { first, middle, nickname, last } = member;
  const given = [
    first,
    ...(nickname === null ? [] : [nickname]),
    ...(middle === null ? [] : [`${first} ${middle}`, `${first} ${middle.charAt(0)}.`]),
    ...(/^\p{Lu}\.$/u.test(first) && middle !== null ? [middle] : []),
  ];
  const fulls = new Set([withoutSuffix(nameOf(member)), ...given.map((one) => `${one} ${last}`)]);
  const needs = isShared(member) ? ({ needs: 'support' } as const) : {};
  return [
    ...[...fulls].map((text): NameInput => ({ text, use: 'full', ...needs, reviewed: true })),
    {
      text: last,
      use: 'short',
      needs: isRare(member) ? 'support' : 'context',
      notAfter: stateOffices,
      reviewed: true,
    },
  ];
}

const withoutSuffix = (name: string): string => name.replace(/ (?:[JS]r\.?|I{2,3}|IV)$/, '');

/** Of legislatures of states, whose members have the same titles. */
const stateOffices = ['state', 'State'].flatMap((state) =>
  ['Sen.', 'Senator', 'Rep.', 'Representative'].map((title) => `${state} ${title}`),
);

/**
 * Where two rare surnames stand near each other, both are members. "Green" and "Case" may be words, "Smith" and "Brown" may be
 * anybody.
 */
const isRare = ({ last }: LegislatorRecord): boolean => !commonSurnames.has(last) && !otherWords.has(last);

/** Surnames that are words, given names, places or firms, or that too many bear. */
const otherWords = new Set(
  `Armstrong Bacon Baird Baldwin Barrett Bean Beatty Bice Bost Budd Castro Cleaver Cline Cloud Clyde Correa Costa Cotton Courtney
  Craig Cramer Crane Crank Crawford Crow Curtis Davids Davidson Dean Dexter Downing Dunn Edwards Escobar Estes Fallon Fields
  Figures Fine Fischer Fitzgerald Fitzpatrick Fletcher Flood Fong Franklin Friedman Frost Fry Fuller Gallagher García Gill Golden
  Goldman Gooden Griffith Guest Guthrie Harder Harrigan Harris Hassan Hawley Hayes Higgins Hinson Hudson Huffman Hurd Jacobs Joyce
  Justice Kean Keating Knott Larsen Larson Latimer Lawler Leger Lucas Luna Lynch Mace Mackenzie Mann Massie Mast McBride McClain
  McCormick McDowell McGovern McGuire Morrison Newhouse Norman Norton Nunn Omar Onder Owens Paul Perry Pressley Quigley Ramirez
  Randall Riley Rivas Rosen Rounds Ruiz Rutherford Salazar Sanders Schmidt Schneider Sessions Simon Simpson Soto Stanton
  Strickland Strong Sullivan Sykes Sánchez Tiffany Titus Tran Underwood Vargas Vasquez Wagner Waters Weber Welch Westerman
  Whitehouse Whitesides Wicker`
    .trim()
    .split(/\s+/),
);

/** Surnames so common that with a common given name many are called so. */
const commonSurnames = new Set(
  `Adams Allen Baker Banks Barr Bell Bishop Brown Carter Case Clark Cohen Cole Collins Cook Cruz Davis Day Evans Foster Garcia
  Gomez Gonzales Gonzalez Graham Graves Gray Green Hill Hudson Hunt Jack Jackson James Johnson Jordan Kelly Kennedy Kim King Lee
  Levin Lopez Marshall Martin Miller Mills Moore Moran Morgan Morris Murphy Murray Nelson Palmer Peters Reed Rogers Rose Ross Roy
  Ryan Scott Self Sherman Smith Stevens Stewart Taylor Thompson Torres Turner Warner Warren Webster Williams Wilson Young`
    .trim()
    .split(/\s+/),
);
const commonGivenNames = new Set(
  `Adam Adrian Al Andrew Andy Austin Ben Bill Bob Bobby Brian Chris Christopher Dan Daniel David Ed Eric Frank Gary George Glenn
  Greg James Jason Jeff Jim Joe John Josh Kevin Linda Lisa Mark Mary Michael Mike Nick Patrick Paul Peter Richard Rick Rob Robert
  Robin Roger Ron Ryan Sam Scott Sean Steve Steven Susan Tim Thomas Todd Tom Tony William`
    .trim()
    .split(/\s+/),
);

/** "Adam Smith", "John Kennedy": the whole name is that of many others. */
function isShared(member: LegislatorRecord): boolean {
  const { first, nickname, last } = member;
  const [used] = nameOf(member).split(' ');
  return (
    commonSurnames.has(last) && [first, nickname, used].some((given) => commonGivenNames.has(given ?? ''))
  );
}

/** What stands before the name, and behind it as party and state: "(R-Ind.)". */
function titlesOf(member: LegislatorRecord): readonly string[] {
  const ofChamber =
    member.chamber === 'senate'
      ? ['Sen.', 'Senator', 'Sen', 'senator']
      : ['Rep.', 'Representative', 'Rep', 'Congressman', 'Congresswoman', 'congressman', 'congresswoman'];
  return [...ofChamber, ...partiesAndStates(member)];
}

function partiesAndStates(member: LegislatorRecord): readonly string[] {
  const { short, names } = stateOf(member);
  const letter = member.party.charAt(0);
  const states = new Set([short, short.replaceAll('.', ''), member.state, names.en]);
  return [...states].map((state) => `${letter}-${state}`);
}
