import type { Translation } from '../../../components/i18n/catalog.ts';

export const browser = {
  description:
    'Marca las personas y los lugares de la cumbre de Alaska en cualquier página y explica cada uno en una pequeña ficha.',

  toggleSite: 'Activar o desactivar Namelight en este sitio',
  nextName: 'Ir al nombre siguiente',
  previousName: 'Ir al nombre anterior',
  openPopup: 'Abrir esta ventana',

  turnOffHere: 'Desactivar en este sitio',
  turnOff: 'Desactivar en {site}',
  turnOn: 'Activar en {site}',

  cannotMark: 'Namelight no puede marcar nada en esta página',
  locked: '{what} (fijado por tu organización)',
  isOff: 'Namelight está desactivado',
  isOffOn: 'Namelight está desactivado en {site}',
  foundNone: 'Namelight – ningún nombre en esta página',
  found: {
    one: 'Namelight – {count} nombre en esta página',
    many: 'Namelight – {count} de nombres en esta página',
    other: 'Namelight – {count} nombres en esta página',
  },
} satisfies Translation['browser'];
