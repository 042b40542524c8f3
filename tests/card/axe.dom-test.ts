import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { page as testPage } from 'vitest/browser';
import type { HostView } from '../../components/content/card-host.ts';
import type { Hit } from '../../components/content/card-machine.ts';
import type { RawOffset } from '../../components/finder/span.ts';
import type { Mark } from '../../components/page/mark.ts';
import { bundledFactSet } from '../../components/story/bundled-fact-set.ts';
import type { EntityId } from '../../components/story/schema.ts';
import { axeFindings, openShadowRoots } from '../axe.ts';
import { faintTexts } from '../contrast.ts';
import { frames } from './hand.ts';
import { hitOn, markOf, type Stage, setStage, usualView } from './stage.ts';

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
  const name = `<i data-entity="${entity}">${bundledFactSet.entity(entity as EntityId)?.name}</i>`;
  stage = setStage(`<style>body { font: 16px/1.5 sans-serif }</style><p>Who is ${name}?</p>`, { theme });
  stage.controller.open(markOf(entity), { focus: 'page', position: null });
  await frames();
  const own = new CSSStyleSheet();
  own.replaceSync(css);
  stage.host.root.adoptedStyleSheets.push(own);
  stage.host.root.querySelector<HTMLElement>('.more')?.click();
  await frames();
  for (const fade of stage.host.root.getAnimations()) fade.finish();
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

const entities = bundledFactSet.entities.map(({ id, name }) => [name, id] as const);
const ofEachKind = [
  ['a person', 'vladimir-putin'],
  ['a place', 'jber'],
  ['an organization', 'cia'],
] as const;

describe.each(['light', 'dark'] as const)(
  'in the %s theme axe finds nothing wrong with the card of',
  (theme) => {
    test.each(entities)('%s', async (_, entity) => {
      await open({ entity, theme });
      expect(stage.host.root.querySelector('[role="dialog"] section')).not.toBeNull();
      expect(await axeFindings(stage.host.element)).toEqual([]);
    });

    test.each(states)('a name %s', async (_, view) => {
      await open({ entity: 'cia', theme });
      const trail = ['cia' as EntityId] as const;
      const hit = hitOn('cia');
      stage.host.show({ ...usualView, opening: 99, trail, hit, theme, ...view(hit) });
      stage.host.root.querySelector<HTMLElement>('.more')?.click();
      await frames();
      expect(await axeFindings(stage.host.element)).toEqual([]);
      expect(faintTexts(stage.host.root)).toEqual([]);
    });

    test.each(ofEachKind)('%s in a window 320 pixels wide with letters twice as large', async (_, entity) => {
      await testPage.viewport(320, 640);
      await open({ entity, theme, css: '.popper { font-size: 32px }' });
      expect(await axeFindings(stage.host.element)).toEqual([]);
    });
  },
);

test('a card with a mistake fails the check', async () => {
  await open({ entity: 'cia', theme: 'light', css: '.evidence .quiet { color: #999 }' });
  expect(faintTexts(stage.host.root)).toEqual([expect.stringMatching(/^2\.8\d: <span class="quiet"/)]);
  stage.host.root.querySelector('[role="dialog"]')?.removeAttribute('aria-labelledby');
  expect(await axeFindings(stage.host.element)).toEqual([expect.stringMatching(/^aria-dialog-name: /)]);
});
