import { describe, expect, it } from 'vitest';
import type { ImportPreview } from '../../components/library/import-file.ts';
import { addOutcome } from '../../components/shelf/incoming.ts';

describe('adding a story', () => {
  const over = (version: number, more: Partial<NonNullable<ImportPreview['existing']>> = {}) =>
    addOutcome({ version: 2, existing: { version, origin: 'reader', isSame: false, ...more } });

  it('updates an older version, and asks before it replaces a newer or another one', () => {
    expect(addOutcome({ version: 2, existing: null })).toBe('adds');
    expect(over(1)).toBe('updates');
    expect(over(3)).toBe('goes-back');
    expect(over(2)).toBe('replaces');
  });

  it('does nothing for the same file, and nothing to an organization’s story', () => {
    expect(over(2, { isSame: true })).toBe('nothing');
    expect(over(1, { origin: 'organization' })).toBe('locked');
  });
});
