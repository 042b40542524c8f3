import { afterEach, expect, test } from 'vitest';
import { page as testPage } from 'vitest/browser';
import type { textSizes } from '../../components/settings/settings.ts';
import { bundledStory } from '../../components/story/bundled-story.ts';
import { frames } from './hand.ts';
import { markOf, type Stage, setStage } from './stage.ts';

let stage: Stage;
afterEach(() => stage.abort.abort());

/** 200 % of 1280 × 720 and of 1024 × 768, 400 % of 1280 × 1024. */
const windows = [
  [640, 360],
  [512, 384],
  [320, 256],
] as const;

function inCard(selector: string): HTMLElement {
  const found = stage.host.root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no "${selector}" in the card.`);
  return found;
}

/** Opens a card below a name in the middle of a long page. */
async function open(entity: string, textSize: (typeof textSizes)[number]): Promise<void> {
  stage = setStage(
    `<div style="height: 120px"></div><p>Of <i data-entity="${entity}">a name</i> in the middle.</p>
    <div style="height: 2000px"></div>`,
    { textSize },
  );
  stage.controller.open(markOf(entity), { focus: 'page', position: null });
  await frames();
}

async function unfold(): Promise<void> {
  inCard('.more').click();
  await expect.poll(() => stage.host.root.querySelector('section')).not.toBeNull();
  await frames();
}

/** The part of an element's text that can be seen in the window, by its lines: 0 to 1. */
function seenShare(element: Element): number {
  const range = new Range();
  range.selectNodeContents(element);
  const lines = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
  const { bottom } = inCard('.card').getBoundingClientRect();
  const isSeen = ({ left, top, width, height }: DOMRect): boolean => {
    const y = top + height / 2;
    return (
      y < bottom && element.contains(stage.host.root.elementFromPoint(left + Math.min(width / 2, 20), y))
    );
  };
  return lines.filter(isSeen).length / lines.length;
}

// What can be seen of the largest text can be seen of large text, too; what in the lowest window, mostly in others.
for (const [width, height] of windows)
  test.each(['normal', 'largest'] as const)(
    `in a window of ${width} × ${height} px unfolding shows what was behind the fold, in text of the size %s`,
    { tags: height === 256 ? [] : ['long'] },
    async (textSize) => {
      await testPage.viewport(width, height);
      const unseen: string[] = [];
      await open('cia', textSize);
      for (const { id } of bundledStory.entities) {
        stage.show(id);
        await frames();
        await unfold();
        const first = inCard('section :is(p, li, dl > div)');
        const share = seenShare(first);
        // In a window as low as a thumb's length a long sentence may go on below.
        if (share < (height > 300 ? 1 : 0.3)) unseen.push(`${id}, ${share}: ${first.textContent}`);
      }
      expect(unseen).toEqual([]);
    },
  );

test('a place in a card that scrolls as a whole is kept, too', async () => {
  await testPage.viewport(640, 360);
  await open('vladimir-putin', 'normal');
  await unfold();
  inCard('[data-section="timeline"] .show-more').click();
  await frames();
  const { scrollTop } = inCard('.card');
  expect(scrollTop).toBeGreaterThan(100);
  inCard('.chip').click();
  await frames();
  expect(stage.title()).not.toBe('Vladimir Putin');
  expect(inCard('.card').scrollTop).toBe(0);
  inCard('.back').click();
  await frames();
  expect(stage.title()).toBe('Vladimir Putin');
  expect(inCard('.card').scrollTop).toBe(scrollTop);
  inCard('.more').click();
  await frames();
  expect(inCard('.card').scrollTop).toBe(0);
});

test('the bar leads to each section, whose title stays in sight', async () => {
  await testPage.viewport(640, 360);
  await open('vladimir-putin', 'normal');
  await unfold();
  for (const jump of stage.host.root.querySelectorAll<HTMLElement>('.jump')) {
    jump.click();
    await frames();
    const title = stage.host.root.activeElement?.querySelector('h3');
    expect(title?.textContent).toBe(jump.textContent);
    expect(seenShare(title ?? document.body)).toBe(1);
  }
});
