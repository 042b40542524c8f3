import maps from 'virtual:place-maps';
import type { MapName } from '../facts/schema.ts';
import type { Coordinates } from '../pictures/globe-view.ts';
import { type MapInset, mapGrid, type PlaceMap } from '../pictures/place-map.ts';
import { useLocator } from './picture-source.ts';

/** One of the bundled maps. */
export function NamedMap({ name, shows }: { name: MapName; shows: string }) {
  return <LocatorMap map={maps[name]} shows={shows} />;
}

/** A map of the surroundings of a place; only water until it has loaded. */
export function MapAround({ place, shows }: { place: Coordinates; shows: string | undefined }) {
  const map = useLocator(place);
  return <LocatorMap map={typeof map === 'string' ? null : map} shows={shows} />;
}

/**
 * Shows where a place is: the place in the accent color, its surroundings faint. Colors are in `picture.css`.
 * Accessible if `shows` describes it.
 */
function LocatorMap({ map, shows }: { map: PlaceMap | null; shows: string | undefined }) {
  return (
    <svg
      viewBox={`0 0 ${mapGrid.width} ${mapGrid.height}`}
      role="img"
      aria-label={shows}
      aria-hidden={shows === undefined}
    >
      {map && (
        <>
          <path class="graticule" d={map.graticule} />
          <path class="land" d={map.land} />
          <Place {...map} />
          <path class="borders" d={map.borders} />
          <Point at={map.point} radius={8} />
          {map.insets.map((inset) => (
            <Inset key={inset.shape} {...inset} />
          ))}
        </>
      )}
    </svg>
  );
}

function Inset({ window, isRound, shape, point }: MapInset) {
  return (
    <g class="inset">
      <rect {...window} rx={isRound ? window.width / 2 : 6} />
      <Place shape={shape} point={point} />
      <Point at={point} radius={5} />
    </g>
  );
}

/** The shape around a point is only tinted: the point is the place. */
function Place({ shape, point }: Pick<PlaceMap, 'shape' | 'point'>) {
  return <path class={point === null ? 'shape' : 'shape around'} d={shape} />;
}

function Point({ at, radius }: { at: PlaceMap['point']; radius: number }) {
  return at && <circle class="point" cx={at[0]} cy={at[1]} r={radius} />;
}
