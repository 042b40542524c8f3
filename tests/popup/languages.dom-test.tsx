import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { catalogues } from '../../assets/words/index.ts';
import popupCss from '../../components/popup/popup.css?inline';
import { speak } from '../speak.ts';
import { tonguesIn, wrongTongues } from '../words/tongues.ts';
import { drawPopup, withSettings } from './stage.tsx';

const style = new CSSStyleSheet();
let root: HTMLElement;

beforeEach(() => {
  style.replaceSync(popupCss);
  document.adoptedStyleSheets = [style];
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
  document.adoptedStyleSheets = [];
});

function drawAll(language: keyof typeof catalogues): void {
  speak(language);
  root.lang = language;
  drawPopup(root, {
    ...withSettings({ openWay: 'hover-with-key', sites: { 'news.example': 'off' } }),
    hidden: [],
    shortcuts: [{ does: catalogues[language].browser.toggleSite, keys: '' }],
    fileChooser: 'here',
    notice: { kind: 'imported', problems: [] },
  });
  for (const fold of root.querySelectorAll('details')) fold.open = true;
}

describe.each(Object.keys(catalogues) as (keyof typeof catalogues)[])('in %s', (language) => {
  it.each([400, 320, 200])('nothing is cut off at %i pixels', async (width) => {
    await page.viewport(width, 600);
    drawAll(language);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    const cutOff = [
      ...root.querySelectorAll('button, .segment span, summary, a.button, .switch-label'),
    ].filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth);
    expect(cutOff.map(({ outerHTML }) => outerHTML)).toEqual([]);
  });
});

it('in Ukrainian, each word says its own language', async () => {
  await page.viewport(400, 600);
  drawAll('uk');
  // The product, sites and keys are called so everywhere.
  const everywhere = /^(Namelight|Alt|Ctrl|Shift|[a-z]+\.[a-z]+)$/;
  const wrong = wrongTongues(tonguesIn(root)).filter(({ text }) => !everywhere.test(text));
  expect(wrong).toEqual([]);
});
