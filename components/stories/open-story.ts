/** Opens a story to read, the bundled one or one of the library: first what its head shows, then all that is in it. */
import { type FactSource, factSource } from '../card/fact-source.ts';
import { watchLibrary } from '../fact-sets/announce.ts';
import { openSet, readBatch, type SetToRead, storyFacts } from '../fact-sets/browse.ts';
import { factsOf, type Library } from '../fact-sets/library.ts';
import { bundledId } from '../fact-sets/only-set.ts';
import { countsOf, type SetHeader } from '../fact-sets/set-records.ts';
import { createFactSet, type FactSet } from '../story/fact-set.ts';
import type { Entity, EntityId, FactSetData, Moment, Paragraph, Source } from '../story/schema.ts';
import { breathe } from './breathe.ts';
import { type StoryIndex, StoryIndexer } from './story-index.ts';

/** What the head of a story shows. */
type StoryHead = {
  readonly title: string;
  /** BCP 47, of the facts as they are shown. */
  readonly language: string;
  /** Of what is not translated. */
  readonly sourceLanguage: string;
  readonly summary: string;
  readonly date: string;
  readonly by: string | null;
  /** `null` for the bundled story. */
  readonly version: number | null;
  readonly checked: string | null;
  readonly origin: SetHeader['origin'] | 'bundled';
  readonly counts: SetHeader['counts'];
};

/** A story that is read. */
export type OpenStory = {
  /** Its id in addresses. */
  readonly id: string;
  readonly head: StoryHead;
  readonly paragraphs: readonly Paragraph[];
  readonly timeline: readonly Moment[];
  readonly index: StoryIndex;
  /** For its cards. */
  readonly facts: FactSource;
  /** All facts, for printing; `null` while they are read, and for stories that are too large to be printed whole. */
  readonly whole: (() => FactSet) | null;
};

/** Stories with more entities are printed in part: more would be hundreds of pages. */
export const maxPrinted = 500;

/** How often more of a large story is shown while it is read, ms. */
const showEvery = 250;

type Opening = {
  readonly onStory: (story: OpenStory) => void;
  readonly signal: AbortSignal;
};

/** Opens the bundled story. */
export async function openBundled(bundled: FactSet, { onStory, signal }: Opening): Promise<void> {
  const { bundledNames } = await import('../story/bundled-names.ts');
  if (signal.aborted) return;
  const { entities, sources, timeline, story, language, sourceLanguage, by, checked } = bundled;
  const indexer = new StoryIndexer(entities.length);
  const { paragraphs } = story;
  indexer.addStory({ paragraphs, timeline, sources });
  indexer.add(entities, sources, bundledNames);
  onStory({
    id: bundledId,
    head: {
      title: story.title,
      language,
      sourceLanguage,
      summary: story.summary,
      date: story.referenceDate,
      by,
      version: null,
      checked,
      origin: 'bundled',
      counts: countsOf(bundled),
    },
    paragraphs,
    timeline,
    index: indexer.snapshot(true),
    facts: factSource({ bundled, ask: async () => null, watch: () => {} }),
    whole: () => bundled,
  });
}

/** Opens a set of the library. Resolves with false if it is missing. Throws `LibraryError`. */
export async function openAdded(
  library: Library,
  id: string,
  { onStory, signal }: Opening,
): Promise<boolean> {
  const set = await openSet(library, id);
  if (set === null) return false;
  if (!signal.aborted) await readWhole(library, set, { onStory, signal });
  return true;
}

async function readWhole(library: Library, set: SetToRead, { onStory, signal }: Opening): Promise<void> {
  const data = storyFacts(library, set);
  const size = Object.values(set.header.counts).reduce((sum, count) => sum + count, 0);
  const { paragraphs = [], timeline } = data;
  const opened = { id: set.header.id, head: headOf(set.header, data), paragraphs, timeline };
  const facts = cardFacts(library, signal);
  const indexer = new StoryIndexer(size);
  const kept: { readonly entities: Entity[]; readonly sources: Source[] } = {
    entities: [],
    sources: [...data.sources],
  };
  indexer.addStory({ paragraphs, timeline, sources: data.sources });
  let from: string | null = null;
  let shown = Number.NEGATIVE_INFINITY;
  do {
    const batch = await readBatch(library, set, from);
    if (signal.aborted) return;
    indexer.add(batch.facts.entities, batch.facts.sources, batch.names);
    if (size <= maxPrinted) {
      kept.entities.push(...batch.facts.entities);
      kept.sources.push(...batch.facts.sources);
    }
    from = batch.next;
    // A story that comes at once is shown at once; a large one as it comes.
    if (from !== null && performance.now() - shown > showEvery) {
      onStory({ ...opened, index: indexer.snapshot(false), facts, whole: null });
      shown = performance.now();
    }
    await breathe();
    if (signal.aborted) return;
  } while (from !== null);
  indexer.sort(data.language);
  const whole = size > maxPrinted ? null : once(() => createFactSet({ ...data, ...withoutDoubles(kept) }));
  onStory({ ...opened, index: indexer.snapshot(true), facts, whole });
}

const withoutDoubles = (kept: { readonly entities: Entity[]; readonly sources: Source[] }) => ({
  entities: kept.entities,
  sources: [...new Map(kept.sources.map((source) => [source.id, source])).values()],
});

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function headOf(header: SetHeader, data: FactSetData): StoryHead {
  const { title, language, translatedFrom = language, summary, referenceDate: date, checked = null } = data;
  const { by, version, origin, counts } = header;
  return {
    title,
    language,
    sourceLanguage: translatedFrom,
    summary,
    date,
    by,
    version,
    checked,
    origin,
    counts,
  };
}

/** The facts for cards, from the library itself: the background gives none of sets that are off. */
function cardFacts(library: Library, signal: AbortSignal): FactSource {
  return factSource({
    bundled: noFacts,
    ask: (entity: EntityId) => factsOf(library, entity, { kind: 'stories-page' }),
    watch: (onChange) => watchLibrary(onChange, signal),
  });
}

const noFacts = createFactSet({
  id: 'none',
  title: '',
  language: 'en',
  version: 1,
  referenceDate: '2025',
  summary: '',
  sources: [],
  entities: [],
  timeline: [],
});
