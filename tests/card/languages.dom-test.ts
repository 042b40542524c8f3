import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page as testPage } from 'vitest/browser';
import { catalogs } from '../../assets/words/index.ts';
import type { HostView } from '../../components/content/card-host.ts';
import { bundledFactSet } from '../../components/story/bundled-fact-set.ts';
import type { EntityId } from '../../components/story/schema.ts';
import { mislabeledTexts, textsWithLanguage } from '../i18n/text-languages.ts';
import { speak } from '../speak.ts';
import { frames } from './hand.ts';
import { hitOn, type Stage, setStage } from './stage.ts';

let stage: Stage;
beforeEach(() => testPage.viewport(1000, 700));
afterEach(() => stage.abort.abort());

/** Opens the card of an entity that was reached from another and can be hidden, with all details. */
async function open(entity: string): Promise<ShadowRoot> {
  stage = setStage('<p>What is <i data-entity="cia">CIA</i>?</p>');
  stage.controller.open(hitOn('cia').mark, { focus: 'page', position: null });
  await frames();
  const trail = ['cia', entity] as unknown as HostView['trail'];
  const hiding = { kind: 'marked', site: 'news.example' } as const;
  const usual = {
    opening: 99,
    focus: 'page',
    position: null,
    isPinned: true,
    passage: null,
    theme: 'light',
  } as const;
  stage.host.show({ hit: hitOn('cia'), ...usual, trail, hiding });
  stage.host.root.querySelector<HTMLElement>('.more')?.click();
  await frames();
  return stage.host.root;
}

const everyone = bundledFactSet.entities.map(({ id, name }) => [name, id] as const);

describe('in an interface in Ukrainian, each word on the card says its own language:', () => {
  test.each(everyone)('%s', async (_, entity) => {
    speak('uk');
    const texts = textsWithLanguage(await open(entity));
    expect(new Set(texts.map(({ lang }) => lang))).toEqual(new Set(['en', 'uk']));
    expect(mislabeledTexts(texts)).toEqual([]);
  });
});

describe.each(Object.keys(catalogs) as (keyof typeof catalogs)[])('in %s', (language) => {
  test.each([360, 320])(
    'a card fits a window %i pixels wide, and nothing in it is cut off',
    async (width) => {
      await testPage.viewport(width, 640);
      speak(language);
      const root = await open('jber' as EntityId);
      const scroller = root.querySelector('.scroller');
      expect(scroller?.scrollWidth).toBe(scroller?.clientWidth);
      const cutOff = [...root.querySelectorAll('button, h2, h3, dt')].filter(
        ({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth,
      );
      expect(cutOff.map(({ outerHTML }) => outerHTML)).toEqual([]);
    },
  );
});
