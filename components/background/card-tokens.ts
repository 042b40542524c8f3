/**
 * Tokens that prove to a card page that its message port comes from our content script and not from the page, and to the
 * content script that the card page has the port: the background creates one for a content script, the card page in the
 * same tab uses it, and the content script asks whether it was used. Kept in `storage.session`, because the background
 * may be stopped in between.
 */
import { browser } from 'wxt/browser';

/** Maximum tokens per tab. Each is gone within milliseconds. */
const maxTokens = 32;

type Token = { readonly token: string; readonly isUsed: boolean };

const keyOf = (tabId: number): string => `card-tokens:${tabId}`;

/** Creates a token for a tab. */
export function createCardToken(tabId: number): Promise<string> {
  return changeTokens(tabId, (tokens) => {
    const token = crypto.randomUUID();
    return { tokens: [...tokens, { token, isUsed: false }].slice(-maxTokens), answer: token };
  });
}

/** For the card page: returns true if the token was created for that tab, and only the first time. */
export function useCardToken(tabId: number, token: string): Promise<boolean> {
  return changeTokens(tabId, (tokens) => {
    const isUnused = (one: Token): boolean => one.token === token && !one.isUsed;
    return {
      tokens: tokens.map((one) => (isUnused(one) ? { token, isUsed: true } : one)),
      answer: tokens.some(isUnused),
    };
  });
}

/** For the content script: returns true if the card page has used the token, and only the first time. */
export function settleCardToken(tabId: number, token: string): Promise<boolean> {
  return changeTokens(tabId, (tokens) => {
    const isUsed = (one: Token): boolean => one.token === token && one.isUsed;
    return { tokens: tokens.filter((one) => !isUsed(one)), answer: tokens.some(isUsed) };
  });
}

export async function forgetCardTokens(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** Changes a tab's tokens under a lock. */
function changeTokens<Answer>(
  tabId: number,
  change: (tokens: readonly Token[]) => { readonly tokens: readonly Token[]; readonly answer: Answer },
): Promise<Answer> {
  const key = keyOf(tabId);
  return navigator.locks.request(key, async () => {
    const { [key]: stored } = await browser.storage.session.get(key);
    const { tokens, answer } = change(Array.isArray(stored) ? stored : []);
    if (tokens.length === 0) await browser.storage.session.remove(key);
    else await browser.storage.session.set({ [key]: tokens });
    return answer;
  });
}
