/**
 * Stories as their authors write them first: a name, a kind and a sentence, and nothing said of spellings. Each has two pages,
 * written with traps, most of them by somebody else; first readings are in docs/accuracy.md.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyDraft } from '../../components/drafts/draft.ts';
import { addEntity, withDescription, withEntity, withName } from '../../components/drafts/edit-draft.ts';
import { SampleFinder } from '../../components/drafts/sample.ts';
import { bundledLanguages } from '../../components/story/bundled-languages.ts';
import { bundledNames } from '../../components/story/bundled-names.ts';
import type { EntityKind } from '../../components/story/schema.ts';

type NaturalStory = {
  readonly language: string;
  readonly date: string;
  readonly entities: readonly {
    readonly kind: EntityKind;
    readonly name: string;
    readonly description: string;
  }[];
  /** A mention of a name is written `[mention|name]`. */
  readonly pages: readonly string[];
};

const folder = join(import.meta.dirname, 'natural-stories');
const stories = globSync('*.json', { cwd: folder })
  .sort()
  .map(
    (file) =>
      [
        basename(file, '.json'),
        JSON.parse(readFileSync(join(folder, file), 'utf8')) as NaturalStory,
      ] as const,
  );

const finder = new SampleFinder({ bundled: bundledNames, languages: bundledLanguages });

/** Where each mention begins, what it is called, and its text. */
type Place = string;

/** As a page shows it: without the signs of Markdown. */
const asShown = (markdown: string): string =>
  markdown.replace(/^(?:#{1,6} |[-*>] )/gm, '').replaceAll(/\*\*?/g, '');

function labeled(page: string): { readonly text: string; readonly wanted: readonly Place[] } {
  const wanted: Place[] = [];
  const mention = /\[([^\]|]+)\|([^\]]+)\]/;
  let text = page;
  for (let found = mention.exec(text); found !== null; found = mention.exec(text)) {
    const [whole, words = '', name = ''] = found;
    wanted.push(`${found.index} ${name}`);
    text = text.slice(0, found.index) + words + text.slice(found.index + whole.length);
  }
  return { text, wanted };
}

function marksOf({ language, date, entities, pages }: NaturalStory): { found: Place[]; wanted: Place[] } {
  const names = new Map<string, string>();
  let draft = emptyDraft(language, date);
  for (const { kind, name, description } of entities) {
    const added = addEntity(draft, kind);
    const named = withDescription(withName(added.entity, name, language), description, language);
    names.set(named.id, name);
    draft = withEntity(added.draft, named);
  }
  const all = pages.map((page, n) => {
    const { text, wanted } = labeled(asShown(page));
    const marks = finder.find(text, draft).filter(({ verdict }) => verdict === 'accepted');
    const found = marks.map(({ from, entity }) => `${from} ${names.get(entity)}`);
    return { found: found.map((one) => `${n}: ${one}`), wanted: wanted.map((one) => `${n}: ${one}`) };
  });
  return { found: all.flatMap(({ found }) => found), wanted: all.flatMap(({ wanted }) => wanted) };
}

const marks = stories.map(([name, story]) => [name, marksOf(story)] as const);

describe('stories whose authors touch no option', () => {
  it.each(marks)('mark nine of ten of their names: %s', (_, { found, wanted }) => {
    const right = wanted.filter((one) => found.includes(one)).length;
    expect(right / wanted.length).toBeGreaterThanOrEqual(0.9);
  });

  it('mark little else, though every fourth name on their pages is a trap', () => {
    const all = marks.map(([, one]) => one);
    const found = all.flatMap((one) => one.found).length;
    const wanted = all.flatMap((one) => one.wanted).length;
    const right = all.flatMap((one) => one.wanted.filter((place) => one.found.includes(place))).length;
    expect(right / found).toBeGreaterThan(0.97);
    expect(right / wanted).toBeGreaterThan(0.97);
  });
});
