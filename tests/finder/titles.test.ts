import { describe, it } from 'vitest';
import { addedRules } from '../../components/finder/added-names.ts';
import { createFinder } from '../../components/finder/finder.ts';
import { bundledLanguages } from '../../components/story/bundled-languages.ts';
import { bundledNames } from '../../components/story/bundled-names.ts';
import type { EntityId, Named } from '../../components/story/schema.ts';
import { expectMarkedBy } from './expect-marked.ts';

const walker: Named = {
  id: 'purchase/walker' as EntityId,
  kind: 'person',
  names: [
    { text: 'Robert J. Walker', use: 'full' },
    { text: 'Walker', use: 'short', needs: 'context' },
  ],
  titles: ['Governor', 'Mr.'],
  context: ['of Kansas'],
  against: [],
};
const expectMarked = expectMarkedBy(createFinder([...bundledNames, walker], bundledLanguages, addedRules));

describe('a form of address that fits anybody', () => {
  it.each([
    ['Mr. Sachs mends shoes.', 'en'],
    ['Mr. Rubio, a plumber, came at nine. Mr. Rubio was on time.', 'en'],
    ['Mr. Walker plays the organ.', 'en'],
    ['M. Sachs tient une boulangerie.', 'fr'],
  ])('is no evidence for a name that many share: %s', (sentence, lang) => expectMarked([sentence], lang));

  it('is evidence for a name that is nearly always its entity’s', () => {
    expectMarked(['Mr. [Bessent|scott-bessent] smiled at Mr. [Lutnick|howard-lutnick].']);
  });

  it.each([
    ['en', 'Ms. Trump bakes. Mr. [Trump|donald-trump] bought bread from Ms. Trump.'],
    ['de', 'Frau Trump backt. Herr [Trump|donald-trump] kaufte kein Brot.'],
    ['fr', 'Mme Trump est à Dole. M. [Trump|donald-trump] n’y est pas.'],
  ])('distinguishes a man from a woman of that name, in "%s"', (lang, sentence) =>
    expectMarked([sentence], lang),
  );

  it('leaves out a bare name that may be hers', () => {
    expectMarked(['Ms. Trump bakes, and Trump sells the bread.']);
  });

  it('is a relative’s where the page names one and nobody else', () => {
    expectMarked(['Eric Trump spoke in Hong Kong.', 'Mr. Trump, a founder of the firm, praised the city.']);
    expectMarked([
      'Eric Trump, a son of President [Trump|donald-trump], spoke.',
      'Mr. [Trump|donald-trump] was in [Alaska|alaska].',
    ]);
  });

  it('is no evidence against a name that the page supports', () => {
    expectMarked(['[Jeffrey Sachs|jeffrey-sachs] was asked.', 'Mr. [Sachs|jeffrey-sachs] laughed.']);
    expectMarked(['“Mr. [Rubio|marco-rubio] is busy,” the State Department said.']);
  });
});

describe('a title', () => {
  it('with another state makes the name another’s', () => {
    expectMarked(['Governor Walker of Wisconsin fought the unions.', 'Then Walker ran for president.']);
    expectMarked(['Governor [Walker|purchase/walker] of Kansas resigned.']);
    expectMarked([
      '[Robert J. Walker|purchase/walker] came.',
      'Governor [Walker|purchase/walker] of Mississippi spoke.',
    ]);
    expectMarked([
      'Senator [Rubio|marco-rubio] of Florida and Representative [Ratcliffe|john-ratcliffe] of Texas',
    ]);
  });
});

describe('a capitalized word before a well-known surname', () => {
  it.each([
    ['Mogul [Trump|donald-trump] won the night.', 'en'],
    ['Banker [Bessent|scott-bessent] came in; Diplomat [Lavrov|sergei-lavrov] went out.', 'en'],
    ['The Man of the Hour [Zelensky|volodymyr-zelensky] wore black.', 'en'],
    ['Хозяин Кремля [Путин|vladimir-putin] молчал.', 'ru'],
    ['Господар Кремля [Путін|vladimir-putin] мовчав.', 'uk'],
    [
      'L’uomo forte del Cremlino [Putin|vladimir-putin] tace, quello della Casa Bianca [Trump|donald-trump] parla.',
      'it',
    ],
    ['Le maître de la Maison Blanche [Trump|donald-trump] a téléphoné.', 'fr'],
    ['El inquilino de la Casa Blanca [Trump|donald-trump] llamó.', 'es'],
    ['O chefe da Casa Branca [Trump|donald-trump] telefonou.', 'pt'],
    ['Gospodarz Kremla [Putin|vladimir-putin] milczał.', 'pl'],
    ['Šéf Kremlu [Putin|vladimir-putin] mlčel.', 'cs'],
    ['Daarna zweeg Kremlleider [Poetin|vladimir-putin].', 'nl'],
  ])('is no given name if it is a role or a seat: %s', (sentence, lang) => expectMarked([sentence], lang));

  it.each([
    ['Grigol Putin won the race.', 'en'],
    ['A letter by Baldwin Trump was sold.', 'en'],
    ['Письмо Захара Путина продали.', 'ru'],
    ['La lettera di Guido Putin è stata venduta.', 'it'],
  ])('makes it another’s otherwise: %s', (sentence, lang) => expectMarked([sentence], lang));
});
