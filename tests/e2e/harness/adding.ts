/** Adds fact sets in the popup, as readers do. */
import { expect } from 'vitest';
import type { WrittenSet } from '../../fact-sets/files.ts';
import type { Tab } from './driver.ts';
import {
  arePagesNotified,
  dropLibrary,
  type GivenFile,
  giveFiles,
  incoming,
  pressFirst,
  takesFiles,
} from './fact-sets-part.ts';
import type { World } from './world.ts';

const pollSlowly = { timeout: 10_000 } as const;

export type { GivenFile } from './fact-sets-part.ts';

/** A file of a set's content. */
export const fileOf = (content: WrittenSet): GivenFile => ({
  name: `${content.id}.json`,
  text: JSON.stringify(content, null, 2),
});

/** Chooses files in the popup, once that shows its fact sets. */
export async function chooseFiles(popup: Tab, files: readonly GivenFile[]): Promise<void> {
  await expect.poll(() => takesFiles(popup), pollSlowly).toBe(true);
  await giveFiles(popup, files);
}

/** Clicks the first button of the fact sets whose text begins like this, once it is there. */
export async function press(popup: Tab, saying: string): Promise<void> {
  await expect.poll(() => pressFirst(popup, saying), pollSlowly).toBe(true);
}

/** Adds a valid file, and waits until pages are notified. */
export async function addFile(popup: Tab, file: GivenFile): Promise<void> {
  await chooseFiles(popup, [file]);
  await press(popup, 'Add');
  await expectNothingIncoming(popup);
  await expect.poll(() => arePagesNotified(popup), pollSlowly).toBe(true);
}

export const expectNothingIncoming = (popup: Tab): Promise<void> =>
  expect.poll(() => incoming(popup), pollSlowly).toBe(0);

/** The titles of the sets that the popup lists, those that are off in brackets. */
export const setsIn = (popup: Tab): Promise<readonly string[]> =>
  popup.evaluate(() =>
    [...document.querySelectorAll('.sets > .set')].map((set) => {
      const title = set.querySelector('.set-title, .removed p')?.textContent ?? '';
      return set.querySelector<HTMLInputElement>('[role=switch]')?.checked === false ? `(${title})` : title;
    }),
  );

/** Removes all sets, for the next test. */
export const removeSets = ({ extension }: World): Promise<void> => dropLibrary(extension);
