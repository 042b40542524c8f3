import { flushSync } from 'preact/compat';
import { useEffect, useState } from 'preact/hooks';

/** Whether the page is being printed, and what prints it. What is printed is drawn then, before the browser looks. */
export function usePrinting(): { readonly isPrinting: boolean; readonly print: () => void } {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const gone = new AbortController();
    const { signal } = gone;
    addEventListener('beforeprint', () => flushSync(() => setPrinting(true)), { signal });
    addEventListener('afterprint', () => setPrinting(false), { signal });
    return () => gone.abort();
  }, []);
  return { isPrinting, print: () => window.print() };
}
