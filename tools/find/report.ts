import { styleText } from 'node:util';
import type { Mention } from '../../components/finder/mentions.ts';
import { reasons } from '../../components/finder/reasons.ts';
import { placeholder } from '../../components/page/block.ts';
import type { EntityKind } from '../../components/story/schema.ts';

/** A line of a file with names in it; spans are those of the line's text. */
export type LineWithNames = {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly text: string;
  readonly mentions: readonly Mention[];
};

const colors = { person: 'cyan', place: 'green', organization: 'magenta' } as const satisfies Record<
  EntityKind,
  Parameters<typeof styleText>[0]
>;

type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;
const inColor: Paint = (style, text) => styleText(style, text, { validateStream: false });
const plain: Paint = (_style, text) => text;

/** Formats a line with its names colored by kind, or in brackets without color, and the reasons for each below. */
export function report({ path, line, text, mentions }: LineWithNames, hasColor: boolean): string {
  const paint = hasColor ? inColor : plain;
  const mark = (mention: Mention, name: string): string =>
    hasColor ? paint(['bold', colors[mention.kind]], name) : `⟦${name}⟧`;
  let marked = '';
  let read = 0;
  for (const mention of mentions) {
    const { from, to } = mention.span;
    marked += text.slice(read, from) + mark(mention, text.slice(from, to));
    read = to;
  }
  return [
    `${paint('dim', `${path}:${line}:`)} ${oneLine(marked + text.slice(read))}`,
    ...mentions.flatMap((mention) => explain(mention, text, paint)),
    '',
  ].join('\n');
}

function explain(mention: Mention, text: string, paint: Paint): readonly string[] {
  const { span, entity, kind, certainty, because } = mention;
  const name = oneLine(text.slice(span.from, span.to));
  return [
    `    ${paint(colors[kind], name)} is ${entity} (${kind}), certainty ${certainty.toFixed(2)}`,
    ...because.map(({ name: rule, weight }) =>
      paint('dim', `      ${weight < 0 ? '−' : '+'}${Math.abs(weight)} ${rule}: ${reasons[rule]}`),
    ),
  ];
}

const oneLine = (text: string): string => text.replaceAll(placeholder, ' ').replace(/\s+/g, ' ').trim();
