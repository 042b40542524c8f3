import map from 'virtual:summit-map';
import { render } from 'preact';
import type { Key } from '../i18n/catalog.ts';
import { readerLanguage } from '../i18n/reader-languages.ts';
import { locale, say } from '../i18n/say.ts';
import { formatDistance, usesMiles } from '../story/age-and-distance.ts';
import { type Capital, summitGrid } from './summit-map.ts';

/** Draws the map into a figure that has reserved its space, and says the distances below. Colored by entrypoints/welcome/summit.css. */
export function showSummitMap(figure: Element): void {
  const holder = figure.querySelector('#summit-map');
  if (holder !== null) render(<SummitMap />, holder);
  for (const [city, distance] of Object.entries(distances())) {
    const blank = figure.querySelector(`figcaption [data-blank="${city}"]`);
    if (blank !== null) blank.textContent = distance;
  }
}

const cityNames = { moscow: 'story.moscow', washington: 'story.washington' } as const satisfies Readonly<
  Record<Capital, Key>
>;

/** The distance of each capital, in the reader's units. */
function distances(): Readonly<Record<Capital, string>> {
  const inMiles = usesMiles(readerLanguage());
  const from = (capital: Capital): string => {
    const route = map.routes.find((one) => one.capital === capital);
    return formatDistance(route?.kilometers ?? 0, { locale: locale(), inMiles });
  };
  return { moscow: from('moscow'), washington: from('washington') };
}

function SummitMap() {
  const all = distances();
  return (
    <>
      <Drawing label={say('story.map', all)} />
      <Label at={map.venue} text={say('story.anchorage')} side="venue" />
      {map.routes.map(({ capital, from }) => (
        <Label key={capital} at={from} text={say(cityNames[capital])} side={capital} />
      ))}
      {map.routes.map(({ capital, middle }) => (
        <Label key={capital} at={middle} text={all[capital]} side="distance" />
      ))}
    </>
  );
}

function Drawing({ label }: { readonly label: string }) {
  const { width, height } = summitGrid;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
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
  );
}

function Dot({ at: [x, y] }: { readonly at: readonly [number, number] }) {
  return <circle class="dot" cx={x} cy={y} r={11} />;
}

type LabelProps = {
  readonly at: readonly [number, number];
  readonly text: string;
  readonly side: string;
};

/** An HTML label over the drawing, so that its text keeps its size when the map is small. */
function Label({ at: [x, y], text, side }: LabelProps) {
  const place = { left: `${(100 * x) / summitGrid.width}%`, top: `${(100 * y) / summitGrid.height}%` };
  return (
    <span class={`label ${side}`} style={place} aria-hidden="true">
      {text}
    </span>
  );
}
