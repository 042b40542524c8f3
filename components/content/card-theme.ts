import type { Theme } from '../card/protocol.ts';
import { alphaOf, isDark } from '../page/css-color.ts';
import { documentElementOf } from '../page/dom.ts';
import { boxOf, doesMatch } from '../page/hit-test.ts';
import type { Settings } from '../settings/settings.ts';
import { layoutAncestors } from './anchor.ts';

/** A background below this opacity does not decide. */
const minOpacity = 0.5;

/**
 * The theme of a card over `element`: the setting's, or that of the part of the page with the name. Costs a walk up the
 * ancestors, and the box of each that has a background.
 */
export function themeFor(setting: Settings['theme'], element: Element): Theme {
  if (setting !== 'auto') return setting;
  const textColor = getComputedStyle(element).color;
  for (const ancestor of layoutAncestors(element)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(ancestor);
    const isPicture = backgroundImage !== 'none';
    if ((!isPicture && alphaOf(backgroundColor) < minOpacity) || !isLarge(ancestor)) continue;
    // A picture cannot be measured, but its text is made to be readable on it.
    if (isPicture) return isDark(textColor) ? 'light' : 'dark';
    return isDark(backgroundColor) ? 'dark' : 'light';
  }
  return canvasTheme();
}

/**
 * Whether an element is a part of the page by itself: a card over a dark caption or bar lies on what is around that as
 * well. The background of a page's body is the canvas's.
 */
function isLarge(element: Element): boolean {
  if (doesMatch(element, ':root, :root > body')) return true;
  const { width, height } = boxOf(element);
  return width >= innerWidth / 2 && height >= innerHeight / 2;
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
