import { describe, expect, it } from 'vitest';
import { addedRules } from '../../components/finder/added-names.ts';
import { createFinder } from '../../components/finder/finder.ts';
import { readStoryFile } from '../../components/library/story-file.ts';
import { warningsOf } from '../../components/library/warnings.ts';
import type { Name, Named } from '../../components/story/schema.ts';
import { problemInEnglish } from '../../components/validation/problem-in-english.ts';
import { findInPage } from '../notation.ts';
import { smallFile } from './small-file.ts';

const [first, ...others] = smallFile.entities;

function fileWith(language: string, finding: Partial<Named>) {
  const entities = [{ ...first, titles: [], context: [], against: [], ...finding }, ...others];
  const read = readStoryFile(JSON.stringify({ ...smallFile, language, entities }), warningsOf);
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.problems));
  return read;
}

const full = (text: string): Name => ({ text, use: 'full' });
const fullName = full('Ada Ashcombe');
const marked = (texts: readonly string[], language: string, finding: Partial<Named>) =>
  findInPage(createFinder(fileWith(language, finding).file.names, [], addedRules), texts, { lang: language });

describe('everyday words and single letters as names', () => {
  it.each([
    ['en', 'The', 'The ferry was late. In The Hague nobody minded.'],
    ['en', 'Will', 'Will it rain? It may, and then Will it stop?'],
    ['en', 'May', 'May was cold. We met in May.'],
    ['en', 'Us', 'Us they forgot; they told Us so.'],
    ['en', 'A', 'A ferry was late, and A was late too.'],
    ['en', 'X', 'Chapter X begins. X marks the spot.'],
    ['de', 'Der', 'Der Zug stand still, und Der Mann auch.'],
    ['fr', 'Les', 'Les trains ne partent pas, dit Les.'],
    ['de', 'The', 'Die Band „The Cure“ spielt.'],
  ])('are not marked by themselves, whatever the story says of them: %s: %s', (language, text, page) => {
    for (const name of [
      full(text),
      { ...full(text), use: 'short' },
      { ...full(text), use: 'acronym' },
    ] as const)
      expect(marked([page], language, { names: [name] })).toEqual([page]);
  });

  it('count where the page has the full name, in mid-sentence, or a title stands before them', () => {
    const finding = { names: [fullName, full('Will')], titles: ['Minister'] };
    expect(marked(['Ada Ashcombe spoke.', 'Then they asked Will. Will it rain?'], 'en', finding)).toEqual([
      '[Ada Ashcombe|ada-winter] spoke.',
      'Then they asked [Will|ada-winter]. Will it rain?',
    ]);
    expect(marked(['The bill was read by Minister Will.'], 'en', finding)).toEqual([
      'The bill was read by Minister [Will|ada-winter].',
    ]);
  });

  it('are warned of, with what to do', () => {
    const warned = (name: Name, language = 'en') =>
      fileWith(language, { names: [fullName, name] }).warnings.map(
        ({ path, problem }) => `${path}: ${problemInEnglish(problem)}`,
      );
    expect(warned(full('The'))).toEqual([
      'entities[0].names[1].text: "The" is an everyday word of English: it is only marked near a word of "titles" or "context", or in mid-sentence on pages with a full name. Remove it, or give it "needs": "context".',
    ]);
    expect(warned({ ...full('Der'), needs: 'support' }, 'de')[0]).toMatch(
      /"Der" is an everyday word of German/,
    );
    expect(warned(full('Will||s'))[0]).toMatch(/"Will" is an everyday word/);
    expect(warned(full('Q'))[0]).toMatch(/"Q" is one letter/);
    expect(warned({ ...full('May'), needs: 'context' })).toEqual([]);
  });

  it('are no words of other languages than the story’s and English, and no words in capitals', () => {
    expect(marked(['Then Das came.'], 'en', { names: [full('Das')] })).toEqual([
      'Then [Das|ada-winter] came.',
    ]);
    expect(marked(['The WHO met.'], 'en', { names: [{ text: 'WHO', use: 'acronym' }] })).toEqual([
      'The [WHO|ada-winter] met.',
    ]);
  });
});
