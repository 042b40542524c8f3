import type { Translation } from '../../../components/words/catalogue.ts';

export const card = {
  backTo: 'Volver a {name}',
  close: 'Cerrar',
  keepOpen: 'Mantener abierta',
  keepOpenToMove: 'Mantener abierta, para moverla',
  backToItsName: 'Volver a su nombre',
  moveByKeys: 'Mover con las flechas; pulsar para la esquina siguiente',
  moveByPointer: 'Arrastrar; o clic para la esquina siguiente',

  person: 'Persona',
  country: 'País',
  formerCountry: 'Antiguo país',
  usState: 'Estado de EE. UU.',
  city: 'Ciudad',
  militaryBase: 'Base militar',
  groupOfCountries: 'Grupo de países',
  aircraft: 'Avión',
  university: 'Universidad',
  intelligenceAgency: 'Agencia de inteligencia',
  company: 'Empresa',

  asOf: 'a {date}',
  matters: 'Por qué importa aquí',
  more: 'Datos, historia y fuentes',
  less: 'Menos',
  keyFacts: 'Datos clave',
  inThisStory: 'En esta historia',
  related: 'Relacionado',
  timeline: 'Cronología',
  sinceThen: 'Desde entonces',
  sources: 'Fuentes',

  copy: 'Copiar: {fact}',
  copyWithSource: 'Copiar con la fuente',
  copied: 'Copiado',
  notCopied: 'No copiado',
  sourcesDiffer: 'Las fuentes difieren.',
  source: 'Fuente {number}: {title}',

  momentsLit: '{lit} de los {all} momentos de la historia',
  years: 'De {first} a {last}; resaltado: {day}',

  notThisOne: '¿No es este?',
  hide: 'Ocultar {name} en {site}',
  isHidden: '{name} ya no se marca en {site}.',
  undo: 'Deshacer',
} satisfies Translation['card'];
