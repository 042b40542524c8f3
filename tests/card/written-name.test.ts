import { expect, test } from 'vitest';
import { writtenBeside } from '../../components/card/written-name.ts';

test.each([
  ['Wladimir Putin', 'Путін', 'Путін'],
  ['Wolodymyr Selenskyj', 'Zelensky', 'Zelensky'],
  ['United States', 'U.S.', 'U.S.'],
  ['Central Intelligence Agency', 'CIA', 'CIA'],
  ['Росія', 'Russia', 'Russia'],
  ['Росія', 'Rus\u00ADsia\u200F', 'Russia'],
  ['Donald Trump', '  Donald\n J.  Trump ', 'Donald J. Trump'],
])('“%s” has “%s” of the page beside it', (name, written, shown) => {
  expect(writtenBeside(name, written)).toBe(shown);
});

test.each([
  ['Wladimir Putin', 'Putin'],
  ['Wladimir Putin', 'Putins'],
  ['Росія', 'Росії'],
  ['Аляска', 'Алясці'],
  ['Volodymyr Zelensky', 'VOLODYMYR ZELENSKYY'],
  ['The West', 'West'],
  ['Rusia', 'Rusia'],
  ['Wolodymyr Selenskyj', 'Selen\u00ADskyj'],
  ['Alaska', ''],
  ['Alaska', ' \u200b '],
])('“%s” stands alone where the page says “%s”: that says nothing new', (name, written) => {
  expect(writtenBeside(name, written)).toBeNull();
});

test('a page cannot turn the text of a card around, or fill it', () => {
  expect(writtenBeside('Alaska', 'Аляска\u202eabc')).toBe('Аляска\ufffdabc');
  expect(writtenBeside('Alaska', 'Я'.repeat(500))?.length).toBeLessThan(70);
});
