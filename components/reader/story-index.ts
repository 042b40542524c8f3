/** What the stories page knows of all entities of a story, so little of each that it is quick with 100,000 of them. */

import { sourcesOf } from '../library/story-records.ts';
import type {
  Entity,
  EntityId,
  EntityKind,
  FactValue,
  MapName,
  Moment,
  Named,
  Paragraph,
  Point,
  Source,
  SourceId,
} from '../story/schema.ts';
import { foldForSearch } from '../ui/search.ts';

/** An entity in lists. */
export type Row = {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly name: string;
  readonly description: string;
  readonly picture: Entity['picture'];
  /** Name, spellings, description and, except in large stories, its other texts, as searches compare it. */
  readonly folded: string;
};

/** A relation: `from` is, say, the minister of `to`. */
export type Link = { readonly from: EntityId; readonly label: string; readonly to: EntityId };

export type PlacedRow = { readonly row: Row; readonly point: Point };

/** A source, and what rests on it. */
export type CitedSource = {
  readonly source: Source;
  readonly entities: readonly EntityId[];
  /** Whether the story's text does. */
  readonly isInText: boolean;
  /** Whether moments of the timeline do. */
  readonly hasMoments: boolean;
  /** Title and publisher as searches compare them. */
  readonly folded: string;
};

export type StoryIndex = {
  /** People, then places, then organizations. */
  readonly rows: readonly Row[];
  readonly byId: ReadonlyMap<EntityId, Row>;
  readonly placed: readonly PlacedRow[];
  readonly links: readonly Link[];
  readonly sources: readonly CitedSource[];
  /** Their numbers, from 1. */
  readonly sourceNumbers: ReadonlyMap<SourceId, number>;
  /** False while there is more to be read. */
  readonly isWhole: boolean;
};

/** While it is collected. */
type StoredSource = { -readonly [Key in keyof CitedSource]: CitedSource[Key] } & { entities: EntityId[] };

/** Larger stories keep the order they are stored in: to sort that many names by a language's rules takes seconds. */
const maxSorted = 5_000;

/** Collects the index of a story, some entities at a time. */
export class StoryIndexer {
  readonly #byKind: Record<EntityKind, Row[]> = { person: [], place: [], organization: [] };
  readonly #byId = new Map<EntityId, Row>();
  readonly #placed: PlacedRow[] = [];
  readonly #links: Link[] = [];
  readonly #sources = new Map<SourceId, StoredSource>();
  readonly #isLarge: boolean;

  /** `size`: how many entities there will be. */
  constructor(size: number) {
    this.#isLarge = size > maxSorted;
  }

  /** Adds the sources of the story's text and moments. */
  addStory(story: {
    readonly paragraphs: readonly Paragraph[];
    readonly timeline: readonly Moment[];
    readonly sources: readonly Source[];
  }): void {
    this.#addSources(story.sources);
    for (const id of story.paragraphs.flatMap(({ sources }) => sources)) {
      const cited = this.#sources.get(id);
      if (cited !== undefined) cited.isInText = true;
    }
    for (const { source } of story.timeline) {
      const cited = this.#sources.get(source);
      if (cited !== undefined) cited.hasMoments = true;
    }
  }

  /** Adds entities with the sources of their facts and how they are written. */
  add(entities: readonly Entity[], sources: readonly Source[], names: readonly Named[]): void {
    this.#addSources(sources);
    const spellings = new Map(names.map(({ id, names }) => [id, names.map(({ text }) => stemsOf(text))]));
    for (const entity of entities) this.#addEntity(entity, spellings.get(entity.id) ?? []);
  }

  #addEntity(entity: Entity, spellings: readonly string[]): void {
    const { id, kind, name, description, relations } = entity;
    const texts = this.#isLarge ? [] : textsOf(entity);
    const folded = foldForSearch([...new Set([name, ...spellings, description, ...texts])].join('\n'));
    // Drawings are large; initials stand for them.
    const picture = this.#isLarge && entity.picture.kind === 'drawing' ? noPicture : entity.picture;
    const row: Row = { id, kind, name, description, picture, folded };
    this.#byKind[kind].push(row);
    this.#byId.set(id, row);
    const point = pointOf(entity);
    if (point !== null) this.#placed.push({ row, point });
    for (const { label, to } of relations) this.#links.push({ from: id, label, to });
    for (const source of new Set(sourcesOf(entity))) this.#sources.get(source)?.entities.push(id);
  }

  #addSources(sources: readonly Source[]): void {
    for (const source of sources)
      if (!this.#sources.has(source.id))
        this.#sources.set(source.id, {
          source,
          entities: [],
          isInText: false,
          hasMoments: false,
          folded: foldForSearch(`${source.title}\n${source.publisher}`),
        });
  }

  /** Sorts the entities of each kind by name, if they are not too many. */
  sort(language: string): void {
    if (this.#isLarge) return;
    const { compare } = new Intl.Collator(language, { numeric: true });
    for (const rows of Object.values(this.#byKind)) rows.sort((one, other) => compare(one.name, other.name));
  }

  /** The index of what was added so far. */
  snapshot(isWhole: boolean): StoryIndex {
    const { person, place, organization } = this.#byKind;
    const sources = [...this.#sources.values()].filter(
      ({ entities, isInText, hasMoments }) => isInText || hasMoments || entities.length > 0,
    );
    return {
      rows: [...person, ...place, ...organization],
      byId: this.#byId,
      placed: [...this.#placed],
      links: [...this.#links],
      sources,
      sourceNumbers: new Map(sources.map(({ source }, index) => [source.id, index + 1])),
      isWhole,
    };
  }
}

const noPicture: Entity['picture'] = { kind: 'none' };

/** The texts of an entity, besides who or what it is. */
const textsOf = ({ role, facts, story, relations, later }: Entity): readonly string[] =>
  [
    role?.text,
    ...facts.flatMap(({ label, value, note, differs }) => [label, textOfValue(value), note, differs]),
    ...(story?.statements ?? []).map(({ text }) => text),
    story?.matters?.text,
    ...relations.map(({ label }) => label),
    ...later.map(({ text }) => text),
  ].filter((text) => text !== undefined);

/** Words and years; other values are written by the rules of a language. */
function textOfValue(value: FactValue): string | undefined {
  if (value.kind === 'text') return value.text;
  return value.kind === 'date' || value.kind === 'birth' ? value.date : undefined;
}

/** Without the endings that inflected names are stored with: `Аляск|а|и|у` becomes `Аляск`. */
const stemsOf = (text: string): string => text.replace(/\|\S*/g, '');

/** Where the places of the bundled maps are, for one map of all: the middle of an area, not its capital. */
const middles: Readonly<Record<MapName, Point>> = {
  alaska: { latitude: 64.5, longitude: -152.5 },
  anchorage: { latitude: 61.22, longitude: -149.89 },
  china: { latitude: 35.5, longitude: 103.5 },
  india: { latitude: 22.5, longitude: 79 },
  jber: { latitude: 61.25, longitude: -149.81 },
  louisiana: { latitude: 31, longitude: -92 },
  russia: { latitude: 61.5, longitude: 97 },
  'soviet-union': { latitude: 58, longitude: 85 },
  ukraine: { latitude: 49, longitude: 31.5 },
  'united-states': { latitude: 39.8, longitude: -98.6 },
};

/** Where an entity is: by its picture, or else by the first of its facts that says so; `null` if nothing does. */
export function pointOf({ kind, picture, facts }: Entity): Point | null {
  if (picture.kind === 'locator') return { latitude: picture.latitude, longitude: picture.longitude };
  const fact = facts.find(({ value }) => value.kind === 'coordinates');
  if (fact?.value.kind === 'coordinates')
    return { latitude: fact.value.latitude, longitude: fact.value.longitude };
  return kind === 'place' && picture.kind === 'map' ? middles[picture.map] : null;
}
