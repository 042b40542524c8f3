/** How many of an article's people, places and organizations are offered. */
import { expect, it } from 'vitest';
import { countProposed } from '../../tools/accuracy/proposed.ts';

const text = 'The editor Maria Ressa met Mr. Duterte in Manila. Kestrel won.\nNot labeled: Ada Obi.';
const label = (name: string, entity_id: string, type = 'Q215627') => {
  const from = text.indexOf(name);
  return { span: [from, from + name.length] as const, entity_id, type };
};

it('entities count once, by any of their mentions; what is offered counts where all names are labeled', () => {
  const article = {
    id: 1,
    text,
    evaluation_span: [0, text.indexOf('\n')] as const,
    labels: [
      label('Maria Ressa', 'Q1'),
      label('Ressa', 'Q1'),
      label('Mr. Duterte', 'Q2'),
      label('Manila', 'Q3', 'Q27096213'),
      label('The editor', 'Q4', 'Q28640'),
      label('editor', 'Q5'),
    ],
  };
  expect(countProposed([article])).toEqual({
    articles: 1,
    entities: 3,
    exact: 3,
    offered: 3,
    proposals: 4,
    unlabeled: 1,
  });
});
