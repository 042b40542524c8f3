import type { Texts } from '../../../components/i18n/catalog.ts';

/** The names of a page that no story has, from which a story can be begun. */
export const proposals = {
  title: 'Names on this page that no story knows',
  lead: 'People, places and organizations that none of your stories has. Select names to start a story with them. The page becomes its source.',
  from: 'Page: {page}',
  reading: 'Reading the page…',
  isCut: 'This page is very long. Only its beginning was read.',
  none: 'No other names were found on this page.',
  noCapitals: 'Names are found only in alphabets with capital letters, such as Latin, Cyrillic and Greek.',
  unreadable: 'This page cannot be read',
  unreadableHow:
    'Open the page again and wait until it has loaded. Then choose “Names here that no story knows” there.',
  found: { one: '{count} name, most mentioned first', other: '{count} names, most mentioned first' },
  alsoWritten: 'Also written: {spellings}',
  kind: 'What {name} is',
  selectAll: 'Select all',
  selectNone: 'Select none',
  selected: { one: '{count} name selected', other: '{count} names selected' },
  selectSome: 'Select at least one name.',
  start: 'Start a story',
  namedIn: 'Named in “{title}”.',
} as const satisfies Texts;
