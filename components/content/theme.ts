import type { Theme } from '../card/protocol.ts';
import type { Settings } from '../settings/settings.ts';
import { documentElementOf } from '../text/dom.ts';
import { ancestors } from './anchor.ts';
import { alphaOf, isDark } from './color.ts';

/** How much of what lies behind still shows through: below this a colour does not decide. */
const opaqueEnough = 0.5;

/** The theme of a card over `element`: as set, or as the page is under the name. Walks up the ancestors once. */
export function themeFor(setting: Settings['theme'], element: Element): Theme {
  if (setting !== 'auto') return setting;
  const textColor = getComputedStyle(element).color;
  for (const ancestor of ancestors(element)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(ancestor);
    // A picture cannot be measured; but text is made to be read on what lies behind it.
    if (backgroundImage !== 'none') return isDark(textColor) ? 'light' : 'dark';
    if (alphaOf(backgroundColor) >= opaqueEnough) return isDark(backgroundColor) ? 'dark' : 'light';
  }
  return canvasTheme();
}

/** The colour the browser paints where a page paints nothing. */
function canvasTheme(): Theme {
  const root = documentElementOf(document);
  const colorScheme = root === null ? '' : getComputedStyle(root).colorScheme;
  const canBeDark = /\bdark\b/.test(colorScheme);
  const canBeLight = /\blight\b/.test(colorScheme);
  if (!canBeDark) return 'light';
  return !canBeLight || matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
