import { describe, expect, it, vi } from 'vitest';
import { emptyDraft } from '../../components/drafts/draft.ts';
import { createDraft } from '../../components/drafts/draft-store.ts';
import { editUpdates } from '../../components/library/edit-library.ts';
import { bundledId } from '../../components/library/only-story.ts';
import { StoryView } from '../../components/reader/StoryView.tsx';
import { Shelf } from '../../components/shelf/Shelf.tsx';
import storiesCss from '../../components/stories/stories.css?inline';
import html from '../../entrypoints/stories/index.html?raw';
import { type AxeScope, axeFindings } from '../axe.ts';
import { writtenStory } from '../library/files.ts';
import { unsignedStory } from '../library/signing.ts';
import { setPageFrames } from '../page-frame.ts';
import { addWritten, draw, setStoriesStage } from './stage.tsx';
import { nastyStory } from './written-stories.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: Object.assign(fakeBrowser, { i18n: { getUILanguage: () => 'en' } }) };
});

const stage = setStoriesStage();
const openPage = setPageFrames({ html, css: storiesCss });

type Look = {
  readonly width: number;
  readonly theme: 'light' | 'dark';
  readonly direction: 'ltr' | 'rtl';
  readonly scope: AxeScope;
  readonly tags: readonly 'long'[];
};

/** The stories page without its script, in a window of that size. */
async function open(look: Look): Promise<Document> {
  const page = await openPage({ ...look, height: 800 });
  page.documentElement.dataset.colors = 'blue-green-orange';
  return page;
}

const looks: readonly Look[] = [
  { width: 1200, theme: 'light', direction: 'ltr', scope: 'all', tags: [] },
  { width: 1200, theme: 'dark', direction: 'ltr', scope: 'colors', tags: ['long'] },
  { width: 1200, theme: 'light', direction: 'rtl', scope: 'layout', tags: ['long'] },
  { width: 360, theme: 'light', direction: 'ltr', scope: 'layout', tags: ['long'] },
  { width: 360, theme: 'light', direction: 'rtl', scope: 'layout', tags: ['long'] },
];

/** Opens all that is folded, and lets axe look. */
async function expectSound(page: Document, scope: AxeScope): Promise<void> {
  for (const fold of page.querySelectorAll('details')) fold.open = true;
  expect(await axeFindings(page, scope)).toEqual([]);
  const { scrollWidth, clientWidth } = page.documentElement;
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
}

for (const look of looks) {
  const title = `${look.theme}, ${look.width} pixels wide, ${look.direction}: axe finds nothing wrong with`;
  describe(title, { tags: [...look.tags] }, () => {
    it('the shelf', async () => {
      const { wiring, library, drafts } = stage.now();
      await addWritten(library, unsignedStory());
      const update = { when: Date.now(), from: 1, changes: null };
      await editUpdates(library, 'purchase', { update, asked: Date.now() });
      await addWritten(library, nastyStory);
      await addWritten(library, writtenStory({ id: 'lesson', title: 'Lesson 3' }), 'organization');
      await createDraft(drafts, { ...emptyDraft('en', '1986-10-11'), title: 'Unabridgeable'.repeat(9) });
      const page = await open(look);
      draw(<Shelf {...wiring} onTableFile={async () => {}} />, page.body);
      await expect.poll(() => page.querySelectorAll('.story').length).toBe(5);
      await expect.poll(() => page.querySelectorAll('.found button').length).toBe(1);
      await expectSound(page, look.scope);
    });

    it.each([
      [bundledId, 'anchorage'],
      ['nasty', 'a'],
    ])('the story %s with the card of %s', async (id, entity) => {
      const { wiring, library } = stage.now();
      await addWritten(library, nastyStory);
      const page = await open(look);
      const reading = { ...wiring.reading, theme: look.theme };
      draw(<StoryView {...wiring} reading={reading} id={id} entity={entity} part={null} />, page.body);
      const card = () => page.querySelector('.name-card')?.shadowRoot?.querySelector('.card') ?? null;
      await expect.poll(card).not.toBeNull();
      await expect.poll(() => page.querySelector('.map-point')).not.toBeNull();
      await expectSound(page, look.scope);
    });

    it('a story that is missing', async () => {
      const { wiring } = stage.now();
      const page = await open(look);
      draw(<StoryView {...wiring} id="missing" entity={null} part={null} />, page.body);
      await expect.poll(() => page.querySelector('[role=alert]')).not.toBeNull();
      await expectSound(page, look.scope);
    });
  });
}
