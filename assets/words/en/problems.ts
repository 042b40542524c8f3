import type { Texts } from '../../../components/i18n/catalog.ts';

/**
 * What is wrong with a story file, for its author. What stands in files is in straight quotes, as it is there; blanks for it
 * come with theirs.
 */
export const problems = {
  // Of the text, which has to be JSON.
  fileEmpty: 'The file is empty: choose another one.',
  notUtf8: 'This is not UTF-8 text; it may be UTF-16: save the file again with the encoding UTF-8.',
  otherText:
    'This is not a story: it begins with {found} instead of {brace}. Choose another file, or remove the text before the story.',
  otherJson:
    'This is JSON, but not a story: choose another file, or write "namelight": 1 as its first field.',
  newerFormat:
    'This file is in format {format}, of a newer version of Namelight: update Namelight, or ask for the file in format 1.',
  notJson: 'This cannot be read as JSON: look for a quote, comma or bracket that is missing or extra.',
  tooDeep: 'Nothing in a story is nested deeper than {max} levels: remove the inner lists and objects.',
  fieldTwice: 'This is the second {field} here: keep only one.',
  curlyQuote:
    'This is a curly quote, as word processors make them: use "straight" ones, here and everywhere.',
  wrongSign: 'This is not JSON: write text in "double quotes"; numbers, true and false have none.',
  wrongNumber:
    'This is not a number as JSON writes them. Write it like 7200000 or 0.5, without spaces, commas or a leading 0.',
  fieldExpected:
    'The name of a field is expected here, in "double quotes"; after the last field there is no comma.',
  valueExpected: 'A value is expected here; after the last item of a list there is no comma.',
  colonExpected: 'A colon is expected here, between a field and its value.',
  commaExpected: 'A comma is missing before this: write it there.',
  objectOpen: 'A {brace} is missing: write it where the object ends.',
  listOpen: 'A "]" is missing: write it where the list ends.',
  afterEnd: 'There is text after the end: remove it, or remove an extra {brace} or "]" above.',
  comment: 'JSON has no comments: remove this one.',
  commentOpen: 'A comment is not closed, and JSON has no comments: remove it.',
  textOpen:
    'This text is not closed on its line: a double quote " is missing, or there is a line break inside the text. Inside a text, write a double quote as \\".',
  numberOpen: 'This number is not complete: write it in full, such as 0.5.',
  wrongCode: 'After \\u, four hexadecimal digits are expected.',
  wrongEscape:
    'After a backslash, JSON allows only " \\ / b f n r t and u; write a backslash itself as \\\\.',
  controlCharacter: 'A text must not contain a tab or another control character: use a space.',

  // Of fields and their values.
  missing: '{field} is missing.',
  missingKind: '{field} is missing: write {options}.',
  misspelledKind: '{field} is missing: write {options}. Is {meant} a misspelling of it?',
  noField: 'There is no field {field} here. Possible: {known}.',
  noFieldMeant: 'There is no field {field} here: did you mean {meant}?',
  notPossible: '{value} is not possible here: write {options}.',
  notPossibleMeant: '{value} is not possible here: did you mean {meant}? Possible: {known}.',
  withoutQuotes: '{value} is not possible here: write {instead}, without quotes.',
  tooLow: '{value} is too low: write a number of at least {min}.',
  tooHigh: '{value} is too high: write a number of at most {max}.',
  notWhole: '{value} is not a whole number: write one such as 1 or 2.',
  endlessNumber: 'This number is too large to read: write a smaller one.',
  longText: {
    one: 'This has {count} character; at most {max} are possible. Shorten it.',
    other: 'This has {count} characters; at most {max} are possible. Shorten it.',
  },
  longList: {
    one: 'This list has {count} entry; at most {max} are possible. Remove some.',
    other: 'This list has {count} entries; at most {max} are possible. Remove some.',
  },
  emptyList: 'This list is empty: write at least one entry.',
  emptyText: 'Write something here, or remove the field if it is optional.',
  unseenText: 'This text has no visible character: write a word, or remove the field if it is optional.',
  unseenCharacter: 'The character {code} is invisible and not allowed: remove it. A text is one line.',
  isolateOpen: 'A direction isolate (U+2066–2068) is not closed: remove it, or write U+2069 after its text.',
  noDate: 'Write a date as YYYY, YYYY-MM or YYYY-MM-DD.',
  noSuchDay: 'There is no such day: correct the month or the day.',
  noSpan: 'Write the first day before the last one, both as exactly: YYYY-MM-DD/YYYY-MM-DD.',
  noId: 'Write an ID in lowercase Latin letters, digits and hyphens, a letter first: {example}.',
  noSourceId: 'Write an ID in lowercase Latin letters, digits and hyphens: {example}.',
  noLanguage: 'Write a language as its BCP 47 tag: "en", "de", "zh-Hans".',
  noAddress: 'Write the whole link to a page, "https://…", without user name and spaces.',
  noSite: 'Write a site as the host name in its web addresses, in lowercase: {example}.',
  notEncoded: 'Write here what “{command}” writes.',
  badSignature:
    'The signature does not fit: the file was changed after it was signed, or never signed with this key. Sign it again.',
  signatureUnchecked: 'This browser cannot check the signature.',
  noFlag: 'There is no flag for {code}: write the two letters of ISO 3166, such as "us" or "ua".',

  // What stands where something else is expected, and what that is.
  wrongKind: 'Expected {wanted}, found {found}.',
  foundText: 'text',
  foundNumber: 'a number',
  foundList: 'a list',
  foundObject: 'an object',
  wantedText: 'text in "double quotes"',
  wantedNumber: 'a number without quotes',
  wantedList: 'a list in [brackets]',
  wantedObject: 'an object in braces, {braces}',

  // Of ids, and of what is true.
  idTwice: '{id} is also the ID of {other}: each needs its own.',
  noEntity: 'There is no {id} in "entities": add it, or use another ID.',
  noEntityMeant: 'There is no {id} in "entities": did you mean {meant}?',
  noSource: 'There is no {id} in "sources": add it, or use another ID.',
  noSourceMeant: 'There is no {id} in "sources": did you mean {meant}?',
  ownRelation: '{id} is related to itself: use another ID, or remove this.',
  noNames: '{id} has no names: write at least one.',
  otherKind: 'The kind of {id} is {expected}, not {kind}: write the same kind in both places.',
  tooEarly:
    '{date} is not after the story’s day: correct the date, or make this a fact or an event of the timeline.',
  notInOrder: '{date} comes after {previous}: put them in the order of their dates.',
  undatedFact: '{label} may change: add when it was true, "asOf": "2025-08".',
  noMatters:
    '{name} takes part in the story: say in one sentence what it is there, in "matters". Without it, its card only says who or what it is.',
  namesStory:
    'The description of {name} mentions the story. Say there only what is true in any year, and in "matters" what it is in the story.',

  // Of names, and how they are looked for.
  nameTwice:
    '{name} is also a name of {other}: give both words in "context" that tell them apart, or readers see both.',
  nameShared:
    '{name} is also a name of {other}: give it "needs": "context" and words in "context" that tell them apart.',
  lowercaseName:
    '{name} begins with a lowercase letter, but names are found only at capital letters: begin it with its first capitalized word.',
  noLetter:
    '{name} does not begin with a letter, but names are found only at letters: begin it with its first word that has one.',
  unsupported:
    '{name} has "needs", but there is no full name, no "titles" and no "context" here to support it: add one of them.',
  oneLetter:
    '{name} is one letter: it is only marked near a word of "titles" or "context". Remove it, or give it "needs": "context".',
  everydayWord:
    '{name} is an everyday word of {language}: it is only marked near a word of "titles" or "context", or in mid-sentence on pages with a full name. Remove it, or give it "needs": "context".',
  commonWord:
    '{name} is a common word of {language}: it would be marked on pages that mean something else. Give it "needs": "context" and list words that are near it in "context".',
  knownPlace:
    '{name} is a well-known place: it would be marked on pages that have nothing to do with the story. Give it "needs": "context" and list words that are near it in "context", or leave it as it is with "reviewed": true.',
  formsOfName: {
    one: 'This name has {count} form; at most {max} are possible. Remove rare endings.',
    other: 'This name has {count} forms; at most {max} are possible. Remove rare endings.',
  },
  formsOfEntity: {
    one: 'These names have {count} form; at most {max} are possible for one person, place or organization. Remove rare names or endings.',
    other:
      'These names have {count} forms; at most {max} are possible for one person, place or organization. Remove rare names or endings.',
  },
  wordsOfEntity: {
    one: '"titles", "context", "against" and the neighbor words of these names have {count} word or form; at most {max} are possible. Keep the most useful ones.',
    other:
      '"titles", "context", "against" and the neighbor words of these names have {count} words and forms; at most {max} are possible. Keep the most useful ones.',
  },
  formsOfStory: {
    one: 'The names of this story have {count} form; at most {max} are possible. Split it into several stories.',
    other:
      'The names of this story have {count} forms; at most {max} are possible. Split it into several stories.',
  },
  namedAlike:
    'More than {max} people, places or organizations of this story are called {name}, so nobody could tell which is meant. Remove this name from the less known ones, and give them longer names.',

  // Of translations, beside the texts that they translate.
  translationOfOwn: 'There is nothing to translate into {language}: the story is written in it. Remove this.',
  translationLength:
    'This list has the length {actual}, but the original has {expected}: make them equally long.',
  translationLacks: '{field} is not translated: write it, or readers see the original.',
  translationExtra: '{field} translates nothing, because the story has no such text: remove it.',
  translationNumbers:
    'The numbers differ: {original} in the original, {translated} here. Correct the one that is wrong.',

  // Of drawings. The reason is what the reader of XML says, in English.
  drawingNotXml: 'The drawing is not well-formed XML. Save it again as SVG, or fix this: {reason}',
  drawingEmpty: 'The drawing is empty: paste an SVG, or leave the picture out.',
  drawingOther: 'A drawing begins with <svg>, not with {found}: paste a whole SVG.',
  drawingUnsized: 'The drawing does not say how large it is: give <svg> a viewBox="0 0 32 32".',
  drawingShapeless: 'The drawing has no shapes: draw it with paths, rectangles, circles and the like.',
  drawingDeep: 'Groups in the drawing are nested deeper than {max} levels: ungroup some.',
  drawingLarge: 'The drawing has more than {max} shapes: simplify it.',
  drawingCut: 'Only shapes and colors are drawn; this is left out: {parts}. Draw it as shapes, or remove it.',

  // Of tables, and files that should hold one.
  tableOtherFile: 'This is no table: choose a file .xlsx, .csv or .tsv, or paste a table.',
  tableWebPage: 'This is a web page, not a table. Save it as .xlsx or .csv in your spreadsheet program.',
  tableFileLarge:
    'This file is too large. Save only the sheet you need, without pictures, or divide it into several files.',
  tableLong:
    'This table has more than {max} rows. Divide it, or make a story file of it on the command line, which takes {more} rows: npm run facts -- from-table',
  tableWide: {
    one: 'This table has {count} column; at most {max} are possible.',
    other: 'This table has {count} columns; at most {max} are possible.',
  },
  tableCellLong: {
    one: 'The cell {cell} has {count} character; at most {max} are possible.',
    other: 'The cell {cell} has {count} characters; at most {max} are possible.',
  },
  quoteOpen: '{cell}: the quotation mark at the beginning of this cell is not closed.',
  workbookOld:
    'This is a workbook of an old kind (.xls). Open it in your spreadsheet program and save it as .xlsx or .csv.',
  workbookOpenDocument:
    'This is a workbook of another kind (.ods). Open it in your spreadsheet program and save it as .xlsx or .csv.',
  workbookBinary:
    'This is a workbook of another kind (.xlsb). Open it in your spreadsheet program and save it as .xlsx or .csv.',
  workbookLocked: 'This workbook is protected by a password. Save it without one, or save its sheet as .csv.',
  workbookBroken:
    'This workbook is damaged. Open it in your spreadsheet program and save it again, or save its sheet as .csv.',
  workbookLarge:
    'This workbook is too large when it is unpacked. Save only the sheet you need, or save that as .csv.',

  // Of the cells of a table.
  cellNameEmpty: 'This is empty: who or what is this?',
  cellDescriptionEmpty: 'This is empty: say in one sentence who or what this is.',
  cellKindEmpty:
    'This is empty: write person, place, organization or event, or more exactly city, country, US state, company …',
  cellKindUnknown:
    '{kind} is not a known kind: write person, place, organization or event, or more exactly city, country, US state, company …',
  cellDateEmpty: 'This is empty: on which day was this?',
  cellNoDate: '{date} cannot be read as a date: write 11 October 1986, October 1986 or 1986-10-11.',
  dateTwofold: '{date} may be {first} or {second}: choose which, or write out the month.',
  dateYearShort:
    '{date} is not read as a date without four digits for the year: write 11 October 1986, for example.',
  roleWithoutDay: 'Write the day of the story first: a role is what somebody was on that day.',
  cellMerged: 'This is empty because the cell is merged with another one. Write the value here, too.',
  cellError: '{error} is an error in your spreadsheet: write what belongs here.',
  cellWithoutHeader:
    'There is no header above this. If it belongs to the cell before it, put cells that contain commas in "quotation marks".',
  cellWithoutAddress: 'There is no link here: write the link to the page, https://…',
  titleWithoutAddress: 'This is empty, but the source has a title: write the link to the page, https://…',
  cellSourceEmpty: 'This is empty: where can {text} be read?',
  cellSourceMissing: 'There is no source {number}: where can {text} be read?',
  cellNoCoordinates:
    '{text} cannot be read as a place on the map: copy it from a map, such as 64.1466, -21.9426.',
  cellNoCountry: '{country} is not a country with a flag: write its name or its two letters, such as IS.',
  factWithoutLabel: '{text} has no label: write “Born: 1801”, with a space after the colon.',
  mattersAlone:
    'This is empty, but “why it matters” is only shown below what happens: write a sentence here, too.',
  momentEmpty: 'This is empty: what happened?',
  momentWithoutSource: 'This is empty: where can this be read?',
  relatedUnknown: 'There is no {name} in this table or story: write the name as it is written there.',
  relatedToItself: '{name} is this row itself.',
  rowWaits: 'This waits for row {row}, {name}, which is not ready.',

  more: 'There are more problems; only the first {max} are listed. Fix these first.',
  unknown: 'Something is wrong here that this version of Namelight cannot describe: update Namelight.',
} as const satisfies Texts;
