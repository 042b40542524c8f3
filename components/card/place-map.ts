import type { MapName } from '../story/schema.ts';

/** The grid that maps are drawn on: displayed at half its size, so that a unit is a device pixel at 2x. */
export const mapGrid = { width: 208, height: 156 } as const;

export type PlaceMaps = Readonly<Record<MapName, PlaceMap>>;

/** A map of one place: SVG path data and points on `mapGrid`, north up in the middle. */
export type PlaceMap = Outlined & {
  /** Meridians and parallels, lines. */
  readonly graticule: string;
  /** All visible land, areas. */
  readonly land: string;
  /** Borders between the visible countries or states, lines. */
  readonly borders: string;
  /** Distant parts, or the map from farther away, each in a window of its own. */
  readonly insets: readonly MapInset[];
};

export type MapInset = Outlined & {
  readonly window: GridWindow;
  /** A globe instead of a window. */
  readonly isRound?: boolean;
};

type Outlined = {
  /** The place, or the state it lies in, areas. */
  readonly shape: string;
  /** The position of a place that is too small for an outline. */
  readonly point: GridPoint | null;
};

/** A rectangle on the grid, in its units. */
export type GridWindow = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

type GridPoint = readonly [x: number, y: number];
