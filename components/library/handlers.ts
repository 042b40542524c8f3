/** Answers what pages, cards and the popup ask of added stories: the names for a page's words, and facts by id. */
import { browser } from 'wxt/browser';
import type { Handlers, Request, Response, Sender } from '../messages/messages.ts';
import { siteOf } from '../settings/settings.ts';
import { readSettings } from '../settings/storage.ts';
import { addedStoryOf, isPack } from '../story/entity-id.ts';
import type { Named, PlacedName } from '../story/schema.ts';
import { contextWordCount, formCountOfNames } from '../story/story-limits.ts';
import { Dictionary, type PossibleEntity } from './dictionary.ts';
import {
  dictionaries,
  factsOf,
  type Library,
  listEntities,
  namesOf,
  type Requester,
  storyIdsFor,
} from './library.ts';
import { onlyStoryAt, readOnlyStories } from './only-story.ts';
import { wordKeysOf } from './word-keys.ts';

/** Returns the message handlers. */
export function storyHandlers(
  library: Library,
): Pick<Handlers, 'names-in' | 'names-called' | 'facts-of' | 'listed'> {
  const { namesIn, namesCalled } = nameAnswers(library);
  return {
    'names-in': (asked, sender) => namesIn(asked, requesterOf(sender)),
    'names-called': (asked, sender) => namesCalled(asked, requesterOf(sender)),
    'facts-of': async ({ entity }, sender) => ({
      facts: await factsOf(library, entity, requesterOf(sender)),
    }),
    listed: async ({ entities }, sender) => ({
      listed: await listEntities(library, entities, requesterOf(sender)),
    }),
  };
}

/** Maximum entities in one answer: more than a page that lists a parliament names. */
const maxEntities = 1_000;
/** Maximum forms and context words in one answer. A frame compiles ten or twenty of them in 0.1 ms. */
const maxForms = 10_000;

type Answer<Kind extends 'names-in' | 'names-called'> = (
  asked: Request<Kind>,
  on: Requester,
) => Promise<Response<Kind>>;

/**
 * Returns what answers frames with the names of added stories that may occur on them, and readers with those that words may be:
 * from the stories that are on for that site, the best matches if there are too many. The dictionaries stay in memory after the
 * first request, some 90 bytes per entity.
 */
export function nameAnswers(library: Library): {
  readonly namesIn: Answer<'names-in'>;
  readonly namesCalled: Answer<'names-called'>;
} {
  let open: { readonly stamp: number; readonly all: Promise<readonly OpenDictionary[]> } | null = null;
  const openFor = (stamp: number): Promise<readonly OpenDictionary[]> => {
    if (open?.stamp !== stamp) open = { stamp, all: readAll(library) };
    return open.all;
  };
  const matching = async (
    { stamp, words, from }: Request<'names-in'>,
    on: Requester,
  ): Promise<readonly Fitting[]> => {
    const all = await openFor(stamp).catch((error) => {
      open = null;
      throw error;
    });
    // Read for each request, so that limiting a story to sites takes effect at once.
    const [storyIds, only] = await Promise.all([storyIdsFor(library, on), onlyStoryFor(on)]);
    const usable = all.filter(({ story }) => storyIds.includes(story) && (only === null || story === only));
    const possible = bestOf(possibleEntitiesIn(usable, words, from));
    const names = await namesOf(
      library,
      possible.map(({ id }) => id),
    );
    return withinFormLimit(possible, new Map(names.map((named) => [named.id, named]))).toSorted(
      (one, other) => one.place - other.place,
    );
  };
  const namesIn: Answer<'names-in'> = async (asked, on) => {
    const all = await matching(asked, on);
    const supported = supportedIn(asked.words, all);
    // Where refused names are explained, all are wanted.
    const isAll = supported.length === all.length || (await readSettings()).settings.explain;
    // Whom earlier words name speaks for those of the later ones.
    if (!isAll && asked.from > 0) return namesIn({ ...asked, from: 0 }, on);
    const fitting = isAll ? all : supported;
    return {
      names: fitting.map(({ place, named, used }) => ({ place, named, used })),
      keys: fitting.some(({ keys }) => keys.length === 0) ? null : fitting.flatMap(({ keys }) => keys),
      // What is left out may be supported by words to come.
      answered: isAll ? asked.words.length : 0,
    };
  };
  return {
    namesIn,
    namesCalled: async (asked, on) => ({
      names: (await matching({ ...asked, from: 0 }, on)).map(({ named }) => named),
    }),
  };
}

const onlyStoryFor = async (asked: Requester): Promise<string | null> =>
  asked.kind === 'page' ? onlyStoryAt(await readOnlyStories(), asked.site) : null;

type OpenDictionary = { readonly story: string; readonly dictionary: Dictionary };

async function readAll(library: Library): Promise<readonly OpenDictionary[]> {
  const all = await dictionaries(library);
  return all.map(({ story, dictionary }) => ({ story, dictionary: new Dictionary(dictionary) }));
}

/** The place of an entity is among those of all stories. */
function possibleEntitiesIn(
  stories: readonly OpenDictionary[],
  words: readonly number[],
  from: number,
): readonly PossibleEntity[] {
  let before = 0;
  return stories.flatMap(({ dictionary }) => {
    const first = before;
    before += dictionary.size;
    return dictionary.entitiesIn(words, from).map((one) => ({ ...one, place: first + one.place }));
  });
}

/** Longest names first, then by position: a full name is worth more than many namesakes by surname. */
const bestOf = (possible: readonly PossibleEntity[]): readonly PossibleEntity[] =>
  possible
    .toSorted((one, other) => other.keyCount - one.keyCount || one.place - other.place)
    .slice(0, maxEntities);

/** As many as fit into the limit of forms, in order. */
function withinFormLimit(
  possible: readonly PossibleEntity[],
  named: ReadonlyMap<Named['id'], Named>,
): readonly Fitting[] {
  let forms = 0;
  return possible.flatMap((one) => {
    const names = named.get(one.id);
    if (names === undefined) return [];
    const own = formCountOfNames(names) + contextWordCount(names);
    if (forms + own > maxForms) return [];
    forms += own;
    return [{ ...one, named: names }];
  });
}

type Fitting = PossibleEntity & PlacedName;

/**
 * Leaves out people of packs by surnames that are words or that very many share, where the page has no title of theirs with a
 * capital, and names nobody of their pack in full: few such pages mean them. That spares pages a quarter of all candidates.
 */
function supportedIn(words: readonly number[], all: readonly Fitting[]): readonly Fitting[] {
  const onPage = new Set(words);
  const isThere = (text: string): boolean => {
    const keys = wordKeysOf(text);
    return keys.length > 0 && keys.every((key) => onPage.has(key));
  };
  const needsOf = ({ named, used }: Fitting) => used.map((index) => named.names[index]?.needs);
  const packsNamed = new Set(
    all.filter((one) => needsOf(one).some((needs) => !needs)).map(({ id }) => addedStoryOf(id)),
  );
  return all.filter((one) => {
    const story = addedStoryOf(one.id);
    const isCommon = one.named.kind === 'person' && needsOf(one).every((needs) => needs === 'context');
    if (!isPack(story) || !isCommon || packsNamed.has(story)) return true;
    // "Sen. Young", "Sens. Young and Case".
    return one.named.titles.some((title) => isThere(title) || isThere(`${title.replace(/\.$/, '')}s`));
  });
}

/**
 * Returns who sent a message, by what the browser says of the sender. A frame counts as the page it is in, also if the
 * frame is a page of the extension: such a page may see all stories only if it is the top frame.
 */
export function requesterOf(sender: Sender): Requester {
  const address = sender.tab === undefined ? sender.url : addressOf(sender);
  const isOwn = address?.startsWith(browser.runtime.getURL('/')) === true;
  return isOwn
    ? { kind: 'own-page' }
    : { kind: 'page', site: sender.tab === undefined ? null : siteOf(address ?? '') };
}

/**
 * The address of the page: for a frame, the tab's. A prerendered page is in the tab of another page, so its own origin
 * counts; only frames of that origin are prerendered.
 */
function addressOf({ tab, frameId, origin, url, documentLifecycle }: Sender): string | undefined {
  if (documentLifecycle === 'prerender') return origin ?? url;
  return frameId === 0 ? url : tab?.url;
}
