import type { Theme } from '../card/protocol.ts';
import { documentElementOf } from '../page/dom.ts';
import type { Settings } from '../settings/settings.ts';
import { layoutAncestors } from './anchor.ts';
import { alphaOf, isDark } from './css-color.ts';

/** A background below this opacity does not decide. */
const minOpacity = 0.5;

/**
 * The theme of a card over `element`: the setting's, or that of the page under the name. Costs a walk up the
 * ancestors.
 */
export function themeFor(setting: Settings['theme'], element: Element): Theme {
  if (setting !== 'auto') return setting;
  const textColor = getComputedStyle(element).color;
  for (const ancestor of layoutAncestors(element)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(ancestor);
    // A picture cannot be measured, but its text is made to be readable on it.
    if (backgroundImage !== 'none') return isDark(textColor) ? 'light' : 'dark';
    if (alphaOf(backgroundColor) >= minOpacity) return isDark(backgroundColor) ? 'dark' : 'light';
  }
  return canvasTheme();
}

/** The theme of the browser's canvas, where a page paints nothing. */
function canvasTheme(): Theme {
  const root = documentElementOf(document);
  const colorScheme = root === null ? '' : getComputedStyle(root).colorScheme;
  const canBeDark = /\bdark\b/.test(colorScheme);
  const canBeLight = /\blight\b/.test(colorScheme);
  if (!canBeDark) return 'light';
  return !canBeLight || matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
