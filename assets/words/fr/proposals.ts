import type { Translation } from '../../../components/i18n/catalog.ts';

/** The names of a page that no story has, from which a story can be begun. */
export const proposals = {
  title: 'Noms de cette page absents de vos dossiers',
  lead: 'Personnes, lieux et organisations qui ne figurent dans aucun de vos dossiers. Sélectionnez des noms pour commencer un dossier avec eux. La page en sera la source.',
  from: 'Page : {page}',
  reading: 'Lecture de la page…',
  isCut: 'Cette page est très longue. Seul le début en a été lu.',
  none: 'Aucun autre nom n’a été trouvé sur cette page.',
  noCapitals:
    'Les noms ne sont trouvés que dans les écritures à majuscules, comme les alphabets latin, cyrillique et grec.',
  unreadable: 'Cette page ne peut pas être lue',
  unreadableHow:
    'Ouvrez de nouveau la page et attendez qu’elle soit chargée. Choisissez-y ensuite « Noms absents de vos dossiers ».',
  found: {
    one: '{count} nom',
    many: '{count} de noms, du plus cité au moins cité',
    other: '{count} noms, du plus cité au moins cité',
  },
  alsoWritten: 'Autres graphies : {spellings}',
  kind: 'Ce qu’est {name}',
  selectAll: 'Tout sélectionner',
  selectNone: 'Tout désélectionner',
  selected: {
    one: '{count} nom sélectionné',
    many: '{count} de noms sélectionnés',
    other: '{count} noms sélectionnés',
  },
  selectSome: 'Sélectionnez au moins un nom.',
  start: 'Commencer un dossier',
  namedIn: 'Apparaît dans « {title} ».',
} satisfies Translation['proposals'];
