import { expect, it } from 'vitest';
import { showView, type View, views } from '../views/views.ts';
import type { ChromiumDriver } from './harness/chromium.ts';
import { inBrowsers, long } from './harness/world.ts';

/** The outline is the same in both themes. */
const outlined = views.filter(({ name, isLayout }) => isLayout !== true && !name.endsWith('-dark'));

/** One of the card and one of each page; the others are long ones. */
const isUsual = ({ name }: View): boolean => /^(?:card-person|popup|stories-editor)-light$/.test(name);

inBrowsers({ only: 'chromium', settings: {} }, (world) => {
  const hasOutline = async (view: View): Promise<void> => {
    // What views leave open is closed with the test's own tabs.
    const driver = { ...world.driver, open: world.visit, openOwn: world.visitOwn } as ChromiumDriver;
    await showView(view, { driver, origin: world.pages.origin }, async (tab) => {
      const outline = await tab.outline(view.isCard ? 'card' : 'page');
      const name = view.name.replace(/-light$/, '');
      await expect(outline).toMatchFileSnapshot(`../views/outlines/${name}.txt`);
    });
  };
  const title = '$name has the outline for assistive technology that it had';
  it.each(outlined.filter(isUsual))(title, hasOutline);
  it.each(outlined.filter((view) => !isUsual(view)))(title, long, hasOutline);
});
