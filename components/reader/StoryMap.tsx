import type { JSX, RefObject } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Coordinates } from '../card/draw-locator.ts';
import { locale, say, sayCount } from '../i18n/say.ts';
import { formatCoordinates } from '../story/format-fact.ts';
import { yieldToMain } from '../ui/main-thread.ts';
import { EntityLink } from './EntityLink.tsx';
import type { MapDrawer } from './map-drawing.ts';
import { groupPoints, type LabelSide, type PointGroup, placeLabels } from './map-labels.ts';
import { ShowMore } from './ShowMore.tsx';
import { addressOfCard, useStoryContext } from './story-context.ts';
import type { PlacedRow, Row } from './story-index.ts';
import type { StoryMapDrawing } from './story-map.ts';

/** So many places are listed at first. */
const atFirst = 100;

/** The places of the story on a map, and as a list. */
export function StoryMap(): JSX.Element {
  const { placed } = useStoryContext().story.index;
  const draw = useDrawer();
  return (
    <>
      {draw === 'failed' ? (
        <p role="alert">{say('stories.mapFailed')}</p>
      ) : (
        <MapFrame placed={placed} draw={draw} />
      )}
      <PlacesList placed={placed} />
    </>
  );
}

function PlacesList({ placed }: { readonly placed: readonly PlacedRow[] }): JSX.Element {
  const { isPrinting } = useStoryContext();
  return (
    <details open={isPrinting || undefined}>
      <summary>{say('stories.placesList')}</summary>
      <ShowMore items={placed} atFirst={atFirst}>
        {(shown) => (
          <ul class="placed">
            {shown.map(({ row, point }) => (
              <li key={row.id}>
                <EntityLink id={row.id} />{' '}
                <span class="soft">{formatCoordinates({ kind: 'coordinates', ...point }, locale())}</span>
              </li>
            ))}
          </ul>
        )}
      </ShowMore>
    </details>
  );
}

/** Returns what draws the map; `null` until it has loaded. */
function useDrawer(): MapDrawer | 'failed' | null {
  const [drawer, setDrawer] = useState<{ readonly draw: MapDrawer } | 'failed' | null>(null);
  useEffect(() => {
    const gone = new AbortController();
    const load = async (): Promise<void> => {
      const { mapDrawer } = await import('./map-drawing.ts');
      const draw = mapDrawer();
      await yieldToMain();
      if (!gone.signal.aborted) setDrawer({ draw });
    };
    load().catch((error) => {
      console.debug('Namelight could not load the map of the world.', error);
      if (!gone.signal.aborted) setDrawer('failed');
    });
    return () => gone.abort();
  }, []);
  return drawer === null || drawer === 'failed' ? drawer : drawer.draw;
}

/** Wide maps are drawn lower, in units of the drawing. */
type MapSize = { readonly width: number; readonly height: number };
const wide = { width: 1280, height: 640 } as const;
const narrow = { width: 640, height: 560 } as const;

type MapFrameProps = { readonly placed: readonly PlacedRow[]; readonly draw: MapDrawer | null };

function MapFrame({ placed, draw }: MapFrameProps): JSX.Element {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const [open, setOpen] = useState<Row | null>(null);
  const size = width < 560 ? narrow : wide;
  const drawing = useDrawing(draw, placed, width === 0 ? null : size);
  const groups = useGroups(drawing, placed, width);
  const openGroup = groups.find(({ items }) => items.length > 1 && items[0] === open) ?? null;
  const aspectRatio = `${size.width} / ${size.height}`;
  return (
    <div class="story-map">
      <div class="map-frame" ref={frame} style={{ aspectRatio }} aria-busy={drawing === null}>
        {drawing === null ? <p class="soft">{say('stories.mapLoading')}</p> : <World drawing={drawing} />}
        <ul class="points" aria-label={sayCount('stories.mapOf', placed.length)}>
          {groups.map((group) => (
            <MapPoint key={group.items[0]?.id} group={group} open={openGroup} onOpen={setOpen} />
          ))}
        </ul>
      </div>
      {openGroup === null ? null : <GroupList group={openGroup} />}
    </div>
  );
}

function World({ drawing }: { readonly drawing: StoryMapDrawing }): JSX.Element {
  return (
    <svg viewBox={`0 0 ${drawing.width} ${drawing.height}`} aria-hidden="true">
      <path class="graticule" d={drawing.graticule} />
      <path class="land" d={drawing.land} />
      <path class="borders" d={drawing.borders} />
    </svg>
  );
}

/** The drawing; `null` until it is made. */
function useDrawing(
  draw: MapDrawer | null,
  placed: readonly PlacedRow[],
  size: MapSize | null,
): StoryMapDrawing | null {
  const [drawing, setDrawing] = useState<StoryMapDrawing | null>(null);
  useEffect(() => {
    if (draw === null || size === null) return;
    let isGone = false;
    const points = placed.map(({ point }): Coordinates => [point.longitude, point.latitude]);
    void draw(points, size).then((drawn) => {
      if (!isGone) setDrawing(drawn);
    });
    return () => {
      isGone = true;
    };
  }, [draw, placed, size]);
  return drawing;
}

/** The groups of points on a drawing, in a task of their own after it. */
function useGroups(
  drawing: StoryMapDrawing | null,
  placed: readonly PlacedRow[],
  width: number,
): readonly LabeledGroup[] {
  const [groups, setGroups] = useState<readonly LabeledGroup[]>([]);
  useEffect(() => {
    if (drawing === null || width === 0) return;
    let isGone = false;
    void yieldToMain().then(() => {
      if (!isGone) setGroups(groupsOn(drawing, placed, width));
    });
    return () => {
      isGone = true;
    };
  }, [drawing, placed, width]);
  return groups;
}

type LabeledGroup = PointGroup<Row> & { readonly side: LabelSide | null };

/** The distance at which points would hide each other, in CSS pixels. */
const tooClose = 18;

function groupsOn(
  drawing: StoryMapDrawing,
  placed: readonly PlacedRow[],
  width: number,
): readonly LabeledGroup[] {
  const scale = width / drawing.width;
  const points = placed.map(({ row, point }) => {
    const [x, y] = drawing.at([point.longitude, point.latitude]);
    return { item: row, x: x * scale, y: y * scale };
  });
  // The largest first: they are to have their names.
  const groups = groupPoints(points, tooClose).toSorted(
    (one, other) => other.items.length - one.items.length,
  );
  const measure = textMeasure();
  const sides = placeLabels(
    groups.map((group) => ({ x: group.x, y: group.y, width: measure(labelOf(group)) })),
    { width, height: drawing.height * scale },
  );
  return groups.map((group, index) => ({ ...group, side: sides[index] ?? null }));
}

/** The name of the first place, and how many more there are. */
function labelOf({ items }: PointGroup<Row>): string {
  const [first, ...more] = items;
  const name = first?.name ?? '';
  return more.length === 0 ? name : `${name} +${new Intl.NumberFormat(locale()).format(more.length)}`;
}

/** Measures texts as the names on the map are written. */
function textMeasure(): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return (text) => text.length * 8;
  context.font = '600 13px system-ui, sans-serif';
  return (text) => context.measureText(text).width + 4;
}

type MapPointProps = {
  readonly group: LabeledGroup;
  readonly open: LabeledGroup | null;
  readonly onOpen: (first: Row | null) => void;
};

/** A point of the map: a link to the card of its place, or a button that lists its places. */
function MapPoint(props: MapPointProps): JSX.Element | null {
  const { group } = props;
  const [first, ...more] = group.items;
  if (first === undefined) return null;
  return (
    <li style={{ left: `${group.x}px`, top: `${group.y}px` }} data-side={group.side ?? 'none'}>
      {more.length === 0 ? (
        <PlaceLink place={first} group={group} />
      ) : (
        <GroupButton {...props} first={first} />
      )}
    </li>
  );
}

function GroupButton({ group, first, open, onOpen }: MapPointProps & { readonly first: Row }): JSX.Element {
  return (
    <button
      type="button"
      class="map-point many"
      data-kind={first.kind}
      aria-expanded={group === open}
      title={sayCount('stories.placesHere', group.items.length)}
      onClick={() => onOpen(group === open ? null : first)}
    >
      <PointLabel group={group} />
    </button>
  );
}

function PlaceLink({ place, group }: { readonly place: Row; readonly group: LabeledGroup }): JSX.Element {
  const { story, shown } = useStoryContext();
  return (
    <a
      class="map-point"
      data-kind={place.kind}
      href={addressOfCard(story, place.id)}
      aria-current={shown === place.id ? 'true' : undefined}
      title={place.name}
    >
      <PointLabel group={group} />
    </a>
  );
}

function PointLabel({ group }: { readonly group: LabeledGroup }): JSX.Element {
  return (
    <>
      <span class="dot" aria-hidden="true" />
      <span class="map-label" lang={useStoryContext().story.head.language} dir="auto">
        {labelOf(group)}
      </span>
    </>
  );
}

/** The places that are shown as one point. */
function GroupList({ group }: { readonly group: PointGroup<Row> }): JSX.Element {
  const id = useId();
  return (
    <section class="panel" aria-labelledby={id}>
      <h3 id={id}>{sayCount('stories.placesHere', group.items.length)}</h3>
      <ShowMore items={group.items} atFirst={atFirst}>
        {(shown) => (
          <ul class="took-part">
            {shown.map((row) => (
              <li key={row.id}>
                <EntityLink id={row.id} />
              </li>
            ))}
          </ul>
        )}
      </ShowMore>
    </section>
  );
}

/** The width of an element, in whole CSS pixels; 0 until it is known. */
function useWidth(of: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = of.current;
    if (element === null) return;
    let frame = 0;
    // In the next frame: what is drawn may change the size again.
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setWidth(Math.round(element.clientWidth)));
    });
    observer.observe(element);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
    };
  }, []);
  return width;
}
