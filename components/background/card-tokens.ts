/**
 * Tokens by which a card page knows that the port it is given is a content script's: the background gives one to a
 * content script and tells nobody else; the card page, in the same tab, has it confirmed. Kept in `storage.session`,
 * for the background may be stopped in between, and one page cannot read what another is given.
 */
import { browser } from 'wxt/browser';

/** More are not waited for in a tab: each frame uses its own within milliseconds. */
const maxUnused = 32;

const keyOf = (tabId: number): string => `card-tokens:${tabId}`;

/** Gives out a token for a tab. */
export function createCardToken(tabId: number): Promise<string> {
  return changeTokens(tabId, (waiting) => {
    const token = crypto.randomUUID();
    return { waiting: [...waiting, token].slice(-maxUnused), answer: token };
  });
}

/** True for a token that was given out for that tab, once. */
export function redeemCardToken(tabId: number, token: string): Promise<boolean> {
  return changeTokens(tabId, (waiting) => ({
    waiting: waiting.filter((other) => other !== token),
    answer: waiting.includes(token),
  }));
}

export async function forgetCardTokens(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** One change after the other. */
function changeTokens<Answer>(
  tabId: number,
  change: (waiting: readonly string[]) => { readonly waiting: readonly string[]; readonly answer: Answer },
): Promise<Answer> {
  const key = keyOf(tabId);
  return navigator.locks.request(key, async () => {
    const { [key]: stored } = await browser.storage.session.get(key);
    const { waiting, answer } = change(Array.isArray(stored) ? stored : []);
    if (waiting.length === 0) await browser.storage.session.remove(key);
    else await browser.storage.session.set({ [key]: waiting });
    return answer;
  });
}
