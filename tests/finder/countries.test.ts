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
      country('france', 'France', 'Frenchman'),
      country('new-york', 'New York'),
      country('toronto', 'Toronto'),
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
    'He scored for Athletic Toronto in the second half of a quiet match.',
    'The show has Christine Rosa (Marin Toronto), an advocate, in it.',
    'The Toronto District School Board wrote to all its teachers.',
    'It rained in Toronto, Kan., and he watched The Lady From Toronto (1947) at home.',
    'They come from Nyack, New York. A judge in the Southern District of New York agreed with them.',
  ])('is part of another name: %s', (text) => expectMarked([text]));

  it.each([
    "[Tonga|countries/tonga]'s coach spoke.",
    'On Monday [Toronto|countries/toronto] met a [Frenchman|countries/france].',
    'Although [Toronto|countries/toronto] won, it rained. Eight [Tonga|countries/tonga]-born soldiers left.',
    'They went to Boston, [New York|countries/new-york] and [Toronto|countries/toronto].',
    'Winds in southeastern [Australia|countries/australia] fell.',
    'The book is by a man from [France|countries/france].',
    'By then [France|countries/france] had won.',
  ])('is none: %s', (text) => expectMarked([text]));

  it('has its endings behind an apostrophe in Turkish', () => {
    expectMarked(["Heyet [Türkiye|countries/turkey]'ye geldi."], 'tr');
  });
});
