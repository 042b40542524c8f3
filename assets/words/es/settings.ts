import type { Translation } from '../../../components/i18n/catalog.ts';

export const settings = {
  notSaved: 'Tu navegador no ha guardado este cambio: {reason}',
  noAnswer: 'Este cambio no se ha guardado, porque Namelight no ha respondido. Inténtalo de nuevo.',
  tooManySites: 'Ya hay ajustes para {most} sitios y no cabe ninguno más. Antes quita alguno.',
  tooManyHidden: 'Ya hay {most} nombres ocultos. Antes vuelve a mostrar alguno.',
  noRoom:
    'Estos ajustes no caben. Un navegador guarda como máximo {sites} sitios, {names} nombres ocultos y poco más.',

  locked: 'Tu organización ha fijado este ajuste. No se puede cambiar aquí.',
  noSetting: '{key} no es un ajuste; se pasa por alto',
  notList: '{key} es {value}; se espera una lista',
  notRecord: '{key} es {value}; se esperan valores con nombre',
  notLockable: 'locked nombra {value}, que no es un ajuste',
  notSite: '{value} no es un sitio; los sitios se escriben como {instead}',

  notJson: 'No es un archivo de ajustes: no se puede leer como JSON.',
  notOurs: 'No es un archivo de ajustes de Namelight.',

  damaged: '{key} es {value}; se usa {instead}',
  unreadable: '{key} es {value}; se pasa por alto',
  noRule: '{key} es {value}; no hay regla para eso',
  notHidden: '{key} es {value}; no se oculta',
  surplusHidden: {
    one: '{count} nombre oculto supera lo que se puede guardar',
    many: '{count} de nombres ocultos superan lo que se puede guardar',
    other: '{count} nombres ocultos superan lo que se puede guardar',
  },
} satisfies Translation['settings'];
