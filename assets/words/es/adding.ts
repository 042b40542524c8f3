import type { Translation } from '../../../components/i18n/catalog.ts';

/** The window that adds a name from a page to a story, and story files that are open in a tab. */
export const adding = {
  title: 'Añadir a un dosier',
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
    'Una fuente necesita un enlace que empiece por https://, y el de esta página no empieza así. Pega otro enlace o deja esto vacío: el nombre se añadirá entonces sin fuente.',
  noAddress: 'Esta página no está en la web. Deja esto vacío y el nombre se añadirá sin fuente.',
  story: 'Dosier',
  newStory: 'Nuevo dosier…',
  newTitle: 'Título del nuevo dosier',
  isThere: '{name} ya está en este dosier',
  addToThat: 'Añadirle la frase y la fuente',
  addAnother: 'Añadir otro con este nombre',
  add: 'Añadir',
  isBeingAdded: 'Añadiendo…',
  cancel: 'Cancelar',
  close: 'Cerrar',
  openStory: 'Abrir el dosier',
  missing: 'Arriba falta algo o hay algo incorrecto.',

  added: 'Añadido',
  marked: 'El nombre ya se marca en las páginas.',
  markedElsewhere:
    'El nombre se marca en los sitios a los que limitaste este dosier, pero no en esta página.',
  isOff: 'El dosier está desactivado, así que el nombre aún no se marca.',
  turnOn: 'Activar el dosier',
  notReady:
    'El nombre aún no se marca en las páginas: antes el dosier necesita un título, un día y un resumen.',
  leftOut: 'El nombre aún no se marca en las páginas: antes hay que corregir algo en él.',
  locked: 'El nombre no se marca en las páginas: tu organización tiene un dosier con el mismo identificador.',
  notUsed: 'El nombre se ha guardado, pero no se ha podido marcar en las páginas: {reason}',
  notStored:
    'El nombre está en la pestaña en la que tienes abierto el dosier, pero aún no se ha guardado. Mira allí y no cierres esa pestaña.',

  busy: 'No se ha añadido nada: el dosier está abierto en otra pestaña que no responde. Cierra esa pestaña y vuelve a intentarlo.',
  gone: 'No se ha añadido nada: el dosier se ha quitado mientras tanto. Elige otro.',
  expired: 'Aquí ya no hay nada que añadir',
  expiredHow:
    'Selecciona un nombre en una página, haz clic en él con el botón derecho y elige «Añadir a un dosier…».',

  fileTitle: 'Añadir el dosier de esta pestaña',
  fileContent: 'En este archivo',
  fileReading: 'Leyendo el archivo de la pestaña…',
  fileUnreadable: 'El navegador no deja que las extensiones lean el archivo donde está abierto',
  fileUnreadableHow:
    'Guárdalo antes en tu equipo (Ctrl+S, o ⌘S en un Mac). Después, elige el archivo guardado o suéltalo aquí.',
  fileTooLarge: 'El archivo ocupa más de {megabytes} MB',
  fileTooLargeHow: 'Pide a quien lo hizo que lo divida en varios dosieres.',
  fileChoose: 'Elige un archivo de dosier o suéltalo aquí',
  fileRead: 'Leer este dosier',
} as const satisfies Translation['adding'];
