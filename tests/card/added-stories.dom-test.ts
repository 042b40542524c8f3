import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page as testPage, userEvent } from 'vitest/browser';
import { type FactSource, factSource } from '../../components/card/fact-source.ts';
import { ownPictures } from '../../components/card/own-pictures.ts';
import { bundledStory } from '../../components/story/bundled-story.ts';
import type { EntityId, StoryData } from '../../components/story/schema.ts';
import type { StorySlice } from '../../components/story/story.ts';
import { eventually } from '../eventually.ts';
import '../../components/card/locator.ts';
import { axeFindings, openShadowRoots } from '../axe.ts';
import { faintTexts } from '../contrast.ts';
import { mislabeledTexts, textsWithLanguage } from '../i18n/text-languages.ts';
import { speak } from '../speak.ts';
import {
  addedStoryOf,
  alaskaInArabic,
  alaskaThen,
  arabicStory,
  company,
  empire,
  kodiak,
  purchaseStory,
  seward,
  sitka,
} from './added-stories.ts';
import { storyData } from './added-story.ts';
import { frames, hand } from './hand.ts';
import { markOf, middleOf, nameOf, type Stage, setStage, usualSettings } from './stage.ts';

// Loaded in advance: otherwise the first tests would end before it has loaded.

const everyone = [...purchaseStory.entities, ...arabicStory.entities].map(
  ({ id, name }) => [name, id] as const,
);

let stage: Stage;
beforeEach(() => testPage.viewport(1000, 760));
afterEach(() => stage.abort.abort());

type Ask = (entity: EntityId) => Promise<StorySlice | null>;

/** Facts that load at once. */
const factsBy = (ask: Ask): FactSource =>
  factSource({
    bundled: bundledStory,
    ask,
    watch() {},
  });

function setPage(html: string, ask: Ask = async (entity) => addedStoryOf(entity)): void {
  stage = setStage(html, { facts: factsBy(ask), pictures: ownPictures() });
}

const markedAs = (entity: string, more = '') => `<i data-entity="${entity}" ${more}>This name</i>`;

/** Opens the card of the one name on the page that means this. */
async function open(entity: EntityId, more?: string): Promise<ShadowRoot> {
  setPage(`<p>${markedAs(entity, more)}</p>`);
  stage.controller.open(markOf(entity), { focus: 'page', position: null });
  await eventually(() => expect(stage.title()).not.toBeNull());
  return stage.host.root;
}

const find = (selector: string) => stage.host.root.querySelector<HTMLElement>(selector);
const picture = () => find('.picture > svg');

async function click(element: Element | null): Promise<void> {
  await hand.click(middleOf(element));
}

describe('the card of an entity of an added story', () => {
  test.each(everyone)('describes %s, with the story and who made it', async (name, entity) => {
    const root = await open(entity);
    const { title, by } = addedStoryOf(entity) ?? {};
    expect(stage.title()).toBe(name);
    expect(root.querySelector('.origin')?.textContent).toBe(`From “${title}”, by ${by}`);
  });

  test.each([
    [6, /^Changed by the update of \w/],
    [8, undefined],
  ])('changed by a newer version %i days ago says so for a week', async (days, said) => {
    const changed = { [seward]: Date.now() - days * 24 * 60 * 60 * 1_000 };
    setPage(`<p>${markedAs(seward)}</p>`, async () => ({ ...purchaseStory, changed }));
    stage.controller.open(markOf(seward), { focus: 'page', position: null });
    await eventually(() => expect(stage.title()).toBe('William H. Seward'));
    if (said === undefined) expect(find('.changed')).toBeNull();
    else expect(find('.changed')?.textContent).toMatch(said);
  });

  test('links within its story, and back', async () => {
    await open(seward);
    find('.more')?.click();
    await frames();
    find('.chip')?.scrollIntoView({ block: 'center' });
    await click(find('.chip'));
    await eventually(() => expect(stage.title()).toBe('Sitka'));
    await click(find('.back'));
    await eventually(() => expect(stage.title()).toBe('William H. Seward'));
  });

  test('has no details to expand if the story has none', async () => {
    await open(kodiak);
    expect(find('.more')).toBeNull();
  });

  test('names no story on the card of a bundled entity', async () => {
    await open('alaska' as EntityId);
    expect(find('.origin')).toBeNull();
  });

  test.each(everyone)('says which language each word of the card of %s is in', async (_, entity) => {
    speak('uk');
    await open(entity);
    find('.more')?.click();
    await frames();
    // The page does not say in which language it wrote the name.
    const texts = textsWithLanguage(stage.host.root).filter(({ lang }) => lang !== '');
    expect(new Set(texts.map(({ lang }) => lang))).toEqual(new Set([addedStoryOf(entity)?.language, 'uk']));
    expect(mislabeledTexts(texts)).toEqual([]);
  });
});

describe('until the facts of a card have loaded', () => {
  const answers = new Map<EntityId, (facts: StoryData | null) => void>();
  const page = `<p style="margin: 40px">${markedAs('cia')} and ${markedAs(sitka)} and ${markedAs(seward)}</p>`;
  const answer = async (entity: EntityId, facts = addedStoryOf(entity)) => {
    await eventually(() => expect(answers.has(entity)).toBe(true));
    answers.get(entity)?.(facts);
    await frames();
  };

  beforeEach(async () => {
    answers.clear();
    setPage(page, (entity) => new Promise((resolve) => answers.set(entity, resolve)));
    await hand.moveTo(nameOf('cia'));
    stage.clock.tick(400);
    await eventually(() => expect(stage.title()).toBe('Central Intelligence Agency'));
  });

  test('the card before stays where it is', async () => {
    await hand.moveTo(nameOf(sitka));
    await eventually(() => expect(stage.openMark?.entity).toBe(sitka));
    await frames();
    expect(stage.title()).toBe('Central Intelligence Agency');
    await answer(sitka);
    expect(stage.title()).toBe('Sitka');
  });

  test('another may be requested, and only the last one shows', async () => {
    await hand.moveTo(nameOf(sitka));
    await hand.moveTo(nameOf(seward));
    await answer(seward);
    expect(stage.title()).toBe('William H. Seward');
    await answer(sitka);
    expect(stage.title()).toBe('William H. Seward');
  });

  test('the reader may close it, and it never opens', async () => {
    await hand.moveTo(nameOf(sitka));
    stage.controller.closeUnpinned();
    await answer(sitka);
    expect(stage.title()).toBeNull();
  });

  test('they are loaded during the hover delay, so that there is nothing to wait for', async () => {
    stage.controller.closeUnpinned();
    stage.clock.tick(5_000);
    await hand.moveTo(nameOf(sitka));
    await answer(sitka);
    expect(stage.title()).toBeNull();
    stage.clock.tick(400);
    expect(stage.title()).toBe('Sitka');
  });

  test('its story may be removed: then the card closes', async () => {
    await hand.moveTo(nameOf(sitka));
    await answer(sitka, null);
    expect(stage.title()).toBeNull();
    expect(stage.openMark).toBeNull();
  });
});

describe('a picture of an added story', () => {
  test('is a map of the place, with a globe and the flag of its country', async () => {
    await open(sitka);
    expect(picture()?.getAttribute('aria-label')).toMatch(/^Map of the north-west of America/);
    await eventually(() => expect(find('.picture .land')?.getAttribute('d')).toMatch(/^M/));
    expect(stage.host.root.querySelectorAll('.picture .point')).toHaveLength(2);
    expect(find('.badge svg')).not.toBeNull();
  });

  test('has its size before it has loaded', async () => {
    const never = { flags: () => new Promise<never>(() => {}), locator: () => new Promise<never>(() => {}) };
    stage = setStage(`<p>${markedAs(sitka)}</p>`, {
      facts: factsBy(async () => purchaseStory),
      pictures: never,
    });
    stage.controller.open(markOf(sitka), { focus: 'page', position: null });
    await eventually(() => expect(stage.title()).toBe('Sitka'));
    expect(picture()?.getBoundingClientRect()).toMatchObject({ width: 104, height: 78 });
  });

  test('is not read out without a description', async () => {
    await open(alaskaThen);
    expect(picture()?.getAttribute('aria-hidden')).toBe('true');
  });

  test('is any country’s flag', async () => {
    await open(empire);
    await eventually(() => expect(find('.picture svg')?.getBoundingClientRect().width).toBe(78));
  });

  test('is the country’s code if there is no flag', async () => {
    const pictures = { ...ownPictures(), flags: () => Promise.reject(new Error('The script did not come.')) };
    stage = setStage(`<p>${markedAs(empire)}</p>`, { facts: factsBy(async () => purchaseStory), pictures });
    stage.controller.open(markOf(empire), { focus: 'page', position: null });
    await eventually(() => expect(find('.flag-code')?.textContent).toBe('FJ'));
  });

  test('is a drawing of shapes, in the accent color if they have none of their own', async () => {
    await open(company);
    expect(picture()?.getAttribute('aria-label')).toBe('A sailing ship on waves.');
    const [sails, waves] = [find('.picture > svg > path'), find('.picture > svg > g')];
    const accent = getComputedStyle(find('.kind') ?? document.body).color;
    expect(sails && getComputedStyle(sails).fill).toBe(accent);
    expect(waves && getComputedStyle(waves).fill).toBe('none');
  });

  test('may be none, without a gap in its place', async () => {
    await open(seward);
    expect(find('.picture')).toBeNull();
    const inner = find('.description')?.getBoundingClientRect();
    expect(find('h2')?.getBoundingClientRect().left).toBe(inner?.left);
  });
});

describe('a card whose facts are in Arabic', () => {
  test('runs from right to left, with its controls in the left corner', async () => {
    await open(alaskaInArabic);
    const card = find('.card');
    const left = (selector: string) => middleOf(find(selector)).x;
    expect(card?.getAttribute('dir')).toBe('rtl');
    expect(left('.picture')).toBeGreaterThan(left('.description'));
    expect(left('.close')).toBeLessThan(left('.pin'));
    expect(left('.pin')).toBeLessThan(left('h2'));
  });

  test('keeps interface text in its own order, aligned with the rest', async () => {
    await open(alaskaInArabic);
    const title = find('.matters h3');
    if (title?.firstChild == null) throw new Error('There is no title.');
    const range = new Range();
    range.selectNodeContents(title);
    // Aligned with the text below it, on the right.
    const edge = (node: Element | null) => node?.getBoundingClientRect().right ?? 0;
    expect(Math.abs(range.getBoundingClientRect().right - edge(find('.matters p')))).toBeLessThan(1);
    expect(getComputedStyle(title).unicodeBidi).toBe('plaintext');
  });
});

describe('where a name means several entities just as likely', () => {
  const alaska = 'alaska' as EntityId;
  const openAmong = () => open(alaska, `data-rivals="${alaskaThen} ${alaskaInArabic}"`);
  const rivals = () => [...stage.host.root.querySelectorAll<HTMLElement>('.rival')];
  const pressed = () => rivals().map(({ ariaPressed }) => ariaPressed);

  test('the card says so, and shows each of them', async () => {
    await openAmong();
    expect(find('.rivals > p')?.textContent).toBe('3 matches for this name');
    expect(
      rivals().map((rival) =>
        [...(rival.querySelectorAll('.who > *') ?? [])].map((part) => part.textContent),
      ),
    ).toEqual([
      ['Alaska', expect.stringContaining('49th state'), 'Trump and Putin meet in Alaska'],
      ['Alaska', 'Bought for $7.2 million', 'The purchase of Alaska, 1867'],
      ['ألاسكا', 'إقليم تابع للولايات المتحدة', 'شراء ألاسكا عام 1867'],
    ]);
    expect(rivals().map(({ lang, dir }) => [lang, dir])).toEqual([
      ['en', 'ltr'],
      ['en', 'ltr'],
      ['ar', 'rtl'],
    ]);
    expect(pressed()).toEqual(['true', 'false', 'false']);
  });

  test('pictures that are too wide show their middle', async () => {
    await openAmong();
    const middles = [...stage.host.root.querySelectorAll('.thumb')].map((thumb) => [
      middleOf(thumb).x,
      middleOf(thumb.firstElementChild).x,
    ]);
    for (const [thumb, drawn] of middles) expect(drawn).toBeCloseTo(thumb ?? 0, 0);
  });

  test('another can be chosen, by pointer or key, and the first one again', async () => {
    await openAmong();
    await click(rivals()[1] ?? null);
    expect(find('.description')?.textContent).toContain('Russian America until 1867');
    expect(pressed()).toEqual(['false', 'true', 'false']);
    rivals()[0]?.focus();
    await userEvent.keyboard('{Enter}');
    expect(find('.description')?.textContent).toContain('Northernmost US state');
    expect(stage.host.root.activeElement).toBe(rivals()[0]);
  });

  test('a few of many are shown, and how many more there are', async () => {
    const ids = Array.from({ length: 14 }, (_, index) => `smiths/john-${index}` as EntityId);
    const smiths = storyData({ id: 'smiths', entities: ids.map((id) => ({ id, name: 'John Smith' })) });
    const rivals = `data-rivals="${ids.join(' ')}"`;
    setPage(`<p>${markedAs(alaska, rivals)}</p>`, async () => smiths);
    stage.controller.open(markOf(alaska), { focus: 'page', position: null });
    await eventually(() => expect(stage.title()).toBe('Alaska'));
    const said = [...stage.host.root.querySelectorAll('.rivals > p')].map((one) => one.textContent);
    expect(said).toEqual(['15 matches for this name', '7 more are not shown']);
    expect(stage.host.root.querySelectorAll('.rival')).toHaveLength(8);
  });

  test('they are left out on cards that the reader follows links to', async () => {
    await openAmong();
    find('.more')?.click();
    await frames();
    find('.chip')?.click();
    await eventually(() => expect(find('.back')).not.toBeNull());
    expect(rivals()).toEqual([]);
  });

  test('one whose story is gone is left out, and nothing is said if none is left', async () => {
    setPage(`<p>${markedAs(alaska, `data-rivals="${alaskaThen}"`)}</p>`, async () => null);
    stage.controller.open(markOf(alaska), { focus: 'page', position: null });
    await eventually(() => expect(stage.title()).toBe('Alaska'));
    expect(find('.rivals')).toBeNull();
  });
});

describe.each([
  ['light', 'all'],
  ['dark', 'colors'],
] as const)('in the %s theme axe finds nothing wrong with', (theme, scope) => {
  let closeShadowRoots: () => void;
  beforeEach(() => {
    closeShadowRoots = openShadowRoots();
  });
  afterEach(() => closeShadowRoots());

  test.each([
    ...everyone.map(([name, id]) => [name, id, ''] as const),
    [
      'all that a name may mean',
      'alaska' as EntityId,
      `data-rivals="${alaskaThen} ${alaskaInArabic}"`,
    ] as const,
    [
      'many that a name may mean',
      'alaska' as EntityId,
      `data-rivals="${['cia', 'russia', ...everyone.map(([, id]) => id)].join(' ')}"`,
    ] as const,
  ])('the card of %s', async (_, entity, more) => {
    setPage(`<p>${markedAs(entity, more)}</p>`);
    stage.controller.setSettings({ ...usualSettings, theme });
    stage.controller.open(markOf(entity), { focus: 'page', position: null });
    await eventually(() => expect(stage.title()).not.toBeNull());
    find('.more')?.click();
    await frames();
    for (const fade of stage.host.root.getAnimations()) fade.finish();
    expect(await axeFindings(stage.host.element, scope)).toEqual([]);
    expect(faintTexts(stage.host.root)).toEqual([]);
  });
});

test.each([360, 320])('all that a name may mean fits a window %i pixels wide', async (width) => {
  await testPage.viewport(width, 640);
  await open('alaska' as EntityId, `data-rivals="${alaskaThen} ${alaskaInArabic}"`);
  const scroller = find('.scroller');
  expect(scroller?.scrollWidth).toBe(scroller?.clientWidth);
});
