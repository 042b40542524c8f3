import { useEffect, useState } from 'preact/hooks';
import type { Theme } from '../card/protocol.ts';
import type { Settings } from '../settings/settings.ts';

/** Applies a theme setting to the page and returns the resulting theme. `auto` follows the browser. */
export function useTheme(setting: Settings['theme'] = 'auto'): Theme {
  const [isDark, setDark] = useState(() => darkness().matches);
  useEffect(() => {
    document.documentElement.dataset.theme = setting;
  }, [setting]);
  useEffect(() => {
    const query = darkness();
    const gone = new AbortController();
    query.addEventListener('change', () => setDark(query.matches), { signal: gone.signal });
    return () => gone.abort();
  }, []);
  if (setting !== 'auto') return setting;
  return isDark ? 'dark' : 'light';
}

const darkness = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');
