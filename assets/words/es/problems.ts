import type { Translation } from '../../../components/i18n/catalog.ts';

export const problems = {
  fileEmpty: 'El archivo está vacío: elige otro.',
  notUtf8:
    'Esto no es texto en UTF-8; puede que sea UTF-16: vuelve a guardar el archivo con la codificación UTF-8.',
  otherText:
    'Esto no es un dosier: el archivo empieza por {found} en vez de {brace}. Elige otro archivo o quita el texto que hay delante.',
  otherJson:
    'Esto es JSON, pero no un dosier: elige otro archivo o escribe "namelight": 1 como primer campo.',
  newerFormat:
    'Este archivo tiene el formato {format}, de una versión más reciente de Namelight: actualiza Namelight o pide el archivo en el formato 1.',
  notJson:
    'Esto no se puede leer como JSON: busca una comilla, una coma o un corchete que falte o que sobre.',
  tooDeep:
    'En un dosier no puede haber más de {max} niveles de anidamiento: quita las listas y los objetos interiores.',
  fieldTwice: '{field} está aquí por segunda vez: deja solo uno.',
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
  commaExpected: 'Falta una coma antes de esto: ponla.',
  objectOpen: 'Falta {brace}: ponla donde termina el objeto.',
  listOpen: 'Falta "]": ponlo donde termina la lista.',
  afterEnd: 'Hay texto después del final: quítalo, o quita más arriba {brace} o "]" si sobra.',
  comment: 'JSON no tiene comentarios: quita este.',
  commentOpen: 'Hay un comentario sin cerrar, y JSON no tiene comentarios: quítalo.',
  textOpen:
    'Este texto no se cierra en su línea: falta una comilla doble " o hay un salto de línea dentro del texto. Dentro de un texto, la comilla doble se escribe \\".',
  numberOpen: 'Este número no está completo: escríbelo entero, por ejemplo 0.5.',
  wrongCode: 'Después de \\u se esperan cuatro dígitos hexadecimales.',
  wrongEscape:
    'Después de una barra invertida, JSON solo admite " \\ / b f n r t y u; la propia barra invertida se escribe \\\\.',
  controlCharacter:
    'Un texto no puede contener tabuladores ni otros caracteres de control: escribe un espacio.',

  missing: 'Falta {field}.',
  missingKind: 'Falta {field}: escribe {options}.',
  misspelledKind: 'Falta {field}: escribe {options}. ¿Es {meant} un error al escribirlo?',
  noField: 'Aquí no hay ningún campo {field}. Posibles: {known}.',
  noFieldMeant: 'Aquí no hay ningún campo {field}: ¿querías decir {meant}?',
  notPossible: '{value} no es posible aquí: escribe {options}.',
  notPossibleMeant: '{value} no es posible aquí: ¿querías decir {meant}? Posibles: {known}.',
  withoutQuotes: '{value} no es posible aquí: escribe {instead}, sin comillas.',
  tooLow: '{value} es demasiado pequeño: escribe un número igual o mayor que {min}.',
  tooHigh: '{value} es demasiado grande: escribe un número igual o menor que {max}.',
  notWhole: '{value} no es un número entero: escribe uno como 1 o 2.',
  endlessNumber: 'Este número es demasiado grande para leerlo: escribe uno menor.',
  longText: {
    one: 'Aquí hay {count} carácter; el máximo es {max}. Acorta el texto.',
    many: 'Aquí hay {count} de caracteres; el máximo es {max}. Acorta el texto.',
    other: 'Aquí hay {count} caracteres; el máximo es {max}. Acorta el texto.',
  },
  longList: {
    one: 'Esta lista tiene {count} elemento; el máximo es {max}. Quita algunos.',
    many: 'Esta lista tiene {count} de elementos; el máximo es {max}. Quita algunos.',
    other: 'Esta lista tiene {count} elementos; el máximo es {max}. Quita algunos.',
  },
  emptyList: 'Esta lista está vacía: escribe al menos un elemento.',
  emptyText: 'Escribe algo aquí, o quita el campo si es opcional.',
  unseenText:
    'Este texto no tiene ningún carácter visible: escribe una palabra, o quita el campo si es opcional.',
  unseenCharacter: 'El carácter {code} es invisible y no se admite: quítalo. Un texto es una sola línea.',
  isolateOpen:
    'Un carácter de aislamiento direccional (U+2066–2068) no se cierra: quítalo, o escribe U+2069 detrás de su texto.',
  noDate: 'Escribe una fecha como AAAA, AAAA-MM o AAAA-MM-DD.',
  noSuchDay: 'Ese día no existe: corrige el mes o el día.',
  noSpan: 'Escribe el primer día antes del último, ambos con la misma precisión: AAAA-MM-DD/AAAA-MM-DD.',
  noId: 'Escribe un identificador con letras latinas minúsculas, cifras y guiones, y con una letra al principio: {example}.',
  noSourceId: 'Escribe un identificador con letras latinas minúsculas, cifras y guiones: {example}.',
  noLanguage: 'Escribe un idioma con su etiqueta BCP 47: "en", "de", "zh-Hans".',
  noAddress: 'Escribe el enlace completo a una página, "https://…", sin nombre de usuario ni espacios.',
  noSite: 'Escribe un sitio con el nombre de host de sus direcciones web, en minúsculas: {example}.',
  notEncoded: 'Escribe aquí lo que escribe «{command}».',
  badSignature:
    'La firma no coincide: el archivo se cambió después de firmarlo, o nunca se firmó con esta clave. Fírmalo de nuevo.',
  signatureUnchecked: 'Este navegador no puede comprobar la firma.',
  noFlag:
    'No hay ninguna bandera para {code}: escribe las dos letras de la norma ISO 3166, como "us" o "ua".',

  wrongKind: 'Se espera {wanted}; se ha encontrado {found}.',
  foundText: 'texto',
  foundNumber: 'un número',
  foundList: 'una lista',
  foundObject: 'un objeto',
  wantedText: 'texto entre "comillas dobles"',
  wantedNumber: 'un número sin comillas',
  wantedList: 'una lista entre [corchetes]',
  wantedObject: 'un objeto entre llaves, {braces}',

  idTwice: '{id} es también el identificador de {other}: cada uno necesita el suyo.',
  noEntity: 'En "entities" no hay ningún {id}: añádelo o usa otro identificador.',
  noEntityMeant: 'En "entities" no hay ningún {id}: ¿querías decir {meant}?',
  noSource: 'En "sources" no hay ningún {id}: añádelo o usa otro identificador.',
  noSourceMeant: 'En "sources" no hay ningún {id}: ¿querías decir {meant}?',
  ownRelation: '{id} tiene una relación consigo mismo: usa otro identificador o quita esto.',
  noNames: '{id} no tiene nombres: escribe al menos uno.',
  otherKind: 'El tipo de {id} es {expected}, no {kind}: escribe el mismo tipo en ambos lugares.',
  tooEarly:
    '{date} no es posterior al día de los hechos: corrige la fecha, o haz de esto un dato o un acontecimiento de la cronología.',
  notInOrder: '{date} está después de {previous}: ponlos en el orden de sus fechas.',
  undatedFact: '{label} puede cambiar: añade de cuándo es, "asOf": "2025-08".',
  noMatters:
    '{name} aparece en el dosier: di en una frase, en "matters", qué papel tiene. Si no, su ficha solo dice quién o qué es.',
  namesStory:
    'La descripción de {name} menciona el dosier. Di ahí solo lo que vale en cualquier año y, en "matters", qué papel tiene en el dosier.',

  nameTwice:
    '{name} también es un nombre de {other}: pon a cada uno en "context" palabras que los distingan, o los lectores verán los dos.',
  nameShared:
    '{name} también es un nombre de {other}: ponle "needs": "context", y en "context" palabras que los distingan.',
  lowercaseName:
    '{name} empieza por minúscula, pero los nombres solo se buscan donde hay mayúscula: empieza por su primera palabra con mayúscula.',
  noLetter:
    '{name} no empieza por una letra, pero los nombres solo se buscan donde hay una letra: empieza por su primera palabra que tenga una.',
  unsupported:
    '{name} tiene "needs", pero aquí no hay nombre completo, ni "titles", ni "context" que puedan respaldarlo: añade uno de ellos.',
  oneLetter:
    '{name} es una sola letra: solo se marca cerca de una palabra de "titles" o "context". Quítala o ponle "needs": "context".',
  everydayWord:
    '{name} es una palabra cotidiana (idioma: {language}): solo se marca cerca de una palabra de "titles" o "context", o en mitad de una frase en las páginas que tienen un nombre completo. Quítala o ponle "needs": "context".',
  commonWord:
    '{name} es una palabra común (idioma: {language}): se marcaría en páginas donde significa otra cosa. Ponle "needs": "context", y en "context" palabras que estén cerca.',
  knownPlace:
    '{name} es un lugar conocido: se marcaría en páginas que no tienen nada que ver con el dosier. Ponle "needs": "context", y en "context" palabras que estén cerca, o déjalo como está con "reviewed": true.',
  formsOfName: {
    one: 'Este nombre tiene {count} forma; el máximo es {max}. Quita las terminaciones poco frecuentes.',
    many: 'Este nombre tiene {count} de formas; el máximo es {max}. Quita las terminaciones poco frecuentes.',
    other: 'Este nombre tiene {count} formas; el máximo es {max}. Quita las terminaciones poco frecuentes.',
  },
  formsOfEntity: {
    one: 'Estos nombres tienen {count} forma; el máximo para una persona, un lugar o una organización es {max}. Quita los nombres o las terminaciones poco frecuentes.',
    many: 'Estos nombres tienen {count} de formas; el máximo para una persona, un lugar o una organización es {max}. Quita los nombres o las terminaciones poco frecuentes.',
    other:
      'Estos nombres tienen {count} formas; el máximo para una persona, un lugar o una organización es {max}. Quita los nombres o las terminaciones poco frecuentes.',
  },
  wordsOfEntity: {
    one: '"titles", "context", "against" y las palabras vecinas de estos nombres tienen {count} palabra o forma; el máximo es {max}. Deja las más útiles.',
    many: '"titles", "context", "against" y las palabras vecinas de estos nombres tienen {count} de palabras y formas; el máximo es {max}. Deja las más útiles.',
    other:
      '"titles", "context", "against" y las palabras vecinas de estos nombres tienen {count} palabras y formas; el máximo es {max}. Deja las más útiles.',
  },
  formsOfStory: {
    one: 'Los nombres de este dosier tienen {count} forma; el máximo es {max}. Divídelo en varios dosieres.',
    many: 'Los nombres de este dosier tienen {count} de formas; el máximo es {max}. Divídelo en varios dosieres.',
    other:
      'Los nombres de este dosier tienen {count} formas; el máximo es {max}. Divídelo en varios dosieres.',
  },
  namedAlike:
    'Más de {max} personas, lugares u organizaciones de este dosier se llaman {name}: nadie podría saber a cuál se refiere. Quita este nombre a los menos conocidos y ponles nombres más largos.',

  translationOfOwn: 'No hay nada que traducir a {language}: es el idioma del propio dosier. Quita esto.',
  translationLength:
    'Esta lista tiene una longitud de {actual}, pero la del original es de {expected}: haz que coincidan.',
  translationLacks: '{field} no está traducido: tradúcelo, o los lectores verán el original.',
  translationExtra: '{field} no traduce nada, porque el dosier no tiene ese texto: quítalo.',
  translationNumbers:
    'Los números no coinciden: {original} en el original, {translated} aquí. Corrige el que esté mal.',

  drawingNotXml: 'El dibujo no es XML bien formado. Vuelve a guardarlo como SVG o corrige esto: {reason}',
  drawingEmpty: 'El dibujo está vacío: pega un SVG o quita la imagen.',
  drawingOther: 'Un dibujo empieza por <svg>, no por {found}: pega un SVG entero.',
  drawingUnsized: 'Falta el tamaño del dibujo: pon en <svg> viewBox="0 0 32 32".',
  drawingShapeless: 'El dibujo no tiene formas: hazlo con trazados, rectángulos, círculos y similares.',
  drawingDeep: 'El dibujo tiene grupos anidados en más de {max} niveles: desagrúpalos.',
  drawingLarge: 'El dibujo tiene más de {max} formas: simplifícalo.',
  drawingCut: 'Solo se dibujan formas y colores; esto se deja fuera: {parts}. Dibújalo con formas o quítalo.',

  tableOtherFile: 'Esto no es una tabla: elige un archivo .xlsx, .csv o .tsv, o pega una tabla.',
  tableWebPage:
    'Esto es una página web, no una tabla. Guárdala como .xlsx o .csv en tu programa de hojas de cálculo.',
  tableFileLarge:
    'Este archivo es demasiado grande. Guarda solo la hoja que necesitas, sin imágenes, o divídelo en varios archivos.',
  tableLong:
    'Esta tabla tiene más de {max} filas. Divídela, o haz con ella un archivo de dosier en la línea de comandos, que admite {more} filas: npm run facts -- from-table',
  tableWide: {
    one: 'Esta tabla tiene {count} columna; el máximo es {max}.',
    many: 'Esta tabla tiene {count} de columnas; el máximo es {max}.',
    other: 'Esta tabla tiene {count} columnas; el máximo es {max}.',
  },
  tableCellLong: {
    one: 'La celda {cell} tiene {count} carácter; el máximo es {max}.',
    many: 'La celda {cell} tiene {count} de caracteres; el máximo es {max}.',
    other: 'La celda {cell} tiene {count} caracteres; el máximo es {max}.',
  },
  quoteOpen: '{cell}: la comilla del principio de esta celda no se cierra.',
  workbookOld:
    'Este libro tiene un formato antiguo (.xls). Ábrelo en tu programa de hojas de cálculo y guárdalo como .xlsx o .csv.',
  workbookOpenDocument:
    'Este libro tiene otro formato (.ods). Ábrelo en tu programa de hojas de cálculo y guárdalo como .xlsx o .csv.',
  workbookBinary:
    'Este libro tiene otro formato (.xlsb). Ábrelo en tu programa de hojas de cálculo y guárdalo como .xlsx o .csv.',
  workbookLocked:
    'Este libro está protegido con una contraseña. Guárdalo sin ella, o guarda su hoja como .csv.',
  workbookBroken:
    'Este libro está dañado. Ábrelo en tu programa de hojas de cálculo y vuelve a guardarlo, o guarda su hoja como .csv.',
  workbookLarge:
    'Este libro es demasiado grande una vez descomprimido. Guarda solo la hoja que necesitas, o guárdala como .csv.',

  cellNameEmpty: 'Esto está vacío: ¿quién o qué es?',
  cellDescriptionEmpty: 'Esto está vacío: di en una frase quién o qué es.',
  cellKindEmpty:
    'Esto está vacío: escribe persona, lugar, organización o acontecimiento, o bien, con más precisión, ciudad, país, estado de EE. UU., empresa…',
  cellKindUnknown:
    '{kind} no es un tipo conocido: escribe persona, lugar, organización o acontecimiento, o bien, con más precisión, ciudad, país, estado de EE. UU., empresa…',
  cellDateEmpty: 'Esto está vacío: ¿qué día fue?',
  cellNoDate:
    '{date} no se puede leer como fecha: escribe 11 de octubre de 1986, octubre de 1986 o 1986-10-11.',
  dateTwofold: '{date} puede ser el {first} o el {second}: elige cuál, o escribe el nombre del mes.',
  dateYearShort:
    'Para que {date} se lea como fecha, el año debe tener cuatro cifras: escribe, por ejemplo, 11 de octubre de 1986.',
  roleWithoutDay: 'Indica primero el «Día de los hechos»: el cargo es lo que alguien era ese día.',
  cellMerged: 'Esto está vacío porque la celda está combinada con otra. Escribe el valor aquí también.',
  cellError: '{error} es un error de tu hoja de cálculo: escribe lo que va aquí.',
  cellWithoutHeader:
    'Esta columna no tiene encabezado. Si esto forma parte de la celda anterior, pon entre "comillas" las celdas que contienen comas.',
  cellWithoutAddress: 'Aquí no hay ningún enlace: escribe el de la página, https://…',
  titleWithoutAddress:
    'Esto está vacío, pero la fuente tiene título: escribe el enlace a la página, https://…',
  cellSourceEmpty: 'Esto está vacío: ¿dónde se puede leer {text}?',
  cellSourceMissing: 'No hay ninguna fuente {number}: ¿dónde se puede leer {text}?',
  cellNoCoordinates:
    '{text} no se puede leer como un punto en el mapa: copia las coordenadas de un mapa, por ejemplo 64.1466, -21.9426.',
  cellNoCountry: '{country} no es un país con bandera: escribe su nombre o sus dos letras, como IS.',
  factWithoutLabel:
    '{text} no dice qué es: escribe «Nacimiento: 1801», con un espacio después de los dos puntos.',
  mattersAlone:
    'Esto está vacío, pero «Por qué importa» solo se muestra debajo de lo que pasa: escribe aquí también una frase.',
  momentEmpty: 'Esto está vacío: ¿qué pasó?',
  momentWithoutSource: 'Esto está vacío: ¿dónde se puede leer?',
  relatedUnknown:
    'No hay ningún {name} en esta tabla ni en este dosier: escribe el nombre tal como figura allí.',
  relatedToItself: '{name} es esta misma fila.',
  rowWaits: 'Espera a la fila {row}, {name}, que no está lista.',

  more: 'Hay más problemas; solo se muestran los {max} primeros. Resuelve antes estos.',
  unknown: 'Aquí hay un error que esta versión de Namelight no sabe describir: actualiza Namelight.',
} satisfies Translation['problems'];
