import { afterEach, expect, test } from 'vitest';
import { page as testPage } from 'vitest/browser';
import { textSizes } from '../../components/settings/settings.ts';
import { bundledFactSet } from '../../components/story/bundled-fact-set.ts';
import { eventually } from '../eventually.ts';
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

/** A busy machine may lose a card that it has not drawn for a while: then it is opened again. */
const unfold = (entity: string, textSize: (typeof textSizes)[number]): Promise<void> =>
  eventually(async () => {
    await unfoldOnce(entity, textSize);
    inCard('section');
  });

async function unfoldOnce(entity: string, textSize: (typeof textSizes)[number]): Promise<void> {
  stage?.abort.abort();
  stage = setStage(
    `<div style="height: 120px"></div><p>Of <i data-entity="${entity}">a name</i> in the middle.</p>
    <div style="height: 2000px"></div>`,
    { textSize },
  );
  stage.controller.open(markOf(entity), { focus: 'page', position: null });
  await frames();
  inCard('.more').click();
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

for (const [width, height] of windows)
  test.each(textSizes)(
    `in a window of ${width} × ${height} px unfolding shows what was behind the fold, in text of the size %s`,
    async (textSize) => {
      await testPage.viewport(width, height);
      const unseen: string[] = [];
      for (const { id } of bundledFactSet.entities) {
        await unfold(id, textSize);
        const first = inCard('section :is(p, li, dl > div)');
        const share = seenShare(first);
        // In a window as low as a thumb's length a long sentence may go on below.
        if (share < (height > 300 ? 1 : 0.3)) unseen.push(`${id}, ${share}: ${first.textContent}`);
        stage.abort.abort();
      }
      expect(unseen).toEqual([]);
    },
  );

test('a place in a card that scrolls as a whole is kept, too', async () => {
  await testPage.viewport(640, 360);
  await unfold('vladimir-putin', 'normal');
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
  await unfold('vladimir-putin', 'normal');
  for (const jump of stage.host.root.querySelectorAll<HTMLElement>('.jump')) {
    jump.click();
    await frames();
    const title = stage.host.root.activeElement?.querySelector('h3');
    expect(title?.textContent).toBe(jump.textContent);
    expect(seenShare(title ?? document.body)).toBe(1);
  }
});
