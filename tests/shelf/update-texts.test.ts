import { expect, it } from 'vitest';
import type { UpdateOutcome } from '../../components/library/story-updates.ts';
import { foundText } from '../../components/shelf/update-texts.ts';
import { speak } from '../speak.ts';

const textOf = (found: UpdateOutcome): string =>
  foundText({ address: 'https://stories.example:8443/a.json', isDaily: false, found });

it.each<[UpdateOutcome, string]>([
  [{ kind: 'older', version: 1 }, 'stories.example:8443 has an older version, 1.'],
  [{ kind: 'status', status: 404 }, 'stories.example:8443 answered with error 404.'],
  [{ kind: 'too-large' }, 'larger than 16 MB'],
  [{ kind: 'no-access' }, 'may not access stories.example:8443'],
  [{ kind: 'unreachable' }, 'could not be reached'],
  [{ kind: 'too-slow' }, 'took too long'],
  [{ kind: 'redirected' }, 'points to another address'],
  [{ kind: 'not-usable' }, 'is damaged, or is not a story'],
  [{ kind: 'newer-format' }, 'newer version of Namelight'],
  [{ kind: 'other-story' }, 'sent a different story'],
  [{ kind: 'wrong-signature' }, 'not signed with the key of your version'],
  [{ kind: 'unchecked' }, 'cannot check signatures'],
  [{ kind: 'conflict' }, 'changed in the meantime'],
])('%j is said plainly, and that nothing was changed', (found, said) => {
  expect(textOf(found)).toContain(said);
  expect(textOf(found)).toMatch(/ Nothing was changed\.$/);
});

it('says in the language of the interface that there is none', () => {
  expect(textOf({ kind: 'unchanged' })).toBe('There is no newer version.');
  speak('de');
  expect(textOf({ kind: 'unchanged' })).toBe('Es gibt keine neuere Version.');
});
