/**
 * Tokens that prove to a card page that its message port comes from our content script and not from the page: the
 * background creates one for a content script, and the card page in the same tab has it confirmed. Kept in
 * `storage.session`, because the background may be stopped in between.
 */
import { browser } from 'wxt/browser';

/** Maximum unused tokens per tab. Each is used within milliseconds. */
const maxUnused = 32;

const keyOf = (tabId: number): string => `card-tokens:${tabId}`;

/** Creates a token for a tab. */
export function createCardToken(tabId: number): Promise<string> {
  return changeTokens(tabId, (waiting) => {
    const token = crypto.randomUUID();
    return { waiting: [...waiting, token].slice(-maxUnused), answer: token };
  });
}

/** Returns true if the token was created for that tab, and only the first time. */
export function redeemCardToken(tabId: number, token: string): Promise<boolean> {
  return changeTokens(tabId, (waiting) => ({
    waiting: waiting.filter((other) => other !== token),
    answer: waiting.includes(token),
  }));
}

export async function forgetCardTokens(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** Changes a tab's tokens under a lock. */
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
