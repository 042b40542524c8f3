import type { Translation } from '../../../components/i18n/catalog.ts';

export const browser = {
  description:
    'Marque les personnes et les lieux du sommet d’Alaska sur toute page et présente chacun dans une petite fiche.',

  toggleSite: 'Activer ou désactiver Namelight sur ce site',
  nextName: 'Aller au nom suivant',
  previousName: 'Aller au nom précédent',
  openPopup: 'Ouvrir cette fenêtre',

  turnOffHere: 'Désactiver sur ce site',
  turnOff: 'Désactiver sur {site}',
  turnOn: 'Activer sur {site}',

  cannotMark: 'Namelight ne peut rien marquer sur cette page',
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
