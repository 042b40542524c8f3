import map from 'virtual:summit-map';
import { render } from 'preact';
import { summitGrid } from './summit-map.ts';

const kilometers = new Intl.NumberFormat('en-GB', { style: 'unit', unit: 'kilometer' });

/** Draws the map into an element that has reserved its space. Colored by entrypoints/welcome/summit.css. */
export function showSummitMap(holder: Element): void {
  render(<SummitMap />, holder);
}

function SummitMap() {
  const { width, height } = summitGrid;
  return (
    <>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={describeMap()}>
        <path class="graticule" d={map.graticule} />
        <path class="land" d={map.land} />
        <path class="countries" d={map.countries} />
        <path class="borders" d={map.borders} />
        {map.routes.map(({ capital, line, from }) => (
          <g key={capital}>
            <path class="way" d={line} />
            <Dot at={from} />
          </g>
        ))}
        <Dot at={map.venue} />
      </svg>
      <Label at={map.venue} text="Anchorage" side="venue" />
      {map.routes.map(({ capital, from }) => (
        <Label key={capital} at={from} text={capital} side={capital.toLowerCase()} />
      ))}
      {map.routes.map(({ capital, middle, kilometers: distance }) => (
        <Label key={capital} at={middle} text={kilometers.format(distance)} side="distance" />
      ))}
    </>
  );
}

function describeMap(): string {
  const ways = map.routes.map(
    ({ capital, kilometers: distance }) => `${capital}, ${kilometers.format(distance)}`,
  );
  return `Map of the Arctic and the lands around it, with the shortest ways to Anchorage: from ${ways.join('; from ')}.`;
}

function Dot({ at: [x, y] }: { at: readonly [number, number] }) {
  return <circle class="dot" cx={x} cy={y} r={11} />;
}

/** An HTML label over the drawing, so that its text keeps its size when the map is small. */
function Label({ at: [x, y], text, side }: { at: readonly [number, number]; text: string; side: string }) {
  const place = { left: `${(100 * x) / summitGrid.width}%`, top: `${(100 * y) / summitGrid.height}%` };
  return (
    <span class={`label ${side}`} style={place} aria-hidden="true">
      {text}
    </span>
  );
}
