import { describe, expect, it, vi } from 'vitest';
import { type ClickedTab, type MenuClick, selectedOnPage } from '../../components/tabs/add-from-page.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

const click: MenuClick = {
  selectionText: 'Ronald Reagan',
  pageUrl: 'https://news.example/story?id=7#talks',
  frameId: 0,
};
const tab: ClickedTab = { id: 7, url: 'https://news.example/story?id=7#other', title: 'They met' };
const read = { text: 'Ronald \n Reagan', sentence: 'Ronald Reagan spoke.', language: 'en' };

describe('what is added from a page', () => {
  it('is what was clicked on, with its sentence, title and address', () => {
    expect(selectedOnPage(click, tab, read)).toEqual({
      text: 'Ronald Reagan',
      sentence: 'Ronald Reagan spoke.',
      title: 'They met',
      address: 'https://news.example/story?id=7',
      language: 'en',
    });
  });

  it('is what the browser itself says, where Namelight may not read', () => {
    expect(selectedOnPage(click, { id: 7 }, null)).toEqual({
      text: 'Ronald Reagan',
      sentence: '',
      title: '',
      address: 'https://news.example/story?id=7',
      language: null,
    });
  });

  it('has no sentence of another selection, and no title of another page', () => {
    const other = { ...read, text: 'Mikhail Gorbachev' };
    expect(selectedOnPage(click, tab, other)).toMatchObject({ sentence: '', language: null });
    const gone = { ...tab, url: 'https://evil.example/', title: 'Win now' };
    expect(selectedOnPage(click, gone, read)).toMatchObject({
      title: '',
      address: 'https://news.example/story?id=7',
    });
    expect(selectedOnPage(click, tab, { ...read, text: '' }).sentence).toBe('');
  });

  it('has the sentence of a long selection, of which browsers and pages give the beginning', () => {
    const long = 'They met in a white house by the sea, which stands in Reykjavik to this day. ';
    const selectionText = long.repeat(200);
    const sentence = 'They met in a white house by the sea.';
    expect(
      selectedOnPage({ ...click, selectionText }, tab, { ...read, text: long.repeat(5), sentence }),
    ).toMatchObject({ sentence });
    expect(
      selectedOnPage({ ...click, selectionText }, tab, { ...read, text: `Not ${long}`, sentence }).sentence,
    ).toBe('');
  });

  it.each([
    ['https://user:secret@news.example/a#b', 'https://news.example/a'],
    ['http://old.example/', 'http://old.example/'],
    ['file:///home/me/secret.html', null],
    ['about:blank', null],
    ['data:text/html,x', null],
    ['javascript:alert(1)', null],
    ['not an address', null],
    [`https://news.example/${'a'.repeat(3_000)}`, null],
  ])('has an address that others can open: %s', (pageUrl, address) => {
    expect(selectedOnPage({ ...click, pageUrl }, undefined, null).address).toBe(address);
  });

  it('is clean and short, whatever the page says', () => {
    const evil = `\u202e${'Reagan\u0000\u2028 '.repeat(5_000)}\u2067\ud800`;
    const added = selectedOnPage(
      { ...click, selectionText: evil },
      { ...tab, title: evil },
      {
        text: evil,
        sentence: evil,
        language: 'en',
      },
    );
    for (const [text, most] of [
      [added.text, 400],
      [added.sentence, 400],
      [added.title, 300],
    ] as const) {
      expect(text.length).toBeLessThanOrEqual(most);
      expect(text).toMatch(/^Reagan( Reagan)*…$/);
    }
  });
});
