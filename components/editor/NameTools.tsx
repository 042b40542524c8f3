/** What tries names, and what it says of the spellings of a draft. */
import { type ComponentChildren, createContext, type JSX } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Draft } from '../drafts/draft.ts';
import { KnownStories } from '../drafts/known-stories.ts';
import type { NameProblems } from '../drafts/name-problems.ts';
import { loadNameTools, type NameTools } from '../drafts/name-tools.ts';
import type { Library } from '../library/library.ts';

const Tools = createContext<NameTools | null>(null);

type NameToolsProviderProps = { readonly language: string; readonly children: ComponentChildren };

/** Loads what tries names, once for all parts of an editor of a story in a language. */
export function NameToolsProvider({ language, children }: NameToolsProviderProps): JSX.Element {
  const [first] = useState(language);
  const tools = useRead((signal) => loadNameTools(first, signal), 'what tries names', [first]);
  return <Tools.Provider value={tools}>{children}</Tools.Provider>;
}

/** What tries names; `null` until it is loaded. */
export const useNameTools = (): NameTools | null => useContext(Tools);

/** Reads something, `what` in the console, whenever `of` changes; `null` until it is read first. */
function useRead<Value>(
  read: (signal: AbortSignal) => Promise<Value>,
  what: string,
  of: readonly unknown[],
): Value | null {
  const [value, setValue] = useState<Value | null>(null);
  useEffect(() => {
    const gone = new AbortController();
    read(gone.signal).then(
      (now) => gone.signal.aborted || setValue(() => now),
      (error) =>
        gone.signal.aborted || console.debug('Namelight could not read what the editor shows:', what, error),
    );
    return () => gone.abort();
  }, of);
  return value;
}

/** How long nobody types before the names are tried, in ms. */
const pauseMs = 150;

/** Problems of the spellings of a draft, those of an earlier state until its own are known. */
export function useNameProblems(draft: Draft, library: Library): NameProblems {
  const tools = useNameTools();
  // The story that the draft became may be on: its names are the draft's own.
  const stories = useRead(() => KnownStories.read(library, draft.id), 'the names of other stories', [
    library,
    draft.id,
  ]);
  const [found, setFound] = useState(none);
  useRead(
    async (signal) => {
      if (tools === null) return;
      await pause(signal);
      for await (const problems of tools.problems.in({ draft, stories, signal }))
        setFound((before) => (isSame(before, problems) ? before : problems));
    },
    'the problems of names',
    [tools, draft.entities, draft.language, stories],
  );
  return found;
}

const none: NameProblems = new Map();

const isSame = (before: NameProblems, now: NameProblems): boolean =>
  before.size === now.size && [...now].every(([id, problems]) => before.get(id) === problems);

const pause = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, pauseMs);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
