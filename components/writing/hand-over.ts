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
  /** The tab that writes the draft has added it, but could not store it yet. */
  | { readonly kind: 'not-stored' }
  /** The draft was deleted. */
  | { readonly kind: 'gone' }
  /** The tab that writes the draft does not answer. */
  | { readonly kind: 'busy' };

type HandingOver = {
  readonly drafts: Drafts;
  readonly key: DraftKey;
  readonly addition: Addition;
  /** Who adds: a tab adds the same of the same once. */
  readonly from: string;
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
  const answer = await answerTo(order);
  if (answer === null) return { kind: 'busy' };
  if (answer.state !== 'stored') return { kind: 'not-stored' };
  const draft = await readDraft(drafts, key);
  const entity = draft?.entities.find((one) => one.id === answer.entity);
  return draft === null || entity === undefined ? { kind: 'gone' } : { kind: 'added', draft, entity };
}

/** What the tab that writes says at once, and again when it is known whether that is stored. */
type Answer = {
  /** The id of the entity that was added or got the statement. */
  readonly entity: string;
  readonly state: 'taken' | 'stored' | 'failed';
};

const usualPatience = 4_000;

/** Sends an addition to the tab that writes, and waits until that is stored or cannot be; `null` if it does not answer. */
function answerTo({
  key,
  addition,
  from,
  signal,
  patience = usualPatience,
}: HandingOver): Promise<Answer | null> {
  const channel = new BroadcastChannel(channelName);
  const token = JSON.stringify([from, addition]);
  return new Promise<Answer | null>((resolve) => {
    let latest: Answer | null = null;
    const end = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
    end.addEventListener('abort', () => resolve(latest), { once: true });
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (!isRecord(data) || data.added !== token || typeof data.entity !== 'string') return;
      const state = data.state === 'stored' || data.state === 'failed' ? data.state : 'taken';
      latest = { entity: data.entity, state };
      if (state !== 'taken') resolve(latest);
    });
    // Whoever comes to it later is not waited for any more, and must not add it.
    channel.postMessage({ key, token, addition, until: Date.now() + patience });
  }).finally(() => channel.close());
}

/** What was added to the draft that a tab writes. */
export type Taken = {
  /** The id of the entity that was added or got the statement. */
  readonly entity: string;
  readonly isStored: Promise<boolean>;
};

/**
 * Takes what other tabs add to a draft, until the signal aborts. `onAdded` makes the change, with `withAddition`; it answers
 * `null` if this tab does not write the draft.
 */
export function takeOver(
  key: DraftKey,
  onAdded: (addition: Addition) => Taken | null,
  signal: AbortSignal,
): void {
  const channel = new BroadcastChannel(channelName);
  // Whoever got no answer in time may ask again.
  const known = new Map<string, Taken>();
  const take = async (token: string, addition: Addition): Promise<void> => {
    const taken = known.get(token) ?? onAdded(addition);
    if (taken === null) return;
    known.set(token, taken);
    const { entity, isStored } = taken;
    channel.postMessage({ added: token, entity, state: 'taken' });
    const state = (await isStored) ? 'stored' : 'failed';
    if (!signal.aborted) channel.postMessage({ added: token, entity, state });
  };
  channel.addEventListener(
    'message',
    ({ data }: MessageEvent<unknown>) => {
      if (!isRecord(data) || data.key !== key || typeof data.token !== 'string' || !isAddition(data.addition))
        return;
      if (typeof data.until === 'number' && data.until < Date.now()) return;
      take(data.token, data.addition).catch((error) =>
        console.warn('Namelight could not add what another tab handed over:', error),
      );
    },
    { signal },
  );
  signal.addEventListener('abort', () => channel.close(), { once: true });
}
