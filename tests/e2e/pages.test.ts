import { expect, it } from 'vitest';
import { type GalleryPage, galleryPages } from '../gallery/pages.ts';
import { visitPage } from '../gallery/visit-page.ts';
import { inBrowsers, long } from './harness/world.ts';

/** The first page of a group stands for it; the others are long ones. */
const isFirst = (page: GalleryPage): boolean =>
  page === galleryPages.find(({ group }) => group === page.group);

inBrowsers({ long: 'firefox' }, (world) => {
  const isMarked = async (page: GalleryPage): Promise<void> =>
    expect(await visitPage(world.driver, { origin: world.pages.origin, page })).toEqual([]);
  const title = 'marks what $file expects, in all its frames, and writes nothing to its console';

  it.each(galleryPages.filter(isFirst))(title, isMarked);
  it.each(galleryPages.filter((page) => !isFirst(page)))(title, long, isMarked);
});
