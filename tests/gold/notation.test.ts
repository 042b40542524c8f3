import { describe, expect, it } from 'vitest';
import { parseNotation } from '../../tools/accuracy/gold.ts';
import { parseMarked, toMarked } from '../notation.ts';

describe('the notation of mentions', () => {
  it('splits into the text and what is to be found in it', () => {
    expect(parseMarked('[Sachs|jeffrey-sachs] met[1] [AK|alaska?].')).toEqual({
      text: 'Sachs met[1] AK.',
      mentions: [
        { from: 0, to: 5, entity: 'jeffrey-sachs' },
        { from: 13, to: 15, entity: 'alaska', isOptional: true },
      ],
    });
  });

  it('is written as it is read', () => {
    const marked = '“[Putin|vladimir-putin]’s” 😀 [US|united-states]-led';
    const { text, mentions } = parseMarked(marked);
    expect(toMarked(text, mentions)).toBe(marked);
  });
});

describe('a file of passages', () => {
  const passages = parseNotation(
    'en',
    [
      '# A remark.',
      '# kind: short names',
      'title: Jeffrey Sachs in Delhi',
      'One. ¶ [Sachs|jeffrey-sachs] spoke.',
      '',
      '#[Putin|vladimir-putin?]',
      '# kind: white space',
      'The [United\\nStates|united-states] and [Donald\\u00a0Trump|donald-trump]',
      'A map of \\u005bAlaska|alaska]',
    ].join('\n'),
  );

  it('holds a passage a line, each with its kind and the line it stands on', () => {
    expect(passages.map(({ id, difficulty, lang }) => [id, difficulty, lang])).toEqual([
      ['line 4', 'short names', 'en'],
      ['line 6', 'short names', 'en'],
      ['line 8', 'white space', 'en'],
      ['line 9', 'white space', 'en'],
    ]);
  });

  it('is in the language that it is called by, if that is one, until a line says another', () => {
    const langs = (set: string) => parseNotation(set, 'One.\n# lang: fr\nTwo.').map(({ lang }) => lang);
    expect(langs('zh-Hans')).toEqual(['zh-Hans', 'fr']);
    expect(langs('labelled')).toEqual([null, 'fr']);
    expect(langs('more-languages')).toEqual([null, 'fr']);
  });

  it('gives a title to the next passage only', () => {
    expect(passages.map(({ title }) => title)).toEqual(['Jeffrey Sachs in Delhi', '', '', '']);
  });

  it('can say where blocks end and what cannot be seen', () => {
    expect(passages.map(({ text }) => text)).toEqual([
      'One.\n\nSachs spoke.',
      '#Putin',
      'The United\nStates and Donald\u00a0Trump',
      'A map of [Alaska|alaska]',
    ]);
    expect(passages.at(-1)?.wanted).toEqual([]);
  });
});
