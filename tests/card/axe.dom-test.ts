import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { page as testPage } from 'vitest/browser';
import type { HostView } from '../../components/content/card-host.ts';
import type { Hit } from '../../components/content/card-machine.ts';
import type { RawOffset } from '../../components/finder/span.ts';
import type { Mark } from '../../components/page/mark.ts';
import { bundledStory } from '../../components/story/bundled-story.ts';
import { axeFindings, openShadowRoots } from '../axe.ts';
import { faintTexts } from '../contrast.ts';
import { frames } from './hand.ts';
import { hitOn, markOf, type Stage, setStage } from './stage.ts';

let stage: Stage;
let closeShadowRoots: () => void;
beforeAll(() => {
  closeShadowRoots = openShadowRoots();
  return () => closeShadowRoots();
});
beforeEach(() => testPage.viewport(1000, 700));
afterEach(() => stage.abort.abort());

type Opening = { readonly entity: string; readonly theme: 'light' | 'dark'; readonly css?: string };

/** Opens the card of an entity, with all details. */
async function open({ entity, theme, css = '' }: Opening): Promise<void> {
  stage = setStage('<p>Who is <i data-entity="cia">CIA</i>?</p>', { theme });
  stage.controller.open(markOf('cia'), { focus: 'page', position: null });
  await frames();
  const own = new CSSStyleSheet();
  own.replaceSync(css);
  stage.host.root.adoptedStyleSheets.push(own);
  await show(entity);
}

async function show(entity: string, view: Partial<HostView> = {}): Promise<void> {
  const { root } = stage.host;
  stage.show(entity, view);
  root.querySelector<HTMLElement>('.more')?.click();
  await expect.poll(() => root.querySelector('[role="dialog"] section')).not.toBeNull();
  for (const fade of root.getAnimations()) fade.finish();
}

const site = 'news.example';
const states: readonly (readonly [what: string, view: (hit: Hit) => Partial<HostView>])[] = [
  ['pinned, with a name that can be hidden', () => ({ isPinned: true, hiding: { kind: 'marked', site } })],
  ['whose name was hidden', () => ({ hiding: { kind: 'hidden', where: 'site', site } })],
  [
    'whose name could not be hidden',
    () => ({ hiding: { kind: 'not-saved', because: 'Storage is full.', site } }),
  ],
  ['that is explained', (hit) => explained(hit, 'accepted')],
  ['that was refused', (hit) => explained(hit, 'refused')],
  ['that was come to from another', () => ({ trail: ['russia', 'cia'] as unknown as HostView['trail'] })],
];

/** The view of a name whose judgment is explained. */
function explained({ mark, rect }: Hit, verdict: Mark['verdict']): Partial<HostView> {
  const because = [
    { name: 'needs-context', weight: -1 },
    { name: 'context-near', weight: 3 },
  ] as const;
  return {
    hit: { mark: { ...mark, verdict, because }, rect },
    passage: {
      text: 'Who is CIA?',
      span: { from: 7 as RawOffset, to: 10 as RawOffset },
      mentions: [],
      title: '',
      elsewhere: [],
    },
  };
}

const entities = bundledStory.entities.map(({ id, name }) => [name, id] as const);
const ofEachKind = [
  ['a person', 'vladimir-putin'],
  ['a place', 'jber'],
  ['an organization', 'cia'],
] as const;

const themes = [
  { theme: 'light', scope: 'all', tags: [] },
  { theme: 'dark', scope: 'colors', tags: ['long'] },
] as const;

for (const { theme, scope, tags } of themes) {
  describe(`in the ${theme} theme axe finds nothing wrong with the card of`, { tags: [...tags] }, () => {
    const isSound = async (_: string, entity: string): Promise<void> => {
      await open({ entity, theme });
      expect(await axeFindings(stage.host.element, scope)).toEqual([]);
    };
    test.each(ofEachKind)('%s', isSound);
    test.each(entities)('%s', { tags: ['long'] }, isSound);

    test.each(states)('a name %s', async (_, view) => {
      await open({ entity: 'cia', theme });
      await show('cia', view(hitOn('cia')));
      expect(await axeFindings(stage.host.element, scope)).toEqual([]);
      expect(faintTexts(stage.host.root)).toEqual([]);
    });
  });
}

test.each(ofEachKind)(
  'axe finds nothing wrong with the card of %s in a window 320 pixels wide with letters twice as large',
  async (_, entity) => {
    await testPage.viewport(320, 640);
    await open({ entity, theme: 'light', css: '.popper { font-size: 32px }' });
    expect(await axeFindings(stage.host.element, 'layout')).toEqual([]);
  },
);

test('a card with a mistake fails the check', async () => {
  await open({ entity: 'cia', theme: 'light', css: '.evidence .quiet { color: #999 }' });
  expect(faintTexts(stage.host.root)).toEqual([expect.stringMatching(/^2\.8\d: <span class="quiet"/)]);
  stage.host.root.querySelector('[role="dialog"]')?.removeAttribute('aria-labelledby');
  expect(await axeFindings(stage.host.element)).toEqual([expect.stringMatching(/^aria-dialog-name: /)]);
});
