/**
 * Measures which people, places and organizations of articles are offered as names that no story knows. Reads labels in the form of
 * the benchmarks of Elevant, a line for each article.
 */
import { type Proposal, propose } from '../../components/proposals/propose.ts';
import { capitalWords, isTitle } from '../../components/proposals/word-lists.ts';
import { bytesOf, ToolError } from '../command-line.ts';
import { table } from './table.ts';

type Range = readonly [from: number, to: number];

/** An article; offsets are UTF-16 code units. */
export type LabeledArticle = {
  readonly id: string | number;
  readonly text: string;
  /** The part in which every name is labeled; all of it if it is left out. */
  readonly evaluation_span?: Range;
  readonly labels: readonly Label[];
  /** BCP 47 language. */
  readonly lang?: string;
};

type Label = {
  readonly span: Range;
  /** Whom or what it names. */
  readonly entity_id: string;
  /** Ids of Wikidata, joined by "|". */
  readonly type: string;
};

/** A person, a place, an organization. */
const wanted = /Q215627|Q27096213|Q43229/;
/** Figures and days are labeled, too, and are no names. */
const unnamed = /QUANTITY|DATETIME/;

export type ProposedCounts = {
  readonly articles: number;
  /** Whom and what the articles name by a name, each once an article. */
  readonly entities: number;
  /** Offered, and in the very words of a label. */
  readonly exact: number;
  /** Offered, in these or in more or fewer words. */
  readonly offered: number;
  /** What is offered of the parts in which all names are labeled, and how much of that no label is for. */
  readonly proposals: number;
  readonly unlabeled: number;
};

export function reportProposed(files: readonly string[]): string {
  const rows = files.map((file) => {
    const { articles, entities, exact, offered, proposals, unlabeled } = countProposed(readArticles(file));
    const name = file.replace(/^.*\//, '');
    return [
      name,
      `${articles}`,
      `${entities}`,
      share(offered, entities),
      share(exact, entities),
      `${proposals}`,
      share(unlabeled, proposals),
    ];
  });
  return table([
    ['set', 'articles', 'entities', 'offered', 'exactly', 'proposals', 'no name'],
    null,
    ...rows,
  ]);
}

const share = (part: number, of: number): string => (of === 0 ? '–' : (part / of).toFixed(3));

function readArticles(file: string): readonly LabeledArticle[] {
  const lines = bytesOf(file).toString().split('\n');
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line) as LabeledArticle];
    } catch {
      throw new ToolError(`${file}: line ${at + 1} is no JSON.`);
    }
  });
}

export function countProposed(articles: readonly LabeledArticle[]): ProposedCounts {
  const counts = { articles: articles.length, entities: 0, exact: 0, offered: 0, proposals: 0, unlabeled: 0 };
  for (const article of articles) {
    const found = proposalsIn(article);
    const all = [...found.values()].flat();
    for (const labels of entitiesIn(article)) {
      counts.entities += 1;
      if (labels.some(({ span }) => all.some((one) => isSameName(article.text, one, span))))
        counts.exact += 1;
      if (labels.some(({ span }) => all.some((one) => isNear(article.text, one, span)))) counts.offered += 1;
    }
    const [from, to] = article.evaluation_span ?? [0, article.text.length];
    for (const mentions of found.values()) {
      const inPart = mentions.filter((one) => one[0] >= from && one[1] <= to);
      if (inPart.length === 0) continue;
      counts.proposals += 1;
      if (!inPart.some((one) => isLabeled(article, one))) counts.unlabeled += 1;
    }
  }
  return counts;
}

/** The mentions of each proposal, in the whole text. */
function proposalsIn({ text, lang }: LabeledArticle): ReadonlyMap<Proposal, readonly Range[]> {
  const starts: number[] = [];
  const blocks = [...text.matchAll(/[^\n]+/g)].map((line) => {
    starts.push(line.index);
    return { text: line[0], lang: lang ?? null };
  });
  return new Map(
    propose(blocks).map((one) => [
      one,
      one.mentions.map(({ block, from, to }): Range => {
        const start = starts[block] ?? 0;
        return [start + from, start + to];
      }),
    ]),
  );
}

/** The labels of each entity that is called by a name: with a capital, and by no adjective. */
function entitiesIn({ text, labels }: LabeledArticle): readonly (readonly Label[])[] {
  const named = labels.filter(({ span, type }) => {
    const written = text.slice(...span);
    return wanted.test(type) && /^\p{Lu}/u.test(written) && !capitalWords.has(written.toLowerCase());
  });
  return [...Map.groupBy(named, ({ entity_id }) => entity_id).values()];
}

const overlap = ([a, b]: Range, [c, d]: Range): boolean => a < d && c < b;

/** Titles, articles and the forms of companies make no other name. */
function bare(text: string): string {
  const words = text.replaceAll('’', "'").replace(/ ?'s$/, '').split(/\s+/);
  while (words.length > 1 && (/^the$/i.test(words[0] ?? '') || isTitle(words[0] ?? ''))) words.shift();
  return words
    .join(' ')
    .toLowerCase()
    .replace(/,? (?:inc|ltd|co|corp|plc|llc)\.?$/, '')
    .replace(/\.$/, '');
}

const isSameName = (text: string, one: Range, other: Range): boolean =>
  overlap(one, other) && bare(text.slice(...one)) === bare(text.slice(...other));

/** Half of a name is enough for who corrects it. */
function isNear(text: string, one: Range, label: Range): boolean {
  if (isSameName(text, one, label)) return true;
  const isAround = one[0] <= label[0] && one[1] >= label[1];
  const isWithin = one[0] >= label[0] && one[1] <= label[1];
  return isAround || (isWithin && (one[1] - one[0]) * 2 >= label[1] - label[0]);
}

const isLabeled = ({ text, labels }: LabeledArticle, one: Range): boolean =>
  labels.some(
    ({ span, type }) => !unnamed.test(type) && /\p{Lu}/u.test(text.slice(...span)) && overlap(span, one),
  );
