import type { Translation } from '../../../components/words/catalogue.ts';

export const card = {
  backTo: 'Retour à {name}',
  close: 'Fermer',
  keepOpen: 'Garder ouverte',
  keepOpenToMove: 'Garder ouverte, pour la déplacer',
  backToItsName: 'Retour à son nom',
  moveByKeys: 'Déplacer avec les flèches ; appuyer pour le coin suivant',
  moveByPointer: 'Faire glisser, ou cliquer pour le coin suivant',

  person: 'Personne',
  country: 'Pays',
  formerCountry: 'Ancien pays',
  usState: 'État des États-Unis',
  city: 'Ville',
  militaryBase: 'Base militaire',
  groupOfCountries: 'Groupe de pays',
  aircraft: 'Avion',
  university: 'Université',
  intelligenceAgency: 'Service de renseignement',
  company: 'Entreprise',

  asOf: 'situation : {date}',
  matters: 'Pourquoi c’est important ici',
  more: 'Faits, récit et sources',
  less: 'Moins',
  keyFacts: 'L’essentiel',
  inThisStory: 'Dans ce récit',
  related: 'En lien',
  timeline: 'Chronologie',
  sinceThen: 'Depuis',
  sources: 'Sources',

  copy: 'Copier : {fact}',
  copyWithSource: 'Copier avec la source',
  copied: 'Copié',
  notCopied: 'Non copié',
  sourcesDiffer: 'Les sources divergent.',
  source: 'Source {number} : {title}',

  momentsLit: '{lit} des {all} moments du récit',
  years: '{first} à {last} ; en surbrillance : {day}',

  notThisOne: 'Ce n’est pas le bon ?',
  hide: 'Masquer {name} sur {site}',
  isHidden: 'Le nom {name} n’est plus marqué sur {site}.',
  undo: 'Annuler',
} satisfies Translation['card'];
