import { describe, expect, test } from 'vitest';
import { createFinder } from '../../components/finder/finder.ts';
import { qualifyIds, readStoryFile } from '../../components/library/story-file.ts';
import { warningsOf } from '../../components/library/warnings.ts';
import type { EntityId, ParagraphInput, SourceId, StoryData } from '../../components/story/schema.ts';
import { createStory } from '../../components/story/story.ts';
import { problemInEnglish } from '../../components/validation/problem-in-english.ts';
import { findInPage } from '../notation.ts';
import { smallFile, smallFileText } from './small-file.ts';

function fileIn(text: string): StoryData {
  const read = readStoryFile(text);
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.problems));
  return read.file;
}

/** What a text is refused for, a line each: "line:column path: message". */
function refusalOf(text: string): readonly string[] {
  const read = readStoryFile(text);
  return read.kind === 'file'
    ? []
    : read.problems.map(
        ({ line, column, path, problem }) => `${line}:${column} ${path}: ${problemInEnglish(problem)}`,
      );
}

function warningsIn(text: string): readonly string[] {
  const read = readStoryFile(text, warningsOf);
  return read.kind === 'file'
    ? read.warnings.map(({ line, path, problem }) => `${line} ${path}: ${problemInEnglish(problem)}`)
    : ['refused'];
}

/** The small file with one stretch of its text replaced, which must be there. */
function written(from: string, to: string): string {
  expect(smallFileText).toContain(from);
  return smallFileText.replace(from, to);
}

/** "line:column" of the first place of some text. */
function at(text: string, what: string): string {
  const before = text.slice(0, text.indexOf(what)).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

/** The small file with paragraphs of its story. */
const withParagraphs = (...paragraphs: readonly ParagraphInput[]): string =>
  JSON.stringify({ ...smallFile, story: { ...smallFile.story, paragraphs } });

describe('a valid story file', () => {
  test('becomes a story, names and entities apart, moments and changes oldest first', () => {
    const file = fileIn(smallFileText);
    expect(file).toMatchObject({
      id: 'rail-strike',
      version: 2,
      by: 'Class 9b',
      referenceDate: '1907-06-14',
    });
    expect(file.names.map(({ id, kind, names }) => [id, kind, names.length])).toEqual([
      ['ada-winter', 'person', 2],
      ['ostburg', 'place', 1],
      ['drivers-union', 'organization', 1],
    ]);
    expect(file.entities[0]).not.toHaveProperty('names');
    expect(file.timeline.map(({ date }) => date)).toEqual(['1907-05', '1907-06-14']);
    expect(file.entities[0]?.later.map(({ asOf }) => asOf)).toEqual(['1907-07', '1908']);
    expect(createStory(file).moments('drivers-union' as EntityId)).toHaveLength(1);
  });

  test('has events of several days, sorted by the first', () => {
    const text = written('"date": "1907-05"', '"date": "1907-06-13/1907-06-15"');
    expect(fileIn(text).timeline.map(({ date }) => date)).toEqual(['1907-06-13/1907-06-15', '1907-06-14']);
  });

  test('says for which sites it is made, as sites are known', () => {
    const sites = ['example.org', 'www.example.org', 'xn--mnchen-3ya.de', 'localhost'];
    expect(fileIn(JSON.stringify({ ...smallFile, sites })).sites).toEqual([
      'example.org',
      'example.org',
      'xn--mnchen-3ya.de',
      'localhost',
    ]);
  });

  test('may have its story in paragraphs, whose sources get the ids of the story', () => {
    const file = fileIn(
      withParagraphs({ text: ' The talks <b>begin</b>. ', sources: ['gazette'] }, { text: 'They end.' }),
    );
    expect(file.paragraphs).toEqual([
      { text: 'The talks <b>begin</b>.', sources: ['gazette'] },
      { text: 'They end.', sources: [] },
    ]);
    expect(qualifyIds(file).paragraphs?.[0]?.sources).toEqual(['rail-strike/gazette']);
    expect(createStory(file).story.paragraphs).toEqual(file.paragraphs);
    expect(createStory(fileIn(smallFileText)).story.paragraphs).toEqual([]);
  });

  test.each([
    [
      'more than forty',
      Array.from({ length: 41 }, () => ({ text: 'It began.' })),
      'story.paragraphs',
      'at most 40',
    ],
    ['a very long one', [{ text: 'a'.repeat(1_501) }], 'story.paragraphs[0].text', 'at most 1,500'],
    ['an empty one', [{ text: ' ' }], 'story.paragraphs[0].text', 'Write something here'],
    ['one of two lines', [{ text: 'It began.\nIt ended.' }], 'story.paragraphs[0].text', 'U+000A'],
    ['one that turns text', [{ text: 'It \u202E began.' }], 'story.paragraphs[0].text', 'U+202E'],
    [
      'one with a source that is not listed',
      [{ text: 'It.', sources: ['gazete'] }],
      'story.paragraphs[0].sources[0]',
      'did you mean "gazette"?',
    ],
    ['markup for one', [{ html: '<p>It began.' }], 'story.paragraphs[0].html', 'There is no field "html"'],
  ])('has no paragraphs that cannot be shown as they are: %s', (_, paragraphs, path, says) => {
    const refusal = refusalOf(withParagraphs(...(paragraphs as never[])));
    expect(
      refusal.some((line) => line.includes(` ${path}: `) && line.includes(says)),
      `${refusal}`,
    ).toBe(true);
  });

  test('needs only kind, id, name, description and names of an entity', () => {
    const [, ostburg] = fileIn(smallFileText).entities;
    expect(ostburg).toMatchObject({ facts: [], relations: [], later: [] });
    expect(ostburg?.role).toBeUndefined();
    const entities = smallFile.entities.map(({ kind, id, name, description, names, ...rest }) => ({
      ...{ kind, id, name, description, names },
      ...('placeType' in rest && { placeType: rest.placeType }),
      ...('organizationType' in rest && { organizationType: rest.organizationType }),
    }));
    const file = fileIn(
      JSON.stringify({ ...smallFile, story: { ...smallFile.story, moments: [] }, entities }),
    );
    expect(file.entities.map(({ picture }) => picture.kind)).toEqual(['none', 'none', 'none']);
  });

  test.each([
    ['a byte order mark', `\uFEFF${smallFileText}`],
    ['lines that end as on Windows', smallFileText.replaceAll('\n', '\r\n')],
    ['no line ends at all', JSON.stringify(smallFile)],
    ['a $schema', written('"namelight": 1', '"$schema": "../story.schema.json", "namelight": 1')],
  ])('may have %s', (_, text) => {
    expect(fileIn(text)).toEqual(fileIn(smallFileText));
  });

  test('has canonical language tags, however the file writes them', () => {
    const { language, names } = fileIn(
      written('"language": "en"', '"language": "EN"')
        .replace('"text": "Winter"', '"text": "Winter", "lang": "iw"')
        .replace('"text": "Ostburg"', '"text": "Ostburg", "lang": "zh-hans"'),
    );
    expect(language).toBe('en');
    expect(names.flatMap((named) => named.names.map(({ lang }) => lang))).toEqual([
      undefined,
      'he',
      'zh-Hans',
      undefined,
    ]);
  });

  test.each(['ar', 'AR', 'ar-EG', 'arb'])(
    'has its Arabic names found behind a prefix, tagged as %s',
    (lang) => {
      const { names } = fileIn(
        smallFileText.replace('"text": "Ostburg"', `"text": "سيتكا", "lang": "${lang}"`),
      );
      expect(findInPage(createFinder(names), ['وسيتكا'], { lang: 'ar' })).toEqual(['و[سيتكا|ostburg]']);
    },
  );

  test('gets qualified ids everywhere', () => {
    const story = qualifyIds(fileIn(smallFileText));
    const ids = JSON.stringify(story).match(
      /"(?:rail-strike\/)?(?:ada-winter|ostburg|drivers-union|gazette)"/g,
    );
    expect(ids).toHaveLength(19);
    expect(ids?.filter((id) => !id.startsWith('"rail-strike/'))).toEqual([]);
    expect(createStory(story).source('rail-strike/gazette' as SourceId).publisher).toBe('Ostburg Gazette');
  });
});

describe('a story file is refused, with the place and what would be right, for', () => {
  test.each<{ what: string; text: string; place: string; says: string | RegExp }>([
    {
      what: 'a misspelled field',
      text: written('"by": "Class', '"bye": "Class'),
      place: '"bye"',
      says: 'bye: There is no field "bye" here: did you mean "by"?',
    },
    ...[
      '"https://example.org"',
      '"Example.org"',
      '"example.org/news"',
      '"example.org:8080"',
      '""',
      '"a b"',
    ].map((site) => ({
      what: `a site that is no host name: ${site}`,
      text: written('"language":', `"sites": [${site}], "language":`),
      place: site,
      says: 'sites[0]: Write a site as the host name in its web addresses, in lowercase: "example.org".',
    })),
    {
      what: 'a field that nobody knows',
      text: written('"label": "Offer"', '"label": "Offer", "colour": "red"'),
      place: '"colour"',
      says: 'entities[0].facts[1].colour: There is no field "colour" here. Possible: "label", "value", "note", "differs", "asOf", "until" and "source".',
    },
    {
      what: 'a misspelled kind',
      text: written('"kind": "person"', '"kind": "persn"'),
      place: '"kind": "persn"',
      says: 'entities[0].kind: "persn" is not possible here: did you mean "person"? Possible: "person", "place" and "organization".',
    },
    {
      what: 'a misspelled kind of a value',
      text: written('"kind": "entity"', '"kind": "entiti"'),
      place: '"kind": "entiti"',
      says: 'entities[0].facts[0].value.kind: "entiti" is not possible here: did you mean "entity"? Possible: "text", "date", "birth", "quantity", "coordinates", "distance" and "entity".',
    },
    {
      what: 'a kind of place that there is not',
      text: written('"placeType": "town"', '"placeType": "planet"'),
      place: '"placeType"',
      says: /^entities\[1\]\.placeType: "planet" is not possible here: write "country", .+ or "other"\.$/,
    },
    {
      what: 'a missing description',
      text: written('"description": "Town on the line, where both sides meet.",', ''),
      place: '{\n      "kind": "place"',
      says: 'entities[1].description: "description" is missing. Who or what this is, in one sentence of at most 140 characters.',
    },
    {
      what: 'a description that no card holds',
      text: written('Union of the engine drivers.', 'Union. '.repeat(30)),
      place: '"description": "Union. ',
      says: 'entities[2].description: This has 209 characters; at most 140 are possible. Shorten it.',
    },
    {
      what: 'text where a number belongs',
      text: written('"amount": 4', '"amount": "4"'),
      place: '"amount"',
      says: 'entities[0].facts[1].value.amount: Expected a number without quotes, found text.',
    },
    {
      what: 'a number where text belongs',
      text: written('"label": "Offer"', '"label": 4'),
      place: '"label": 4',
      says: 'entities[0].facts[1].label: Expected text in "double quotes", found a number.',
    },
    {
      what: 'an object where a list belongs',
      text: written('"titles": [\n        "Minister"\n      ]', '"titles": {}'),
      place: '"titles"',
      says: 'entities[0].titles: Expected a list in [brackets], found an object.',
    },
    {
      what: 'a date in words',
      text: written('"date": "1907-06-14"', '"date": "14 June 1907"'),
      place: '"date"',
      says: 'story.date: Write a date as YYYY, YYYY-MM or YYYY-MM-DD.',
    },
    {
      what: 'a day that there is not',
      text: written('"date": "1907-06-14"', '"date": "1907-06-31"'),
      place: '"date"',
      says: 'story.date: There is no such day: correct the month or the day.',
    },
    {
      what: 'days that end before they begin',
      text: written('"date": "1907-05"', '"date": "1907-05/1907-04"'),
      place: '"date": "1907-05/1907-04"',
      says: 'story.moments[1].date: Write the first day before the last one, both as exactly: YYYY-MM-DD/YYYY-MM-DD.',
    },
    {
      what: 'an id with blanks and capitals',
      text: written('"id": "ostburg"', '"id": "Ost Burg"'),
      place: '"id": "Ost Burg"',
      says: 'entities[1].id: Write an ID in lowercase Latin letters, digits and hyphens, a letter first: "william-seward".',
    },
    {
      what: 'a fact about nobody',
      text: written('"entity": "ostburg"', '"entity": "ostberg"'),
      place: '"entity": "ostberg"',
      says: 'entities[0].facts[0].value.entity: There is no "ostberg" in "entities": did you mean "ostburg"?',
    },
    {
      what: 'a moment with nobody',
      text: written('"ada-winter",\n          "ostburg"', '"ada-winter",\n          "ostberg"'),
      place: '"ostberg"',
      says: 'story.moments[0].entities[1]: There is no "ostberg" in "entities": did you mean "ostburg"?',
    },
    {
      what: 'a source that is not listed',
      text: written('"source": "gazette"', '"source": "times"'),
      place: '"source": "times"',
      says: 'story.moments[0].source: There is no "times" in "sources": add it, or use another ID.',
    },
    {
      what: 'an id twice',
      text: smallFileText
        .replaceAll('"drivers-union"', '"ada-winter"')
        .replace('"to": "ada-winter"', '"to": "ostburg"'),
      place: '"id": "ada-winter",\n      "name": "Drivers',
      says: 'entities[2].id: "ada-winter" is also the ID of entities[0]: each needs its own.',
    },
    {
      what: 'a version between two',
      text: written('"version": 2', '"version": 1.5'),
      place: '"version"',
      says: 'version: 1.5 is not a whole number: write one such as 1 or 2.',
    },
    {
      what: 'a version of nothing',
      text: written('"version": 2', '"version": 0'),
      place: '"version"',
      says: 'version: 0 is too low: write a number of at least 1.',
    },
    {
      what: 'a flag that there is not',
      text: written('"longitude": 14.9', '"longitude": 14.9, "country": "qq"'),
      place: '"country"',
      says: 'entities[1].picture.country: There is no flag for "qq": write the two letters of ISO 3166, such as "us" or "ua".',
    },
    {
      what: 'a place that is not on the Earth',
      text: written('"latitude": 51.2', '"latitude": 151.2'),
      place: '"latitude"',
      says: 'entities[1].picture.latitude: 151.2 is too high: write a number of at most 90.',
    },
    {
      what: 'a drawing that is none',
      text: written('<svg viewBox', '<div viewBox'),
      place: '"svg"',
      says: /^entities\[2\]\.picture\.svg: The drawing is not well-formed XML. Save it again as SVG, or fix this: /,
    },
    {
      what: 'a format that is not ours yet',
      text: written('"namelight": 1', '"namelight": 2'),
      place: '"namelight"',
      says: 'namelight: This file is in format 2, of a newer version of Namelight: update Namelight, or ask for the file in format 1.',
    },
    {
      what: 'a format in quotes',
      text: written('"namelight": 1', '"namelight": "1"'),
      place: '"namelight"',
      says: 'namelight: "1" is not possible here: write 1, without quotes.',
    },
    {
      what: 'a missing kind',
      text: written('"kind": "person",', ''),
      place: '{\n      \n      "id": "ada-winter"',
      says: 'entities[0].kind: "kind" is missing: write "person", "place" or "organization".',
    },
    {
      what: 'a kind by a misspelled name',
      text: written('"kind": "locator"', '"knid": "locator"'),
      place: '"picture"',
      says: 'entities[1].picture.kind: "kind" is missing: write "none", "monogram", "flag", "locator", "drawing", "emblem" or "map". Is "knid" a misspelling of it?',
    },
    {
      what: 'no names',
      text: written(
        '"names": [\n        {\n          "text": "Ostburg",\n          "use": "full"\n        }\n      ]',
        '"names": []',
      ),
      place: '"names": []',
      says: 'entities[1].names: This list is empty: write at least one entry.',
    },
    {
      what: 'a number beyond all numbers',
      text: written('"amount": 4', '"amount": 1e400'),
      place: '"amount"',
      says: 'entities[0].facts[1].value.amount: This number is too large to read: write a smaller one.',
    },
    {
      what: 'a language by its English name',
      text: written('"language": "en"', '"language": "English"'),
      place: '"language"',
      says: 'language: Write a language as its BCP 47 tag: "en", "de", "zh-Hans".',
    },
  ])('$what', ({ text, place, says }) => {
    const [problem, ...others] = refusalOf(text);
    const [line, ...said] = problem?.split(' ') ?? [];
    expect(others).toEqual([]);
    expect(line).toBe(at(text, place));
    if (typeof says === 'string') expect(said.join(' ')).toBe(says);
    else expect(said.join(' ')).toMatch(says);
  });

  test('several things, all at once and in the order of the file', () => {
    const text = written('"version": 2', '"version": "2"')
      .replace('"use": "full"', '"use": "ful"')
      .replace('"town"', '"twn"');
    expect(refusalOf(text).map((line) => line.split(': ')[0])).toEqual([
      `${at(text, '"version"')} version`,
      `${at(text, '"use": "ful"')} entities[0].names[0].use`,
      `${at(text, '"placeType"')} entities[1].placeType`,
    ]);
  });

  test('each unknown field of an object', () => {
    const text = written('"by": "Class', '"foo": 1, "verison": 2, "__proto__": 3, "by": "Class');
    expect(refusalOf(text).map((line) => line.split(' ')[1])).toEqual(['foo:', 'verison:', '__proto__:']);
  });

  test('only the first of very many unknown fields, with a note that there are more', () => {
    const unknown = Array.from({ length: 60 }, (_, n) => `"odd${n}": 1, `).join('');
    const said = refusalOf(written('"by": "Class', `${unknown}"by": "Class`));
    expect(said).toHaveLength(51);
    expect(said.at(-2)).toContain(' odd49: There is no field "odd49"');
    expect(said.at(-1)).toMatch(
      / odd50: There are more problems; only the first 50 are listed. Fix these first\.$/,
    );
    const fifty = Array.from({ length: 50 }, (_, n) => `"odd${n}": 1, `).join('');
    expect(refusalOf(written('"by": "Class', `${fifty}"by": "Class`))).toHaveLength(50);
  });

  test('an unknown field, not its content', () => {
    const text = written('"id": "ostburg"', '"note": { "source": "zzz" }, "id": "ostburg"');
    expect(refusalOf(text)).toEqual([expect.stringContaining('There is no field "note"')]);
  });

  test('broken references and duplicate ids, whatever else is wrong', () => {
    const text = written('"date": "1907-06-14"', '"date": "14 June"')
      .replace('"source": "gazette"', '"source": "times"')
      .replace('"id": "drivers-union"', '"id": "ostburg"');
    expect(refusalOf(text).map((line) => line.slice(line.indexOf(' ') + 1))).toEqual([
      'story.date: Write a date as YYYY, YYYY-MM or YYYY-MM-DD.',
      'story.moments[0].source: There is no "times" in "sources": add it, or use another ID.',
      'story.moments[1].entities[0]: There is no "drivers-union" in "entities": add it, or use another ID.',
      'entities[2].id: "ostburg" is also the ID of entities[1]: each needs its own.',
    ]);
  });

  test('not the references to an invalid id', () => {
    const text = written('"id": "gazette"', '"id": "The Gazette"');
    expect(refusalOf(text)).toEqual([expect.stringContaining('sources[0].id: Write an ID')]);
  });

  test('no field that is only named like a property of every object', () => {
    const text = written('"by": "Class', '"constructor": "x", "by": "Class');
    expect(refusalOf(text)).toEqual([expect.stringContaining('There is no field "constructor"')]);
  });
});

describe('text that is no story is refused plainly:', () => {
  test.each([
    ['an empty file', '', ['1:1 : The file is empty: choose another one.']],
    ['white space', ' \n\t\n', ['1:1 : The file is empty: choose another one.']],
    [
      'a web page',
      '<!doctype html>\n<p>',
      [
        '1:1 : This is not a story: it begins with "<" instead of "{". Choose another file, or remove the text before the story.',
      ],
    ],
    [
      'a sign that nobody sees',
      '\u0007',
      [
        '1:1 : This is not a story: it begins with "\uFFFD" instead of "{". Choose another file, or remove the text before the story.',
      ],
    ],
    [
      'a picture',
      '🙂',
      [
        '1:1 : This is not a story: it begins with "🙂" instead of "{". Choose another file, or remove the text before the story.',
      ],
    ],
    [
      'a list',
      '[1, 2]',
      [
        '1:1 : This is JSON, but not a story: choose another file, or write "namelight": 1 as its first field.',
      ],
    ],
    [
      'other JSON',
      '{"on": true}',
      [
        '1:1 : This is JSON, but not a story: choose another file, or write "namelight": 1 as its first field.',
      ],
    ],
    [
      'a comma too many',
      '{\n  "namelight": 1,\n}',
      [
        '3:1 : The name of a field is expected here, in "double quotes"; after the last field there is no comma.',
      ],
    ],
    [
      'several slips',
      '{\n  "id" "a",\n  "title": purchase,\n  "version": 1\n  "by": "us"\n}',
      [
        '2:8 : A colon is expected here, between a field and its value.',
        '3:12 : This is not JSON: write text in "double quotes"; numbers, true and false have none.',
        '3:20 : A value is expected here; after the last item of a list there is no comma.',
        '5:3 : A comma is missing before this: write it there.',
      ],
    ],
    [
      'a text that is never ended',
      '{"title": "The purchase\n}',
      [expect.stringMatching(/^1:11 : This text is not closed on its line: a double quote " is missing/)],
    ],
    [
      'a line that ends inside a text, without all that it leads to',
      written('Night trains stand still; the', 'Night trains stand still;\nthe'),
      [expect.stringMatching(/^10:16 : This text is not closed on its line.+a line break inside the text/)],
    ],
    [
      'a tab inside a text',
      written('Night trains stand still; the', 'Night trains stand still;\tthe'),
      ['10:16 : A text must not contain a tab or another control character: use a space.'],
    ],
    ...['“The strike”', '„The strike“', '‘The strike’', '«The strike»'].map(
      (title): [string, string, unknown[]] => [
        `quotes that are not straight: ${title}`,
        `{"namelight": 1,\n"title": ${title}, "by": ${title}}`,
        [expect.stringMatching(/^2:10 : This is a curly quote.+"straight"/)],
      ],
    ),
    [
      'text in UTF-16 that does not say so',
      [...smallFileText].join('\0'),
      [expect.stringMatching(/^1:2 : This is not UTF-8 text/)],
    ],
    [
      'more slips than can be listed',
      `{${'"a" 1,\n'.repeat(30)}}`,
      [
        ...Array.from({ length: 20 }, () => expect.stringContaining('A colon')),
        '1:1 : There are more problems; only the first 20 are listed. Fix these first.',
      ],
    ],
    [
      'more keys twice than can be listed',
      written('"version": 2,', `${'"id": "a",'.repeat(30)} "version": 2,`),
      [
        ...Array.from({ length: 20 }, () => expect.stringContaining('This is the second')),
        '1:1 : There are more problems; only the first 20 are listed. Fix these first.',
      ],
    ],
    [
      'a key twice',
      written('"version": 2,', '"version": 2,\n  "id": "other",'),
      ['7:3 : This is the second "id" here: keep only one.'],
    ],
  ])('%s', (_, text, problems) => {
    expect(refusalOf(text)).toEqual(problems);
  });

  test.each([
    ['lists a hundred thousand deep', `{"a":${'['.repeat(100_000)}`],
    [
      'objects a hundred thousand deep',
      `{"namelight":1,"id":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_001)}`,
    ],
    ['braces alone', '{'.repeat(100_000)],
    [
      'lists a hundred thousand deep whose field comes again',
      `{"namelight":1,"id":${'['.repeat(100_000)}${']'.repeat(100_000)},"id":"a"}`,
    ],
    [
      'lists a hundred thousand deep in a file of a later format',
      `{"x":${'['.repeat(100_000)}${']'.repeat(100_000)},"namelight":2}`,
    ],
  ])('%s', (_, text) => {
    expect(refusalOf(text)).not.toEqual([]);
  });

  test('a problem far down in a long list has its path in the whole file', () => {
    const [, ostburg] = smallFile.entities;
    const entities = Array.from({ length: 1300 }, (_, n) => ({ ...ostburg, id: `town-${n}` }));
    const sources = Array.from({ length: 1300 }, (_, n) => ({ ...smallFile.sources[0], id: `source-${n}` }));
    const text = JSON.stringify(
      { ...smallFile, story: { date: '1907', summary: 'A.' }, sources, entities },
      null,
      1,
    )
      .replace('"id": "town-1203"', '"id": "Town"')
      .replace('"publisher": "Ostburg Gazette"', '"publisher": 1')
      .replace('"id": "source-777",\n   "title"', '"id": "source-777",\n   "titel"');
    expect(refusalOf(text)).toEqual([
      expect.stringMatching(
        /^\d+:4 sources\[0\]\.publisher: Expected text in "double quotes", found a number/,
      ),
      expect.stringMatching(/^\d+:3 sources\[777\]\.title: "title" is missing\./),
      `${at(text, '"titel"')} sources[777].titel: There is no field "titel" here: did you mean "title"?`,
      expect.stringContaining(`${at(text, '"id": "Town"')} entities[1203].id: Write an ID`),
    ]);
    const sound = readStoryFile(
      text
        .replace('"Town"', '"town-1203"')
        .replace('"titel"', '"title"')
        .replace('"publisher": 1', '"publisher": "G"'),
    );
    expect(
      sound.kind === 'file' && [
        sound.file.entities.length,
        sound.file.sources.length,
        sound.file.names.length,
      ],
    ).toEqual([1300, 1300, 1300]);
  });

  test('a thousand problems are cut short, with a note', () => {
    const entities = Array.from({ length: 1000 }, () => ({ kind: 'nobody' }));
    const problems = refusalOf(JSON.stringify({ ...smallFile, entities }));
    expect(problems).toHaveLength(201);
    expect(problems.at(-1)).toContain('the first 200 are listed');
  });
});

describe('malicious input', () => {
  test.each([
    ['__proto__', '"__proto__": {"isAdmin": true}'],
    ['constructor', '"constructor": {}'],
    ['toString', '"toString": "x"'],
  ])('cannot bring in %s', (key, field) => {
    for (const place of ['"namelight": 1', '"kind": "person"', '"label": "Offer"', '"kind": "locator"']) {
      expect(refusalOf(written(place, `${place}, ${field}`))[0]).toContain(`There is no field "${key}" here`);
    }
    expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false);
  });

  test.each([
    ['JavaScript', 'javascript:alert(1)'],
    ['data', 'data:text/html,hello'],
    ['an unprotected page', 'http://gazette.example/'],
    ['a page of this computer', 'file:///etc/passwd'],
    ['a user name', 'https://gazette.example@evil.example/'],
    ['a blank', 'https://gazette.example/ x'],
    ['a line end', 'https://gazette.example/\\n'],
    ['nothing', ''],
  ])('cannot point a source at %s', (_, address) => {
    expect(refusalOf(written('https://gazette.example/trains', address))).toEqual([
      expect.stringContaining('sources[0].address: Write the whole link to a page, "https://…"'),
    ]);
  });

  test.each([
    ['override', '\\u202e', 'U+202E'],
    ['embedding', '\\u202a', 'U+202A'],
    ['control character', '\\u0007', 'U+0007'],
    ['line end', '\\n', 'U+000A'],
    ['half of a character', '\\ud83d', 'U+D83D'],
    ['byte order mark', '\\ufeff', 'U+FEFF'],
    ['invisible operator', '\\u2063', 'U+2063'],
    ['text of tags', '\\udb40\\udc61', 'U+E0061'],
    ['text of tags behind a flag', '\\ud83c\\udff4\\udb40\\udc61', 'U+E0061'],
    ['isolate that nobody ends', '\\u2067', 'U+2066–2068'],
    ['end of an isolate that nobody began', '\\u2069', 'U+2066–2068'],
  ])('cannot put into a text an %s', (_, character, called) => {
    for (const place of ['Ada ', 'Night trains ', 'She offers ', 'Class ']) {
      expect(refusalOf(written(place, place + character))[0]).toContain(called);
    }
  });

  test.each([
    ['a joiner in Hindi', 'क्\u200dष'],
    ['a half-space in Persian', 'می\u200cخواهم'],
    ['a family', '👨\u200d👩\u200d👧'],
    ['a flag of a part of a country', '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'],
    ['a mark of direction', 'אדה\u200e!'],
    ['places where a word may be broken', 'Nacht\u00adzug\u200bstreik'],
  ])('may hold what writing needs: %s', (_, text) => {
    expect(fileIn(written('"name": "Ostburg"', `"name": "${text}"`)).entities[1]?.name).toBe(text);
  });

  test.each(['\\u200b', '\\u200d\\u00ad', '\\u0301'])('cannot hide a name: %s', (nothing) => {
    expect(refusalOf(written('"name": "Ostburg"', `"name": "${nothing}"`))).toEqual([
      expect.stringContaining(
        'entities[1].name: This text has no visible character: write a word, or remove the field if it is optional.',
      ),
    ]);
  });

  test('may isolate a name of the other direction, as it should', () => {
    const text = written('She offers ', 'She of \\u2068אוסטבורג\\u2069 offers ');
    expect(fileIn(text).entities[0]?.story?.statements[0]?.text).toContain('\u2068אוסטבורג\u2069');
  });

  test('has markup taken as the text it is', () => {
    const text = written('"name": "Ostburg"', '"name": "<img src=x onerror=alert(1)>"');
    expect(fileIn(text).entities[1]?.name).toBe('<img src=x onerror=alert(1)>');
  });

  test.each([
    ['a title', (long: string) => written('The strike of the night trains', long)],
    ['a statement', (long: string) => written('She offers four per cent.', long)],
    ['a name', (long: string) => written('"text": "Ostburg"', `"text": "${long}"`)],
    ['a word for it', (long: string) => written('"railway"', `"${long}"`)],
    ['an address', (long: string) => written('gazette.example/trains', `gazette.example/${long}`)],
  ])('cannot make a card endless by %s', (_, text) => {
    expect(refusalOf(text('x'.repeat(10_000)))).toEqual([
      expect.stringMatching(/This has 10,\d+ characters; at most [\d,]+/),
    ]);
  });

  test('cannot fill the memory with problems', () => {
    const zeros = `[${'0,'.repeat(300_000)}0]`;
    const [, ostburg] = smallFile.entities;
    const story = { date: '1907', summary: 'A.' };
    const text = (entities: string) =>
      JSON.stringify({ ...smallFile, story, entities: 'ENTITIES' }).replace('"ENTITIES"', entities);
    expect(refusalOf(text(zeros))).toEqual([
      expect.stringContaining('entities: This list has 300,001 entries; at most 200,000 are possible.'),
    ]);
    const inside = JSON.stringify({ ...ostburg, names: 'NAMES' }).replace('"NAMES"', zeros);
    expect(refusalOf(text(`[${inside}]`))).toEqual([
      expect.stringContaining('entities[0].names: This list has 300,001 entries; at most 100 are possible.'),
    ]);
    const start = process.memoryUsage().heapUsed;
    expect(refusalOf(text(`[${'0,'.repeat(150_000)}0]`))).toHaveLength(201);
    expect((process.memoryUsage().heapUsed - start) / 1e6).toBeLessThan(200);
  });

  test('cannot fill the memory with slips', () => {
    const start = process.memoryUsage().heapUsed;
    expect(refusalOf(`{${','.repeat(3_000_000)}`)).toHaveLength(21);
    expect((process.memoryUsage().heapUsed - start) / 1e6).toBeLessThan(100);
  });

  test('cannot put control characters or endless text into messages', () => {
    const evil = '\\u001b[2J\\u202e';
    for (const text of [
      written('"by"', `"${evil}"`),
      written('"person"', `"${evil}"`),
      written('"by"', `"${'x'.repeat(100_000)}"`),
      written('"town"', `"${'x'.repeat(100_000)}"`),
      written('"by": "Class 9b"', `"${evil}": 1, "${evil}": 2`),
      written('"longitude": 14.9', `"longitude": 14.9, "country": "${evil}"`),
    ]) {
      const [line = ''] = refusalOf(text);
      expect(line).not.toBe('');
      expect(line).not.toMatch(/[\p{Cc}\u202e]/u);
      expect(line.length).toBeLessThan(500);
    }
  });

  test('cannot have a thousand facts on a card', () => {
    const [winter, ...others] = smallFile.entities;
    const facts = Array.from({ length: 1000 }, () => winter.facts[1]);
    expect(refusalOf(JSON.stringify({ ...smallFile, entities: [{ ...winter, facts }, ...others] }))).toEqual([
      expect.stringContaining('entities[0].facts: This list has 1,000 entries; at most 60 are possible.'),
    ]);
  });
});

describe('a story file is used, with a warning, for', () => {
  test('a relation to nobody, which is left out', () => {
    const text = written('"to": "drivers-union"', '"to": "drivers-onion"');
    expect(warningsIn(text)).toContain(
      `${at(text, '"to"').split(':')[0]} entities[0].relations[0].to: There is no "drivers-onion" in "entities": did you mean "drivers-union"?`,
    );
    expect(fileIn(text).entities[0]?.relations).toEqual([]);
  });

  test('a part in the story of which no sentence says what it is', () => {
    const text = written(',\n        "matters": {\n          "text": "Only she can sign."\n        }', '');
    expect(warningsIn(text)).toEqual([
      `${at(text, '"story": {\n        "statements"').split(':')[0]} entities[0].story: "Ada Winter" takes part in the story: say in one sentence what it is there, in "matters". Without it, its card only says who or what it is.`,
    ]);
  });

  test.each([
    ['Leader of the strike of the night trains.', 'The strike of the night trains', true],
    ['Leader of the Strike of the Night Trains, from Ostburg.', 'Strike of the night trains, 1907', true],
    ['She spoke for the drivers (night trains).', 'The night trains: who stands still', true],
    ['Minister of Railways.', 'The strike of the night trains', false],
    // Of a place, titles are often no more than its name.
    ['Town on the line, near Ostburg.', 'Ostburg, 1907', false],
    ['Leader of the strikes of the night trains.', 'The strike of the night trains', false],
  ])('a first sentence that names the story: %j in a story called %j', (description, title, isNamed) => {
    const text = written('Minister of Railways, who speaks for the government.', description).replace(
      smallFile.title,
      title,
    );
    const said =
      'entities[0].description: The description of "Ada Winter" mentions the story. Say there only what is true in any year, and in "matters" what it is in the story.';
    expect(warningsIn(text).some((line) => line.endsWith(said))).toBe(isNamed);
  });

  test('a full name that two entities have', () => {
    const text = written('"text": "Drivers’ Union"', '"text": "Ostburg"');
    expect(warningsIn(text).join('\n')).toContain(
      'entities[2].names[0].text: "Ostburg" is also a name of "ostburg"',
    );
  });

  test.each([
    [
      'a name that is a common word of English',
      written('"use": "short",\n          "needs": "context"', '"use": "short"'),
      /entities\[0\]\.names\[1\]\.text: "Winter" is a common word of English: .+ Give it "needs": "context"/,
    ],
    [
      'a name that is a common word of the story’s language',
      written('"language": "en"', '"language": "de"').replace('"text": "Ostburg"', '"text": "Zimmermann"'),
      /entities\[1\]\.names\[0\]\.text: "Zimmermann" is a common word of German/,
    ],
    [
      'one of a language whose tag is written large',
      written('"language": "en"', '"language": "DE"').replace('"text": "Ostburg"', '"text": "Zimmermann"'),
      /entities\[1\]\.names\[0\]\.text: "Zimmermann" is a common word of German/,
    ],
    [
      'a name that begins small, which is never looked for',
      written('"text": "Ostburg"', '"text": "ostburg"'),
      /entities\[1\]\.names\[0\]\.text: "ostburg" begins with a lowercase letter/,
    ],
    [
      'a name of one letter',
      written('"text": "Ostburg"', '"text": "O"'),
      /"O" is one letter: it is only marked near a word of "titles" or "context"\./,
    ],
    [
      'a name that does not begin with a letter',
      written('"text": "Ostburg"', '"text": "4711"'),
      /"4711" does not begin with a letter/,
    ],
    [
      'a short name that two entities have',
      written('"text": "Ostburg",\n          "use": "full"', '"text": "Winter",\n          "use": "short"'),
      /entities\[1\]\.names\[0\]\.text: "Winter" is also a name of "ada-winter": give it "needs": "context"/,
    ],
    [
      'a fact that may change, without its day',
      written(
        '"asOf": "1907-06-14",\n          "source": "gazette"\n        }\n      ],',
        '"source": "gazette"\n        }\n      ],',
      ),
      /entities\[0\]\.facts\[1\]: "Offer" may change: add when it was true, "asOf": "2025-08"\./,
    ],
    [
      'a change told as later that came before the story',
      written('"asOf": "1908"', '"asOf": "1906"'),
      /entities\[0\]\.later\[0\]\.asOf: 1906 is not after the story’s day/,
    ],
    [
      'what a drawing holds besides shapes',
      written('<circle cx', '<script>x()</script><circle onclick=\\"x()\\" cx'),
      /entities\[2\]\.picture\.svg: Only shapes and colors are drawn; this is left out: <script>, onclick\. Draw it as shapes, or remove it./,
    ],
  ])('%s', (_, text, warning) => {
    const warnings = warningsIn(text);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(warning);
  });

  test.each([
    ['1907-06-14', '1907-06-14', true],
    ['1907-06-14', '1907-06-13', true],
    ['1907-06-14', '1907-05', true],
    ['1907-06-14', '1906', true],
    ['1907-06', '1907-05-31', true],
    ['1907-06-14', '1907-06-15', false],
    ['1907-06-14', '1907-06', false],
    ['1907-06-14', '1907', false],
    ['1907-06', '1907-06', false],
    ['1907', '1907-01-01', false],
  ])('of a story of %s a change of %s, as far as both are known: %j', (day, asOf, isEarly) => {
    const text = written('"1908"', `"${asOf}"`).replace('"date": "1907-06-14"', `"date": "${day}"`);
    const early = `${asOf} is not after the story’s day: correct the date, or make this a fact or an event of the timeline.`;
    expect(warningsIn(text).some((line) => line.endsWith(early))).toBe(isEarly);
  });

  test('nothing of entities that stand alone, and of sources that no fact rests on', () => {
    const [first, ...others] = smallFile.entities;
    const alone = { ...first, relations: [], facts: [] };
    const story = { date: '1907', summary: 'A list.' };
    const entities = [alone, ...others];
    expect(warningsIn(JSON.stringify({ ...smallFile, story, entities }))).toEqual([]);
  });

  test('nothing, if all is right', () => {
    expect(warningsIn(smallFileText)).toEqual([]);
  });
});
