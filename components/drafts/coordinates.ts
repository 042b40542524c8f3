/** Places on the globe as maps give them: in degrees, minutes and seconds, in any order and alphabet, or in an address. */

export type Coordinates = { readonly latitude: number; readonly longitude: number };

/** Addresses of maps may hold a search and a route. */
const maxCharacters = 4_000;

/**
 * Reads coordinates in any notation that maps give, or out of a map's address; latitude first where nothing tells which is
 * which. `null` for anything else. The language tells an O for East (German) from one for West (French); without it, an O
 * says nothing.
 */
export function readCoordinates(text: string, language?: string): Coordinates | null {
  if (text.length > maxCharacters) return null;
  return inAddress(text) ?? inNotation(text, language);
}

/**
 * True if a text is coordinates without anybody asking for them: not "3, 4" and "9.30-17.30", which may be anything, but
 * "64.1466, 21.9426", "57.05, -135.33", "3° N 4° E" and addresses of maps.
 */
export function looksLikeCoordinates(text: string): boolean {
  if (text.length > maxCharacters) return false;
  if (isAddress(text)) return true;
  const signs = plain(text);
  if (signs.includes('°')) return !rangeOfDegrees.test(signs);
  return isExactPair(signs) || (/\p{Alpha}/u.test(signs) && /\d[.,]\d{2,}\D+\d+[.,]\d{2}/.test(signs));
}

/** "20°-25°": a temperature, or how steep a slope is. */
const rangeOfDegrees = /^\s*\d{1,2}(?:[.,]\d)?°?\s*[-\u2013/:]\s*\d{1,2}(?:[.,]\d)?°\s*$/;

/** True for two numbers that are exacter than prices and times of day, or of which one is below zero. */
function isExactPair(signs: string): boolean {
  const [, minus, fraction, between, otherMinus, otherFraction] =
    /^[\s(]*([+-]?)\d{1,3}[.,](\d{2,})(\s*[,;]\s*|\s+)([+-]?)\d{1,3}[.,](\d{2,})[\s)]*$/.exec(signs) ?? [];
  if (fraction === undefined || otherFraction === undefined) return false;
  const isExact = Math.max(fraction.length, otherFraction.length) >= 4;
  const isBelowZero = minus === '-' || otherMinus === '-';
  return isExact || (isBelowZero && between?.trim() !== '');
}

/** Writes coordinates so that they are read again. */
export function writeCoordinates({ latitude, longitude }: Coordinates): string {
  const [north, east] = [latitude, longitude].map((degrees) =>
    Number.isFinite(degrees) ? decimals.format(degrees === 0 ? 0 : degrees) : '',
  );
  if (north === '' || east === '') return '';
  const plain = `${north}, ${east}`;
  return looksLikeCoordinates(plain) ? plain : `${north}°, ${east}°`;
}

const decimals = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 20 });

// Addresses

const isAddress = (text: string): boolean =>
  /^\s*(?:https?:|geo:|www\.|#map=|\?)/i.test(text) ||
  /^[^\s]+[/?&#](?:@-?\d|map=|params=|ll=|mlat=)/i.test(text);

/** What stands in addresses before and between two numbers of a place. Those of a pin come before those of the window. */
const inAddresses: readonly RegExp[] = [
  // geo:64.1466,-21.9426?z=15
  /^\s*geo:(-?\d{1,3}(?:\.\d{1,30})?),(-?\d{1,3}(?:\.\d{1,30})?)/i,
  // Google: !3d64.1!4d-21.9 of the pin; /@64.1,-21.9,15z of the window
  /!3d(-?\d{1,3}(?:\.\d{1,30})?)!4d(-?\d{1,3}(?:\.\d{1,30})?)/,
  // OpenStreetMap
  /[?&#]mlat=(-?\d{1,3}(?:\.\d{1,30})?)&mlon=(-?\d{1,3}(?:\.\d{1,30})?)/i,
  // Google, Apple, Bing: ?q=64.1,-21.9 &ll= &cp=64.1~-21.9
  /[?&#](?:q|query|ll|sll|center|coordinate|daddr|destination|cp|where1|pt|place)=(?:loc:|point\.)?(-?\d{1,3}(?:\.\d{1,30})?)[,~_][+\s]?(-?\d{1,3}(?:\.\d{1,30})?)(?![\d.])/i,
  // Google: /maps/place/64.1,-21.9 /maps/search/64.1,+-21.9 /dir//64.1,-21.9
  /\/(?:place|search|dir\/[^/?#]{0,200})\/(-?\d{1,3}\.\d{1,30}),[+\s]?(-?\d{1,3}\.\d{1,30})/,
  /\/@(-?\d{1,3}(?:\.\d{1,30})?),(-?\d{1,3}(?:\.\d{1,30})?)/,
  /[?&]sp=point\.(-?\d{1,3}(?:\.\d{1,30})?)_(-?\d{1,3}(?:\.\d{1,30})?)/i,
  /#map=\d{1,2}(?:\.\d{1,9})?\/(-?\d{1,3}(?:\.\d{1,30})?)\/(-?\d{1,3}(?:\.\d{1,30})?)/i,
  /[?&#]lat(?:itude)?=(-?\d{1,3}(?:\.\d{1,30})?)&(?:lon|lng|longitude)=(-?\d{1,3}(?:\.\d{1,30})?)/i,
];

/** Yandex puts the longitude first. */
const ofYandex = /^(?:https?:\/\/)?(?:[a-z-]{1,30}\.){0,3}(?:yandex(?:\.[a-z]{2,4}){1,2}|ya\.ru)\//i;
const inYandex: readonly RegExp[] = [
  /[?&](?:pt|whatshere\[point\]|poi\[point\])=(-?\d{1,3}(?:\.\d{1,30})?),(-?\d{1,3}(?:\.\d{1,30})?)/i,
  /[?&]ll=(-?\d{1,3}(?:\.\d{1,30})?),(-?\d{1,3}(?:\.\d{1,30})?)/i,
];

function inAddress(text: string): Coordinates | null {
  if (!isAddress(text)) return null;
  const address = decoded(text.trim());
  if (ofYandex.test(address)) {
    const [, longitude, latitude] =
      inYandex.map((one) => one.exec(address)).find((one) => one !== null) ?? [];
    return latitude === undefined ? null : onGlobe(Number(latitude), Number(longitude));
  }
  for (const pattern of inAddresses) {
    const [, latitude, longitude] = pattern.exec(address) ?? [];
    if (latitude !== undefined && longitude !== undefined)
      return onGlobe(Number(latitude), Number(longitude));
  }
  return inGeoHack(address);
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Wikipedia's list of maps: params=64_08_48_N_21_56_24_W_type:city */
function inGeoHack(address: string): Coordinates | null {
  const [, params] = /[?&]params=([^&#]{1,200})/i.exec(address) ?? [];
  if (params === undefined) return null;
  const [, place] = /^([\d._-]{1,60}[NS]_[\d._-]{1,60}[EW])(?:_|$)/i.exec(params) ?? [];
  if (place !== undefined) return inNotation(place.replaceAll('_', ' '), 'en');
  const [, latitude, longitude] = /^(-?\d{1,3}(?:\.\d{1,30})?);(-?\d{1,3}(?:\.\d{1,30})?)/.exec(params) ?? [];
  return latitude === undefined ? null : onGlobe(Number(latitude), Number(longitude));
}

function onGlobe(latitude: number, longitude: number): Coordinates | null {
  const isOn = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  // Not the zero below zero, which is the same place.
  return isOn ? { latitude: latitude + 0, longitude: longitude + 0 } : null;
}

// Notations

type Axis = 'latitude' | 'longitude';
type Direction = {
  readonly axis: Axis;
  /** 0 where only the axis is said: "lat". */
  readonly sign: 1 | -1 | 0;
};

type Piece =
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly isNegative: boolean;
      readonly isSigned: boolean;
      readonly isWhole: boolean;
    }
  | { readonly kind: 'mark'; readonly mark: '°' | "'" | '"' }
  | { readonly kind: 'direction'; readonly direction: Direction }
  | { readonly kind: 'break' };

function inNotation(text: string, language: string | undefined): Coordinates | null {
  const pieces = piecesIn(text, language);
  const halves = pieces === null ? null : halvesOf(pieces);
  if (halves === null) return null;
  const [one, other] = halves.map(angleOf);
  if (!one || !other) return null;
  if (one.axis === null && other.axis === null) return onGlobe(one.degrees, other.degrees);
  if (one.axis === null || other.axis === null || one.axis === other.axis) return null;
  return one.axis === 'latitude' ? onGlobe(one.degrees, other.degrees) : onGlobe(other.degrees, one.degrees);
}

/** Signs that mean the same; letters stay what they are. */
function plain(text: string): string {
  return text
    .replace(/[\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
    .replace(/[\u2212\u2010\u2011]/g, '-')
    .replace(/[º˚∘度도]/gu, '°')
    .replace(/[″”“„‟ˮ〃秒초]|''|′′|’’/gu, '"')
    .replace(/[′’‘ʹʼ´`分분]/gu, "'")
    .replace(/[٫]/g, '.')
    .replace(/[،、，]/g, ', ')
    .replace(/[；؛]/g, ';')
    .replace(
      /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g,
      (sign) => `${(sign.charCodeAt(0) & 0xf) - (sign < '\u0966' ? 0 : 6)}`,
    )
    .replace(/[０-９]/g, (sign) => `${sign.charCodeAt(0) - 0xff10}`);
}

/** Each alternative begins with other signs, so that nothing is read twice. */
const pieceOfText =
  /([+-]?)(\d{1,3}(?!\d)(?:[.,]\d{1,30})?)|([°'"])|([\p{Alpha}\p{M}]+(?:\. ?[\p{Alpha}\p{M}]+)*\.?)|([,;/|\n\t])|( +|[:=()[\]])|(.)/gsu;

/** The pieces of a text; `null` where it holds anything that coordinates do not. */
function piecesIn(text: string, language: string | undefined): readonly Piece[] | null {
  const signs = plain(text.trim());
  // Where numbers have points, their commas part them: "64.14,-21.94".
  const clean = /\d\.\d/.test(signs) ? signs.replaceAll(',', ', ') : signs;
  const pieces: Piece[] = [];
  for (const [, sign, number, mark, word, part, , other] of clean.matchAll(pieceOfText)) {
    if (other !== undefined) return null;
    if (number !== undefined) pieces.push(numberOf(sign ?? '', number));
    else if (mark !== undefined) pieces.push({ kind: 'mark', mark: mark as '°' });
    else if (part !== undefined) pieces.push({ kind: 'break' });
    else if (word !== undefined) {
      const direction = directionOf(word, language);
      if (direction === null) return null;
      pieces.push({ kind: 'direction', direction });
    }
    if (pieces.length > maxPieces) return null;
  }
  return pieces;
}

/** Two angles of three numbers with their marks and directions. */
const maxPieces = 24;

function numberOf(sign: string, written: string): Piece {
  const value = Number(written.replace(',', '.'));
  const isNegative = sign === '-';
  return { kind: 'number', value, isNegative, isSigned: sign !== '', isWhole: /^\d+$/.test(written) };
}

/** Parts the pieces into those of two angles. */
function halvesOf(pieces: readonly Piece[]): readonly [readonly Piece[], readonly Piece[]] | null {
  const at = secondAngle(pieces);
  return at === null ? null : [pieces.slice(0, at), pieces.slice(at)];
}

/** Where the second angle begins. */
function secondAngle(pieces: readonly Piece[]): number | null {
  const placesOf = (isWanted: (piece: Piece) => boolean): readonly number[] =>
    pieces.flatMap((piece, index) => (isWanted(piece) ? [index] : []));
  const numbers = placesOf(({ kind }) => kind === 'number');
  const [firstNumber] = numbers;
  const lastNumber = numbers.at(-1);
  if (firstNumber === undefined || lastNumber === undefined) return null;
  // Directions stand before both numbers, behind both, or nowhere.
  const [first, second, ...more] = placesOf(({ kind }) => kind === 'direction');
  if (more.length > 0) return null;
  if (first !== undefined && second !== undefined) {
    if (first < firstNumber) return second < lastNumber ? second : null;
    return second > lastNumber ? first + 1 : null;
  }
  if (first !== undefined) return null;
  const [comma, ...commas] = placesOf(({ kind }) => kind === 'break').filter(
    (index) => index > firstNumber && index < lastNumber,
  );
  if (comma !== undefined && commas.length === 0) return comma;
  const inside = numbers.slice(1);
  const signed = inside.find((index) => isSigned(pieces[index]));
  if (signed !== undefined) return signed;
  const degrees = placesOf((piece) => piece.kind === 'mark' && piece.mark === '°');
  const secondDegrees = degrees[1];
  if (secondDegrees !== undefined) return secondDegrees - 1;
  return numbers.length % 2 === 0 ? (numbers[numbers.length / 2] ?? null) : null;
}

const isSigned = (piece: Piece | undefined): boolean => piece?.kind === 'number' && piece.isSigned;

type Angle = { readonly degrees: number; readonly axis: Axis | null };

/** Degrees, minutes and seconds, of which only the last may have a fraction. */
function angleOf(pieces: readonly Piece[]): Angle | null {
  const numbers = pieces.filter((piece) => piece.kind === 'number');
  const [degrees, minutes, seconds, ...more] = numbers;
  const directions = pieces.flatMap((piece) => (piece.kind === 'direction' ? [piece.direction] : []));
  if (degrees === undefined || more.length > 0 || directions.length > 1 || !hasMarksInOrder(pieces))
    return null;
  const [direction = null] = directions;
  const parts = [minutes, seconds].filter((part) => part !== undefined);
  if (parts.some(({ value, isSigned }) => value >= 60 || isSigned)) return null;
  if (numbers.slice(0, -1).some(({ isWhole }) => !isWhole)) return null;
  // A minus and a W would say it twice, or take it back.
  const isTwice = degrees.isNegative && direction !== null && direction.sign !== 0;
  if (isTwice) return null;
  const sign = degrees.isNegative || direction?.sign === -1 ? -1 : 1;
  const size = degrees.value + (minutes?.value ?? 0) / 60 + (seconds?.value ?? 0) / 3600;
  // To a tenth of a meter, where the fraction is not as it was typed.
  const exact = parts.length === 0 ? size : Number(size.toFixed(6));
  return { degrees: sign * exact, axis: direction?.axis ?? null };
}

/** True if each mark follows its number: degrees the first, minutes the second, seconds the third. */
function hasMarksInOrder(pieces: readonly Piece[]): boolean {
  let number = 0;
  let last: Piece | null = null;
  for (const piece of pieces) {
    if (piece.kind === 'number') number++;
    if (piece.kind === 'mark' && (last?.kind !== 'number' || '°\'"'.indexOf(piece.mark) !== number - 1))
      return false;
    last = piece;
  }
  return true;
}

// Directions

/** The direction that a word names, with its points or without; `null` for other words. */
function directionOf(written: string, language: string | undefined): Direction | null {
  const word = written.toLowerCase().replaceAll('.', ' ').replace(/ +/g, ' ').trim();
  if (word !== 'o') return directions.get(word) ?? null;
  const primary = language?.split('-')[0] ?? '';
  if (eastWithO.includes(primary)) return { axis: 'longitude', sign: 1 };
  return westWithO.includes(primary) ? { axis: 'longitude', sign: -1 } : null;
}

/** Languages of Ost, Oost and Öst; of Ouest, Oeste and Ovest. */
const eastWithO = ['af', 'da', 'de', 'fy', 'is', 'lb', 'nb', 'nl', 'nn', 'no', 'sv'];
const westWithO = ['ca', 'es', 'eu', 'fr', 'gl', 'it', 'oc', 'pt'];

const named = (
  axis: Axis,
  sign: Direction['sign'],
  words: string,
): readonly (readonly [string, Direction])[] =>
  words.split('|').map((word) => [word, { axis, sign }] as const);

/** Names and abbreviations in lowercase, without points. */
const directions: ReadonlyMap<string, Direction> = new Map([
  ...named(
    'latitude',
    1,
    'n|north|nord|norte|noord|с ш|с|сев|пн ш|пн|s š|شمالًا|شمالا|شمال|ش|उ|उत्तर|北|北緯|北纬|북위|צפון',
  ),
  ...named(
    'latitude',
    -1,
    's|south|süd|sud|sur|sul|zuid|syd|ю ш|ю|юж|пд ш|пд|j š|جنوبًا|جنوبا|جنوب|ج|द|दक्षिण|南|南緯|南纬|남위|דרום',
  ),
  ...named(
    'longitude',
    1,
    'e|east|ost|este|est|leste|oost|øst|öst|в д|в|вост|сх д|сх|v d|شرقًا|شرقا|شرق|ق|पू|पूर्व|東|东|東経|東經|东经|동경|מזרח',
  ),
  ...named(
    'longitude',
    -1,
    'w|west|ouest|oeste|ovest|vest|väst|з д|з|зап|зх д|зх|z d|غربًا|غربا|غرب|غ|प|पश्चिम|西|西経|西經|西经|서경|מערב',
  ),
  ...named('latitude', 0, 'lat|latitude|latitud|breite|широта'),
  ...named('longitude', 0, 'lon|lng|long|longitude|longitud|länge|долгота|довгота'),
]);
