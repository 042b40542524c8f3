import type { Translation } from '../../../components/i18n/catalog.ts';

export const library = {
  title: 'Dossiers',
  readAndWrite: 'Dossiers lesen und schreiben',
  intro: 'Ein Dossier enthält die Namen und Fakten zu einem Ereignis.',
  lookFor: 'Gesucht wird auf {site} nach',
  allThatAreOn: 'allen eingeschalteten Dossiers',
  onlyThis: 'Nur',
  onlyThisHere: 'Auf {site} nach nichts anderem suchen',
  bundled: 'In Namelight enthalten',
  by: 'von {by}',
  version: 'Version {version}',
  people: { one: '{count} Person', other: '{count} Personen' },
  places: { one: '{count} Ort', other: '{count} Orte' },
  organizations: { one: '{count} Organisation', other: '{count} Organisationen' },
  whatIsKnown: 'Namelight sucht die Namen aus den eingeschalteten Dossiers.',
  noneOn:
    'Kein Dossier ist eingeschaltet. Schalte unter „Dossiers“ eines ein, damit seine Namen gefunden werden.',

  read: 'Lesen',
  save: 'Als Datei speichern',
  remove: 'Entfernen',
  undoRemoving: 'Rückgängig',
  removed: '{title} wurde entfernt.',
  gone: '{title} wurde endgültig entfernt. Füge die Datei erneut hinzu, um es zurückzuholen.',
  added: '{title} wurde hinzugefügt.',
  updated: '{title} wurde auf Version {version} aktualisiert.',
  undone: '{title} ist wieder auf dem Stand von Version {version}.',
  notUndone: 'Das lässt sich nicht mehr rückgängig machen: Das Dossier wurde seitdem geändert.',

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
    'Dieses Dossier ist für die folgenden Websites gedacht. Du kannst seine Namen auch auf allen Websites suchen lassen.',
  pagesLearn:
    'Eine Seite kann erkennen, welche dieser Namen auf ihr stehen. Damit dieses Dossier privat bleibt, schalte es nur für die Websites ein, auf denen du es brauchst.',

  addElsewhere: 'Dossiers hinzufügen …',
  choose: 'Wähle Dossier-Dateien aus oder ziehe sie hierher',
  tooManyFiles: 'Du kannst höchstens {max} Dateien auf einmal hinzufügen. Die übrigen wurden ausgelassen.',
  reading: '{file} wird gelesen …',
  adding: '{title} wird hinzugefügt …',
  cancel: 'Abbrechen',
  close: 'Schließen',

  day: 'Zeit der Ereignisse: {date}',
  add: 'Hinzufügen',
  addAll: { one: '{count} hinzufügen', other: 'Alle {count} hinzufügen' },
  update: 'Aktualisieren',
  replace: 'Ersetzen',
  adds: 'Du hast dieses Dossier noch nicht.',
  updates: 'Du hast Version {version}. Diese Datei aktualisiert sie.',
  goesBack: 'Du hast Version {version}, die neuer ist. Möchtest du sie durch diese ersetzen?',
  replaces:
    'Du hast eine andere Datei mit derselben Versionsnummer, {version}. Möchtest du sie durch diese ersetzen?',
  newNames: { one: '{count} neuer Name', other: '{count} neue Namen' },
  removedNames: { one: '{count} Name entfernt', other: '{count} Namen entfernt' },
  changedNames: { one: '{count} Name geändert', other: '{count} Namen geändert' },
  textChanged: 'Der Text des Dossiers, seine Ereignisse oder Quellen haben sich geändert.',
  sameContent: 'Namen und Texte sind dieselben wie bisher.',
  keptChoices:
    'Was du für dieses Dossier gewählt hast, bleibt: ob es eingeschaltet ist, seine Websites und die Namen, die du ausgeblendet hast.',
  nothing: 'Du hast diese Datei schon.',
  locked: 'Deine Organisation hat ein Dossier mit derselben ID. Es kann nicht ersetzt werden.',
  storiesChanged: 'Deine Dossiers haben sich inzwischen geändert. Bitte prüfe das noch einmal.',
  warnings: { one: '{count} Warnung', other: '{count} Warnungen' },
  warningsWhy: 'Du kannst dieses Dossier trotzdem verwenden.',

  refused: '{file} wurde nicht hinzugefügt',
  tooLarge:
    'Diese Datei ist größer als {megabytes} MB. Bitte die Person, die sie erstellt hat, sie in mehrere Dossiers aufzuteilen.',
  empty: 'Diese Datei ist leer. Lade sie noch einmal herunter oder lass sie dir noch einmal geben.',
  unreadable:
    'Die Datei konnte nicht gelesen werden. Wenn sie verschoben oder geändert wurde, wähle sie erneut aus.',
  damaged: 'Diese Datei ist beschädigt. Lade sie noch einmal herunter oder lass sie dir noch einmal geben.',
  newer:
    'Diese Datei ist für eine neuere Version von Namelight. Aktualisiere Namelight und füge die Datei dann noch einmal hinzu.',
  mistakes:
    'In dieser Datei ist ein Fehler, deshalb lässt sie sich nicht verwenden. Bitte die Person, die sie erstellt hat, ihn zu beheben.',
  otherFile: 'Das ist keine Dossier-Datei. Wähle eine andere Datei aus.',
  picture: 'Das ist ein Bild, keine Dossier-Datei. Wähle eine andere Datei aus.',
  document: 'Das ist ein Dokument, keine Dossier-Datei. Wähle eine andere Datei aus.',
  table:
    'Das ist eine Tabelle, keine Dossier-Datei. Um ein Dossier daraus zu machen, öffne „{page}“ und ziehe sie dorthin.',
  archive:
    'Das ist ein gepackter Ordner (ZIP). Entpacke ihn und wähle dann die Dossier-Datei aus, die darin liegt.',
  webPage:
    'Das ist eine Webseite, keine Dossier-Datei. Lade die Datei selbst herunter oder lass sie dir geben.',
  settingsFile:
    'Das ist eine Einstellungsdatei. Importiere sie unter „Einstellungen importieren und exportieren“.',
  forAuthor: 'Für die Person, die die Datei erstellt hat',
  copyProblems: 'Diese Liste kopieren',
  draftFile: 'Das ist die Sicherung eines Entwurfs. Öffne sie unter „Dossiers lesen und schreiben“.',
  place: 'Zeile {line}, Spalte {column}',

  textEmpty: 'Der Text ist leer.',
  textTooLarge: 'Der Text ist größer als {megabytes} MB. Teile ihn in mehrere Dossiers auf.',
  textOther: 'Der Text ist keine Dossier-Datei.',
  textRepeated: 'Auch ein vorhergehendes Dossier hat die ID {id}. Gib einem von beiden eine andere ID.',

  unavailable:
    'Dein Browser kann hier keine Dossiers speichern. Wenn dieses Fenster ein privates ist, verwende ein normales. Andernfalls erlaube Erweiterungen, Daten zu speichern.',
  full: 'Es ist nicht genug Speicherplatz frei. Gib Speicherplatz frei und versuche es noch einmal. Es wurde nichts geändert.',
  failed: 'Das hat nicht funktioniert: {reason}. Es wurde nichts geändert.',
} as const satisfies Translation['library'];
