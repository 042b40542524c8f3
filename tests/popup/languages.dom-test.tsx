import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { catalogs } from '../../assets/words/index.ts';
import { type TabName, tabNames } from '../../components/popup/tab-names.ts';
import { bundledStory } from '../../components/story/bundled-story.ts';
import { mislabeledTexts, textsWithLanguage } from '../i18n/text-languages.ts';
import { arriving, comet, problems, purchase, ready, shelf } from '../shelf/some-stories.ts';
import { speak } from '../speak.ts';
import { drawPopup, listed, setStage, unfoldAll, withSettings } from './stage.tsx';

const stage = setStage();

function drawAll(language: keyof typeof catalogs, firstTab: TabName): void {
  render(null, stage.root);
  speak(language);
  stage.root.lang = language;
  drawPopup(stage.root, {
    firstTab,
    ...withSettings({ openOn: 'hover-with-key', sites: { 'news.example': 'off' } }),
    hidden: [],
    shortcuts: [{ command: 'toggle-site', does: catalogs[language].browser.toggleSite, keys: '' }],
    fileChooser: 'here',
    notice: { kind: 'imported', problems: [] },
    shelf: shelf({
      stories: [{ ...purchase, isRemoved: true }, comet],
      incoming: [
        arriving({ kind: 'reading' }, 1),
        ready({ existing: { version: 1, origin: 'reader', isSame: false }, warnings: problems(1) }, 2),
        arriving(
          { kind: 'refused', refusal: { kind: 'problems', why: 'mistakes', problems: problems(9) } },
          3,
        ),
      ],
    }).shown,
  });
  unfoldAll(stage.root);
}

describe.each(Object.keys(catalogs) as (keyof typeof catalogs)[])('in %s', (language) => {
  it.each([400, 320, 200])('nothing is cut off at %i pixels', async (width) => {
    await page.viewport(width, 600);
    for (const tab of tabNames) {
      drawAll(language, tab);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      const cutOff = [
        ...stage.root.querySelectorAll('button, .segment span, summary, a.button, .switch-label'),
      ].filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth);
      expect(cutOff.map(({ outerHTML }) => outerHTML)).toEqual([]);
    }
  });

  it.each(tabNames)(
    'the tab “%s” of a usual page fits the 600 pixels that browsers give it',
    async (firstTab) => {
      await page.viewport(400, 600);
      speak(language);
      stage.root.lang = language;
      stage.root.dir = catalogs[language].language.direction;
      const { title, counts, isOn, isLocked } = shelf().shown.bundled;
      drawPopup(stage.root, {
        firstTab,
        names: bundledStory.entities.map(({ id, kind, name }) => listed(id, kind, name, 3)),
        shortcuts: (['nextName', 'previousName', 'toggleSite', 'openPopup'] as const).map((key, index) => ({
          command: ['next-name', 'previous-name'][index] ?? key,
          does: catalogs[language].browser[key],
          keys: `Alt+Shift+${index}`,
        })),
        shelf: shelf({
          bundled: { title, language, counts, isOn, isLocked },
          stories: [],
          chooser: 'elsewhere',
        }).shown,
      });
      expect(stage.root.querySelectorAll('.found')).toHaveLength(8);
      expect(stage.root.firstElementChild?.getBoundingClientRect().height).toBeLessThanOrEqual(600);
    },
  );
});

it('in Ukrainian, each word says its own language', async () => {
  await page.viewport(400, 600);
  // The product, sites and keys are called so everywhere.
  const everywhere = /^(Namelight|Alt|Ctrl|Shift|[a-z]+\.[a-z]+)$/;
  for (const tab of tabNames) {
    drawAll('uk', tab);
    const wrong = mislabeledTexts(textsWithLanguage(stage.root)).filter(({ text }) => !everywhere.test(text));
    expect(wrong).toEqual([]);
  }
});
