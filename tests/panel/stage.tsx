/** The panel on a stage: drawn from values, with its own style. */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { vi } from 'vitest';
import { Panel, type PanelProps } from '../../components/panel/Panel.tsx';
import type { PanelPlace } from '../../components/panel/panel-place.ts';
import { type OpenStory, openBundled } from '../../components/reader/open-story.ts';
import { defaultSettings } from '../../components/settings/settings.ts';
import { bundledStory } from '../../components/story/bundled-story.ts';
import type { SentenceInTab } from '../../components/tabs/mentions.ts';
import { bundledOnly } from '../card/stage.ts';
import { listed, siteAt } from '../popup/stage.tsx';

/** The bundled story, opened to read. */
export async function openSummit(): Promise<OpenStory> {
  const { promise, resolve } = Promise.withResolvers<OpenStory>();
  await openBundled(bundledStory, { onStory: resolve, signal: new AbortController().signal });
  return promise;
}

/** All names of the summit, in the order of the story. */
export const allNames = bundledStory.entities.map(({ id, kind, name }) => listed(id, kind, name, 3));

export const sentence = (at: number, text: Partial<SentenceInTab> = {}): SentenceInTab => ({
  frameId: 0,
  at,
  before: 'On Friday ',
  name: 'Putin',
  after: ' flew to Alaska.',
  language: 'en',
  ...text,
});

const atFirst: PanelPlace = { trail: null, order: 'text', query: '', scrolled: 0 };

/** Draws the panel on a usual page, changed as given, and keeps its place; returns what it calls. */
export function drawPanel(root: Element, changed: Partial<PanelProps> = {}) {
  const calls = {
    onChange: vi.fn(),
    onPermit: vi.fn(),
    onMore: vi.fn(),
    onGo: vi.fn(async (_: SentenceInTab, focus: 'page' | 'card') => focus === 'page'),
  };
  const Stage = () => {
    const [place, setPlace] = useState(changed.place ?? atFirst);
    return (
      <Panel
        settings={defaultSettings}
        organization={null}
        pageStatus={siteAt('example.com')}
        names={allNames}
        reading={{ facts: bundledOnly.facts, theme: 'light', textSize: 'normal' }}
        sentences={{ sentences: [sentence(0), sentence(4)], next: null }}
        stories={null}
        failure={null}
        {...calls}
        {...changed}
        place={place}
        onPlace={(part) => setPlace((before) => ({ ...before, ...part }))}
      />
    );
  };
  render(<Stage />, root);
  return calls;
}
