import { describe, expect, test } from 'vitest';
import { translations } from '../../assets/facts/translations/index.ts';
import { nameLinks, type TextPiece } from '../../components/card/name-links.ts';
import { readText } from '../../components/finder/page-of-text.ts';
import { bundledStory, bundledStoryIn } from '../../components/story/bundled-story.ts';
import type { Entity, EntityId, Translation } from '../../components/story/schema.ts';
import type { Story } from '../../components/story/story.ts';
import { bundledFinder as finder } from '../finder/bundled-finder.ts';

const stories: readonly Story[] = [
  bundledStory,
  ...Object.entries(translations).map(([language, texts]) =>
    bundledStoryIn(language, texts as unknown as Translation),
  ),
];

/** All texts on the card of an entity in which names are links. */
const textsOn = ({ description, story, facts, later }: Entity, { moments }: Story, id: EntityId) => [
  description,
  ...(story?.matters ? [story.matters.text] : []),
  ...(story?.statements ?? []).map(({ text }) => text),
  ...moments(id).map(({ text }) => text),
  ...later.map(({ text }) => text),
  ...facts.flatMap(({ differs = [] }) => differs),
];

describe.each(stories)('in the facts in $language', (story) => {
  const links = nameLinks(story);
  const title = story.entities.map(({ name }) => name).join('; ');
  const seen = story.entities.flatMap((entity) =>
    textsOn(entity, story, entity.id).map((text) => ({
      text,
      own: entity.id,
      pieces: links(text, entity.id),
      found: readText(finder, { text, title, lang: story.language })
        .map((mention) => mention.entity)
        .filter((found) => found !== entity.id),
    })),
  );
  const linkedIn = (pieces: readonly TextPiece[]) => pieces.flatMap((piece) => piece.entity ?? []);

  test('a link is a name that the finder finds too', () => {
    // Of the West and Sachs it is not sure without more of the page.
    const unsure = new Set(['the-west', 'jeffrey-sachs']);
    for (const { text, pieces, found } of seen)
      expect(
        linkedIn(pieces).filter((entity) => !unsure.has(entity) && !found.includes(entity)),
        text,
      ).toEqual([]);
  });

  test('most names that the finder finds are links', () => {
    const found = seen.flatMap((one) => [...new Set(one.found)]);
    const linked = seen.flatMap((one) =>
      [...new Set(one.found)].filter((entity) => linkedIn(one.pieces).includes(entity)),
    );
    expect(linked.length / found.length).toBeGreaterThan(0.8);
  });

  test('each is linked once in a text, none on its own card, and no text is lost', () => {
    for (const { text, own, pieces } of seen) {
      const to = linkedIn(pieces);
      expect(to).toEqual([...new Set(to)]);
      expect(to).not.toContain(own);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    }
  });
});

describe.each(stories)('in the story as a text in $language', (story) => {
  const { paragraphs } = story.story;
  const links = nameLinks(story);
  const title = story.entities.map(({ name }) => name).join('; ');
  const linkedIn = (text: string) => links(text, null).flatMap(({ entity }) => entity ?? []);

  test('everybody and everything in it is a link: all but Louisiana and Roblox, which had no part in it', () => {
    const linked = new Set(paragraphs.flatMap(({ text }) => linkedIn(text)));
    const all = story.entities.map(({ id }) => id).filter((id) => !['louisiana', 'roblox'].includes(id));
    expect([...linked].toSorted()).toEqual(all.toSorted());
  });

  test('the names that the finder finds in a paragraph are links, but for few', () => {
    const lacking = paragraphs.flatMap(({ text }) => {
      const linked = linkedIn(text);
      const found = readText(finder, { text, title, lang: story.language }).map(({ entity }) => entity);
      return [...new Set(found)].filter((entity) => !linked.includes(entity));
    });
    expect(lacking.length, lacking.join()).toBeLessThanOrEqual(5);
  });
});

const person = (id: string, name: string) => ({ id, name, kind: 'person' }) as Entity;
const place = (id: string, name: string) => ({ id, name, kind: 'place' }) as Entity;
const linksOf = (text: string, entities: readonly Entity[], language = 'en') =>
  nameLinks({ entities, language })(text, 'nobody' as EntityId)
    .filter(({ entity }) => entity !== null)
    .map((piece) => `${piece.text} → ${piece.entity}`);

test.each([
  ['Melania Trump and the Trump Organization', []],
  ['He and Trump spoke.', ['Trump → donald-trump']],
  ['Trump’s plane', ['Trump → donald-trump']],
  ['Trumpism', []],
])('“%s” leads to %j', (text, wanted) => {
  expect(linksOf(text, [person('donald-trump', 'Donald Trump')])).toEqual(wanted);
});

test('a last name that two people share is no link', () => {
  const smiths = [person('john-smith', 'John Smith'), person('jane-smith', 'Jane Smith')];
  expect(linksOf('Then Smith left with Jane Smith.', smiths)).toEqual(['Jane Smith → jane-smith']);
});

test('names with signs of patterns are taken as they are written', () => {
  const odd = [place('odd', 'A.* (b|c)+'), place('other', '[x')];
  expect(linksOf('From A.* (b|c)+ to [x and Abc.', odd)).toEqual(['A.* (b|c)+ → odd', '[x → other']);
});

test('names that are words of Arabic, with what it writes before them, and odd ones are found among many', () => {
  const links = (text: string, entities: readonly Entity[], language: string) =>
    nameLinks({ entities, language })(text, null).flatMap(({ text, entity }) => (entity ? [text] : []));
  const many = Array.from({ length: 3_000 }, (_, n) => place(`p${n}`, `مدينة${n}`));
  expect(
    links('جاء من ألاسكا وبأنكوراج', [...many, place('a', 'ألاسكا'), place('b', 'أنكوراج')], 'ar'),
  ).toEqual(['ألاسكا', 'وبأنكوراج']);
  expect(
    links('From A.* (b|c)+ to “Yes!” and ???', [place('odd', 'A.* (b|c)+'), place('q', '???')], 'en'),
  ).toEqual(['A.* (b|c)+', '???']);
});

test('a text in which thousands have the same last name is read at once', () => {
  const smiths = Array.from({ length: 20_000 }, (_, n) => person(`s${n}`, `A${n} Smith`));
  const text = 'A7 Smith and Smith, '.repeat(75);
  const found = nameLinks({ entities: smiths, language: 'en' })(text, null);
  expect(found.filter(({ entity }) => entity !== null).map(({ entity }) => entity)).toEqual(['s7']);
});

test('a story without entities has no links', () => {
  expect(linksOf('Nobody is here.', [])).toEqual([]);
});
