import type { Translation } from '../../../components/words/catalogue.ts';

export const library = {
  title: 'Faktensammlungen',
  bundled: 'Gehört zu Namelight',
  by: 'von {by}',
  version: 'Version {version}',
  people: { one: '{count} Mensch', other: '{count} Menschen' },
  places: { one: '{count} Ort', other: '{count} Orte' },
  organizations: { one: '{count} Organisation', other: '{count} Organisationen' },
  whatIsKnown: 'Namelight sucht die Namen der Faktensammlungen, die an sind.',

  moveUp: 'Nach oben',
  moveDown: 'Nach unten',
  save: 'Als Datei speichern',
  remove: 'Entfernen',
  undoRemoving: 'Rückgängig',
  removed: '{title} ist entfernt.',
  gone: '{title} ist endgültig entfernt. Die Datei lässt sich neu hinzufügen.',
  moved: '{title} steht jetzt an Stelle {place} von {count}.',
  added: '{title} ist hinzugefügt.',
  updated: '{title} hat jetzt Version {version}.',

  addElsewhere: 'Faktensammlungen hinzufügen …',
  choose: 'Wähle Dateien mit Faktensammlungen oder zieh sie hierher',
  tooMany: 'Auf einmal werden höchstens {most} Dateien genommen. Die übrigen sind weggelassen.',
  reading: '{file} wird gelesen …',
  adding: '{title} wird hinzugefügt …',
  cancel: 'Abbrechen',
  close: 'Schließen',

  day: 'Geschichte vom {date}',
  add: 'Hinzufügen',
  update: 'Aktualisieren',
  replace: 'Ersetzen',
  updates: 'Du hast Version {version}. Diese tritt an ihre Stelle.',
  goesBack: 'Du hast Version {version}, die neuer ist. Soll diese an ihre Stelle treten?',
  replaces: 'Du hast eine andere Fassung der Version {version}. Soll diese an ihre Stelle treten?',
  nothing: 'Genau diese Datei hast du schon.',
  locked: 'Deine Organisation hat eine Faktensammlung mit derselben Kennung. Sie lässt sich nicht ersetzen.',
  news: 'Deine Faktensammlungen wurden inzwischen in einem anderen Fenster geändert. Sieh bitte noch einmal hin.',
  remarks: { one: '{count} Anmerkung', other: '{count} Anmerkungen' },
  remarksWhy: 'Die Faktensammlung ist trotzdem zu gebrauchen.',

  refused: '{file} wurde nicht hinzugefügt',
  tooLarge:
    'Die Datei ist größer als {megabytes} MB und wurde nicht gelesen. Teil sie in mehrere Faktensammlungen auf.',
  empty: 'Die Datei ist leer. Wähle die, in der die Faktensammlung steht.',
  unreadable: 'Die Datei war nicht zu lesen. Wurde sie verschoben oder geändert, wähle sie neu.',
  noText: 'Die Datei ist kein Text in UTF-8. Speichere sie in einem Texteditor so.',
  webPage: 'Die Datei ist eine Webseite. Speichere die Faktensammlung selbst, eine JSON-Datei.',
  settingsFile: 'Die Datei enthält Einstellungen. Öffne sie unter „Einstellungen als Datei“.',
  problems: {
    one: '{count} Stelle darin ist zu berichtigen. Wähle sie danach neu.',
    other: '{count} Stellen darin sind zu berichtigen. Wähle sie danach neu.',
  },
  whatIsWrong: 'Was falsch ist',
  place: 'Zeile {line}, Spalte {column}',

  unavailable:
    'Dein Browser hebt hier keine Faktensammlungen auf. Nimm statt eines privaten ein anderes Fenster; sonst erlaube Erweiterungen, Daten zu speichern.',
  full: 'Es ist kein Platz mehr. Schaff welchen und versuch es noch einmal. Nichts wurde geändert.',
  failed: 'Das ging nicht: {reason}. Nichts wurde geändert.',
} as const satisfies Translation['library'];
