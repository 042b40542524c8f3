import { expect, it } from 'vitest';
import { showShortcuts } from '../../components/welcome/fill-in-texts.ts';
import html from '../../entrypoints/welcome/index.html?raw';

const open = (): Document => new DOMParser().parseFromString(html, 'text/html');
const keysIn = (page: Document): readonly string[] =>
  [...page.querySelectorAll('kbd')].map((key) => key.textContent);

it('shows the browser’s shortcuts as the browser writes them', () => {
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

it('says if the user has set no shortcut', () => {
  const page = open();
  showShortcuts(page, new Map([['next-name', '']]));
  expect(keysIn(page)).toEqual(['not set', 'not set', 'not set']);
});

it('says nothing about shortcuts in a browser without any', () => {
  const page = open();
  showShortcuts(page, null);
  for (const key of page.querySelectorAll('kbd')) expect(key.closest('[hidden]')).not.toBeNull();
});
