import type { Translation } from '../../../components/i18n/catalog.ts';

export const welcome = {
  title: 'Te damos la bienvenida a Namelight',
  skip: 'Saltar al texto',
  promise: 'Los nombres se iluminan mientras lees',
  promiseText:
    'Namelight marca las personas, los lugares y las organizaciones de la cumbre de Alaska en cualquier página que leas. Una pequeña ficha te explica cada nombre.',
  tryByPointer: 'Pruébalo ahora: pasa el puntero sobre',
  tryByTouch: 'Pruébalo ahora: toca',
  scene: 'Una línea de texto con un nombre subrayado y una ficha abierta debajo',
  sceneKind: 'Ciudad, sede de las conversaciones',

  how: 'Cómo se usa',
  openByPointer: '*Pasa el puntero sobre un nombre marcado* para abrir su ficha.',
  openByTouch: '*Toca un nombre marcado* para abrir su ficha.',
  inCard: 'Puedes mover el puntero hasta la ficha para seleccionar texto o abrir una fuente.',
  closeByPointer: '*Pulsa Escape o aparta el puntero* para cerrar la ficha.',
  closeByTouch: '*Toca en cualquier otra parte* para cerrar la ficha.',
  button:
    '*El botón de la barra de herramientas* activa o desactiva Namelight, en un sitio o en todas partes, y muestra la lista de nombres de la página.',
  buttonHidden: 'Si no lo ves, haz clic en la pieza de puzle de la barra de herramientas.',
  keys: '*Atajos de teclado:* nombre siguiente {next}, nombre anterior {previous}, ventana de Namelight {window}.',
  keyNotSet: 'sin asignar',
  tryHere: 'Pruébalo aquí: los nombres del texto de abajo están marcados, como en cualquier otra página.',
  legend: 'Los tres tipos de nombres y sus líneas',
  people: {
    one: '{count} persona',
    many: '{count} de personas',
    other: '{count} personas',
  },
  places: {
    one: '{count} lugar',
    many: '{count} de lugares',
    other: '{count} lugares',
  },
  organizations: {
    one: '{count} organización',
    many: '{count} de organizaciones',
    other: '{count} organizaciones',
  },
  solidLine: 'línea continua',
  dottedLine: 'línea de puntos',
  dashedLine: 'línea discontinua',

  quiet: 'Cuánto marcar',
  quietWhy:
    'Toda mención, marcada o no, abre una ficha. Puedes cambiarlo más tarde con el botón de la barra de herramientas.',

  not: 'Lo que Namelight no hace',
  nothingLeaves:
    '*Nada de lo que lees sale de tu navegador.* Todos los datos están guardados en él. Namelight nunca se conecta a un servidor por su cuenta.',
  noTracking:
    '*Sin cuenta, sin rastreo, sin publicidad.* Nadie, ni siquiera nosotros, sabe qué páginas lees.',
  noChange:
    '*Ningún cambio en las páginas.* El texto de una página queda como está, igual que lo que copias de ella o escribes en ella.',
  permissions: 'Permisos y para qué se necesitan',
  allSites: 'Todos los sitios {permission}',
  allSitesWhy: 'Los nombres pueden aparecer en cualquier página. Namelight lee su texto y nunca lo guarda.',
  storage: 'Almacenamiento {permission}',
  storageWhy:
    'Guarda tus ajustes. Si tu navegador se sincroniza, tus otros dispositivos también los reciben.',
  scripts: 'Scripts {permission}',
  scriptsWhy:
    'Carga lo que encuentra y marca nombres solo en las páginas que lo necesitan, también en las pestañas ya abiertas. Lee una selección o los nombres de una página cuando lo pides.',
  panel: 'Panel {permission}',
  panelWhy: 'Abre el panel junto a la página cuando lo pides. Firefox no pide permiso para ello.',
  menu: 'Menú {permission}',
  menuWhy:
    'Añade opciones al menú contextual: desactivar en un sitio, buscar o añadir las palabras seleccionadas y ver los nombres que no están en ningún dosier.',
  done: 'Puedes cerrar esta página. Namelight ya funciona en cada página que abras.',
} satisfies Translation['welcome'];
