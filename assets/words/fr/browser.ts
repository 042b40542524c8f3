import type { Translation } from '../../../components/i18n/catalog.ts';

export const browser = {
  description:
    'Marque les noms liés au sommet en Alaska sur toute page web et présente chaque personne et chaque lieu dans une petite fiche.',

  toggleSite: 'Activer ou désactiver Namelight pour ce site',
  nextName: 'Aller au nom suivant',
  previousName: 'Aller au nom précédent',
  nextSection: 'Aller à la section suivante contenant des noms',
  openPanel: 'Afficher les noms à côté de la page',
  openPopup: 'Ouvrir la fenêtre de Namelight',

  turnOffHere: 'Désactiver pour ce site',
  turnOff: 'Désactiver pour {site}',
  turnOn: 'Activer pour {site}',
  lookUp: 'Chercher « {words} » dans les dossiers',
  addToStory: 'Ajouter à un dossier…',
  unknownNames: 'Noms absents de vos dossiers',

  cannotMark: 'Namelight ne peut pas marquer de noms sur cette page',
  locked: '{what} (défini par votre organisation)',
  isOff: 'Namelight est désactivé',
  isOffOn: 'Namelight est désactivé sur {site}',
  foundNone: 'Namelight – aucun nom sur cette page',
  found: {
    one: 'Namelight – {count} nom sur cette page',
    many: 'Namelight – {count} de noms sur cette page',
    other: 'Namelight – {count} noms sur cette page',
  },
} satisfies Translation['browser'];
