/**
 * Adds to a draft that may be open in another tab. Whoever writes a draft holds its lock: if nobody does, the addition is
 * stored at once; else it is handed to the tab that writes, which stores it with what was written there.
 */

import { channelNamed } from '../storage/channel.ts';
import { isRecord, oneOf } from '../validation/checks.ts';
import { type Addition, isAddition, type WithAddition, withAddition } from './addition.ts';
import type { DraftKey } from './draft.ts';
import { type Drafts, readDraft, saveDraft } from './draft-store.ts';

/** The name of the lock that whoever writes a draft holds. */
export const lockOf = (key: DraftKey): string => `namelight.draft.${key}`;

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
  readonly timeoutMs?: number;
};

/** Adds to a stored draft, here or in the tab that writes it. Throws `StorageError`. */
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

type Request = {
  readonly kind: 'add';
  readonly key: DraftKey;
  readonly token: string;
  readonly addition: Addition;
  /** Whoever comes to it later, in ms since 1970, is not waited for any more, and must not add it. */
  readonly until: number;
};

/** What tabs say to each other. */
type Message = Request | ({ readonly kind: 'added'; readonly token: string } & Answer);

const channel = channelNamed('namelight.drafts.added', isMessage);

function isMessage(data: unknown): data is Message {
  if (!isRecord(data) || typeof data.token !== 'string') return false;
  const { kind, key, addition, until, entity, state } = data;
  if (kind === 'add') return typeof key === 'string' && typeof until === 'number' && isAddition(addition);
  return kind === 'added' && typeof entity === 'string' && isState(state);
}

const isState = oneOf(['taken', 'stored', 'failed']);

const usualTimeoutMs = 4_000;

/** Sends an addition to the tab that writes, and waits until that is stored or cannot be; `null` if it does not answer. */
function answerTo({
  key,
  addition,
  from,
  signal,
  timeoutMs = usualTimeoutMs,
}: HandingOver): Promise<Answer | null> {
  const token = JSON.stringify([from, addition]);
  const answered = new AbortController();
  return new Promise<Answer | null>((resolve) => {
    let latest: Answer | null = null;
    const end = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
    end.addEventListener('abort', () => resolve(latest), { once: true });
    channel.watch((message) => {
      if (message.kind !== 'added' || message.token !== token) return;
      latest = message;
      if (message.state !== 'taken') resolve(message);
    }, answered.signal);
    channel.announce({ kind: 'add', key, token, addition, until: Date.now() + timeoutMs });
  }).finally(() => answered.abort());
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
  // Whoever got no answer in time may ask again.
  const known = new Map<string, Taken>();
  const take = async ({ token, addition }: Request): Promise<void> => {
    const taken = known.get(token) ?? onAdded(addition);
    if (taken === null) return;
    known.set(token, taken);
    const { entity, isStored } = taken;
    channel.announce({ kind: 'added', token, entity, state: 'taken' });
    const state = (await isStored) ? 'stored' : 'failed';
    if (!signal.aborted) channel.announce({ kind: 'added', token, entity, state });
  };
  channel.watch((message) => {
    if (message.kind !== 'add' || message.key !== key || message.until < Date.now()) return;
    take(message).catch((error) =>
      console.warn('Namelight could not add what another tab handed over:', error),
    );
  }, signal);
}
