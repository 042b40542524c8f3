import { type ComponentChildren, createContext, type JSX } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { loadNameTools, type NameTools } from '../writing/name-tools.ts';

const Tools = createContext<NameTools | null>(null);

/** Loads what tries names, once for all parts of an editor of a story in a language. */
export function NameToolsProvider({
  language,
  children,
}: {
  readonly language: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  const [first] = useState(language);
  const [tools, setTools] = useState<NameTools | null>(null);
  useEffect(() => {
    const gone = new AbortController();
    loadNameTools(first, gone.signal).then(
      (loaded) => {
        if (!gone.signal.aborted) setTools(loaded);
      },
      (error) => console.debug('Namelight could not load what tries names.', error),
    );
    return () => gone.abort();
  }, [first]);
  return <Tools.Provider value={tools}>{children}</Tools.Provider>;
}

/** What tries names; `null` until it is loaded. */
export const useNameTools = (): NameTools | null => useContext(Tools);
