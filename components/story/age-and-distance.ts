/** What cards work out themselves: ages and distances. */
import type { Point } from './schema.ts';

/** Whole years from a birth to a day; `null` unless both are known to the day, or if the day is before the birth. */
export function ageOn(day: string, birth: string): number | null {
  if (!isWhole.test(day) || !isWhole.test(birth) || day < birth) return null;
  const [year = 0] = birth.split('-').map(Number);
  const [now = 0] = day.split('-').map(Number);
  // Both as MM-DD. Who was born on 29 February is a year older from 1 March on.
  const isBeforeBirthday = day.slice(5) < birth.slice(5);
  return now - year - (isBeforeBirthday ? 1 : 0);
}

const isWhole = /^\d{4}-\d{2}-\d{2}$/;

/** The mean radius of the Earth, km (IUGG). */
const earthRadius = 6371.0088;

/** The great-circle distance between two points, km, by the haversine formula: within 0.6% of the true one. */
export function kilometersBetween(from: Point, to: Point): number {
  const [a, b] = [radians(from.latitude), radians(to.latitude)];
  const half = (one: number, other: number) => Math.sin((other - one) / 2) ** 2;
  const haversine =
    half(a, b) + Math.cos(a) * Math.cos(b) * half(radians(from.longitude), radians(to.longitude));
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(haversine)));
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Kilometers in a mile (1959). */
const mile = 1.609344;

/** Where distances on roads are in miles. */
const regionsWithMiles: readonly string[] = ['GB', 'LR', 'MM', 'US'];

/** True if readers of a language expect miles; a language without a region counts as that of most who read it. */
export function usesMiles(language: string): boolean {
  try {
    return regionsWithMiles.includes(new Intl.Locale(language).maximize().region ?? '');
  } catch {
    // A tag that is none, as some browsers have.
    return false;
  }
}

/** "86 km", "6,990 km", "4,340 mi": to 0.1 below 10, to 10 from 1,000 on, since the points stand for whole cities. */
export function formatDistance(
  kilometers: number,
  { locale, inMiles }: { readonly locale: string; readonly inMiles: boolean },
): string {
  const distance = inMiles ? kilometers / mile : kilometers;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: inMiles ? 'mile' : 'kilometer',
    maximumFractionDigits: distance < 10 ? 1 : 0,
  }).format(distance < 1_000 ? distance : Math.round(distance / 10) * 10);
}
