import maps from 'virtual:place-maps';
import type { MapName } from '../facts/schema.ts';
import { type MapInset, mapGrid, type PlaceMap } from '../pictures/place-map.ts';

/** Shows where a place is: itself in the accent, its neighbours faint. Coloured by picture.css. */
export function NamedMap({ name, shows }: { name: MapName; shows: string }) {
  return <LocatorMap map={maps[name]} shows={shows} />;
}

/** Water as far as it goes while there is no map yet. Without words on what it shows, it is not read out. */
export function LocatorMap({ map, shows }: { map: PlaceMap | null; shows: string | undefined }) {
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
    <>
      <rect class="inset" {...window} rx={isRound ? window.width / 2 : 6} />
      <Place shape={shape} point={point} />
      <Point at={point} radius={5} />
    </>
  );
}

/** What surrounds a point is no more than tinted: the point is the place. */
function Place({ shape, point }: Pick<PlaceMap, 'shape' | 'point'>) {
  return <path class={point === null ? 'shape' : 'shape around'} d={shape} />;
}

function Point({ at, radius }: { at: PlaceMap['point']; radius: number }) {
  return at && <circle class="point" cx={at[0]} cy={at[1]} r={radius} />;
}
