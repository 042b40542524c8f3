import * as v from 'valibot';
import { maxSvgCharacters, readDrawing } from '../drawing.ts';
import { country, described, fields, latitude, longitude, text } from './fields.ts';

/** The bundled maps, which tools/maps/places.ts defines. */
export const mapNames = [
  'alaska',
  'anchorage',
  'china',
  'india',
  'jber',
  'louisiana',
  'russia',
  'soviet-union',
  'ukraine',
  'united-states',
] as const;

export const emblemNames = ['aircraft', 'compass', 'games', 'intelligence', 'university'] as const;

const flag = v.optional(country);
const shows = described(text(200), 'A description of the picture, for those who cannot see it.');

const svg = v.pipe(
  v.string(),
  v.maxLength(maxSvgCharacters),
  v.description('A small SVG, "<svg viewBox=…>…</svg>": only shapes and colors are kept.'),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const read = readDrawing(dataset.value);
    if (read.kind === 'drawing') return read.drawing;
    addIssue({ message: read.why });
    return NEVER;
  }),
);

export const pictureSchema = v.variant('kind', [
  described(fields({ kind: v.literal('none') }), 'No picture.'),
  described(
    fields({
      kind: v.literal('monogram'),
      letters: described(text(4), 'One to four letters, such as initials.'),
      country: flag,
    }),
    'Letters, such as a person’s initials.',
  ),
  described(fields({ kind: v.literal('flag'), country }), 'A country’s flag.'),
  described(
    fields({ kind: v.literal('locator'), latitude, longitude, shows: v.optional(shows), country: flag }),
    'A map of the region with a point on it.',
  ),
  described(fields({ kind: v.literal('drawing'), svg, shows, country: flag }), 'A drawing of your own.'),
  described(
    fields({ kind: v.literal('emblem'), emblem: v.picklist(emblemNames), country: flag }),
    'One of Namelight’s own drawings.',
  ),
  described(
    fields({ kind: v.literal('map'), map: v.picklist(mapNames), shows, country: flag }),
    'One of the maps that Namelight brings for its bundled story.',
  ),
]);
