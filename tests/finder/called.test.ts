import { describe, expect, it } from 'vitest';
import { calledBy } from '../../components/finder/called.ts';
import { languageFamily } from '../../components/finder/language.ts';
import { bundledLanguages } from '../../components/story/bundled-languages.ts';
import { bundledNames } from '../../components/story/bundled-names.ts';
import type { EntityId, Name, Named } from '../../components/story/schema.ts';

/** Who is called so, in the bundled story and in what else is given. */
function called(words: string, { family = '', more = [] }: Partial<Given> = {}): readonly EntityId[] {
  const languages = bundledLanguages.filter(({ lang }) => languageFamily(lang) === family);
  return calledBy(words, { entities: [...bundledNames, ...more], languages }, null).map(
    ({ entity }) => entity,
  );
}

type Given = { readonly family: string; readonly more: readonly Named[] };

const named = (id: string, ...names: readonly Name[]): Named => ({
  id: `set/${id}` as EntityId,
  kind: 'person',
  names: [...names],
  titles: [],
  context: [],
  against: [],
});

describe('who words name that a reader has selected', () => {
  it.each([
    ['Vladimir Putin', 'vladimir-putin'],
    ['Putin', 'vladimir-putin'],
    ['putin', 'vladimir-putin'],
    ['PUTIN', 'vladimir-putin'],
    [' “Putin,” ', 'vladimir-putin'],
    ['Putin’s', 'vladimir-putin'],
    ['Vladimir\n  Putin', 'vladimir-putin'],
    ['Vla\u00addimir Putin', 'vladimir-putin'],
  ])('is whose name they are, however they are written: %j', (words, entity) => {
    expect(called(words)).toEqual([entity]);
  });

  it.each([
    ['Трамп', 'cyrillic', 'donald-trump'],
    ['Путиным', 'cyrillic', 'vladimir-putin'],
    ['普京', 'zh', 'vladimir-putin'],
    ['ट्रंप', 'devanagari', 'donald-trump'],
  ])('is known by names in other languages: %j', (words, family, entity) => {
    expect(called(words, { family })).toEqual([entity]);
  });

  it('is the one among other words whom they name', () => {
    expect(called('President Donald Trump said')).toEqual(['donald-trump']);
    expect(called('Donald Trump and Vladimir Putin')).toEqual([]);
  });

  it('are all who are called so, those first that are written exactly so', () => {
    const more = [
      named('mark', { text: 'Mark Hill', use: 'full' }, { text: 'Hill', use: 'short' }),
      named('ann', { text: 'Ann Hill', use: 'full' }, { text: 'Hill', use: 'short' }),
      named('hill', { text: 'HiLL', use: 'full' }),
    ];
    expect(called('Hill', { more })).toEqual(['set/mark', 'set/ann']);
    expect(called('hill', { more })).toEqual(['set/mark', 'set/ann', 'set/hill']);
    expect(called('Mark Hill', { more })).toEqual(['set/mark']);
  });

  it('has accents or none', () => {
    const more = [named('emine', { text: 'Émine Çelik', use: 'full' })];
    expect(called('Emine Celik', { more })).toEqual(['set/emine']);
    expect(called('ÉMINE ÇELIK', { more })).toEqual(['set/emine']);
  });

  it('has vowels that tell it from others, where these are marks', () => {
    const more = [named('rus', { text: 'रूस', use: 'full' })];
    expect(called('रस', { more })).toEqual([]);
    expect(called('रूस', { more })).toEqual(['set/rus']);
  });

  it('is nobody where a word only looks like an acronym', () => {
    const more = [named('us', { text: 'UQ', use: 'acronym' })];
    expect(called('UQ', { more })).toEqual(['set/us']);
    expect(called('uq', { more })).toEqual([]);
  });

  it.each([
    '',
    ' … ',
    'Bank of Alaska Peninsula Ltd',
    'Gudrun Halldorsdottir',
    'Putinesca',
    `Putin ${'and so on '.repeat(1_000)}`,
  ])('is nobody where no story has them as a name: %j', (words) => {
    expect(called(words)).toEqual([]);
  });
});
