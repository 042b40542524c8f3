import { afterEach, describe, expect, test } from 'vitest';
import type { RawOffset } from '../../components/finder/span.ts';
import { offsetOf, pointsOf } from '../../components/page/block.ts';
import { blocksNow, readBlocks, textsIn, textsNow } from './blocks.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

describe('text that is read as one', () => {
  test.each([
    ['a drop cap in its own element', '<p><span style="float:left">T</span>rump spoke.</p>', 'Trump spoke.'],
    ['a part of a word in bold', '<p><b>Zelen</b>skyy</p>', 'Zelenskyy'],
    ['a word with a place to break', '<p>Zelen<wbr>skyy</p>', 'Zelenskyy'],
    ['first and last name in different tags', '<p><a>Vladimir</a> <b>Putin</b></p>', 'Vladimir Putin'],
    ['nested tags', '<p><i><b><u>Donald</u></b> J.</i> Trump</p>', 'Donald J. Trump'],
    ['comments that a framework left', '<p>President <!-- -->Trump<!----> said</p>', 'President Trump said'],
    ['a line break in the source', '<p>Hillary\n      Clinton</p>', 'Hillary Clinton'],
    ['a line break on the page', '<h1>Donald<br>Trump</h1>', 'Donald Trump'],
    ['a possessive outside the link', '<p><a>Putin</a>’s plane</p>', 'Putin’s plane'],
    ['a compound across a tag', '<p><a>US</a>-based</p>', 'US-based'],
    ['revised text', '<p><ins>Trump</ins> <mark>met</mark> <abbr>V.</abbr> Putin</p>', 'Trump met V. Putin'],
    ['a script in the middle of a word', '<p>Tru<script type="x">no</script>mp</p>', 'Trump'],
    ['ruby without its gloss', '<p><ruby>普<rp>(</rp><rt>プー</rt><rp>)</rp>京</ruby></p>', '普京'],
    [
      'translated page wrappers',
      '<p><font><font>Wladimir </font></font><font>Putin</font></p>',
      'Wladimir Putin',
    ],
    ['a word of two emphases', '<p><b>Zelen</b><i>skyy</i></p>', 'Zelenskyy'],
    ['a word of two links in a paragraph', '<p><a>Zelen</a><a>skyy</a></p>', 'Zelenskyy'],
    [
      'a camel in one emphasis',
      '<p><b>Mc</b>Donald, <i>e</i><b>Bay</b>, Mc<wbr>Donald</p>',
      'McDonald, eBay, McDonald',
    ],
    ['two links of a paragraph', '<p><a>President</a> <a>Trump</a></p>', 'President Trump'],
    [
      'two links of a sentence',
      '<div>Then <a>President</a> <a>Trump</a> left</div>',
      'Then President Trump left',
    ],
    ['an emphasis by its role', '<p><span role="emphasis">Zelen</span>skyy</p>', 'Zelenskyy'],
    ['a label', '<label>Donald <input type="checkbox"></label>', 'Donald |'],
  ])('%s', (_, html, text) => {
    expect(textsIn(html)).toEqual([text]);
  });

  test('a soft hyphen, a zero-width space and a no-break space stay as the page has them', () => {
    const [block] = readBlocks('<p>Latin Amer&shy;i&shy;ca, US&nbsp;President\u200b</p>');
    expect(block?.text).toBe('Latin Amer\u00adi\u00adca, US\u00a0President\u200b');
  });

  test('adjoining text nodes are one text', async () => {
    const paragraph = document.createElement('p');
    paragraph.append('Vladi', 'mir', ' ', 'Putin');
    document.body.append(paragraph);
    expect(await textsNow()).toEqual(['Vladimir Putin']);
  });
});

describe('where a text ends', () => {
  test.each([
    ['menu items', '<ul><li><a>China</a></li><li><a>Europe</a></li></ul>', ['China', 'Europe']],
    ['table cells', '<table><tr><td>Alaska</td><td>Russia</td></tr></table>', ['Alaska', 'Russia']],
    ['terms and definitions', '<dl><dt>Base</dt><dd>JBER</dd></dl>', ['Base', 'JBER']],
    ['a heading and its paragraph', '<h2>Trump</h2><p>met Putin</p>', ['Trump', 'met Putin']],
    ['a block between two texts', '<div>Donald <p>not</p> Trump</div>', ['Donald', 'Trump', 'not']],
    ['a block in a link', '<div>A <a>b <div>c</div> d</a></div>', ['A b', 'd', 'c']],
    ['a caption', '<figure>x<figcaption>Putin</figcaption></figure>', ['x', 'Putin']],
    ['a button', '<div>US <button>Russia</button></div>', ['US', 'Russia']],
    ['a summary', '<details><summary>Alaska</summary>text</details>', ['text', 'Alaska']],
  ])('%s', (_, html, texts) => {
    expect(textsIn(html)).toEqual(texts);
  });

  test.each([
    [
      'items shown as blocks',
      '<nav><a style="display:block">China</a><a style="display:block">Europe</a></nav>',
    ],
    ['items shown as inline blocks', '<nav><b style="display:inline-block">China</b><b>Europe</b></nav>'],
    ['items of a flex box', '<nav style="display:flex"><a>China</a><a>Europe</a></nav>'],
    [
      'cells made of spans',
      '<p><i style="display:table-cell">China</i><i style="display:table-cell">Europe</i></p>',
    ],
    ['items that float', '<nav><a style="float:left">China</a><a style="float:left">Europe</a></nav>'],
    ['text put in slots', '<p><i slot="a">China</i><i slot="b">Europe</i></p>'],
    ['an image', '<p>China<img alt="">Europe</p>'],
    ['links side by side', '<nav><a>China</a><a>Europe</a></nav>'],
    ['spans where a capital follows a small letter', '<p><span>China</span><span>Europe</span></p>'],
    ['the same with an icon between', '<p><b>China</b><i></i><b>Europe</b></p>'],
    [
      'list items by role',
      '<div role="list"><b role="listitem">China</b><b role="listitem">Europe</b></div>',
    ],
    ['a button by role', '<p><span role="button">China</span>Europe</p>'],
    ['cells by role', '<div><i role="gridcell">China</i><i role="gridcell">Europe</i></div>'],
  ])('glued by their tags, yet apart: %s', (_, html) => {
    expect(textsIn(html)).toEqual(['China|Europe']);
  });

  test.each([
    ['links', '<nav><a>Air</a> <a>India</a></nav>', 'Air |India'],
    ['links in capitals', '<div>Topics: <a>AIR</a><a>INDIA</a></div>', 'Topics: AIR|INDIA'],
    ['tabs by role', '<div><b role="tab">Air</b> <b role="tab">India</b></div>', 'Air| |India'],
  ])('side by side, yet apart: %s', (_, html, text) => {
    expect(textsIn(html)).toEqual([text]);
  });

  test('a footnote mark is no part of the word before it', () => {
    expect(textsIn('<p>Russia<sup>1</sup> and Russia<sup><a>[2]</a></sup></p>')).toEqual([
      'Russia|1| and Russia|[2]|',
    ]);
  });

  test.each([
    ['of one node', `<pre>${'The plane took off. '.repeat(5_000)}</pre>`],
    ['of many nodes', `<p>${'The <b>plane</b> took off. '.repeat(5_000)}</p>`],
    ['without a space', `<p>${'x'.repeat(70_000)}<b>${'y'.repeat(40_000)}</b></p>`],
    ['with many line ends', `<p>Trump${'<br>'.repeat(70_000)}Putin${'<br>'.repeat(70_000)}</p>`],
  ])('a very long text is read in parts that overlap: %s', async (_, html) => {
    document.body.innerHTML = html;
    const blocks = await blocksNow();
    const owned = blocks.map(({ text, own }) => text.slice(own.from, own.to)).join('');
    expect(owned.replaceAll('\n', '') === document.body.textContent).toBe(true);
    expect(blocks.length).toBeGreaterThan(1);
    for (const [index, { text, own }] of blocks.slice(1).entries())
      expect(blocks[index]?.text.endsWith(text.slice(0, 2 * own.from))).toBe(true);
  });
});

describe('what is not read', () => {
  test.each([
    '<noscript>Trump</noscript>',
    '<template>Trump</template>',
    '<style>Trump {}</style>',
    '<script type="application/ld+json">{"name":"Trump"}</script>',
    '<textarea>Trump</textarea>',
    '<select><option>China</option></select>',
    '<code>trump_card</code>',
    '<kbd>Trump</kbd>',
    '<samp>Trump</samp>',
    '<pre><code>Trump</code></pre>',
    '<svg><title>Trump</title><text>Trump</text><foreignObject><p>Trump</p></foreignObject></svg>',
    '<math><mtext>Trump</mtext></math>',
    '<canvas>Trump</canvas>',
    '<video>Trump</video>',
    '<object><p>Trump</p></object>',
    '<iframe>Trump</iframe>',
    '<div contenteditable>Trump <p>Putin</p></div>',
    '<div contenteditable="TRUE">Trump</div>',
    '<div contenteditable="plaintext-only">Trump</div>',
    '<div contenteditable><p contenteditable="false">Trump</p></div>',
    '<p><span contenteditable>Trump</span></p>',
    '<div role="textbox"><p>Trump</p></div>',
    '<div role="TextBox">Trump</div>',
    '<img alt="Trump" title="Trump"><p aria-label="Trump"></p>',
  ])('%s', (html) => {
    expect(textsIn(html)).toEqual([]);
  });

  test('a document in design mode', () => {
    document.designMode = 'on';
    expect(textsIn('<p>Trump</p>')).toEqual([]);
    document.designMode = 'off';
    expect(textsIn('<p>Trump</p>')).toEqual(['Trump']);
  });

  test('an element that only says it cannot be edited is read', () => {
    expect(textsIn('<p contenteditable="false">Trump</p>')).toEqual(['Trump']);
  });

  test('hidden text is read, so that it is marked already when it appears', () => {
    expect(textsIn('<p hidden>Trump</p><p style="display:none">Putin</p>')).toEqual(['Trump', 'Putin']);
  });
});

describe('the language of a text', () => {
  test.each([
    ['<p lang="ru">Путин</p>', 'ru'],
    ['<section lang="de"><div><p>Alaska</p></div></section>', 'de'],
    ['<section lang="de"><p lang="">Alaska</p></section>', null],
    ['<p><a lang="zh-Hans">普京</a></p>', 'zh-Hans'],
    ['<span lang="fr"><div>Alaska</div></span>', 'fr'],
  ])('%s', (html, lang) => {
    expect(readBlocks(html).at(-1)?.lang).toBe(lang);
  });
});

describe('the way back into the page', () => {
  test('a name that runs over several nodes begins and ends in them', () => {
    const [block] = readBlocks('<p>Then <b><i>Don</i>ald</b><br><u>Trump</u>’s</p>');
    if (block === undefined) throw new Error('no block');
    const from = block.text.indexOf('Don') as RawOffset;
    const to = (block.text.indexOf('Trump') + 5) as RawOffset;
    const { start, end } = pointsOf(block, { from, to });
    expect([start.node.data, start.offset, end.node.data, end.offset]).toEqual(['Don', 0, 'Trump', 5]);
    expect(offsetOf(block, { node: end.node, offset: 2 })).toBe(to - 3);
    expect(offsetOf(block, { node: document.createTextNode('Trump'), offset: 2 })).toBeNull();
  });
});

describe('pages that shadow what a reader relies on', () => {
  test('a form whose fields are named like properties of nodes', () => {
    const names =
      'childNodes firstChild nextSibling parentNode nodeType localName tagName shadowRoot data'.split(' ');
    const fields = names.map((name) => `<input name="${name}">`).join('');
    expect(textsIn(`<form>Vladimir <b>Putin</b>${fields}<p>Alaska</p></form><p>after</p>`)).toEqual([
      `Vladimir Putin${'|'.repeat(names.length)}`,
      'Alaska',
      'after',
    ]);
  });

  test('a document whose images are named like its properties', () => {
    const images =
      '<img name="documentElement"><img name="title"><img name="designMode"><img name="querySelectorAll">';
    expect(textsIn(`${images}<p>Alaska</p>`)).toEqual(['Alaska']);
  });

  test('ten thousand elements in one another', { tags: ['long'] }, async () => {
    document.body.hidden = true;
    let tree: Element = document.createElement('div');
    tree.append('Alaska');
    for (let depth = 0; depth < 10_000; depth += 1) {
      const outer = document.createElement(depth % 2 ? 'span' : 'div');
      outer.append(tree);
      tree = outer;
    }
    document.body.append(tree);
    const texts = await textsNow();
    document.body.replaceChildren();
    document.body.hidden = false;
    expect(texts).toEqual(['Alaska']);
  });
});
