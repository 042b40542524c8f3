import { describe, expect, it } from 'vitest';
import { createDraftCheck } from '../../components/drafts/check-draft.ts';
import { additionOf, bareName, formOf, languageFor, newStory } from '../../components/editor/add-name.ts';
import type { SelectedOnPage } from '../../components/tabs/selections.ts';

const selected: SelectedOnPage = {
  text: 'George Shultz',
  sentence: 'George Shultz, the secretary of state, smiled.',
  title: 'They talked – News',
  address: 'https://www.news.example/talks?id=7',
  language: 'en',
};

describe('the form opens', () => {
  it('with what the page says', () => {
    expect(formOf(selected, []).form).toEqual({
      name: 'George Shultz',
      kind: 'person',
      type: '',
      description: 'The secretary of state.',
      statement: 'George Shultz, the secretary of state, smiled.',
      title: 'They talked – News',
      publisher: 'news.example',
      address: 'https://www.news.example/talks?id=7',
      story: null,
      newTitle: 'They talked – News',
      joins: true,
    });
  });

  it('with a sentence that was selected as what the page says, and no name', () => {
    const text =
      'The two leaders met for the first time in a white house by the sea in the capital of Iceland.';
    const { form } = formOf({ ...selected, text, sentence: '' }, []);
    expect([form.name, form.statement]).toEqual(['', text]);
  });

  it('without an address that is not secure, and without any if there is none', () => {
    expect(formOf({ ...selected, address: 'http://old.example/' }, []).form).toMatchObject({
      address: '',
      publisher: 'old.example',
    });
    expect(formOf({ ...selected, address: null, title: '' }, []).form).toMatchObject({
      address: '',
      publisher: '',
      title: '',
    });
  });
});

it.each([
  ['“Ronald Reagan”,', 'Ronald Reagan'],
  ['Reagan’s', 'Reagan'],
  ["Gorbachev's", 'Gorbachev'],
  ['Reykjavik.', 'Reykjavik'],
  ['Apple Inc.', 'Apple Inc.'],
  ['the U.S.', 'the U.S.'],
  ['(NATO)', 'NATO'],
  ['World Health Organization (WHO)', 'World Health Organization (WHO)'],
  ['World Health Organization (WHO),', 'World Health Organization (WHO)'],
  ['(the World Health Organization (WHO))', 'the World Health Organization (WHO)'],
  ['the WHO)', 'the WHO'],
  ['Reagan[1]', 'Reagan'],
  ['Reagan [12][a],', 'Reagan'],
  ['Reagan.[1]', 'Reagan'],
  ['Reagan (1911–2004', 'Reagan (1911–2004'],
  ['«Höfði»', 'Höfði'],
  ['O’Neill', 'O’Neill'],
  ['—', ''],
])('a name is taken from “%s” as “%s”', (text, name) => expect(bareName(text)).toBe(name));

it('a new story with its first name is right: its day is today, and its title says what it is about', () => {
  const { form } = formOf(selected, []);
  const draft = newStory(form, { language: 'en', today: '2026-11-28' });
  expect(draft).toMatchObject({ title: 'They talked – News', checked: '2026-11-28' });
  expect(createDraftCheck()(draft).story).toEqual([]);
  expect(additionOf(form, null, '2026-11-28')).toMatchObject({
    source: { publisher: 'news.example', read: '2026-11-28' },
  });
  expect(additionOf({ ...form, address: ' ' }, null, '2026-11-28').source).toBeNull();
});

it('a new story is in the language of the page, or of its reader', () => {
  expect(languageFor('en-US', 'de')).toBe('en');
  expect(languageFor('zh-Hant-TW', 'de')).toBe('zh-Hant');
  expect(languageFor(null, 'de-AT')).toBe('de');
  expect(languageFor('xx', 'de')).toBe('de');
});
