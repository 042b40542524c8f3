import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page as testPage } from 'vitest/browser';
import { startCard } from '../../components/content/card-controller.ts';
import { createCardHost } from '../../components/content/card-host.ts';
import type { Hit } from '../../components/content/card-machine.ts';
import type { RawOffset } from '../../components/finder/span.ts';
import type { Mark } from '../../components/page/mark.ts';
import type { Passage } from '../../components/page/passage.ts';
import type { EntityId } from '../../components/story/schema.ts';
import { frames } from './hand.ts';
import { inlineLink } from './inline-link.ts';
import { bundledOnly, handClock, hitOn, usualSettings, usualView } from './stage.ts';

const because = [
  { name: 'needs-support', weight: -2 },
  { name: 'full-name-on-page', weight: 4 },
] as const;
const sachs = 'jeffrey-sachs' as EntityId;
const span = { from: 0 as RawOffset, to: 5 as RawOffset };
const passage: Passage = {
  text: 'Sachs spoke in Delhi.',
  span,
  mentions: [{ ...span, entity: sachs }],
  title: '',
  elsewhere: [],
};

let abort: AbortController;
beforeEach(async () => {
  await testPage.viewport(1000, 900);
  document.body.innerHTML = '<p>Then <i data-entity="jeffrey-sachs">Sachs</i> spoke in Delhi.</p>';
  abort = new AbortController();
});
afterEach(() => {
  abort.abort();
  vi.restoreAllMocks();
});

function judged(verdict: Mark['verdict'], certainty: number): Hit {
  const { mark, rect } = hitOn('jeffrey-sachs');
  return { mark: { ...mark, verdict, certainty, because }, rect };
}

function show(
  verdict: Mark['verdict'],
  certainty = 0.8,
  more: { readonly trail?: readonly EntityId[] } = {},
) {
  const host = createCardHost({ openLink: inlineLink(bundledOnly), send: () => {}, signal: abort.signal });
  const trail = [sachs, ...(more.trail ?? [])] as const;
  host.show({ ...usualView, hit: judged(verdict, certainty), trail, passage, theme: 'light' });
  return host.root;
}

const textOf = (root: ParentNode, selector: string) => root.querySelector(selector)?.textContent ?? null;
const all = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe('the card of an explained name', () => {
  test('shows at its end what was matched, as which entity, with which certainty and why', () => {
    const root = show('accepted');
    expect(textOf(root, 'h2')).toBe('Jeffrey D. Sachs');
    expect(root.querySelector('.scroller')?.lastElementChild?.className).toBe('explain');
    expect(textOf(root, '.explain h3')).toBe('Why it is marked');
    expect(all(root, '.explain dd')).toEqual(['Sachs', 'jeffrey-sachs', '80%']);
    expect(all(root, '.reasons li')).toEqual([
      '−2Many share the name: the page must name this one. needs-support',
      '+4The page gives the full name somewhere. full-name-on-page',
    ]);
    expect(root.querySelector<HTMLElement>('.reasons')?.lang).toBe('en');
  });

  test('says of a mention without a mark why it has none', () => {
    const isUnmarked = { ...judged('accepted', 0.8), isUnmarked: true };
    const host = createCardHost({ openLink: inlineLink(bundledOnly), send: () => {}, signal: abort.signal });
    host.show({ ...usualView, hit: isUnmarked, trail: [sachs], passage, theme: 'light' });
    expect(textOf(host.root, '.explain')).toContain(
      'This mention is not marked: only the first one in its section is',
    );
    expect(textOf(show('accepted'), '.explain')).not.toContain('This mention is not marked');
  });

  test('copies the sentence as a test case, and announces that', async () => {
    const root = show('accepted');
    const copied: unknown[] = [];
    vi.spyOn(document, 'execCommand').mockImplementation(() => {
      copied.push((root.activeElement as HTMLTextAreaElement).value);
      return true;
    });
    root.querySelector<HTMLElement>('.explain button')?.click();
    await frames();
    expect(copied).toEqual(['[Sachs|jeffrey-sachs] spoke in Delhi.']);
    expect(textOf(root, '.explain [role="status"]')).toBe('Copied');
  });

  test('explains nothing on another card that the reader follows a link to', () => {
    const root = show('accepted', 0.8, { trail: ['india' as EntityId] });
    expect(textOf(root, 'h2')).toBe('India');
    expect(root.querySelector('.explain')).toBeNull();
  });
});

describe('the card of a refused name', () => {
  test('shows only that it is not marked, who it could have been, and why not', () => {
    const root = show('refused', 0.2);
    expect(textOf(root, 'h2')).toBe('Not marked');
    expect(textOf(root, '.not-marked')).toContain('Possible match: Jeffrey D. Sachs.');
    expect(textOf(root, '.explain h3')).toBe('Why it is not marked');
    expect(all(root, '.explain dd')).toContain('20%');
    for (const selector of ['.description', '.matters', '.more', '.hiding'])
      expect(root.querySelector(selector), selector).toBeNull();
  });

  test('is never shown without an explanation', () => {
    const send = vi.fn();
    const host = createCardHost({ openLink: inlineLink(bundledOnly), send, signal: abort.signal });
    host.show({ ...usualView, theme: 'light', hit: judged('refused', 0.2), trail: [sachs], passage: null });
    expect(send).toHaveBeenCalledExactlyOnceWith({ kind: 'lost' });
    expect(host.boxes()).toBeNull();
  });
});

describe('explaining marks', () => {
  function start(verdict: Mark['verdict'], passageOf = vi.fn((): Passage | null => passage)) {
    let root: ShadowRoot | null = null;
    const controller = startCard({
      settings: { ...usualSettings, explain: true },
      markAt: () => ({ hit: judged(verdict, 0.5), isNear: true }),
      loadHost: async () => (on) => {
        const host = createCardHost({ ...on, openLink: inlineLink(bundledOnly) });
        root = host.root;
        return host;
      },
      passageOf,
      clock: handClock(),
      signal: abort.signal,
    });
    const isExplained = () => root?.querySelector('.explain') != null;
    const isOpen = () => root?.host.matches(':popover-open') === true;
    return { controller, isOpen, isExplained, passageOf };
  }
  const on = { ...usualSettings, explain: true };
  const off = { ...usualSettings, explain: false };

  test('takes effect at once on an open card, and requests the passage once for each opening', async () => {
    const { controller, isOpen, isExplained, passageOf } = start('accepted');
    controller.open(judged('accepted', 0.8).mark, { focus: 'page', position: null });
    await expect.poll(isExplained).toBe(true);
    controller.setSettings(off);
    await expect.poll(isExplained).toBe(false);
    expect(isOpen()).toBe(true);
    controller.setSettings(on);
    await expect.poll(isExplained).toBe(true);
    expect(passageOf).toHaveBeenCalledOnce();
  });

  test('closes the card of a refused name when it is switched off', async () => {
    const { controller, isOpen, isExplained } = start('refused');
    controller.open(judged('refused', 0.2).mark, { focus: 'page', position: null });
    await expect.poll(isExplained).toBe(true);
    controller.setSettings(off);
    expect(isOpen()).toBe(false);
  });

  test('requests nothing while it is off', async () => {
    const { controller, isOpen, isExplained, passageOf } = start('accepted');
    controller.setSettings(off);
    controller.open(judged('accepted', 0.8).mark, { focus: 'page', position: null });
    await frames();
    expect(isOpen()).toBe(true);
    expect(isExplained()).toBe(false);
    expect(passageOf).not.toHaveBeenCalled();
  });
});
