import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { NameOnPage } from '../../components/panel/NameOnPage.tsx';
import { PanelNames } from '../../components/panel/PanelNames.tsx';
import panelCss from '../../components/panel/panel.css?inline';
import type { EntityId } from '../../components/story/schema.ts';
import type { SentencesInTab } from '../../components/tabs/mentions.ts';
import { bundledOnly } from '../card/stage.ts';
import { listed, siteAt } from '../popup/stage.tsx';
import { speak } from '../speak.ts';
import { setStyledPage } from '../styled-page.ts';
import { allNames, drawPanel, sentence } from './stage.tsx';

let root: HTMLElement;
setStyledPage({
  css: panelCss,
  width: 360,
  height: 700,
  onRoot: (one) => {
    root = one;
  },
});

const namesShown = () => [...root.querySelectorAll('.called')].map(({ textContent }) => textContent);
const headings = () => [...root.querySelectorAll('h2, h3')].map(({ textContent }) => textContent);
const cardName = () => root.querySelector('.name-card')?.shadowRoot?.querySelector('h2')?.textContent;
/** A card takes the keys as it gets the focus, a moment after it is drawn. */
const cardHasFocus = () => expect.poll(() => document.activeElement?.role).toBe('group');
/** So does the list, a moment after it is drawn. */
const listHasFocus = () => expect.poll(() => document.activeElement?.closest('.kinds-of-names')).toBeTruthy();
const press = (...keys: readonly string[]) => userEvent.keyboard(keys.map((key) => `{${key}}`).join(''));
const choose = (label: string) => page.getByRole('radio', { name: label, exact: true }).click();

describe('the list of names', () => {
  it('is in the order of the text, or by kind', async () => {
    const [person, place, organization] = [
      listed('vladimir-putin', 'person', 'Vladimir Putin', 5),
      listed('alaska', 'place', 'Alaska', 1),
      listed('roblox', 'organization', 'Roblox', 1),
    ];
    drawPanel(root, { names: [place, organization, person] });
    expect(namesShown()).toEqual(['Alaska', 'Roblox', 'Vladimir Putin']);
    await choose('By kind');
    await expect.poll(namesShown).toEqual(['Vladimir Putin', 'Alaska', 'Roblox']);
    expect(headings()).toEqual(['On this page', 'People', 'Places', 'Organizations']);
  });

  it('leads to a card in three presses at most', async () => {
    drawPanel(root);
    await listHasFocus();
    for (const [keys, name] of [
      [['z', 'Enter'], 'Volodymyr Zelensky'],
      [['a', 'l', 'Enter'], 'Alaska'],
    ] as const) {
      await press(...keys);
      await expect.poll(cardName).toBe(name);
      await cardHasFocus();
      await press('Escape');
      await expect.poll(cardName).toBeUndefined();
    }
  });

  it('is one stop for Tab, however long', async () => {
    drawPanel(root);
    expect(root.querySelectorAll('.name[tabindex="0"]')).toHaveLength(1);
  });

  it('says how often a name is found by now', () => {
    const draw = (count: number): void =>
      render(
        <PanelNames
          names={[listed('alaska', 'place', 'Alaska', count)]}
          order="text"
          query=""
          scrolled={0}
          onPlace={() => {}}
          onShow={() => {}}
        />,
        root,
      );
    draw(1);
    draw(2);
    expect(root.querySelector('.name')?.textContent).toContain('2 mentions');
  });

  it('comes back as it was, with the focus on the name that was read', async () => {
    await page.viewport(360, 300);
    drawPanel(root);
    const last = root.querySelector<HTMLElement>('.panel-names > :last-child .name');
    last?.scrollIntoView();
    const { scrollTop } = document.documentElement;
    expect(scrollTop).toBeGreaterThan(100);
    last?.click();
    await expect.poll(cardName).toBe(allNames.at(-1)?.name);
    expect(document.documentElement.scrollTop).toBe(0);
    await cardHasFocus();
    await press('Escape');
    await expect.poll(() => document.activeElement).toBe(last);
    expect(document.documentElement.scrollTop).toBe(scrollTop);
  });
});

it('each name has its number of mentions, also in a language that says one and two in words', () => {
  speak('ar');
  drawPanel(root, { names: [1, 2, 3].map((count) => listed(`a-${count}`, 'person', 'Ada', count)) });
  const numbers = [...root.querySelectorAll('.count')].map(({ textContent }) => textContent);
  expect(numbers).toEqual(['1', '2', '3']);
});

it('how many names there are is said once screen readers know of the place', async () => {
  drawPanel(root);
  const said = () => root.querySelector('[role=status] > [aria-hidden=false]')?.textContent;
  expect(said()).toBeUndefined();
  await expect.poll(said).toContain('26 names');
});

it('a list of hundreds that is drawn anew is where it was left', () => {
  const names = Array.from({ length: 300 }, (_, n) => listed(`person-${n}`, 'person', `Ada ${n}`, 1));
  drawPanel(root, { names, place: { trail: null, order: 'text', query: '', scrolled: 7_000 } });
  expect(document.documentElement.scrollTop).toBe(7_000);
});

describe('a name', () => {
  const trail = ['vladimir-putin' as EntityId] as const;
  const place = { trail, order: 'text', query: '', scrolled: 0 } as unknown as Parameters<
    typeof drawPanel
  >[1] extends { place?: infer Place } | undefined
    ? NonNullable<Place>
    : never;

  it('has its card and all its sentences, each with the name in it', async () => {
    drawPanel(root, { place });
    await expect.poll(cardName).toBe('Vladimir Putin');
    await expect.poll(() => document.activeElement?.ariaLabel).toBe('Vladimir Putin');
    const sentences = [...root.querySelectorAll('.sentence')].map(({ textContent }) => textContent);
    expect(sentences).toEqual(['On Friday Putin flew to Alaska.', 'On Friday Putin flew to Alaska.']);
    expect(root.querySelector('.sentence b')?.textContent).toBe('Putin');
  });

  it('that the page has lost meanwhile leads back to the first that there is', async () => {
    drawPanel(root, { place, names: allNames.filter(({ entity }) => entity !== trail[0]) });
    await expect.poll(cardName).toBe('Vladimir Putin');
    await cardHasFocus();
    await press('Escape');
    const focused = () => document.activeElement?.getAttribute('data-entity');
    await expect.poll(focused).toBe(allNames[0]?.entity);
  });

  it('goes to a sentence, and says where the page has it no longer', async () => {
    const { onGo } = drawPanel(root, { place });
    const [, second] = root.querySelectorAll<HTMLElement>('.sentence');
    await userEvent.click(second as HTMLElement);
    expect(onGo).toHaveBeenLastCalledWith(sentence(4), 'page');
    await expect.poll(() => second?.ariaCurrent).toBe('true');
    second?.focus();
    await press('Enter');
    expect(onGo).toHaveBeenLastCalledWith(sentence(4), 'card');
    await expect.poll(() => root.textContent).toContain('This sentence is no longer on the page.');
  });

  it('shows what a page says as text, in its own direction', () => {
    const before = '<img src=x onerror=alert(1)> ';
    drawPanel(root, {
      place,
      sentences: { sentences: [sentence(0, { before, language: 'ar' })], next: null },
    });
    const bdi = root.querySelector('.sentence bdi');
    expect(bdi?.textContent).toBe(`${before}Putin flew to Alaska.`);
    expect(bdi?.querySelector('img')).toBeNull();
    expect(bdi?.getAttribute('lang')).toBe('ar');
  });

  it('of whom the page says nothing says so, and asks for more where there is more', async () => {
    drawPanel(root, { place, sentences: { sentences: [], next: null } });
    expect(root.textContent).toContain('No mentions on this page.');
    render(null, root);
    const next = { frameId: 0, from: 50 };
    const { onMore } = drawPanel(root, { place, sentences: { sentences: [sentence(0)], next } });
    await page.getByRole('button', { name: 'Show more sentences' }).click();
    expect(onMore).toHaveBeenCalledOnce();
  });

  it('keeps the focus before the sentences that the last press on more has brought', async () => {
    const drawSentences = (sentences: SentencesInTab) =>
      render(
        <NameOnPage
          {...{ trail, sentences }}
          name="Vladimir Putin"
          reading={{ facts: bundledOnly.facts, theme: 'light', textSize: 'normal' }}
          onTrail={() => {}}
          onMore={() => {}}
          onGo={async () => true}
        />,
        root,
      );
    drawSentences({ sentences: [sentence(0), sentence(4)], next: { frameId: 0, from: 50 } });
    await cardHasFocus();
    root.querySelector<HTMLElement>('.more')?.focus();
    drawSentences({ sentences: [sentence(0), sentence(4), sentence(60)], next: null });
    const before = root.querySelectorAll('.sentence')[1];
    expect(document.activeElement).toBe(before);
  });
});

it.each([
  ['has no access', { pageStatus: { kind: 'not-permitted' } }, 'needs your permission'],
  ['may not run', { pageStatus: { kind: 'closed', why: 'browser-page' } }, 'belongs to the browser'],
] as const)('where Namelight %s, the panel says so instead of names', (_, changed, saying) => {
  drawPanel(root, changed);
  expect(root.textContent).toContain(saying);
  expect(namesShown()).toEqual([]);
});

it('says beside the names what failed, and whether its permission ends with the visit', () => {
  const parts = () => [root.querySelector('[role=alert]')?.textContent, root.querySelector('[role=switch]')];
  drawPanel(root);
  expect(parts()).toEqual([undefined, null]);
  render(null, root);
  drawPanel(root, { failure: 'Full.', pageStatus: { ...siteAt('example.com'), isTemporary: true } });
  expect(parts()).toEqual(['Full.', expect.any(HTMLElement)]);
  expect(namesShown()).toHaveLength(allNames.length);
});

it('where Namelight is off, the panel says so and turns it on', async () => {
  const { onChange } = drawPanel(root, {
    settings: { ...(await import('../../components/settings/settings.ts')).defaultSettings, on: false },
  });
  expect(root.textContent).toContain('Off here');
  await page.getByRole('switch').click();
  expect(onChange).toHaveBeenCalledWith({ sites: { 'example.com': 'on' } });
});
