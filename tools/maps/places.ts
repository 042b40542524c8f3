/** What the map of each place shows, by map name. */
import { anchorage } from '../../assets/facts/places/anchorage.ts';
import { jber } from '../../assets/facts/places/jber.ts';
import type { Coordinates } from '../../components/card/draw-locator.ts';
import { type GridWindow, mapGrid } from '../../components/card/place-map.ts';
import type { MapName, PlaceInput } from '../../components/story/schema.ts';
import type { Region } from './atlas.ts';

/** A part of the globe, in degrees. */
export type GeoBox = {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
};

/** What fills the area of a map. */
export type MapFrame =
  | { readonly kind: 'whole' }
  /** Only the islands and mainlands of the region that begin in the box. */
  | { readonly kind: 'part'; readonly box: GeoBox }
  | { readonly kind: 'around'; readonly middle: Coordinates; readonly kilometres: number };

export type PlaceSpec = RegionSpec & { readonly insets?: readonly InsetSpec[] };

export type RegionSpec = ViewSpec & { readonly region: Region };

/** A window with a view of the same region. */
export type InsetSpec = ViewSpec & { readonly window: GridWindow };

export type ViewSpec = {
  readonly frame: MapFrame;
  /** Where in the grid that fits; around it lie the neighbors. */
  readonly area: GridWindow;
  readonly point?: Coordinates;
};

const country = (name: string): Region => ({ kind: 'countries', names: [name] });
const state = (name: string): Region => ({ kind: 'state', name });
const whole: MapFrame = { kind: 'whole' };

/** The middle of the grid. */
const areaWithMargin = (margin: number): GridWindow => ({
  x: margin,
  y: margin,
  width: mapGrid.width - 2 * margin,
  height: mapGrid.height - 2 * margin,
});

/** Without the far end of the Aleutians, so that the rest is larger. */
const mostOfAlaska: GeoBox = { west: -171, south: 54, east: -129, north: 72 };

export const places: Readonly<Record<MapName, PlaceSpec>> = {
  alaska: {
    region: state('Alaska'),
    frame: { kind: 'part', box: mostOfAlaska },
    // Russia is to be seen on the other side of the strait.
    area: { x: 36, y: 18, width: 150, height: 116 },
  },
  anchorage: {
    region: state('Alaska'),
    frame: { kind: 'part', box: mostOfAlaska },
    area: { x: 36, y: 18, width: 150, height: 116 },
    point: coordinatesOf(anchorage),
  },
  china: { region: country('China'), frame: whole, area: areaWithMargin(14) },
  india: { region: country('India'), frame: whole, area: areaWithMargin(12) },
  jber: {
    region: state('Alaska'),
    frame: { kind: 'around', middle: coordinatesOf(jber), kilometres: 90 },
    area: areaWithMargin(0),
    point: coordinatesOf(jber),
    insets: [
      {
        window: { x: 6, y: 6, width: 62, height: 46 },
        frame: { kind: 'part', box: mostOfAlaska },
        area: { x: 10, y: 9, width: 54, height: 40 },
        point: coordinatesOf(jber),
      },
    ],
  },
  louisiana: { region: state('Louisiana'), frame: whole, area: areaWithMargin(34) },
  russia: { region: country('Russia'), frame: whole, area: areaWithMargin(8) },
  'soviet-union': {
    // The atlas knows its fifteen republics as the states that they are today.
    region: { kind: 'countries', names: sovietRepublics() },
    frame: whole,
    area: areaWithMargin(8),
  },
  ukraine: { region: country('Ukraine'), frame: whole, area: areaWithMargin(24) },
  'united-states': {
    region: country('United States of America'),
    frame: { kind: 'part', box: { west: -126, south: 24, east: -66, north: 50 } },
    area: { x: 8, y: 6, width: 192, height: 118 },
    insets: [
      {
        window: { x: 6, y: 106, width: 60, height: 44 },
        frame: { kind: 'part', box: mostOfAlaska },
        area: { x: 9, y: 109, width: 54, height: 38 },
      },
      {
        window: { x: 69, y: 126, width: 30, height: 24 },
        frame: { kind: 'part', box: { west: -161, south: 18, east: -154, north: 23 } },
        area: { x: 72, y: 129, width: 24, height: 18 },
      },
    ],
  },
};

function sovietRepublics(): readonly string[] {
  return [
    ...['Armenia', 'Azerbaijan', 'Belarus', 'Estonia', 'Georgia', 'Kazakhstan', 'Kyrgyzstan', 'Latvia'],
    ...['Lithuania', 'Moldova', 'Russia', 'Tajikistan', 'Turkmenistan', 'Ukraine', 'Uzbekistan'],
  ];
}

/** The coordinates in a place's facts. */
export function coordinatesOf({ name, facts }: PlaceInput): Coordinates {
  for (const { value } of facts ?? [])
    if (value.kind === 'coordinates') return [value.longitude, value.latitude];
  throw new Error(`The facts of ${name} give no coordinates.`);
}
