import { describe, expect, it } from 'vitest';
import type { Draft, DraftEntity } from '../../components/drafts/draft.ts';
import { namedOf } from '../../components/drafts/named-of.ts';
import { maxSample, SampleFinder } from '../../components/drafts/sample.ts';
import { addedRules } from '../../components/finder/added-names.ts';
import { createFinder } from '../../components/finder/finder.ts';
import { readText } from '../../components/finder/page-of-text.ts';
import { bundledLanguages } from '../../components/story/bundled-languages.ts';
import { bundledNames } from '../../components/story/bundled-names.ts';
import { fc } from '../properties.ts';
import { sampleTexts } from './sample-text.ts';
import { adaWinter, seward, strike, withEntity } from './strike.ts';

const others = { bundled: bundledNames, languages: bundledLanguages };
const finder = new SampleFinder(others);

/** Each mark as `[Winter|ada-winter]`, a refused one with a hyphen before the id. */
function marked(text: string, draft: Draft = strike): string {
  let line = '';
  let at = 0;
  for (const { from, to, entity, verdict } of finder.find(text, draft)) {
    if (from < at) continue;
    line += `${text.slice(at, from)}[${text.slice(from, to)}|${verdict === 'accepted' ? '' : '-'}${entity}]`;
    at = to;
  }
  return line + text.slice(at);
}

const people = (count: number): readonly DraftEntity[] =>
  Array.from({ length: count }, (_, n) => ({
    kind: 'person',
    id: `person-${n}`,
    name: `Abel Tasman${n}`,
    description: 'One of many.',
    names: [{ text: `Abel Tasman${n}`, use: 'full' }],
  }));

describe('a sample text is marked by the names of its draft', () => {
  it.each([
    ['Ada Winter came to Ostburg.', '[Ada Winter|ada-winter] came to [Ostburg|ostburg].'],
    ['Seward came.', '[Seward|-william-seward] came.'],
    [
      'William H. Seward came.\n\nThen Seward left.',
      '[William H. Seward|william-seward] came.\n\nThen [Seward|william-seward] left.',
    ],
    [
      'Ada Winter rode on the Seward Highway.',
      '[Ada Winter|ada-winter] rode on the [Seward|-william-seward] Highway.',
    ],
    ['Nobody came.', 'Nobody came.'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  it.each(['الولايات', 'ريكيافيك', 'المتحدة'])('near the Arabic word %s', (word) => {
    const reagan: DraftEntity = {
      kind: 'person',
      id: 'ronald-reagan',
      name: 'رونالد ريغان',
      description: 'رئيس الولايات المتحدة.',
      names: [{ text: 'ريغان', use: 'short', needs: 'context' }],
      context: [word],
    };
    const draft = { ...strike, language: 'ar', entities: [reagan] };
    const text = (topic: string) => `ريغان في الأخبار اليوم. الموضوع: ${topic}.`;
    expect(finder.find(text(word), draft)[0]?.verdict).toBe('accepted');
    expect(finder.find(text('الطقس'), draft)[0]?.verdict).toBe('refused');
  });

  it('says of each place which rules decided, by their weight', () => {
    const [refused] = finder.find('Seward came.', strike);
    expect(refused?.because).toEqual([expect.objectContaining({ name: 'needs-support', weight: -2 })]);
  });

  it('marks what a page would mark that has all these names', () => {
    const names = strike.entities.flatMap((entity) => namedOf(entity, 'en') ?? []);
    const whole = createFinder([...bundledNames, ...names], bundledLanguages, addedRules);
    fc.assert(
      fc.property(sampleTexts, (text) => {
        const onPage = readText(whole, { text, lang: 'en' })
          .filter(({ entity }) => entity.startsWith('draft/'))
          .map(({ span, entity }) => `${span.from}-${span.to} ${entity.slice('draft/'.length)}`);
        const inSample = finder
          .find(text, strike)
          .filter(({ verdict }) => verdict === 'accepted')
          .map(({ from, to, entity }) => `${from}-${to} ${entity}`);
        expect(inSample).toEqual(onPage);
      }),
    );
  });

  it('has marks inside the text, in order, of which the accepted do not overlap', () => {
    fc.assert(
      fc.property(sampleTexts, (text) => {
        let accepted = 0;
        let last = 0;
        for (const { from, to, verdict } of finder.find(text, strike)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
          last = from;
          if (verdict === 'refused') continue;
          expect(from).toBeGreaterThanOrEqual(accepted);
          accepted = to;
        }
      }),
    );
  });
});

describe('a draft that is not right yet', () => {
  it('is looked for by the names that are', () => {
    const half: DraftEntity = {
      ...adaWinter,
      names: [{ text: '', use: 'full' }, { text: 'a\u202eb', use: 'full' }, ...adaWinter.names],
      context: ['', 'x'.repeat(200)],
    };
    expect(marked('Ada Winter came.', withEntity(strike, half))).toBe('[Ada Winter|ada-winter] came.');
  });

  it('may have no name and an unknown language', () => {
    expect(marked('Seward', { ...strike, language: 'x!', entities: [{ ...seward, names: [] }] })).toBe(
      'Seward',
    );
    expect(marked('Ada Winter', { ...strike, language: '' })).toBe('[Ada Winter|ada-winter]');
  });

  it('is found by its new names as soon as an entity has changed', () => {
    const renamed = { ...adaWinter, names: [{ text: 'Ada Frost', use: 'full' } as const] };
    expect(marked('Ada Frost and Ada Winter', withEntity(strike, renamed))).toBe(
      '[Ada Frost|ada-winter] and Ada Winter',
    );
    expect(marked('Ada Frost and Ada Winter')).toBe('Ada Frost and [Ada Winter|ada-winter]');
  });
});

it('everyday words need one of the entity’s words, whatever the draft says', () => {
  const may: DraftEntity = { ...adaWinter, names: [{ text: 'May', use: 'full' }], context: ['railway'] };
  const draft = withEntity(strike, may);
  expect(marked('May was warm.', draft)).toBe('[May|-ada-winter] was warm.');
  expect(marked('May was on the railway.', draft)).toBe('[May|ada-winter] was on the railway.');
});

it('the language of the draft, which may change, decides what an everyday word is', () => {
  const mai: DraftEntity = { ...adaWinter, names: [{ text: 'Mai', use: 'full' }], titles: [] };
  const draft = withEntity(strike, mai);
  expect(marked('Mai was warm.', draft)).toBe('[Mai|ada-winter] was warm.');
  expect(marked('Mai was warm.', { ...draft, language: 'de' })).toBe('[Mai|-ada-winter] was warm.');
  expect(marked('Mai was warm.', draft)).toBe('[Mai|ada-winter] was warm.');
});

it('where two entities have a name, one is marked and the other named beside it', () => {
  const twin: DraftEntity = { ...adaWinter, id: 'twin' };
  const marks = finder.find('Ada Winter came.', { ...strike, entities: [adaWinter, twin] });
  expect(marks.map(({ entity, rivals }) => [entity, rivals])).toEqual([['ada-winter', ['twin']]]);
});

it('a name that the bundled story has, too, is the draft’s here', () => {
  const trump: DraftEntity = { ...adaWinter, names: [{ text: 'Donald Trump', use: 'full' }] };
  expect(marked('Donald Trump came.', withEntity(strike, trump))).toBe('[Donald Trump|ada-winter] came.');
});

it('of a long text only the beginning is read', () => {
  const text = `${'x'.repeat(maxSample)} Ada Winter`;
  expect(finder.find(text, strike)).toEqual([]);
});

it('among thousands of entities only those in the text are made ready', () => {
  const many = { ...strike, entities: [...people(2_000), ...strike.entities] };
  expect(marked('Abel Tasman77 met Ada Winter.', many)).toBe(
    '[Abel Tasman77|person-77] met [Ada Winter|ada-winter].',
  );
});
