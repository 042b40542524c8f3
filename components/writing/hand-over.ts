/**
 * Adds to a draft that may be open in another tab. Whoever writes a draft holds its lock: if nobody does, the addition is
 * stored at once; else it is handed to the tab that writes, which stores it with what was written there.
 */
import { isRecord } from '../messages/checks.ts';
import { type Addition, isAddition, type WithAddition, withAddition } from './addition.ts';
import type { DraftKey } from './draft.ts';
import { type Drafts, readDraft, saveDraft } from './draft-store.ts';

/** The name of the lock that whoever writes a draft holds. */
export const lockOf = (key: DraftKey): string => `namelight.draft.${key}`;

const channelName = 'namelight.drafts.added';

export type HandOverResult =
  | ({ readonly kind: 'added' } & WithAddition)
  /** The draft was deleted. */
  | { readonly kind: 'gone' }
  /** The tab that writes the draft does not answer. */
  | { readonly kind: 'busy' };

type HandingOver = {
  readonly drafts: Drafts;
  readonly key: DraftKey;
  readonly addition: Addition;
  readonly signal: AbortSignal;
  /** How long to wait for the tab that writes, in ms. */
  readonly patience?: number;
};

/** Adds to a stored draft, here or in the tab that writes it. Throws `LibraryError`. */
export async function handOver(order: HandingOver): Promise<HandOverResult> {
  const { drafts, key, addition } = order;
  const here = await navigator.locks.request(lockOf(key), { ifAvailable: true }, async (lock) => {
    if (lock === null) return null;
    const before = await readDraft(drafts, key);
    if (before === null) return { kind: 'gone' } as const;
    const added = withAddition(before, addition);
    const { draft: after } = added;
    const isWhole = await saveDraft(drafts, { key, before, after });
    if (!isWhole) await saveDraft(drafts, { key, before: null, after });
    return { kind: 'added', ...added } as const;
  });
  return here ?? askWriter(order);
}

async function askWriter(order: HandingOver): Promise<HandOverResult> {
  const { drafts, key } = order;
  order.signal.throwIfAborted();
  const id = await answerTo(order);
  if (id === null) return { kind: 'busy' };
  const draft = await readDraft(drafts, key);
  const entity = draft?.entities.find((one) => one.id === id);
  return draft === null || entity === undefined ? { kind: 'gone' } : { kind: 'added', draft, entity };
}

const usualPatience = 4_000;

/** Sends an addition to the tab that writes, and waits for the id of the entity that has it; `null` without an answer. */
function answerTo({ key, addition, signal, patience = usualPatience }: HandingOver): Promise<string | null> {
  const channel = new BroadcastChannel(channelName);
  const token = crypto.randomUUID();
  return new Promise<string | null>((resolve) => {
    const end = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
    end.addEventListener('abort', () => resolve(null), { once: true });
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (isRecord(data) && data.added === token && typeof data.entity === 'string') resolve(data.entity);
    });
    channel.postMessage({ key, token, addition });
  }).finally(() => channel.close());
}

/** Adds to the draft that a tab writes, and settles when that is stored; `null` if it does not write it, or cannot. */
export type OnAdded = (addition: Addition) => Promise<WithAddition | null>;

/** Takes what other tabs add to a draft, until the signal aborts. `onAdded` makes the change, with `withAddition`. */
export function takeOver(key: DraftKey, onAdded: OnAdded, signal: AbortSignal): void {
  const channel = new BroadcastChannel(channelName);
  const take = async (token: string, addition: Addition): Promise<void> => {
    const added = await onAdded(addition);
    if (added !== null && !signal.aborted) channel.postMessage({ added: token, entity: added.entity.id });
  };
  channel.addEventListener(
    'message',
    ({ data }: MessageEvent<unknown>) => {
      if (!isRecord(data) || data.key !== key || typeof data.token !== 'string' || !isAddition(data.addition))
        return;
      take(data.token, data.addition).catch((error) =>
        console.warn('Namelight could not add what another tab handed over:', error),
      );
    },
    { signal },
  );
  signal.addEventListener('abort', () => channel.close(), { once: true });
}
