import type { Translation } from '../../../components/i18n/catalog.ts';

export const problems = {
  fileEmpty: 'El archivo está vacío. Elige otro.',
  notUtf8:
    'Esto no es texto en UTF-8; puede que sea UTF-16: vuelve a guardar el archivo con la codificación UTF-8.',
  otherText:
    'Esto no es un conjunto de datos: el archivo empieza por {found} en vez de {brace}. Elige otro archivo, o quita lo que está antes.',
  otherJson:
    'Esto es JSON, pero no un conjunto de datos: un conjunto de datos empieza por "namelight": 1. Elige otro archivo, o escribe "namelight": 1 como primer campo.',
  notJson: 'Esto no se puede leer como JSON. Busca unas comillas, una coma o un corchete que falte o sobre.',
  tooDeep:
    'En un conjunto de datos no puede haber más de {most} niveles de anidamiento. Quita las listas y los objetos interiores.',
  fieldTwice: '{field} está aquí por segunda vez: deja solo uno de los dos.',
  curlyQuote:
    'Esta es una comilla tipográfica, como las que ponen los procesadores de texto: escribe comillas "rectas", aquí y en todas partes.',
  wrongSign:
    'Esto no es JSON: escribe el texto entre "comillas dobles"; los números, true y false no las llevan.',
  wrongNumber:
    'Esto no es un número como los escribe JSON: 7200000 o 0.5, sin espacios, sin comas y sin un 0 al principio.',
  fieldExpected:
    'Aquí se espera el nombre de un campo, entre "comillas dobles"; después del último campo no hay coma.',
  valueExpected: 'Aquí se espera un valor; después del último elemento de una lista no hay coma.',
  colonExpected: 'Aquí se esperan dos puntos, entre un campo y su valor.',
  commaExpected: 'Falta una coma antes de esto. Escríbela ahí.',
  objectOpen: 'Falta {brace}: hay un objeto sin cerrar. Escríbela donde termina el objeto.',
  listOpen: 'Falta "]": hay una lista sin cerrar. Escríbelo donde termina la lista.',
  afterEnd: 'Hay texto después del final: puede que más arriba sobre {brace} o "]". Quita lo que sobra.',
  comment: 'JSON no tiene comentarios: quita este.',
  commentOpen: 'Hay un comentario sin cerrar, y JSON no tiene comentarios: quítalo.',
  textOpen:
    'Este texto no se cierra en su línea: falta una comilla doble " o hay un salto de línea dentro del texto. Dentro de un texto, la comilla doble se escribe \\".',
  numberOpen: 'Este número no está completo. Escríbelo entero, por ejemplo 0.5.',
  wrongCode: 'Después de \\u se esperan cuatro dígitos hexadecimales.',
  wrongEscape:
    'Después de una barra invertida, JSON solo admite " \\ / b f n r t y u; la propia barra invertida se escribe \\\\.',
  controlCharacter:
    'Un texto no puede contener tabuladores ni otros caracteres de control: escribe un espacio.',

  missing: 'Falta {field}.',
  missingKind: 'Falta {field}: escribe {options}.',
  misspelledKind: 'Falta {field}: escribe {options}. ¿Es lo que querías decir con {meant}?',
  noField: 'Aquí no hay ningún campo {field}; son posibles {known}.',
  noFieldMeant: 'Aquí no hay ningún campo {field}: ¿querías decir {meant}?',
  notPossible: '{value} no es posible aquí: escribe {options}.',
  notPossibleMeant: '{value} no es posible aquí: ¿querías decir {meant}? Son posibles {known}.',
  withoutQuotes: '{value} no es posible aquí: escribe {instead}, sin comillas.',
  tooLow: '{value} está fuera de los límites: escribe un número igual o mayor que {least}.',
  tooHigh: '{value} está fuera de los límites: escribe un número igual o menor que {most}.',
  notWhole: '{value} no es un número entero: escribe uno como 1 o 2.',
  endlessNumber: 'Este número es demasiado grande para leerlo. Escribe uno más pequeño.',
  longText: {
    one: 'Aquí hay {count} carácter; el máximo es {most}. Acórtalo.',
    many: 'Aquí hay {count} de caracteres; el máximo es {most}. Acórtalo.',
    other: 'Aquí hay {count} caracteres; el máximo es {most}. Acórtalo.',
  },
  longList: {
    one: 'Esta lista tiene {count} elemento; el máximo es {most}. Deja fuera algunos.',
    many: 'Esta lista tiene {count} de elementos; el máximo es {most}. Deja fuera algunos.',
    other: 'Esta lista tiene {count} elementos; el máximo es {most}. Deja fuera algunos.',
  },
  emptyList: 'Esta lista está vacía: escribe al menos un elemento.',
  emptyText: 'Escribe algo aquí, o deja fuera el campo entero si puede faltar.',
  unseenText:
    'Este texto no tiene ningún carácter visible. Escribe una palabra, o deja fuera el campo entero si puede faltar.',
  unseenCharacter: 'El carácter {code} es invisible y no se admite; un texto es una sola línea. Quítalo.',
  isolateOpen:
    'Un carácter de aislamiento direccional (U+2066–2068) no se cierra con U+2069. Quítalo, o escribe U+2069 detrás de su texto.',
  noDate: 'Escribe una fecha como AAAA, AAAA-MM o AAAA-MM-DD.',
  noSuchDay: 'Ese día no existe. Corrige el mes o el día.',
  noId: 'Escribe un identificador con letras latinas minúsculas, cifras y guiones, y con una letra al principio: {example}.',
  noSourceId: 'Escribe un identificador con letras latinas minúsculas, cifras y guiones: {example}.',
  noLanguage: 'Escribe un idioma con su etiqueta BCP 47: "en", "de", "zh-Hans".',
  noAddress: 'Escribe la dirección completa de una página, "https://…", sin nombre de usuario ni espacios.',
  noFlag:
    'No hay ninguna bandera para {code}: escribe las dos letras de la norma ISO 3166, como "us" o "ua".',

  wrongKind: 'Aquí hay {found}; se espera {wanted}.',
  foundText: 'texto',
  foundNumber: 'un número',
  foundList: 'una lista',
  foundObject: 'un objeto',
  wantedText: 'texto entre "comillas dobles"',
  wantedNumber: 'un número sin comillas',
  wantedList: 'una lista entre [corchetes]',
  wantedObject: 'un objeto entre llaves, {braces}',

  idTwice: '{id} es también el identificador de {other}: cada uno necesita el suyo.',
  noEntity: 'En "entities" no hay ningún {id}. Añádela, o remite a otra.',
  noEntityMeant: 'En "entities" no hay ningún {id}: ¿querías decir {meant}?',
  noSource: 'En "sources" no hay ningún {id}. Añádela, o remite a otra.',
  noSourceMeant: 'En "sources" no hay ningún {id}: ¿querías decir {meant}?',
  ownRelation: '{id} tiene una relación consigo mismo. Remite a otra entidad, o quita esto.',
  noNames: '{id} no tiene nombres. Escribe al menos uno.',
  otherKind: '{id} es {expected}, no {kind}. Escribe el mismo tipo en los dos sitios.',
  tooEarly:
    '{date} no es posterior al día de la noticia. Corrige la fecha, o cuéntalo como dato o como momento.',
  notInOrder: '{date} está después de {previous}. Ponlos en el orden de sus fechas.',
  undatedFact: '{label} puede cambiar: di de cuándo es, "asOf": "2025-08".',

  nameTwice:
    '{name} también es un nombre de {other}. Pon en "context" de las dos palabras que las distingan, o los lectores verán ambas.',
  nameShared:
    '{name} también es un nombre de {other}: ponle "needs": "context", y en "context" palabras que los distingan.',
  lowercaseName:
    '{name} empieza por minúscula, pero los nombres solo se buscan donde hay mayúscula: empieza por su primera palabra con mayúscula.',
  noLetter:
    '{name} no empieza por una letra, pero los nombres solo se buscan donde hay una letra. Haz que empiece por su primera palabra con letra inicial.',
  unsupported:
    '{name} tiene "needs", pero esta entrada no tiene nombre completo, ni "titles", ni "context" que puedan respaldarlo. Escribe alguno de ellos.',
  oneLetter:
    '{name} es una sola letra: solo se marca cerca de una palabra de "titles" o "context". Déjala fuera o ponle "needs": "context".',
  everydayWord:
    '{name} es una palabra cotidiana (idioma: {language}): solo se marca cerca de una palabra de "titles" o "context", o en mitad de una frase en las páginas que tienen un nombre completo. Déjala fuera o ponle "needs": "context".',
  commonWord:
    '{name} es una palabra común (idioma: {language}): se marcaría en páginas donde significa otra cosa. Ponle "needs": "context", y en "context" palabras que estén cerca.',
  formsOfName: {
    one: 'Este nombre tiene {count} forma; el máximo es {most}. Deja fuera las terminaciones poco frecuentes.',
    many: 'Este nombre tiene {count} de formas; el máximo es {most}. Deja fuera las terminaciones poco frecuentes.',
    other:
      'Este nombre tiene {count} formas; el máximo es {most}. Deja fuera las terminaciones poco frecuentes.',
  },
  formsOfEntity: {
    one: 'Estos nombres tienen {count} forma; el máximo para una entrada es {most}. Deja fuera los nombres o terminaciones poco frecuentes.',
    many: 'Estos nombres tienen {count} de formas; el máximo para una entrada es {most}. Deja fuera los nombres o terminaciones poco frecuentes.',
    other:
      'Estos nombres tienen {count} formas; el máximo para una entrada es {most}. Deja fuera los nombres o terminaciones poco frecuentes.',
  },
  wordsOfEntity: {
    one: '"titles", "context", "against" y las palabras vecinas de los nombres de esta entrada tienen {count} palabra o forma; el máximo es {most}. Deja las más útiles.',
    many: '"titles", "context", "against" y las palabras vecinas de los nombres de esta entrada tienen {count} de palabras y formas; el máximo es {most}. Deja las más útiles.',
    other:
      '"titles", "context", "against" y las palabras vecinas de los nombres de esta entrada tienen {count} palabras y formas; el máximo es {most}. Deja las más útiles.',
  },
  formsOfSet: {
    one: 'Los nombres de este conjunto tienen {count} forma; el máximo es {most}. Divídelo en varios conjuntos de datos.',
    many: 'Los nombres de este conjunto tienen {count} de formas; el máximo es {most}. Divídelo en varios conjuntos de datos.',
    other:
      'Los nombres de este conjunto tienen {count} formas; el máximo es {most}. Divídelo en varios conjuntos de datos.',
  },
  namedAlike:
    'Más de {most} entradas de este conjunto se llaman {name}: nadie podría saber a cuál se refiere. Quita este nombre a las menos conocidas y ponles nombres más largos.',

  translationOfOwn: 'No hay nada que traducir a {language}: es el idioma del propio conjunto. Quita esto.',
  translationLength:
    'Esta lista tiene una longitud de {actual}, pero la de la lista que traduce es de {expected}. Haz que tenga la misma longitud.',
  translationLacks: '{field} no está traducido. Escríbelo, o los lectores verán el original.',
  translationExtra: '{field} no traduce nada: el conjunto no tiene ese texto. Quítalo.',
  translationNumbers:
    'Los números no coinciden: {original} en el original, {translated} aquí. Corrige el que esté mal.',

  drawingNotXml: 'El dibujo no es XML bien formado: {reason} (Guárdalo de nuevo como SVG.)',
  drawingEmpty: 'El dibujo está vacío. Pega un SVG, o deja fuera la imagen.',
  drawingOther: 'Un dibujo empieza por <svg>, no por {found}. Pega un SVG entero.',
  drawingUnsized: 'El dibujo no dice qué tamaño tiene: pon en <svg> viewBox="0 0 32 32".',
  drawingShapeless: 'El dibujo no tiene formas: solo se dibujan trazados, rectángulos, círculos y similares.',
  drawingDeep: 'El dibujo tiene grupos anidados en más de {most} niveles. Desagrupa algunos.',
  drawingLarge: 'El dibujo tiene más de {most} formas. Simplifícalo.',
  drawingCut:
    'Se ha dejado fuera, porque solo se dibujan formas y colores: {parts}. Dibújalo con formas, o quítalo.',

  more: 'Hay más problemas; solo se muestran los {most} primeros. Resuelve primero estos.',
  unknown: 'Aquí hay un error que esta versión de Namelight no sabe describir. Actualiza Namelight.',
} satisfies Translation['problems'];
