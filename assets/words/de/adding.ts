import type { Translation } from '../../../components/i18n/catalog.ts';

/** The window that adds a name from a page to a story, and story files that are open in a tab. */
export const adding = {
  title: 'Zu einem Dossier hinzufügen',
  guessedInside: 'Vermutet wegen „{word}“ im Namen.',
  guessedBefore: 'Vermutet wegen „{word}“ vor dem Namen.',
  guessedAfter: 'Vermutet wegen „{word}“ nach dem Namen.',
  guessedLetters: 'Vermutet wegen der Großbuchstaben.',
  guessedNot: 'Das geht aus dem Satz nicht hervor. Bitte wähle selbst.',
  description: 'Wer oder was das ist',
  descriptionHint: 'Ein kurzer Satz, der oben auf der Karte steht.',
  statement: 'Was auf der Seite steht',
  statementHint: 'Die Karte zeigt diesen Satz. Ändere ihn oder lass das Feld leer.',
  readOn: 'Gelesen am {date}',
  notSecure:
    'Der Link einer Quelle muss mit https:// beginnen; bei dieser Seite ist das nicht so. Füge einen anderen Link ein oder lass das Feld leer: Dann wird der Name ohne Quelle hinzugefügt.',
  noAddress:
    'Diese Seite steht nicht im Web. Lass das Feld leer: Dann wird der Name ohne Quelle hinzugefügt.',
  story: 'Dossier',
  newStory: 'Neues Dossier …',
  newTitle: 'Titel des neuen Dossiers',
  isThere: '{name} steht schon in diesem Dossier',
  addToThat: 'Satz und Quelle dort ergänzen',
  addAnother: 'Einen weiteren Eintrag mit diesem Namen hinzufügen',
  add: 'Hinzufügen',
  isBeingAdded: 'Wird hinzugefügt …',
  cancel: 'Abbrechen',
  close: 'Schließen',
  openStory: 'Dossier öffnen',
  missing: 'Oben fehlt etwas, oder etwas stimmt nicht.',

  added: 'Hinzugefügt',
  marked: 'Der Name wird jetzt auf Webseiten markiert.',
  markedElsewhere:
    'Der Name wird auf den Websites markiert, auf die du dieses Dossier beschränkt hast, aber nicht auf dieser Seite.',
  isOff: 'Das Dossier ist ausgeschaltet; deshalb wird der Name noch nicht markiert.',
  turnOn: 'Dossier einschalten',
  notReady:
    'Der Name wird noch nicht auf Webseiten markiert: Das Dossier braucht zuerst einen Titel, einen Tag und eine Zusammenfassung.',
  leftOut: 'Der Name wird noch nicht auf Webseiten markiert: Bei ihm muss zuerst ein Fehler behoben werden.',
  locked: 'Der Name wird nicht auf Webseiten markiert: Deine Organisation hat ein Dossier mit derselben ID.',
  notUsed: 'Der Name ist gespeichert, konnte aber auf Webseiten nicht markiert werden: {reason}',
  notStored:
    'Der Name steht in dem Tab, in dem das Dossier geöffnet ist, ist aber noch nicht gespeichert. Lass diesen Tab geöffnet und sieh dort nach.',

  busy: 'Es wurde nichts hinzugefügt: Das Dossier ist in einem anderen Tab geöffnet, der nicht antwortet. Schließe diesen Tab und versuche es noch einmal.',
  gone: 'Es wurde nichts hinzugefügt: Das Dossier wurde inzwischen entfernt. Wähle ein anderes aus.',
  expired: 'Hier gibt es nichts mehr hinzuzufügen',
  expiredHow:
    'Wähle auf einer Seite einen Namen aus, klicke ihn mit der rechten Maustaste an und wähle „Zu einem Dossier hinzufügen …“.',

  fileTitle: 'Dossier in diesem Tab hinzufügen',
  fileContent: 'In dieser Datei',
  fileReading: 'Die Datei im Tab wird gelesen …',
  fileUnreadable: 'Der Browser lässt Erweiterungen diese Datei im Tab nicht lesen',
  fileUnreadableHow:
    'Speichere sie zuerst auf deinem Computer (Strg+S, auf dem Mac ⌘S). Wähle dann die gespeicherte Datei aus oder ziehe sie hierher.',
  fileTooLarge: 'Die Datei ist größer als {megabytes} MB',
  fileTooLargeHow: 'Bitte die Person, die sie erstellt hat, sie in mehrere Dossiers aufzuteilen.',
  fileChoose: 'Wähle eine Dossier-Datei aus oder ziehe sie hierher',
  fileRead: 'Dieses Dossier lesen',
} satisfies Translation['adding'];
