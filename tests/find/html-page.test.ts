import { describe, expect, it } from 'vitest';
import { readHtml } from '../../tools/find/html-page.ts';

const textsOf = (html: string): readonly string[] =>
  readHtml(html).blocks.map(({ text }) => text.replaceAll('\ufffc', '▯').replace(/\s+/g, ' ').trim());

describe('an HTML file', () => {
  it('has a title, which is no block', () => {
    const page = readHtml('<title>Sachs &amp; Delhi</title><p>One<svg><title>Two</title></svg>');
    expect(page.title).toBe('Sachs & Delhi');
    expect(page.blocks.map(({ text }) => text)).toEqual(['One\ufffc']);
  });

  it('is divided where elements end a block, and not at inline ones', () => {
    expect(textsOf('A <b>b</b> c<p>D<td>E</td><ul><li>F<li>G</ul>H<br>I')).toEqual([
      'A b c',
      'DE',
      'F',
      'G',
      'H I',
    ]);
  });

  it('is not read where nobody reads it or somebody writes', () => {
    expect(
      textsOf(
        `<style>a</style><script>b</script><template>c</template><noscript>d</noscript>
         e <code>f</code> <kbd>g</kbd> <select><option>h</select> <textarea>i</textarea>
         <p>j <span contenteditable>k</span> <div contenteditable="false">l</div><div role="textbox">m</div>`,
      ),
    ).toEqual(['e ▯ ▯ ▯ ▯', 'j ▯', 'l']);
  });

  it('parts names at footnote marks and drops what is read above the line', () => {
    expect(textsOf('<p>Trump<sup>1</sup> <ruby>川<rt>kawa</rt></ruby>')).toEqual(['Trump▯1▯ 川']);
  });

  it('gives each block its nearest language and the line it begins on', () => {
    const page = readHtml('<html lang=en>\n<p>One\n<div lang="uk">\n\n<p>Два</p><p lang="">?</div>');
    expect(page.blocks.map(({ lang, line }) => ({ lang, line }))).toEqual([
      { lang: 'en', line: 2 },
      { lang: 'uk', line: 5 },
      { lang: null, line: 5 },
    ]);
  });

  it('may be nested deeper than calls may be', () => {
    expect(textsOf(`${'<div>'.repeat(50_000)}deep`)).toEqual(['deep']);
  });
});
