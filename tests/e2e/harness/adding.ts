/** Adds stories in the popup, as readers do. */
import { expect } from 'vitest';
import type { WrittenStory } from '../../library/files.ts';
import type { Tab } from './driver.ts';
import {
  arePagesNotified,
  dropLibrary,
  type GivenFile,
  giveFiles,
  incoming,
  pressFirst,
  takesFiles,
} from './stories-part.ts';
import type { World } from './world.ts';

export type { GivenFile } from './stories-part.ts';

/** A file of a story's content. */
export const fileOf = (content: WrittenStory): GivenFile => ({
  name: `${content.id}.json`,
  text: JSON.stringify(content, null, 2),
});

/** Chooses files in the popup, once that shows its stories. */
export async function chooseFiles(popup: Tab, files: readonly GivenFile[]): Promise<void> {
  await expect.poll(() => takesFiles(popup)).toBe(true);
  await giveFiles(popup, files);
}

/** Clicks the first button of the stories whose text begins like this, once it is there. */
export async function press(popup: Tab, saying: string): Promise<void> {
  await expect.poll(() => pressFirst(popup, saying)).toBe(true);
}

/** Adds a valid file, and waits until pages are notified. */
export async function addFile(popup: Tab, file: GivenFile): Promise<void> {
  await chooseFiles(popup, [file]);
  await press(popup, 'Add');
  await expectNothingIncoming(popup);
  await expect.poll(() => arePagesNotified(popup)).toBe(true);
}

export const expectNothingIncoming = (popup: Tab): Promise<void> =>
  expect.poll(() => incoming(popup)).toBe(0);

/** The titles of the stories that the popup lists, those that are off in brackets. */
export const storiesIn = (popup: Tab): Promise<readonly string[]> =>
  popup.evaluate(() =>
    [...document.querySelectorAll('.story-items > .story-item')].map((story) => {
      const title = story.querySelector('.story-item-title, .removed p')?.textContent ?? '';
      return story.querySelector<HTMLInputElement>('[role=switch]')?.checked === false ? `(${title})` : title;
    }),
  );

/** Removes all stories, for the next test. */
export const removeStories = ({ extension }: World): Promise<void> => dropLibrary(extension);
