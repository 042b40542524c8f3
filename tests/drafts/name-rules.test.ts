import { describe, expect, it } from 'vitest';
import {
  nameRules,
  notationOf,
  ruleOf,
  withNeighbors,
  withRule,
  withSpelling,
  withWords,
} from '../../components/drafts/name-rules.ts';
import { inflect } from '../../components/finder/form.ts';
import { fc } from '../properties.ts';
import { adaWinter, ostburg, union } from './strike.ts';

describe('a spelling', () => {
  it.each(nameRules)('can get every rule: %s', (rule) => {
    const changed = withRule(adaWinter, 1, rule);
    expect(ruleOf(changed.names[1] ?? {})).toBe(rule);
    expect(changed.names[0]).toBe(adaWinter.names[0]);
  });

  it('does not stand for its entity any more once it needs something', () => {
    expect(withRule(ostburg, 0, 'near-words').names).toEqual([
      { text: 'Ostburg', use: 'short', needs: 'context' },
    ]);
    expect(withRule(union, 1, 'with-full-name').names[1]).toEqual({
      text: 'UD',
      use: 'acronym',
      needs: 'support',
    });
  });

  it.each([
    [adaWinter, 'A. Winter', { text: 'A. Winter', use: 'full' }],
    [adaWinter, '  Frost ', { text: 'Frost', use: 'short', needs: 'support' }],
    [adaWinter, '冬', { text: '冬', use: 'full' }],
    [adaWinter, 'AW', { text: 'AW', use: 'acronym' }],
    [ostburg, 'Eastburgh', { text: 'Eastburgh', use: 'full' }],
    [union, 'Drivers', { text: 'Drivers', use: 'full' }],
    [union, 'U.D.', { text: 'U.D.', use: 'acronym' }],
  ] as const)('is added with the rule that most such names have', (entity, text, name) => {
    expect(withSpelling(entity, text).names.at(-1)).toEqual(name);
  });

  it('is not added twice, nor if there is nothing', () => {
    expect(withSpelling(adaWinter, 'Winter')).toBe(adaWinter);
    expect(withSpelling(adaWinter, '  ')).toBe(adaWinter);
  });
});

it('an empty list of words is left out, and each word stands in one once', () => {
  expect(withWords(adaWinter, 'titles', [])).not.toHaveProperty('titles');
  expect(withWords(adaWinter, 'context', ['railway', 'railway']).context).toEqual(['railway']);
  expect(withNeighbors(adaWinter, 1, 'notBefore', ['Games']).names[1]?.notBefore).toEqual(['Games']);
  expect(withNeighbors(adaWinter, 1, 'notBefore', []).names[1]).not.toHaveProperty('notBefore');
});

describe('the forms of a spelling', () => {
  it.each([
    [['Ольга Зима', 'Ольги Зими', 'Ользі Зимі'], 'Оль|га|ги|зі Зим|а|и|і'],
    [['Winter'], 'Winter'],
    [['Winter', '', ' '], 'Winter'],
    [['Winter', 'Winters'], 'Winter||s'],
    [['Вільям Сьюард', 'Вільяма Сьюарда'], 'Вільям||а Сьюард||а'],
    [['Ada Winter', 'Winter'], 'Ada Winter'],
    [['Jan Novák', 'Jan Nováka'], 'Jan Novák||a'],
    [['😀', '😁'], '|😀|😁'],
    [[''], ''],
  ])('%j are written as stems and endings', (forms, notation) => {
    expect(notationOf(forms)).toBe(notation);
  });

  it('are read again as they were written', () => {
    const word = fc.stringMatching(/^\p{Lu}\p{L}{0,8}$/u);
    const forms = fc
      .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 6 }))
      .chain(([words, count]) =>
        fc.array(fc.array(word, { minLength: words, maxLength: words }), {
          minLength: count,
          maxLength: count,
        }),
      )
      .map((all) => all.map((words) => words.join(' ')));
    fc.assert(
      fc.property(forms, (all) => {
        expect(inflect(notationOf(all))).toEqual([...new Set(all)]);
      }),
    );
  });
});
