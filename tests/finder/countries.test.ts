import { describe, it } from 'vitest';
import { addedRules } from '../../components/finder/added-names.ts';
import { createFinder } from '../../components/finder/finder.ts';
import { bundledLanguages } from '../../components/story/bundled-languages.ts';
import { bundledNames } from '../../components/story/bundled-names.ts';
import type { EntityId, Name, Named } from '../../components/story/schema.ts';
import { expectMarkedBy } from './expect-marked.ts';

const country = (id: string, ...names: readonly (string | Name)[]): Named => ({
  id: `countries/${id}` as EntityId,
  kind: 'place',
  names: names.map((name) => (typeof name === 'string' ? { text: name, use: 'full' } : name)),
  titles: [],
  context: [],
  against: [],
});

const expectMarked = expectMarkedBy(
  createFinder(
    [
      ...bundledNames,
      country('australia', 'Australia'),
      country('france', 'France'),
      country('tonga', 'Tonga'),
      country('turkey', 'Türkiye'),
    ],
    bundledLanguages,
    addedRules,
  ),
);

describe('a country’s name', () => {
  it.each([
    "Tries by Vaka, Tonga'uiha and Hola.",
    'Port lost to the Swans. Picture: Phil Hillyard Source: News Corp Australia',
    'Casey Kasem’s dedications. By Lisa Respers France, CNN.',
  ])('is part of another name: %s', (text) => expectMarked([text]));

  it.each([
    "[Tonga|countries/tonga]'s coach spoke.",
    'Winds in southeastern [Australia|countries/australia] fell.',
    'The book is by a man from [France|countries/france].',
    'By then [France|countries/france] had won.',
  ])('is none: %s', (text) => expectMarked([text]));

  it('has its endings behind an apostrophe in Turkish', () => {
    expectMarked(["Heyet [Türkiye|countries/turkey]'ye geldi."], 'tr');
  });
});
