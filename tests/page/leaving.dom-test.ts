import { afterEach, expect, test } from 'vitest';
import { PageScanner } from '../../components/page/scan.ts';
import type { Slice } from '../../components/page/slices.ts';
import { readOn } from './blocks.ts';

afterEach(() => {
  document.body.replaceChildren();
});

/** A slice that is over after so many steps. */
const sliceOf = (steps: number): Slice => {
  let left = steps;
  return {
    isLater: false,
    isOver: () => {
      left -= 1;
      return left <= 0;
    },
    spend: () => {},
    extend: () => {},
    backOff: () => {},
  };
};

function hostOf(...content: (Node | string)[]): HTMLElement {
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' }).append(...content);
  return host;
}

function make(tag: string, content: Node | string): HTMLElement {
  const element = document.createElement(tag);
  element.append(content);
  return element;
}

/** More slices than it takes to read any of these, of one step each. */
const slices = 40;

test.each<[string, () => HTMLElement]>([
  ['a host', () => hostOf(make('p', 'Trump'))],
  ['a host with text of its own', () => hostOf('Trump')],
  ['a host in a host', () => hostOf(hostOf(make('p', 'Trump')))],
  ['what a host is in', () => make('main', hostOf(make('p', 'Trump')))],
  ['a paragraph', () => make('p', 'Trump')],
])('%s that goes while it is read leaves nothing, whenever that is', async (_, create) => {
  const leaving: string[] = [];
  for (let slice = 0; slice < slices; slice += 1) {
    document.body.replaceChildren(create());
    const controller = new AbortController();
    const page = new PageScanner<string>({
      document,
      filter: { keep: ({ text }) => text, mayKeep: () => true, version: 0 },
      wake: () => {},
      signal: controller.signal,
    });
    const read = (steps: number) => readOn(page, sliceOf(steps));
    for (let before = 0; before < slice; before += 1) read(1);
    document.body.replaceChildren();
    await Promise.resolve();
    while (page.isBusy) read(1);
    const left = { blocks: page.blocks.size, roots: page.shadowRoots.size };
    if (left.blocks + left.roots > 0) leaving.push(`after ${slice} slices: ${JSON.stringify(left)}`);
    controller.abort();
  }
  expect(leaving).toEqual([]);
});

test('no shadow root is kept that is found in a skipped tree after it has left the page', async () => {
  document.body.replaceChildren(make('main', 'nobody'));
  const controller = new AbortController();
  const page = new PageScanner({
    document,
    filter: { keep: () => null, mayKeep: () => false, version: 0 },
    wake: () => {},
    signal: controller.signal,
  });
  const read = (steps: number) => readOn(page, sliceOf(steps));
  read(1_000);
  const added = make('section', hostOf(make('p', 'nobody')));
  document.body.append(added);
  await Promise.resolve();
  // The section waits to be read when it goes.
  read(1);
  added.remove();
  await Promise.resolve();
  while (page.isBusy) read(1);
  expect([...page.shadowRoots.values()]).toEqual([]);
  controller.abort();
});
