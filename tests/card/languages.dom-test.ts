import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page as testPage } from 'vitest/browser';
import { translations } from '../../assets/facts/translations/index.ts';
import { catalogs } from '../../assets/words/index.ts';
import type { HostView } from '../../components/content/card-host.ts';
import { bundledStory, bundledStoryIn } from '../../components/story/bundled-story.ts';
import type { Translation } from '../../components/story/schema.ts';
import type { Story } from '../../components/story/story.ts';
import { mislabeledTexts, textsWithLanguage } from '../i18n/text-languages.ts';
import { speak } from '../speak.ts';
import { frames } from './hand.ts';
import { hitOn, type Stage, setStage } from './stage.ts';

let stage: Stage;
beforeEach(() => testPage.viewport(1000, 700));
afterEach(() => stage.abort.abort());

type LanguageName = keyof typeof catalogs;

/** The bundled story as the card page has it in an interface in that language. */
const storyIn = (language: LanguageName): Story =>
  language === 'en'
    ? bundledStory
    : bundledStoryIn(language, translations[language] as unknown as Translation);

/** Opens a card with which `show` then draws others. */
async function open(language: LanguageName = 'en'): Promise<void> {
  stage = setStage('<p>What is <i data-entity="cia">CIA</i>?</p>', { story: storyIn(language) });
  stage.controller.open(hitOn('cia').mark, { focus: 'page', position: null });
  await frames();
}

/** Shows the card of an entity that was reached from another and can be hidden, with all details. */
async function show(entity: string): Promise<ShadowRoot> {
  const { root } = stage.host;
  const trail = ['cia', entity] as unknown as HostView['trail'];
  stage.show('cia', { trail, isPinned: true, hiding: { kind: 'marked', site: 'news.example' } });
  root.querySelector<HTMLElement>('.more')?.click();
  await expect.poll(() => root.querySelector('section')).not.toBeNull();
  return root;
}

const everyone = bundledStory.entities.map(({ id }) => id);

test('no card in Ukrainian has a word in another language but the titles of sources', async () => {
  speak('uk');
  await open('uk');
  for (const entity of everyone) {
    const root = await show(entity);
    for (const sources of root.querySelectorAll('.sources, sup')) sources.remove();
    const texts = textsWithLanguage(root);
    expect(new Set(texts.map(({ lang }) => lang)), entity).toEqual(new Set(['uk']));
    const names = /^(CIA|Roblox|news\.example)$|AKDT/;
    expect(
      mislabeledTexts(texts).filter(({ text }) => !names.test(text)),
      entity,
    ).toEqual([]);
  }
});

test('where a translation does not load, each word on the card says its own language', async () => {
  speak('uk');
  await open();
  const texts = textsWithLanguage(await show('jber'));
  expect(new Set(texts.map(({ lang }) => lang))).toEqual(new Set(['en', 'uk']));
  expect(mislabeledTexts(texts)).toEqual([]);
});

/** With long words, with other letters, and from the right. */
const daily: ReadonlySet<LanguageName> = new Set(['de', 'hi', 'ar']);
for (const language of Object.keys(catalogs) as LanguageName[]) {
  describe(`in ${language}`, { tags: daily.has(language) ? [] : ['long'] }, () => {
    test('every card fits a window 320 pixels wide, and nothing in it is cut off', async () => {
      await testPage.viewport(320, 640);
      speak(language);
      await open(language);
      for (const entity of everyone) {
        const root = await show(entity);
        const scroller = root.querySelector('.scroller');
        expect(scroller?.scrollWidth, entity).toBe(scroller?.clientWidth);
        const cutOff = [...root.querySelectorAll('button, h2, h3, dt')].filter(
          ({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth,
        );
        expect(cutOff.map(({ outerHTML }) => outerHTML)).toEqual([]);
      }
    });

    test('the card is written in the direction of its language', async () => {
      speak(language);
      await open(language);
      const root = await show('alaska');
      expect(root.querySelector<HTMLElement>('.card')?.dir).toBe(language === 'ar' ? 'rtl' : 'ltr');
    });
  });
}
