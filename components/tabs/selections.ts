/**
 * What was selected on pages, for the windows in which it is added to a story. Kept in `storage.session`, where no page
 * reaches, each under a token that nobody can guess and that works for the first tab alone that asks with it.
 */
import { browser } from 'wxt/browser';
import { isRecord } from '../validation/checks.ts';

/** What comes from a page, clean and of bounded length. */
export type SelectedOnPage = {
  /** What was selected, on one line; empty if there is nothing to be seen in it. */
  readonly text: string;
  /** The sentence around it; empty if it could not be read. */
  readonly sentence: string;
  /** The title of the page; empty if it is not known. */
  readonly title: string;
  /** The address of the page, without fragment and credentials; `null` if it has none that others can open. */
  readonly address: string | null;
  /** BCP 47 language of the text; `null` if the page does not say. */
  readonly language: string | null;
};

type KeptSelection = {
  readonly token: string;
  /** The tab that shows it; `null` until one has asked. */
  readonly tabId: number | null;
  readonly selected: SelectedOnPage;
};

/** So many windows can be open; the oldest loses what it shows when it is loaded again. */
export const maxSelections = 16;

const key = 'selections';

/** Keeps what was selected, and returns its token. */
export function keepSelection(selected: SelectedOnPage): Promise<string> {
  return change((all) => {
    const token = crypto.randomUUID();
    return { all: [...all, { token, tabId: null, selected }].slice(-maxSelections), answer: token };
  });
}

/** Returns what was selected, to the first tab that asks and to no other; `null` if there is none with that token. */
export function readSelection(token: string, tabId: number): Promise<SelectedOnPage | null> {
  return change((all) => {
    const found = all.find((one) => one.token === token && (one.tabId ?? tabId) === tabId);
    if (found === undefined) return { all, answer: null };
    return { all: all.map((one) => (one === found ? { ...one, tabId } : one)), answer: found.selected };
  });
}

/** Forgets what the tab showed, which was closed. */
export function forgetSelections(tabId: number): Promise<void> {
  return change((all) => ({ all: all.filter((one) => one.tabId !== tabId), answer: undefined }));
}

/** Changes what is kept, under a lock. */
function change<Answer>(
  to: (all: readonly KeptSelection[]) => { readonly all: readonly KeptSelection[]; readonly answer: Answer },
): Promise<Answer> {
  return navigator.locks.request('namelight.selections', async () => {
    const { [key]: stored } = await browser.storage.session.get(key);
    const before = Array.isArray(stored) ? stored.filter(isKept) : [];
    const { all, answer } = to(before);
    if (all.length === 0) {
      if (before.length > 0) await browser.storage.session.remove(key);
    } else if (all.length !== before.length || all.some((one, index) => one !== before[index]))
      await browser.storage.session.set({ [key]: all });
    return answer;
  });
}

const isKept = (value: unknown): value is KeptSelection => isRecord(value) && typeof value.token === 'string';
