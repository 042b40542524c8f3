import type { Texts } from '../../../components/words/catalogue.ts';

/** The card's frame: all but the facts, which are told in English. */
export const card = {
  backTo: 'Back to {name}',
  close: 'Close',
  keepOpen: 'Keep open',
  keepOpenToMove: 'Keep open, to move it',
  backToItsName: 'Back to its name',
  moveByKeys: 'Move by arrow keys; press for the next corner',
  moveByPointer: 'Drag; or click for the next corner',
  /** Heard on going from one marked name to the next. */
  placeOfName: '{number} of {all}: {name}',

  person: 'Person',
  country: 'Country',
  formerCountry: 'Former country',
  usState: 'US state',
  city: 'City',
  militaryBase: 'Military base',
  groupOfCountries: 'Group of countries',
  aircraft: 'Aircraft',
  university: 'University',
  intelligenceAgency: 'Intelligence agency',
  company: 'Company',

  asOf: 'as of {date}',
  matters: 'Why it matters here',
  more: 'Facts, story and sources',
  less: 'Less',
  keyFacts: 'Key facts',
  inThisStory: 'In this story',
  related: 'Related',
  timeline: 'Timeline',
  sinceThen: 'Since then',
  sources: 'Sources',

  copy: 'Copy: {fact}',
  copyWithSource: 'Copy with source',
  copied: 'Copied',
  notCopied: 'Not copied',
  sourcesDiffer: 'Sources differ.',
  source: 'Source {number}: {title}',

  momentsLit: '{lit} of the story’s {all} moments',
  years: '{first} to {last}; shaded: {day}',

  notThisOne: 'Not this one?',
  hide: 'Hide {name} on {site}',
  isHidden: '{name} is not marked on {site} any more.',
  undo: 'Undo',

  notMarked: 'Not marked',
  couldBe: 'Could have been {name}.',
  whyMarked: 'Why it is marked',
  whyNotMarked: 'Why it is not marked',
  name: 'Name',
  entity: 'Entity',
  certainty: 'Certainty',
  copyTestCase: 'Copy as test case',
} as const satisfies Texts;
