/** Going from name to name through all frames of a tab. */
import { browser } from 'wxt/browser';
import type { EntityId } from '../facts/schema.ts';
import type { Request, Step } from '../messages/messages.ts';
import { sendToFrame } from '../messages/post.ts';
import { type Found, readFound } from './found.ts';

export type Visit<From extends Step['from'] = Step['from']> = {
  readonly frameId: number;
  readonly from: From;
};

/** The end of a frame where a walk comes in. */
const startOf = { next: 'start', previous: 'end' } as const satisfies Record<Step['direction'], Step['from']>;
type StartOf = typeof startOf;

/**
 * Returns the frames to ask in turn, until one shows a name: on from where the reader is, then the
 * others in order, round to the frame it set out from. `at` is the frame that showed a name last.
 */
export function visits<Direction extends Step['direction']>(on: {
  readonly frames: readonly number[];
  readonly at: number | null;
  readonly direction: Direction;
}): readonly Visit<'here' | StartOf[Direction]>[] {
  const frames = on.direction === 'next' ? on.frames : on.frames.toReversed();
  const start = Math.max(0, frames.indexOf(on.at ?? on.frames[0] ?? 0));
  const [first, ...others] = [...frames.slice(start), ...frames.slice(0, start)];
  if (first === undefined) return [];
  const from = startOf[on.direction];
  return [{ frameId: first, from: 'here' }, ...[...others, first].map((frameId) => ({ frameId, from }))];
}

/** Shows the next or previous name of a tab, going round at the end. Does nothing where there is none. */
export async function stepThrough(tabId: number, direction: Step['direction']): Promise<void> {
  const frames = framesOf(await readFound(tabId));
  for (const { frameId, from } of visits({ frames, at: await lastFrame(tabId), direction })) {
    const answer = await sendToFrame({ tabId, frameId }, { kind: 'step', request: { direction, from } });
    if (answer?.shown) return rememberFrame(tabId, frameId);
  }
}

/** Shows the next mention of an entity in a tab, going round at the end. */
export async function showNext(on: {
  readonly tabId: number;
  readonly entity: EntityId;
  readonly focus: Request<'show-next'>['focus'];
}): Promise<void> {
  const { tabId, entity, focus } = on;
  const found = await readFound(tabId);
  const frames = framesOf(found.filter(({ names }) => names.some((name) => name.entity === entity)));
  for (const { frameId, from } of visits({ frames, at: await lastFrame(tabId), direction: 'next' })) {
    const request = { entity, from, focus };
    const answer = await sendToFrame({ tabId, frameId }, { kind: 'show-next', request });
    if (answer?.shown) return rememberFrame(tabId, frameId);
  }
}

/** The frames that hold names, in order; each once, though two documents may have reported from it. */
function framesOf(found: readonly Found[]): readonly number[] {
  return [...new Set(found.map(({ frameId }) => frameId))];
}

const lastFrameKey = (tabId: number): string => `at:${tabId}`;

async function lastFrame(tabId: number): Promise<number | null> {
  const key = lastFrameKey(tabId);
  const { [key]: frameId } = await browser.storage.session.get(key);
  return typeof frameId === 'number' ? frameId : null;
}

async function rememberFrame(tabId: number, frameId: number): Promise<void> {
  await browser.storage.session.set({ [lastFrameKey(tabId)]: frameId });
}

export async function forgetWalk(tabId: number): Promise<void> {
  await browser.storage.session.remove(lastFrameKey(tabId));
}
