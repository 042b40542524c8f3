import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page as testPage } from 'vitest/browser';
import { translations } from '../../assets/facts/translations/index.ts';
import { catalogs } from '../../assets/words/index.ts';
import type { HostView } from '../../components/content/card-host.ts';
import { bundledFactSet, bundledFactSetIn } from '../../components/story/bundled-fact-set.ts';
import type { FactSet } from '../../components/story/fact-set.ts';
import type { Translation } from '../../components/story/schema.ts';
import { mislabeledTexts, textsWithLanguage } from '../i18n/text-languages.ts';
import { speak } from '../speak.ts';
import { frames } from './hand.ts';
import { hitOn, type Stage, setStage } from './stage.ts';

let stage: Stage;
beforeEach(() => testPage.viewport(1000, 700));
afterEach(() => stage.abort.abort());

type LanguageName = keyof typeof catalogs;

/** The bundled story as the card page has it in an interface in that language. */
const storyIn = (language: LanguageName): FactSet =>
  language === 'en'
    ? bundledFactSet
    : bundledFactSetIn(language, translations[language] as unknown as Translation);

/** Opens the card of an entity that was reached from another and can be hidden, with all details. */
async function open(entity: string, language: LanguageName = 'en'): Promise<ShadowRoot> {
  stage = setStage('<p>What is <i data-entity="cia">CIA</i>?</p>', { factSet: storyIn(language) });
  stage.controller.open(hitOn('cia').mark, { focus: 'page', position: null });
  await frames();
  const trail = ['cia', entity] as unknown as HostView['trail'];
  const hiding = { kind: 'marked', site: 'news.example' } as const;
  const usual = {
    opening: 99,
    focus: 'page',
    position: null,
    isPinned: true,
    isAboutStory: true,
    isHeld: false,
    textSize: 'normal',
    passage: null,
    theme: 'light',
  } as const;
  stage.host.show({ hit: hitOn('cia'), ...usual, trail, hiding });
  stage.host.root.querySelector<HTMLElement>('.more')?.click();
  await frames();
  return stage.host.root;
}

const everyone = bundledFactSet.entities.map(({ id, name }) => [name, id] as const);

test.each(everyone)(
  'the card of %s in Ukrainian has no word in another language but the titles of sources',
  async (_, entity) => {
    speak('uk');
    const root = await open(entity, 'uk');
    for (const sources of root.querySelectorAll('.sources, sup')) sources.remove();
    const texts = textsWithLanguage(root);
    expect(new Set(texts.map(({ lang }) => lang))).toEqual(new Set(['uk']));
    const names = /^(CIA|Roblox|news\.example)$|AKDT/;
    expect(mislabeledTexts(texts).filter(({ text }) => !names.test(text))).toEqual([]);
  },
);

test('where a translation does not load, each word on the card says its own language', async () => {
  speak('uk');
  const texts = textsWithLanguage(await open('jber'));
  expect(new Set(texts.map(({ lang }) => lang))).toEqual(new Set(['en', 'uk']));
  expect(mislabeledTexts(texts)).toEqual([]);
});

describe.each(Object.keys(catalogs) as LanguageName[])('in %s', (language) => {
  test.each([360, 320])(
    'every card fits a window %i pixels wide, and nothing in it is cut off',
    async (width) => {
      await testPage.viewport(width, 640);
      speak(language);
      for (const [, entity] of everyone) {
        const root = await open(entity, language);
        const scroller = root.querySelector('.scroller');
        expect(scroller?.scrollWidth, entity).toBe(scroller?.clientWidth);
        const cutOff = [...root.querySelectorAll('button, h2, h3, dt')].filter(
          ({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth,
        );
        expect(cutOff.map(({ outerHTML }) => outerHTML)).toEqual([]);
        stage.abort.abort();
      }
    },
  );

  test('the card is written in the direction of its language', async () => {
    speak(language);
    const root = await open('alaska', language);
    expect(root.querySelector<HTMLElement>('.card')?.dir).toBe(language === 'ar' ? 'rtl' : 'ltr');
  });
});
