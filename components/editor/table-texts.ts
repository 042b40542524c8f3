/** The words of the interface's language that tables are understood by, and how columns are called. */

import { loadScript } from '../card/load-script.ts';
import { writeDate } from '../drafts/dates.ts';
import { type ColumnField, columnFields, columnName } from '../drafts/pending-table.ts';
import type { LanguageName } from '../i18n/other-language.ts';
import { language, locale, say } from '../i18n/say.ts';
import { headerTexts, kindTexts, textsOfTables } from '../tables/catalog-words.ts';
import { type LanguageTexts, type TableWords, tableWords } from '../tables/table-words.ts';

/** The words of the interface's language and English, and of the story's language if they are given. */
export const readersTableWords = (ofStory?: LanguageTexts | null): TableWords =>
  tableWords(
    {
      ...textsOfTables((key) => say(key)),
      language: language().tag,
      related: say('tables.related'),
      coordinates: say('tables.coordinates'),
    },
    ofStory ?? undefined,
  );

/** Loads the script with the words that tables in a language are understood by. */
export const wordsOfLanguage = (name: LanguageName): Promise<LanguageTexts> =>
  loadScript({ script: `table-words/${name}` });

const firstVariant = (text: string): string => text.split(';')[0]?.trim() ?? text;

/** How a field is called: "Why it matters". */
export const fieldLabel = (field: ColumnField): string => firstVariant(say(headerTexts[field]));

/** How kinds are called, to choose from. */
export const kindLabels = (): readonly string[] =>
  Object.values(kindTexts).map((key) => firstVariant(say(key)));

/** What stands above a column, or else its letter. */
export const headerLabel = (header: string, column: number): string =>
  header === '' ? say('tables.column', { letter: columnName(column) }) : header;

/** The columns of the template: those that most stories have. */
const templateFields = columnFields.filter(
  (field) => !['role', 'time', 'titles', 'context', 'against', 'id'].includes(field),
);

/** A table to start from, with an example of each kind, as a CSV file. */
export function templateFile(): { readonly name: string; readonly content: Blob } {
  const lines = [
    templateFields.map(fieldLabel),
    ...exampleRows().map((row) => templateFields.map((field) => row[field] ?? '')),
  ];
  // Where the comma is in numbers, spreadsheet programs part cells by semicolons.
  const decimal = new Intl.NumberFormat(locale()).format(0.5).replace(/\p{N}/gu, '');
  const separator = decimal === ',' ? ';' : ',';
  const text = lines.map((cells) => cells.map(quotedCell).join(separator)).join('\r\n');
  // By the byte order mark Excel knows that it is UTF-8.
  return {
    name: `${say('tables.templateFile')}.csv`,
    content: new Blob(['\ufeff', text, '\r\n'], { type: 'text/csv' }),
  };
}

const quotedCell = (cell: string): string =>
  /[",;\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

type ExampleRow = Readonly<Partial<Record<ColumnField, string>>>;

function exampleRows(): readonly ExampleRow[] {
  const house = 'Höfði';
  const person = 'Ronald Reagan';
  const { tag } = language();
  const source = {
    sources: 'https://en.wikipedia.org/wiki/Reykjav%C3%ADk_Summit',
    'source titles': say('tables.exampleSource'),
  };
  return [
    {
      ...source,
      name: person,
      kind: firstVariant(say('tables.kindPerson')),
      description: say('tables.exampleDescriptionPerson'),
      facts: say('tables.exampleFactPerson', { date: writeDate('1911-02-06', tag) }),
      statements: say('tables.exampleStatementPerson'),
      matters: say('tables.exampleMattersPerson'),
      related: say('tables.exampleRelatedPerson', { name: house }),
      flag: 'US',
    },
    {
      ...source,
      name: house,
      kind: firstVariant(say('tables.kindBuilding')),
      description: say('tables.exampleDescriptionPlace'),
      'other names': 'Höfði House',
      facts: say('tables.exampleFactPlace', { date: '1909' }),
      coordinates: '64.1466, -21.9067',
      flag: 'IS',
    },
    {
      ...source,
      name: say('tables.exampleMoment'),
      kind: firstVariant(say('tables.kindMoment')),
      related: `${person}; ${house}`,
      date: writeDate('1986-10-11', tag),
    },
  ];
}
