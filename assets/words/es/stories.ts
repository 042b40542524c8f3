import type { Translation } from '../../../components/i18n/catalog.ts';

/** The page on which stories are kept and read. */
export const stories = {
  title: 'Noticias',
  intro:
    'Una noticia reúne los nombres y los datos de un acontecimiento. Namelight marca los nombres de las noticias activadas.',
  allStories: 'Todas las noticias',
  newStory: 'Nueva noticia',
  openFile: 'Abrir un archivo',
  openFileHow:
    'También puedes soltar archivos en cualquier parte de esta página: noticias, o una hoja de cálculo para empezar una.',
  dropHere: 'Suelta los archivos para abrirlos.',

  yours: 'Estás escribiendo',
  kept: 'Listas para leer',
  untitled: 'Noticia sin título',
  read: 'Leer',
  write: 'Editar',
  saveStory: 'Guardar en un archivo: {title}',
  copy: 'Copiar y editar',
  remove: 'Eliminar',
  removeStory: 'Eliminar {title}',
  tooLargeToCopy: {
    one: 'Demasiado grande para editarla aquí: {count} nombre.',
    many: 'Demasiado grande para editarla aquí: {count} de nombres.',
    other: 'Demasiado grande para editarla aquí: {count} nombres.',
  },
  copyOf: '{title} (copia)',
  copied: 'Tu copia está lista.',
  notCopied: 'No se ha podido leer el archivo de esta noticia. Vuelve a añadirla y cópiala después.',
  removed: 'Se ha eliminado {title}.',
  undo: 'Deshacer',
  restored: 'Se ha recuperado {title}.',

  fromOrganization: 'De tu organización',
  beingWritten: 'En preparación',
  names: {
    one: '{count} nombre',
    many: '{count} de nombres',
    other: '{count} nombres',
  },
  changedAt: 'Última modificación: {when}',
  notUsed: 'Aún no se usa en las páginas',
  usedOnPages: 'Se usa en las páginas',
  changedSince: 'Modificada desde que se actualizaron las páginas',
  markNames: 'Marcar sus nombres en las páginas',

  missing: 'Esta noticia ya no está aquí. Puede que se haya eliminado.',
  loading: 'Abriendo la noticia…',
  loadingMore: {
    one: '{count} nombre hasta ahora',
    many: '{count} de nombres hasta ahora',
    other: '{count} nombres hasta ahora',
  },

  print: 'Imprimir',
  printedPartly: {
    one: 'La noticia tiene {count} nombre, así que solo se imprime lo que se muestra aquí.',
    many: 'La noticia tiene {count} de nombres, así que solo se imprime lo que se muestra aquí.',
    other: 'La noticia tiene {count} nombres, así que solo se imprime lo que se muestra aquí.',
  },
  parts: 'Partes de la noticia',
  cards: 'Fichas',
  timeline: 'Cronología',
  map: 'Mapa',
  relations: 'Relaciones',
  sources: 'Fuentes',
  people: 'Personas',
  places: 'Lugares',
  organizations: 'Organizaciones',

  search: 'Buscar en esta noticia',
  found: {
    one: '{count} nombre encontrado',
    many: '{count} de nombres encontrados',
    other: '{count} nombres encontrados',
  },
  foundNone: 'No hay resultados para «{query}».',
  page: 'Página {page} de {all}',
  pages: 'Páginas de nombres',
  previous: 'Anterior',
  next: 'Siguiente',
  card: 'Ficha',
  choose: 'Elige un nombre para leer su ficha.',

  mapOf: {
    one: 'Mapa con {count} lugar',
    many: 'Mapa con {count} de lugares',
    other: 'Mapa con {count} lugares',
  },
  mapLoading: 'Dibujando el mapa…',
  mapFailed: 'No se ha podido dibujar el mapa. La lista de abajo tiene todos los lugares.',
  placesHere: {
    one: '{count} lugar aquí',
    many: '{count} de lugares aquí',
    other: '{count} lugares aquí',
  },
  placesList: 'Lista de lugares',
  relationsList: 'Lista de relaciones',
  relationsSome: {
    one: 'El esquema muestra {count} nombre, el que más relaciones tiene; la lista los incluye todos.',
    many: 'El esquema muestra {count} de nombres, los que más relaciones tienen; la lista los incluye todos.',
    other: 'El esquema muestra los {count} nombres con más relaciones; la lista los incluye todos.',
  },
  showMore: {
    one: 'Mostrar {count} más',
    many: 'Mostrar {count} más',
    other: 'Mostrar {count} más',
  },
  inTimeline: 'la cronología',
  usedBy: 'Para',
  usedByMore: {
    one: 'y {count} más',
    many: 'y {count} más',
    other: 'y {count} más',
  },
  whyMatters: 'Por qué importa',
} as const satisfies Translation['stories'];
