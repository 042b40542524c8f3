/** Opens a story to read, the bundled one or one of the library: first what its head shows, then all that is in it. */
import { type FactSource, factSource } from '../card/fact-source.ts';
import { watchLibrary } from '../library/announce.ts';
import { openStory, readBatch, type StoryBatch, type StoryToRead, storyFacts } from '../library/browse.ts';
import { factsOf, type Library } from '../library/library.ts';
import { bundledId } from '../library/only-story.ts';
import { countsOf, type StoryHeader } from '../library/story-records.ts';
import type { EntityId, Moment, Paragraph, StoryData } from '../story/schema.ts';
import { createStory, type Story } from '../story/story.ts';
import { yieldToMain } from '../ui/main-thread.ts';
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
  readonly origin: StoryHeader['origin'] | 'bundled';
  readonly counts: StoryHeader['counts'];
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
  readonly whole: (() => Story) | null;
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
export async function openBundled(bundled: Story, { onStory, signal }: Opening): Promise<void> {
  const { bundledNames } = await import('../story/bundled-names.ts');
  if (signal.aborted) return;
  const { entities, sources, timeline, story } = bundled;
  const indexer = new StoryIndexer(entities.length);
  const { paragraphs } = story;
  indexer.addStory({ paragraphs, timeline, sources });
  indexer.add(entities, sources, bundledNames);
  onStory({
    id: bundledId,
    head: headOfBundled(bundled),
    paragraphs,
    timeline,
    index: indexer.snapshot(true),
    facts: factSource({ bundled, ask: async () => null, watch: () => {} }),
    whole: () => bundled,
  });
}

function headOfBundled(bundled: Story): StoryHead {
  const { story, language, sourceLanguage, by, checked } = bundled;
  const { title, summary, referenceDate: date } = story;
  const counts = countsOf(bundled);
  return {
    ...{ title, language, sourceLanguage, summary, date, by, checked, counts },
    version: null,
    origin: 'bundled',
  };
}

/** Opens a story of the library. Resolves with false if it is missing. Throws `StorageError`. */
export async function openAdded(
  library: Library,
  id: string,
  { onStory, signal }: Opening,
): Promise<boolean> {
  const story = await openStory(library, id);
  if (story === null) return false;
  if (!signal.aborted) await readWhole(library, story, { onStory, signal });
  return true;
}

async function readWhole(library: Library, story: StoryToRead, { onStory, signal }: Opening): Promise<void> {
  const data = storyFacts(library, story);
  const size = Object.values(story.header.counts).reduce((sum, count) => sum + count, 0);
  const { paragraphs = [], timeline, sources } = data;
  const head = headOf(story.header, data);
  const opened = { id: story.header.id, head, paragraphs, timeline, facts: cardFacts(library, signal) };
  const indexer = new StoryIndexer(size);
  const kept: StoryData[] = [];
  indexer.addStory({ paragraphs, timeline, sources });
  let shown = Number.NEGATIVE_INFINITY;
  for await (const { facts, names, next } of batchesOf(library, story)) {
    if (signal.aborted) return;
    indexer.add(facts.entities, facts.sources, names);
    if (size <= maxPrinted) kept.push(facts);
    // A story that comes at once is shown at once; a large one as it comes.
    if (next === null || performance.now() - shown <= showEvery) continue;
    onStory({ ...opened, index: indexer.snapshot(false), whole: null });
    shown = performance.now();
  }
  if (signal.aborted) return;
  indexer.sort(data.language);
  const whole = size > maxPrinted ? null : once(() => createStory(joined(data, kept)));
  onStory({ ...opened, index: indexer.snapshot(true), whole });
}

/** Reads a story's batches, each in a task of its own. */
async function* batchesOf(library: Library, story: StoryToRead): AsyncGenerator<StoryBatch> {
  let from: string | null = null;
  do {
    const batch: StoryBatch = await readBatch(library, story, from);
    yield batch;
    from = batch.next;
    await yieldToMain();
  } while (from !== null);
}

/** A story with the entities of its batches, and each source once. */
const joined = (story: StoryData, batches: readonly StoryData[]): StoryData => ({
  ...story,
  entities: batches.flatMap(({ entities }) => entities),
  sources: [
    ...new Map(
      [story, ...batches].flatMap(({ sources }) => sources.map((source) => [source.id, source])),
    ).values(),
  ],
});

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function headOf(header: StoryHeader, data: StoryData): StoryHead {
  const { title, language, translatedFrom = language, summary, referenceDate: date, checked = null } = data;
  const { by, version, origin, counts } = header;
  return {
    ...{ title, language, summary, date, by, version, checked, origin, counts },
    sourceLanguage: translatedFrom,
  };
}

/** The facts for cards, from the library itself: the background gives none of stories that are off. */
function cardFacts(library: Library, signal: AbortSignal): FactSource {
  return factSource({
    bundled: noFacts,
    ask: (entity: EntityId) => factsOf(library, entity, { kind: 'stories-page' }),
    watch: (onChange) => watchLibrary(onChange, signal),
  });
}

const noFacts = createStory({
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
