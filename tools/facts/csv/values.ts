import type { FactSetFileInput } from '../../../components/story/schema.ts';

type CellValue = NonNullable<FactSetFileInput['entities'][number]['facts']>[number]['value'];

const months = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october'],
  ...['november', 'december'],
];

/** A value as people write it: a date, a quantity, coordinates, and text for all else. Four figures alone are a year, or what the label counts. */
export function readValue(written: string, label = ''): CellValue {
  const date = isCount(written, label) ? null : dateIn(written);
  if (date !== null) return { kind: 'date', date };
  const [, north, east] = /^(-?\d{1,2}\.\d+)(?:\s*[,;]\s*|\s+)(-?\d{1,3}\.\d+)$/.exec(written) ?? [];
  if (north !== undefined && east !== undefined)
    return { kind: 'coordinates', latitude: Number(north), longitude: Number(east) };
  const [, dollar, number, rest = ''] = quantity.exec(written) ?? [];
  const unit = dollar === undefined ? unitIn(rest) : rest === '' ? 'us-dollar' : null;
  if (number === undefined || unit === null) return { kind: 'text', text: written };
  return { kind: 'quantity', amount: Number(number.replace(/[^\d.]/g, '')), unit };
}

/** `8,458 people`, `1 518 800 km²`, `57.3%`, `$7,200,000`. A point with three figures behind it parts thousands elsewhere: left as it is, as zeros at the beginning are. */
const quantity =
  /^(?:(US\s?\$|\$)\s?)?((?:[1-9]\d{0,2}(?:[,\u00a0\u202f ]\d{3})+|[1-9]\d*|0)(?:\.\d{1,2})?)(?:\s*(%|\p{L}.*))?$/u;

const latestYear = 2100;
const counts =
  /\b(?:population|inhabitants|people|members(?:hip)?|students|pupils|employees|staff|workers|residents|users|readers|visitors|voters|votes|seats|soldiers|troops|crew|passengers|ships|deaths|dead|wounded|casualties|number|count|size|total)\b/i;

function isCount(written: string, label: string): boolean {
  return /^\d{4}$/.test(written) && (Number(written) > latestYear || counts.test(label));
}

/** `1867-03-30`, "30 March 1867", "March 30, 1867", "March 1867", "1867". Days in figures alone are read both ways in the world, and left as they are. */
export function dateIn(written: string): string | null {
  if (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(written)) return written;
  const [, day, monthAfter, yearAfter] =
    /^(?:(\d{1,2})(?:st|nd|rd|th)?\.?\s+)?(\p{L}{3,9})\.?,?\s+(\d{4})$/u.exec(written) ?? [];
  const [, month, dayAfter, year] =
    /^(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(written) ?? [];
  const number = monthNumber(monthAfter ?? month ?? '');
  if (number === null) return null;
  const parts = [yearAfter ?? year ?? '', number, day ?? dayAfter];
  return parts.flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')])).join('-');
}

function monthNumber(name: string): number | null {
  const index = months.findIndex((month) => name.length >= 3 && month.startsWith(name.toLowerCase()));
  return index < 0 ? null : index + 1;
}

function unitIn(rest: string): Extract<CellValue, { kind: 'quantity' }>['unit'] | null {
  switch (rest.toLowerCase().replace(/\.$/, '')) {
    case '':
      return 'count';
    case '%':
    case 'percent':
    case 'per cent':
      return 'percent';
    case 'people':
    case 'inhabitants':
      return 'people';
    case 'km²':
    case 'km2':
    case 'sq km':
    case 'square kilometres':
    case 'square kilometers':
      return 'square-kilometre';
    case 'km':
      return 'kilometre';
    case 'm':
      return 'metre';
    case 'dollars':
    case 'us dollars':
    case 'usd':
      return 'us-dollar';
    default:
      return null;
  }
}
