import type { Translation } from '../../../components/i18n/catalog.ts';

export const library = {
  title: 'Faktensammlungen',
  readAndWrite: 'Berichte lesen und schreiben',
  intro: 'Eine Faktensammlung enthält die Namen und Fakten eines Berichts.',
  lookFor: 'Gesucht wird auf {site} nach',
  allThatAreOn: 'allen eingeschalteten Faktensammlungen',
  onlyThis: 'Nur',
  onlyThisHere: 'Auf {site} nach nichts anderem suchen',
  bundled: 'In Namelight enthalten',
  by: 'von {by}',
  version: 'Version {version}',
  people: { one: '{count} Person', other: '{count} Personen' },
  places: { one: '{count} Ort', other: '{count} Orte' },
  organizations: { one: '{count} Organisation', other: '{count} Organisationen' },
  whatIsKnown: 'Namelight sucht die Namen aus den eingeschalteten Faktensammlungen.',
  noneOn:
    'Keine Faktensammlung ist eingeschaltet. Schalte unter „Berichte“ eine ein, damit ihre Namen gefunden werden.',

  moveUp: 'Nach oben',
  moveDown: 'Nach unten',
  read: 'Lesen',
  save: 'Als Datei speichern',
  remove: 'Entfernen',
  undoRemoving: 'Rückgängig',
  removed: '{title} wurde entfernt.',
  gone: '{title} wurde endgültig entfernt. Füge die Datei erneut hinzu, um sie zurückzuholen.',
  moved: '{title} ist jetzt Nummer {place} von {count}.',
  added: '{title} wurde hinzugefügt.',
  updated: '{title} wurde auf Version {version} aktualisiert.',

  where: 'Wo die Namen gesucht werden',
  onAllSites: 'Auf allen Websites',
  onSomeSites: 'Nur auf einigen Websites',
  onlyOn: 'Nur auf {site}',
  onlyOnSome: { one: 'Nur auf {count} Website', other: 'Nur auf {count} Websites' },
  onNoSite: 'Füge eine Website hinzu. Bis dahin werden die Namen nirgends gesucht.',
  siteToAdd: 'Website hinzufügen (mit allen Subdomains)',
  addSite: 'Website hinzufügen',
  noSite: 'Das ist keine Website-Adresse. Gib sie wie in der Adressleiste ein.',
  madeFor:
    'Diese Faktensammlung ist für die folgenden Websites gedacht. Du kannst ihre Namen auch auf allen Websites suchen lassen.',
  pagesLearn:
    'Eine Seite kann erkennen, welche dieser Namen auf ihr stehen. Damit diese Faktensammlung privat bleibt, beschränke sie auf die Websites, auf denen du sie brauchst. Andere Websites erfahren dann nichts darüber.',

  addElsewhere: 'Faktensammlungen hinzufügen …',
  choose: 'Wähle Dateien mit Faktensammlungen aus oder ziehe sie hierher',
  tooManyFiles: 'Du kannst höchstens {most} Dateien auf einmal hinzufügen. Die übrigen wurden ausgelassen.',
  reading: '{file} wird gelesen …',
  adding: '{title} wird hinzugefügt …',
  cancel: 'Abbrechen',
  close: 'Schließen',

  day: 'Ereignisse vom {date}',
  add: 'Hinzufügen',
  addAll: { one: '{count} hinzufügen', other: 'Alle {count} hinzufügen' },
  update: 'Aktualisieren',
  replace: 'Ersetzen',
  adds: 'Du hast diese Faktensammlung noch nicht.',
  updates: 'Du hast Version {version}. Diese Datei aktualisiert sie.',
  goesBack: 'Du hast Version {version}, die neuer ist. Möchtest du sie durch diese ersetzen?',
  replaces:
    'Du hast eine andere Datei mit derselben Versionsnummer, {version}. Möchtest du sie durch diese ersetzen?',
  nothing: 'Du hast diese Datei schon.',
  locked: 'Deine Organisation hat eine Faktensammlung mit derselben ID. Sie kann nicht ersetzt werden.',
  setsChanged: 'Deine Faktensammlungen haben sich inzwischen geändert. Bitte prüfe noch einmal.',
  warnings: { one: '{count} Warnung', other: '{count} Warnungen' },
  warningsWhy: 'Du kannst diese Faktensammlung trotzdem verwenden.',

  refused: '{file} wurde nicht hinzugefügt',
  tooLarge: 'Die Datei ist größer als {megabytes} MB. Teile sie in mehrere Faktensammlungen auf.',
  empty: 'Die Datei ist leer. Wähle die Datei mit der Faktensammlung aus.',
  unreadable:
    'Die Datei konnte nicht gelesen werden. Wenn sie verschoben oder geändert wurde, wähle sie erneut aus.',
  noText: 'Die Datei ist kein Text in UTF-8. Öffne sie in einem Texteditor und speichere sie als UTF-8.',
  webPage: 'Die Datei ist eine Webseite. Speichere die Faktensammlung selbst, eine JSON-Datei.',
  settingsFile:
    'Das ist eine Einstellungsdatei. Importiere sie unter „Einstellungen importieren und exportieren“.',
  problems: {
    one: '{count} Fehler. Behebe ihn und wähle die Datei erneut aus.',
    other: '{count} Fehler. Behebe sie und wähle die Datei erneut aus.',
  },
  errors: 'Fehler',
  place: 'Zeile {line}, Spalte {column}',

  textEmpty: 'Der Text ist leer.',
  textTooLarge: 'Der Text ist größer als {megabytes} MB. Teile ihn in mehrere Faktensammlungen auf.',
  textOther: 'Der Text ist keine Faktensammlung.',
  textRepeated:
    'Auch eine vorhergehende Faktensammlung hat die ID {id}. Gib einer von beiden eine andere ID.',

  unavailable:
    'Dein Browser kann hier keine Faktensammlungen speichern. Wenn dieses Fenster ein privates ist, verwende ein normales. Andernfalls erlaube Erweiterungen, Daten zu speichern.',
  full: 'Es ist nicht genug Speicherplatz frei. Gib Speicherplatz frei und versuche es noch einmal. Nichts wurde geändert.',
  failed: 'Das hat nicht funktioniert: {reason}. Nichts wurde geändert.',
} as const satisfies Translation['library'];
