import type { Translation } from '../../../components/i18n/catalog.ts';

/** The window that adds a name from a page to a story, and story files that are open in a tab. */
export const adding = {
  title: 'Zu einem Bericht hinzufügen',
  guessedInside: 'Vermutet wegen „{word}“ im Namen.',
  guessedBefore: 'Vermutet wegen „{word}“ vor dem Namen.',
  guessedAfter: 'Vermutet wegen „{word}“ nach dem Namen.',
  guessedLetters: 'Vermutet wegen der Großbuchstaben.',
  guessedNot: 'Der Satz verrät es nicht. Bitte wähle selbst.',
  description: 'Wer oder was das ist',
  descriptionHint: 'Ein kurzer Satz, der oben auf der Karte steht.',
  statement: 'Was auf der Seite steht',
  statementHint: 'Die Karte zeigt diesen Satz. Ändere ihn oder lass das Feld leer.',
  readOn: 'Gelesen am {date}',
  notSecure:
    'Die Adresse einer Quelle muss mit https:// beginnen; die dieser Seite tut das nicht. Gib eine andere Adresse ein oder lass das Feld leer: Dann wird der Name ohne Quelle hinzugefügt.',
  noAddress:
    'Diese Seite hat keine Adresse im Web. Lass das Feld leer: Dann wird der Name ohne Quelle hinzugefügt.',
  story: 'Bericht',
  newStory: 'Neuer Bericht …',
  newTitle: 'Titel des neuen Berichts',
  isThere: '{name} steht schon in diesem Bericht',
  addToThat: 'Satz und Quelle zu diesem Eintrag hinzufügen',
  addAnother: 'Einen weiteren Eintrag mit diesem Namen hinzufügen',
  add: 'Hinzufügen',
  isBeingAdded: 'Wird hinzugefügt …',
  cancel: 'Abbrechen',
  close: 'Schließen',
  openStory: 'Bericht öffnen',
  missing: 'Oben fehlt noch etwas, oder etwas stimmt nicht.',

  added: 'Hinzugefügt',
  marked: 'Der Name wird jetzt auf Webseiten markiert.',
  markedElsewhere:
    'Der Name wird auf den Websites markiert, auf die du diesen Bericht beschränkt hast, aber nicht auf dieser Seite.',
  isOff: 'Der Bericht ist ausgeschaltet; deshalb wird der Name noch nicht markiert.',
  turnOn: 'Bericht einschalten',
  notReady:
    'Der Name wird noch nicht auf Webseiten markiert: Der Bericht braucht zuerst einen Titel, einen Tag und eine Zusammenfassung.',
  leftOut:
    'Der Name wird noch nicht auf Webseiten markiert: In seinem Eintrag muss zuerst etwas berichtigt werden.',
  locked:
    'Der Name wird nicht auf Webseiten markiert: Deine Organisation hat einen Bericht mit derselben ID.',
  notUsed: 'Der Name ist gespeichert, kann aber auf Webseiten nicht verwendet werden: {reason}',
  notStored:
    'Der Name steht in dem Tab, in dem der Bericht geöffnet ist, ist aber noch nicht gespeichert. Lass diesen Tab geöffnet und sieh dort nach.',

  busy: 'Nichts wurde hinzugefügt: Der Bericht ist in einem anderen Tab geöffnet, der nicht antwortet. Schließe diesen Tab und versuche es noch einmal.',
  gone: 'Nichts wurde hinzugefügt: Der Bericht wurde inzwischen gelöscht. Wähle einen anderen aus.',
  expired: 'In diesem Fenster gibt es nichts mehr hinzuzufügen',
  expiredHow:
    'Wähle auf einer Seite einen Namen aus, klicke ihn mit der rechten Maustaste an und wähle „Zu einem Bericht hinzufügen …“.',

  fileTitle: 'Bericht in diesem Tab hinzufügen',
  fileContent: 'Inhalt der Datei',
  fileReading: 'Die Datei im Tab wird gelesen …',
  fileUnreadable: 'Der Browser lässt Erweiterungen diese Datei im Tab nicht lesen',
  fileUnreadableHow:
    'Speichere sie zuerst auf deinem Computer (Strg+S, auf dem Mac ⌘S). Wähle dann die gespeicherte Datei aus oder ziehe sie hierher.',
  fileTooLarge: 'Die Datei ist größer als {megabytes} MB',
  fileTooLargeHow: 'Teile sie in mehrere Berichte auf.',
  fileChoose: 'Wähle eine Berichtsdatei aus oder ziehe sie hierher',
  fileRead: 'Diesen Bericht lesen',
} satisfies Translation['adding'];
