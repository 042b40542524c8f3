import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { PopupProps } from '../../components/popup/Popup.tsx';
import popupCss from '../../components/popup/popup.css?inline';
import { bundledFactSet } from '../../components/story/bundled-fact-set.ts';
import type { EntityId } from '../../components/story/schema.ts';
import html from '../../entrypoints/popup/index.html?raw';
import { axeFindings } from '../axe.ts';
import { bundledOnly } from '../card/stage.ts';
import { arriving, comet, factSets, hebrew, long, problems, purchase, ready } from './some-sets.ts';
import { drawPopup, listed, siteAt, withSettings } from './stage.tsx';

const frames: HTMLIFrameElement[] = [];
afterEach(() => {
  for (const frame of frames.splice(0)) {
    if (frame.contentDocument !== null) render(null, frame.contentDocument.body);
    frame.remove();
  }
});

/** The popup's page without its script, in a window of that size, every fold and the first name's card open. */
async function open(at: {
  width: number;
  theme: string;
  props: Partial<PopupProps>;
  /** The button pressed at first, if not that of a card. */
  unfolded?: string;
}): Promise<Document> {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const part of page.querySelectorAll('script, link')) part.remove();
  page.head.append(Object.assign(page.createElement('style'), { textContent: popupCss }));
  page.documentElement.dataset.theme = at.theme;
  const frame = document.createElement('iframe');
  frames.push(frame);
  frame.style.cssText = `width: ${at.width}px; height: 600px; border: none`;
  frame.srcdoc = page.documentElement.outerHTML;
  await new Promise((resolve) => {
    frame.onload = resolve;
    document.body.append(frame);
  });
  if (frame.contentDocument === null) throw new Error('The frame has no document.');
  const theme = at.theme === 'dark' ? 'dark' : 'light';
  drawPopup(frame.contentDocument.body, { reading: { facts: bundledOnly.facts, theme }, ...at.props });
  const unfold = frame.contentDocument.querySelector<HTMLElement>(at.unfolded ?? '.unfold');
  unfold?.click();
  await expect.poll(() => unfold?.ariaExpanded).not.toBe('false');
  for (const fold of frame.contentDocument.querySelectorAll('details')) fold.open = true;
  return frame.contentDocument;
}

/** Shows each tab of a popup in turn. */
async function onEveryTab(page: Document, check: () => Promise<void>): Promise<void> {
  for (const tab of page.querySelectorAll<HTMLElement>('[role=tab]')) {
    tab.click();
    await expect.poll(() => tab.ariaSelected).toBe('true');
    await check();
  }
}

const allNames = bundledFactSet.entities.map(({ id, kind, name }) => listed(id, kind, name, 3));
const longSite = `${'very-long-subdomain-name.'.repeat(8)}example.com`;
const states: readonly (readonly [what: string, props: Partial<PopupProps>])[] = [
  ['on a page with a few names', {}],
  ['with a name that no story has', { lookedUp: { words: 'Gudrun', called: [] } }],
  [
    'with a name that was looked up',
    { lookedUp: { words: 'Trump', called: ['donald-trump', 'vladimir-putin'] as EntityId[] } },
  ],
  ['on a page with all names', { names: allNames, fileChooser: 'asked' }],
  ['on a page without names', { names: [] }],
  ['on a story file', { pageStatus: { ...siteAt('class.example'), hasStoryFile: true } }],
  ['on a page closed to extensions', { pageStatus: { kind: 'closed', why: 'pdf' } }],
  [
    'on a page it was let into for a visit',
    { pageStatus: { ...siteAt('example.com'), isTemporary: true, isPrivate: true } },
  ],
  ['on a page it must be let into', { pageStatus: { kind: 'not-permitted' }, shortcuts: null }],
  ['on its own page, switched off', { pageStatus: { kind: 'own-page' }, ...withSettings({ on: false }) }],
  [
    'with rules, hidden names and long words',
    {
      pageStatus: siteAt(longSite),
      ...withSettings({ openWay: 'hover-with-key', sites: { [longSite]: 'off', 'a.example': 'on' } }),
      hidden: [{ site: longSite, entity: 'alaska' as EntityId, name: 'Alaska', language: 'en' }],
      shortcuts: [{ command: 'previous-name', does: 'Go to the previous name', keys: '' }],
    },
  ],
  ['after a reset', { notice: { kind: 'reset', to: 'defaults' } }],
  [
    'after a name was hidden',
    { notice: { kind: 'hidden', site: '*', name: listed('alaska', 'place', 'Alaska', 1) } },
  ],
  ['after a file was opened', { notice: { kind: 'imported', problems: [{ kind: 'locked', key: 'theme' }] } }],
  [
    'where an organization has set everything, not all of it well',
    {
      ...withSettings({ openWay: 'hover-with-key', sites: { 'a.example': 'off' } }),
      hidden: [{ site: 'a.example', entity: 'alaska' as EntityId, name: 'Alaska', language: 'en' }],
      organization: {
        isLocked: () => true,
        isPreset: () => true,
        problems: [{ kind: 'invalid-value', key: 'theme', value: '"pink"', instead: '"auto"' }],
      },
    },
  ],
  [
    'with fact sets of all kinds',
    {
      factSets: factSets({
        sets: [
          purchase,
          { ...comet, isRemoved: true },
          { ...long, origin: 'organization' },
          { ...hebrew, isOn: false },
        ],
        done: 'Miss Mitchell’s comet was added.',
      }).shown,
    },
  ],
  [
    'with files on their way',
    {
      factSets: factSets({
        incoming: [
          arriving({ kind: 'reading' }, 1, long.title),
          ready(
            { ...long, warnings: problems(2), existing: { version: 9, origin: 'reader', isSame: false } },
            2,
          ),
          arriving({ kind: 'refused', refusal: { kind: 'problems', problems: problems(7) } }, 3),
          arriving({ kind: 'failed', failure: { kind: 'full', reason: '' } }, 4),
        ],
        failure: { kind: 'other', reason: 'The database was closed' },
        chooser: 'asked',
      }).shown,
    },
  ],
  [
    'where no fact sets can be kept',
    { factSets: factSets({ sets: [], failure: { kind: 'unavailable', reason: '' } }).shown },
  ],
  ['after a failure', { failure: 'Your browser did not save this change.' }],
];

describe.each(['light', 'dark'])('in the %s theme axe finds nothing wrong with the popup', (theme) => {
  it.each(states)('%s', async (_, props) => {
    const page = await open({ width: 400, theme, props });
    await onEveryTab(page, async () => expect(await axeFindings(page)).toEqual([]));
  });

  it('with the ways to hide a name', async () => {
    for (const unfolded of ['.hide', '.more']) {
      const page = await open({ width: 320, theme, props: { names: allNames }, unfolded });
      expect(await axeFindings(page)).toEqual([]);
    }
  });

  it.each(states)('%s, in a window 200 pixels wide', async (_, props) => {
    const page = await open({ width: 200, theme, props });
    await onEveryTab(page, async () => {
      expect(await axeFindings(page)).toEqual([]);
      expect(page.documentElement.scrollWidth).toBeLessThanOrEqual(200);
    });
  });
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
