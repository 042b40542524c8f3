/** What tests wait for on a page. */
import { expect } from 'vitest';
import type { TabName } from '../../../components/popup/tab-names.ts';
import { until } from '../../../tools/sight.ts';
import type { ExpectedMarks } from '../../gallery/pages.ts';
import type { Frame, Tab } from './driver.ts';
import { cardIn, problemsIn } from './looking.ts';
import type { World } from './world.ts';

/** Waits until a frame's marks are those expected, all and no others. */
export async function expectMarks(frame: Frame, expected: ExpectedMarks): Promise<void> {
  await expect.poll(() => problemsIn(frame, expected)).toEqual([]);
}

/** Waits until a frame's marks are the ones that its page says. */
export const expectOwnMarks = (frame: Frame): Promise<void> => expectMarks(frame, 'said by the page');

type KeptDocument = {
  readonly names: readonly { readonly entity: string; readonly count: number }[];
  readonly marked: number;
};

/** What the background keeps of the documents in a tab that name somebody. */
export async function documentsIn(extension: Frame, tabId: number): Promise<readonly KeptDocument[]> {
  const key = `found:${tabId}`;
  const kept = await extension.evaluate((key) => chrome.storage.session.get(key), key);
  return (kept as Readonly<Record<string, readonly KeptDocument[] | undefined>>)[key] ?? [];
}

/** Waits until the background knows of so many marks in a tab: before that, keys do not lead to all of them. */
export async function expectCounted({ extension }: World, tabId: number, marks: number): Promise<void> {
  const counted = async () => {
    const documents = await documentsIn(extension, tabId);
    return documents.flatMap(({ names }) => names).reduce((sum, { count }) => sum + count, 0);
  };
  await expect.poll(counted).toBe(marks);
}

/** Waits until the card that is open in a frame is headed with a name; `null`: until no card is open. */
export async function expectCard(frame: Frame, heading: string | null): Promise<void> {
  await expect.poll(async () => (await cardIn(frame))?.heading ?? null).toBe(heading);
}

/**
 * Points again and again until a card is open, for where it is not to be seen whether the pointer is watched yet. Each time
 * the card has longer to come: pointing anew closes one that a busy machine has not shown so far.
 */
export async function pointUntil(
  isOpen: () => Promise<boolean>,
  point: () => Promise<unknown>,
  firstWaitMs = 800,
): Promise<void> {
  let failure: unknown = new Error('No card opens, however often one points.');
  for (let waitMs = firstWaitMs; waitMs < 60_000; waitMs *= 2) {
    // There may be nothing to point at yet.
    await point().catch((error) => {
      failure = error;
    });
    if (await until(isOpen, waitMs).catch(() => false)) return;
  }
  throw failure;
}

/** Clicks the checkbox, radio button, switch or button whose label begins with the text, once it is there. */
export async function choose(popup: Tab, label: string): Promise<void> {
  await expect
    .poll(() =>
      popup.evaluate((label) => {
        const all = [...document.querySelectorAll<HTMLElement>('label, button')];
        const found = all.find(({ textContent }) => textContent.trim().startsWith(label));
        const control = found?.querySelector('input') ?? found;
        control?.click();
        return control !== undefined;
      }, label),
    )
    .toBe(true);
}

/**
 * Turns the switch whose label begins with the text on or off, once it shows the opposite: a popup may hear of the change
 * before later than a page does, and a click until then would ask for that change again.
 */
export async function turn(to: 'on' | 'off', popup: Tab, label: string): Promise<void> {
  await expect
    .poll(() =>
      popup.evaluate(
        ([label, from]) => {
          const labels = [...document.querySelectorAll('label')];
          const found = labels.find(({ textContent }) => textContent.trim().startsWith(label));
          const control = found?.querySelector('input');
          if (control?.checked !== (from === 'on')) return false;
          control.click();
          return true;
        },
        [label, to === 'on' ? 'off' : 'on'] as const,
      ),
    )
    .toBe(true);
}

/** Shows a tab of the popup, all of it open. What is in the others can be clicked by `choose` all the same. */
export async function showTab(popup: Tab, name: TabName): Promise<void> {
  await expect
    .poll(() =>
      popup.evaluate((name) => {
        const tab = document.querySelector<HTMLElement>(`[data-tab=${name}]`);
        tab?.click();
        for (const fold of document.querySelectorAll('details')) fold.open = true;
        return tab?.ariaSelected;
      }, name),
    )
    .toBe('true');
}

/** Chooses a file with this text in a popup that is a tab, once it can be chosen there. */
export async function importSettings(popup: Tab, text: string): Promise<void> {
  await expect
    .poll(() =>
      popup.evaluate((text) => {
        const input = document.querySelector<HTMLInputElement>('.choose-file input');
        if (input === null) return false;
        const data = new DataTransfer();
        data.items.add(new File([text], 'namelight-settings.json'));
        input.files = data.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      }, text),
    )
    .toBe(true);
}
