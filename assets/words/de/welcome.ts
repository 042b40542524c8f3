import type { Translation } from '../../../components/i18n/catalog.ts';

export const welcome = {
  title: 'Willkommen bei Namelight',
  skip: 'Zur Geschichte springen',
  promise: 'Namen, die beim Lesen aufleuchten',
  promiseText:
    'Namelight markiert die Menschen, Orte und Organisationen des Alaska-Gipfels auf jeder Seite, die du liest, und eine kleine Karte erzählt dir von ihnen.',
  tryByPointer: 'Probier es gleich aus und zeig auf',
  tryByTouch: 'Probier es gleich aus und tippe auf',
  scene: 'Eine Textzeile mit einem unterstrichenen Namen, darunter eine aufgeklappte Karte',
  sceneKind: 'Stadt, Ort der Gespräche',

  how: 'So geht es',
  openByPointer: '*Zeig auf einen markierten Namen*, und seine Karte geht auf.',
  openByTouch: '*Tippe auf einen markierten Namen*, und seine Karte geht auf.',
  inCard: 'Du kannst in die Karte hineingehen, Text darin auswählen und den Quellen folgen.',
  closeByPointer: '*Escape schließt sie*; wegbewegen auch.',
  closeByTouch: '*Tippe irgendwo anders hin*, und sie schließt sich.',
  button:
    '*Der Knopf in der Symbolleiste* schaltet Namelight ein und aus, auf einer Website oder überall, und listet die Namen der Seite auf.',
  buttonHidden: 'Wenn du ihn nicht siehst, klicke auf das Puzzleteil.',
  keys: '*Tastenkürzel:* nächster Name {next}, voriger Name {previous}, Popup von Namelight {window}.',
  keyNotSet: 'nicht festgelegt',
  tryHere: 'Probier es gleich hier aus: Die Geschichte unten wird markiert wie jede andere Seite.',
  legend: 'Die drei Arten von Namen und ihre Linien',
  people: {
    one: '{count} Mensch',
    other: '{count} Menschen',
  },
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

  not: 'Was es nicht tut',
  nothingLeaves:
    '*Nichts verlässt deinen Browser.* Die Fakten stecken in der Erweiterung; sie stellt keinerlei Anfragen.',
  noTracking:
    '*Kein Konto, kein Tracking, keine Werbung.* Niemand, auch wir nicht, erfährt, welche Seiten du liest.',
  noChange:
    '*Keine Änderung an den Seiten.* Ihr Text bleibt, wie er ist, auch wenn du etwas kopierst oder eingibst.',
  permissions: 'Berechtigungen und wozu sie nötig sind',
  allSites: 'Alle Websites {permission}',
  allSitesWhy:
    'Ein Name kann auf jeder Seite stehen. Der Text wird an Ort und Stelle gelesen und nirgends aufbewahrt.',
  storage: 'Speicher {permission}',
  storageWhy:
    'Bewahrt deine Einstellungen auf. Wenn dein Browser synchronisiert, bringt er sie auf deine anderen Geräte.',
  scripts: 'Skripte {permission}',
  scriptsWhy:
    'Bringt die Karte nur auf Seiten, auf denen ein Name gefunden wird, und die Markierungen in schon geöffnete Tabs.',
  menu: 'Menü {permission}',
  menuWhy: 'Setzt „Auf dieser Website ausschalten“ ins Menü der rechten Maustaste.',
  done: 'Du kannst diese Seite schließen. Von jetzt an ist Namelight auf jeder Seite am Werk, die du öffnest.',
} satisfies Translation['welcome'];
