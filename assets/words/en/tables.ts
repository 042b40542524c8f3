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
  headersAgainst: 'Not near; Not with; Words against',
  headersId: 'ID; Key',

  // What a row is.
  /** Headers of columns that hold values of one fact; labels of births are among them as well. */
  factLabels: 'Died; Founded; Population; Area',
  kindPerson: 'person; people; man; woman',
  kindMoment: 'event; moment',
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
    'A spreadsheet with a row for each person, place, organization or event. The first row says what each column holds.',
  choose: 'Choose a file',
  chooseHint: 'Excel (.xlsx) or .csv. You can also drop the file anywhere on this page.',
  paste: 'Or paste a table, copied from a spreadsheet with its first row',
  takePasted: 'Use this table',
  template: 'Download a template',
  templateHint:
    'A table with the main columns and an example of each kind, for Excel or any spreadsheet program.',
  reading: 'Reading {name} …',
  readingPasted: 'Reading the table …',
  stop: 'Stop',
  unreadable: 'This file cannot be read: it may have been moved or changed. Choose it again.',
  slow: 'Reading this took more than 10 seconds and was stopped. Save only the sheet you need as .csv and choose that file, or divide it into several.',
  failed: 'Something went wrong: {reason}',
  oneFile: 'Choose one file at a time.',
  oneTable: 'Add or skip the rows of this table first, or remove it.',

  // A table whose rows wait.
  pasted: 'Pasted table',
  rowsReady: { one: 'Rows ready: {count} of {all}', other: 'Rows ready: {count} of {all}' },
  rowsNeedYou: { one: 'Rows to check: {count} of {all}', other: 'Rows to check: {count} of {all}' },
  rowsWait: {
    one: 'Rows waiting for others: {count} of {all}',
    other: 'Rows waiting for others: {count} of {all}',
  },
  add: { one: 'Add {count} row to the story', other: 'Add {count} rows to the story' },
  added: { one: '{count} row was added.', other: '{count} rows were added.' },
  sheet: 'Sheet',
  removeTable: 'Remove this table',
  tableRemoved: 'The table was removed.',
  undoRemove: 'Undo',
  allDone: 'All rows of this table were added or skipped.',

  // Its columns.
  whichDayHint: 'The answer is used for all such dates in this table.',
  staysText: 'These cells stay text, because their years do not have four digits: {cells}',
  columns: 'How the columns are understood',
  columnsHint: 'Change it where a column holds something else.',
  columnsUsed: { one: '{count} of {all} used', other: '{count} of {all} used' },
  noName: 'No column is headed “Name”: choose below what each column holds.',
  unknownColumns:
    'Not added, because the header is unknown: {names}. Under “How the columns are understood”, choose what they hold.',
  sameColumns:
    'Not added, because another column already holds the same: {names}. You can choose another use there.',
  columnsLeft:
    'These columns were not added: {names}. To use them, undo, choose what they hold, and add the rows again.',
  column: 'Column {letter}',
  columnExample: 'for example “{example}”',
  notUsed: 'Not used',
  factColumn: 'A fact: “{label}”',

  // Rows that need somebody.
  needYou: 'Rows to check',
  row: 'Row {number}',
  unnamed: 'without a name',
  ready: 'Ready',
  waits: 'Waiting',
  skip: 'Skip',
  skipRow: 'Skip row {number}',
  otherCells: 'The other cells of this row',
  knownName: '“{name}” is already in the story.',
  replace: 'Replace it',
  replaceHint: 'What is not in the row stays as it is.',
  addAnother: 'Add as a new name',
  knownNames: {
    one: '{count} name is already in the story.',
    other: '{count} names are already in the story.',
  },
  replaceAll: 'Replace them all',
  addAll: 'Add them all as new names',
  next: { one: 'Show {count} more row', other: 'Show {count} more rows' },
  between: 'Show the rows between these ({count})',
  previous: 'Back to the previous rows',

  // Others.
  waitingRows: 'Rows waiting for others',
  readyRows: 'Rows ready',
  replaces: 'replaces the one in the story',
  more: { one: 'Show {count} more', other: 'Show {count} more' },
  skipped: { one: '{count} row skipped', other: '{count} rows skipped' },
  bringBack: 'Undo',
  bringBackRow: 'Undo skipping row {number}',
} as const satisfies Texts;
