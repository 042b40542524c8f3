import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addedRules } from '../../components/finder/added-names.ts';
import { createFinder, type Finder } from '../../components/finder/finder.ts';
import { GrowingNames } from '../../components/finder/growing-names.ts';
import { bundledLanguages } from '../../components/story/bundled-languages.ts';
import { bundledNames } from '../../components/story/bundled-names.ts';
import type { Name, Named, PlacedName } from '../../components/story/schema.ts';
import { maxNamesakes } from '../../components/story/story-limits.ts';
import { type Passage, readGold } from '../../tools/accuracy/gold.ts';
import { fc, runs } from '../properties.ts';
import { bundledFinder as bundled } from './bundled-finder.ts';

/** The bundled entities as entities of two added stories that share some names. */
const added: readonly PlacedName[] = ['one', 'two'].flatMap((story, n) =>
  bundledNames.map((named, index) => ({
    place: n * 100 + index,
    named: { ...named, id: `${story}/${named.id}` as Named['id'] },
    used: [...named.names.keys()],
  })),
);
const passages = globSync(join(import.meta.dirname, '../gold/{en,de,uk,ja,ar,ko}.txt'))
  .flatMap(readGold)
  .filter((_, n) => n % 3 === 0);
const everything = { has: () => true };
const passageOf = (text: string) => ({ text, lang: 'en' });

const grownBy = (growing: GrowingNames, names: readonly PlacedName[]): void => {
  for (const _ of growing.add(names));
};
const found = (finder: Finder, some: readonly Pick<Passage, 'text' | 'lang'>[] = passages) =>
  some.map(({ text, lang }) =>
    finder
      .read(text, lang)
      .mentions(everything)
      .map(({ span, entity, certainty, because, rivals }) => ({
        span,
        entity,
        certainty,
        because,
        rivals,
      })),
  );

describe('names that grow', () => {
  const atOnce = createFinder(
    [...bundledNames, ...added.map(({ named }) => named)],
    bundledLanguages,
    addedRules,
  );

  it('are found as if all had been compiled at once, in whatever order and portions they came', () => {
    const expected = found(atOnce);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...added], { minLength: added.length }),
        fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 8 }),
        (order, sizes) => {
          const growing = new GrowingNames(addedRules);
          const finder = bundled.joinedBy(growing);
          let at = 0;
          for (const size of [...sizes, order.length]) {
            grownBy(growing, order.slice(at, at + size));
            at += size;
            // Look-ups meanwhile must not affect later ones.
            found(finder, passages.slice(0, 20));
          }
          expect(found(finder)).toEqual(expected);
        },
      ),
      runs(3),
    );
  });

  it('change nothing while there are none', () => {
    expect(found(bundled.joinedBy(new GrowingNames(addedRules)))).toEqual(found(bundled));
  });

  it('are only those that are used, until an entity is added again with more', () => {
    const growing = new GrowingNames(addedRules);
    const { named } = person(1, { text: 'Josephine Hale', use: 'full' }, { text: 'Hale', use: 'short' });
    const finder = createFinder([]).joinedBy(growing);
    const marked = () =>
      found(finder, [passageOf('Then Hale came. Later Josephine Hale left.')])
        .flat()
        .map(({ span }) => span);
    grownBy(growing, [{ named, place: 1, used: [1] }]);
    expect(marked()).toEqual([
      { from: 5, to: 9 },
      { from: 32, to: 36 },
    ]);
    grownBy(growing, [{ named, place: 1, used: [0, 1] }]);
    expect(marked()).toEqual([
      { from: 5, to: 9 },
      { from: 22, to: 36 },
    ]);
  });

  it('are there once, however often they are added', () => {
    const growing = new GrowingNames(addedRules);
    grownBy(growing, added);
    grownBy(growing, added);
    expect(found(bundled.joinedBy(growing))).toEqual(found(atOnce));
  });
});

const person = (n: number, ...names: readonly Name[]): PlacedName => ({
  place: n,
  used: [...names.keys()],
  named: {
    id: `crowd/p-${n}` as Named['id'],
    kind: 'person',
    names: [...names],
    titles: [],
    context: [],
    against: [],
  },
});

it('of many entities that share a name, the first ones are weighed, in whatever order they were added', () => {
  const crowd = Array.from({ length: 3 * maxNamesakes }, (_, n) => person(n, { text: 'Hale', use: 'full' }));
  const growing = new GrowingNames(addedRules);
  const finder = createFinder([]).joinedBy(growing);
  grownBy(growing, crowd.toReversed());
  const [mention] = finder.read('Then Hale came.', 'en').mentions(everything);
  expect(mention?.entity).toBe('crowd/p-0');
  expect(mention?.rivals.map(({ entity }) => entity)).toEqual(
    crowd.slice(1, maxNamesakes).map(({ named }) => named.id),
  );
});

it('of many entities that share a name and have hundreds of context words each, few are weighed, but always the first', () => {
  const words = Array.from({ length: 300 }, (_, n) => `word${n}`);
  const crowd = Array.from({ length: 8 }, (_, n) => {
    const { named, ...placed } = person(n, { text: 'Hale', use: 'full' });
    return {
      ...placed,
      named: { ...named, context: n === 0 ? [...words, ...words, ...words, ...words] : words },
    };
  });
  const growing = new GrowingNames(addedRules);
  grownBy(growing, crowd);
  const idsOf = (text: string) => growing.writingsOf(text).map(({ id }) => id);
  expect(idsOf('Hale')).toEqual(['crowd/p-0']);
  const others = new GrowingNames(addedRules);
  grownBy(others, crowd.slice(1));
  expect(others.writingsOf('Hale').map(({ id }) => id)).toEqual(['crowd/p-1', 'crowd/p-2', 'crowd/p-3']);
});

it('are compiled in steps of few forms each, however many a story has', () => {
  const endings = Array.from({ length: 24 }, (_, n) => `|e${n}`).join('');
  const names = Array.from(
    { length: 40 },
    (_, n): Name => ({
      text: `Hale${n}${endings}`,
      use: 'short',
      notBefore: ['Street', 'Road'],
    }),
  );
  const growing = new GrowingNames(addedRules);
  let texts = 0;
  let most = 0;
  for (const _ of growing.add([person(0, ...names)])) {
    const now = growing.index.spellings.size;
    most = Math.max(most, now - texts);
    texts = now;
  }
  expect(growing.index.spellings.size).toBe(40 * 24 * 2);
  expect(most).toBeLessThanOrEqual(24 * 2);
});
