import type { Translation } from '../../../components/i18n/catalog.ts';

/** The window that adds a name from a page to a story, and story files that are open in a tab. */
export const adding = {
  title: 'Añadir a una noticia',
  guessedInside: 'Deducido de «{word}» en el nombre.',
  guessedBefore: 'Deducido de «{word}» delante del nombre.',
  guessedAfter: 'Deducido de «{word}» detrás del nombre.',
  guessedLetters: 'Deducido de las mayúsculas.',
  guessedNot: 'La frase no permite saberlo. Elige tú.',
  description: 'Quién o qué es',
  descriptionHint: 'Una frase corta, para la parte superior de la ficha.',
  statement: 'Qué dice la página',
  statementHint: 'La ficha muestra esta frase. Cámbiala o déjala vacía.',
  readOn: 'Consultado el {date}',
  notSecure:
    'Una fuente necesita una dirección que empiece por https://, y la de esta página no empieza así. Escribe otra dirección o deja esto vacío: el nombre se añadirá entonces sin fuente.',
  noAddress: 'Esta página no tiene dirección en la web. Deja esto vacío y el nombre se añadirá sin fuente.',
  story: 'Noticia',
  newStory: 'Nueva noticia…',
  newTitle: 'Título de la nueva noticia',
  isThere: '{name} ya está en esta noticia',
  addToThat: 'Añadir la frase y la fuente a esa entrada',
  addAnother: 'Añadir otra entrada con este nombre',
  add: 'Añadir',
  isBeingAdded: 'Añadiendo…',
  cancel: 'Cancelar',
  close: 'Cerrar',
  openStory: 'Abrir la noticia',
  missing: 'Arriba aún falta algo o hay algo incorrecto.',

  added: 'Añadido',
  marked: 'El nombre ya se marca en las páginas.',
  markedElsewhere:
    'El nombre se marca en los sitios a los que limitaste esta noticia, pero no en esta página.',
  isOff: 'La noticia está desactivada, así que el nombre aún no se marca.',
  turnOn: 'Activar la noticia',
  notReady:
    'El nombre aún no se marca en las páginas: antes la noticia necesita un título, un día y un resumen.',
  leftOut: 'El nombre aún no se marca en las páginas: antes hay que corregir algo en su entrada.',
  locked:
    'El nombre no se marca en las páginas: tu organización tiene una noticia con el mismo identificador.',
  notUsed: 'El nombre se ha guardado, pero no se ha podido usar en las páginas: {reason}',
  notStored:
    'El nombre está en la pestaña en la que tienes abierta la noticia, pero aún no se ha guardado. No cierres esa pestaña y mira allí.',

  busy: 'No se ha añadido nada: la noticia está abierta en otra pestaña que no responde. Cierra esa pestaña y vuelve a intentarlo.',
  gone: 'No se ha añadido nada: la noticia se ha eliminado mientras tanto. Elige otra.',
  expired: 'Ya no hay nada que añadir en esta ventana',
  expiredHow:
    'Selecciona un nombre en una página y elige «Añadir a una noticia…» en el menú que se abre con el botón derecho del ratón.',

  fileTitle: 'Añadir la noticia de esta pestaña',
  fileContent: 'Contenido del archivo',
  fileReading: 'Leyendo el archivo de la pestaña…',
  fileUnreadable: 'El navegador no deja que las extensiones lean el archivo donde está abierto',
  fileUnreadableHow:
    'Guárdalo antes en tu equipo (Ctrl+S, o ⌘S en un Mac). Después, elige el archivo guardado o suéltalo aquí.',
  fileTooLarge: 'El archivo ocupa más de {megabytes} MB',
  fileTooLargeHow: 'Divídelo en varias noticias.',
  fileChoose: 'Elige un archivo de noticia o suéltalo aquí',
  fileRead: 'Leer esta noticia',
} as const satisfies Translation['adding'];
