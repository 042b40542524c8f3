import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { maxSelected, readSelected } from '../../components/page/selected-text.ts';

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('main');
  document.body.append(root);
});
afterEach(() => {
  getSelection()?.removeAllRanges();
  root.remove();
  document.designMode = 'off';
});

/** Shows markup, and selects from the beginning of one text to the end of another. */
function select(html: string, from: string, to = from): void {
  root.innerHTML = html;
  const start = placeOf(root, from);
  const end = placeOf(root, to);
  getSelection()?.setBaseAndExtent(start.node, start.at, end.node, end.at + to.length);
}

function placeOf(below: Node, text: string): { readonly node: Text; readonly at: number } {
  const walker = document.createTreeWalker(below, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    const at = node.data.indexOf(text);
    if (at >= 0) return { node, at };
  }
  throw new Error(`There is no “${text}”.`);
}

const read = () => readSelected(document);

describe('the sentence around a selection', () => {
  it('is that of its block, across links and emphasis', () => {
    select(
      '<h1>Reykjavik</h1><p>It rained. President <b>Ronald</b> <a href="#">Reagan</a> met Mr. Gorbachev, <i>in</i> Iceland. They talked.</p><p>Later.</p>',
      'Ronald',
      'Reagan',
    );
    expect(read()).toEqual({
      text: 'Ronald Reagan',
      sentence: 'President Ronald Reagan met Mr. Gorbachev, in Iceland.',
      language: 'en',
    });
  });

  it('is whole where the selection begins inside one text and ends in another', () => {
    select(
      '<p lang="en-US">It rained. President Ronald <b>Reagan</b> met Mr. Gorbachev. They talked.</p>',
      'Ronald',
      'Reagan',
    );
    expect(read()).toEqual({
      text: 'Ronald Reagan',
      sentence: 'President Ronald Reagan met Mr. Gorbachev.',
      language: 'en-US',
    });
  });

  it('does not end at abbreviations, and begins and ends with its block', () => {
    select('<div>Before.<p>George P. Shultz of the U.S. delegation spoke</p>After.</div>', 'Shultz');
    expect(read()?.sentence).toBe('George P. Shultz of the U.S. delegation spoke');
  });

  it('goes on over line ends, and leaves out what shows nothing', () => {
    select(
      '<p>The house of Höfði<br>stands <style>p { color: red }</style>by <script type="x">no()</script>the sea.</p>',
      'Höfði',
    );
    expect(read()?.sentence).toBe('The house of Höfði stands by the sea.');
  });

  it('has the nearest language that the page gives, if it is one', () => {
    select('<section lang="DE"><p>Reagan <b>sprach.</b></p></section>', 'sprach');
    expect(read()).toMatchObject({ sentence: 'Reagan sprach.', language: 'de' });
    select('<p lang="no such tag!">Reagan spoke.</p>', 'Reagan');
    expect(read()).toMatchObject({ sentence: 'Reagan spoke.', language: null });
  });

  it('is shortened around the selection where it is very long', () => {
    const words = 'on and on '.repeat(80);
    select(`<p>${words}Gorbachev ${words}</p>`, 'Gorbachev');
    const sentence = read()?.sentence ?? '';
    expect(sentence).toMatch(/^…(on|and) .* Gorbachev .*…$/);
    expect(sentence.length).toBeLessThanOrEqual(400);
  });
});

describe('a selection', () => {
  it('of a whole paragraph, as three clicks make it, ends with it', () => {
    root.innerHTML = '<p>Höfði</p><p>House</p>';
    const [one, other] = root.querySelectorAll('p');
    getSelection()?.setBaseAndExtent(one as Node, 0, other as Node, 0);
    expect(read()).toMatchObject({ text: 'Höfði', sentence: 'Höfði' });
  });

  it('that ends at an element leaves out what is behind it', () => {
    root.innerHTML = '<p>In <b>Höfði</b> <i>House</i> they met.</p>';
    const p = root.firstChild as Node;
    getSelection()?.setBaseAndExtent(p, 1, p, 2);
    expect(read()).toMatchObject({ text: 'Höfði', sentence: 'In Höfði House they met.' });
  });

  it('backwards is read as forwards', () => {
    root.innerHTML = '<p>Ronald Reagan spoke.</p>';
    const text = root.querySelector('p')?.firstChild as Text;
    getSelection()?.setBaseAndExtent(text, 13, text, 0);
    expect(read()?.text).toBe('Ronald Reagan');
  });

  it('is nothing where nothing is selected, or nothing but white space or a picture', () => {
    root.innerHTML = '<p>Text <img alt="Reagan"> text.</p>';
    expect(read()).toBeNull();
    const p = root.firstChild as Node;
    getSelection()?.setBaseAndExtent(p, 1, p, 1);
    expect(read()).toBeNull();
    getSelection()?.setBaseAndExtent(p, 1, p, 2);
    expect(read()?.text ?? '').toBe('');
  });

  it.each([
    '<p contenteditable>My letter to Reagan is not sent.</p>',
    '<div contenteditable="plaintext-only"><p>My letter to Reagan is not sent.</p></div>',
    '<div role="textbox"><p>My letter to Reagan is not sent.</p></div>',
  ])('where somebody writes is not read: %s', (html) => {
    select(html, 'Reagan');
    expect(read()).toBeNull();
  });

  it('in a field is not read', () => {
    root.innerHTML = '<p>Write: <textarea>To Reagan.</textarea> <input value="Gorbachev"></p>';
    for (const field of root.querySelectorAll<HTMLInputElement>('textarea, input')) {
      field.focus();
      field.select();
      expect(read()).toBeNull();
    }
    document.designMode = 'on';
    select('<p>Reagan spoke.</p>', 'Reagan');
    expect(read()).toBeNull();
  });

  it('in open shadow roots is read within them', () => {
    root.innerHTML = '<p>Outside.</p><article></article>';
    const outer = root.querySelector('article')?.attachShadow({ mode: 'open' });
    if (outer === undefined) throw new Error('There is no root.');
    outer.innerHTML = '<section></section>';
    const inner = outer.querySelector('section')?.attachShadow({ mode: 'open' });
    if (inner === undefined) throw new Error('There is no root.');
    inner.innerHTML = '<p>In here. Raisa Gorbacheva went to a school. Then home.</p>';
    const { node, at } = placeOf(inner, 'Raisa');
    getSelection()?.setBaseAndExtent(node, at, node, at + 16);
    expect(read()).toMatchObject({
      text: 'Raisa Gorbacheva',
      sentence: 'Raisa Gorbacheva went to a school.',
    });
  });

  it('of megabytes, in a block of megabytes, is read in part', { tags: ['long'] }, () => {
    const words = 'Reykjavik is far away. '.repeat(250_000);
    root.innerHTML = '<p></p>';
    const p = root.firstChild as HTMLElement;
    p.textContent = words;
    getSelection()?.selectAllChildren(p);
    const all = read();
    expect(all?.text.length).toBe(maxSelected);
    expect(all?.sentence.length).toBeLessThanOrEqual(400 + maxSelected);
    const text = p.firstChild as Text;
    const middle = words.length / 2 - ((words.length / 2) % 23);
    getSelection()?.setBaseAndExtent(text, middle, text, middle + 9);
    expect(read()).toMatchObject({ text: 'Reykjavik', sentence: 'Reykjavik is far away.' });
  });

  it('among very many and very deep elements is read in part', { tags: ['long'] }, () => {
    select(`<p>${'<i>on</i> '.repeat(20_000)}Reagan${' <i>on</i>'.repeat(20_000)}</p>`, 'Reagan');
    expect(read()?.sentence.length).toBeLessThanOrEqual(400);
    let deepest = root;
    for (let depth = 0; depth < 5_000; depth++) {
      const next = document.createElement('span');
      deepest.append(next);
      deepest = next;
    }
    deepest.textContent = 'Gorbachev spoke.';
    getSelection()?.selectAllChildren(deepest);
    expect(read()?.text).toBe('Gorbachev spoke.');
  });

  it('is read on pages that put their own things in place of what is asked', () => {
    select(
      '<p>Ronald Reagan spoke. <img name="getSelection"><img name="designMode"></p><form id="f"><input name="parentNode"><input name="childNodes"><input name="localName"><p>In Höfði.</p></form>',
      'Ronald Reagan',
    );
    expect(read()?.sentence).toBe('Ronald Reagan spoke.');
    const { node } = placeOf(root, 'In Höfði');
    getSelection()?.setBaseAndExtent(node, 3, node, 8);
    expect(read()).toMatchObject({ text: 'Höfði', sentence: 'In Höfði.' });
  });
});
