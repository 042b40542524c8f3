import type { Texts } from '../../../components/i18n/catalog.ts';

/** The window that adds a name from a page to a story, and story files that are open in a tab. */
export const adding = {
  title: 'Add to a story',
  guessedInside: 'Guessed from “{word}” in the name.',
  guessedBefore: 'Guessed from “{word}” before the name.',
  guessedAfter: 'Guessed from “{word}” after the name.',
  guessedLetters: 'Guessed from the capital letters.',
  guessedNot: 'This is not clear from the sentence. Please choose.',
  description: 'Who or what this is',
  descriptionHint: 'One short sentence, for the top of the card.',
  statement: 'What the page says',
  statementHint: 'The card shows this sentence. Change it, or leave it empty.',
  readOn: 'Read on {date}',
  notSecure:
    'A source needs a link that begins with https://, and this page’s does not. Paste another link, or leave this empty: the name is then added without a source.',
  noAddress: 'This page is not on the web. Leave this empty, and the name is added without a source.',
  story: 'Story',
  newStory: 'New story…',
  newTitle: 'Title of the new story',
  isThere: '{name} is already in this story',
  addToThat: 'Add the sentence and the source to it',
  addAnother: 'Add another one with this name',
  add: 'Add',
  isBeingAdded: 'Adding…',
  cancel: 'Cancel',
  close: 'Close',
  openStory: 'Open the story',
  missing: 'Something above is missing or wrong.',

  added: 'Added',
  marked: 'It is marked on pages now.',
  markedElsewhere: 'It is marked on the sites that you limited this story to, but not on this page.',
  isOff: 'The story is turned off, so it is not marked yet.',
  turnOn: 'Turn the story on',
  notReady: 'It is not marked on pages yet: the story needs a title, a day and a summary first.',
  leftOut: 'It is not marked on pages yet: something about it has to be fixed first.',
  locked: 'It is not marked on pages: your organization has a story with the same ID.',
  notUsed: 'It is stored, but could not be marked on pages: {reason}',
  notStored:
    'It is in the tab where the story is open, but not stored yet. Keep that tab open and look there.',

  busy: 'Nothing was added: the story is open in another tab that does not answer. Close that tab, then try again.',
  gone: 'Nothing was added: the story has been removed. Choose another one.',
  expired: 'Nothing left to add here',
  expiredHow: 'Select a name on a page, right-click it and choose “Add to a story…”.',

  fileTitle: 'Add the story in this tab',
  fileContent: 'In this file',
  fileReading: 'Reading the file in the tab…',
  fileUnreadable: 'The browser does not let extensions read the file where it is open',
  fileUnreadableHow:
    'Save it to your computer first (Ctrl+S, or ⌘S on a Mac). Then choose the saved file, or drop it here.',
  fileTooLarge: 'The file is larger than {megabytes} MB',
  fileTooLargeHow: 'Ask whoever made it to split it into several stories.',
  fileChoose: 'Choose a story file, or drop it here',
  fileRead: 'Read this story',
} as const satisfies Texts;
