import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Mark } from '../../components/page/mark.ts';
import { MarkChoice, type MarkRule } from '../../components/page/mark-choice.ts';
import { type SeenMark, seenMark } from '../../components/page/mark-sight.ts';
import { fakeFinder, mayHoldName } from './fake-finder.ts';
import { idleOf, startMarks, textOf } from './marks.ts';
import { editAtRandom, randomFrom, type Scene } from './random-edits.ts';

/** How often the tree of the page is asked for a node's neighbors. */
const looks = vi.hoisted(() => ({ count: 0 }));
vi.mock('../../components/page/dom.ts', async (importOriginal) => {
  const dom = await importOriginal<typeof import('../../components/page/dom.ts')>();
  const counted =
    <Answer>(ask: (node: Node) => Answer) =>
    (node: Node): Answer => {
      looks.count += 1;
      return ask(node);
    };
  return {
    ...dom,
    firstChildOf: counted(dom.firstChildOf),
    nextSiblingOf: counted(dom.nextSiblingOf),
    parentOf: counted(dom.parentOf),
  };
});

let controller: AbortController;
beforeEach(() => {
  controller = new AbortController();
});
afterEach(() => {
  controller.abort();
  document.body.replaceChildren();
});

const bySection: MarkRule = {
  mentions: 'section',
  inNavigation: false,
  allCountries: false,
  isExplained: false,
};
const onPage: MarkRule = { ...bySection, mentions: 'page' };
const every: MarkRule = { ...bySection, mentions: 'every' };
const all: MarkRule = { ...every, inNavigation: true, allCountries: true };

/** More text than a teaser has. */
const prose = 'One thing and another was said about it, at some length. '.repeat(6);

type Chosen = {
  readonly choice: MarkChoice;
  readonly painted: ReadonlySet<Mark>;
  readonly seen: () => readonly SeenMark[];
  readonly idle: () => Promise<void>;
  /** Decides by what can be seen now; returns the ids of what is marked. */
  readonly settle: () => readonly string[];
  readonly marked: () => readonly string[];
  readonly setRule: (rule: MarkRule) => readonly string[];
};

/** Reads a page to its end and chooses among its marks. Each name is to be in an element with an id of its own. */
async function choose(html: string, rule: MarkRule = bySection): Promise<Chosen> {
  document.body.innerHTML = html;
  const chosen = chooseHere(rule);
  await chosen.idle();
  return chosen;
}

function chooseHere(rule: MarkRule, signal = controller.signal): Chosen {
  const choice = new MarkChoice(document, rule);
  const painted = new Set<Mark>();
  const apply = ({ added, removed }: ReturnType<MarkChoice['change']>): void => {
    for (const mark of removed) if (!painted.delete(mark)) throw new Error('removed, never painted');
    for (const mark of added) painted.add(mark);
  };
  const { marks } = startMarks(signal, {
    document,
    finder: fakeFinder,
    mayHoldName,
    isExplained: rule.isExplained,
    onChange: (change) => apply(choice.change(change)),
  });
  const seen = () => marks.unordered().map(seenMark);
  const marked = () =>
    [...painted]
      .filter(({ verdict }) => verdict === 'accepted')
      .map(({ start }) => start.node.parentElement?.closest('[id]')?.id ?? '')
      .sort();
  return {
    choice,
    painted,
    seen,
    marked,
    idle: () => idleOf(marks),
    setRule(next) {
      apply(choice.setRule(next));
      return marked();
    },
    settle() {
      const survey = choice.survey();
      for (const one of seen()) survey.see(one);
      apply(survey.settle());
      return marked();
    },
  };
}

describe('of the mentions of a name', () => {
  test('the first in each article is marked, and those around articles count as one section', async () => {
    const { settle } = await choose(`
      <p id="top">Trump</p>
      <article><h2 id="a">Trump met Putin</h2><p>${prose}<b id="a2">Trump</b></p></article>
      <article><h2 id="b">Alaska</h2><p>${prose}<b id="b2">Trump</b> and <b id="b3">Trump</b></p></article>
      <p id="bottom">Trump</p>`);
    expect(settle()).toEqual(['a', 'a', 'b', 'b2', 'top']);
  });

  test('the first in each long comment is marked, though nothing but its parts shows that it is one', async () => {
    const comment = (id: string, text: string) =>
      `<div class="c"><div>Someone</div><div><b id="${id}">Trump</b> ${text}</div></div>`;
    const { settle } = await choose(
      `<div>${comment('one', prose)}${comment('short', 'was there.')}${comment('two', prose)}</div>`,
    );
    // A short one is no section of its own.
    expect(settle()).toEqual(['one', 'short', 'two']);
  });

  test('none is marked again in paragraphs and teasers, which follow each other as comments do', async () => {
    const paragraph = (id: string) => `<div class="p"><b id="${id}">Trump</b> ${prose}</div>`;
    const teaser = (id: string) =>
      `<div class="t"><h3><a href="#"><b id="${id}">Putin</b></a></h3><p>Said so.</p></div>`;
    const { settle } = await choose(
      ['a', 'b', 'c'].map(paragraph).join('') + ['x', 'y', 'z'].map(teaser).join(''),
    );
    expect(settle()).toEqual(['a', 'x']);
  });

  test('the first after a heading is marked again where a long text has gone by', async () => {
    const chapter = (id: string, height: number) =>
      `<h2 style="margin:0">On this</h2><p style="margin:0; height:${height}px"><b id="${id}">Trump</b></p>`;
    const { settle } = await choose(
      chapter('a', 500) + chapter('b', 900) + chapter('c', 100) + chapter('d', 100),
    );
    expect(settle()).toEqual(['a', 'c']);
  });

  test('the first to be read is marked, wherever it stands in the source', async () => {
    const { settle } = await choose(`
      <div style="display:flex; flex-direction:column-reverse">
        <p id="below">Trump</p><p id="above">Trump</p>
      </div>`);
    expect(settle()).toEqual(['above']);
  });

  test('the first is the one on the right where a page is written from there', async () => {
    document.documentElement.dir = 'rtl';
    const name = (id: string) => `<span style="display:inline-block" id="${id}">Putin</span>`;
    expect((await choose(`<p>${name('right')} ${name('left')}</p>`)).settle()).toEqual(['right']);
    document.documentElement.removeAttribute('dir');
  });

  const picture = (style: string) =>
    `<img alt="" style="position: absolute; inset: 0; width: 100%; height: 100%; ${style}" src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>">`;

  test('the next is marked where the first one lies under a picture', async () => {
    const { settle, marked } = await choose(
      `<article><div style="position: relative"><p id="under">Trump</p>${picture('')}</div><p id="lead">Trump ${prose}</p></article>`,
    );
    settle();
    expect(marked()).toEqual(['lead']);
  });

  test('the first is marked though it lies on a picture', async () => {
    const { settle, marked } = await choose(
      `<article><div style="position: relative">${picture('z-index: -1')}<p id="on">Trump</p></div><p id="lead">Trump ${prose}</p></article>`,
    );
    settle();
    expect(marked()).toEqual(['on']);
  });

  test('the next is marked when the first one goes, or is hidden', async () => {
    const { settle, idle } = await choose('<p id="a">Trump</p><p id="b">Trump</p><p id="c">Trump</p>');
    expect(settle()).toEqual(['a']);
    document.querySelector('#a')?.remove();
    await idle();
    expect(settle()).toEqual(['b']);
    (document.querySelector('#b') as HTMLElement).style.display = 'none';
    expect(settle()).toEqual(['c']);
    (document.querySelector('#b') as HTMLElement).style.display = '';
    expect(settle()).toEqual(['b']);
  });

  test('one is marked at once where none was, and nothing flickers when that was the first', async () => {
    const { marked, painted, idle, settle } = await choose('<p id="a">Trump</p>');
    document.body.insertAdjacentHTML('beforeend', '<p id="b">Trump</p><p id="c">Putin</p>');
    await idle();
    expect(marked()).toEqual(['a', 'c']);
    const before = [...painted];
    settle();
    expect([...painted]).toEqual(before);
  });

  test('the first on the page is marked, or all of them, as the reader likes', async () => {
    const html = `<article><p id="a">Trump</p>${prose}</article><article><p id="b">Trump</p>${prose}</article>`;
    const { setRule, settle } = await choose(html, onPage);
    expect(settle()).toEqual(['a']);
    expect(setRule(every)).toEqual(['a', 'b']);
    expect(settle()).toEqual(['a', 'b']);
    expect(setRule(onPage)).toEqual(['a']);
  });

  test('nothing changes when other settings do', async () => {
    const far = '<p style="height:1300px">Calm.</p><h2>Later</h2>';
    const { choice, settle } = await choose(`<p id="a">Trump</p>${far}<p id="b">Trump</p>`);
    expect(settle()).toEqual(['a', 'b']);
    expect(choice.setRule({ ...bySection })).toEqual({ added: [], removed: [] });
  });

  test('those left out are painted like what was refused while marks are explained, each once', async () => {
    const { painted, settle, choice, seen } = await choose(
      '<p id="a">Trump</p><p id="b">Trump and Trump</p>',
      {
        ...bySection,
        isExplained: true,
      },
    );
    settle();
    settle();
    expect([...painted].map((mark) => [textOf(mark), mark.verdict])).toEqual([
      ['Trump', 'accepted'],
      ['Trump', 'refused'],
      ['Trump', 'refused'],
    ]);
    expect(seen().map(({ mark }) => choice.isMarked(mark))).toEqual([true, false, false]);
  });
});

describe('of countries', () => {
  const russia = `<p id="russia">Russia ${prose}</p>`;
  const three = '<p id="story">Putin, Trump, Alaska</p>';

  test('none is marked on a page that names no three others of the story, however often it names them', async () => {
    expect((await choose(russia)).settle()).toEqual([]);
    expect((await choose(`${russia}<p id="two">Putin, Trump, Putin</p>`)).settle()).toEqual(['two', 'two']);
    expect((await choose(russia + three)).settle()).toEqual(['russia', 'story', 'story', 'story']);
  });

  test('all are, if the reader likes that', async () => {
    expect((await choose(russia, { ...bySection, allCountries: true })).settle()).toEqual(['russia']);
    const { setRule, settle } = await choose(russia);
    settle();
    expect(setRule({ ...bySection, allCountries: true })).toEqual(['russia']);
  });

  test('the first is marked at once when the third name of the story comes, and not any more when one goes', async () => {
    const { idle, settle, marked } = await choose(`${russia}<p id="two">Putin, Trump</p>`);
    settle();
    const third = document.createElement('p');
    third.id = 'third';
    third.textContent = 'Alaska';
    document.body.append(third);
    await idle();
    expect(marked()).toEqual(['russia', 'third', 'two', 'two']);
    third.remove();
    await idle();
    expect(marked()).toEqual(['two', 'two']);
  });
});

describe('in navigation', () => {
  const menu = '<nav><a id="menu" href="#">Alaska</a></nav>';
  const footer = '<footer><a id="foot" href="#">Alaska</a></footer>';
  const article = `<article><p id="text">Alaska ${prose}</p><footer id="by">Putin</footer></article>`;

  test('nothing is marked unless the reader likes that', async () => {
    expect((await choose(menu + article + footer)).settle()).toEqual(['by', 'text']);
    expect((await choose(menu + article + footer, every)).settle()).toEqual(['by', 'text']);
    expect((await choose(menu + article + footer, all)).settle()).toEqual(['by', 'foot', 'menu', 'text']);
  });

  test.each([
    [
      'a list of a newspaper’s sections',
      '<ul><li><a href="#" id="x">Alaska</a></li><li><a href="#">World</a></li><li><a href="#">Sports</a></li></ul>',
    ],
    [
      'links beside each other',
      '<div><a href="#">Home</a> · <a href="#" id="x">Alaska</a> · <a href="#">Sports</a></div>',
    ],
    [
      'what a page’s header says of the site',
      '<header><div><span id="x">Alaska</span> edition</div></header>',
    ],
    ['a menu by its role', '<div role="navigation"><p id="x">Alaska</p></div>'],
    [
      'a list in a list',
      '<ul><li><a href="#">World</a><ul><li><a href="#" id="x">Alaska</a></li><li><a href="#">Asia</a></li><li><a href="#">Europe</a></li></ul></li></ul>',
    ],
  ])('%s is that', async (_, html) => {
    expect((await choose(html + article)).settle()).toEqual(['by', 'text']);
  });

  test.each([
    [
      'headlines',
      '<ul><li><a href="#" id="x">Putin arrives in Alaska for talks</a></li><li><a href="#">What to know about tariffs now</a></li><li><a href="#">A storm is coming to the coast</a></li></ul>',
      ['x', 'x'],
    ],
    [
      'a text with links',
      '<p><a href="#" id="x">Putin</a>, <a href="#">Paul</a> and <a href="#">Mary</a> met.</p>',
      ['x'],
    ],
    ['two links', '<div><a href="#" id="x">Putin</a> <a href="#">Share</a></div>', ['x']],
    ['a citation’s source', '<blockquote><p>So it is.</p><footer id="x">Putin</footer></blockquote>', ['x']],
    ['a headline in the page’s header', '<header><h1 id="x">Putin in Alaska</h1></header>', ['x', 'x']],
  ])('%s are not', async (_, html, expected) => {
    expect((await choose(`${html}<p>${prose}</p>`)).settle()).toEqual(expected);
  });

  test('a page that has nothing else has its marks there', async () => {
    expect((await choose(menu)).settle()).toEqual(['menu']);
    expect((await choose(`${menu}<p>Soon.</p>${footer}`)).settle()).toEqual(['menu']);
  });
});

describe('however a page is made', () => {
  test.each([1, 2, 3, 4])('what is marked at rest depends on the page alone (seed %i)', async (seed) => {
    const random = randomFrom(seed);
    const root = document.createElement('main');
    document.body.replaceChildren(root);
    root.innerHTML =
      `<article><h2>Trump</h2><p>Putin ${prose}</p></article><nav><a href="#">Alaska</a></nav>`.repeat(3);
    const scene: Scene = { roots: [root], limbo: [] };
    const watched = chooseHere(bySection);
    for (let round = 0; round < 30; round += 1) {
      for (let count = 1 + random(6); count > 0; count -= 1) editAtRandom(scene, random);
      await watched.idle();
      watched.settle();
      const fresh = new AbortController();
      const other = chooseHere(bySection, fresh.signal);
      await other.idle();
      other.settle();
      const placesOf = ({ painted }: Chosen) =>
        new Set(
          [...painted].map(({ entity, start }) => ({ entity, node: start.node, offset: start.offset })),
        );
      expect(placesOf(watched), `round ${round}`).toEqual(placesOf(other));
      fresh.abort();
    }
  });

  test.each([
    ['ten thousand links', `<nav>${'<a href="#">Alaska</a> '.repeat(10_000)}</nav><p>${prose}</p>`, 0],
    ['elements in each other', `${'<div><div>'.repeat(200)}<p>Trump</p>${prose}`, 400],
    ['menus in each other', `${`<ul>${'<li><a href="#">On</a></li>'.repeat(11)}<li>`.repeat(200)}Trump`, 400],
    ['ten thousand articles', `<article>Trump ${'x '.repeat(150)}</article>`.repeat(10_000), 0],
    ['ten thousand comments', '<div class="c"><div>Trump</div><div></div></div>'.repeat(10_000), 0],
  ])(
    '%s take some hundred looks at the page for each mark and what is around it at the most',
    { tags: ['long'] },
    async (_, html, depth) => {
      document.body.innerHTML = html;
      const { idle, settle, seen } = chooseHere(bySection);
      await idle();
      looks.count = 0;
      settle();
      expect(looks.count / (seen().length + depth)).toBeLessThan(500);
      expect(looks.count).toBeLessThan(1_000_000);
    },
  );
});
