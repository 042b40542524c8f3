/** How tests add fact sets: as readers do, in the popup. */
import { expect } from 'vitest';
import type { WrittenSet } from '../../fact-sets/files.ts';
import type { Tab } from './driver.ts';
import {
  areSetsTold,
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

/** Presses the first button of the fact sets whose words begin so, once it is there. */
export async function press(popup: Tab, saying: string): Promise<void> {
  await expect.poll(() => pressFirst(popup, saying), pollSlowly).toBe(true);
}

/** Adds a sound file, and waits until it is there. */
export async function addFile(popup: Tab, file: GivenFile): Promise<void> {
  await chooseFiles(popup, [file]);
  await press(popup, 'Add');
  await expectNothingIncoming(popup);
  await expect.poll(() => areSetsTold(popup), pollSlowly).toBe(true);
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

/** Takes all sets away, for the next test. */
export const forgetSets = ({ extension }: World): Promise<void> => dropLibrary(extension);
