import { describe, expect, test } from 'vitest';
import { bundledStory } from '../../components/story/bundled-story.ts';
import type { EntityId, SourceId } from '../../components/story/schema.ts';

const entityId = (id: string) => id as EntityId;

describe('a story', () => {
  test('finds an entity by its id', () => {
    expect(bundledStory.entity(entityId('cia'))?.name).toBe('Central Intelligence Agency');
  });

  test('has null for an entity it does not know, even where every object has such a property', () => {
    expect(bundledStory.entity(entityId('jd-vance'))).toBeNull();
    expect(bundledStory.entity(entityId('constructor'))).toBeNull();
  });

  test('finds the source of a fact', () => {
    expect(bundledStory.source('tass-summit-hall' as SourceId).address).toBe(
      'https://tass.com/politics/2003175',
    );
  });

  test('throws for an unknown source', () => {
    expect(() => bundledStory.source('nowhere' as SourceId)).toThrow('no source "nowhere"');
  });

  test('returns an entity’s moments oldest first', () => {
    const dates = bundledStory.moments(entityId('sergei-lavrov')).map(({ date }) => date);
    expect(dates).toEqual(['2004-03-09', '2025-08-15', '2025-08-15', '2026-03-05']);
  });

  test('has no moments for an entity that took part in none or that it does not know', () => {
    expect(bundledStory.moments(entityId('china'))).toEqual([]);
    expect(bundledStory.moments(entityId('jd-vance'))).toEqual([]);
  });

  test('is deeply frozen', () => {
    const thawed = (path: string, value: unknown): string[] => {
      if (typeof value !== 'object' || value === null) return [];
      const parts = Object.entries(value).flatMap(([key, part]) => thawed(`${path}.${key}`, part));
      return Object.isFrozen(value) ? parts : [path, ...parts];
    };
    expect(thawed('story', bundledStory)).toEqual([]);
    expect(thawed('moments', bundledStory.moments(entityId('jber')))).toEqual([]);
  });
});
