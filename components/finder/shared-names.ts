/** Rules for names that many share, as those of added stories often are; the bundled story has none. */

import { isLetterAt } from './characters.ts';
import { hasAnyWord, hasSeveralWords, hasUnknownCapitalBefore } from './clues.ts';
import { isTown } from './far-towns.ts';
import { type Form, isByAuthor } from './form.ts';
import {
  beginsThing,
  endsDatedTitle,
  endsOtherName,
  goesOn,
  isJoinedPlace,
  isState,
  thingsAfterPerson,
} from './joined-names.ts';
import { lazy } from './lazy.ts';
import { type BlockRuleInput, type BlockRules, ruledOut } from './rule.ts';
import { isCapitalized, type Surroundings } from './surroundings.ts';
import { givenNames, headNouns, list, makersAfterPlace, ships, usStates } from './vocabulary.ts';

const isAdded = ({ story }: Form): boolean => story !== null;
const isPerson = (form: Form): boolean => isAdded(form) && form.entity.kind === 'person';
const isSurname = (form: Form): boolean => isPerson(form) && form.name.use === 'short';
const isSharedSurname = (form: Form): boolean => isSurname(form) && form.name.needs === 'support';
const isPlace = (form: Form): boolean =>
  isAdded(form) && form.entity.kind === 'place' && form.name.use !== 'acronym';
/** "Berlin", which people are called, too. */
const isOneWordPlace = (form: Form): boolean =>
  isAdded(form) &&
  form.entity.kind === 'place' &&
  form.name.use === 'full' &&
  /^\p{Alpha}+$/u.test(form.text);

/** Nouns before a person's name that is something else's: "USS Ronald Reagan", "Rue Picasso". */
const thingsBeforePerson = list(`
${ships}
Zentrum Stiftung Galerie Sammlung Kette
Rue rue Via Calle Piazza Metzgerei Bäckerei Pension Gasthaus Gasthof Hotel Autohaus Apotheke Praxis Kanzlei Firma
Kita Restaurant Café Brauerei Weingut Verlag Druckerei Edeka-Markt Supermarkt
USCGC HMAS tanker
icebreaker novel musical opera biopic restaurant pub crater asteroid comet telescope
`);

/** "Kein Vogel", "der Kaiser": in German a surname has no article, unless a compound goes on: "die Trump-Regierung". */
const isBehindArticle = ({ around, language }: BlockRuleInput): boolean =>
  language === 'de' &&
  !around.right.startsWith('-') &&
  /^(?:d(?:er|en|em|es)|k?ein(?:e[mnrs]?)?|jede[mnrs]|diese[mnrs]|manche[mnrs]|(?:mein|dein|sein|ihr|unser|euer)e?[mnrs]?)$/i.test(
    around.before,
  );

/** "The Otto Hahn, a freighter, put to sea": in full and with an article, a person's name is that of a thing. */
const isBehindThe = ({ around: { before, right }, language }: BlockRuleInput): boolean =>
  (language === null || language === 'en') &&
  (before === 'another' || (/^the$/i.test(before) && behindThing().test(right)));

const behindThing = lazy(
  () => /^(?:$|[,.;:)]| (?:is|was|were|sailed|sank|put|docked|which|that|opened|closed)(?!\p{Alpha}))/u,
);

/** "Governor Walker of Wisconsin", where the entity was governor of Kansas. */
const isOfAnotherState = ({ form, around }: BlockRuleInput): boolean =>
  around.after === 'of' &&
  usStates.has(around.afterNext) &&
  !hasAnyWord(`of ${around.afterNext}`, form.entity.context);

/** Matches backwards from the name: up to five names with commas or "and", and the title before them. */
const sharedTitle = lazy(
  () => /(?<=([\p{Alpha}. ]{1,40})s\.? (?:\p{Upper}[\p{Alpha}-]{1,30}(?:, | and )){0,5})/uy,
);

/** "Presidents Trump and Putin", "Secretaries Rubio and Bessent", "the foreign ministers Lavrov and …", "Sens. Young and …". */
function hasSharedTitleBefore({ form, around: { text, span } }: BlockRuleInput): boolean {
  if (!['s ', 's. ', ', ', ' and '].some((end) => text.endsWith(end, span.from))) return false;
  sharedTitle().lastIndex = span.from;
  const found = sharedTitle().exec(text)?.[1]?.toLowerCase();
  if (found === undefined) return false;
  const title = found.endsWith('ie') ? `${found.slice(0, -2)}y` : found;
  return form.entity.titles.some((own) => ` ${title}`.endsWith(` ${own.toLowerCase().replace(/\.$/, '')}`));
}

/** "Irving Berlin" in running text, "By Lisa Respers France": a given name before a place makes it a surname. */
const isSurnameLikePlace = ({ around }: BlockRuleInput): boolean =>
  ((around.style === 'sentence' || (around.style === 'title' && !around.isHeadline)) &&
    givenNames.has(around.before)) ||
  (around.left.includes('By ') && givenNames.has(byline().exec(around.left)?.[1] ?? ''));

const byline = lazy(
  () => /(?<!\p{Alpha})By (\p{Upper}\p{Alpha}{1,20}) (?:\p{Upper}[\p{Alpha}.'-]{0,20} ){1,2}$/u,
);

/** "Tonga'uiha": in English, what stands behind an apostrophe is short. */
const goesOnBehindApostrophe = ({ around: { right }, language }: BlockRuleInput): boolean =>
  language === 'en' &&
  right.startsWith("'") &&
  isLetterAt(right, 1) &&
  !right.startsWith("'s ") &&
  !/^'(?:s|d|ll|re|ve|m)(?![a-zà-ɏ])/iu.test(right);

/**
 * "USS Ronald Reagan", "Reagan Washington National Airport", "die Kaiser-Straße", "a shop called Reagan's Attic": what
 * stands around a person's name makes it that of a thing.
 */
function isThingNamedAfter(around: Surroundings): boolean {
  if (thingsBeforePerson.has(around.before) || isJoinedToThing(around)) return true;
  if (
    /(?:village|town|hamlet|county|crater|kirk|parish|isle|glen|loch|lake|river|city|port) of $/i.test(
      around.left.slice(-12),
    )
  )
    return true;
  if (/^(?:called|named|dubbed)$/.test(around.before) && /^'s \p{Upper}/u.test(around.right)) return true;
  if (around.style !== 'sentence' || around.isHeadline) return false;
  return around.capitalsAfter.slice(0, 4).some((word) => {
    const noun = word.replace(/'s?$/, '');
    return [thingsAfterPerson, makersAfterPlace.all, headNouns].some((list) => list.has(noun));
  });
}

/** "Die Kaiser-Straße", "the Nobel-Smith Institute". */
export const isJoinedToThing = ({ right }: Surroundings): boolean =>
  right.startsWith('-') && thingsJoined().test(right);

const thingsJoined = lazy(
  () =>
    /^-(?:Straße|Strasse|Str\.|Platz|Allee|Weg|Brücke|Schule|Gymnasium|Stadion|Halle|Haus|Museum|Stiftung|Preis|Ring|Park|Apotheke|Markt|Hof|Denkmal|Ufer|Arena|Pavillon|Kurier|Zeitung|Anzeiger|Bote|Nachrichten|Blatt|Echo|Radweg|Renaissance|Forelle|Schinken|Torte|Wurst|Honig)(?![\p{Lower}])|^-\p{Upper}\p{Alpha}{1,30} (?:Institute|Building|Prize|Foundation|Museum|School|Center|Centre)(?!\p{Alpha})/u,
);

export const sharedRules: BlockRules = [
  { name: 'shared-title-before', weight: 3, applies: isPerson, holds: hasSharedTitleBefore },
  {
    name: 'more-context-near',
    weight: 3,
    applies: (form) => isAdded(form) && !!form.name.needs,
    holds: (here) => here.hasNamesake() && hasSeveralWords(here.around.near, here.form.entity.context),
  },
  {
    name: 'named-after-a-person',
    weight: -8,
    applies: (form) => isPerson(form) && form.name.use === 'full',
    holds: isBehindThe,
  },
  {
    name: 'of-another-state',
    weight: -6,
    applies: (form) => isSurname(form) && !!form.name.needs,
    holds: isOfAnotherState,
  },
  {
    // Added names are many, and common: what stands there is hardly ever a title.
    name: 'likely-given-name-before',
    weight: -4,
    applies: (form) => isSurname(form) && !!form.name.needs,
    beside: 'capital-before',
    holds: hasUnknownCapitalBefore,
  },
  {
    name: 'hyphenated-surname',
    weight: -4,
    applies: isSharedSurname,
    holds: (here) => isCapitalized(here.around.hyphenated) && !here.followsName(),
  },
  {
    name: 'goes-on-behind-apostrophe',
    weight: ruledOut,
    applies: isAdded,
    holds: goesOnBehindApostrophe,
  },
  {
    name: 'related-names-near',
    weight: 4,
    applies: isSharedSurname,
    holds: (here) => here.hasRelatedPersons(),
  },
  {
    name: 'common-noun',
    weight: -6,
    applies: (form) => isSurname(form) && !isByAuthor(form),
    holds: isBehindArticle,
  },
  { name: 'given-name-before', weight: ruledOut, applies: isOneWordPlace, holds: isSurnameLikePlace },
  {
    name: 'surname-in-a-longer-name',
    weight: ruledOut,
    applies: isPerson,
    holds: ({ around }) => isThingNamedAfter(around),
  },
  { name: 'town-of-that-name', weight: -12, applies: isPlace, holds: isTown },
  {
    name: 'place-in-a-longer-name',
    weight: -12,
    applies: isPlace,
    holds: (here) =>
      isJoinedPlace(here) ||
      beginsThing(here) ||
      goesOn(here) ||
      endsOtherName(here) ||
      isState(here) ||
      endsDatedTitle(here.around),
  },
];
