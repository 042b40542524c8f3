import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LanguageTags } from '../../components/finder/language-tags.ts';
import { compileNames, isInSmallLetters } from '../../components/finder/name-table.ts';
import { createPrefilter } from '../../components/finder/prefilter.ts';
import { compileStems } from '../../components/finder/stems.ts';
import { bundledLanguages } from '../../components/story/bundled-languages.ts';
import { bundledNames } from '../../components/story/bundled-names.ts';
import { readGold } from '../../tools/accuracy/gold.ts';
import { fc, runs } from '../properties.ts';
import { bundledFinder as finder } from './bundled-finder.ts';
import { bundledStems as stems } from './bundled-stems.ts';

const { texts, formsOf } = compileNames(bundledNames, bundledLanguages);
/** Names in small letters count only beside the same with a capital. */
const forms = [...texts]
  .flatMap(formsOf)
  .filter(({ entity, ...form }) => !isInSmallLetters({ ...form, id: entity.id }));
const probe = createPrefilter(stems);
/** A language tag other than English: every stem is searched for. */
const mayHold = (text: string) => probe.blockMayHoldName(text, () => 'xx');
const passages = globSync(join(import.meta.dirname, '../gold/*.txt')).flatMap(readGold);

describe('the probe says yes', () => {
  it('to every form of every name in every language, whatever characters are around it', () => {
    const missed = forms.filter(
      ({ text }) => ![text, `«${text}»`, `x ${text}, y`, `(${text})`].every(mayHold),
    );
    expect(missed.map(({ text }) => text)).toEqual([]);
  });

  it.each([
    ['cut by soft hyphens', (text: string) => [...text].join('\u00ad')],
    ['with no-break spaces and line ends', (text: string) => text.replaceAll(' ', '\u00a0\n ')],
    [
      'with curly apostrophes and other hyphens',
      (text: string) => text.replaceAll("'", '’').replaceAll('-', '‑'),
    ],
    [
      'in decomposed letters',
      (text: string) => text.replace(/[\p{Lu}\p{Ll}]+/gu, (letters) => letters.normalize('NFD')),
    ],
  ])('to names %s', (_, written) => {
    expect(forms.filter(({ text }) => !mayHold(`a ${written(text)} b`)).map(({ text }) => text)).toEqual([]);
  });

  it.each([
    'и Путину',
    '\u{1d1bb}Лютніка',
    'وبوتين قال',
    'للولايات المتحدة',
    '트럼프가 말했다',
    'Trump가 말했다',
    '与特朗普会谈',
    'トランプ氏は',
    'Zelens’kyj',
    'TRUMP AND PUTIN MEET',
    'ＴＲＵＭＰ',
  ])('to %s', (text) => {
    expect(mayHold(text)).toBe(true);
  });

  it('to names in Latin letters on a page without others', () => {
    const latin = createPrefilter(stems);
    expect(
      forms.filter(({ text }) => /^[ -\u02ff]+$/.test(text) && !latin.blockMayHoldName(text, () => 'xx')),
    ).toEqual([]);
  });

  it('to every labeled passage with a name', () => {
    const missed = passages.filter(
      ({ text, lang, wanted }) =>
        wanted.some(({ isOptional }) => !isOptional) &&
        !probe.blockMayHoldName(text, () => new LanguageTags().tagFor(text, lang)),
    );
    expect(missed.map(({ set, id }) => `${set} ${id}`)).toEqual([]);
  });

  it('to any text in which the finder finds a candidate', () => {
    const piece = fc.oneof(
      fc.constantFrom(...forms.map(({ text }) => text)),
      fc.constantFrom(' ', '\u00ad', '\u200b', '’', '-', 'а', 'a', '1', 'の', '가', 'و', '.', '\ufffc', '\n'),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    );
    const lang = fc.constantFrom(null, 'en', ...bundledLanguages.map(({ lang }) => lang));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), lang, (pieces, lang) => {
        const text = pieces.join('');
        return finder.read(text, lang).isEmpty || probe.blockMayHoldName(text, () => lang);
      }),
      runs(1_000),
    );
  });
});

describe('the probe of text that runs across the ends of blocks', () => {
  it('says yes if the probe of a block says yes to a part of it', () => {
    const missed = forms.filter(({ text }) => !probe.mayHoldName(`end${text}begin`));
    expect(missed.map(({ text }) => text)).toEqual([]);
  });

  it('says no to plain text', () => {
    expect(probe.mayHoldName('A quiet Sunday at the lake,with bread and cheese.Nothing else.')).toBe(false);
  });
});

describe('the probe says no', () => {
  it.each([
    '',
    'A quiet Sunday at the lake, with bread, cheese and nothing to do until the boat comes.',
    'The trumpet player from Indiana wore Western boots and a chinaware pin, to be used with care.',
    'Meet us at the putting green; the putin of plugs is done by John Marco Howard, on the west side.',
    'Am Sonntag blieb der Bäcker geschlossen, und der Zug nach Süden kam später an als sonst.',
    'В воскресенье булочная была закрыта, и поезд пришёл позже обычного.',
    '日曜日のパン屋は休みで、電車はいつもより遅れて着いた。',
    '星期天面包店关门，火车比平时晚到。',
    'يوم الأحد كان المخبز مغلقا ووصل القطار متأخرا.',
    '일요일에 빵집은 문을 닫았고 기차는 평소보다 늦게 왔다.',
  ])('to “%s”', (text) => {
    expect([probe.blockMayHoldName(text, () => 'en'), probe.blockMayHoldName(text, () => null)]).toEqual([
      false,
      false,
    ]);
  });

  it('to nearly all passages without a name that are not written to be mistaken', () => {
    const english = passages.filter(({ set, wanted }) => set === 'en' && wanted.length === 0);
    const said = english.filter(
      ({ text }) => finder.read(text, 'en').isEmpty && probe.blockMayHoldName(text, () => 'en'),
    );
    expect(said.length / english.length).toBeLessThan(0.05);
  });
});

describe('the stems', () => {
  it('have no more than 8 kB, because every page loads them', () => {
    expect(Buffer.byteLength(JSON.stringify(stems))).toBeLessThan(8_000);
  });

  it('do not reveal the names', () => {
    const text = JSON.stringify(stems);
    for (const name of [
      'Volodymyr',
      'Zelenskyy',
      'Ratcliffe',
      'Anchorage',
      'Louisiana',
      'Columbia University',
    ])
      expect(text).not.toContain(name);
  });

  it('are at least two characters long', () => {
    const [alaska] = bundledNames.filter(({ id }) => id === 'alaska');
    const short = alaska && { ...alaska, names: [{ text: 'X', use: 'full' as const }] };
    expect(() => compileStems(short ? [short] : [], [])).toThrow(RangeError);
  });
});
