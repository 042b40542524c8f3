import type { Translation } from '../../../components/i18n/catalog.ts';

export const panel = {
  open: 'Neben der Seite öffnen',
  showBeside: 'Alle Sätze neben der Seite anzeigen',
  order: 'Reihenfolge',
  byText: 'Wie im Text',
  byKind: 'Nach Art',
  allNames: 'Alle Namen',
  sentences: 'Sätze auf dieser Seite',
  noSentences: 'Keine Nennungen auf dieser Seite.',
  moreSentences: 'Weitere Sätze anzeigen',
  goThere: 'Zu diesem Satz',
  notThere: 'Dieser Satz steht nicht mehr auf der Seite.',
} satisfies Translation['panel'];
