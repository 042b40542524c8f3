/** The data that the panel follows while it is open. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';
import { listen, pause } from '../events/listen.ts';
import { openStory } from '../library/browse.ts';
import type { Library } from '../library/library.ts';
import { bundledId } from '../library/only-story.ts';
import type { ListedName } from '../popup/NamesSection.tsx';
import { findTab } from '../popup/tab.ts';
import { latestOnly } from '../settings/storage.ts';
import type { EntityId } from '../story/schema.ts';
import type { Story } from '../story/story.ts';
import { accessibleTab } from '../tabs/access.ts';
import type { FoundInDocument } from '../tabs/found-names.ts';
import {
  readTextOrder,
  readUpTo,
  type SentenceInTab,
  type SentencesInTab,
  showSentence,
  type TextOrder,
} from '../tabs/mentions.ts';
import { watchPanelPurpose } from '../tabs/panel.ts';
import { withSignal } from '../ui/use-settings.ts';
import { addedStoriesIn } from './page-names.ts';
import type { StoryHere } from './StoriesHere.tsx';

/** The asked tab, or the one in front of the panel's window, whichever that is by then. */
export function useFollowedTab(asked: number | null): number | null {
  const [tab, setTab] = useState<number | null>(null);
  useEffect(
    () =>
      withSignal((signal) => {
        const look = latestOnly({ read: () => findTab(asked), onValue: setTab, signal });
        listen(browser.tabs.onActivated, signal, look);
        listen(browser.tabs.onReplaced, signal, look);
        void look();
      }),
    [asked],
  );
  return tab;
}

/** What stands for the page in a tab: another one after it went to another address. `null` until it is known. */
export function usePageOfTab(tabId: number | null): string | null {
  const [page, setPage] = useState<{ readonly tabId: number; readonly address: string } | null>(null);
  useEffect(() => {
    if (tabId === null) return;
    return withSignal((signal) => {
      const read = async () => ({ tabId, address: (await accessibleTab(tabId))?.address ?? '' });
      const look = latestOnly({ read, onValue: setPage, signal });
      const onUpdated = (updated: number, { url, status }: Browser.tabs.OnUpdatedInfo): void => {
        if (updated === tabId && (url !== undefined || status !== undefined)) void look();
      };
      listen(browser.tabs.onUpdated, signal, onUpdated);
      void look();
    });
  }, [tabId]);
  // The tab before is not the page of this one.
  return page === null || page.tabId !== tabId ? null : `${tabId} ${page.address.split('#')[0]}`;
}

/** Calls `onShow` with an entity that the reader asks for in a card on the page. */
export function usePurpose(tabId: number, onShow: (entity: EntityId) => void): void {
  useEffect(
    () =>
      withSignal((signal) => watchPanelPurpose({ tabId, onPurpose: ({ entity }) => onShow(entity), signal })),
    [tabId, onShow],
  );
}

const unknownOrder: TextOrder = { entities: [], isAboutStory: false };
/** A page that is busy may answer later, ms: then its names come in another order first. */
const maxWaitMs = 300;

/**
 * The order of the text, asked anew when other names are found; until the answer comes, the order before, and `null` at first:
 * names do not change their places under whoever reads them.
 */
export function useTextOrder(found: readonly FoundInDocument[]): TextOrder | null {
  const [order, setOrder] = useState<TextOrder | null>(null);
  useEffect(() => {
    if (found.length === 0) return;
    return withSignal((signal) => {
      void latestOnly({ read: () => readTextOrder(found), onValue: setOrder, signal })();
      void pause(maxWaitMs, signal).then(() => signal.aborted || setOrder((known) => known ?? unknownOrder));
    });
  }, [found]);
  return order;
}

/** How long a page may take until it names somebody, ms. */
const maxReadingMs = 2_000;

const doesName = (found: readonly FoundInDocument[], entity: EntityId): boolean =>
  found.some(({ names }) => names.some((name) => name.entity === entity));

type SentenceReader = {
  readonly sentences: SentencesInTab | null;
  readonly onMore: () => void;
  readonly onGo: (sentence: SentenceInTab, focus: 'page' | 'card') => Promise<boolean>;
};

type ReadSentences = SentencesInTab & { readonly entity: EntityId };

/** The sentences of the page that name an entity: the first ones, and more whenever they are asked for. */
export function useSentences(of: {
  readonly tab: number;
  readonly found: readonly FoundInDocument[];
  readonly entity: EntityId | null;
}): SentenceReader {
  const { tab, found, entity } = of;
  const [read, setRead] = useState<ReadSentences | null>(null);
  /** At least so many are to be shown. They are read again with each that was gone when the reader went to it. */
  const [wanted, setWanted] = useState({ count: 1, misses: 0 });
  useEffect(() => {
    if (entity === null) return;
    return withSignal((signal) => {
      const readAgain = async () => {
        // A page that is loaded anew has to be read first. Until then, what was read before stays.
        if (!doesName(found, entity)) await pause(maxReadingMs, signal);
        return { ...(await readUpTo(found, { entity, count: wanted.count })), entity };
      };
      void latestOnly({ read: readAgain, onValue: setRead, signal })();
    });
  }, [entity, found, wanted]);
  const shown = read?.entity === entity ? read : null;
  return {
    sentences: shown,
    onMore: () => setWanted({ ...wanted, count: (shown?.sentences.length ?? 0) + 1 }),
    onGo: async ({ frameId, at }, focus) => {
      const isThere = entity !== null && (await showSentence({ tabId: tab, frameId }, { entity, at, focus }));
      if (!isThere) setWanted((before) => ({ ...before, misses: before.misses + 1 }));
      return isThere;
    },
  };
}

/** The stories that the page is about. */
export function useStoriesHere(on: {
  /** `null` where the page is not about it. */
  readonly bundled: Story | null;
  readonly library: Library;
  readonly names: readonly ListedName[];
}): readonly StoryHere[] {
  const { bundled, library, names } = on;
  const added = useAddedStories(library, addedStoriesIn(names));
  return useMemo(
    () => [
      ...(bundled === null
        ? []
        : [{ id: bundledId, title: bundled.story.title, language: bundled.language }]),
      ...added,
    ],
    [bundled, added],
  );
}

const noStories: readonly StoryHere[] = [];

function useAddedStories(library: Library, ids: readonly string[]): readonly StoryHere[] {
  const [stories, setStories] = useState(noStories);
  const wanted = ids.join(' ');
  const read = useCallback(async (): Promise<readonly StoryHere[]> => {
    const opened = await Promise.all(ids.map((id) => openStory(library, id)));
    return opened.flatMap((story) => {
      if (story === null) return [];
      const { id, title, language } = story.header;
      return [{ id, title, language }];
    });
  }, [wanted]);
  useEffect(
    () =>
      withSignal((signal) => {
        latestOnly({ read, onValue: setStories, signal })().catch((error) =>
          console.debug('Namelight could not read its stories.', error),
        );
      }),
    [read],
  );
  return stories;
}
