import type { Translation } from '../../../components/i18n/catalog.ts';

export const welcome = {
  title: 'Willkommen bei Namelight',
  skip: 'Direkt zum Text',
  promise: 'Namen leuchten beim Lesen auf',
  promiseText:
    'Namelight markiert die Personen, Orte und Organisationen rund um den Alaska-Gipfel auf jeder Seite, die du liest. Eine kleine Karte erklärt dir jeden Namen.',
  tryByPointer: 'Probiere es aus: Bewege den Mauszeiger auf',
  tryByTouch: 'Probiere es aus: Tippe auf',
  scene: 'Eine Textzeile mit einem unterstrichenen Namen, darunter eine geöffnete Karte',
  sceneKind: 'Stadt, Ort der Gespräche',

  how: 'So funktioniert es',
  openByPointer: '*Bewege den Mauszeiger auf einen markierten Namen*, um seine Karte zu öffnen.',
  openByTouch: '*Tippe auf einen markierten Namen*, um seine Karte zu öffnen.',
  inCard: 'Du kannst den Mauszeiger in die Karte bewegen, um Text auszuwählen oder eine Quelle zu öffnen.',
  closeByPointer: '*Drücke Esc oder bewege den Mauszeiger weg*, um die Karte zu schließen.',
  closeByTouch: '*Tippe auf eine andere Stelle*, um die Karte zu schließen.',
  button:
    '*Die Schaltfläche in der Symbolleiste* schaltet Namelight ein oder aus, für eine Website oder überall, und listet die Namen auf der Seite auf.',
  buttonHidden: 'Wenn du sie nicht siehst, klicke auf das Puzzleteil in der Symbolleiste.',
  keys: '*Tastenkombinationen:* nächster Name {next}, voriger Name {previous}, Pop-up von Namelight {window}.',
  keyNotSet: 'nicht festgelegt',
  tryHere: 'Probiere es hier aus: Die Namen im Text unten sind markiert, wie auf jeder anderen Seite.',
  legend: 'Die drei Arten von Namen und ihre Linien',
  people: { one: '{count} Person', other: '{count} Personen' },
  places: {
    one: '{count} Ort',
    other: '{count} Orte',
  },
  organizations: {
    one: '{count} Organisation',
    other: '{count} Organisationen',
  },
  solidLine: 'durchgezogene Linie',
  dottedLine: 'gepunktete Linie',
  dashedLine: 'gestrichelte Linie',

  quiet: 'Wie viel markiert wird',
  quietWhy:
    'Jede Nennung öffnet eine Karte, ob markiert oder nicht. Du kannst das später mit der Schaltfläche in der Symbolleiste ändern.',

  not: 'Was Namelight nicht tut',
  nothingLeaves:
    '*Nichts von dem, was du liest, verlässt deinen Browser.* Alle Fakten sind dort gespeichert. Namelight nimmt von sich aus nie Kontakt zu einem Server auf.',
  noTracking:
    '*Kein Konto, kein Tracking, keine Werbung.* Niemand erfährt, welche Seiten du liest, auch wir nicht.',
  noChange:
    '*Keine Änderungen an Seiten.* Der Text einer Seite bleibt, wie er ist, ebenso alles, was du daraus kopierst oder dort eingibst.',
  permissions: 'Berechtigungen und wozu sie nötig sind',
  allSites: 'Alle Websites {permission}',
  allSitesWhy: 'Namen können auf jeder Seite vorkommen. Namelight liest den Text dort und speichert ihn nie.',
  storage: 'Speicher {permission}',
  storageWhy:
    'Speichert deine Einstellungen. Wenn dein Browser synchronisiert, gelten sie auch auf deinen anderen Geräten.',
  scripts: 'Skripte {permission}',
  scriptsWhy:
    'Lädt, was Namen findet und markiert, nur auf Seiten, die es brauchen, auch in schon geöffneten Tabs. Liest eine Auswahl oder die Namen einer Seite, wenn du es verlangst.',
  panel: 'Seitenleiste {permission}',
  panelWhy: 'Öffnet die Seitenleiste, wenn du es willst. Firefox verlangt dafür keine Berechtigung.',
  menu: 'Menü {permission}',
  menuWhy:
    'Fügt dem Kontextmenü Befehle hinzu: für eine Website ausschalten, markierte Wörter nachschlagen oder hinzufügen, Namen auflisten, die in keinem Dossier stehen.',
  done: 'Du kannst diese Seite schließen. Namelight funktioniert jetzt auf jeder Seite, die du öffnest.',
} satisfies Translation['welcome'];
