import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { readStoryFile } from '../../../components/library/story-file.ts';
import { previewPage } from '../../../tools/facts/preview-page.ts';
import { readHtml } from '../../../tools/find/html-page.ts';
import { smallFileText } from '../../library/small-file.ts';

function pageOf(text: string): string {
  const read = readStoryFile(text);
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.problems));
  return previewPage(read.file);
}

describe('the page made of a story', () => {
  test('has the story and the entities in the file’s own words, with each way that names are written', () => {
    const { title, blocks } = readHtml(pageOf(smallFileText));
    expect(title).toBe('The strike of the night trains');
    expect(blocks.map(({ text }) => text.trim())).toEqual([
      'The strike of the night trains',
      'Night trains stand still; the ministry and the drivers talk in Ostburg.',
      'The drivers vote to strike.',
      'The talks begin in Ostburg.',
      'Ada Winter',
      'Minister of Railways, who speaks for the government. She offers four per cent.',
      'Ada Winter',
      'Winter',
      'Ostburg',
      'Town on the line, where both sides meet.',
      'Ostburg',
      'Drivers’ Union',
      'Union of the engine drivers.',
      'Drivers’ Union',
    ]);
  });

  test('shows an inflected name in each of its forms', () => {
    const text = smallFileText.replace('"text": "Ostburg"', '"text": "Ostburg||s|en"');
    const { blocks } = readHtml(pageOf(text));
    expect(blocks.map(({ text }) => text.trim()).slice(9, 13)).toEqual([
      'Town on the line, where both sides meet.',
      'Ostburg',
      'Ostburgs',
      'Ostburgen',
    ]);
  });

  test('has the text of the story below its summary', () => {
    const text = smallFileText.replace(
      '"moments"',
      '"paragraphs": [{ "text": "It was a <b>Friday</b>." }], "moments"',
    );
    const { blocks } = readHtml(pageOf(text));
    expect(blocks[2]?.text).toBe('It was a <b>Friday</b>.');
  });

  test('is in the language of the story', () => {
    expect(pageOf(smallFileText.replace('"language": "en"', '"language": "de-AT"'))).toContain(
      '<html lang="de-AT">',
    );
  });

  test('shows markup as the text it is', () => {
    const page = pageOf(smallFileText.replaceAll('Ostburg', '<script>alert(1)</script>&amp;'));
    expect(page).not.toContain('<script');
    expect(readHtml(page).blocks.at(-4)?.text).toBe('<script>alert(1)</script>&amp;');
    expect(parse(page).childNodes.length).toBe(2);
  });
});
