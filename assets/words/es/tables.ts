import type { Translation } from '../../../components/i18n/catalog.ts';

/**
 * Tables that become part of a story. In the texts whose names begin with `headers` and `kind`, variants are parted by
 * semicolons: the first one is shown, and all of them are understood in tables, beside the English ones. Some stand there
 * without accents, also for their plurals ("organizacion" for "organizaciones"), since only "-s" and "-es" are seen through.
 */
export const tables = {
  // What columns are headed.
  headersName:
    'Nombre; Nombre completo; Nombres; Nombre y apellidos; Nombre y apellido; Apellidos, nombre; Apellidos y nombre; Apellido, nombre; Quién; Quien; Quién o qué; Persona; Personaje; Nombre de la persona; Nombre del lugar',
  headersKind: 'Tipo; Tipos; Clase; Categoría; Categoria; Qué; Tipo de entrada',
  headersDescription:
    'Descripción; Descripcion; En una frase; Quién o qué es; Quién es; Quien es; Qué es; Que es; Presentación; Acerca de; Sobre; Resumen; Definición; Definicion; Biografía; Biografia; Nota; Notas; Observaciones',
  headersOtherNames:
    'Otros nombres; Otro nombre; También llamado; También llamada; Tambien llamado; También conocido como; También conocida como; Tambien conocido como; Conocido como; Alias; Apodo; Apodos; Sobrenombre; Seudónimo; Seudonimo; Nombre corto; Nombres cortos; Siglas; Abreviatura; Abreviaturas; Formas de escribirlo; Grafías; Variantes',
  headersRole:
    'Cargo; Cargos; Función; Funcion; Funciones; Puesto; Rol; Papel; Profesión; Profesion; Ocupación; Ocupacion; Oficio; El día de los hechos; El día de la noticia',
  headersFacts:
    'Datos; Dato; Datos clave; Datos importantes; Hechos; Hecho; Información; Informacion; Info; Detalles; Detalle',
  headersStatements:
    'En el dosier; En este dosier; En la noticia; Qué pasa; Que pasa; Lo que pasa; Qué pasó; Que paso; Qué hace; Que hace; Lo que hace; Papel en la noticia; En esta noticia',
  headersMatters:
    'Por qué importa; Por que importa; Por qué es importante; Por que es importante; Porque es importante; Importancia; Relevancia; Por qué; Por que; Interés',
  headersRelated:
    'Nombres relacionados; Nombre relacionado; Relacionado con; Relacionada con; Relacionados con; Relación con; Relacion con; Relaciones; Relación; Relacion; Vinculado a; Vinculado con; Vínculos con; Conexiones; Con; Con quién; Participantes; Participante; Quiénes participaron; Quién participó; Personas implicadas',
  headersDate: 'Fecha; Fechas; Cuándo; Cuando; Día; Dia; Año',
  headersTime: 'Hora; Horas; Horario; A qué hora; A que hora',
  headersCoordinates:
    'Coordenadas; Coordenadas GPS; Coordenadas geográficas; En el mapa; Punto en el mapa; Posición en el mapa; Posicion en el mapa; Mapa; Dónde está; Donde esta; Ubicación; Ubicacion; Localización; Localizacion; Geolocalización; Latitud y longitud; Latitud, longitud',
  headersFlag:
    'Bandera; Banderas; País; Pais; Código del país; Código de país; Codigo del pais; Codigo de pais; Nacionalidad; Nación',
  headersSources:
    'Fuentes; Fuente; Enlace; Enlaces; Link; Links; Vínculo; Web; Sitio web; Página web; Pagina web; Dirección web; Direccion web; Dirección de la página; Dirección de la fuente; Direcciones de las fuentes; Referencia; Referencias; Dónde se puede leer',
  headersSourceTitles:
    'Títulos de las fuentes; Título de la fuente; Titulos de las fuentes; Titulo de la fuente; Título de la página; Títulos de las páginas; Nombre de la fuente; Nombres de las fuentes',
  headersTitles: 'Títulos; Titulos; Tratamiento; Tratamientos; Formas de tratamiento',
  headersContext:
    'Palabras asociadas; Palabras clave; Palabras claves; Palabra clave; Palabras cercanas; Palabras próximas; Contexto; Etiquetas',
  headersAgainst:
    'Salvo cerca de; Salvo con; No con; No cerca de; Palabras excluidas; Palabras que lo excluyen; Palabras en contra; No confundir con; Excepto; Salvo',
  headersId: 'Identificador; Id; Clave',

  // What a row is.
  /** Headers of columns that hold values of one fact; labels of births are among them as well. */
  factLabels:
    'Fallecimiento; Murió; Muerte; Fallecido; Fallecida; Fecha de fallecimiento; Fecha de muerte; Lugar de nacimiento; Lugar de fallecimiento; Edad; Fundación; Fundado; Fundada; Fundado en; Año de fundación; Construido; Construida; Construcción; Inauguración; Disuelto; Población; Habitantes; Superficie; Área; Capital; Moneda; Idioma; Idiomas; Altura; Altitud; Longitud; Profundidad; Miembros; Empleados; Sede; Fundador; Fundadora; Propietario; Arquitecto; Partido; Cónyuge; Hijos; Estudios; Religión; Mandato; Ingresos; Presupuesto',
  kindPerson:
    'persona; personaje; personalidad; hombre; mujer; individuo; gente; político; politico; política; politica; dirigente; líder; lider',
  kindMoment:
    'acontecimiento; evento; suceso; momento; hecho; hito; episodio; fecha; qué pasó; que paso; cronología; cronologia',
  kindPlace:
    'lugar; sitio; ubicación; ubicacion; paraje; calle; avenida; plaza; barrio; otro lugar; otros lugares; dónde; donde',
  kindCountry:
    'país; pais; estado soberano; estados soberanos; estado independiente; estados independientes; nación; nacion; república; republica; reino; principado',
  kindFormerCountry:
    'antiguo país; antiguos países; antiguo pais; antiguo estado; antiguos estados; país desaparecido; países desaparecidos; pais desaparecido; país histórico; estado desaparecido; antigua república; antiguo reino; expaís',
  kindEmpire: 'imperio; imperio colonial; imperios coloniales',
  kindUsState:
    'estado de EE. UU.; estados de EE. UU.; estado de EEUU; estados de EEUU; estado de los EE. UU.; estado de Estados Unidos; estado de los Estados Unidos; estados de Estados Unidos; estado estadounidense; estados estadounidenses; estado norteamericano; estado americano; estado de USA',
  kindProvince:
    'provincia; departamento; condado; distrito; cantón; canton; comarca; comunidad autónoma; comunidades autónomas; comunidad autonoma; estado federado; estados federados; óblast',
  kindCity: 'ciudad; gran ciudad; grandes ciudades; capital; metrópoli; metrópolis; metropoli; urbe',
  kindTown: 'localidad; municipio; población; poblacion; villa; ciudad pequeña; ciudades pequeñas',
  kindVillage: 'pueblo; aldea; caserío; caserio; poblado',
  kindMilitaryBase:
    'base militar; bases militares; base; base aérea; base aerea; base naval; fuerte; cuartel; campamento militar; guarnición; guarnicion',
  kindRegion:
    'grupo de países; grupos de países; grupo de paises; conjunto de países; grupo de estados; región del mundo; regiones del mundo; continente',
  kindArea:
    'región; regiones; territorio; zona; área; parque; parque nacional; parques nacionales; valle; península; peninsula; desierto; bosque; selva; llanura; meseta; costa; colonia',
  kindIsland: 'isla; islote; archipiélago; archipielago',
  kindWater:
    'masa de agua; masas de agua; agua; río; rio; arroyo; lago; laguna; mar; océano; oceano; bahía; bahia; golfo; estrecho; canal; embalse',
  kindMountain:
    'montaña; monte; macizo; cordillera; sierra; cadena montañosa; cadenas montañosas; cerro; colina; pico; volcán; volcan',
  kindBuilding:
    'edificio; casa; castillo; palacio; iglesia; catedral; mezquita; sinagoga; templo; estación; estacion; aeropuerto; puente; monumento; museo; hotel; hospital; estadio; fábrica; fabrica; torre',
  kindAircraft:
    'avión; avion; aeronave; helicóptero; helicoptero; dron; dirigible; cohete; nave espacial; naves espaciales',
  kindShip:
    'barco; buque; navío; navio; embarcación; embarcacion; buque de guerra; buques de guerra; velero; submarino; portaaviones',
  kindOrganization:
    'organización; organizacion; organismo; institución; institucion; entidad; grupo; colectivo; organización internacional; organizaciones internacionales; organizacion internacional; otra organización; otras organizaciones',
  kindUniversity: 'universidad; facultad; escuela superior; escuelas superiores',
  kindIntelligenceAgency:
    'agencia de inteligencia; agencias de inteligencia; servicio de inteligencia; servicios de inteligencia; servicio secreto; servicios secretos; agencia de espionaje',
  kindCompany:
    'empresa; compañía; compañia; sociedad; firma; multinacional; corporación; corporacion; banco; marca; negocio; comercio; aerolínea',
  kindGovernmentBody:
    'organismo público; organismos públicos; organismo publico; gobierno; ministerio; parlamento; congreso; senado; asamblea; agencia; administración; administracion; autoridad; consejo; institución pública; instituciones públicas; ayuntamiento; embajada; órgano de gobierno',
  kindParty:
    'partido; partido político; partidos políticos; partido politico; movimiento político; movimientos políticos; formación política',
  kindCourt:
    'tribunal; corte; juzgado; audiencia; tribunal supremo; corte suprema; tribunal de justicia; corte de justicia',
  kindArmedForce:
    'ejército; ejercito; fuerzas armadas; fuerza armada; fuerza aérea; fuerza aerea; ejército del aire; armada; marina; policía; policia; guardia nacional; guardia civil; milicia; tropa; unidad militar',
  kindMedia:
    'medio de comunicación; medios de comunicación; medio de comunicacion; medios de comunicacion; medio; periódico; periodico; diario; semanario; revista; prensa; agencia de noticias; agencias de noticias; cadena de televisión; cadenas de televisión; canal de televisión; canales de televisión; televisión; television; radio; emisora',
  kindSchool:
    'escuela; colegio; liceo; academia; instituto de secundaria; institutos de secundaria; centro educativo; centros educativos',
  kindAssociation:
    'asociación; asociacion; sindicato; club; clubes; fundación; fundacion; alianza; unión; union; ONG; organización no gubernamental; organizaciones no gubernamentales; federación; federacion; confederación; confederacion; liga; equipo',
  kindReligiousBody:
    'organización religiosa; organizaciones religiosas; organizacion religiosa; religión; religion; orden; órdenes; orden religiosa; órdenes religiosas; comunidad religiosa; comunidades religiosas; confesión; confesion; congregación; congregacion; diócesis; diocesis; parroquia',

  /** How an entity is related that a table names without saying how. */
  related: 'Relación con',
  /** The label of a fact. */
  coordinates: 'Coordenadas',

  // The template.
  templateFile: 'tabla-dosier',
  exampleDescriptionPerson: 'Presidente de Estados Unidos.',
  exampleFactPerson: 'Nacimiento: {date}',
  exampleStatementPerson: 'Se reúne con Mijaíl Gorbachov durante dos días.',
  exampleMattersPerson: 'Solo él podía renunciar a lo que temía la otra parte.',
  exampleRelatedPerson: 'Lugar de la reunión: {name}',
  exampleDescriptionPlace: 'Casa junto al mar, en Reikiavik, en la que se celebra la cumbre.',
  exampleFactPlace: 'Construcción: {date}',
  exampleMoment: 'Empiezan las conversaciones.',
  exampleSource: 'La cumbre de Reikiavik',

  // Before there is a table.
  intro:
    'Una hoja de cálculo con una fila para cada persona, lugar, organización o acontecimiento; la primera fila dice qué contiene cada columna.',
  choose: 'Elegir un archivo',
  chooseHint: 'Excel (.xlsx) o .csv; también puedes soltarlo en cualquier parte de esta página.',
  paste: 'O pega una tabla copiada de una hoja de cálculo, con su primera fila',
  takePasted: 'Usar esta tabla',
  template: 'Descargar una plantilla',
  templateHint:
    'Una tabla con las columnas principales y un ejemplo de cada tipo, para Excel o cualquier otro programa de hojas de cálculo.',
  reading: 'Leyendo {name}…',
  readingPasted: 'Leyendo la tabla…',
  stop: 'Detener',
  unreadable: 'No se puede leer este archivo: puede que se haya movido o modificado. Vuelve a elegirlo.',
  slow: 'La lectura ha tardado más de 10 segundos y se ha detenido. Guarda solo la hoja que necesitas como .csv y elige ese archivo, o divídelo en varios.',
  failed: 'Algo ha fallado: {reason}',
  oneFile: 'Elige un solo archivo cada vez.',
  oneTable: 'Añade u omite antes las filas de esta tabla, o quítala.',

  // A table whose rows wait.
  pasted: 'Tabla pegada',
  rowsReady: {
    one: 'Filas listas: {count} de {all}',
    many: 'Filas listas: {count} de {all}',
    other: 'Filas listas: {count} de {all}',
  },
  rowsNeedYou: {
    one: 'Filas por revisar: {count} de {all}',
    many: 'Filas por revisar: {count} de {all}',
    other: 'Filas por revisar: {count} de {all}',
  },
  rowsWait: {
    one: 'Filas que esperan a otras: {count} de {all}',
    many: 'Filas que esperan a otras: {count} de {all}',
    other: 'Filas que esperan a otras: {count} de {all}',
  },
  add: {
    one: 'Añadir {count} fila al dosier',
    many: 'Añadir {count} de filas al dosier',
    other: 'Añadir {count} filas al dosier',
  },
  added: {
    one: 'Se ha añadido {count} fila.',
    many: 'Se han añadido {count} de filas.',
    other: 'Se han añadido {count} filas.',
  },
  sheet: 'Hoja',
  removeTable: 'Quitar esta tabla',
  tableRemoved: 'Se ha quitado la tabla.',
  undoRemove: 'Deshacer',
  allDone: 'Todas las filas de esta tabla se han añadido u omitido.',

  // Its columns.
  whichDayHint: 'La respuesta se aplica a todas las fechas de este tipo de la tabla.',
  staysText: 'Estas celdas se quedan como texto, porque sus años no tienen cuatro cifras: {cells}',
  columns: 'Cómo se entienden las columnas',
  columnsHint: 'Cámbialo si una columna contiene otra cosa.',
  columnsUsed: {
    one: 'Se usa {count} de {all}',
    many: 'Se usan {count} de {all}',
    other: 'Se usan {count} de {all}',
  },
  noName: 'Ninguna columna tiene el encabezado «Nombre»: elige abajo qué contiene cada columna.',
  unknownColumns:
    'No se añade, porque no se conoce el encabezado: {names}. En «Cómo se entienden las columnas», elige qué contiene.',
  sameColumns: 'No se añade, porque otra columna ya contiene lo mismo: {names}. Ahí puedes elegir otro uso.',
  columnsLeft:
    'Estas columnas no se han añadido: {names}. Para usarlas, deshaz el cambio, elige qué contienen y vuelve a añadir las filas.',
  column: 'Columna {letter}',
  columnExample: 'por ejemplo, «{example}»',
  notUsed: 'No se usa',
  factColumn: 'Un dato: «{label}»',

  // Rows that need somebody.
  needYou: 'Filas por revisar',
  row: 'Fila {number}',
  unnamed: 'sin nombre',
  ready: 'Lista',
  waits: 'En espera',
  skip: 'Omitir',
  skipRow: 'Omitir la fila {number}',
  otherCells: 'Las demás celdas de esta fila',
  knownName: '«{name}» ya está en el dosier.',
  replace: 'Reemplazar',
  replaceHint: 'Lo que la fila no dice se queda como está.',
  addAnother: 'Añadir como nombre nuevo',
  knownNames: {
    one: '{count} nombre ya está en el dosier.',
    many: '{count} de nombres ya están en el dosier.',
    other: '{count} nombres ya están en el dosier.',
  },
  replaceAll: 'Reemplazarlos todos',
  addAll: 'Añadirlos todos como nombres nuevos',
  next: {
    one: 'Mostrar {count} fila más',
    many: 'Mostrar {count} de filas más',
    other: 'Mostrar {count} filas más',
  },
  between: 'Mostrar las filas intermedias ({count})',
  previous: 'Volver a las filas anteriores',

  // Others.
  waitingRows: 'Filas que esperan a otras',
  readyRows: 'Filas listas',
  replaces: 'reemplaza el nombre del dosier',
  more: {
    one: 'Mostrar {count} más',
    many: 'Mostrar {count} más',
    other: 'Mostrar {count} más',
  },
  skipped: {
    one: '{count} fila omitida',
    many: '{count} de filas omitidas',
    other: '{count} filas omitidas',
  },
  bringBack: 'Deshacer',
  bringBackRow: 'Dejar de omitir la fila {number}',
} as const satisfies Translation['tables'];
