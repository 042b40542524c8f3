import { afterEach, describe, expect, test, vi } from 'vitest';
import { bundledStory } from '../../components/story/bundled-story.ts';
import { formatDate, formatFact } from '../../components/story/format-fact.ts';
import type { Entity, EntityId, FactValue, SourceId, Unit } from '../../components/story/schema.ts';

const story = bundledStory;

function format(value: FactValue, locale = 'en-GB'): string {
  const fact = { label: 'Label', value, source: 'factbook-russia' as SourceId };
  return formatFact(fact, { story, locale, inMiles: false });
}

/** How a fact of the bundled story reads, by its entity and label. */
function written(id: string, label: string): string {
  const entity: Entity | null = story.entity(id as EntityId);
  const fact = entity?.facts.find((fact) => fact.label === label);
  if (fact === undefined) throw new Error(`"${id}" has no fact "${label}".`);
  return formatFact(fact, { story, locale: 'en-GB', inMiles: false });
}

const quantity = (amount: number, unit: Unit): FactValue => ({ kind: 'quantity', amount, unit });

describe('formatted facts', () => {
  test.each([
    ['donald-trump', 'Born', '14 June 1946'],
    ['vladimir-putin', 'Last US visit', 'September 2015'],
    ['anchorage', 'Founded', '1914'],
    ['alaska', 'Area', '1,723,337 km²'],
    ['alaska', 'Price', '$7,200,000'],
    ['alaska', 'Largest city', 'Anchorage'],
    ['alaska', 'Nearest Russian island', '4 km'],
    ['alaska', 'Mainland to mainland', '87 km'],
    ['louisiana', 'Capital', 'Baton Rouge'],
    ['anchorage', 'Coordinates', '61.22° N, 149.89° W'],
    ['india', 'Population', '1,450,935,791'],
    ['united-states', 'GDP', '$29.185tn'],
    ['donald-trump', 'Election of 2024', '312 electoral votes'],
    ['volodymyr-zelensky', 'Election of 2019', '73.2% of votes'],
    ['russia', 'President', 'Vladimir Putin'],
  ])('%s – %s: %s', (id, label, text) => {
    expect(written(id, label)).toBe(text);
  });

  test('every fact is written without a gap', () => {
    const texts = story.entities.flatMap(({ facts }) =>
      facts.map((fact) => formatFact(fact, { story, locale: 'en-GB', inMiles: false })),
    );
    expect(texts.filter((text) => /undefined|null|NaN|Invalid|\[object|\s\s|^\s|\s$|^$/.test(text))).toEqual(
      [],
    );
  });
});

describe('values', () => {
  test('are written by the locale’s rules', () => {
    expect(format(quantity(70.7, 'metre'))).toBe('70.7 m');
    expect(format(quantity(12_550, 'kilometre'))).toBe('12,550 km');
    expect(format(quantity(1_723_337, 'square-kilometre'), 'de')).toBe('1.723.337 km²');
    expect(format({ kind: 'date', date: '2015-09' }, 'fr')).toBe('septembre 2015');
    expect(format(quantity(73.2, 'percent'), 'de')).toMatch(/^73,2\s%$/);
  });

  test('south and west are named, not signed', () => {
    expect(format({ kind: 'coordinates', latitude: -33.8688, longitude: -151 })).toBe('33.87° S, 151° W');
    expect(format({ kind: 'coordinates', latitude: 0, longitude: 0 })).toBe('0° N, 0° E');
  });

  test.each([
    ['en-GB', '61.22° N, 149.89° W', '33.87° S, 151.21° E'],
    ['de', '61,22° N, 149,89° W', '33,87° S, 151,21° O'],
    ['de-AT', '61,22° N, 149,89° W', '33,87° S, 151,21° O'],
    ['fr', '61,22° N, 149,89° O', '33,87° S, 151,21° E'],
    ['es', '61,22° N, 149,89° O', '33,87° S, 151,21° E'],
    ['uk', '61,22° пн. ш., 149,89° зх. д.', '33,87° пд. ш., 151,21° сх. д.'],
    ['hi', '61.22° N, 149.89° W', '33.87° S, 151.21° E'],
    // Of languages that the interface does not speak, the letters that all maps know.
    ['ja', '61.22° N, 149.89° W', '33.87° S, 151.21° E'],
  ])('coordinates in “%s” are written as that language writes them', (locale, anchorage, sydney) => {
    expect(format({ kind: 'coordinates', latitude: 61.2181, longitude: -149.8919 }, locale)).toBe(anchorage);
    expect(format({ kind: 'coordinates', latitude: -33.8688, longitude: 151.2093 }, locale)).toBe(sydney);
  });

  test('money is written in full below a billion and in short from there on', () => {
    expect(format(quantity(999_999_999, 'us-dollar'))).toBe('$999,999,999');
    expect(format(quantity(1_000_000_000, 'us-dollar'))).toBe('$1bn');
  });

  test.each([
    ['en-GB', '$29.185tn'],
    ['de', '29,185 Billionen Dollar'],
    ['es', '29,185 billones de dólares'],
    ['fr', '29 185 milliards de dollars'],
    ['uk', '29,185 трлн доларів'],
    ['ru', '29,185 трлн долларов'],
    ['hi', '29.185 ट्रिलियन डॉलर'],
    ['ar-u-nu-latn', '29.185 تريليون دولار'],
  ])('trillions are written as newspapers in “%s” write them', (locale, text) => {
    expect(format(quantity(29_185e9, 'us-dollar'), locale).replace(/\s/g, ' ')).toBe(text);
  });

  test('areas in Hindi have their unit in words', () => {
    expect(format(quantity(1_723_337, 'square-kilometre'), 'hi')).toBe('17,23,337 वर्ग किमी');
  });

  test('an entity that the story does not know is written as its id', () => {
    expect(format({ kind: 'entity', entity: 'jd-vance' as EntityId })).toBe('jd-vance');
  });
});

describe('dates', () => {
  afterEach(() => vi.unstubAllEnvs());

  test('are as exact as they are known, whatever the time zone', () => {
    vi.stubEnv('TZ', 'America/Anchorage');
    expect(formatDate('1867', 'en-GB')).toBe('1867');
    expect(formatDate('2024-01', 'en-GB')).toBe('January 2024');
    expect(formatDate('2025-08-01', 'en-GB')).toBe('1 August 2025');
    expect(formatDate('0050-12-31', 'en-GB')).toBe('31 December 50');
  });

  test.each([
    ['en-GB', '11–12 October 1986', '31 October – 1 November 1986'],
    ['en-US', 'October 11–12, 1986', 'October 31 – November 1, 1986'],
    ['de', '11.–12. Oktober 1986', '31. Oktober – 1. November 1986'],
    ['fr', '11–12 octobre 1986', '31 octobre – 1er novembre 1986'],
    ['es', '11–12 de octubre de 1986', '31 de octubre – 1 de noviembre de 1986'],
    ['ru', '11–12 октября 1986\u00a0г.', '31 октября – 1 ноября 1986 г.'],
    ['uk', '11–12 жовтня 1986\u00a0р.', '31 жовтня – 1 листопада 1986 р.'],
    ['hi', '11–12 अक्टूबर 1986', '31 अक्टूबर – 1 नवंबर 1986'],
    ['ar-u-nu-latn', '11–12 أكتوبر 1986', '31 أكتوبر – 1 نوفمبر 1986'],
  ])('may be several days, as newspapers in %s write them', (locale, inOneMonth, inTwo) => {
    const plain = (dates: string) => formatDate(dates, locale).replace(/\s/g, ' ');
    expect(formatDate('1986-10-11/1986-10-12', locale).replace(/\u202f/g, ' ')).toBe(inOneMonth);
    expect(plain('1986-10-31/1986-11-01')).toBe(inTwo);
  });

  test('follow the locale', () => {
    expect(formatDate('2025-08-15', 'en-US')).toBe('August 15, 2025');
    expect(formatDate('2025-08-15', 'de')).toBe('15. August 2025');
    expect(formatDate('2010-10-01', 'fr')).toBe('1er octobre 2010');
    expect(formatDate('2010-10-11', 'fr')).toBe('11 octobre 2010');
  });

  test('end no line between the year and its abbreviation', () => {
    expect(formatDate('2025-08-15', 'uk')).toBe('15 серпня 2025\u00a0р.');
    expect(formatDate('2025-08', 'ru')).toBe('август 2025\u00a0г.');
    expect(formatDate('2024-08-15/2025-09-16', 'uk')).toMatch(/2025\u00a0рр\.$/);
    expect(formatDate('2024-08-15/2025-09-16', 'ru')).toMatch(/2024\u00a0г\..*2025\u00a0г\.$/);
  });
});
