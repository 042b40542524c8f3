import { describe, expect, it } from 'vitest';
import type { PanelProps } from '../../components/panel/Panel.tsx';
import panelCss from '../../components/panel/panel.css?inline';
import { OpenParts } from '../../components/panel/StoriesHere.tsx';
import { bundledStory } from '../../components/story/bundled-story.ts';
import html from '../../entrypoints/sidepanel/index.html?raw';
import { axeFindings } from '../axe.ts';
import { setPageFrames } from '../page-frame.ts';
import { drawPanel, openSummit, sentence } from './stage.tsx';

const openPage = setPageFrames({ html, css: panelCss });

/** The panel's page without its script, in a window of that width. */
async function open(at: { width: number; theme: string; direction?: string; props: Partial<PanelProps> }) {
  const page = await openPage({ ...at, height: 700 });
  drawPanel(page.body, at.props);
  return page;
}

const place = { trail: null, order: 'kind', query: '', scrolled: 0 } as const;
const named = { ...place, trail: ['vladimir-putin'] } as unknown as PanelProps['place'];
const states: readonly (readonly [what: string, props: Partial<PanelProps>])[] = [
  ['with names by kind', { place }],
  [
    'with a name',
    {
      place: named,
      sentences: {
        sentences: [sentence(0), sentence(1, { before: 'W'.repeat(200), language: null })],
        next: { frameId: 0, from: 50 },
      },
    },
  ],
  ['with a name that the page does not have', { place: named, sentences: { sentences: [], next: null } }],
  ['without names', { names: [], failure: 'Your browser did not save this change.' }],
  ['where it must be let in', { pageStatus: { kind: 'not-permitted' } }],
];

describe.each([
  { width: 360, theme: 'light', scope: 'all', direction: 'ltr', tags: [] },
  { width: 200, theme: 'light', scope: 'layout', direction: 'rtl', tags: [] },
  { width: 600, theme: 'dark', scope: 'colors', direction: 'ltr', tags: ['long'] },
] as const)('$width pixels wide, $theme, $direction: axe finds nothing wrong with the panel', (look) => {
  it.each(states)('%s', { tags: [...look.tags] }, async (_, props) => {
    const page = await open({ ...look, props });
    expect(await axeFindings(page, look.scope)).toEqual([]);
    expect(page.documentElement.scrollWidth).toBeLessThanOrEqual(look.width);
  });
});

it.each([200, 600])('axe finds nothing wrong with a story in it, %i pixels wide', async (width) => {
  const stories = (
    <details class="fold reading" open={true}>
      <summary>{bundledStory.story.title}</summary>
      <OpenParts story={await openSummit()} onShow={() => {}} />
    </details>
  );
  const page = await open({ width, theme: 'light', props: { stories } });
  await expect.poll(() => page.querySelector('.land')).not.toBeNull();
  expect(await axeFindings(page)).toEqual([]);
  expect(page.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});
