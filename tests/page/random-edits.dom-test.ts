import { afterEach, expect, test, vi } from 'vitest';
import type { Mark } from '../../components/page/mark.ts';
import { textOf, type Watched, watch } from './marks.ts';
import { editAtRandom, randomFrom, type Scene } from './random-edits.ts';

const rounds = 40;
const seeds = Array.from({ length: 98 }, (_, index) => index + 1);
/** Other seeds that once found a mistake. */
const regressions = [178];
/** So many of the others are tried each time. */
const usual = 4;

afterEach(() => {
  vi.restoreAllMocks();
});

const placeOf = ({ entity, start, end }: Pick<Mark, 'entity' | 'start' | 'end'>) => ({ entity, start, end });

const afterAnyChanges =
  'after any changes, in any document, the marks are those of a fresh reading (seed %i)';
test.each([...seeds.slice(0, usual), ...regressions])(afterAnyChanges, editAndCompare);
test.each(seeds.slice(usual))(afterAnyChanges, { tags: ['long'] }, editAndCompare);

const whileRead = 'so they are when changes come while the page is being read (seed %i)';
test.each(seeds.slice(8, 9))(whileRead, editWhileRead);
test.each(seeds.slice(9, 18))(whileRead, { tags: ['long'] }, editWhileRead);

async function editAndCompare(seed: number): Promise<void> {
  const random = randomFrom(seed);
  const frame = document.createElement('iframe');
  document.body.replaceChildren(frame);
  const pages = [document, frame.contentDocument as Document];
  const scene: Scene = { roots: pages.map(setUp), limbo: [] };
  const controller = new AbortController();
  // Every other time, refused candidates are watched, too.
  const isExplained = seed % 2 === 0;
  const watched = pages.map((page) => watch(controller.signal, { page, isExplained }));
  for (let round = 0; round < rounds; round += 1) {
    for (let count = 1 + random(6); count > 0; count -= 1) editAtRandom(scene, random);
    for (const [index, page] of pages.entries())
      await compare({ page, isExplained }, watched[index] as Watched, `round ${round}, document ${index}`);
  }
  controller.abort();
  document.body.replaceChildren();
  document.title = '';
}

async function editWhileRead(seed: number): Promise<void> {
  // Time is up when the clock is read for the second time: after every two hundred nodes or so.
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 3;
    return now;
  });
  const random = randomFrom(seed);
  const root = document.createElement('main');
  root.innerHTML = `<div>${'Trump <b>met <p>Alaska</p></b>, <i>Vladimir</i> Putin '.repeat(40)}</div>`.repeat(
    3,
  );
  document.body.replaceChildren(root);
  const scene: Scene = { roots: [root], limbo: [] };
  const controller = new AbortController();
  const followed = watch(controller.signal, { isExplained: true });
  for (let round = 0; round < 6; round += 1) {
    for (let times = 0; times < 20; times += 1) {
      for (let count = 1 + random(4); count > 0; count -= 1) editAtRandom(scene, random);
      for (let slices = random(4); slices > 0; slices -= 1) await scheduler.postTask(() => {});
    }
    await compare({ page: document, isExplained: true }, followed, `round ${round}`);
  }
  controller.abort();
  document.body.replaceChildren();
  document.title = '';
}

function setUp(page: Document): Element {
  const root = page.createElement('main');
  root.innerHTML = '<p>Trump met <b>Vladimir</b> Putin</p><div>Sachs <p>Alaska</p> x</div>';
  page.body.append(root);
  return root;
}

type Compared = { readonly page: Document; readonly isExplained: boolean };

/** Compares the marks after all changes with those of a fresh reading. */
async function compare({ page, isExplained }: Compared, followed: Watched, when: string): Promise<void> {
  await followed.idle();
  const ending = new AbortController();
  const fresh = watch(ending.signal, { page, isExplained, isThorough: true });
  await fresh.idle();
  const where = `${when}: ${page.body.getHTML({ shadowRoots: [...fresh.marks.shadowRoots] })}`;
  expect(followed.marks.all().map(placeOf), where).toEqual(fresh.marks.all().map(placeOf));
  const current = [...followed.current];
  expect(new Set(current.filter(({ verdict }) => verdict === 'accepted')), where).toEqual(
    new Set(followed.marks.all()),
  );
  expect(current.length, where).toBe(fresh.current.size);
  for (const { verdict, ...mark } of current.filter(({ verdict }) => verdict === 'refused')) {
    const again = fresh.marks.at({ node: mark.start.node, offset: mark.start.offset + 1 });
    expect(again && { verdict: again.verdict, ...placeOf(again) }, where).toEqual({
      verdict,
      ...placeOf(mark),
    });
  }
  expect(
    current.filter((mark) => textOf(mark) === ''),
    where,
  ).toEqual([]);
  ending.abort();
}
