/** What is said of a source, and where a link to it leads. */
import type { Key } from '../i18n/catalog.ts';
import { locale, say } from '../i18n/say.ts';
import { formatDate } from '../story/format-fact.ts';
import type { Source } from '../story/schema.ts';

/** The address of the copy, if the page itself is closed. */
export const addressOf = ({ address, archived = address }: Source): string => archived;

/** What kind of source it is, whether the link leads to a copy, and when it was read. */
export const remarksOn = ({ kind, archived, read }: Source): readonly string[] => [
  ...kindsToSay.flatMap(([named, key]) => (kind === named ? [say(key)] : [])),
  ...(archived === undefined ? [] : [say('card.archivedCopy')]),
  ...(read === undefined ? [] : [say('card.readOn', { date: formatDate(read, locale()) })]),
];

/** The kinds of sources that readers are to know of: they speak for somebody, or are no reports. */
const kindsToSay = [
  ['state-media', 'card.stateMedia'],
  ['official', 'card.officialSource'],
  ['reference', 'card.referenceWork'],
] as const satisfies readonly (readonly [Source['kind'], Key])[];
