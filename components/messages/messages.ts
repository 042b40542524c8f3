/**
 * Every message between content scripts, the background and the pages of the extension, as one typed map. Each is checked on
 * arrival: malformed messages, and those from elsewhere than this extension, are refused; unknown ones reach no handler.
 */
import type { Browser } from 'wxt/browser';
import type { Refusal, SaveResult } from '../settings/change.ts';
import { isEntityId, isStoryId } from '../story/entity-id.ts';
import type { EntityId, ListedEntity, Named, PlacedName } from '../story/schema.ts';
import type { StorySlice } from '../story/story.ts';
import { type Check, isBoolean, isInteger, isRecord, listOf, oneOf, recordOf } from '../validation/checks.ts';

/** How often an entity is named in a frame, counting visible marks. */
export type FoundName = { readonly entity: EntityId; readonly count: number };

/** A step from mark to mark. `from` is where it starts: at the reader's mark, or at an end of the frame. */
export type StepRequest = {
  readonly direction: 'next' | 'previous';
  /** To the next mark, or to the first one in the next section. */
  readonly to: 'name' | 'section';
  readonly from: 'here' | 'start' | 'end';
  /** The number of marks in the frames before and after this one, for the reader's position among all. */
  readonly before: number;
  readonly after: number;
};

/** A sentence of a page that names an entity. What it says is the page's; the panel checks it. */
export type NamedSentence = {
  /** Which of the entity's mentions in its frame this is. */
  readonly at: number;
  readonly before: string;
  /** The name as the page writes it. */
  readonly name: string;
  readonly after: string;
  readonly language: string | null;
};

/**
 * A script that is injected into a frame when it is needed there: what finds and marks names, the names of a family of
 * languages, what shows cards, and, where a page allows no frame, what draws them and the facts in another language.
 */
export type Script = (typeof plainScripts)[number] | `languages/${string}` | `facts/${string}`;

const plainScripts = ['marks', 'pack-marks', 'all-marks', 'card-host', 'inline-card'] as const;

/**
 * The most word keys in a request: ten times the capitalized words of a long book, and about the character pairs in a
 * million characters of Chinese. Such a request costs the background some 60 ms, and its message has 2 MB.
 */
export const maxWordKeys = 200_000;

type Requests = {
  /**
   * Content → background: reports the visible names of this frame, and how many of their mentions are marked; again
   * whenever that changes.
   */
  found: { readonly names: readonly FoundName[]; readonly marked: number };
  /** Content → background: requests the site of the page that a frame is in. */
  site: Readonly<Record<never, never>>;
  /** Card page → background: hides a name on the site of its page, or shows it again. */
  'hide-name': {
    readonly entity: EntityId;
    readonly to: 'hidden' | 'shown';
    readonly where: 'site' | 'everywhere';
  };
  /** Card page → background: opens the popup, to hide a name there. */
  'hide-in-popup': { readonly entity: EntityId };
  /** Pages of the extension → background: saves a `SettingsChange`, which its receiver parses. */
  save: { readonly change: Readonly<Record<string, unknown>> };
  /** Content → background: requests the names of added stories that these words allow. */
  'names-in': {
    /** The stamp of the stories that apply, as the frame knows it. */
    readonly stamp: number;
    /** The keys of all words, as in `wordKeysOf`, without duplicates; no more than `maxWordKeys`. */
    readonly words: readonly number[];
    /** Words before this index were answered already. */
    readonly from: number;
  };
  /** Content, popup → background: requests all whom words that a reader asks about may name, whatever speaks for them. */
  'names-called': { readonly stamp: number; readonly words: readonly number[] };
  /** Content → background: requests a script in this frame. */
  inject: { readonly script: Script };
  /** Content → background: issues a token by which a card page in this tab can verify its port; answered once it is used. */
  'card-token': { readonly token: string };
  /** Card page → background: asks whether a token was issued for its tab; a token works once. */
  'use-card-token': { readonly token: string };
  /** Content → background: adds or removes the styles of marks in this frame, whose document began at that time. */
  style: { readonly isOn: boolean; readonly timeOrigin: number };
  /** Card page, popup, panel → background: requests the facts for a card of an entity of an added story. */
  'facts-of': { readonly entity: EntityId };
  /** Popup, panel → background: requests what lists show of entities of added stories. */
  listed: { readonly entities: readonly EntityId[] };
  /** Stories page → background: looks for a newer version of an added story where its file says, and stores what came of it. */
  'check-story': { readonly story: string };
  /** Content → background: a card was shown or used in this frame; all others of the tab are to close. */
  'card-shown': Readonly<Record<never, never>>;
  /** Background → content: closes the card, unless it is pinned: the reader went to another frame. */
  'close-card': Readonly<Record<never, never>>;
  /** Content → background: asks whether Namelight may still run in this frame. */
  'may-run': Readonly<Record<never, never>>;
  /** Background → content: a permission was revoked. */
  'permissions-changed': Readonly<Record<never, never>>;
  /** Popup → content: goes to the entity's next mention in this frame and opens its card. */
  'show-next': {
    readonly entity: EntityId;
    readonly from: 'here' | 'start';
    /** Where the keyboard focus goes: into the card if the reader used the keyboard. */
    readonly focus: 'page' | 'card';
  };
  /** Background → content: goes to the next or previous mark of this frame and opens its card. */
  step: StepRequest;
  /** Panel → content: requests the entities of this frame in the order of its text. */
  'names-in-order': Readonly<Record<never, never>>;
  /** Panel → content: requests sentences of this frame that name the entity, from that mention on. */
  'sentences-of': { readonly entity: EntityId; readonly from: number };
  /** Panel → content: goes to this mention of the entity and opens its card. */
  'show-mention': {
    readonly entity: EntityId;
    readonly at: number;
    readonly focus: 'page' | 'card';
  };
  /** Card page → background: the panel beside the page, which the reader has opened, is to show this entity. */
  'show-in-panel': { readonly entity: EntityId };
  /** Card page → background: opens a source, or the page with the bundled story, in a tab behind the page. */
  'show-in-tab': { readonly address: string };
  /** Background → content: opens the card of what is selected in this frame, which the browser says are these words. */
  'look-up': { readonly words: string };
};

type Responses = {
  found: null;
  site: { readonly site: string | null };
  /** `null` once it is saved. */
  'hide-name': { readonly refused: Refusal | null };
  'hide-in-popup': null;
  save: SaveResult;
  'names-in': {
    /** Names of the stories that apply to the page; the best of them if there are far more than a page can mention. */
    readonly names: readonly PlacedName[];
    /** Every text with one of the names has one of these; `null` where any text may have one. */
    readonly keys: readonly number[] | null;
    /** Words before this index need not be asked again. */
    readonly answered: number;
  };
  'names-called': { readonly names: readonly Named[] };
  /** False when Namelight may not run in the frame. */
  inject: { readonly injected: boolean };
  /** False if it was not used in time. */
  'card-token': { readonly isUsed: boolean };
  'use-card-token': { readonly isKnown: boolean };
  /** False when Namelight may not run in the frame. */
  style: { readonly styled: boolean };
  /**
   * The entity with those that it refers to, their sources and the moments of its story; `null` when no enabled story has
   * it any more.
   */
  'facts-of': { readonly facts: StorySlice | null };
  /** Without those that no enabled story has. */
  listed: { readonly listed: readonly ListedEntity[] };
  'check-story': null;
  'card-shown': null;
  'close-card': null;
  'may-run': { readonly may: boolean };
  'permissions-changed': null;
  /** False when the frame has no further mention of it: the sender goes on to the next frame. */
  'show-next': { readonly shown: boolean };
  /** False when the frame has no further mark: the sender goes on to the next frame. */
  step: { readonly shown: boolean };
  'names-in-order': {
    /** Each once; those that a reader cannot see among them. */
    readonly entities: readonly EntityId[];
    /** Whether the page is about the bundled story. */
    readonly isAboutStory: boolean;
  };
  'sentences-of': {
    readonly sentences: readonly NamedSentence[];
    /** The mention to go on from; `null` if there is no more. */
    readonly next: number | null;
  };
  /** False when the page has it no longer, or not to be seen. */
  'show-mention': { readonly shown: boolean };
  'show-in-panel': null;
  'show-in-tab': null;
  /** False where no story names them, other words are selected by now, or Namelight is off. */
  'look-up': { readonly shown: boolean };
};

const isString: Check<string> = (value): value is string => typeof value === 'string';
const isNumber: Check<number> = (value): value is number => typeof value === 'number';
const isCount: Check<number> = (value): value is number => isInteger(value) && value >= 1;
/** 128 bits in hexadecimal. */
const isToken: Check<string> = (value): value is string =>
  typeof value === 'string' && /^[\da-f]{32}$/.test(value);
const isScript: Check<Script> = (value): value is Script =>
  plainScripts.some((script) => script === value) ||
  (typeof value === 'string' && /^(languages|facts)\/[a-z]{2,12}$/.test(value));
/** Sources are on the web, the bundled story on a page of the extension. */
const isOpenable: Check<string> = (value): value is string =>
  typeof value === 'string' &&
  /^(?:https|chrome-extension|moz-extension):$/.test(URL.parse(value)?.protocol ?? '');
const isList = listOf(isInteger);
const isWordList: Check<readonly number[]> = (value): value is readonly number[] =>
  Array.isArray(value) && value.length <= maxWordKeys && isList(value);
/** For requests without parameters. */
const isEmpty = recordOf<Readonly<Record<never, never>>>({});

/** The check of each kind that a context receives. */
export type Checks = { readonly [Kind in keyof Requests]?: Check<Requests[Kind]> };

/** What content scripts receive. Every page pays for these checks. */
export const checksInPages = {
  'permissions-changed': isEmpty,
  'look-up': recordOf<Requests['look-up']>({ words: isString }),
} satisfies Checks;

/** What they receive besides in frames that may hold a name. */
export const checksForMarks = {
  'close-card': isEmpty,
  'show-next': recordOf<Requests['show-next']>({
    entity: isEntityId,
    from: oneOf(['here', 'start']),
    focus: oneOf(['page', 'card']),
  }),
  step: recordOf<StepRequest>({
    direction: oneOf(['next', 'previous']),
    to: oneOf(['name', 'section']),
    from: oneOf(['here', 'start', 'end']),
    before: isInteger,
    after: isInteger,
  }),
  'names-in-order': isEmpty,
  'sentences-of': recordOf<Requests['sentences-of']>({ entity: isEntityId, from: isInteger }),
  'show-mention': recordOf<Requests['show-mention']>({
    entity: isEntityId,
    at: isInteger,
    focus: oneOf(['page', 'card']),
  }),
} satisfies Checks;

/** What the background receives. */
export const checksInBackground = {
  found: recordOf<Requests['found']>({
    names: listOf(recordOf<FoundName>({ entity: isEntityId, count: isCount })),
    marked: isInteger,
  }),
  site: isEmpty,
  'names-in': recordOf<Requests['names-in']>({ stamp: isNumber, words: isWordList, from: isInteger }),
  'names-called': recordOf<Requests['names-called']>({ stamp: isNumber, words: isWordList }),
  style: recordOf<Requests['style']>({ isOn: isBoolean, timeOrigin: isNumber }),
  inject: recordOf<Requests['inject']>({ script: isScript }),
  'card-token': recordOf<Requests['card-token']>({ token: isToken }),
  'use-card-token': recordOf<Requests['use-card-token']>({ token: isToken }),
  'hide-name': recordOf<Requests['hide-name']>({
    entity: isEntityId,
    to: oneOf(['hidden', 'shown']),
    where: oneOf(['site', 'everywhere']),
  }),
  'hide-in-popup': recordOf<Requests['hide-in-popup']>({ entity: isEntityId }),
  'show-in-panel': recordOf<Requests['show-in-panel']>({ entity: isEntityId }),
  'show-in-tab': recordOf<Requests['show-in-tab']>({ address: isOpenable }),
  save: recordOf<Requests['save']>({ change: isRecord }),
  'facts-of': recordOf<Requests['facts-of']>({ entity: isEntityId }),
  listed: recordOf<Requests['listed']>({ entities: listOf(isEntityId) }),
  'check-story': recordOf<Requests['check-story']>({ story: isStoryId }),
  'card-shown': isEmpty,
  'may-run': isEmpty,
} satisfies Checks;

export type MessageKind = keyof Requests;

/** These only the extension's own pages may send, its card page in a frame of a page among them, but no content script. */
const ofOwnPages: ReadonlySet<MessageKind> = new Set([
  'use-card-token',
  'hide-name',
  'hide-in-popup',
  'show-in-panel',
  'show-in-tab',
  'save',
  'facts-of',
  'listed',
  'check-story',
]);
export type Request<Kind extends MessageKind> = Requests[Kind];
export type Response<Kind extends MessageKind> = Responses[Kind];

/** The handler of each kind; kinds without one are left to other contexts. */
export type Handlers = {
  readonly [Kind in MessageKind]?: (
    request: Request<Kind>,
    sender: Sender,
  ) => Response<Kind> | Promise<Response<Kind>>;
};

/** The sender of a message as reported by the browser: no page can forge it. */
export type Sender = Browser.runtime.MessageSender;

export type Dispatched<Kind extends MessageKind = MessageKind> =
  | { readonly kind: 'handled'; readonly respond: () => Response<Kind> | Promise<Response<Kind>> }
  | { readonly kind: 'unhandled' }
  | { readonly kind: 'refused'; readonly reason: string };

const isEnvelope = recordOf<{ readonly kind: string; readonly request: unknown }>({
  kind: isString,
  request: (value): value is unknown => value !== undefined,
});

const isKindIn = (kind: string, checks: Checks): kind is MessageKind => Object.hasOwn(checks, kind);

/** Finds the handler of a well-formed message of this extension, whose pages are below `ownPages`; `respond` calls it. */
export function dispatch(
  message: unknown,
  context: { handlers: Handlers; checks: Checks; sender: Sender; ownId: string; ownPages: string },
): Dispatched {
  if (context.sender.id !== context.ownId)
    return { kind: 'refused', reason: `it comes from ${context.sender.id}` };
  if (!isEnvelope(message)) return { kind: 'refused', reason: 'it is none of ours' };
  // Browsers pass messages for the background to all pages of the extension, too.
  if (!isKindIn(message.kind, context.checks)) return { kind: 'unhandled' };
  const { kind, request } = message;
  if (ofOwnPages.has(kind) && !context.sender.url?.startsWith(context.ownPages))
    return { kind: 'refused', reason: `"${kind}" comes from ${context.sender.url}` };
  return dispatchTo({ ...context, kind, request });
}

function dispatchTo<Kind extends MessageKind>(call: {
  readonly kind: Kind;
  readonly request: unknown;
  readonly handlers: Handlers;
  readonly checks: Checks;
  readonly sender: Sender;
}): Dispatched<Kind> {
  const { kind, request, handlers, checks, sender } = call;
  const handle = handlers[kind];
  if (handle === undefined) return { kind: 'unhandled' };
  const isValid: Check<Request<Kind>> | undefined = checks[kind];
  if (isValid?.(request) !== true) return { kind: 'refused', reason: `"${kind}" is malformed` };
  return { kind: 'handled', respond: () => handle(request, sender) };
}
