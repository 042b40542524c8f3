import { describe, expect, it } from 'vitest';
import { spellingsOf } from '../../components/drafts/spellings.ts';
import { titlesIn } from '../../components/drafts/titles.ts';

describe('the spellings of a name', () => {
  it.each([
    ['Reykjavík', 'place', 'en', ['Reykjavík', 'Reykjavik']],
    ['Höfði', 'place', 'en', ['Höfði', 'Hofdi']],
    ['Þingvellir', 'place', 'en', ['Þingvellir', 'Thingvellir']],
    ['Emre Yıldız', 'person', 'en', ['Emre Yıldız', 'Yıldız', 'Emre Yildiz', 'Yildiz']],
    [
      'Ludwig van Beethoven',
      'person',
      'en',
      ['Ludwig van Beethoven', 'van Beethoven', 'Van Beethoven', 'Beethoven'],
    ],
    ['Leonardo da Vinci', 'person', 'en', ['Leonardo da Vinci', 'da Vinci', 'Da Vinci', 'Leonardo']],
    ['Health Service Executive', 'organization', 'en', ['Health Service Executive', 'HSE']],
    ['Susanne Böhm', 'person', 'de', ['Susanne Böhm||s', 'Böhm||s', 'Susanne Boehm||s', 'Boehm||s']],
    ['Thomas Fuchs', 'person', 'de', ['Thomas Fuchs', 'Fuchs']],
    ['Владимир Путин', 'person', 'en', ['Владимир Путин', 'Путин']],
  ] as const)('of %s, %s, in a story in %s, are those that pages have', (name, kind, language, texts) => {
    expect(spellingsOf(name, [], { kind, language }).map(({ text }) => text)).toEqual(texts);
  });
});

describe('the titles of a person', () => {
  it.each([
    ['President of the United States.', 'en', ['president', 'President']],
    ['General secretary of the Soviet Communist Party', 'en', ['general secretary', 'General Secretary']],
    ['American secretary of state', 'en', ['secretary of state', 'Secretary of State', 'secretary']],
    ['The former mayor of Oslo, and a poet', 'en', ['mayor', 'Mayor']],
    ['Bürgermeisterin von Grünau', 'de', ['Bürgermeisterin']],
    ['Wife of the president', 'en', []],
    ['Known for her laugh', 'en', []],
    ['', 'en', []],
  ])('are taken from the description “%s” in %s', (description, language, titles) => {
    expect(titlesIn(description, language)).toEqual(titles);
  });
});
