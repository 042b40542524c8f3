/**
 * Asks the frames of a tab who is named there in which order, and in which sentences. What they answer is the page's, and
 * its process may be anybody's: it is checked, bounded, and cleaned of what nobody sees.
 */
import type { NamedSentence } from '../messages/messages.ts';
import { type Frame, sendToFrame } from '../messages/send.ts';
import { isEntityId } from '../story/entity-id.ts';
import type { EntityId } from '../story/schema.ts';
import { withoutUnseen } from '../story/seen-text.ts';
import { type Check, isBoolean, isInteger, listOf, recordOf } from '../validation/checks.ts';
import type { FoundInDocument } from './found-names.ts';
import { setCurrentFrame } from './name-navigation.ts';

/** So many frames with names are asked; the names of others come last. */
const maxFrames = 50;
/** The panel shows so many sentences at once, and as many more whenever it is asked to. */
const sentencesAtOnce = 50;
/** How often frames are asked for the sentences of a name: their process may say without end that it has more. */
const maxRounds = 100;
/** Longer parts of sentences are cut. Frames send no longer ones. */
const maxPart = 400;

export type TextOrder = {
  readonly entities: readonly EntityId[];
  /** Whether a frame is about the bundled story. */
  readonly isAboutStory: boolean;
};

/** Returns the entities of a tab's frames in the order of the text, each once: the page's own before those of frames in it. */
export async function readTextOrder(found: readonly FoundInDocument[]): Promise<TextOrder> {
  const answers = await Promise.all(
    framesOf(found)
      .slice(0, maxFrames)
      .map(async (frame) => checked(await ask(frame, 'names-in-order', {}), isOrder)),
  );
  const orders = answers.filter((answer) => answer !== null);
  return {
    entities: [...new Set(orders.flatMap(({ entities }) => entities))],
    isAboutStory: orders.some((order) => order.isAboutStory),
  };
}

/** A sentence, and the frame that it is in. */
export type SentenceInTab = NamedSentence & { readonly frameId: number };

/** Where to go on reading sentences. */
export type SentencePlace = { readonly frameId: number; readonly from: number };

export type SentencesInTab = {
  readonly sentences: readonly SentenceInTab[];
  /** `null` where there are no more. */
  readonly next: SentencePlace | null;
};

/** Returns sentences of a tab that name an entity, in the order of its frames: some at once, from a place on. */
export async function readSentences(
  found: readonly FoundInDocument[],
  { entity, from }: { readonly entity: EntityId; readonly from: SentencePlace | null },
): Promise<SentencesInTab> {
  const naming = framesOf(found.filter(({ names }) => names.some((name) => name.entity === entity)));
  const sentences: SentenceInTab[] = [];
  for (const frame of naming.filter(({ frameId }) => from === null || frameId >= from.frameId)) {
    const { frameId } = frame;
    if (sentences.length >= sentencesAtOnce) return { sentences, next: { frameId, from: 0 } };
    const request = { entity, from: from?.frameId === frameId ? from.from : 0 };
    const answer = checked(await ask(frame, 'sentences-of', request), isSentences);
    if (answer === null) continue;
    sentences.push(...answer.sentences.map((sentence) => ({ ...clean(sentence), frameId })));
    // A frame that would go on where it began would never end.
    if (answer.next !== null && answer.next > request.from)
      return { sentences, next: { frameId, from: answer.next } };
  }
  return { sentences, next: null };
}

/** Reads at least so many sentences, if there are so many to be had. */
export async function readUpTo(
  found: readonly FoundInDocument[],
  { entity, count }: { readonly entity: EntityId; readonly count: number },
): Promise<SentencesInTab> {
  const sentences: SentenceInTab[] = [];
  let from: SentencePlace | null = null;
  for (let round = 0; round < maxRounds; round++) {
    const { sentences: more, next }: SentencesInTab = await readSentences(found, { entity, from });
    sentences.push(...more);
    if (next === null || sentences.length >= count) return { sentences, next };
    from = next;
  }
  return { sentences, next: null };
}

/** Goes to a sentence on its page; false where the page has it no longer. */
export async function showSentence(
  frame: Frame,
  request: { readonly entity: EntityId; readonly at: number; readonly focus: 'page' | 'card' },
): Promise<boolean> {
  const answer = checked(await ask(frame, 'show-mention', request), isShown);
  if (answer?.shown !== true) return false;
  await setCurrentFrame(frame);
  return true;
}

/** Asks a frame; `null` also on failure, so that the others are still asked. */
async function ask(frame: Frame, ...[kind, request]: FrameRequest): Promise<unknown> {
  try {
    return await sendToFrame(frame, { kind, request });
  } catch (error) {
    console.debug(`Namelight could not ask frame ${frame.frameId} of tab ${frame.tabId}:`, error);
    return null;
  }
}

type FrameRequest =
  | readonly ['names-in-order', Readonly<Record<never, never>>]
  | readonly ['sentences-of', { readonly entity: EntityId; readonly from: number }]
  | readonly [
      'show-mention',
      { readonly entity: EntityId; readonly at: number; readonly focus: 'page' | 'card' },
    ];

/** The frames with names, in order, each once: two documents may have reported from one frame. */
const framesOf = (found: readonly FoundInDocument[]): readonly Frame[] =>
  [...new Map(found.map(({ tabId, frameId }) => [frameId, { tabId, frameId }])).values()].toSorted(
    (one, other) => one.frameId - other.frameId,
  );

const checked = <Value>(answer: unknown, isRight: Check<Value>): Value | null =>
  isRight(answer) ? answer : null;

const atMost =
  <Item>(max: number, isItem: Check<Item>): Check<readonly Item[]> =>
  (value): value is readonly Item[] =>
    Array.isArray(value) && value.length <= max && listOf(isItem)(value);

const isText: Check<string> = (value): value is string => typeof value === 'string';
const isLanguage: Check<string | null> = (value): value is string | null =>
  value === null || (typeof value === 'string' && /^[A-Za-z]{2,8}(?:-[A-Za-z\d]{1,8}){0,5}$/.test(value));
const isNext: Check<number | null> = (value): value is number | null => value === null || isInteger(value);

const isOrder = recordOf<TextOrder>({ entities: atMost(1_000, isEntityId), isAboutStory: isBoolean });
const isSentences = recordOf<{
  readonly sentences: readonly NamedSentence[];
  readonly next: number | null;
}>({
  sentences: atMost(
    sentencesAtOnce,
    recordOf<NamedSentence>({
      at: isInteger,
      before: isText,
      name: isText,
      after: isText,
      language: isLanguage,
    }),
  ),
  next: isNext,
});
const isShown = recordOf<{ readonly shown: boolean }>({ shown: isBoolean });

/** Without what is not to be seen, and what would turn the words around it. */
function clean({ before, name, after, ...sentence }: NamedSentence): NamedSentence {
  const seen = (part: string): string => withoutUnseen(part.slice(0, maxPart)).text;
  return { ...sentence, before: seen(before), name: seen(name), after: seen(after) };
}
