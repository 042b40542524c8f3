import { describe, expect, it } from 'vitest';
import { catalogs } from '../../assets/words/index.ts';
import { createFinder } from '../../components/finder/finder.ts';
import { roleOf } from '../../components/page/tags.ts';
import { bundledLanguages } from '../../components/story/bundled-languages.ts';
import { bundledNames } from '../../components/story/bundled-names.ts';
import { fillInTexts } from '../../components/welcome/fill-in-texts.ts';
import html from '../../entrypoints/welcome/index.html?raw';
import { findInPage } from '../notation.ts';
import { speak } from '../speak.ts';

const finder = createFinder(bundledNames, bundledLanguages);

/** The page in a language, with the names marked in its story and around it. */
function pageIn(language: keyof typeof catalogs) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  fillInTexts(page);
  const find = (root: Element | null) =>
    findInPage(finder, root === null ? [] : textsOf(root), { title: page.title, lang: language });
  const story = find(page.querySelector('#story'));
  page.querySelector('#story')?.remove();
  return { page, story, rest: find(page.body) };
}

const { page, story, rest } = pageIn('en');

describe('the story on the welcome page', () => {
  it('names every entity of the story', () => {
    const named = new Set(story.flatMap(namesIn).map(([, entity]) => entity));
    expect([...named].toSorted()).toEqual(bundledNames.map(({ id }) => id).toSorted());
  });

  it('is marked where it names them, and nowhere else', () => {
    const written = story.flatMap(namesIn).map(([surface]) => surface);
    expect(written.join(', ')).toBe(
      [
        'Alaska',
        'Donald Trump, Vladimir Putin, Alaska, Ukraine, Putin, West, Ukraine, Putin',
        'Joint Base Elmendorf-Richardson, Anchorage, Soviet Union, Air Force One, Putin, Russia, Alaska, United States',
        'Anchorage',
        'Trump, Marco Rubio, Steve Witkoff, Putin, Sergei Lavrov, Yury Ushakov, Lavrov, USSR, Scott Bessent, Howard Lutnick, John Ratcliffe, CIA',
        'Volodymyr Zelensky, Trump, Ukraine, Russia, Russia, Trump, Ukraine, Putin, Ukraine, Russia, Zelensky',
        'India, US, India, Jeffrey Sachs, Columbia University, China',
        'Louisiana, Roblox',
      ].join(', '),
    );
  });

  it('gives its date', () => {
    expect(pageIn('en').story.join(' ')).toContain('15 August 2025');
  });

  it.each(Object.keys(catalogs) as (keyof typeof catalogs)[])(
    'names in “%s” every entity, and in each paragraph those of the English story',
    (language) => {
      const entitiesIn = (text: string) => new Set(namesIn(text).map(([, entity]) => entity));
      speak(language);
      const { story: translated } = pageIn(language);
      expect(translated.map((text) => [...entitiesIn(text)].toSorted())).toEqual(
        story.map((text) => [...entitiesIn(text)].toSorted()),
      );
    },
  );
});

describe('the rest of the welcome page', () => {
  it('is marked in the two names to try at once, and nowhere else', () => {
    expect(rest.flatMap(namesIn)).toEqual([
      ['Alaska', 'alaska'],
      ['Marco Rubio', 'marco-rubio'],
    ]);
  });

  it('counts the names of each kind as the story has them', () => {
    for (const kind of ['person', 'place', 'organization']) {
      const count = bundledNames.filter((entity) => entity.kind === kind).length;
      expect(page.querySelector(`.legend .${kind}`)?.textContent).toMatch(new RegExp(`^${count} `));
    }
  });

  it('has one main heading, and landmarks for its parts', () => {
    expect(page.documentElement.lang).toBe('en');
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    for (const landmark of ['header', 'main', 'footer'])
      expect(page.querySelectorAll(landmark), landmark).toHaveLength(1);
  });
});

/** What is named in a marked text, in order, and who that is. */
function namesIn(text: string): readonly (readonly [surface: string, entity: string])[] {
  return [...text.matchAll(/\[([^[\]|]+)\|([a-z-]+)\]/g)].map(([, surface = '', entity = '']) => [
    surface,
    entity,
  ]);
}

/** The page's texts, one for each element that ends the text around it, without what is never read. */
function textsOf(root: Element): readonly string[] {
  const texts = [''];
  const read = (node: Node): void => {
    if (node instanceof Text) texts.push(`${texts.pop()}${node.data}`);
    if (!(node instanceof Element)) return;
    const role = roleOf(node.localName);
    if (role === 'opaque' || role === 'invisible') return;
    if (role === 'block') texts.push('');
    node.childNodes.forEach(read);
    if (role === 'block') texts.push('');
  };
  read(root);
  return texts.map((text) => text.replaceAll(/\s+/g, ' ').trim()).filter((text) => text !== '');
}
