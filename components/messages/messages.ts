/**
 * Every message between the content script, the background and the popup, as one typed map. Each is
 * checked at the door: what is malformed, unknown or not from this extension is refused, not handled.
 */
import * as v from 'valibot';
import type { Browser } from 'wxt/browser';
import type { EntityId } from '../facts/schema.ts';

/** The shape of an id alone: the fact set's own schema would bring the whole validator to every page. */
const entityId = v.custom<EntityId>((value) => typeof value === 'string' && /^[a-z][a-z0-9-]*$/.test(value));

/** How often an entity is named in a frame, counted over the marks that can be seen. */
const foundName = v.strictObject({ entity: entityId, count: v.pipe(v.number(), v.integer(), v.minValue(1)) });

const directions = ['next', 'previous'] as const;
/** Where a step sets out: from the mark the reader is at, or from an end of the frame. */
const starts = ['here', 'start', 'end'] as const;

const requests = {
  /** Content → background: the names seen in this frame now; sent again whenever they change. */
  found: v.strictObject({ names: v.array(foundName) }),
  /** Content → background: asks for the site of the page a frame is in, for frames follow their page. */
  site: v.strictObject({}),
  /** Content → background: asks for the script that draws cards, in this very frame. */
  'draw-cards': v.strictObject({}),
  /** Popup → content: go to the entity's next mention in this frame and open its card. */
  'show-next': v.strictObject({ entity: entityId, from: v.picklist(['here', 'start']) }),
  /** Background → content: go to the neighbouring mention of this frame and open its card. */
  step: v.strictObject({ direction: v.picklist(directions), from: v.picklist(starts) }),
} as const;

type Responses = {
  found: null;
  site: { readonly site: string | null };
  'draw-cards': { readonly drawn: boolean };
  /** `shown` is false when the frame has no further mention of it: the sender goes on to the next frame. */
  'show-next': { readonly shown: boolean };
  /** `shown` is false when the frame has no further mention that way: the sender goes on to the next frame. */
  step: { readonly shown: boolean };
};

export type MessageKind = keyof typeof requests & keyof Responses;
export type Request<Kind extends MessageKind> = v.InferOutput<(typeof requests)[Kind]>;
export type Response<Kind extends MessageKind> = Responses[Kind];
export type FoundName = Request<'found'>['names'][number];
export type Step = Request<'step'>;

/** What handles each kind; a kind without a handler is left to the other contexts. */
export type Handlers = {
  readonly [Kind in MessageKind]?: (
    request: Request<Kind>,
    sender: Sender,
  ) => Response<Kind> | Promise<Response<Kind>>;
};

/** Who sent a message, as the browser says it: no page can forge it. */
export type Sender = Browser.runtime.MessageSender;

export type Answer<Kind extends MessageKind = MessageKind> =
  | { readonly kind: 'answered'; readonly response: Response<Kind> | Promise<Response<Kind>> }
  | { readonly kind: 'not-ours' }
  | { readonly kind: 'refused'; readonly reason: string };

const envelope = v.strictObject({
  kind: v.picklist(Object.keys(requests) as readonly MessageKind[]),
  request: v.unknown(),
});

/** Hands a message to its handler if it is one of ours and well formed. Pure but for the handler it calls. */
export function answer(
  message: unknown,
  door: { handlers: Handlers; sender: Sender; ownId: string },
): Answer {
  if (door.sender.id !== door.ownId) return { kind: 'refused', reason: `it comes from ${door.sender.id}` };
  const opened = v.safeParse(envelope, message);
  if (!opened.success) return { kind: 'refused', reason: opened.issues[0].message };
  return handOver({ ...opened.output, ...door });
}

function handOver<Kind extends MessageKind>(letter: {
  readonly kind: Kind;
  readonly request: unknown;
  readonly handlers: Handlers;
  readonly sender: Sender;
}): Answer<Kind> {
  const handle = letter.handlers[letter.kind];
  if (handle === undefined) return { kind: 'not-ours' };
  const read = v.safeParse(requests[letter.kind], letter.request);
  if (!read.success) return { kind: 'refused', reason: `${letter.kind}: ${read.issues[0].message}` };
  return { kind: 'answered', response: handle(read.output, letter.sender) };
}
