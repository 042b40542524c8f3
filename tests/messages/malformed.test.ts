/** Messages may come from a compromised page process or another extension: every kind, in every malformed shape. */

import { describe, expect, it, vi } from 'vitest';
import {
  checksForMarks,
  checksInBackground,
  checksInPages,
  type Dispatched,
  dispatch,
  type Handlers,
  type MessageKind,
  type Request,
  type Sender,
} from '../../components/messages/messages.ts';
import type { EntityId } from '../../components/story/schema.ts';
import { isRecord } from '../../components/validation/checks.ts';
import { fc } from '../properties.ts';

const ownId = 'namelight';
const ownPages = 'chrome-extension://namelight/';

/** The sender that browsers report for the card page in a page: it may send all that others may, and more. */
const cardPage: Sender = {
  id: ownId,
  url: `${ownPages}card.html`,
  origin: ownPages.slice(0, -1),
  frameId: 3,
  tab: { id: 7, index: 0, url: 'https://news.example/story' } as NonNullable<Sender['tab']>,
};

const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
const entity = fc.oneof(
  word,
  fc.tuple(word, word).map(([set, id]) => `${set}/${id}`),
) as fc.Arbitrary<EntityId>;
const whole = fc.nat(1_000_000);
const nothing = fc.constant({});
const token = fc.stringMatching(/^[\da-f]{32}$/);

/** Well-formed requests of every kind; new kinds must be added here. */
const requests: { readonly [Kind in MessageKind]: fc.Arbitrary<Request<Kind>> } = {
  found: fc.record({
    names: fc.array(fc.record({ entity, count: fc.integer({ min: 1, max: 999 }) })),
    marked: whole,
  }),
  site: nothing,
  'names-in': fc.record({ stamp: whole, words: fc.array(whole), from: whole }),
  'names-called': fc.record({ stamp: whole, words: fc.array(whole) }),
  inject: fc.record({ script: fc.constantFrom('languages/de', 'inline-card', 'marks', 'card-host') }),
  'hide-name': fc.record({
    entity,
    to: fc.constantFrom('hidden', 'shown'),
    where: fc.constantFrom('site', 'everywhere'),
  }),
  save: fc.record({ change: nothing }),
  style: fc.record({ isOn: fc.boolean(), timeOrigin: fc.double({ noNaN: true }) }),
  'card-token': fc.record({ token }),
  'use-card-token': fc.record({ token }),
  'hide-in-popup': fc.record({ entity }),
  'facts-of': fc.record({ entity }),
  listed: fc.record({ entities: fc.array(entity) }),
  'check-story': fc.record({ story: word }),
  'card-shown': nothing,
  'close-card': nothing,
  'may-run': nothing,
  'permissions-changed': nothing,
  'show-next': fc.record({
    entity,
    from: fc.constantFrom('here', 'start'),
    focus: fc.constantFrom('page', 'card'),
  }),
  step: fc.record({
    to: fc.constantFrom('name', 'section'),
    direction: fc.constantFrom('next', 'previous'),
    from: fc.constantFrom('here', 'start', 'end'),
    before: whole,
    after: whole,
  }),
  'look-up': fc.record({ words: fc.string() }),
  'names-in-order': nothing,
  'sentences-of': fc.record({ entity, from: whole }),
  'show-mention': fc.record({ entity, at: whole, focus: fc.constantFrom('page', 'card') }),
  'show-in-panel': fc.record({ entity }),
  'show-in-tab': fc.record({ address: fc.webUrl({ validSchemes: ['https'] }) }),
};
const kinds = Object.keys(requests) as readonly MessageKind[];

/** Values that no field of a request may have. */
const junk = fc.constantFrom<unknown>(
  undefined,
  null,
  'Not An Id',
  '__proto__',
  'vladimir-putin/',
  '<b>x</b>',
  {},
  { toString: 'x' },
  [[]],
  ['Not An Id'],
  [null],
  [{ entity: 'x', count: 1, more: 1 }],
  10n,
);

/** Inherited names of objects. */
const inherited = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

/** Adds a field, which may be `__proto__`, as in parsed JSON. */
const withField = (to: object, name: string): object =>
  JSON.parse(
    `{ ${[JSON.stringify(to).slice(1, -1), `${JSON.stringify(name)}: {}`].filter((part) => part !== '').join(', ')} }`,
  );

/** Dispatches a message: the result, and how often a handler was called. */
function receive(message: unknown, sender: Sender): { readonly answer: Dispatched; readonly calls: number } {
  const handle = vi.fn(() => null as never);
  const handlers = Object.fromEntries(kinds.map((kind) => [kind, handle])) as Handlers;
  const dispatched = dispatch(message, {
    handlers,
    checks: { ...checksInPages, ...checksForMarks, ...checksInBackground },
    sender,
    ownId,
    ownPages,
  });
  if (dispatched.kind === 'handled') void dispatched.respond();
  return { answer: dispatched, calls: handle.mock.calls.length };
}

function expectRefused(message: unknown, sender = cardPage): void {
  const { answer, calls } = receive(message, sender);
  expect(answer).toEqual({ kind: 'refused', reason: expect.stringMatching(/\w/) });
  expect(calls).toBe(0);
}

describe.each(kinds)('a message of the kind "%s"', (kind) => {
  const request: fc.Arbitrary<object> = requests[kind];
  const isFull = (value: object) => Object.keys(value).length > 0;

  it('is handled when it is well formed', () => {
    fc.assert(
      fc.property(request, (request) => {
        const { answer, calls } = receive({ kind, request }, cardPage);
        expect([answer.kind, calls]).toEqual(['handled', 1]);
      }),
    );
  });

  it('is refused with an additional field', () => {
    const name = fc.oneof(fc.constantFrom(...inherited), fc.string());
    fc.assert(
      fc.property(request, name, (request, name) => {
        fc.pre(!Object.hasOwn(request, name));
        expectRefused({ kind, request: withField(request, name) });
        expectRefused({ ...withField({ kind }, name), request: name === 'request' ? [] : request });
      }),
    );
  });

  it('is refused without a field, and with one of another type', () => {
    fc.assert(
      fc.property(request, fc.nat(), junk, (request, at, junk) => {
        // Requests without fields have none to remove.
        if (!isFull(request)) return;
        const names = Object.keys(request);
        const name = names[at % names.length] ?? '';
        const { [name]: _, ...less } = request as Record<string, unknown>;
        expectRefused({ kind, request: less });
        // The content of a change of settings is checked by whoever saves it. Words that are looked up may be any.
        if ((name !== 'change' || !isRecord(junk)) && (kind !== 'look-up' || typeof junk !== 'string'))
          expectRefused({ kind, request: { ...request, [name]: junk } });
      }),
    );
  });

  it('is refused, and nothing thrown, whatever else its request is', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withSparseArray: true,
      withNullPrototype: true,
      withObjectString: true,
    });
    fc.assert(
      fc.property(anything, (request) => {
        // An empty object is valid if a request has no fields.
        const isObject = typeof request === 'object' && request !== null && !Array.isArray(request);
        fc.pre(!(isObject && !isFull(request)));
        expectRefused({ kind, request });
      }),
    );
  });

  it('is refused from anybody else, however well formed', () => {
    const other = fc.oneof(
      fc.string().filter((id) => id !== ownId),
      fc.constantFrom(undefined, ` ${ownId}`, `${ownId} `, ownId.toUpperCase(), ''),
    );
    fc.assert(
      fc.property(request, other, (request, id) => {
        const { id: _, ...withoutId } = cardPage;
        expectRefused({ kind, request }, id === undefined ? withoutId : { ...cardPage, id });
      }),
    );
  });
});

describe('a message', () => {
  it('of no kind, or of one that objects have by themselves, reaches no handler', () => {
    for (const kind of [...inherited, 'Found', 'found ', ''])
      expect(receive({ kind, request: {} }, cardPage)).toEqual({ answer: { kind: 'unhandled' }, calls: 0 });
    for (const kind of [null, 0, ['found'], { toString: () => 'found' }])
      expectRefused({ kind, request: {} });
  });

  it('is refused, and nothing thrown, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withMap: true, withBigInt: true }), (message) =>
        expectRefused(message),
      ),
    );
  });
});
