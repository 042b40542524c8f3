import type { Translation } from '../../../components/i18n/catalog.ts';

export const packs = {
  title: 'Également inclus',
  off: 'Désactivé tant que vous ne l’activez pas. Ensuite, les noms sont marqués sur tous les sites.',
  onWelcome: 'Que marquer d’autre',
  more: 'Également inclus, désactivé : {packs}.',
  loading: 'Activation de {title}…',
  countries: 'Pays du monde',
  countriesWhat:
    'Capitale, population, superficie, langues et voisins des membres et observateurs des Nations unies, et des territoires dont parlent les journaux.',
  congress: 'Le Congrès des États-Unis',
  congressWhat: 'Parti, État et mandat des membres du Sénat et de la Chambre des représentants.',
} as const satisfies Translation['packs'];
