import type { Translation } from '../../../components/i18n/catalog.ts';

export const welcome = {
  title: 'Te damos la bienvenida a Namelight',
  skip: 'Saltar a la historia',
  promise: 'Nombres que se iluminan al leer',
  promiseText:
    'Namelight marca las personas, los lugares y las organizaciones de la cumbre de Alaska en cualquier página que leas, y una pequeña ficha te habla de cada uno.',
  tryByPointer: 'Pruébalo ahora: deja el puntero sobre',
  tryByTouch: 'Pruébalo ahora: toca',
  scene: 'Una línea de texto con un nombre subrayado y una ficha abierta debajo',
  sceneKind: 'Ciudad, sede de las conversaciones',

  how: 'Cómo se usa',
  openByPointer: '*Deja el puntero sobre un nombre marcado* y se abre su ficha.',
  openByTouch: '*Toca un nombre marcado* y se abre su ficha.',
  inCard: 'Puedes entrar en la ficha, seleccionar su texto y seguir sus fuentes.',
  closeByPointer: '*Escape la cierra*; apartarte también.',
  closeByTouch: '*Toca en cualquier otro sitio* y se cierra.',
  button:
    '*El botón de la barra de herramientas* activa o desactiva Namelight, en un sitio o en todas partes, y enumera los nombres de la página.',
  buttonHidden: 'Si no lo ves, haz clic en la pieza de puzle.',
  keys: '*Atajos de teclado:* nombre siguiente {next}, nombre anterior {previous}, ventana de Namelight {window}.',
  keyNotSet: 'sin asignar',
  tryHere: 'Pruébalo aquí mismo: la historia de abajo se marca como cualquier otra página.',
  legend: 'Las tres clases de nombres y sus líneas',
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

  not: 'Lo que no hace',
  nothingLeaves:
    '*Nada sale de tu navegador.* Los datos están dentro de la extensión; no hace peticiones de ningún tipo.',
  noTracking:
    '*Sin cuenta, sin rastreo, sin publicidad.* Nadie, ni siquiera nosotros, sabe qué páginas lees.',
  noChange:
    '*Ningún cambio en las páginas.* Su texto queda como está, en lo que copias y en lo que escribes.',
  permissions: 'Permisos y para qué se necesitan',
  allSites: 'Todos los sitios {permission}',
  allSitesWhy:
    'Un nombre puede estar en cualquier página. El texto se lee donde está y no se guarda en ninguna parte.',
  storage: 'Almacenamiento {permission}',
  storageWhy: 'Guarda tus ajustes. Si tu navegador se sincroniza, los lleva a tus otros dispositivos.',
  scripts: 'Scripts {permission}',
  scriptsWhy:
    'Lleva la ficha solo a las páginas donde se encuentra un nombre, y las marcas a las pestañas ya abiertas.',
  menu: 'Menú {permission}',
  menuWhy: 'Pone «Desactivar en este sitio» en el menú del botón derecho.',
  done: 'Puedes cerrar esta página. A partir de ahora, Namelight funciona en cada página que abras.',
} satisfies Translation['welcome'];
