import type { Texts } from '../../../components/i18n/catalog.ts';

/** Looking for newer versions of a story where its file says. */
export const updates = {
  title: 'Newer versions',
  terms:
    'They come from {host}, and only when you ask for them. {host} then learns your IP address and that you have this story.',
  signed: 'They must be signed with the same key as your version.',
  unsigned: 'They are not signed: whoever runs {host} can change this story.',
  offered: 'Newer versions of this story come from {host}, and only when you ask for them.',
  otherKey:
    'Your version is signed with a key, and this file is not signed with it: it may be from someone else.',
  check: 'Check for a newer version',
  daily: 'Check once a day',
  asking: 'Checking {host}…',
  asked: 'Last checked: {when}',
  updated: 'Updated on {date} from version {before} to version {version}.',
  undone: '{title} is back to version {version}. It is no longer checked once a day.',
  unchanged: 'There is no newer version.',
  older: '{host} has an older version, {version}.',
  otherStory: '{host} sent a different story.',
  wrongSignature:
    'The file from {host} is not signed with the key of your version: it may be from someone else, or was changed on the way.',
  unchecked:
    'Your browser cannot check signatures, so no request was sent. Update your browser, or open the new file here yourself.',
  notUsable: 'The file from {host} is damaged, or is not a story.',
  newerFormat:
    'The file from {host} was made for a newer version of Namelight. Update Namelight, then check again.',
  tooLarge:
    'The file from {host} is larger than {megabytes} MB. Ask its author for it, and open it here yourself.',
  tooSlow: '{host} took too long to answer. Try again later.',
  unreachable: '{host} could not be reached. Try again later.',
  redirected:
    '{host} points to another address, which Namelight does not open. Ask the author of the story for the new file.',
  status: '{host} answered with error {status}.',
  noAccess: 'Namelight may not access {host}, so no request was sent.',
  conflict: 'This story was changed in the meantime. Please check again.',
  nothingChanged: 'Nothing was changed.',
} as const satisfies Texts;
