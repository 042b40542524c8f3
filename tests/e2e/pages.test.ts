import { expect, it } from 'vitest';
import { galleryPages } from '../gallery/pages.ts';
import { visitPage } from '../gallery/visit-page.ts';
import { inBrowsers } from './harness/world.ts';

inBrowsers({ long: 'firefox' }, (world) => {
  it.each(galleryPages)(
    'marks what $file expects, in all its frames, and writes nothing to its console',
    async (page) => {
      expect(await visitPage(world.driver, { origin: world.pages.origin, page })).toEqual([]);
    },
  );
});
