import type { Translation } from '../../../components/i18n/catalog.ts';

export const panel = {
  open: 'Ouvrir à côté de la page',
  showBeside: 'Afficher toutes les phrases à côté de la page',
  order: 'Ordre',
  byText: 'Comme dans le texte',
  byKind: 'Par type',
  allNames: 'Tous les noms',
  sentences: 'Phrases de cette page',
  noSentences: 'Aucune mention sur cette page.',
  moreSentences: 'Afficher d’autres phrases',
  goThere: 'Aller à cette phrase',
  notThere: 'Cette phrase ne figure plus sur la page.',
} satisfies Translation['panel'];
