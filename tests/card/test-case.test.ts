import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { testCaseOf } from '../../components/card/test-case.ts';
import type { EntityId } from '../../components/facts/schema.ts';
import type { NamedSpan, Passage } from '../../components/highlight/passage.ts';
import type { RawOffset } from '../../components/text/span.ts';
import { type Passage as Gold, parseNotation, readGold } from '../../tools/accuracy/gold.ts';
import { type MarkedMention, parseMarked } from '../notation.ts';

type Named = {
  readonly text: string;
  readonly mentions: readonly Pick<MarkedMention, 'from' | 'to' | 'entity'>[];
};

/** The test case of the first mention, or of a stretch of the text that is none. */
function testCase(marked: string, asked?: string): string {
  return testCaseOf(passageOf(parseMarked(marked), asked));
}

function passageOf({ text, mentions }: Named, asked?: string): Passage {
  const named = mentions.map(({ from, to, entity }): NamedSpan => {
    return { from: from as RawOffset, to: to as RawOffset, entity: entity as EntityId };
  });
  const from = asked === undefined ? (named[0]?.from ?? 0) : text.indexOf(asked);
  const to = asked === undefined ? (named[0]?.to ?? 0) : from + asked.length;
  return { text, mentions: named, span: { from: from as RawOffset, to: to as RawOffset } };
}

describe('a test case', () => {
  it('is the sentence around, with everybody who is named in it', () => {
    expect(
      testCase(
        'It rained. [Trump|donald-trump] met [Putin|vladimir-putin] in [Alaska|alaska]. [Rubio|marco-rubio] waited.',
      ),
    ).toBe('[Trump|donald-trump] met [Putin|vladimir-putin] in [Alaska|alaska].');
  });

  it('leaves what was refused as it is, for the tester to mark if that was wrong', () => {
    expect(testCase('It rained. Goldman Sachs fell in [China|china]. So it goes.', 'Sachs')).toBe(
      'Goldman Sachs fell in [China|china].',
    );
  });

  it.each([
    'Mr. [Lavrov|sergei-lavrov] spoke.',
    'Donald J. [Trump|donald-trump] spoke to Sen. Smith of the [U.S.|united-states] Senate.',
    'All of this is in the [U.S.|united-states]',
    '[U.S.|united-states] We know.',
  ])('does not end with a short form: %s', (sentence) => {
    expect(testCase(sentence)).toBe(sentence);
  });

  it('is one line, and its white space single', () => {
    expect(testCase('The\n   [United\n   States|united-states]\tagreed.')).toBe(
      'The [United States|united-states] agreed.',
    );
  });

  it('writes what cannot be seen, and the notation’s own signs, so that they are read back', () => {
    const text = 'A\u00a0[map|of-it] of \\n \\u0041 ¶ so\u00adft \ufffc \u{e0041}for [Trump|donald-trump]';
    const from = text.indexOf('Trump') as RawOffset;
    const span = { from, to: (from + 5) as RawOffset };
    const mentions = [{ ...span, entity: 'donald-trump' as EntityId }];
    const line = testCaseOf({ text, span, mentions });
    expect(line).toMatch(/^[ -~]*$/);
    expect(parseNotation('en', line)).toMatchObject([{ text, wanted: [{ from, entity: 'donald-trump' }] }]);
  });

  it.each(['# kind: of [Trump|donald-trump]', '# [Trump|donald-trump]', 'title: [Trump|donald-trump]'])(
    'is no remark and no title, though it begins like one: %s',
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

/** Who is named in a passage, and how, in order. */
const namesOf = (passage: Gold | undefined): readonly string[] =>
  passage?.wanted.map(({ from, to, entity }) => `${flat(passage.text.slice(from, to))} ${entity}`) ?? [];
