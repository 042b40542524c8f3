import { type ComponentChildren, createContext, type JSX } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { loadNameTools, type NameTools } from '../writing/name-tools.ts';

const Tools = createContext<NameTools | null>(null);

/** Loads what tries names, once for all parts of an editor. */
export function NameToolsProvider({ children }: { readonly children: ComponentChildren }): JSX.Element {
  const [tools, setTools] = useState<NameTools | null>(null);
  useEffect(() => {
    const gone = new AbortController();
    loadNameTools(gone.signal).then(
      (loaded) => {
        if (!gone.signal.aborted) setTools(loaded);
      },
      (error) => console.debug('Namelight could not load what tries names.', error),
    );
    return () => gone.abort();
  }, []);
  return <Tools.Provider value={tools}>{children}</Tools.Provider>;
}

/** What tries names; `null` until it is loaded. */
export const useNameTools = (): NameTools | null => useContext(Tools);
