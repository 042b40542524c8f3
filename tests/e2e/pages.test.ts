import { expect, it } from 'vitest';
import { galleryPages } from '../gallery/pages.ts';
import { visitPage } from '../gallery/visit-page.ts';
import { inBrowsers } from './harness/world.ts';

inBrowsers({ long: 'firefox' }, (world) => {
  it.each(galleryPages)('marks what $file asks for, in all its frames, and is not heard of', async (page) => {
    expect(await visitPage(world.driver, { origin: world.pages.origin, page })).toEqual([]);
  });
});
