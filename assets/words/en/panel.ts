import type { Texts } from '../../../components/i18n/catalog.ts';

/** The panel beside a page. */
export const panel = {
  open: 'Open beside the page',
  showBeside: 'Show all sentences beside the page',
  order: 'Order',
  byText: 'As in the text',
  byKind: 'By kind',
  allNames: 'All names',
  sentences: 'Sentences on this page',
  noSentences: 'No mentions on this page.',
  moreSentences: 'Show more sentences',
  goThere: 'Go to this sentence',
  notThere: 'This sentence is no longer on the page.',
} as const satisfies Texts;
