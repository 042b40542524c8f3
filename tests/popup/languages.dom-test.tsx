import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { catalogs } from '../../assets/words/index.ts';
import { mislabeledTexts, textsWithLanguage } from '../i18n/text-languages.ts';
import { speak } from '../speak.ts';
import { arriving, comet, factSets, problems, purchase, ready } from './some-sets.ts';
import { drawPopup, setStage, withSettings } from './stage.tsx';

const stage = setStage();

function drawAll(language: keyof typeof catalogs): void {
  speak(language);
  stage.root.lang = language;
  drawPopup(stage.root, {
    ...withSettings({ openWay: 'hover-with-key', sites: { 'news.example': 'off' } }),
    hidden: [],
    shortcuts: [{ does: catalogs[language].browser.toggleSite, keys: '' }],
    fileChooser: 'here',
    notice: { kind: 'imported', problems: [] },
    factSets: factSets({
      sets: [{ ...purchase, isRemoved: true }, comet],
      incoming: [
        arriving({ kind: 'reading' }, 1),
        ready({ existing: { version: 1, origin: 'reader', isSame: false }, warnings: problems(1) }, 2),
        arriving({ kind: 'refused', refusal: { kind: 'problems', problems: problems(9) } }, 3),
      ],
    }).shown,
  });
  for (const fold of stage.root.querySelectorAll('details')) fold.open = true;
}

describe.each(Object.keys(catalogs) as (keyof typeof catalogs)[])('in %s', (language) => {
  it.each([400, 320, 200])('nothing is cut off at %i pixels', async (width) => {
    await page.viewport(width, 600);
    drawAll(language);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    const cutOff = [
      ...stage.root.querySelectorAll('button, .segment span, summary, a.button, .switch-label'),
    ].filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth);
    expect(cutOff.map(({ outerHTML }) => outerHTML)).toEqual([]);
  });
});

it('in Ukrainian, each word says its own language', async () => {
  await page.viewport(400, 600);
  drawAll('uk');
  // The product, sites and keys are called so everywhere.
  const everywhere = /^(Namelight|Alt|Ctrl|Shift|[a-z]+\.[a-z]+)$/;
  const wrong = mislabeledTexts(textsWithLanguage(stage.root)).filter(({ text }) => !everywhere.test(text));
  expect(wrong).toEqual([]);
});
