import type { Translation } from '../../../components/i18n/catalog.ts';

export const packs = {
  title: 'Également inclus',
  off: 'Désactivés tant que vous ne les activez pas. Leurs noms sont ensuite marqués sur tous les sites.',
  onWelcome: 'Autres noms à marquer',
  more: 'Également inclus, à activer : {packs}.',
  loading: 'Activation : {title}…',
  countries: 'Pays et villes du monde',
  countriesWhat:
    'Capitale, population, superficie, langues et voisins des membres et observateurs des Nations unies, et de territoires dont parlent les journaux ; capitales et grandes villes, avec leur population et une carte.',
  congress: 'Congrès des États-Unis',
  congressWhat: 'Parti, État et mandat des membres du Sénat et de la Chambre des représentants.',
} as const satisfies Translation['packs'];
