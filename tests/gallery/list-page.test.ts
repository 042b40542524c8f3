import { expect, it } from 'vitest';
import { listPage } from './list-page.ts';
import { galleryPages } from './pages.ts';

it('links to every page', () => {
  const linked = [...listPage(galleryPages, new Map()).matchAll(/href="\/([^"]+)"/g)].map(([, file]) => file);
  expect(linked.toSorted()).toEqual(galleryPages.map(({ file }) => file).toSorted());
});

it('says what became of each visit, and loads itself again until all are made', () => {
  const pages = galleryPages.filter(({ file }) => ['story.html', 'forms.html', 'spa.html'].includes(file));
  const outcomes = new Map([
    ['story.html', []],
    ['forms.html', ['Missing: place “<b>”.']],
  ]);
  const html = listPage(pages, outcomes);
  expect(html).toMatch(/✓ <a href="\/story\.html"/);
  expect(html).toMatch(/✗ <a href="\/forms\.html"(?:.|\n)*?Missing: place “&lt;b>”\./);
  expect(html).toMatch(/… <a href="\/spa\.html"/);
  expect(html).toContain('http-equiv="refresh"');
  expect(listPage(pages, new Map([...outcomes, ['spa.html', []]]))).not.toContain('http-equiv="refresh"');
});
