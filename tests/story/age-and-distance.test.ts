import { describe, expect, test } from 'vitest';
import {
  ageOn,
  formatDistance,
  kilometersBetween,
  usesMiles,
} from '../../components/story/age-and-distance.ts';

describe('an age', () => {
  test.each([
    // Of the two presidents at the summit of 15 August 2025.
    ['1946-06-14', 79],
    ['1952-10-07', 72],
    // On the day before, on and after the birthday.
    ['1962-08-16', 62],
    ['1962-08-15', 63],
    ['1962-08-14', 63],
    ['2025-08-15', 0],
  ])('of somebody born on %s is counted in whole years', (birth, age) => {
    expect(ageOn('2025-08-15', birth)).toBe(age);
  });

  test('of somebody born on 29 February goes up on 1 March', () => {
    expect(ageOn('2025-02-28', '2000-02-29')).toBe(24);
    expect(ageOn('2025-03-01', '2000-02-29')).toBe(25);
  });

  test.each([
    ['1907-06-14', '1861'],
    ['1907-06', '1861-02-03'],
    ['1907-06-14', '1907-06-15'],
  ])('on %s is not given for a birth on %s: it is not known, or not yet', (day, birth) => {
    expect(ageOn(day, birth)).toBeNull();
  });
});

describe('a distance', () => {
  const anchorage = { latitude: 61.2181, longitude: -149.9003 };
  const moscow = { latitude: 55.7558, longitude: 37.6173 };

  test('follows the shortest way over the globe, also over the pole and the date line', () => {
    expect(kilometersBetween(anchorage, moscow)).toBeCloseTo(6_992, 0);
    const princeOfWales = { latitude: 65.6386, longitude: -168.0836 };
    const dezhnev = { latitude: 66.0806, longitude: -169.6519 };
    expect(kilometersBetween(princeOfWales, dezhnev)).toBeCloseTo(86.6, 1);
    const [west, east] = [-179.9, 179.9].map((longitude) => ({ latitude: 0, longitude }));
    expect(kilometersBetween(west ?? anchorage, east ?? anchorage)).toBeCloseTo(22.2, 1);
  });

  test('from a point to itself is nothing, and to the other side of the Earth half its girth', () => {
    expect(kilometersBetween(moscow, moscow)).toBe(0);
    const opposite = { latitude: -moscow.latitude, longitude: moscow.longitude - 180 };
    expect(kilometersBetween(moscow, opposite)).toBeCloseTo(20_015, 0);
  });

  test.each([
    [6_991.5, 'en-GB', true, '4,340 mi'],
    [6_991.5, 'en-GB', false, '6,990 km'],
    [86.4, 'de', false, '86 km'],
    [6.24, 'fr', false, '6,2 km'],
    [6_991.5, 'uk', false, '6 990 км'],
  ])('of %s km reads as precisely as it is meant, in “%s”', (kilometers, locale, inMiles, text) => {
    expect(formatDistance(kilometers, { locale, inMiles }).replace(/\s/g, ' ')).toBe(text);
  });

  test.each([
    ['en', true],
    ['en-US', true],
    ['en-GB', true],
    ['en-IN', false],
    ['de', false],
    ['uk', false],
    ['es-US', true],
  ])('is for readers of “%s” in miles: %s', (language, inMiles) => {
    expect(usesMiles(language)).toBe(inMiles);
  });
});
