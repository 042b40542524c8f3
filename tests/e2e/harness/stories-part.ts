/** Helpers for the popup's stories, for tests and tools. */
import type { Frame, Tab } from './driver.ts';

export type GivenFile = { readonly name: string; readonly text: string };

/** Whether the popup shows its stories yet, and takes files. */
export const takesFiles = (popup: Tab): Promise<boolean> =>
  popup.evaluate(() => document.querySelector('.story-files input[type=file]') !== null);

/** Gives files to the popup, as choosing them does. */
export function giveFiles(popup: Tab, files: readonly GivenFile[]): Promise<void> {
  return popup.evaluate((files) => {
    const input = document.querySelector<HTMLInputElement>('.story-files input[type=file]');
    if (input === null) throw new Error('The popup takes no files.');
    const data = new DataTransfer();
    for (const { name, text } of files) data.items.add(new File([text], name, { type: 'application/json' }));
    input.files = data.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, files);
}

/** Clicks the first button of the stories whose text begins like this; false if there is none. */
export function pressFirst(popup: Tab, saying: string): Promise<boolean> {
  return popup.evaluate((saying) => {
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('.story-files button')];
    const found = buttons.find(({ textContent }) => textContent.trim().startsWith(saying));
    found?.click();
    return found !== undefined;
  }, saying);
}

/** Clicks the first button of the stories page that says this; false if there is none. */
export const pressButton = (tab: Tab, saying: string): Promise<boolean> =>
  tab.evaluate((saying) => {
    const found = [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === saying);
    found?.click();
    return found !== undefined;
  }, saying);

/** How many files are being looked at, or wait for an answer. */
export const incoming = (popup: Tab): Promise<number> =>
  popup.evaluate(() => document.querySelectorAll('.incoming > li').length);

/** True once stories that were added are listed and, which happens after that, pages are notified of all that are on. */
export const arePagesNotified = (popup: Tab): Promise<boolean> =>
  popup.evaluate(async () => {
    const { library } = (await chrome.storage.local.get('library')) as { library?: { stories: unknown[] } };
    const [, ...switches] = document.querySelectorAll<HTMLInputElement>('.story-items [role=switch]');
    const on = switches.filter(({ checked }) => checked).length;
    return switches.length > 0 && library?.stories.length === on;
  });

/** Removes all stories and drafts, from any page of the extension. */
export const dropLibrary = (extension: Frame): Promise<void> =>
  extension.evaluate(async () => {
    for (const name of ['library', 'drafts'])
      await new Promise((done) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = done;
        request.onerror = done;
      });
    await chrome.storage.local.clear();
  });
