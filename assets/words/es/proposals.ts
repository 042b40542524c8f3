import type { Translation } from '../../../components/i18n/catalog.ts';

/** The names of a page that no story has, from which a story can be begun. */
export const proposals = {
  title: 'Nombres de esta página que no están en ningún dosier',
  lead: 'Personas, lugares y organizaciones que no aparecen en ninguno de tus dosieres. Selecciona nombres para empezar un dosier con ellos. La página será su fuente.',
  from: 'Página: {page}',
  reading: 'Leyendo la página…',
  isCut: 'Esta página es muy larga. Solo se ha leído el principio.',
  none: 'No se han encontrado más nombres en esta página.',
  noCapitals:
    'Solo se encuentran nombres en escrituras con mayúsculas, como la latina, la cirílica y la griega.',
  unreadable: 'No se puede leer esta página',
  unreadableHow:
    'Abre de nuevo la página y espera a que se cargue. Luego elige allí «Nombres de esta página que no están en ningún dosier».',
  found: {
    one: '{count} nombre',
    many: '{count} de nombres, primero los más citados',
    other: '{count} nombres, primero los más citados',
  },
  alsoWritten: 'También se escribe: {spellings}',
  kind: 'Qué es {name}',
  selectAll: 'Seleccionar todo',
  selectNone: 'Quitar la selección',
  selected: {
    one: '{count} nombre seleccionado',
    many: '{count} de nombres seleccionados',
    other: '{count} nombres seleccionados',
  },
  selectSome: 'Selecciona al menos un nombre.',
  start: 'Empezar un dosier',
  namedIn: 'Aparece en «{title}».',
} satisfies Translation['proposals'];
