import type { Translation } from '../../../components/i18n/catalog.ts';

/** The page on which stories are kept and read. A map is “Landkarte” here, as a card is “Karte”. */
export const stories = {
  title: 'Berichte',
  intro:
    'Ein Bericht enthält die Namen und Fakten zu einem Ereignis. Namelight markiert die Namen der eingeschalteten Berichte.',
  allStories: 'Alle Berichte',
  newStory: 'Neuer Bericht',
  openFile: 'Datei öffnen',
  openFileHow:
    'Du kannst Dateien auch einfach auf diese Seite ziehen: Berichte oder Tabellen, mit denen du einen neuen Bericht beginnst.',
  dropHere: 'Lass die Dateien los, um sie zu öffnen.',

  yours: 'Woran du arbeitest',
  kept: 'Zum Lesen bereit',
  untitled: 'Bericht ohne Titel',
  read: 'Lesen',
  write: 'Bearbeiten',
  saveStory: 'Als Datei speichern: {title}',
  copy: 'Kopieren und ändern',
  remove: 'Löschen',
  removeStory: '{title} löschen',
  tooLargeToCopy: {
    one: 'Zu groß, um ihn hier zu ändern: {count} Name.',
    other: 'Zu groß, um ihn hier zu ändern: {count} Namen.',
  },
  copyOf: '{title} (Kopie)',
  copied: 'Deine Kopie ist fertig.',
  notCopied:
    'Die Datei dieses Berichts konnte nicht gelesen werden. Füge sie erneut hinzu und kopiere sie dann.',
  removed: '{title} wurde gelöscht.',
  undo: 'Rückgängig',
  restored: '{title} ist wieder da.',

  fromOrganization: 'Von deiner Organisation',
  beingWritten: 'In Arbeit',
  names: { one: '{count} Name', other: '{count} Namen' },
  changedAt: 'Geändert: {when}',
  notUsed: 'Noch nicht auf Webseiten verwendet',
  usedOnPages: 'Auf Webseiten verwendet',
  changedSince: 'Neueste Änderungen noch nicht auf Webseiten',
  markNames: 'Namen auf Webseiten markieren',

  missing: 'Diesen Bericht gibt es hier nicht mehr. Vielleicht wurde er gelöscht.',
  loading: 'Der Bericht wird geöffnet …',
  loadingMore: { one: 'Bisher {count} Name', other: 'Bisher {count} Namen' },

  print: 'Drucken',
  printedPartly: {
    one: 'Der Bericht hat {count} Namen; gedruckt wird deshalb nur, was hier angezeigt wird.',
    other: 'Der Bericht hat {count} Namen; gedruckt wird deshalb nur, was hier angezeigt wird.',
  },
  parts: 'Teile des Berichts',
  cards: 'Karten',
  timeline: 'Zeitleiste',
  map: 'Landkarte',
  relations: 'Beziehungen',
  sources: 'Quellen',
  people: 'Personen',
  places: 'Orte',
  organizations: 'Organisationen',

  search: 'Diesen Bericht durchsuchen',
  found: { one: '{count} Name gefunden', other: '{count} Namen gefunden' },
  foundNone: 'Für „{query}“ wurde nichts gefunden.',
  page: 'Seite {page} von {all}',
  pages: 'Seiten mit Namen',
  previous: 'Zurück',
  next: 'Weiter',
  card: 'Karte',
  choose: 'Wähle einen Namen aus, um seine Karte zu lesen.',

  mapOf: { one: 'Landkarte mit {count} Ort', other: 'Landkarte mit {count} Orten' },
  mapLoading: 'Die Landkarte wird gezeichnet …',
  mapFailed: 'Die Landkarte konnte nicht gezeichnet werden. In der Liste darunter stehen alle Orte.',
  placesHere: { one: '{count} Ort hier', other: '{count} Orte hier' },
  placesList: 'Orte als Liste',
  relationsList: 'Dasselbe als Liste',
  relationsSome: {
    one: 'Die Zeichnung zeigt nur {count} Namen, den mit den meisten Beziehungen; in der Liste stehen alle.',
    other: 'Die Zeichnung zeigt nur die {count} Namen mit den meisten Beziehungen; in der Liste stehen alle.',
  },
  showMore: { one: 'Noch {count} anzeigen', other: 'Weitere {count} anzeigen' },
  inTimeline: 'die Zeitleiste',
  usedBy: 'Verwendet für',
  usedByMore: { one: 'und {count} weiteren', other: 'und {count} weitere' },
  whyMatters: 'Warum es wichtig ist',
} satisfies Translation['stories'];
