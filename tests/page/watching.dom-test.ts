import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PageScanner } from '../../components/page/scan.ts';
import type { Slice } from '../../components/page/slices.ts';
import { blocksOf, idleOf, type ReadText, readOn, scan, shown, watchAll } from './blocks.ts';

const endless: Slice = { isLater: false, isOver: () => false, spend() {}, extend() {}, backOff() {} };

let controller: AbortController;
beforeEach(() => {
  controller = new AbortController();
});
afterEach(() => {
  controller.abort();
  document.body.replaceChildren();
});

/** Watches a page; the result resolves to its texts once all is read. */
function watching(html: string): () => Promise<readonly string[]> {
  document.body.innerHTML = html;
  const { page, idle } = watchAll(controller.signal);
  return async () => {
    await idle();
    return blocksOf(page).map(shown).sort();
  };
}

const find = (selector: string): Element => {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`no ${selector}`);
  return element;
};

describe('a page that changes', () => {
  test.each<[string, string, () => void, string[]]>([
    ['a paragraph added', '<p>a</p>', () => document.body.append(make('p', 'b')), ['a', 'b']],
    ['a paragraph removed', '<p>a</p><p id="x">b</p>', () => find('#x').remove(), ['a']],
    ['a paragraph emptied', '<p>a</p><p id="x">b</p>', () => find('#x').replaceChildren(), ['a']],
    ['all replaced', '<p>a</p>', () => document.body.replaceChildren(make('p', 'c')), ['c']],
    [
      'text typed letter by letter',
      '<p id="x">T</p>',
      () => {
        const text = find('#x').firstChild as Text;
        for (const letter of 'rump') text.data += letter;
      },
      ['Trump'],
    ],
    [
      'a text node split',
      '<p id="x">Trump</p>',
      () => (find('#x').firstChild as Text).splitText(2),
      ['Trump'],
    ],
    ['an element put in', '<p id="x">Don</p>', () => find('#x').append(make('b', 'ald')), ['Donald']],
    ['an element taken out', '<p>Don<b id="x">ald</b></p>', () => find('#x').remove(), ['Don']],
    [
      'an image put in',
      '<p id="x">A <b>B</b></p>',
      () => find('#x').prepend('Z', make('img', '')),
      ['Z|A B'],
    ],
    [
      'a paragraph moved',
      '<p>a</p><div id="x"><p id="y">b</p></div>',
      () => document.body.prepend(find('#y')),
      ['a', 'b'],
    ],
    [
      'a paragraph moved into code',
      '<p id="y">b</p><code id="x">c</code>',
      () => find('#x').append(find('#y')),
      [],
    ],
    [
      'a paragraph moved out of code',
      '<p>a</p><code><p id="y">b</p></code>',
      () => document.body.append(find('#y')),
      ['a', 'b'],
    ],
    [
      'a text put between two blocks',
      '<div id="x"><p>a</p><p>b</p></div>',
      () => find('#x').firstChild?.after('c'),
      ['a', 'b', 'c'],
    ],
    [
      'a block taken from between two texts',
      '<div>Donald <hr><p id="x">b</p>Trump</div>',
      () => find('#x').remove(),
      ['Donald |Trump'],
    ],
    [
      'a block put between two texts',
      '<div id="x">Donald <b>Trump</b></div>',
      () => find('b').before(make('p', 'c')),
      ['Donald', 'Trump', 'c'],
    ],
    [
      'a block put into an inline element',
      '<div>a<i id="x">b</i></div>',
      () => find('#x').append(make('p', 'c')),
      ['ab', 'c'],
    ],
    [
      'an inline element with blocks put in',
      '<div id="x">a</div>',
      () => find('#x').append(make('i', make('p', 'c'))),
      ['a', 'c'],
    ],
    [
      'a tree that becomes editable',
      '<div id="x">a<p>b</p></div><p>c</p>',
      () => find('#x').setAttribute('contenteditable', ''),
      ['c'],
    ],
    [
      'an inline element that becomes editable',
      '<p>a <i id="x">b</i></p>',
      () => find('#x').setAttribute('contenteditable', 'true'),
      ['a |'],
    ],
    [
      'a tree that is editable no more',
      '<div id="x" contenteditable>a<p>b</p></div>',
      () => find('#x').removeAttribute('contenteditable'),
      ['a', 'b'],
    ],
    [
      'a tree that becomes a text box',
      '<div id="x"><p>b</p></div>',
      () => find('#x').setAttribute('role', 'textbox'),
      [],
    ],
    [
      'neighboring text nodes joined',
      '<p id="x">a</p>',
      () => {
        find('#x').append('b', 'c');
        find('#x').normalize();
      },
      ['abc'],
    ],
    [
      'a paragraph given to another document',
      '<p id="x">a</p><p>b</p>',
      () => {
        document.implementation.createHTMLDocument().adoptNode(find('#x'));
      },
      ['b'],
    ],
    [
      'changes to what was just removed',
      '<div id="x"><p id="y">a</p></div>',
      () => {
        const x = find('#x');
        const y = find('#y');
        x.remove();
        y.textContent = 'b';
        document.body.append(y);
      },
      ['b'],
    ],
  ])('%s', async (_, html, change, texts) => {
    const read = watching(html);
    await read();
    change();
    expect(await read()).toEqual(texts);
  });

  test('a language that changes is given to the texts below', async () => {
    document.body.innerHTML = '<section><p>a</p></section>';
    const { page, idle } = watchAll(controller.signal);
    await idle();
    find('section').setAttribute('lang', 'uk');
    await idle();
    expect(blocksOf(page).map(({ lang }) => lang)).toEqual(['uk']);
  });

  test('a change of an idle page is read before the page is painted', async () => {
    document.body.innerHTML = '<p>a</p>';
    const { page, idle } = watchAll(controller.signal);
    await idle();
    // After heavy work, which any work is on a busy machine, reading backs off, but no longer than this.
    const quietFrom = performance.now() + 200;
    while (performance.now() < quietFrom) await new Promise(requestAnimationFrame);
    document.body.append(make('p', 'b'));
    await Promise.resolve();
    expect(blocksOf(page).map(shown)).toContain('b');
  });

  /** Counts the characters that are read for a change, on a page with this many sections. */
  const costOf = async (sections: number, change: () => void) => {
    document.body.innerHTML = `<p>before</p>${'<section><h2>one</h2><ul><li>two <b>three</b></ul></section>'.repeat(sections)}`;
    let cost = 0;
    const ending = new AbortController();
    const page = scan(ending.signal, {
      document,
      read: ({ text }) => {
        cost += text.length;
        return text;
      },
    });
    const idle = () => idleOf(page);
    await idle();
    cost = 0;
    change();
    await idle();
    ending.abort();
    return cost;
  };

  test.each<[string, () => void, number]>([
    ['a paragraph added at the end', () => document.body.append(make('p', 'added')), 5],
    ['a paragraph added in the middle', () => find('section').after(make('p', 'added')), 5],
    ['an item added', () => find('ul').append(make('li', 'item')), 4],
    ['a word changed', () => find('b').replaceChildren('3'), 5],
    ['letters typed', () => (find('b').firstChild as Text).appendData('!'), 10],
    ['a section removed', () => find('section').remove(), 0],
    ['a section moved', () => document.body.append(find('section')), 12],
    ['text in a language of its own', () => find('li').setAttribute('lang', 'de'), 9],
    ['an element with nothing to read', () => find('section').append(make('style', 'p {}')), 0],
    ['a shadow root', () => document.body.append(withShadow('shadow')), 6],
  ])('%s costs its own text, however long the page', async (_, change, cost) => {
    expect(await costOf(1, change)).toBe(cost);
    expect(await costOf(2_000, change)).toBe(cost);
  });

  test('nothing is read any more after the signal aborts', async () => {
    const read = watching('<p>a</p>');
    controller.abort();
    document.body.append(make('p', 'b'));
    expect(await read()).toEqual([]);
  });
});

describe('shadow roots', () => {
  const attach = (host: Element, html: string, mode: ShadowRootMode = 'open') => {
    const root = host.attachShadow({ mode });
    root.innerHTML = html;
    return root;
  };

  test('an open one is read, slotted text once', async () => {
    document.body.innerHTML = '<x-card><span>light</span></x-card>';
    attach(find('x-card'), '<p>shadow <b>text</b></p><slot></slot>');
    const read = watchAll(controller.signal);
    await read.idle();
    expect(blocksOf(read.page).map(shown).sort()).toEqual(['light', 'shadow text']);
  });

  test('nested ones are read, and followed as they change', async () => {
    document.body.innerHTML = '<div id="x"></div>';
    const outer = attach(find('#x'), '<section></section>');
    const inner = attach(outer.firstElementChild as Element, '<p>a</p>');
    const { page, idle } = watchAll(controller.signal);
    await idle();
    inner.append(make('p', 'b'));
    await idle();
    expect(blocksOf(page).map(shown).sort()).toEqual(['a', 'b']);
    find('#x').remove();
    await idle();
    expect(blocksOf(page)).toEqual([]);
    expect(page.shadowRoots.size).toBe(0);
  });

  test('one that comes with an added element is read', async () => {
    const read = watching('<p>a</p>');
    const host = make('div', '');
    attach(host, '<p>b</p>');
    document.body.append(make('section', host));
    expect(await read()).toEqual(['a', 'b']);
  });

  /** Watches the page until it has read a shadow root's text. */
  const untilRead = async (html: string, late: () => void) => {
    document.body.innerHTML = html;
    const { page, idle } = watchAll(controller.signal);
    await idle();
    late();
    while (page.shadowRoots.size === 0) await new Promise(requestAnimationFrame);
    await idle();
    return blocksOf(page).map(shown);
  };

  test.each([
    ['a custom element', '<x-late></x-late>', 'x-late'],
    ['a custom element with text in it', '<x-late>light</x-late>', 'x-late'],
    ['an empty place for one', '<div><span></span></div>', 'span'],
    ['an empty place far down the page', '<p style="height: 9999px"></p><div></div>', 'div'],
    [
      'an element with text in it that shows, on a page with custom elements',
      '<x-other></x-other><div style="height: 99vh">light</div>',
      'div',
    ],
  ])('one that comes late is read: in %s', async (_, html, host) => {
    expect(await untilRead(html, () => attach(find(host), '<p>late</p>'))).toContain('late');
  });

  test('one that comes to an element scrolled to is read, on a page with custom elements', async () => {
    const html = '<x-other></x-other><p style="height: 9999px"></p><div style="height: 99vh">light</div>';
    const texts = await untilRead(html, () => {
      attach(find('div'), '<p>late</p>');
      scrollTo(0, document.body.scrollHeight);
    });
    expect(texts).toContain('late');
  });

  test('a host inside an editor is not read', async () => {
    document.body.innerHTML = '<div><i id="x"></i><div><section id="y"></section></div></div>';
    attach(find('#y'), '<p>a</p>');
    const { page, idle } = watchAll(controller.signal);
    await idle();
    expect(blocksOf(page).map(shown)).toEqual(['a']);
    find('div').setAttribute('contenteditable', '');
    await idle();
    expect(blocksOf(page)).toEqual([]);
    find('div').removeAttribute('contenteditable');
    await idle();
    expect(blocksOf(page).map(shown)).toEqual(['a']);
  });
});

describe('a document that is rewritten', () => {
  const written = (html: string) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inner = frame.contentDocument as Document;
    inner.open();
    inner.write(html);
    inner.close();
    return inner;
  };

  test.each<[string, (inner: Document) => void]>([
    [
      'by document.write',
      (inner) => {
        inner.open();
        inner.write('<p>new</p>');
        inner.close();
      },
    ],
    [
      'by another root element',
      (inner) => {
        const root = inner.createElement('html');
        root.append(make('p', 'new'));
        inner.documentElement.replaceWith(root);
      },
    ],
  ])('%s is read anew', async (_, rewrite) => {
    const inner = written('<p>old</p>');
    const { page, idle } = watchAll(controller.signal, inner);
    await idle();
    expect(blocksOf(page).map(shown)).toEqual(['old']);
    rewrite(inner);
    await idle();
    expect(blocksOf(page).map(shown)).toEqual(['new']);
  });

  test('is read once it has a root element', async () => {
    const inner = written('<p>old</p>');
    inner.documentElement.remove();
    const { page, idle } = watchAll(controller.signal, inner);
    await idle();
    expect(blocksOf(page)).toEqual([]);
    const root = inner.createElement('html');
    root.append(make('p', 'new'));
    inner.append(root);
    await idle();
    expect(blocksOf(page).map(shown)).toEqual(['new']);
  });

  test('is all read again once it has a root element', async () => {
    const filter = { keep: (text: ReadText) => text, mayKeep: () => true, version: 0 };
    const inner = written('<p>old</p>');
    const { signal } = controller;
    const page = new PageScanner({ document: inner, filter, wake: () => {}, signal });
    readOn(page, endless);
    expect(blocksOf(page).map(shown)).toEqual(['old']);
    inner.documentElement.remove();
    filter.version += 1;
    expect(page.isBusy).toBe(true);
    readOn(page, endless);
    expect(blocksOf(page)).toEqual([]);
  });
});

describe('a page with many changes', () => {
  test('a thousand changes one after another end in the right texts', async () => {
    const read = watching('<ul></ul>');
    for (let index = 0; index < 1_000; index += 1) {
      find('ul').append(make('li', `item ${index}`));
      if (index % 3 === 0) find('ul').firstElementChild?.remove();
      if (index % 10 === 0) await Promise.resolve();
    }
    const texts = [...find('ul').children].map(({ textContent }) => textContent ?? '');
    expect(await read()).toEqual(texts.sort());
  });

  test('more changes at once than are handled one by one', { tags: ['long'] }, async () => {
    const read = watching('<p>a</p>');
    const list = make('ul', '');
    document.body.append(list);
    for (let index = 0; index < 21_000; index += 1) list.append(make('li', 'x'));
    find('p').remove();
    expect((await read()).length).toBe(21_000);
  });

  test('a page too long for one slice is read whole, though it changes meanwhile', {
    tags: ['long'],
  }, async () => {
    document.body.innerHTML = `<div>${'<p>Lorem <b>ipsum</b> dolor</p>'.repeat(40_000)}</div>`;
    const { page, idle } = watchAll(controller.signal);
    expect(page.isBusy).toBe(true);
    find('div').append(make('p', 'added'));
    find('div').firstElementChild?.remove();
    await idle();
    expect(blocksOf(page).length).toBe(40_000);
  });

  /** Watches one text of forty parts, each slow to read; `onSlice` is called after each slice. */
  const readSlowly = (onSlice: (slice: number) => void) => {
    document.body.innerHTML = '<i id="clock"></i><div id="list"><p>x</p></div><pre></pre>';
    for (let part = 0; part < 40; part += 1) find('pre').append(`part ${part} ${'.'.repeat(32_768)}`);
    let beginnings = 0;
    let slices = 0;
    const page = scan(controller.signal, {
      document,
      read: ({ text }) => {
        if (text.startsWith('part 0')) beginnings += 1;
        const end = performance.now() + 1;
        while (performance.now() < end);
        return text;
      },
      onSlice: () => {
        slices += 1;
        onSlice(slices);
      },
    });
    return { page, beginnings: () => beginnings, textOfPre: () => wholeOf(page, find('pre')) };
  };

  /** The stored text of an element, joined from its parts. */
  const wholeOf = (page: PageScanner<string>, root: Element) =>
    (page.blocks.get(root) ?? [])
      .map(({ block: { own }, value: text }) => text.slice(own.from, own.to))
      .join('');

  test('a long text is not restarted when the page changes elsewhere or at its end', async () => {
    const changes = [
      () => find('#clock').replaceChildren('tick'),
      () => find('#list').append(make('p', 'y')),
      () => find('#list').firstElementChild?.remove(),
      () => find('pre').append('more'),
      () => (find('pre').lastChild as Text).appendData('!'),
    ];
    const { page, beginnings, textOfPre } = readSlowly((slice) => changes[slice - 1]?.());
    await idleOf(page);
    // Once for the text that was there, and once for what was added.
    expect(beginnings()).toBe(2);
    expect(textOfPre() === find('pre').textContent).toBe(true);
    expect(textOfPre().endsWith('more!')).toBe(true);
  });

  test('a long text that changes again and again before it is read is postponed until the page is idle', async () => {
    const { page, beginnings, textOfPre } = readSlowly((slice) => {
      if (slice <= 6) (find('pre').firstChild as Text).replaceData(5, 1, String(slice % 2));
    });
    await idleOf(page);
    expect(beginnings()).toBeLessThanOrEqual(8);
    expect(textOfPre() === find('pre').textContent).toBe(true);
  });
});

function make(tag: string, content: string | Node): HTMLElement {
  const element = document.createElement(tag);
  element.append(content);
  return element;
}

function withShadow(text: string): HTMLElement {
  const host = make('div', '');
  host.attachShadow({ mode: 'open' }).append(make('p', text));
  return host;
}
