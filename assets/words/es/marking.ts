import type { Translation } from '../../../components/i18n/catalog.ts';

/**
 * Of the names of a story that is being written: whether they are marked in a sample text, and when. `{name}` is a spelling, `{full}`
 * the name of the person, place or organization, `{word}` and `{words}` are from the story.
 */
export const marking = {
  // The sample text.
  sample: 'Haz una prueba',
  sampleText: 'Texto de prueba',
  sampleHint: 'Escribe o pega un texto. Los nombres se marcan como en una página que solo tuviera ese texto.',
  sampleFromStory: 'Usar frases del dosier',
  sampleFull: 'Un texto de prueba tiene como máximo {max} caracteres. El resto se ha omitido.',
  sampleNone: 'En el texto no hay ningún nombre de este dosier.',
  sampleMarked: {
    one: 'Se marca {count} nombre.',
    many: 'Se marcan {count} de nombres.',
    other: 'Se marcan {count} nombres.',
  },
  sampleNotMarked: {
    one: '{count} nombre no se marca.',
    many: '{count} de nombres no se marcan.',
    other: '{count} nombres no se marcan.',
  },
  marked: 'Se marcan',
  notMarked: 'No se marcan',
  moreFound: {
    one: 'Y {count} más.',
    many: 'Y {count} más.',
    other: 'Y {count} más.',
  },
  times: {
    one: '{count} vez',
    many: '{count} de veces',
    other: '{count} veces',
  },
  mayMeanToo: 'También puede referirse a {others}: la ficha muestra todas las posibilidades.',
  edit: 'Editar {full}',

  // Why a name is marked in the sample text.
  whyFullName: '«{name}» se refiere siempre a {full}.',
  whyKnownName: '«{name}» se marca, salvo si algo indica que se trata de otra persona o cosa.',
  whyTitle: 'Al lado hay un título asociado a {full}.',
  whyWordsNear: 'Cerca hay palabras asociadas a {full}.',
  whyOthersNear: 'Cerca hay otro nombre del dosier.',
  whyCapital: 'Lleva mayúscula en mitad de una frase.',
  whyFullNameOnPage: 'El texto contiene el nombre completo, {full}.',

  // Why it is not.
  whyNeedsWords: '«{name}» tiene otros significados: solo se marca si hay cerca una palabra asociada.',
  whyNeedsWordsSuch:
    '«{name}» tiene otros significados: solo se marca si hay cerca una palabra asociada ({words}).',
  whyNeedsFullName:
    '«{name}» es un nombre muy común: solo se marca si el texto contiene el nombre completo, {full}.',
  whyOtherWordsNear: 'Cerca hay palabras asociadas a otra persona o cosa.',
  whyNeighbor: 'Con la palabra de al lado, es el nombre de otra persona o cosa.',
  whyLacksWord: 'Solo se marca justo después de ciertas palabras.',
  whyOtherPerson: 'La palabra de al lado lo convierte en el nombre de otra persona.',
  whyOtherPersonOnPage: 'El texto habla de otra persona que se llama «{name}».',
  whyLongerName: 'Forma parte de un nombre más largo: el de una empresa, un edificio, una obra u otro lugar.',
  whyOtherThing: 'El texto indica que aquí «{name}» es otra cosa.',
  whyOtherPlace: 'Se trata de otro lugar que se llama igual.',
  whyTeam: 'Se trata de un equipo o una empresa que se llama igual.',
  whyLetters: 'Aquí las letras significan otra cosa.',
  whyAddress: 'Forma parte de una dirección web, un nombre de archivo o una etiqueta.',
  whyOtherLanguage: '«{name}» es un nombre en un idioma que no es el de este texto.',
  whyOverlapped: 'En el mismo lugar hay un nombre más largo.',

  // What helps.
  nearWords: 'Marcarlo solo cerca de las palabras asociadas',
  nearTheseWords: 'Marcarlo solo cerca de {words}',
  withFullName: 'Marcarlo solo si el texto contiene el nombre completo, {full}',
  notBefore: 'No marcarlo nunca delante de «{word}»',
  leaveOut: 'Quitar «{name}»',
  beginWith: 'Escribir «{word}» en su lugar',
  always: 'Marcarlo siempre',
  keep: 'Dejarlo como está',
  addWord: 'Marcarlo también cerca de «{word}»',
  removeWord: 'Marcarlo también cerca de «{word}» (dejar de asociar esa palabra a otra cosa)',
  removeNeighbor: 'Marcarlo también junto a «{word}»',

  // What may be wrong with a spelling.
  oneLetter: 'Una sola letra puede significar muchas cosas: solo se marca cerca de las palabras asociadas.',
  everydayWord:
    '«{name}» es una palabra cotidiana: solo se marca cerca de las palabras asociadas. Todavía no hay ninguna.',
  everydayWordNear: '«{name}» es una palabra cotidiana: solo se marca cerca de {words}.',
  commonWord: '«{name}» es también una palabra común.',
  knownPlace:
    '«{name}» es un lugar conocido: también lo nombran textos que no tienen nada que ver con este dosier.',
  everydayText: {
    one: 'Se marcaría por error en {count} de {all} frases cotidianas, esta:',
    many: 'Se marcaría por error en {count} de {all} frases cotidianas, por ejemplo:',
    other: 'Se marcaría por error en {count} de {all} frases cotidianas, por ejemplo:',
  },
  sharedWithStory: '«{name}» también es un nombre de {other}, en el dosier incluido con Namelight.',
  sharedWithAddedStory: '«{name}» también es un nombre de {other}, en «{title}».',
  sharedInDraft: '«{name}» también es un nombre de {other}, en este dosier.',
  neverLowercase:
    '«{name}» no se encuentra nunca: los nombres se buscan donde una palabra empieza por mayúscula.',
  neverNoLetter:
    '«{name}» no se encuentra nunca: los nombres se buscan donde una palabra empieza por una letra.',
  neverNothingNear:
    '«{name}» no se encuentra nunca: no hay nombre completo, ni título, ni palabra asociada que permita reconocerlo.',

  // Of all spellings that something may be wrong with, by kind.
  doubtful: {
    one: '{count} forma de escribir un nombre puede marcar otras cosas',
    many: '{count} de formas de escribir nombres pueden marcar otras cosas',
    other: '{count} formas de escribir nombres pueden marcar otras cosas',
  },
  groupWord: 'También palabras comunes',
  groupPlace: 'Lugares conocidos',
  groupText: 'Marcados por error en frases cotidianas',
  groupShared: 'También nombres de otros',
  groupNever: 'No se encuentran nunca',
  settleNear: 'Marcarlos todos solo cerca de las palabras asociadas',
  settleNever: 'Corregirlos todos',
  settleKeep: 'Dejarlos todos como están',
  reviewed: 'Has dejado esta forma como está: ya no hay advertencias sobre ella.',
  warnAgain: 'Volver a advertirme',

  // When a spelling is marked.
  spellings: 'Formas de escribirlo',
  spellingsHint: 'Todas las formas en que los textos escriben {full}, sin los títulos.',
  spelling: 'Forma de escribirlo',
  newSpelling: 'Otra forma de escribirlo',
  removeSpelling: 'Quitar «{name}»',
  alwaysMarked: '«{name}» se marca en todas partes.',
  whenFull:
    '«{name}» se marca si el texto contiene el nombre completo, {full}, o si hay cerca un título o una palabra asociada.',
  whenNear: '«{name}» solo se marca cerca de {words}.',
  whenNearNothing: '«{name}» solo se marca cerca de las palabras asociadas. Todavía no hay ninguna.',
  when: '¿Cuándo se marca «{name}»?',
  ruleAlways: 'En todas partes',
  ruleFull: 'Si el texto contiene el nombre completo, {full}',
  ruleNear: 'Solo cerca de las palabras asociadas',
  exampleMarked: 'se marca',
  exampleNotMarked: 'no se marca',
  wordsNear: 'Palabras asociadas a {full}',
  wordsNearHint: 'Una de ellas, cerca de un nombre corto, indica que se refiere a {full}.',
  titles: 'Títulos asociados a {full}',
  titlesHint: 'Justo delante de un nombre corto: «ministra León».',
  wordsAgainst: 'Palabras asociadas a otra persona o cosa',
  wordsAgainstHint: 'Una de ellas, cerca de un nombre corto, indica que no se refiere a {full}.',
  notBeforeWords: 'No se marca delante de',
  notBeforeHint:
    'Las palabras que van justo detrás de «{name}» y lo convierten en otro nombre: «León Felipe».',
  notAfterWords: 'No se marca detrás de',
  notAfterHint:
    'Las palabras que van justo delante de «{name}» y lo convierten en otro nombre: «Nuevo León».',
  onlyAfterWords: 'Solo se marca detrás de',
  onlyAfterHint: 'Una de estas palabras debe ir justo delante de «{name}»: «gran duque Miguel».',
  addTo: 'Añadir',
  newWordFor: 'Palabra nueva: {list}',
  removeFrom: 'Quitar «{word}»',
  suggested: 'De tus textos:',
  addSuggested: 'Añadir «{word}»',
  forms: 'Cómo se escribe',
  formsHint: 'Si las terminaciones cambian, como en ucraniano, añade las otras formas. Se encuentran todas.',
  form: 'Forma {number}',
  formsUneven: 'Esta forma no tiene el mismo número de palabras que la primera, así que no se usa.',
  language: 'Escrito en',
  languageOfStory: 'Inglés o el idioma del dosier',
  around: 'Palabras alrededor de los nombres',
  otherMeanings: 'Palabras que lo convierten en otro nombre',
} as const satisfies Translation['marking'];
