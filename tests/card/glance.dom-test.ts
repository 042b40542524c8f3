import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page as testPage } from 'vitest/browser';
import { translations } from '../../assets/facts/translations/index.ts';
import { catalogs } from '../../assets/words/index.ts';
import { textSizes } from '../../components/settings/settings.ts';
import { bundledStory, bundledStoryIn } from '../../components/story/bundled-story.ts';
import type { EntityId, Translation } from '../../components/story/schema.ts';
import type { Story } from '../../components/story/story.ts';
import { speak } from '../speak.ts';
import { frames, hand } from './hand.ts';
import { markOf, type Stage, setStage } from './stage.ts';

type LanguageName = keyof typeof catalogs;

let stage: Stage;
beforeEach(() => testPage.viewport(1000, 700));
afterEach(() => stage.abort.abort());

const storyIn = (language: LanguageName): Story =>
  language === 'en'
    ? bundledStory
    : bundledStoryIn(language, translations[language] as unknown as Translation);

async function open(entity: string, settings: Parameters<typeof setStage>[1] = {}): Promise<ShadowRoot> {
  const { name } = (settings.story ?? bundledStory).entity(entity as EntityId) ?? {};
  stage = setStage(`<p style="margin: 60px">Who is <i data-entity="${entity}">${name}</i>?</p>`, settings);
  stage.controller.open(markOf(entity), { focus: 'page', position: null });
  await frames();
  return stage.host.root;
}

function part(selector: string): HTMLElement {
  const found = stage.host.root.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`There is no "${selector}" in the card.`);
  return found;
}

/** What a card says of nothing but the story. */
const storyWords: Readonly<Record<LanguageName, RegExp>> = {
  en: /summit|the story|the talks|in Alaska/i,
  de: /Gipfel|Bericht|Gespräche|in Alaska/,
  fr: /sommet|l’article|pourparlers|en Alaska/,
  es: /cumbre|la noticia|conversaciones|en Alaska/,
  uk: /саміт|історі[їя]|переговор|на Алясці/i,
  ru: /саммит|стать[еяи]|переговор|на Аляске/i,
  hi: /शिखर|ख़बर|बातचीत|वार्ता|अलास्का में/,
  ar: /قمة|الخبر|محادثات|في ألاسكا/,
};

/** More is not read at a glance. */
const mostWords = 35;

/** All words of a card, its name included, but for the labels of buttons, the line of events among them. */
function wordsOf(root: ShadowRoot, language: string): readonly string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(part('.card'), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node.parentElement?.closest('.controls, .events, .fold, .monogram, .unseen') === null)
      texts.push(node.textContent ?? '');
  expect(root.querySelector('section')).toBeNull();
  return [...new Intl.Segmenter(language, { granularity: 'word' }).segment(texts.join(' '))]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
}

describe.each(Object.keys(catalogs) as LanguageName[])('in %s', (language) => {
  test('no card speaks of the summit on a page that is not about it', async () => {
    speak(language);
    await open('cia', { story: storyIn(language), isAboutStory: false });
    for (const { id } of bundledStory.entities) {
      stage.show(id);
      expect(part('.glance').textContent, id).not.toMatch(storyWords[language]);
    }
  });

  test(`every card says who or what and why now in ${mostWords} words`, async () => {
    speak(language);
    const tooLong: string[] = [];
    const root = await open('cia', { story: storyIn(language) });
    for (const { id } of bundledStory.entities) {
      stage.show(id);
      const words = wordsOf(root, language);
      if (words.length > mostWords) tooLong.push(`${id}, ${words.length}: ${words.join(' ')}`);
      expect(words.length, id).toBeGreaterThan(10);
    }
    expect(tooLong).toEqual([]);
  });
});

/** What a section of the open card shows, and what the button for more of it says. */
function sectionOf(root: ShadowRoot, name: string) {
  const section = root.querySelector(`[data-section="${name}"]`);
  const button = section?.querySelector<HTMLElement>('.show-more') ?? null;
  return { items: [...(section?.querySelectorAll('dl > div, li') ?? [])], button };
}

test('a long section begins with what matters most; a press shows the rest, and the first of that gets the focus', async () => {
  const root = await open('vladimir-putin');
  part('.more').click();
  await frames();
  const before = sectionOf(root, 'facts');
  expect(before.items).toHaveLength(4);
  expect(before.button?.textContent).toBe('Show 4 more');
  before.button?.focus();
  const scrolled = part('.scroller').scrollTop;
  await hand.key('Enter');
  const after = sectionOf(root, 'facts');
  expect(after.items).toHaveLength(8);
  expect(after.items.slice(0, 4)).toEqual(before.items);
  expect(after.button).toBeNull();
  expect(root.activeElement).toBe(after.items[4]);
  expect(part('.scroller').scrollTop).toBe(scrolled);
  await hand.key('Tab');
  expect(after.items[4]?.contains(root.activeElement)).toBe(true);
});

test('nothing is left out for the sake of one item', async () => {
  const root = await open('volodymyr-zelensky');
  part('.more').click();
  await frames();
  for (const button of root.querySelectorAll('.show-more'))
    expect(button.textContent).toMatch(/^Show (?!1 )\d+ more$/);
  const whole = await open('howard-lutnick');
  part('.more').click();
  await frames();
  expect(sectionOf(whole, 'facts')).toMatchObject({ items: { length: 5 }, button: null });
});

test('the line of events leads to all of them', async () => {
  const root = await open('vladimir-putin');
  expect(part('.events').textContent).toContain('In 18 of 51 events');
  part('.events').click();
  await frames();
  expect(sectionOf(root, 'timeline')).toMatchObject({ items: { length: 18 }, button: null });
  expect(root.activeElement?.getAttribute('data-section')).toBe('timeline');
  sectionOf(root, 'sources').button?.click();
  await frames();
  expect(root.activeElement).toBe(sectionOf(root, 'sources').items[2]);
});

test.each([
  ['vladimir-putin', ['In this story', 'Since then', 'Key facts', 'Related', 'Timeline', 'Sources']],
  ['india', ['Key facts', 'In this story', 'Since then', 'Timeline', 'Related', 'Sources']],
  ['cia', ['Key facts', 'In this story', 'Since then', 'Related', 'Timeline', 'Sources']],
])('the sections of %s come in the order in which readers ask', async (entity, wanted) => {
  const root = await open(entity);
  part('.more').click();
  await frames();
  const titles = [...root.querySelectorAll('section > h3')].map(({ textContent }) => textContent);
  expect(wanted.filter((title) => titles.includes(title))).toEqual(titles);
  expect([...root.querySelectorAll('.jump')].map(({ textContent }) => textContent)).toEqual(titles);
});

test('each section can be jumped to, and gets the focus, while the name stays in sight', async () => {
  const root = await open('vladimir-putin');
  part('.more').click();
  await frames();
  for (const jump of root.querySelectorAll<HTMLElement>('.jump')) {
    jump.click();
    await frames();
    const section = root.activeElement;
    expect(section?.querySelector('h3')?.textContent).toBe(jump.textContent);
    const [box, view] = [section, part('.scroller')].map((one) => one?.getBoundingClientRect());
    const isAtEnd =
      part('.scroller').scrollTop + part('.scroller').clientHeight >= part('.scroller').scrollHeight - 1;
    if (!isAtEnd) expect(box?.top).toBeCloseTo(view?.top ?? 0, 0);
    expect(box?.top).toBeLessThan(view?.bottom ?? 0);
    const name = part('h2').getBoundingClientRect();
    expect(
      part('h2').contains(root.elementFromPoint(name.x + name.width / 2, name.y + name.height / 2)),
    ).toBe(true);
  }
});

test.each(textSizes)('text of the size %s is large enough to read', async (textSize) => {
  const root = await open('vladimir-putin', { textSize });
  part('.more').click();
  await frames();
  const factor = { normal: 1, large: 1.25, largest: 1.5 }[textSize];
  const sizes = [...root.querySelectorAll('.card *')]
    .filter((element) =>
      [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''),
    )
    .map((element) => ({ element, px: Number.parseFloat(getComputedStyle(element).fontSize) }));
  for (const { element, px } of sizes)
    expect(px, element.outerHTML).toBeGreaterThanOrEqual(12 * factor - 0.05);
  for (const text of ['.description', '.statements li', 'dd', '.timeline li', '.chip'])
    expect(Number.parseFloat(getComputedStyle(part(text)).fontSize), text).toBeGreaterThanOrEqual(
      14 * factor - 0.05,
    );
});

test('the number of a source is a target of 24 px, and stays with the last word', async () => {
  const root = await open('marco-rubio');
  part('.more').click();
  await frames();
  for (const number of root.querySelectorAll('sup a')) {
    const { width, height } = number.getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  }
  await testPage.viewport(340, 700);
  for (let width = 220; width < 330; width += 7) {
    part('.popper').style.width = `${width}px`;
    part('.card').style.width = `${width}px`;
    for (const statement of root.querySelectorAll('.statements li, .matters p')) {
      const text = statement.querySelector('sup')?.previousSibling;
      if (!(text instanceof Text)) continue;
      const range = new Range();
      range.setStart(text, text.length - 1);
      range.setEnd(text, text.length);
      const [last, number] = [
        range.getBoundingClientRect(),
        statement.querySelector('sup a')?.getBoundingClientRect(),
      ];
      expect(number?.top, statement.textContent ?? '').toBeLessThan(last.bottom);
    }
  }
});

test('names of others in a sentence lead to their cards, the first mention of each', async () => {
  const root = await open('marco-rubio');
  part('.more').click();
  await frames();
  const linksIn = (selector: string) =>
    [...(root.querySelector(selector)?.querySelectorAll('.inline-link') ?? [])].map(
      ({ textContent }) => textContent,
    );
  expect(linksIn('.matters')).toEqual(['Trump']);
  expect(linksIn('.timeline').length).toBeGreaterThan(0);
  part('.matters .inline-link').click();
  await frames();
  expect(stage.title()).toBe('Donald Trump');
  expect(part('.back').textContent).toBe('Back to Marco Rubio');
});

test('no line breaks between a name that leads to its card and its possessive, or a mark at it', async () => {
  const root = await open('howard-lutnick');
  part('.more').click();
  await frames();
  await testPage.viewport(340, 700);
  let looked = 0;
  for (let width = 180; width < 330; width += 3) {
    part('.popper').style.width = `${width}px`;
    part('.card').style.width = `${width}px`;
    for (const link of root.querySelectorAll<HTMLElement>('.unbroken .inline-link')) {
      const after = link.nextSibling;
      if (!(after instanceof Text) || after.data === '') continue;
      const range = new Range();
      range.selectNode(after);
      expect(range.getBoundingClientRect().top, link.textContent + after.data).toBeLessThan(
        link.getBoundingClientRect().bottom,
      );
      looked += 1;
    }
  }
  expect(looked).toBeGreaterThan(40);
});

test('going back leads to where one was, and who reads unfolded goes on so', async () => {
  const root = await open('vladimir-putin');
  part('.more').click();
  await frames();
  sectionOf(root, 'timeline').button?.click();
  await frames();
  const timeline = [...root.querySelectorAll<HTMLElement>('.jump')].at(-2);
  expect(timeline?.textContent).toBe('Timeline');
  timeline?.click();
  await frames();
  const scrolled = part('.scroller').scrollTop;
  expect(scrolled).toBeGreaterThan(300);
  part('.chip').click();
  await frames();
  expect(stage.title()).not.toBe('Vladimir Putin');
  expect(root.querySelector('section')).not.toBeNull();
  expect(part('.scroller').scrollTop).toBe(0);
  expect(part('.show-more').textContent).toMatch(/^Show \d+ more$/);
  part('.back').click();
  await frames();
  expect(stage.title()).toBe('Vladimir Putin');
  expect(part('.scroller').scrollTop).toBe(scrolled);
  expect(sectionOf(root, 'timeline').items).toHaveLength(18);
  expect(sectionOf(root, 'facts').items).toHaveLength(4);
});

test('who reads folded goes on so, and the next card that is opened is folded', async () => {
  const root = await open('marco-rubio');
  part('.matters .inline-link').click();
  await frames();
  expect(root.querySelector('section')).toBeNull();
  part('.more').click();
  await frames();
  part('.back').click();
  await frames();
  expect(stage.title()).toBe('Marco Rubio');
  expect(root.querySelector('section')).toBeNull();
  part('.more').click();
  await frames();
  stage.controller.open(markOf('marco-rubio'), { focus: 'page', position: null });
  await frames();
  expect(root.querySelector('section')).toBeNull();
});

test.each([
  ['about the story', true],
  ['about something else', false],
])('the line of the story’s events is part of a glance on a page %s: %s', async (_, isAboutStory) => {
  const root = await open('vladimir-putin', { isAboutStory });
  expect(root.querySelector('.glance .events') !== null).toBe(isAboutStory);
  expect(part('.description').textContent).toContain('President of Russia');
  expect(root.querySelector('.glance .matters')?.textContent ?? null).toBe(
    isAboutStory ? 'In the Alaska summitHe met Trump; they announced no agreement.⁠2' : null,
  );
});

test('a step says how far it is, beside the kind, for a moment', async () => {
  stage = setStage('<p style="margin: 60px">Who is <i data-entity="cia">the CIA</i>?</p>');
  stage.controller.open(markOf('cia'), { focus: 'card', position: { number: 3, of: 70 } });
  await frames();
  expect(part('.kind').textContent).toBe('Intelligence agency · 3 of 70');
  expect(getComputedStyle(part('.step')).opacity).toBe('1');
  for (const animation of part('.step').getAnimations()) animation.finish();
  expect(getComputedStyle(part('.step')).visibility).toBe('hidden');
});
