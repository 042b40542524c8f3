/** The grid that the map is drawn on: shown at half its size, a unit is a device pixel at 2x. */
export const summitGrid = { width: 1280, height: 740 } as const;

/** The place of the summit and the routes from both capitals: SVG paths and points on `summitGrid`. */
export type SummitMap = {
  /** Meridians and parallels, lines. */
  readonly graticule: string;
  /** All visible land, areas. */
  readonly land: string;
  /** Borders between countries, lines. */
  readonly borders: string;
  /** The two countries that met, areas. */
  readonly countries: string;
  readonly venue: GridPoint;
  readonly routes: readonly Route[];
};

export type Capital = 'moscow' | 'washington';

/** The great circle from a capital to the venue. */
export type Route = {
  readonly capital: Capital;
  readonly from: GridPoint;
  readonly line: string;
  readonly middle: GridPoint;
  /** Rounded to hundreds: the globe is not quite round. */
  readonly kilometers: number;
};

type GridPoint = readonly [x: number, y: number];
