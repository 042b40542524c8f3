import type { Texts } from '../../../components/i18n/catalog.ts';

/**
 * Tables that become part of a story. In the texts whose names begin with `headers` and `kind`, variants are parted by
 * semicolons: the first one is shown, and all of them are understood in tables, beside the English ones.
 */
export const tables = {
  // What columns are headed.
  headersName: 'Name; Full name; Who',
  headersKind: 'Kind; Type; What',
  headersDescription: 'Description; About; In one sentence',
  headersOtherNames: 'Other names; Also known as; Spellings',
  headersRole: 'Role; Position; Office',
  headersFacts: 'Facts; Fact; Key facts',
  headersStatements: 'In the story; What happens',
  headersMatters: 'Why it matters; Importance',
  headersRelated: 'Related; Related to; Connections',
  headersDate: 'Date; When; Day',
  headersTime: 'Time; Hour',
  headersCoordinates: 'Coordinates; On the map',
  headersFlag: 'Flag; Country',
  headersSources: 'Sources; Source; Link',
  headersSourceTitles: 'Source titles; Source title',
  headersTitles: 'Titles; Forms of address',
  headersContext: 'Words near it; Keywords',
  headersAgainst: 'Not with; Words against',
  headersId: 'Id; Key',

  // What a row is.
  kindPerson: 'person; people; man; woman',
  kindMoment: 'moment; event',
  kindPlace: 'place; location; site',
  kindCountry: 'country; republic; kingdom',
  kindFormerCountry: 'former country; former state',
  kindEmpire: 'empire',
  kindUsState: 'US state',
  kindProvince: 'province; county; district',
  kindCity: 'city; capital',
  kindTown: 'town; municipality',
  kindVillage: 'village; hamlet',
  kindMilitaryBase: 'military base; base; fort',
  kindRegion: 'region; group of countries',
  kindArea: 'area; territory; park; valley; peninsula',
  kindIsland: 'island; islands',
  kindWater: 'water; river; lake; sea; ocean; bay',
  kindMountain: 'mountain; mountains; volcano',
  kindBuilding: 'building; house; castle; church; airport; museum',
  kindAircraft: 'aircraft; airplane; helicopter',
  kindShip: 'ship; boat',
  kindOrganization: 'organization; organisation; institution; group',
  kindUniversity: 'university; college',
  kindIntelligenceAgency: 'intelligence agency; secret service',
  kindCompany: 'company; business; bank',
  kindGovernmentBody: 'government body; government; ministry; agency; parliament',
  kindParty: 'party; political party',
  kindCourt: 'court',
  kindArmedForce: 'armed force; army; navy; air force; police',
  kindMedia: 'media; newspaper; broadcaster; magazine',
  kindSchool: 'school',
  kindAssociation: 'association; union; club; foundation; alliance',
  kindReligiousBody: 'religious body; religion; order',

  /** How an entity is related that a table names without saying how. */
  related: 'Related to',
  /** The label of a fact. */
  coordinates: 'Coordinates',

  // The template.
  templateFile: 'story-table',
  exampleDescriptionPerson: 'President of the United States.',
  exampleFactPerson: 'Born: {date}',
  exampleStatementPerson: 'He meets Mikhail Gorbachev for two days.',
  exampleMattersPerson: 'Only he could give up what the other side feared.',
  exampleRelatedPerson: 'Meets at: {name}',
  exampleDescriptionPlace: 'House by the sea in Reykjavík, in which the summit is held.',
  exampleFactPlace: 'Built: {date}',
  exampleMoment: 'The talks begin.',
  exampleSource: 'The Reykjavík summit',

  // Before there is a table.
  intro:
    'A spreadsheet with a row for each person, place, organization or moment: its first row says what each column holds.',
  choose: 'Choose a file',
  chooseHint: 'Excel (.xlsx) or .csv; or drop it anywhere on this page.',
  paste: 'Or paste a table, copied from a spreadsheet with its first row',
  takePasted: 'Take this table',
  template: 'Download a template',
  templateHint:
    'A table with the main columns and an example of each kind, for Excel or any spreadsheet program.',
  reading: 'Reading {name} …',
  readingPasted: 'Reading the table …',
  stop: 'Stop',
  unreadable: 'This file cannot be read: it may have been moved or changed. Choose it again.',
  failed: 'Something went wrong: {reason}',
  oneFile: 'Choose one file at a time.',
  oneTable: 'Add or put away the rows of this table first.',

  // A table whose rows wait.
  pasted: 'Pasted table',
  rowsReady: { one: '{count} of {all} rows is ready', other: '{count} of {all} rows are ready' },
  rowsNeedYou: { one: '{count} of {all} rows needs you', other: '{count} of {all} rows need you' },
  rowsWait: {
    one: '{count} of {all} rows waits for another',
    other: '{count} of {all} rows wait for others',
  },
  add: { one: 'Add {count} row to the story', other: 'Add {count} rows to the story' },
  added: { one: '{count} row was added.', other: '{count} rows were added.' },
  sheet: 'Sheet',
  putAway: 'Put this table away',
  putAwayDone: 'The table was put away.',
  takeBack: 'Take it back',
  allDone: 'All rows of this table are added or put aside.',

  // Its columns.
  columns: 'How the columns are understood',
  columnsHint: 'Change it where a column holds something else.',
  columnsUsed: { one: '{count} of {all} is used', other: '{count} of {all} are used' },
  noName: 'No column is headed “Name”: choose below what each column holds.',
  column: 'Column {letter}',
  columnExample: 'for example “{example}”',
  notUsed: 'Not used',
  factColumn: 'A fact: “{label}”',

  // Rows that need somebody.
  needYou: 'Rows that need you',
  row: 'Row {number}',
  unnamed: 'without a name',
  ready: 'Ready',
  waits: 'Waits',
  dismiss: 'Put aside',
  dismissRow: 'Put aside: row {number}',
  otherCells: 'The other cells of this row',
  knownName: '“{name}” is in the story already.',
  replace: 'Replace it',
  replaceHint: 'What the row does not say stays as it is.',
  addAnother: 'Add another one',
  knownNames: {
    one: '{count} name is in the story already.',
    other: '{count} names are in the story already.',
  },
  replaceAll: 'Replace them all',
  addAll: 'Add them all as others',
  next: { one: 'Show {count} more row', other: 'Show {count} more rows' },
  previous: 'Back to those before',

  // Others.
  waitingRows: 'Rows that wait for others',
  readyRows: 'Rows that are ready',
  replaces: 'replaces the one in the story',
  more: { one: 'Show {count} more', other: 'Show {count} more' },
  dismissed: { one: '{count} row put aside', other: '{count} rows put aside' },
  bringBack: 'Bring back',
  bringBackRow: 'Bring back: row {number}',
} as const satisfies Texts;
