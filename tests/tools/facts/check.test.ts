import { describe, expect, test } from 'vitest';
import { checkStories, report, type StoryText } from '../../../tools/facts/check.ts';
import { fromTable } from '../../../tools/facts/from-table.ts';
import { smallFile, smallFileText } from '../../library/small-file.ts';

const file = (path: string, text: string): StoryText => ({ path, bytes: new TextEncoder().encode(text) });

const reportOf = (...files: readonly StoryText[]): readonly string[] =>
  checkStories(files).flatMap((one) => report(one).split('\n'));

describe('checking story files', () => {
  test('says of a sound one what is in it', () => {
    expect(reportOf(file('strike.json', smallFileText))).toEqual([
      '✓ strike.json: “The strike of the night trains”, version 2: 3 entities, 4 names, 2 facts, 1 source',
    ]);
  });

  test('says of each error where it stands, as editors and terminals link it', () => {
    const text = smallFileText.replace('"town"', '"twn"').replace('"version": 2', '"version": "2"');
    expect(reportOf(file('strike.json', text))).toEqual([
      'strike.json:6:3: error: version: Expected a number without quotes, found text.',
      expect.stringMatching(
        /^strike\.json:\d+:7: error: entities\[1\]\.placeType: "twn" is not possible here: did you mean "town"\?/,
      ),
      '✗ strike.json: 2 errors',
    ]);
  });

  test('goes on with other files after one that is wrong', () => {
    const lines = reportOf(file('empty.json', ''), file('strike.json', smallFileText));
    expect(lines[0]).toBe('empty.json:1:1: error: The file is empty: choose another one.');
    expect(lines.at(-1)).toContain('✓ strike.json');
  });

  test('says of a file in another encoding how to save it', () => {
    const bytes = Uint8Array.from(
      [...'{"namelight": 1, "title": "Z'].map((letter) => letter.charCodeAt(0)).concat(0xfc),
    );
    expect(reportOf({ path: 'latin1.json', bytes })[0]).toContain('save it again with the encoding UTF-8');
  });

  test('warns of what a row of a spreadsheet says of one half alone, or in the place of the other', async () => {
    const table = [
      'Name,Kind,Description,In the story,Why it matters,Source',
      'Ada Winter,person,Minister of Railways.,She offers four per cent.,,https://gazette.example/trains',
      'Otto Rahm,person,Driver who led the strike of the night trains.,,,https://gazette.example/trains',
    ].join('\n');
    const story = { ...smallFile, date: '1907-06-14', summary: 'Trains stand still.', schemaPath: null };
    const { text } = await fromTable(new TextEncoder().encode(table), story);
    expect(reportOf(file('strike.json', text ?? '')).slice(0, -1)).toEqual([
      expect.stringMatching(
        /warning: entities\[0\]\.story: "Ada Winter" takes part in the story: say in one/,
      ),
      expect.stringMatching(
        /warning: entities\[1\]\.description: The description of "Otto Rahm" mentions the story/,
      ),
    ]);
  });

  test('warns of names that the bundled story has too', () => {
    const text = smallFileText.replace('"text": "Ostburg"', '"text": "Alaska"');
    expect(reportOf(file('strike.json', text))[0]).toMatch(
      /^strike\.json:1:1: warning: Names that the bundled story has too: "Alaska"\./,
    );
  });

  test('warns of names and ids that two of the files have, naming the other file', () => {
    const other = JSON.stringify({ ...smallFile, title: 'Another' });
    const lines = reportOf(file('strike.json', smallFileText), file('other.json', other));
    expect(lines).toContainEqual(expect.stringContaining('The id "rail-strike" is that of strike.json too'));
    expect(lines).toContainEqual(
      expect.stringContaining('Names that strike.json has too: "Ada Winter", "Ostburg", "Drivers’ Union".'),
    );
  });
});
