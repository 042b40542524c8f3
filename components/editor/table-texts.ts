/** The words of the interface's language that tables are understood by, and how columns are called. */
import type { Key } from '../i18n/catalog.ts';
import { language, locale, say } from '../i18n/say.ts';
import { type ColumnField, columnFields, columnName } from '../tables/pending-table.ts';
import { type KindName, type TableWords, tableWords } from '../tables/table-words.ts';
import { writeDate } from '../writing/values.ts';

const headerKeys = {
  name: 'tables.headersName',
  kind: 'tables.headersKind',
  description: 'tables.headersDescription',
  'other names': 'tables.headersOtherNames',
  role: 'tables.headersRole',
  facts: 'tables.headersFacts',
  statements: 'tables.headersStatements',
  matters: 'tables.headersMatters',
  related: 'tables.headersRelated',
  date: 'tables.headersDate',
  time: 'tables.headersTime',
  coordinates: 'tables.headersCoordinates',
  flag: 'tables.headersFlag',
  sources: 'tables.headersSources',
  'source titles': 'tables.headersSourceTitles',
  titles: 'tables.headersTitles',
  context: 'tables.headersContext',
  against: 'tables.headersAgainst',
  id: 'tables.headersId',
} as const satisfies Readonly<Record<ColumnField, Key>>;

const kindKeys = {
  person: 'tables.kindPerson',
  'place/city': 'tables.kindCity',
  'place/town': 'tables.kindTown',
  'place/village': 'tables.kindVillage',
  'place/country': 'tables.kindCountry',
  'place/former-country': 'tables.kindFormerCountry',
  'place/empire': 'tables.kindEmpire',
  'place/us-state': 'tables.kindUsState',
  'place/province': 'tables.kindProvince',
  'place/military-base': 'tables.kindMilitaryBase',
  'place/region': 'tables.kindRegion',
  'place/area': 'tables.kindArea',
  'place/island': 'tables.kindIsland',
  'place/water': 'tables.kindWater',
  'place/mountain': 'tables.kindMountain',
  'place/building': 'tables.kindBuilding',
  'place/aircraft': 'tables.kindAircraft',
  'place/ship': 'tables.kindShip',
  'place/other': 'tables.kindPlace',
  'organization/university': 'tables.kindUniversity',
  'organization/intelligence-agency': 'tables.kindIntelligenceAgency',
  'organization/company': 'tables.kindCompany',
  'organization/government-body': 'tables.kindGovernmentBody',
  'organization/party': 'tables.kindParty',
  'organization/court': 'tables.kindCourt',
  'organization/armed-force': 'tables.kindArmedForce',
  'organization/media': 'tables.kindMedia',
  'organization/school': 'tables.kindSchool',
  'organization/association': 'tables.kindAssociation',
  'organization/religious-body': 'tables.kindReligiousBody',
  'organization/other': 'tables.kindOrganization',
  moment: 'tables.kindMoment',
} as const satisfies Readonly<Partial<Record<KindName, Key>>>;

/** The words of the interface's language and English. */
export function readersTableWords(): TableWords {
  const said = (keys: Readonly<Record<string, Key>>) =>
    Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, say(key as 'tables.headersName')]));
  return tableWords({
    headers: said(headerKeys),
    kinds: said(kindKeys),
    births: say('writing.birthLabels'),
    language: language().tag,
    related: say('tables.related'),
    coordinates: say('tables.coordinates'),
  });
}

const firstVariant = (text: string): string => text.split(';')[0]?.trim() ?? text;

/** How a field is called: "Why it matters". */
export const fieldLabel = (field: ColumnField): string => firstVariant(say(headerKeys[field]));

/** How kinds are called, to choose from. */
export const kindLabels = (): readonly string[] =>
  Object.values(kindKeys).map((key) => firstVariant(say(key)));

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
  // The byte order mark tells Excel that it is UTF-8.
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
