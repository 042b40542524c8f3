import type { Translation } from '../../../components/i18n/catalog.ts';

/** The names of a page that no story has, from which a story can be begun. */
export const proposals = {
  title: 'Namen auf dieser Seite, die in keinem Dossier stehen',
  lead: 'Personen, Orte und Organisationen, die keines deiner Dossiers enthält. Wähle Namen aus, um ein Dossier mit ihnen zu beginnen. Die Seite wird seine Quelle.',
  from: 'Seite: {page}',
  reading: 'Die Seite wird gelesen …',
  isCut: 'Diese Seite ist sehr lang. Nur ihr Anfang wurde gelesen.',
  none: 'Auf dieser Seite wurden keine weiteren Namen gefunden.',
  noCapitals:
    'Namen werden nur in Schriften mit Großbuchstaben gefunden, etwa in lateinischer, kyrillischer und griechischer.',
  unreadable: 'Diese Seite kann nicht gelesen werden',
  unreadableHow:
    'Öffne die Seite noch einmal und warte, bis sie geladen ist. Wähle dort dann „Namen auf dieser Seite, die in keinem Dossier stehen“.',
  found: { one: '{count} Name', other: '{count} Namen, die häufigsten zuerst' },
  alsoWritten: 'Auch so geschrieben: {spellings}',
  kind: 'Was {name} ist',
  selectAll: 'Alle auswählen',
  selectNone: 'Auswahl aufheben',
  selected: { one: '{count} Name ausgewählt', other: '{count} Namen ausgewählt' },
  selectSome: 'Wähle mindestens einen Namen aus.',
  start: 'Dossier beginnen',
  namedIn: 'Genannt in „{title}“.',
} satisfies Translation['proposals'];
