import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../components/finder/candidates.ts';
import { compileNames } from '../../components/finder/name-table.ts';
import type { EntityId, Name, Named } from '../../components/story/schema.ts';

const person = (id: string, ...names: readonly string[]): Named => ({
  id: id as EntityId,
  kind: 'person',
  names: names.map((text): Name => ({ text, use: 'full' })),
  titles: [],
  context: [],
  against: [],
});

/** The texts of candidates, with their entities. */
function candidatesIn(text: string, ...entities: readonly Named[]): readonly string[] {
  return findCandidates(compileNames(entities), text).map(
    ({ span, form }) => `${text.slice(span.from, span.to)}: ${form.entity.id}`,
  );
}

describe('candidates', () => {
  it('come longest first where several begin together', () => {
    const both = person('wren', 'Ada Wren', 'Ada Wren Hollis', 'Ada');
    expect(candidatesIn('Then Ada Wren Hollis spoke.', both)).toEqual([
      'Ada Wren Hollis: wren',
      'Ada Wren: wren',
      'Ada: wren',
    ]);
  });

  it('are one for each entity with the name', () => {
    expect(candidatesIn('Ada Wren spoke.', person('a', 'Ada Wren'), person('b', 'Ada Wren'))).toEqual([
      'Ada Wren: a',
      'Ada Wren: b',
    ]);
  });

  it('are found before combinations of Korean endings', () => {
    const wren = person('wren', '렌');
    for (const ending of [
      '에서',
      '에게서',
      '께서',
      '이라고',
      '이라는',
      '이라며',
      '이란',
      '이나',
      '에서는',
      '이라고도',
    ])
      expect(candidatesIn(`렌${ending} 갔다`, wren)).toEqual(['렌: wren']);
    expect(candidatesIn(`렌${'에서'.repeat(40)}힣`, wren)).toEqual([]);
  });

  it('end with the text at the latest', () => {
    expect(candidatesIn('Ada Wren', person('wren', 'Ada Wren', 'Ada Wren Hollis'))).toEqual([
      'Ada Wren: wren',
    ]);
  });

  it('are whole words, whatever letters are before and after', () => {
    const wren = person('wren', 'Wren');
    for (const other of ['Wrens', 'McWren', 'Wrené', 'éWren', 'xWren', '9Wren'])
      expect(candidatesIn(`A ${other} B`, wren)).toEqual([]);
    for (const edge of ['“Wren”', 'Wren’s', '(Wren)', '…Wren…', '—Wren', 'x-Wren'])
      expect(candidatesIn(`A ${edge} B`, wren)).toEqual(['Wren: wren']);
  });

  it('may have a number right behind them, as of comments, unless they are letters themselves', () => {
    const wren = person('wren', 'Jenny Wren', 'Wren');
    expect(candidatesIn('Jenny Wren42,070 comments', wren)).toEqual(['Jenny Wren: wren', 'Wren: wren']);
    expect(candidatesIn('Wren2 hours ago', wren)).toEqual(['Wren: wren']);
    const letters: Named = { ...wren, names: [{ text: 'WR', use: 'acronym' }] };
    expect(candidatesIn('WR7 is a road', letters)).toEqual([]);
  });

  it('are found by one letter, and by letters that are not ASCII', () => {
    expect(
      candidatesIn('X and U.S. met Ørsted, Über Zoë.', person('a', 'X', 'U.S.', 'Ørsted', 'Zoë')),
    ).toEqual(['X: a', 'U.S.: a', 'Ørsted: a', 'Zoë: a']);
  });

  it('follow a word of another script without a space where the script has none', () => {
    expect(candidatesIn('abc山田太郎です', person('yamada', '山田太郎'))).toEqual(['山田太郎: yamada']);
  });

  it('are found before Korean particles, however long the name is', () => {
    const long = '가나다라마바사아자차카타파하거너더러머버';
    const both = person('long', long, '서울');
    expect(candidatesIn(`어제 ${long}에서는 서울에서`, both)).toEqual([`${long}: long`, '서울: long']);
    expect(candidatesIn(`${'가'.repeat(100)}는`, both)).toEqual([]);
  });

  it('follow any word if their script has no spaces, and end where a word of another script does', () => {
    const names = person('a', '東京FC', '東京', 'Boeing');
    expect(candidatesIn('昨日東京FCが', names)).toEqual(['東京FC: a', '東京: a']);
    expect(candidatesIn('昨日東京FCXが', names)).toEqual(['東京: a']);
    expect(candidatesIn('สายการบินBoeing๗๔๗', names)).toEqual(['Boeing: a']);
  });

  it('have figures in their first word, or small letters or figures before their capital', () => {
    const names = person('a', 'MI5', 'A24', 'eBay', '3M', 'Apollo 11', 'Bay');
    const text = 'MI5 and A24, eBay’s and 3M’s Apollo 11.';
    expect(candidatesIn(text, names)).toEqual(['MI5: a', 'A24: a', 'eBay: a', '3M: a', 'Apollo 11: a']);
    expect(candidatesIn('MI55, A240, theBay, reBay, 13M, 3MB, 3M2 and Apollo 110', names)).toEqual([]);
  });

  it('are none where there are no names, or none that begin with a letter of the text', () => {
    expect(candidatesIn('Ada Wren spoke — “so”.')).toEqual([]);
    expect(candidatesIn('Ada Wren spoke — “so”.', person('yamada', '山田'))).toEqual([]);
  });

  it('are all who share a name, however many: no file may keep a page busy for minutes', () => {
    const many = Array.from({ length: 60_000 }, (_, index) => person(`wren-${index}`, 'Ada Wren'));
    expect(candidatesIn('Ada Wren spoke.', ...many)).toHaveLength(many.length);
  });
});
