import { useEffect, useState } from 'preact/hooks';
import type { FactSource } from '../card/fact-source.ts';

/** Counts the changes of the added sets' facts. */
export function useChangeCount(facts: FactSource): number {
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    const gone = new AbortController();
    facts.onChange(() => setChanges((count) => count + 1), gone.signal);
    return () => gone.abort();
  }, [facts]);
  return changes;
}
