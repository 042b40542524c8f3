import { describe, expect, test } from 'vitest';
import type { Entity, SourceId } from '../../../components/story/schema.ts';
import { createStory } from '../../../components/story/story.ts';
import { checkStories } from '../../../tools/facts/check.ts';
import { dueIn, dueReport, isOverdue } from '../../../tools/facts/stale.ts';
import { smallFileText } from '../../library/small-file.ts';

const today = new Date('2026-11-30T12:00:00Z');

const [read] = checkStories([{ path: 'strike.json', bytes: Buffer.from(smallFileText) }]);

/** What is due in a story whose first card is this. */
function due(card: Partial<Pick<Entity, 'role' | 'checked'>>, months = 6) {
  const data = read?.data;
  const [first, ...others] = data?.entities ?? [];
  if (data === undefined || data === null || first === undefined)
    throw new Error('The small file has no card.');
  const plain = others.map((one) => ({ ...one, facts: [], later: [], checked: '2026-11' }));
  const changed = { ...first, role: undefined, facts: [], later: [], checked: '2026-11', ...card };
  return dueIn(createStory({ ...data, entities: [changed, ...plain] }), { months, today });
}

const source = 'gazette' as SourceId;
const role = { text: 'Governor of Alaska', asOf: '2025-08-15', until: '2026-12-07', source };

describe('what is due', () => {
  test('is nothing where every card was checked and no day is announced', () => {
    expect(due({})).toEqual([]);
  });

  test('is a day to come, which is not overdue', () => {
    const found = due({ role });
    expect(found).toMatchObject([{ kind: 'coming', date: '2026-12-07', text: 'Governor of Alaska' }]);
    expect(found.some(isOverdue)).toBe(false);
  });

  test('is overdue once the day has come, until somebody has checked the card', () => {
    const ended = { ...role, until: '2026-11-30' };
    expect(due({ role: ended })).toMatchObject([{ kind: 'ended', date: '2026-11-30' }]);
    expect(due({ role: ended, checked: '2026-12' })).toEqual([]);
    expect(due({ role: { ...role, until: '2026-07-01' }, checked: '2026-01' }).some(isOverdue)).toBe(true);
  });

  test('is a card that was not checked for months, with what it says as of old dates', () => {
    const found = due({ role: { ...role, until: undefined }, checked: '2026-05-29' });
    expect(found.map(({ kind }) => kind)).toEqual(['unchecked', 'old']);
    expect(due({ checked: '2026-05-30' })).toEqual([]);
    expect(due({ checked: '2026-05' })).toEqual([]);
  });

  test('is reported under a heading, with the source', () => {
    expect(dueReport(due({ role }))).toMatch(
      /^To be checked on a day to come:\n\n2026-12-07 {2}.+: Governor of Alaska\n {12}.+\n {12}https:/,
    );
  });
});
