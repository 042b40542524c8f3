import type { Translation } from '../../../components/i18n/catalog.ts';

export const packs = {
  title: 'También incluido',
  off: 'Desactivado hasta que lo actives. Entonces sus nombres se marcan en todos los sitios.',
  onWelcome: 'Qué más marcar',
  more: 'También incluido, desactivado: {packs}.',
  loading: 'Activando {title}…',
  countries: 'Países del mundo',
  countriesWhat:
    'Capital, población, superficie, idiomas y vecinos de los miembros y observadores de las Naciones Unidas, y de los territorios de los que escriben los periódicos.',
  congress: 'El Congreso de Estados Unidos',
  congressWhat: 'Partido, estado y mandato de los miembros del Senado y de la Cámara de Representantes.',
} as const satisfies Translation['packs'];
