/** The grid that the map is drawn on: shown at half its size, a unit is a device pixel at 2x. */
export const summitGrid = { width: 1280, height: 740 } as const;

/** Where the summit was and how far it was from both capitals: SVG path data and points on `summitGrid`. */
export type SummitMap = {
  /** Meridians and parallels, lines. */
  readonly graticule: string;
  /** All land in sight, areas. */
  readonly land: string;
  /** Between the countries in sight, lines. */
  readonly borders: string;
  /** The two countries that met, areas. */
  readonly countries: string;
  readonly venue: GridPoint;
  readonly routes: readonly Route[];
};

/** The shortest way over the globe from a capital to the venue. */
export type Route = {
  readonly capital: string;
  readonly from: GridPoint;
  readonly line: string;
  readonly middle: GridPoint;
  /** To the nearest hundred: the globe is not quite round. */
  readonly kilometers: number;
};

type GridPoint = readonly [x: number, y: number];
