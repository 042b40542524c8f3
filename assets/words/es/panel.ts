import type { Translation } from '../../../components/i18n/catalog.ts';

export const panel = {
  open: 'Abrir junto a la página',
  showBeside: 'Mostrar todas las frases junto a la página',
  order: 'Orden',
  byText: 'Como en el texto',
  byKind: 'Por tipo',
  allNames: 'Todos los nombres',
  sentences: 'Frases de esta página',
  noSentences: 'No hay menciones en esta página.',
  moreSentences: 'Mostrar más frases',
  goThere: 'Ir a esta frase',
  notThere: 'Esta frase ya no está en la página.',
} satisfies Translation['panel'];
