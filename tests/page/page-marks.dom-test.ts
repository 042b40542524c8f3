import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createFinder, type EvidenceKey, type Finder } from '../../components/finder/finder.ts';
import type { RuleName } from '../../components/finder/reasons.ts';
import type { EntityId } from '../../components/story/schema.ts';
import { fakeFinder } from './fake-finder.ts';
import { textOf, type Watched, watch } from './marks.ts';

let controller: AbortController;
beforeEach(() => {
  controller = new AbortController();
  document.title = '';
});
afterEach(() => {
  controller.abort();
  document.body.replaceChildren();
});

const find = (selector: string): Element => {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`no ${selector}`);
  return element;
};

function open(html: string) {
  document.body.innerHTML = html;
  return watch(controller.signal);
}

describe('the marks of a page', () => {
  test('are there when watching begins, in page order', () => {
    const { marks } = open('<h1>Trump</h1><div>in <p>Alaska</p> with Vladimir <b>Putin</b></div>');
    expect(marks.all().map(textOf)).toEqual(['Trump', 'Alaska', 'Vladimir Putin']);
  });

  test('are in page order through shadow roots', () => {
    document.body.innerHTML = '<p>Trump</p><x-a></x-a><p>Alaska</p>';
    find('x-a').attachShadow({ mode: 'open' }).innerHTML = '<div><p>Putin</p></div>';
    const { marks } = watch(controller.signal);
    expect(marks.all().map(textOf)).toEqual(['Trump', 'Putin', 'Alaska']);
  });

  test('come with text that is added, and go with text that is removed', async () => {
    const { marks, current, idle } = open('<p>Trump</p>');
    find('p').after('and Putin');
    await idle();
    expect(marks.all().map(textOf)).toEqual(['Trump', 'Putin']);
    find('p').remove();
    await idle();
    expect(marks.all().map(textOf)).toEqual(['Putin']);
    expect([...current]).toEqual(marks.all());
  });

  test('stay the same objects while text around them changes', async () => {
    const { marks, changes, idle } = open('<p>Trump met <i>Putin</i></p>');
    const before = marks.all();
    find('p').append(' in Alaska');
    await idle();
    expect(marks.all().slice(0, 2)).toEqual(before);
    expect(marks.all()[0]).toBe(before[0]);
    expect(changes.at(-1)?.added.map(textOf)).toEqual(['Alaska']);
    expect(changes.at(-1)?.removed).toEqual([]);
  });

  test('are found by position: inside, at the end, but not before', () => {
    const { marks } = open('<p>with Vladimir <b>Putin</b>!</p>');
    const [mark] = marks.all();
    const first = find('p').firstChild as Text;
    const second = find('b').firstChild as Text;
    expect(marks.at({ node: first, offset: 4 })).toBeNull();
    expect(marks.at({ node: first, offset: 5 })).toBe(mark);
    expect(marks.at({ node: second, offset: 2 })).toBe(mark);
    expect(marks.at({ node: second, offset: 5 })).toBe(mark);
    expect(marks.at({ node: find('p').lastChild as Text, offset: 1 })).toBeNull();
    expect(marks.at({ node: document.createTextNode('Putin'), offset: 1 })).toBeNull();
  });

  test('are only those that pass the filter', () => {
    const { marks, current, apply } = open('<p>Trump in Alaska plays Roblox</p>');
    apply(marks.setFilter(({ kind }) => kind === 'place'));
    expect(marks.all().map(textOf)).toEqual(['Alaska']);
    expect([...current].map(textOf)).toEqual(['Alaska']);
    expect(marks.at({ node: find('p').firstChild as Text, offset: 2 })).toBeNull();
    apply(marks.setFilter(({ kind }) => kind !== 'organization'));
    expect(marks.all().map(textOf)).toEqual(['Trump', 'Alaska']);
    expect([...current].map(textOf).sort()).toEqual(['Alaska', 'Trump']);
  });
});

describe('a name that means several just as likely', () => {
  const columbia = (id: string, kind: 'person' | 'place' | 'organization') => ({
    id: id as EntityId,
    kind,
    names: [{ text: 'Columbia', use: 'full' as const }],
    titles: [],
    context: [],
    against: [],
  });
  const finder = createFinder([
    columbia('ship', 'organization'),
    columbia('river', 'place'),
    columbia('school', 'organization'),
  ]);
  const means = ({ marks }: Watched) =>
    marks.all().map(({ entity, kind, rivals }) => [entity, kind, ...rivals.map((rival) => rival.entity)]);
  const openColumbia = () => {
    document.body.innerHTML = '<p>They saw Columbia.</p>';
    return watch(controller.signal, { finder, isThorough: true });
  };

  test('means the entities that pass the filter, and all again once they do', () => {
    const watched = openColumbia();
    const [before] = watched.marks.all();
    expect(means(watched)).toEqual([['ship', 'organization', 'river', 'school']]);
    watched.apply(watched.marks.setFilter(({ entity }) => entity !== 'ship'));
    expect(means(watched)).toEqual([['river', 'place', 'school']]);
    watched.apply(watched.marks.setFilter(({ kind }) => kind === 'organization'));
    expect(means(watched)).toEqual([['ship', 'organization', 'school']]);
    expect([...watched.current]).toEqual(watched.marks.all());
    watched.apply(watched.marks.setFilter(() => false));
    expect(watched.marks.all()).toEqual([]);
    watched.apply(watched.marks.setFilter(() => true));
    expect(watched.marks.all()[0]).toBe(before);
  });

  test('is found by position as it is shown, and with its text', async () => {
    const { marks, current, apply, idle } = openColumbia();
    apply(marks.setFilter(({ entity }) => entity === 'school'));
    const [mark] = marks.all();
    const node = find('p').firstChild as Text;
    expect(marks.at({ node, offset: 12 })).toBe(mark);
    expect(mark && marks.passageOf(mark)?.text).toBe('They saw Columbia.');
    find('p').remove();
    await idle();
    expect([...current]).toEqual([]);
  });
});

describe('another finder', () => {
  const otherFinder = createFinder([
    {
      id: 'seward' as EntityId,
      kind: 'person',
      names: [{ text: 'Seward', use: 'full' }],
      titles: [],
      context: [],
      against: [],
    },
    {
      id: 'alaska' as EntityId,
      kind: 'place',
      names: [{ text: 'Alaska', use: 'full' }],
      titles: [],
      context: [],
      against: [],
    },
  ]);

  test('reads all of the page again, and what comes later', async () => {
    document.body.innerHTML = '<p>Seward bought Alaska.</p><p>Putin came.</p>';
    const { marks, readBy, idle } = watch(controller.signal, { isThorough: true });
    expect(marks.all().map(textOf)).toEqual(['Alaska', 'Putin']);
    readBy(otherFinder);
    await idle();
    expect(marks.all().map(textOf)).toEqual(['Seward', 'Alaska']);
    document.body.append(
      Object.assign(document.createElement('p'), { textContent: 'Trump thanked Seward.' }),
    );
    await idle();
    expect(marks.all().map(textOf)).toEqual(['Seward', 'Alaska', 'Seward']);
  });

  test('reads the title again, which may give what a name needs', async () => {
    document.title = 'William H. Seward';
    document.body.innerHTML = '<p>Then Seward smiled.</p>';
    const { marks, readBy, idle } = watch(controller.signal, { isThorough: true });
    expect(marks.all()).toEqual([]);
    const finder = createFinder([
      {
        id: 'seward' as EntityId,
        kind: 'person',
        names: [
          { text: 'William H. Seward', use: 'full' },
          { text: 'Seward', use: 'short', needs: 'support' },
        ],
        titles: [],
        context: [],
        against: [],
      },
    ]);
    readBy(finder);
    await idle();
    expect(marks.all().map(textOf)).toEqual(['Seward']);
    document.title = '';
    readBy(otherFinder);
    readBy(finder);
    await idle();
    expect(marks.all()).toEqual([]);
  });

  test('keeps the marks that it finds, too', async () => {
    document.body.innerHTML = '<p>Trump flew to Alaska.</p>';
    const { marks, readBy, idle, changes } = watch(controller.signal);
    const [trump] = marks.all();
    readBy({ read: (text, lang) => fakeFinder.read(text, lang) });
    await idle();
    expect(changes).toHaveLength(1);
    expect(marks.all()[0]).toBe(trump);
  });
});

test('judging is done in slices, like reading', async () => {
  document.body.innerHTML = '<p>Trump</p>'.repeat(2_000);
  const { marks, current, idle } = watch(controller.signal, { finder: slowToJudge });
  expect(marks.isBusy).toBe(true);
  await idle();
  expect(current.size).toBe(2_000);
});

/** Takes a twentieth of a millisecond for each block. */
const slowToJudge: Finder = {
  read(text, tag) {
    const reading = fakeFinder.read(text, tag);
    return {
      ...reading,
      mentions(page) {
        const end = performance.now() + 0.05;
        while (performance.now() < end);
        return reading.mentions(page);
      },
    };
  },
};

describe('a text too long to be read at once', () => {
  const total = 100_000;
  const filler = (length: number) => 'so '.repeat(length).slice(0, length);

  test('has one mark for each name, wherever it is', async () => {
    const names = Array.from({ length: 400 }, (_, index) => `Vladimir${index % 7 === 0 ? '\n' : ' '}Putin`);
    const text = names.map((name, index) => `${filler(200 + (index % 97))} ${name} `).join('');
    document.body.append(make('pre', text));
    const { marks, idle } = watch(controller.signal);
    await idle();
    expect(marks.all().map(textOf)).toEqual(names);
  });

  test('finds a name where one part ends and the next begins, in one node and in two', async () => {
    for (let at = 32_768 - 20; at < 32_768 + 20; at += 1) {
      const [before, after] = [filler(at - 1), filler(total - at)];
      document.body.replaceChildren(
        make('p', `${before} Vladimir Putin ${after}`),
        make('p', `${before} Vladimir `, make('b', 'Putin'), ` ${after}`),
      );
      const ending = new AbortController();
      const { marks, idle } = watch(ending.signal);
      await idle();
      expect(marks.all().map(textOf), `at ${at}`).toEqual(['Vladimir Putin', 'Vladimir Putin']);
      ending.abort();
    }
  });

  test('emits of a mark by its place where two parts overlap', async () => {
    document.body.append(make('p', `${filler(32_700)} Trump, Alaska, ${filler(total)}`));
    const { marks, idle } = watch(controller.signal);
    await idle();
    const texts = marks.all().map((mark) => marks.at(mark.start)?.entity);
    expect(texts).toEqual(['trump', 'alaska']);
  });
});

describe('a paragraph without a name', () => {
  test('is skipped, but not the shadow roots in it', () => {
    document.body.innerHTML = '<div><p>quiet <span></span> <x-a>here</x-a></p></div>';
    find('span').attachShadow({ mode: 'open' }).textContent = 'Trump';
    find('x-a').attachShadow({ mode: 'open' }).innerHTML = '<p>Putin</p>';
    const { marks } = watch(controller.signal);
    expect(marks.all().map(textOf)).toEqual(['Trump', 'Putin']);
  });

  test('loses the marks it had before it changed out of the page', async () => {
    // So much to read that the following changes are handled together, later.
    const { marks, current, idle } = open(`<div id="x"><p>Trump</p></div>${'<p>Putin</p>'.repeat(5_000)}`);
    await idle();
    const tree = find('#x');
    tree.remove();
    await Promise.resolve();
    tree.firstElementChild?.replaceChildren('nobody');
    document.body.prepend(tree);
    await idle();
    expect(marks.all().map(textOf)).not.toContain('Trump');
    expect(current.size).toBe(5_000);
  });
});

describe('a name that needs the full name elsewhere on the page', () => {
  test('is marked while that is there', async () => {
    const { marks, current, idle } = open('<p>Sachs said</p>');
    expect(marks.all()).toEqual([]);
    document.body.append('Jeffrey Sachs');
    await idle();
    expect(marks.all().map(textOf)).toEqual(['Sachs', 'Jeffrey Sachs']);
    document.body.lastChild?.remove();
    await idle();
    expect(marks.all()).toEqual([]);
    expect(current.size).toBe(0);
  });

  test('is marked as long as one of several is left', async () => {
    const { marks, idle } = open('<p>Sachs</p><p id="a">Jeffrey Sachs</p><p id="b">Jeffrey Sachs</p>');
    find('#a').remove();
    await idle();
    expect(marks.all().map(textOf)).toEqual(['Sachs', 'Jeffrey Sachs']);
    find('#b').textContent = 'nobody';
    await idle();
    expect(marks.all()).toEqual([]);
  });

  test('is marked when the title of the page gives it, and follows the title', async () => {
    document.title = 'An interview with Jeffrey Sachs';
    const { marks, idle } = open('<p>Sachs</p>');
    expect(marks.all().map(textOf)).toEqual(['Sachs']);
    document.title = 'An interview';
    await idle();
    expect(marks.all()).toEqual([]);
    document.title = 'Jeffrey Sachs speaks';
    await idle();
    expect(marks.all().map(textOf)).toEqual(['Sachs']);
  });

  test('is not marked when the full name is beyond the part of the title that is read', async () => {
    const { marks, idle } = open('<p>Sachs</p>');
    document.title = `${'so '.repeat(400)}Jeffrey Sachs speaks`;
    await idle();
    expect(marks.all()).toEqual([]);
  });

  test('is not judged again when the full name only moves', async () => {
    const { changes, idle } = open('<p>Sachs</p><p id="a">Jeffrey Sachs</p>');
    document.body.prepend(find('#a'));
    await idle();
    expect(changes).toHaveLength(1);
  });
});

describe('a refused candidate', () => {
  const refused = ({ current }: Watched) =>
    [...current].filter(({ verdict }) => verdict === 'refused').map(textOf);

  test('is not computed until marks are explained', () => {
    document.body.innerHTML = '<p>Sachs and Trump</p>';
    const refusals = vi.fn();
    const finder: Finder = {
      read: (...text) => ({
        ...fakeFinder.read(...text),
        refusals(page) {
          refusals();
          return fakeFinder.read(...text).refusals(page);
        },
      }),
    };
    const watched = watch(controller.signal, { finder });
    expect(refusals).not.toHaveBeenCalled();
    watched.apply(watched.marks.setExplained(true));
    expect(refusals).toHaveBeenCalledOnce();
    expect(refused(watched)).toEqual(['Sachs']);
  });

  test('comes and goes at once when marks are explained or not, and leaves the others as they are', () => {
    const watched = open('<p>Sachs and Trump</p>');
    const before = watched.marks.all();
    watched.apply(watched.marks.setExplained(true));
    expect(refused(watched)).toEqual(['Sachs']);
    expect(watched.marks.all()).toEqual(before);
    expect(watched.marks.unordered()).toEqual(before);
    watched.apply(watched.marks.setExplained(false));
    expect(refused(watched)).toEqual([]);
    expect(new Set(watched.current)).toEqual(new Set(before));
    expect(watched.marks.all()[0]).toBe(before[0]);
  });

  test('is another mark than an accepted one in the same place, and so is one with other reasons', async () => {
    const reason = (name: RuleName) => [{ name, weight: 1 }];
    let because = reason('full-name-on-page');
    // Nothing else differs: high certainties are all 1.
    const finder: Finder = {
      read(...text) {
        const reading = fakeFinder.read(...text);
        return {
          ...reading,
          mentions: (page) => reading.mentions(page).map((one) => ({ ...one, because })),
          refusals: (page) => reading.refusals(page).map((one) => ({ ...one, certainty: 1, because })),
        };
      },
    };
    document.body.innerHTML = '<p>Sachs</p>';
    const watched = watch(controller.signal, { finder, isExplained: true });
    const verdicts = () => [...watched.current].map(({ verdict }) => verdict);
    expect(verdicts()).toEqual(['refused']);
    document.title = 'Jeffrey Sachs';
    await watched.idle();
    expect(verdicts()).toEqual(['accepted']);
    because = reason('titled-on-page');
    find('p').append('!');
    await watched.idle();
    expect(watched.marks.all().map((mark) => mark.because)).toEqual([because]);
  });

  test('is found by position, and only if its entity passes the filter', () => {
    document.body.innerHTML = '<p>Sachs</p>';
    const { marks, apply } = watch(controller.signal, { isExplained: true });
    const point = { node: find('p').firstChild as Text, offset: 2 };
    expect(marks.at(point)).toMatchObject({ verdict: 'refused', entity: 'sachs' });
    apply(marks.setFilter(() => false));
    expect(marks.at(point)).toBeNull();
  });

  test('follows the page', async () => {
    document.body.innerHTML = '<p>Sachs</p><p id="a">Jeffrey Sachs</p>';
    const watched = watch(controller.signal, { isExplained: true });
    expect(refused(watched)).toEqual([]);
    find('#a').remove();
    await watched.idle();
    expect(refused(watched)).toEqual(['Sachs']);
    find('p').textContent = 'nobody';
    await watched.idle();
    expect(refused(watched)).toEqual([]);
  });
});

describe('the text around a mark', () => {
  const passageOf = (html: string) => {
    const { marks } = open(html);
    const [mark] = marks.all();
    return mark === undefined ? null : marks.passageOf(mark);
  };

  test('is the sentence as it was read, with all its mentions', () => {
    const passage = passageOf(
      '<p>With <i>Vladimir</i> <b>Putin</b><br>and <img>Trump<sup>1</sup>, he said. So</p>',
    );
    expect(passage?.text).toBe('With Vladimir Putin\nand \ufffcTrump\ufffc1\ufffc, he said. ');
    expect(passage?.mentions).toEqual([
      { from: 5, to: 19, entity: 'putin' },
      { from: 25, to: 30, entity: 'trump' },
    ]);
    expect(passage?.span).toEqual({ from: 5, to: 19 });
  });

  test('is the part that has it, of a text too long to be read at once', async () => {
    document.body.append(make('pre', `${'so '.repeat(30_000)} Trump `));
    const { marks, idle } = watch(controller.signal);
    await idle();
    const [mark] = marks.all();
    const passage = mark === undefined ? null : marks.passageOf(mark);
    expect(passage?.text.slice(passage.span.from, passage.span.to)).toBe('Trump');
  });

  test('has the rest of the page that it was judged by', async () => {
    const full = '<p>nobody</p><p>By Jeffrey Sachs</p>';
    expect(passageOf(`<p>Sachs</p>${full}`)?.elsewhere).toEqual([
      { text: 'By Jeffrey Sachs', mentions: [{ from: 3, to: 16, entity: 'sachs' }] },
    ]);
    controller.abort();
    controller = new AbortController();
    document.title = 'Jeffrey Sachs speaks';
    expect(passageOf(`<p>Sachs</p>${full}`)).toMatchObject({ title: document.title, elsewhere: [] });
  });

  test('is the whole block if the sentence alone would be judged otherwise', () => {
    const text = 'By Jeffrey Sachs. And then Sachs spoke. It rained.';
    const { marks } = open(`<p>${text}</p>`);
    const [, mark] = marks.all();
    const passage = mark && marks.passageOf(mark);
    expect(passage).toMatchObject({ text, span: { from: 27, to: 32 }, title: '', elsewhere: [] });
    expect(passage?.mentions).toHaveLength(2);
  });

  test('has no more than the block if that suffices', () => {
    const key = 'names Putin' as EvidenceKey;
    const dependent: Finder = {
      read(text, lang) {
        const reading = fakeFinder.read(text, lang);
        const emits = text.includes('Putin') ? [key] : reading.emits;
        return { ...reading, emits, dependsOn: [...reading.dependsOn, key] };
      },
    };
    document.body.innerHTML = '<p>By Jeffrey Sachs. And then Sachs spoke.</p><p>Vladimir Putin</p>';
    const { marks } = watch(controller.signal, { finder: dependent });
    const [, sachs] = marks.all();
    expect(sachs && marks.passageOf(sachs)?.elsewhere).toEqual([]);
  });

  test('has nothing else if it would be judged the same', () => {
    document.title = 'Jeffrey Sachs speaks';
    const wanted = { title: '', elsewhere: [] };
    expect(passageOf('<p>Trump</p><p>By Jeffrey Sachs</p>')).toMatchObject(wanted);
    controller.abort();
    controller = new AbortController();
    expect(passageOf('<p>Jeffrey Sachs and Sachs</p>')).toMatchObject(wanted);
  });

  test('is none when the mark is gone', async () => {
    const { marks, idle } = open('<p>Trump</p>');
    const [mark] = marks.all();
    find('p').textContent = 'nobody';
    await idle();
    expect(mark && marks.passageOf(mark)).toBeNull();
  });
});

function make(tag: string, ...content: readonly (string | Node)[]): HTMLElement {
  const element = document.createElement(tag);
  element.append(...content);
  return element;
}
