import type { Translation } from '../../../components/i18n/catalog.ts';

export const welcome = {
  title: 'Bienvenue dans Namelight',
  skip: 'Aller au récit',
  promise: 'Des noms qui s’éclairent à la lecture',
  promiseText:
    'Namelight marque les personnes, les lieux et les organisations du sommet d’Alaska sur toute page que vous lisez, et une petite fiche vous présente chacun.',
  tryByPointer: 'Essayez maintenant : placez le pointeur sur',
  tryByTouch: 'Essayez maintenant : touchez',
  scene: 'Une ligne de texte où un nom est souligné, avec une fiche ouverte dessous',
  sceneKind: 'Ville, lieu des pourparlers',

  how: 'Mode d’emploi',
  openByPointer: '*Placez le pointeur sur un nom marqué* et sa fiche s’ouvre.',
  openByTouch: '*Touchez un nom marqué* et sa fiche s’ouvre.',
  inCard: 'Vous pouvez entrer dans la fiche, en sélectionner le texte et suivre ses sources.',
  closeByPointer: '*Échap la ferme* ; s’éloigner aussi.',
  closeByTouch: '*Touchez ailleurs* et elle se ferme.',
  button:
    '*Le bouton de la barre d’outils* active ou désactive Namelight, sur un site ou partout, et liste les noms de la page.',
  buttonHidden: 'S’il n’est pas visible, cliquez sur la pièce de puzzle.',
  keys: '*Raccourcis clavier :* nom suivant {next}, nom précédent {previous}, fenêtre de Namelight {window}.',
  keyNotSet: 'non définie',
  tryHere: 'Essayez ici même : le récit ci-dessous est marqué comme toute autre page.',
  legend: 'Les trois sortes de noms et leurs traits',
  people: {
    one: '{count} personne',
    many: '{count} de personnes',
    other: '{count} personnes',
  },
  places: {
    one: '{count} lieu',
    many: '{count} de lieux',
    other: '{count} lieux',
  },
  organizations: {
    one: '{count} organisation',
    many: '{count} d’organisations',
    other: '{count} organisations',
  },
  solidLine: 'trait plein',
  dottedLine: 'trait pointillé',
  dashedLine: 'tirets',

  not: 'Ce qu’il ne fait pas',
  nothingLeaves:
    '*Rien ne quitte votre navigateur.* Les faits sont dans l’extension ; elle n’envoie aucune requête.',
  noTracking:
    '*Ni compte, ni pistage, ni publicité.* Personne, pas même nous, ne sait quelles pages vous lisez.',
  noChange:
    '*Aucun changement dans les pages.* Leur texte reste tel quel, dans ce que vous copiez comme dans ce que vous saisissez.',
  permissions: 'Les autorisations, et pourquoi elles sont nécessaires',
  allSites: 'Tous les sites {permission}',
  allSitesWhy:
    'Un nom peut se trouver sur n’importe quelle page. Le texte est lu sur place et n’est conservé nulle part.',
  storage: 'Stockage {permission}',
  storageWhy:
    'Conserve vos réglages. Si votre navigateur se synchronise, il les emporte sur vos autres appareils.',
  scripts: 'Scripts {permission}',
  scriptsWhy:
    'Apporte la fiche aux seules pages où un nom est trouvé, et les marques aux onglets déjà ouverts.',
  menu: 'Menu {permission}',
  menuWhy: 'Ajoute « Désactiver sur ce site » au menu du clic droit.',
  done: 'Vous pouvez fermer cette page. Namelight est désormais à l’œuvre sur chaque page que vous ouvrez.',
} satisfies Translation['welcome'];
