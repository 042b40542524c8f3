import type { Translation } from '../../../components/i18n/catalog.ts';

export const packs = {
  title: 'También incluidos',
  off: 'Desactivados hasta que los actives. Entonces sus nombres se marcan en todos los sitios.',
  onWelcome: 'Qué más marcar',
  more: 'Namelight también incluye, sin activar: {packs}.',
  loading: 'Activando {title}…',
  countries: 'Países y ciudades del mundo',
  countriesWhat:
    'Capital, población, superficie, idiomas y vecinos de los miembros y observadores de las Naciones Unidas, y de territorios sobre los que escriben los periódicos; capitales y grandes ciudades, con su población y un mapa.',
  congress: 'Congreso de Estados Unidos',
  congressWhat: 'Partido, estado y mandato de los miembros del Senado y de la Cámara de Representantes.',
} as const satisfies Translation['packs'];
