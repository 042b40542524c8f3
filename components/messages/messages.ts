/**
 * Every message between the content script, the background and the popup, as one typed map. Each is
 * checked at the door: what is malformed, unknown or not from this extension is refused, not handled.
 */
import type { Browser } from 'wxt/browser';
import { type Check, isBoolean, isRecord, isWhole, listOf, oneOf, recordOf } from '../checks/checks.ts';
import { isEntityId } from '../checks/entity-id.ts';
import type { EntityId, FactSetData, ListedEntity, PlacedName } from '../facts/schema.ts';
import { mostWords } from './most-words.ts';

/** How often an entity is named in a frame, counted over the marks that can be seen. */
export type FoundName = { readonly entity: EntityId; readonly count: number };

/** A step from mark to mark. `from` is where it sets out: the mark the reader is at, or an end of the frame. */
export type Step = {
  readonly direction: 'next' | 'previous';
  readonly from: 'here' | 'start' | 'end';
  /** Marks in the frames before and after this one, by which the reader is told how far they are. */
  readonly before: number;
  readonly after: number;
};

/**
 * A script that is put into a frame when it is needed there: what asks for added names, what finds and marks, and what
 * draws cards where their page cannot.
 */
export type Script = 'words' | 'finder' | 'inline-card';

type Requests = {
  /** Content → background: the names seen in this frame now; sent again whenever they change. */
  found: { readonly names: readonly FoundName[] };
  /** Content → background: asks for the site of the page a frame is in, for frames follow their page. */
  site: Readonly<Record<never, never>>;
  /** Content → background: asks for the settings, where an organisation has a say in them. */
  settings: Readonly<Record<never, never>>;
  /** Content → background: hides a name on the site of its page, or takes that back. */
  'hide-name': { readonly entity: EntityId; readonly to: 'hidden' | 'shown' };
  /** Popup → background: a change of the settings, which settings/settings-change.ts checks and makes. */
  save: { readonly change: Readonly<Record<string, unknown>> };
  /** Content → background: asks for the names of added sets that may stand where these words stand. */
  'names-in': {
    /** Of the sets that hold, as the frame knows it. */
    readonly stamp: number;
    /** The keys of all words, as `wordKeysOf` has them, each once; no more than `mostWords`. */
    readonly words: readonly number[];
    /** Those before were asked about already. */
    readonly from: number;
  };
  /** Content → background: asks for a script, in this very frame. */
  bring: { readonly script: Script };
  /** Content → background: asks for a token by which a card page in this tab will know that its port is ours. */
  'card-token': Readonly<Record<never, never>>;
  /** Card page → background: asks whether a token was given out for its tab; it is used up by that. */
  'use-card-token': { readonly token: string };
  /** Content → background: marks come into this very frame, or have left it; so does their look. */
  style: { readonly isOn: boolean };
  /** Content → background: asks what the card of an entity of an added set is drawn from. */
  'facts-of': { readonly entity: EntityId };
  /** Popup → background: asks what lists show of entities of added sets. */
  listed: { readonly entities: readonly EntityId[] };
  /** Content → background: a card is shown in this frame, as of now or anew; all others of the tab give way. */
  'card-shown': Readonly<Record<never, never>>;
  /** Background → content: the reader turned to another frame; this one closes its card, unless that is pinned. */
  'leave-card': Readonly<Record<never, never>>;
  /** Content → background: asks whether this frame is still open to us. */
  'may-stay': Readonly<Record<never, never>>;
  /** Background → content: a permission was taken back. */
  'permissions-changed': Readonly<Record<never, never>>;
  /** Popup → content: go to the entity's next mention in this frame and open its card. */
  'show-next': {
    readonly entity: EntityId;
    readonly from: 'here' | 'start';
    /** Where the keyboard focus goes: into the card for who asked by key. */
    readonly focus: 'page' | 'card';
  };
  /** Background → content: go to the neighbouring mention of this frame and open its card. */
  step: Step;
};

type Responses = {
  found: null;
  site: { readonly site: string | null };
  /** As they would be stored if the user had chosen all of them. */
  settings: { readonly stored: Readonly<Record<string, unknown>> };
  /** `refused` says why, fit to be shown; `null` once it is saved. */
  'hide-name': { readonly refused: string | null };
  /** What was stored before, and what is now. */
  save:
    | {
        readonly before: Readonly<Record<string, unknown>>;
        readonly after: Readonly<Record<string, unknown>>;
      }
    | { readonly refused: string };
  'names-in': {
    /** Of the sets that hold on the page; the best of them where there are many more than a page can name. */
    readonly names: readonly PlacedName[];
    /** One of these stands in every text with one of the names; `null` where a name may stand in any text. */
    readonly keys: readonly number[] | null;
  };
  /** `brought` is false when the frame is closed to us. */
  bring: { readonly brought: boolean };
  'card-token': { readonly token: string };
  'use-card-token': { readonly isKnown: boolean };
  style: null;
  /**
   * The entity with those that it refers to, their sources and its set's story; `null` when no set that is on knows
   * it any more.
   */
  'facts-of': { readonly facts: FactSetData | null };
  /** Those left out that no set that is on knows. */
  listed: { readonly listed: readonly ListedEntity[] };
  'card-shown': null;
  'leave-card': null;
  'may-stay': { readonly may: boolean };
  'permissions-changed': null;
  /** `shown` is false when the frame has no further mention of it: the sender goes on to the next frame. */
  'show-next': { readonly shown: boolean };
  /** `shown` is false when the frame has no further mention that way: the sender goes on to the next frame. */
  step: { readonly shown: boolean };
};

const isNumber: Check<number> = (value): value is number => typeof value === 'number';
const isCount: Check<number> = (value): value is number => isWhole(value) && value >= 1;
/** As `crypto.randomUUID` writes it. */
const isToken: Check<string> = (value): value is string =>
  typeof value === 'string' && /^[\da-f-]{36}$/.test(value);
const isList = listOf(isWhole);
const isWordList: Check<readonly number[]> = (value): value is readonly number[] =>
  Array.isArray(value) && value.length <= mostWords && isList(value);
/** Of requests that ask by their kind alone. */
const isEmpty = recordOf<Readonly<Record<never, never>>>({});

const checks: { readonly [Kind in keyof Requests]: Check<Requests[Kind]> } = {
  found: recordOf<Requests['found']>({
    names: listOf(recordOf<FoundName>({ entity: isEntityId, count: isCount })),
  }),
  site: isEmpty,
  settings: isEmpty,
  'names-in': recordOf<Requests['names-in']>({ stamp: isNumber, words: isWordList, from: isWhole }),
  style: recordOf<Requests['style']>({ isOn: isBoolean }),
  bring: recordOf<Requests['bring']>({ script: oneOf(['words', 'finder', 'inline-card']) }),
  'card-token': isEmpty,
  'use-card-token': recordOf<Requests['use-card-token']>({ token: isToken }),
  'hide-name': recordOf<Requests['hide-name']>({ entity: isEntityId, to: oneOf(['hidden', 'shown']) }),
  save: recordOf<Requests['save']>({ change: isRecord }),
  'facts-of': recordOf<Requests['facts-of']>({ entity: isEntityId }),
  listed: recordOf<Requests['listed']>({ entities: listOf(isEntityId) }),
  'card-shown': isEmpty,
  'leave-card': isEmpty,
  'may-stay': isEmpty,
  'permissions-changed': isEmpty,
  'show-next': recordOf<Requests['show-next']>({
    entity: isEntityId,
    from: oneOf(['here', 'start']),
    focus: oneOf(['page', 'card']),
  }),
  step: recordOf<Step>({
    direction: oneOf(['next', 'previous']),
    from: oneOf(['here', 'start', 'end']),
    before: isWhole,
    after: isWhole,
  }),
};

export type MessageKind = keyof Requests;
export type Request<Kind extends MessageKind> = Requests[Kind];
export type Response<Kind extends MessageKind> = Responses[Kind];

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
  | { readonly kind: 'ours'; readonly respond: () => Response<Kind> | Promise<Response<Kind>> }
  | { readonly kind: 'not-ours' }
  | { readonly kind: 'refused'; readonly reason: string };

const isEnvelope = recordOf<{ readonly kind: MessageKind; readonly request: unknown }>({
  kind: oneOf(Object.keys(checks) as readonly MessageKind[]),
  request: (value): value is unknown => value !== undefined,
});

/** Finds the handler for a message that is one of ours and well formed; `respond` calls it. */
export function answer(
  message: unknown,
  door: { handlers: Handlers; sender: Sender; ownId: string },
): Answer {
  if (door.sender.id !== door.ownId) return { kind: 'refused', reason: `it comes from ${door.sender.id}` };
  if (!isEnvelope(message)) return { kind: 'refused', reason: 'it is none of ours' };
  return handOver({ ...message, ...door });
}

function handOver<Kind extends MessageKind>(letter: {
  readonly kind: Kind;
  readonly request: unknown;
  readonly handlers: Handlers;
  readonly sender: Sender;
}): Answer<Kind> {
  const { kind, request, handlers, sender } = letter;
  const handle = handlers[kind];
  if (handle === undefined) return { kind: 'not-ours' };
  const isRight: Check<Request<Kind>> = checks[kind];
  if (!isRight(request)) return { kind: 'refused', reason: `its request is no request for "${kind}"` };
  return { kind: 'ours', respond: () => handle(request, sender) };
}
