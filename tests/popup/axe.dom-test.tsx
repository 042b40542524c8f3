import { describe, expect, it } from 'vitest';
import type { PopupProps } from '../../components/popup/Popup.tsx';
import popupCss from '../../components/popup/popup.css?inline';
import { type TabName, tabNames } from '../../components/popup/tab-names.ts';
import { bundledStory } from '../../components/story/bundled-story.ts';
import type { EntityId } from '../../components/story/schema.ts';
import html from '../../entrypoints/popup/index.html?raw';
import { axeFindings } from '../axe.ts';
import { bundledOnly } from '../card/stage.ts';
import { setPageFrames } from '../page-frame.ts';
import { arriving, comet, hebrew, long, problems, purchase, ready, shelf } from '../shelf/some-stories.ts';
import { drawPopup, listed, siteAt, withSettings } from './stage.tsx';

const openPage = setPageFrames({ html, css: popupCss });

/** The popup's page without its script, in a window of that size, every fold and the first name's card open. */
async function open(at: {
  width: number;
  theme: string;
  props: Partial<PopupProps>;
  /** The button pressed at first, if not that of a card. */
  unfolded?: string;
}): Promise<Document> {
  const page = await openPage({ ...at, height: 600 });
  const theme = at.theme === 'dark' ? 'dark' : 'light';
  drawPopup(page.body, { reading: { facts: bundledOnly.facts, theme }, ...at.props });
  const unfold = page.querySelector<HTMLElement>(at.unfolded ?? '.unfold');
  unfold?.click();
  await expect.poll(() => unfold?.ariaExpanded).not.toBe('false');
  for (const fold of page.querySelectorAll('details')) fold.open = true;
  return page;
}

/** Shows these tabs of a popup in turn. */
async function onTabs(page: Document, tabs: readonly TabName[], check: () => Promise<void>): Promise<void> {
  for (const name of tabs) {
    const tab = page.querySelector<HTMLElement>(`[role=tab][data-tab=${name}]`);
    tab?.click();
    await expect.poll(() => tab?.ariaSelected).toBe('true');
    await check();
  }
}

const allNames = bundledStory.entities.map(({ id, kind, name }) => listed(id, kind, name, 3));
const longSite = `${'very-long-subdomain-name.'.repeat(8)}example.com`;
/** States, and the tabs on which they are seen. */
const states: readonly (readonly [what: string, props: Partial<PopupProps>, tabs: readonly TabName[]])[] = [
  ['on a page with a few names', {}, tabNames],
  ['with a name that no story has', { lookedUp: { words: 'Gudrun', called: [] } }, ['page']],
  [
    'with a name that was looked up',
    { lookedUp: { words: 'Trump', called: ['donald-trump', 'vladimir-putin'] as EntityId[] } },
    ['page'],
  ],
  ['on a page with all names', { names: allNames, fileChooser: 'asked' }, ['page', 'settings']],
  ['on a page without names', { names: [] }, ['page']],
  ['on a story file', { pageStatus: { ...siteAt('class.example'), hasStoryFile: true } }, ['page']],
  ['on a page closed to extensions', { pageStatus: { kind: 'closed', why: 'pdf' } }, ['page']],
  [
    'on a page it was let into for a visit',
    { pageStatus: { ...siteAt('example.com'), isTemporary: true, isPrivate: true } },
    ['page'],
  ],
  [
    'on a page it must be let into',
    { pageStatus: { kind: 'not-permitted' }, shortcuts: null },
    ['page', 'settings'],
  ],
  [
    'on its own page, switched off',
    { pageStatus: { kind: 'own-page' }, ...withSettings({ on: false }) },
    tabNames,
  ],
  [
    'with rules, hidden names and long words',
    {
      pageStatus: siteAt(longSite),
      ...withSettings({ openOn: 'hover-with-key', sites: { [longSite]: 'off', 'a.example': 'on' } }),
      hidden: [{ site: longSite, entity: 'alaska' as EntityId, name: 'Alaska', language: 'en' }],
      shortcuts: [{ command: 'previous-name', does: 'Go to the previous name', keys: '' }],
    },
    ['page', 'settings'],
  ],
  ['after a reset', { notice: { kind: 'reset', to: 'defaults' } }, ['settings']],
  [
    'after a name was hidden',
    { notice: { kind: 'hidden', site: '*', name: listed('alaska', 'place', 'Alaska', 1) } },
    ['page'],
  ],
  [
    'after a file was opened',
    { notice: { kind: 'imported', problems: [{ kind: 'locked', key: 'theme' }] } },
    ['settings'],
  ],
  [
    'where an organization has set everything, not all of it well',
    {
      ...withSettings({ openOn: 'hover-with-key', sites: { 'a.example': 'off' } }),
      hidden: [{ site: 'a.example', entity: 'alaska' as EntityId, name: 'Alaska', language: 'en' }],
      organization: {
        isLocked: () => true,
        isPreset: () => true,
        problems: [{ kind: 'invalid-value', key: 'theme', value: '"pink"', instead: '"auto"' }],
      },
    },
    tabNames,
  ],
  [
    'with stories of all kinds',
    {
      shelf: shelf({
        stories: [
          purchase,
          { ...comet, isRemoved: true },
          { ...long, origin: 'organization' },
          { ...hebrew, isOn: false },
        ],
        done: 'Miss Mitchell’s comet was added.',
      }).shown,
    },
    ['page', 'stories'],
  ],
  [
    'with files on their way',
    {
      shelf: shelf({
        incoming: [
          arriving({ kind: 'reading' }, 1, long.title),
          ready(
            { ...long, warnings: problems(2), existing: { version: 9, origin: 'reader', isSame: false } },
            2,
          ),
          arriving(
            { kind: 'refused', refusal: { kind: 'problems', why: 'mistakes', problems: problems(7) } },
            3,
          ),
          arriving({ kind: 'failed', failure: { kind: 'full', reason: '' } }, 4),
        ],
        failure: { kind: 'other', reason: 'The database was closed' },
        chooser: 'asked',
      }).shown,
    },
    ['stories'],
  ],
  [
    'where no stories can be kept',
    { shelf: shelf({ stories: [], failure: { kind: 'unavailable', reason: '' } }).shown },
    ['stories'],
  ],
  ['after a failure', { failure: 'Your browser did not save this change.' }, ['page']],
];

const looks = [
  { width: 400, theme: 'light', scope: 'layout', tags: [] },
  { width: 400, theme: 'light', scope: 'colors', tags: ['long'] },
  { width: 400, theme: 'dark', scope: 'colors', tags: ['long'] },
  { width: 200, theme: 'light', scope: 'layout', tags: ['long'] },
] as const;

for (const { width, theme, scope, tags } of looks) {
  describe(`${width} pixels wide, ${theme}, ${scope}: axe finds nothing wrong with the popup`, {
    tags: [...tags],
  }, () => {
    it.each(states)('%s', async (_, props, tabs) => {
      const page = await open({ width, theme, props });
      await onTabs(page, tabs, async () => {
        expect(await axeFindings(page, scope)).toEqual([]);
        expect(page.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      });
    });
  });
}

it.each([
  ['light', 'all'],
  ['dark', 'colors'],
] as const)('in the %s theme axe finds nothing wrong with the ways to hide a name', async (theme, scope) => {
  for (const unfolded of ['.hide', '.more']) {
    const page = await open({ width: 320, theme, props: { names: allNames }, unfolded });
    expect(await axeFindings(page, scope)).toEqual([]);
  }
});

it('axe finds what is wrong with a popup that is', async () => {
  const page = await open({ width: 400, theme: 'light', props: {} });
  page.documentElement.removeAttribute('lang');
  const [button] = page.querySelectorAll('.found .unfold');
  button?.replaceChildren();
  const findings = await axeFindings(page);
  expect(findings.map((finding) => finding.split(':')[0]).toSorted()).toEqual([
    'button-name',
    'html-has-lang',
  ]);
});
