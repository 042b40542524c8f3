import { describe, expect, test } from 'vitest';
import {
  looksLikeCoordinates,
  readCoordinates,
  writeCoordinates,
} from '../../components/drafts/coordinates.ts';
import { fc, runs } from '../properties.ts';

const hofdi = { latitude: 64.1466, longitude: -21.9426 };
const exact = { latitude: 64.146667, longitude: -21.94 };

describe('coordinates are read', () => {
  test.each([
    '64.1466, -21.9426',
    '64.1466,-21.9426',
    '64.1466 -21.9426',
    '64.1466; -21.9426',
    '64.1466/-21.9426',
    '64.1466\t-21.9426',
    '+64.1466-021.9426',
    '64.1466° N, 21.9426° W',
    '64.1466°N 21.9426°W',
    '64.1466 N 21.9426 W',
    '64.1466° n., 21.9426° w.',
    'N 64.1466°, W 21.9426°',
    'W 21.9426°, N 64.1466°',
    '64.1466° North, 21.9426° West',
    '(64.1466, \u221221.9426)',
    '64.1466°, -21.9426°',
    '64,1466; -21,9426',
    '64,1466, -21,9426',
    '64,1466 -21,9426',
    '64,1466° N, 21,9426° W',
    '64,1466,-21,9426',
    'lat: 64.1466, lon: -21.9426',
    'Latitude 64.1466 Longitude -21.9426',
    '64,1466° с. ш., 21,9426° з. д.',
    '64,1466° с. ш. 21,9426° з. д.',
    '64,1466° пн. ш. 21,9426° зх. д.',
    '٦٤٫١٤٦٦° شمالًا، ٢١٫٩٤٢٦° غربًا',
    '६४.१४६६° उत्तर, २१.९४२६° पश्चिम',
    '北緯64.1466度 西経21.9426度',
    '북위 64.1466도, 서경 21.9426도',
    '\u200e64.1466,\u00a0-21.9426\u202c',
  ])('in %j', (text) => {
    expect(readCoordinates(text)).toEqual(hofdi);
  });

  test.each([
    '64°08′48″N 21°56′24″W',
    '64° 08\' 48" N, 21° 56\' 24" W',
    '64°08’48”N, 21°56’24”W',
    "64°08'48''N 21°56'24''W",
    '64º08´48¨N 21º56´24¨W'.replaceAll('¨', '"'),
    "64° 8.8' N 021° 56.4' W",
    '64°8,8′ N, 21°56,4′ W',
    'N 64° 08.8 W 021° 56.4',
    'N64 08.8 W021 56.4',
    'N64°08′48″ W21°56′24″',
    '64 08 48 N 21 56 24 W',
    '64°08\'48" -21°56\'24"',
    '64 08 48, -21 56 24',
    '64°08′48″ с. ш. 21°56′24″ з. д.',
    '北緯64度08分48秒 西経21度56分24秒',
    'W021 56.4, N64 08.8',
  ])('in degrees, minutes and seconds: %j', (text) => {
    expect(readCoordinates(text)).toEqual(exact);
  });

  test.each([
    'https://www.openstreetmap.org/#map=15/64.1466/-21.9426',
    '#map=15/64.1466/-21.9426',
    'https://www.openstreetmap.org/?mlat=64.1466&mlon=-21.9426#map=15/60.0/-20.0',
    '?mlat=64.1466&mlon=-21.9426',
    'https://www.google.com/maps/@64.1466,-21.9426,15z',
    'https://www.google.de/maps/place/H%C3%B6f%C3%B0i/@64.2,-21.8,17z/data=!3m1!4b1!4m6!3m5!1s0x0:0x0!8m2!3d64.1466!4d-21.9426',
    'https://maps.google.com/?q=64.1466,-21.9426',
    'https://www.google.com/maps/search/?api=1&query=64.1466%2C-21.9426',
    'https://www.google.com/maps/place/64.1466,-21.9426',
    'https://www.google.com/maps/search/64.1466,+-21.9426',
    'https://maps.apple.com/?ll=64.1466,-21.9426&q=Reykjavik',
    'https://maps.apple.com/place?coordinate=64.1466,-21.9426&name=Dropped%20Pin',
    'https://www.bing.com/maps?cp=64.1466~-21.9426&lvl=15.0',
    'geo:64.1466,-21.9426?z=15',
    'geo:64.1466,-21.9426;u=35',
    'https://geohack.toolforge.org/geohack.php?pagename=H%C3%B6f%C3%B0i&params=64.1466_N_21.9426_W_type:landmark',
    'https://geohack.toolforge.org/geohack.php?params=64.1466;-21.9426',
  ])('in the address %s', (text) => {
    expect(readCoordinates(text)).toEqual(hofdi);
  });

  test.each([
    'https://yandex.ru/maps/213/moscow/?ll=37.617700%2C55.755863&z=17',
    'https://yandex.com.tr/maps/?ll=30.1,50.2&pt=37.6177,55.755863,pm2rdm',
    'https://yandex.ru/maps/?ll=30.1%2C50.2&whatshere%5Bpoint%5D=37.6177%2C55.755863&whatshere%5Bzoom%5D=17',
    'maps.yandex.ru/?ll=37.6177,55.755863',
    'https://ya.ru/maps?ll=37.6177,55.755863',
  ])('in the address %s of Yandex, which begins with the longitude', (address) => {
    expect(readCoordinates(address)).toEqual({ latitude: 55.755863, longitude: 37.6177 });
  });

  test.each([
    'https://yandex.example/?ll=37.6177,55.755863',
    'https://maps.example/yandex.ru/?ll=37.6177,55.755863',
  ])('in the address %s, which is none of Yandex, with the latitude first', (address) =>
    expect(readCoordinates(address)).toEqual({ latitude: 37.6177, longitude: 55.755863 }),
  );

  test('in Wikipedia’s list of maps, in minutes and seconds', () => {
    const address =
      'https://geohack.toolforge.org/geohack.php?language=is&params=64_08_48_N_21_56_24_W_region:IS';
    expect(readCoordinates(address)).toEqual(exact);
  });

  test('with an O that is East in German, West in French and nothing where no language says', () => {
    const text = '48,8566° N, 2,3522° O';
    expect(readCoordinates(text, 'de')?.longitude).toBe(2.3522);
    expect(readCoordinates(text, 'de-AT')?.longitude).toBe(2.3522);
    expect(readCoordinates(text, 'fr')?.longitude).toBe(-2.3522);
    expect(readCoordinates(text)).toBeNull();
    expect(readCoordinates('48,8566° Nord, 2,3522° Ouest')?.longitude).toBe(-2.3522);
    expect(readCoordinates('48,8566° Nord, 2,3522° Ost')?.longitude).toBe(2.3522);
  });
});

describe('no coordinates are', () => {
  test.each([
    '',
    '64.1466',
    '64,1466',
    '64',
    '64°',
    '64° N',
    '91, 0',
    '0, 181',
    '-164.1466, 21.9426',
    '64°60′N 21°56′W',
    '64°08′60″N 21°56′W',
    '64.5°08′N 21°56′W',
    '64°N 21°S',
    '64°E 21°W',
    '64°N 21',
    '-64°N 21°W',
    '64°08′48″12 N 21°W',
    '64′08°N 21°W',
    '1 2 3',
    '1 2 3 4 5',
    'Reykjavík',
    'on 64.1466, -21.9426',
    '64.1466, -21.9426 and more',
    '1986-10-11',
    '10/11/1986',
    '64.1466, -21.9426, 15',
    'https://example.org/64.1466/-21.9426',
    'https://www.google.com/maps/@95.1,-21.9,15z',
    'geo:64.1466',
    'https://example.org/?q=64.1466',
  ])('%j', (text) => {
    expect(readCoordinates(text)).toBeNull();
  });
});

test.each([
  ...['3, 4', '12 14', '3 N, 4 E', '1,5; 2,5', 'geometry', '64.1466'],
  ...['9.30-17.30', '9.30 - 17.30', '12.50 13.50', '7.50/9.00', '3.14:2.71', '7,25-8,50', '12.50, 13.50'],
  ...['12.500, 13.750', '20°-25°', '20,5° / 25°'],
])('%j is not taken for coordinates without being asked for', (text) => {
  expect(looksLikeCoordinates(text)).toBe(false);
});

test.each([
  ...['64.1466, -21.9426', '64.1466,-21.9426', '64.1466 -21.9426', '64.1466; -21.9426', '64.1466, 21.94'],
  ...[
    '64,1466; -21,9426',
    '64,1466, -21,9426',
    '57.05, -135.33',
    '-18.14; 178.44',
    '(64.1466, \u221221.9426)',
  ],
  ...['64.1466 N 21.9426 W', 'N 64.15, W 21.94', 'lat: 64.1466, lon: -21.9426', '20°, 25°'],
  ...['64,1466 с. ш. 21,9426 з. д.', '٦٤٫١٤٦٦، ٢١٫٩٤٢٦', '६४.१४६६, २१.९४२६'],
  ...['https://maps.google.com/?q=64.1466,-21.9426', 'geo:64.1466,-21.9426'],
])('%j is taken for coordinates without being asked for', (text) => {
  expect(looksLikeCoordinates(text)).toBe(true);
  expect(readCoordinates(text)).not.toBeNull();
});

const points = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }).map((n) => Number(n.toFixed(9)) + 0),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }).map((n) => Number(n.toFixed(9)) + 0),
});

test('what is written is read again as it was', () => {
  fc.assert(
    fc.property(points, (point) => {
      const written = writeCoordinates(point);
      expect(looksLikeCoordinates(written)).toBe(true);
      expect(readCoordinates(written)).toEqual(point);
    }),
  );
});

/** Degrees, minutes and seconds of a number. */
function sexagesimal(degrees: number, [plus, minus]: readonly [string, string]): string {
  const seconds = Math.round(Math.abs(degrees) * 3600);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${parts[0]}°${parts[1]}′${parts[2]}″${degrees < 0 ? minus : plus}`;
}

test('any place in degrees, minutes and seconds is within a second of itself, whichever of the two comes first', () => {
  fc.assert(
    fc.property(points, fc.boolean(), ({ latitude, longitude }, isTurned) => {
      const halves = [sexagesimal(latitude, ['N', 'S']), sexagesimal(longitude, ['E', 'W'])];
      const read = readCoordinates((isTurned ? halves.toReversed() : halves).join(' '));
      expect(Math.abs((read?.latitude ?? 100) - latitude)).toBeLessThan(1 / 3600);
      expect(Math.abs((read?.longitude ?? 200) - longitude)).toBeLessThan(1 / 3600);
    }),
  );
});

test('nothing that is typed is read as a place outside of the globe', () => {
  const signs = fc.constantFrom(...'0123456789.,;-°′″\'" NSEWOсшвд/=@?&q!34geo:#map');
  fc.assert(
    fc.property(fc.string({ unit: signs, maxLength: 60 }), (text) => {
      const read = readCoordinates(text, 'de');
      if (read === null) return;
      expect(Math.abs(read.latitude)).toBeLessThanOrEqual(90);
      expect(Math.abs(read.longitude)).toBeLessThanOrEqual(180);
    }),
    runs(500),
  );
});
