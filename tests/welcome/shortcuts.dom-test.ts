import { expect, it } from 'vitest';
import { showShortcuts } from '../../components/welcome/show-shortcuts.ts';
import html from '../../entrypoints/welcome/index.html?raw';

const open = (): Document => new DOMParser().parseFromString(html, 'text/html');
const keysIn = (page: Document): readonly string[] =>
  [...page.querySelectorAll('kbd')].map((key) => key.textContent);

it('shows the keys that the browser has, in its own writing', () => {
  const page = open();
  showShortcuts(
    page,
    new Map([
      ['next-name', '⌥⇧N'],
      ['previous-name', 'Ctrl+Comma'],
      ['_execute_action', '⌥⇧L'],
    ]),
  );
  expect(keysIn(page)).toEqual(['⌥⇧N', 'Ctrl+Comma', '⌥⇧L']);
});

it('says so where the reader has set no keys', () => {
  const page = open();
  showShortcuts(page, new Map([['next-name', '']]));
  expect(keysIn(page)).toEqual(['not set', 'not set', 'not set']);
});

it('says nothing of keys in a browser that has none', () => {
  const page = open();
  showShortcuts(page, null);
  for (const key of page.querySelectorAll('kbd')) expect(key.closest('[hidden]')).not.toBeNull();
});
