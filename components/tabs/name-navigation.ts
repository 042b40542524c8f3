/** Goes to the next or previous name in all frames of a tab. */
import { browser } from 'wxt/browser';
import type { MessageKind, Request, Response, StepRequest } from '../messages/messages.ts';
import { type Frame, sendToFrame } from '../messages/send.ts';
import type { EntityId } from '../story/schema.ts';
import { type FoundInDocument, readFound } from './found-names.ts';

export type FrameVisit<From extends StepRequest['from'] = StepRequest['from']> = {
  readonly frameId: number;
  readonly from: From;
};

/** The end of a frame from which its names are visited. */
const entryEnd = { next: 'start', previous: 'end' } as const satisfies Record<
  StepRequest['direction'],
  StepRequest['from']
>;
type EntryEnd = typeof entryEnd;

/**
 * Returns the frames to ask, in order, until one shows a name: first the current frame, from where the user is, then the
 * others, and the current frame again from its start. `at` is the frame that showed a name last.
 */
export function visits<Direction extends StepRequest['direction']>(on: {
  readonly frames: readonly number[];
  readonly at: number | null;
  readonly direction: Direction;
}): readonly FrameVisit<'here' | EntryEnd[Direction]>[] {
  const frames = on.direction === 'next' ? on.frames : on.frames.toReversed();
  const start = Math.max(0, frames.indexOf(on.at ?? on.frames[0] ?? 0));
  const [first, ...others] = [...frames.slice(start), ...frames.slice(0, start)];
  if (first === undefined) return [];
  const from = entryEnd[on.direction];
  return [{ frameId: first, from: 'here' }, ...[...others, first].map((frameId) => ({ frameId, from }))];
}

/** Where a step leads. */
export type NameStep = Pick<StepRequest, 'direction' | 'to'>;

/** The steps that have a keyboard shortcut, by its command. */
export const steps: Readonly<Record<string, NameStep>> = {
  'next-name': { direction: 'next', to: 'name' },
  'previous-name': { direction: 'previous', to: 'name' },
  'next-section': { direction: 'next', to: 'section' },
};

/** Shows the next or previous name of a tab; wraps around at the end. Does nothing if there is none. */
export async function goToName(tabId: number, { direction, to }: NameStep): Promise<void> {
  const found = await readFound(tabId);
  await visitFrames({ tabId, found, direction }, async (frame, from) => {
    const request = { direction, to, from, ...marksAround(found, frame.frameId) };
    return ask(frame, { kind: 'step', request });
  });
}

/** Shows the next mention of an entity in a tab; wraps around at the end. */
export async function showNext(on: {
  readonly tabId: number;
  readonly entity: EntityId;
  readonly focus: Request<'show-next'>['focus'];
}): Promise<void> {
  const { tabId, entity, focus } = on;
  const found = (await readFound(tabId)).filter(({ names }) => names.some((name) => name.entity === entity));
  await visitFrames({ tabId, found, direction: 'next' }, async (frame, from) =>
    ask(frame, { kind: 'show-next', request: { entity, from, focus } }),
  );
}

/** Asks frame after frame to show a name until one does. */
async function visitFrames<Direction extends StepRequest['direction']>(
  on: { readonly tabId: number; readonly found: readonly FoundInDocument[]; readonly direction: Direction },
  showIn: (
    frame: Frame,
    from: FrameVisit<'here' | EntryEnd[Direction]>['from'],
  ) => Promise<{ readonly shown: boolean } | null>,
): Promise<void> {
  const { tabId, found, direction } = on;
  const at = await currentFrame(tabId);
  for (const { frameId, from } of visits({ frames: framesOf(found), at, direction })) {
    const answer = await showIn({ tabId, frameId }, from);
    if (answer?.shown) return setCurrentFrame({ tabId, frameId });
  }
}

/**
 * Notes that a card opened in this frame, and closes the card of the previous frame unless it is pinned. Under a lock, so
 * that of two cards that open at the same time only the later one stays.
 */
export function setCurrentFrame({ tabId, frameId }: Frame): Promise<void> {
  return navigator.locks.request(currentFrameKey(tabId), async () => {
    const before = await currentFrame(tabId);
    if (before === frameId) return;
    await browser.storage.session.set({ [currentFrameKey(tabId)]: frameId });
    if (before !== null) await closeCard({ tabId, frameId: before });
  });
}

const closeCard = (frame: Frame): Promise<null> => ask(frame, { kind: 'close-card', request: {} });

/** Asks a frame. Returns `null` also on failure, so that the other frames are still visited. */
async function ask<Kind extends MessageKind>(
  frame: Frame,
  message: { readonly kind: Kind; readonly request: Request<Kind> },
): Promise<Response<Kind> | null> {
  try {
    return await sendToFrame(frame, message);
  } catch (error) {
    console.debug(`Namelight could not ask frame ${frame.frameId} of tab ${frame.tabId}:`, error);
    return null;
  }
}

/** The frames that have names, in order, without duplicates: two documents may have reported from one frame. */
function framesOf(found: readonly FoundInDocument[]): readonly number[] {
  return [...new Set(found.map(({ frameId }) => frameId))];
}

/** How many marks the tab has in the frames before and after one. */
function marksAround(
  found: readonly FoundInDocument[],
  frameId: number,
): Pick<StepRequest, 'before' | 'after'> {
  const countIn = (frames: readonly FoundInDocument[]): number =>
    frames.reduce((sum, { marked }) => sum + marked, 0);
  return {
    before: countIn(found.filter((other) => other.frameId < frameId)),
    after: countIn(found.filter((other) => other.frameId > frameId)),
  };
}

const currentFrameKey = (tabId: number): string => `at:${tabId}`;

async function currentFrame(tabId: number): Promise<number | null> {
  const key = currentFrameKey(tabId);
  const { [key]: frameId } = await browser.storage.session.get(key);
  return typeof frameId === 'number' ? frameId : null;
}

export async function forgetCurrentFrame(tabId: number): Promise<void> {
  await browser.storage.session.remove(currentFrameKey(tabId));
}
