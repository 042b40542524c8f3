import type { Translation } from '../../../components/i18n/catalog.ts';

export const updates = {
  title: 'Versiones más recientes',
  terms:
    'Vienen de {host}, pero solo cuando las pides. {host} conoce entonces tu dirección IP y sabe que tienes este dosier.',
  signed: 'Deben estar firmadas con la misma clave que tu versión.',
  unsigned: 'No están firmadas: quien gestiona {host} puede cambiar este dosier.',
  offered: 'Las versiones más recientes de este dosier vienen de {host}, pero solo cuando las pides.',
  otherKey: 'Este archivo no está firmado con la clave de tu versión: puede ser de otra persona.',
  check: 'Buscar una versión más reciente',
  daily: 'Buscar una vez al día',
  asking: 'Buscando en {host}…',
  asked: 'Última búsqueda: {when}',
  updated: 'Actualizado el {date}, de la versión {before} a la versión {version}.',
  undone: '{title} vuelve a estar en la versión {version}. Ya no se buscan versiones nuevas cada día.',
  unchanged: 'No hay ninguna versión más reciente.',
  older: '{host} tiene una versión anterior, la {version}.',
  otherStory: '{host} ha enviado otro dosier.',
  wrongSignature:
    'El archivo de {host} no está firmado con la clave de tu versión: puede ser de otra persona o haber cambiado por el camino.',
  unchecked:
    'Tu navegador no puede comprobar firmas, así que no se ha enviado nada. Actualízalo o abre aquí el archivo nuevo.',
  notUsable: 'El archivo de {host} está dañado o no es un dosier.',
  newerFormat:
    'El archivo de {host} se hizo para una versión más reciente de Namelight. Actualiza Namelight y vuelve a buscar.',
  tooLarge: 'El archivo de {host} ocupa más de {megabytes} MB. Pídeselo a quien lo hizo y ábrelo aquí.',
  tooSlow: '{host} ha tardado demasiado en responder. Inténtalo más tarde.',
  unreachable: 'No se ha podido conectar con {host}. Inténtalo más tarde.',
  redirected:
    '{host} remite a otra dirección, que Namelight no abre. Pide el archivo nuevo a quien hizo el dosier.',
  status: '{host} ha respondido con el error {status}.',
  noAccess: 'Namelight no tiene permiso para acceder a {host}, así que no se ha enviado nada.',
  conflict: 'Este dosier ha cambiado mientras tanto. Vuelve a buscar.',
  nothingChanged: 'No ha cambiado nada.',
} as const satisfies Translation['updates'];
