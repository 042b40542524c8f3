/** What is said of looking for a newer version of a story. */
import type { Key } from '../i18n/catalog.ts';
import { say } from '../i18n/say.ts';
import { hostOf, maxLoadedBytes, type StoryUpdates, type UpdateOutcome } from '../library/story-updates.ts';

/** What came of it; empty before the first time, and after an update, of which more is said. */
export function foundText({ address, found }: StoryUpdates): string {
  if (found === undefined || found.kind === 'updated') return '';
  const host = hostOf(address);
  switch (found.kind) {
    case 'unchanged':
      return say('updates.unchanged');
    case 'older':
      return withoutChange(say('updates.older', { host, version: found.version }));
    case 'status':
      return withoutChange(say('updates.status', { host, status: found.status }));
    case 'too-large':
      return withoutChange(say('updates.tooLarge', { host, megabytes: maxLoadedBytes / 1_000_000 }));
    default:
      return withoutChange(say(failureKeys[found.kind], { host }));
  }
}

const failureKeys = {
  'no-access': 'updates.noAccess',
  unreachable: 'updates.unreachable',
  'too-slow': 'updates.tooSlow',
  redirected: 'updates.redirected',
  'not-usable': 'updates.notUsable',
  'newer-format': 'updates.newerFormat',
  'other-story': 'updates.otherStory',
  'wrong-signature': 'updates.wrongSignature',
  unchecked: 'updates.unchecked',
  conflict: 'updates.conflict',
} as const satisfies Readonly<
  Record<Exclude<UpdateOutcome['kind'], 'updated' | 'unchanged' | 'older' | 'status' | 'too-large'>, Key>
>;

const withoutChange = (text: string): string => `${text} ${say('updates.nothingChanged')}`;
