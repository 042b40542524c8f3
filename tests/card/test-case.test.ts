import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { testCaseOf } from '../../components/card/Explain.tsx';
import type { RawOffset } from '../../components/finder/span.ts';
import type { NamedSpan, Passage } from '../../components/page/passage.ts';
import type { EntityId } from '../../components/story/schema.ts';
import { type Passage as Gold, parseNotation, readGold } from '../../tools/accuracy/gold.ts';
import { type MarkedMention, parseMarked } from '../notation.ts';

type Named = {
  readonly text: string;
  readonly mentions: readonly Pick<MarkedMention, 'from' | 'to' | 'entity'>[];
};

/** The test case of the first mention, or of another range of the text. */
function testCase(marked: string, asked?: string): string {
  return testCaseOf(passageOf(parseMarked(marked), asked));
}

function passageOf({ text, mentions }: Named, asked?: string): Passage {
  const named = mentions.map(({ from, to, entity }): NamedSpan => {
    return { from: from as RawOffset, to: to as RawOffset, entity: entity as EntityId };
  });
  const from = asked === undefined ? (named[0]?.from ?? 0) : text.indexOf(asked);
  const to = asked === undefined ? (named[0]?.to ?? 0) : from + asked.length;
  const span = { from: from as RawOffset, to: to as RawOffset };
  return { text, mentions: named, span, title: '', elsewhere: [] };
}

describe('a test case', () => {
  it('is the text, with its mentions', () => {
    const marked = '[Trump|donald-trump] met [Putin|vladimir-putin] in [Alaska|alaska].';
    expect(testCase(marked)).toBe(marked);
  });

  it('has ids of entities of added stories with their story', () => {
    const marked = '[Seward|purchase-1867/william-seward] met [Stoeckl|purchase-1867/eduard-de-stoeckl].';
    expect(testCase(marked)).toBe(marked);
    expect(parseMarked(marked).mentions.map(({ entity }) => entity)).toEqual([
      'purchase-1867/william-seward',
      'purchase-1867/eduard-de-stoeckl',
    ]);
  });

  it('leaves refused names unmarked, for the tester to mark if that was wrong', () => {
    const marked = 'Goldman Sachs fell in [China|china].';
    expect(testCase(marked, 'Sachs')).toBe(marked);
  });

  it('includes what it was judged by: the title before it, other blocks after it', () => {
    const asked = passageOf(parseMarked('[Sachs|jeffrey-sachs] spoke.'));
    const elsewhere = [passageOf(parseMarked('# By [Jeffrey Sachs|jeffrey-sachs] and\nothers.'))];
    const line = testCaseOf({ ...asked, title: ' A\u00a0guest ', elsewhere });
    expect(line).toBe(
      'title: A\\u00a0guest\n[Sachs|jeffrey-sachs] spoke. ¶ # By [Jeffrey Sachs|jeffrey-sachs] and others.',
    );
    expect(parseNotation('en', line)).toMatchObject([
      { title: 'A\u00a0guest', text: 'Sachs spoke.\n\n# By Jeffrey Sachs and others.' },
    ]);
  });

  it('is one line with single spaces', () => {
    expect(testCase('The\n   [United\n   States|united-states]\tagreed.')).toBe(
      'The [United States|united-states] agreed.',
    );
  });

  it('escapes invisible characters and those of the notation, so that they can be read back', () => {
    const text = 'A\u00a0[map|of-it] of \\n \\u0041 ¶ so\u00adft \ufffc \u{e0041}for [Trump|donald-trump]';
    const from = text.indexOf('Trump') as RawOffset;
    const span = { from, to: (from + 5) as RawOffset };
    const mentions = [{ ...span, entity: 'donald-trump' as EntityId }];
    const line = testCaseOf({ text, span, mentions, title: '', elsewhere: [] });
    expect(line).toMatch(/^[ -~]*$/);
    expect(parseNotation('en', line)).toMatchObject([{ text, wanted: [{ from, entity: 'donald-trump' }] }]);
  });

  it.each(['# kind: of [Trump|donald-trump]', '# [Trump|donald-trump]', 'title: [Trump|donald-trump]'])(
    'is no comment and no title, though it begins like one: %s',
    (sentence) => {
      const [passage, ...more] = parseNotation('en', testCase(sentence));
      expect([passage?.text, passage?.wanted.length, more]).toEqual([parseMarked(sentence).text, 1, []]);
    },
  );

  const folder = join(import.meta.dirname, '../gold');
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));

  it.each(files)('of anything in %s says of the text what is said there', (file) => {
    for (const gold of readGold(join(folder, file))) {
      for (const { from, to } of gold.wanted) {
        const span = { from: from as RawOffset, to: to as RawOffset };
        const line = testCaseOf({ ...passageOf({ text: gold.text, mentions: gold.wanted }), span });
        const [read, ...more] = parseNotation('en', line);
        expect(more).toEqual([]);
        expect(namesOf(gold).join('\n'), line).toContain(namesOf(read).join('\n'));
        expect(flat(gold.text), line).toContain(read?.text);
      }
    }
  });
});

const flat = (text: string): string => text.replaceAll(/[ \t\n\r\f]+/g, ' ');

/** The mentions of a passage, in order. */
const namesOf = (passage: Gold | undefined): readonly string[] =>
  passage?.wanted.map(({ from, to, entity }) => `${flat(passage.text.slice(from, to))} ${entity}`) ?? [];
