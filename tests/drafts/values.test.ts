import { describe, expect, test } from 'vitest';
import { dateIn, datesIn, nearDate, writeDate } from '../../components/drafts/dates.ts';
import type { DraftFactValue } from '../../components/drafts/draft.ts';
import { type LanguageWords, plainSigns, wordsOf } from '../../components/drafts/language-words.ts';
import { quantityIn, readValue, writeValue } from '../../components/drafts/values.ts';
import { fc, runs } from '../properties.ts';

const languages = [
  'en',
  'de',
  'fr',
  'es',
  'ru',
  'uk',
  'ar',
  'hi',
  'pl',
  'tr',
  'ja',
  'zh',
  'vi',
  'fa',
  'th',
  'he',
  'en-IN',
  'pt-BR',
];

describe('a date is read', () => {
  test.each([
    ['11 October 1986', 'en', '1986-10-11'],
    ['October 11, 1986', 'en', '1986-10-11'],
    ['11th of October, 1986', 'en', '1986-10-11'],
    ['Oct 1986', 'en', '1986-10'],
    ['Oct. 11 1986', 'en', '1986-10-11'],
    ['1986 October 11', 'en', '1986-10-11'],
    ['1986', 'en', '1986'],
    ['1986-10', 'en', '1986-10'],
    ['1986-10-11', 'de', '1986-10-11'],
    ['11. Oktober 1986', 'de', '1986-10-11'],
    ['11. Okt. 1986', 'de', '1986-10-11'],
    ['3. März 1986', 'de', '1986-03-03'],
    ['3. maerz 1986', 'de', null],
    ['11 October 1986', 'de', '1986-10-11'],
    ['11 octobre 1986', 'fr', '1986-10-11'],
    ['1er août 1986', 'fr', '1986-08-01'],
    ['1er aout 1986', 'fr', '1986-08-01'],
    ['11 de octubre de 1986', 'es', '1986-10-11'],
    ['11 октября 1986 г.', 'ru', '1986-10-11'],
    ['октябрь 1986', 'ru', '1986-10'],
    ['11 октября 1986', 'ru', '1986-10-11'],
    ['11 октября 1986 года', 'ru', '1986-10-11'],
    ['11 октября 1986г.', 'ru', '1986-10-11'],
    ['11 окт. 1986 г', 'ru', '1986-10-11'],
    ['Октябрь 1986 года', 'ru', '1986-10'],
    ['октябрь 1986 г.', 'ru', '1986-10'],
    ['11 жовтня 1986 р.', 'uk', '1986-10-11'],
    ['11 жовтня 1986', 'uk', '1986-10-11'],
    ['11 жовтня 1986 року', 'uk', '1986-10-11'],
    ['11 жовтня 1986р.', 'uk', '1986-10-11'],
    ['11 жовт. 1986 р', 'uk', '1986-10-11'],
    ['Жовтень 1986 року', 'uk', '1986-10'],
    ['жовтень 1986 р.', 'uk', '1986-10'],
    ['11 кастрычніка 1986 года', 'be', '1986-10-11'],
    ['11 октомври 1986 година', 'bg', '1986-10-11'],
    ['11 października 1986 roku', 'pl', '1986-10-11'],
    ['١١ أكتوبر ١٩٨٦', 'ar', '1986-10-11'],
    ['11 अक्टूबर 1986', 'hi', '1986-10-11'],
    ['1986年10月11日', 'ja', '1986-10-11'],
    ['11 tháng 10, 1986', 'vi', '1986-10-11'],
    ['25/12/1986', 'en', '1986-12-25'],
    ['12/25/1986', 'en', '1986-12-25'],
    ['25.12.1986', 'de', '1986-12-25'],
    ['11.10.1986', 'de', '1986-10-11'],
    ['6.2.1911', 'de', '1911-02-06'],
    ['06.02.1911', 'de-AT', '1911-02-06'],
    ['06.02.1911', 'pl', '1911-02-06'],
    ['6. 2. 1911', 'cs', '1911-02-06'],
    ['06.02.1911 г.', 'ru', '1911-02-06'],
    ['6.2.1911р.', 'uk', '1911-02-06'],
    ['06/02/1911', 'fr', '1911-02-06'],
    ['6/2/1911', 'es', '1911-02-06'],
    ['٦/٢/١٩١١', 'ar', '1911-02-06'],
    ['६/२/१९११', 'hi', '1911-02-06'],
    ['6/2/1911', 'en-GB', '1911-02-06'],
    ['2/6/1911', 'en-US', '1911-02-06'],
    ['1986. 10. 11.', 'hu', '1986-10-11'],
    ['6/2/1911', 'de', null],
    ['6.2.1911', 'en-US', null],
    ['6.2/1911', 'de', null],
    ['06/02/1911', 'sv', null],
    ['11.10.1986 Uhr', 'de', null],
    ['11 تشرين الأول 1986', 'ar', '1986-10-11'],
    ['٣ كانون الثاني ١٩٩٠', 'ar', '1990-01-03'],
    ['آذار 1867', 'ar', '1867-03'],
    ['11 أكتوبر 1986', 'ar-LB', '1986-10-11'],
    ['تشرين 1986', 'ar', null],
    ['Mar 30, 1867', 'fi', '1867-03-30'],
    ['30. marrask. 1867', 'fi', '1867-11-30'],
    ['10/10/1986', 'en', '1986-10-10'],
    ['1986/10/11', 'en', '1986-10-11'],
    ['31 February 1986', 'en', '1986-02-31'],
    ['11 October 1986', 'no such language', '1986-10-11'],
  ])('from %j in %s: %s', (text, language, date) => {
    expect(dateIn(text, language)).toBe(date);
  });

  test.each([
    '10/11/1986',
    '10.11.1986',
    'October',
    '11 October',
    '11 Oct 86',
    'ju 1986',
    'Ma 1986',
    '11 12 October 1986',
    'October 1986 1987',
    'around October 1986',
    '1986-10-11 12:00',
    '25/25/1986',
    '',
  ])('but not from %j', (text) => {
    expect(dateIn(text, 'en')).toBeNull();
  });
});

describe('days that belong together are read by the first and the last', () => {
  const known = new Map<string, LanguageWords>();
  const wordsFor = (language: string): LanguageWords => {
    const words = known.get(language) ?? wordsOf(language);
    known.set(language, words);
    return words;
  };

  test.each([
    ['11–12 October 1986', 'en', '1986-10-11/1986-10-12'],
    ['11-12 Oct 1986', 'en', '1986-10-11/1986-10-12'],
    ['October 11 – 12, 1986', 'en', '1986-10-11/1986-10-12'],
    ['from 11th to 12th October 1986', 'en', '1986-10-11/1986-10-12'],
    ['31 October – 1 November 1986', 'en', '1986-10-31/1986-11-01'],
    ['December 31, 1986 – January 1, 1987', 'en', '1986-12-31/1987-01-01'],
    ['October–December 1986', 'en', '1986-10/1986-12'],
    ['1986-10-11/1986-10-12', 'en', '1986-10-11/1986-10-12'],
    ['1986-10-11 - 1986-10-12', 'en', '1986-10-11/1986-10-12'],
    ['1939–1945', 'en', '1939/1945'],
    ['11.–12. Oktober 1986', 'de', '1986-10-11/1986-10-12'],
    ['vom 11. bis 12. Oktober 1986', 'de', '1986-10-11/1986-10-12'],
    ['11.–12.10.1986', 'de', '1986-10-11/1986-10-12'],
    ['30.9. – 2.10.1986', 'de', '1986-09-30/1986-10-02'],
    ['du 11 au 12 octobre 1986', 'fr', '1986-10-11/1986-10-12'],
    ['1er–2 octobre 1986', 'fr', '1986-10-01/1986-10-02'],
    ['с 11 по 12 октября 1986 года', 'ru', '1986-10-11/1986-10-12'],
    ['11–12 жовтня 1986 р.', 'uk', '1986-10-11/1986-10-12'],
    ['11 से 12 अक्टूबर 1986', 'hi', '1986-10-11/1986-10-12'],
    ['من 11 إلى 12 أكتوبر 1986', 'ar', '1986-10-11/1986-10-12'],
    ['12–11 October 1986', 'en', null],
    ['11 and 14 October 1986', 'en', null],
    ['31 October – November 1986', 'en', null],
    ['10/11/1986', 'en', null],
    ['37 votes to 2 in 1986', 'en', null],
  ])('%s in %s', (text, language, dates) => {
    expect(datesIn(text, language, wordsFor(language))).toBe(dates);
  });

  test.each(['en', 'ar', 'de', 'es', 'fr', 'hi', 'ru', 'uk'])('as they are written in %s', (language) => {
    const words = wordsFor(language);
    fc.assert(
      fc.property(days, days, (one, other) => {
        // Earlier years are written in three figures, and stay as files have them.
        fc.pre(one !== other && one > '1000' && other > '1000');
        const dates = [one, other].toSorted().join('/');
        const written = writeDate(dates, language, words);
        expect(written).not.toBe(dates);
        expect(datesIn(written, language, words)).toBe(dates);
      }),
      runs(40),
    );
  });

  test('as the value of a fact, but not years, which may be an amount', () => {
    const about = { label: 'Talks', language: 'en' };
    expect(readValue('11–12 October 1986', about)).toEqual({ kind: 'date', date: '1986-10-11/1986-10-12' });
    expect(readValue('1861–1869', about)).toEqual({ kind: 'text', text: '1861–1869' });
  });

  test('in a text of many dashes in no time', () => {
    const words = wordsFor('en');
    const start = performance.now();
    for (const text of ['1-'.repeat(40), `${'11-'.repeat(18)}1986`, `${'to '.repeat(18)}1986`])
      for (let times = 0; times < 20; times += 1) datesIn(text, 'en', words);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe('what is nearly a date', () => {
  const twofold = (dayFirst: string, monthFirst: string) => ({ kind: 'twofold', dayFirst, monthFirst });

  test.each([
    ['10/11/1986', 'en', twofold('1986-11-10', '1986-10-11')],
    ['6.2.1911', 'en', twofold('1911-02-06', '1911-06-02')],
    ['10/11/1986', 'de', twofold('1986-11-10', '1986-10-11')],
    ['11 Oct 86', 'en', { kind: 'short-year' }],
    ["11 Oct '86", 'en', { kind: 'short-year' }],
    ['10/11/86', 'en', { kind: 'short-year' }],
    ['6.2.11', 'de', { kind: 'short-year' }],
    ['6.2.1911', 'de', null],
    ['25/12/1986', 'en', null],
    ['10/10/1986', 'en', null],
    ['25/25/1986', 'en', null],
    ['Boeing 47', 'en', null],
    ['3–2 to Iceland', 'en', null],
    ['86', 'en', null],
    ['', 'en', null],
  ])('%j in %s: %o', (text, language, near) => {
    expect(nearDate(text, { language })).toEqual(near);
  });

  test.each([
    ['10/11/1986', 'day-first', '1986-11-10'],
    ['10/11/1986', 'month-first', '1986-10-11'],
    ['6.2.1911', 'month-first', '1911-06-02'],
    ['25/12/1986', 'month-first', '1986-12-25'],
  ] as const)('%j is one date once its author writes the %s', (text, order, date) => {
    expect(dateIn(text, 'en', wordsOf('en', order))).toBe(date);
  });

  test('is still read as its language writes it, whatever its author says of other figures', () => {
    expect(dateIn('6.2.1911', 'de', wordsOf('de', 'month-first'))).toBe('1911-02-06');
    // The language of the story decides before the answer does.
    expect(dateIn('6.2.1911', 'en', wordsOf('en'), wordsOf('de', 'month-first'))).toBe('1911-02-06');
  });
});

describe('a value', () => {
  test.each([
    ['8.458 Menschen', 'de', { kind: 'quantity', amount: 8458, unit: 'people' }],
    ['1.518.800 km²', 'de', { kind: 'quantity', amount: 1_518_800, unit: 'square-kilometre' }],
    ['1,5 Kilometer', 'de', { kind: 'quantity', amount: 1.5, unit: 'kilometre' }],
    ['1,5 kilomètre', 'fr', { kind: 'quantity', amount: 1.5, unit: 'kilometre' }],
    ['1 518 800 км²', 'ru', { kind: 'quantity', amount: 1_518_800, unit: 'square-kilometre' }],
    ['57,3 %', 'de', { kind: 'quantity', amount: 57.3, unit: 'percent' }],
    ['57.3%', 'de', { kind: 'quantity', amount: 57.3, unit: 'percent' }],
    ['57,3 Prozent', 'de', { kind: 'quantity', amount: 57.3, unit: 'percent' }],
    ['1,518,800 people', 'de', { kind: 'quantity', amount: 1_518_800, unit: 'people' }],
    ['7.200.000 US-Dollar', 'de', { kind: 'quantity', amount: 7_200_000, unit: 'us-dollar' }],
    ['12,34,567', 'en-IN', { kind: 'quantity', amount: 1_234_567, unit: 'count' }],
    ['8’458', 'en', { kind: 'quantity', amount: 8458, unit: 'count' }],
    ['-40', 'en', { kind: 'quantity', amount: -40, unit: 'count' }],
    ['0.125', 'en', { kind: 'quantity', amount: 0.125, unit: 'count' }],
    ['8,458', 'de', { kind: 'text', text: '8,458' }],
    ['1.518', 'en', { kind: 'text', text: '1.518' }],
    ['007', 'de', { kind: 'text', text: '007' }],
    ['12,34,567', 'en', { kind: 'text', text: '12,34,567' }],
    ['"1986"', 'en', { kind: 'text', text: '1986' }],
    ['"Winter"', 'en', { kind: 'text', text: '"Winter"' }],
    ['64°08′48″N 21°56′24″W', 'en', { kind: 'coordinates', latitude: 64.146667, longitude: -21.94 }],
    ['48,8566° N, 2,3522° O', 'de', { kind: 'coordinates', latitude: 48.8566, longitude: 2.3522 }],
    ['3.2 M', 'en', { kind: 'text', text: '3.2 M' }],
    ['5M', 'en', { kind: 'text', text: '5M' }],
    ['5 M', 'fr', { kind: 'text', text: '5 M' }],
    ['7 M.', 'de', { kind: 'text', text: '7 M.' }],
    ['5 М', 'ru', { kind: 'text', text: '5 М' }],
    ['5 м', 'ru', { kind: 'quantity', amount: 5, unit: 'metre' }],
    ['5 KM', 'de', { kind: 'quantity', amount: 5, unit: 'kilometre' }],
    ['9.30-17.30', 'en', { kind: 'text', text: '9.30-17.30' }],
    ['7,25-8,50', 'de', { kind: 'text', text: '7,25-8,50' }],
    ['٦٤٫١٤٦٦، ٢١٫٩٤٢٦', 'ar', { kind: 'coordinates', latitude: 64.1466, longitude: 21.9426 }],
    ['3, 4', 'en', { kind: 'text', text: '3, 4' }],
    [' Höfði ', 'en', { kind: 'text', text: 'Höfði' }],
    ['37 × votes to 2', 'en', { kind: 'quantity', amount: 37, unit: 'count', of: 'votes to 2' }],
    ['1986', 'de', { kind: 'date', date: '1986' }],
  ])('%j in %s is %j', (text, language, value) => {
    expect(readValue(text, { label: '', language })).toEqual(value);
  });

  test('of four figures is what its label counts, in the language too', () => {
    expect(readValue('1986', { label: 'Einwohner', language: 'de' })).toMatchObject({ amount: 1986 });
    expect(readValue('1986', { label: 'Members', language: 'de' })).toMatchObject({ amount: 1986 });
    expect(readValue('1986', { label: 'Geboren', language: 'de' })).toMatchObject({ date: '1986' });
  });

  test('that is long costs no more than its length', () => {
    for (const sign of ['"', '1', '1 ', '1,', '→', '×', '°', '(', 'a.'])
      expect(readValue(sign.repeat(30_000), { label: '', language: 'de' }).kind).toBe('text');
  });
});

test.each([
  ['12,5', 'de', 12.5],
  ['1,234.567', 'en', 1234.567],
  ['1.500.000', 'es', 1_500_000],
  ['1.500', 'en', 1.5],
  ['1986', 'fr', 1986],
  ['1.500.000', 'en', undefined],
  ['12 or 13', 'en', undefined],
])('as a number, %j in %s is %s', (text, language, amount) => {
  expect(quantityIn(text, wordsOf(language))?.amount).toBe(amount);
});

const days = fc
  .date({ min: new Date('0001-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const dates = fc.tuple(days, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length));
const degrees = (most: number) =>
  fc.double({ min: -most, max: most, noNaN: true }).map((n) => Number(n.toFixed(6)) + 0);
const points = fc.record({ latitude: degrees(90), longitude: degrees(180) });
const values: fc.Arbitrary<DraftFactValue> = fc.oneof(
  fc.record({
    kind: fc.constant('text' as const),
    text: fc.oneof(
      fc.string({ maxLength: 80 }),
      fc.constantFrom(
        '1986',
        '"1986"',
        '11 October 1986',
        '57%',
        '→ sitka',
        '""1""',
        ' 1986',
        '64.14, -21.94',
      ),
    ),
  }),
  fc.record({ kind: fc.constant('date' as const), date: dates }),
  fc.record(
    {
      kind: fc.constant('quantity' as const),
      amount: fc
        .oneof(
          fc.double({ noNaN: true, noDefaultInfinity: true }),
          fc.integer(),
          fc.integer({ min: 1900, max: 2100 }),
          fc.integer().map((n) => n / 1000),
          fc.integer().map((n) => n / 100),
        )
        .map((n) => n + 0),
      unit: fc.constantFrom(
        'count',
        'people',
        'percent',
        'metre',
        'kilometre',
        'square-kilometre',
        'us-dollar',
      ),
      of: fc.constantFrom('votes to 2', 'a year'),
    },
    { requiredKeys: ['kind', 'amount', 'unit'] },
  ),
  points.map((point) => ({ kind: 'coordinates' as const, ...point })),
  fc.record({ kind: fc.constant('distance' as const), from: points, to: points }),
  fc.record({ kind: fc.constant('entity' as const), entity: fc.constantFrom('sitka', 'a-1') }),
);

describe.each(languages)('in %s', (language) => {
  const words = wordsOf(language);

  test('a value that is written is read again as it was', () => {
    fc.assert(
      fc.property(values, (value) => {
        const written = writeValue(value, language, words);
        const read = readValue(written, { label: '', language, words });
        // Spaces around a text are nobody's.
        expect(read).toEqual(
          value.kind === 'text' && written === value.text ? { ...value, text: value.text.trim() } : value,
        );
      }),
      runs(60),
    );
  });

  test('every month is read as it is written, long and short', () => {
    for (let month = 1; month <= 12; month++) {
      const date = `1986-${String(month).padStart(2, '0')}-20`;
      const written = writeDate(date, language, words);
      expect(written).not.toBe(date);
      expect(dateIn(written, language, words)).toBe(date);
    }
  });
});

test.each(['en-GB', 'ar', 'de', 'es', 'fr', 'hi', 'ru', 'uk'])(
  'a day in figures alone is read as it is written: in %s',
  (language) => {
    const words = wordsOf(language);
    const format = new Intl.DateTimeFormat(language, { timeZone: 'UTC' });
    fc.assert(
      fc.property(days, (day) => {
        const written = format.format(new Date(day));
        fc.pre(/\d{4}/.test(plainSigns(written)));
        expect(dateIn(written, language, words)).toBe(day);
      }),
    );
  },
);

test.each([
  ['en', 2_072_000_000],
  ['en', -1_063_000_000],
  ['hi', 10_000_000],
])('a large number in groups is no place on the map: in %s, %s', (language, amount) => {
  const value = { kind: 'quantity', amount, unit: 'count' } as const;
  expect(readValue(writeValue(value, language), { label: '', language })).toEqual(value);
});

test('a birth is written as its date', () => {
  expect(writeValue({ kind: 'birth', date: '1911-02-06' }, 'de')).toBe('6. Februar 1911');
});

test('a number that is missing is written as nothing', () => {
  expect(writeValue({ kind: 'quantity', amount: Number.NaN, unit: 'count' }, 'en')).toBe('');
  expect(writeValue({ kind: 'coordinates', latitude: Number.NaN, longitude: 1 }, 'en')).toBe('');
});
