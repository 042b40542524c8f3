import type { Translation } from '../../../components/i18n/catalog.ts';

export const browser = {
  description:
    'Marca los nombres de la cumbre de Alaska en cualquier página web y presenta a cada persona y cada lugar en una pequeña ficha.',

  toggleSite: 'Activar o desactivar Namelight en este sitio',
  nextName: 'Ir al nombre siguiente',
  previousName: 'Ir al nombre anterior',
  nextSection: 'Ir a la sección siguiente con nombres',
  openPanel: 'Mostrar los nombres junto a la página',
  openPopup: 'Abrir la ventana de Namelight',

  turnOffHere: 'Desactivar en este sitio',
  turnOff: 'Desactivar en {site}',
  turnOn: 'Activar en {site}',
  lookUp: 'Buscar «{words}» en los dosieres',
  addToStory: 'Añadir a un dosier…',
  unknownNames: 'Nombres de esta página que no están en ningún dosier',

  cannotMark: 'Namelight no puede marcar nombres en esta página',
  locked: '{what} (definido por tu organización)',
  isOff: 'Namelight está desactivado',
  isOffOn: 'Namelight está desactivado en {site}',
  foundNone: 'Namelight — ningún nombre en esta página',
  found: {
    one: 'Namelight — {count} nombre en esta página',
    many: 'Namelight — {count} de nombres en esta página',
    other: 'Namelight — {count} nombres en esta página',
  },
} satisfies Translation['browser'];
