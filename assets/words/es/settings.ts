import type { Translation } from '../../../components/i18n/catalog.ts';

export const settings = {
  notSaved: 'Tu navegador no ha guardado este cambio: {reason}',
  noAnswer: 'Este cambio no se ha guardado, porque Namelight no ha respondido. Inténtalo de nuevo.',
  tooManySites: 'Ya tienes ajustes para {max} sitios, que es el límite. Quita antes un sitio.',
  tooManyHidden: 'Ya has ocultado {max} nombres, que es el límite. Vuelve a mostrar uno antes.',
  noRoom: 'Estos ajustes ocupan demasiado espacio. El límite es de {sites} sitios y {names} nombres ocultos.',

  locked: 'Tu organización ha definido este ajuste. No se puede cambiar aquí.',
  noSetting: '{key} no es un ajuste y se ha ignorado',
  notList: '{key} es {value}, pero debería ser una lista',
  notRecord: '{key} es {value}, pero debería ser un objeto',
  notLockable: 'locked contiene {value}, que no es un ajuste',
  notSite: '{value} no es un sitio; escríbelo como {instead}',

  notJson: 'No es un archivo de ajustes: no se puede leer como JSON.',
  notOurs: 'No es un archivo de ajustes de Namelight.',

  damaged: '{key} es {value}, que no es válido; se usa {instead}',
  noRule: '{key} es {value}, que no es válido y se ha ignorado',
  notHidden: '{key} es {value}, que no es válido; el nombre no está oculto',
  surplusHidden: {
    one: '{count} nombre oculto supera el límite y se ha ignorado',
    many: '{count} de nombres ocultos superan el límite y se han ignorado',
    other: '{count} nombres ocultos superan el límite y se han ignorado',
  },
} satisfies Translation['settings'];
