import { describe, expect, it, vi } from 'vitest';
import {
  checksForMarks,
  checksInBackground,
  checksInPages,
  type Dispatched,
  dispatch,
  type Handlers,
  maxWordKeys,
} from '../../components/messages/messages.ts';
import type { EntityId } from '../../components/story/schema.ts';

const ownId = 'namelight';
const ownPages = 'chrome-extension://namelight/';
const sender = { id: ownId, url: `${ownPages}card.html` };
const putin = 'vladimir-putin' as EntityId;

const all = {
  found: () => null,
  site: () => ({ site: 'example.com' }),
  inject: () => ({ injected: true }),
  style: () => ({ styled: true }),
  'hide-name': () => ({ refused: null }),
  save: () => ({ kind: 'refused', why: { kind: 'locked' } }),
  'facts-of': () => ({ facts: null }),
  listed: () => ({ listed: [] }),
  'names-in': () => ({ names: [], keys: [], answered: 0 }),
  'check-story': () => null,
  'card-shown': () => null,
  'close-card': () => null,
  'show-next': () => ({ shown: true }),
  step: () => ({ shown: false }),
} satisfies Handlers;

const allChecks = { ...checksInPages, ...checksForMarks, ...checksInBackground };

const ask = (message: unknown, handlers: Handlers = all): Dispatched =>
  dispatch(message, { handlers, checks: allChecks, sender, ownId, ownPages });

describe('a message', () => {
  it.each([
    [{ kind: 'found', request: { names: [{ entity: putin, count: 3 }], marked: 2 } }, null],
    [{ kind: 'found', request: { names: [{ entity: 'my-story/seward', count: 1 }], marked: 0 } }, null],
    [{ kind: 'found', request: { names: [], marked: 0 } }, null],
    [{ kind: 'site', request: {} }, { site: 'example.com' }],
    [{ kind: 'style', request: { isOn: true, timeOrigin: 1 } }, { styled: true }],
    [{ kind: 'inject', request: { script: 'languages/de' } }, { injected: true }],
    [{ kind: 'inject', request: { script: 'inline-card' } }, { injected: true }],
    [{ kind: 'inject', request: { script: 'marks' } }, { injected: true }],
    [{ kind: 'hide-name', request: { entity: putin, to: 'hidden', where: 'everywhere' } }, { refused: null }],
    [
      { kind: 'save', request: { change: { kind: 'story' } } },
      { kind: 'refused', why: { kind: 'locked' } },
    ],
    [{ kind: 'facts-of', request: { entity: 'my-story/seward' } }, { facts: null }],
    [{ kind: 'listed', request: { entities: ['my-story/seward', putin] } }, { listed: [] }],
    [{ kind: 'check-story', request: { story: 'my-story' } }, null],
    [{ kind: 'card-shown', request: {} }, null],
    [{ kind: 'close-card', request: {} }, null],
    [{ kind: 'show-next', request: { entity: putin, from: 'here', focus: 'card' } }, { shown: true }],
    [
      { kind: 'step', request: { direction: 'next', to: 'name', from: 'here', before: 0, after: 2 } },
      { shown: false },
    ],
  ])('%j is answered', (message, response) => {
    const answered = ask(message);
    expect(answered.kind === 'handled' && answered.respond()).toEqual(response);
  });

  it.each<unknown>([
    null,
    'found',
    {},
    { kind: 'step', request: null },
    {
      kind: 'step',
      request: { direction: 'next', to: 'name', from: 'here', before: 0, after: 2, toString: 1 },
    },
    { kind: 'found' },
    { kind: 'found', request: {} },
    { kind: 'found', request: { names: [{ entity: putin, count: 1 }] } },
    { kind: 'found', request: { names: [], marked: 'all' } },
    { kind: 'found', request: { names: [{ entity: putin, count: 0 }], marked: 1 } },
    { kind: 'found', request: { names: [{ entity: putin, count: 1.5 }], marked: 1 } },
    { kind: 'found', request: { names: [{ entity: '<b>', count: 1 }], marked: 1 } },
    { kind: 'found', request: { names: [{ entity: 'a/b/c', count: 1 }], marked: 1 } },
    { kind: 'found', request: { names: [{ entity: putin, count: 1, page: 'x' }], marked: 1 } },
    { kind: 'site', request: { tab: 1 } },
    { kind: 'style', request: { isOn: true } },
    { kind: 'style', request: { isOn: 'yes' } },
    { kind: 'inject', request: { script: 'popup' } },
    { kind: 'hide-name', request: { entity: putin, to: null, where: 'site' } },
    { kind: 'hide-name', request: { entity: putin, to: 'hidden' } },
    { kind: 'hide-name', request: { entity: putin, to: 'hidden', where: 'example.com' } },
    { kind: 'hide-name', request: { entity: putin, to: 'hidden', where: 'site', site: 'example.com' } },
    { kind: 'save', request: { change: 'on' } },
    { kind: 'save', request: {} },
    { kind: 'facts-of', request: { entity: 'my-story/' } },
    { kind: 'listed', request: { entities: ['my-story/'] } },
    { kind: 'check-story', request: { story: 7 } },
    { kind: 'check-story', request: { story: 'my-story/seward' } },
    { kind: 'inject', request: ['inline-card'] },
    { kind: 'inject', request: { script: 'card' } },
    { kind: 'show-next', request: { entity: 7, from: 'here', focus: 'card' } },
    { kind: 'show-next', request: { entity: putin, from: 'end', focus: 'card' } },
    { kind: 'show-next', request: { entity: putin, from: 'here' } },
    { kind: 'card-shown', request: { frameId: 3 } },
    { kind: 'close-card', request: null },
    { kind: 'step', request: { direction: 'next', to: 'name', from: 'here' } },
    { kind: 'step', request: { direction: 'next', to: 'end', from: 'here', before: 0, after: 2 } },
    { kind: 'step', request: { direction: 'next', to: 'name', from: 'here', before: 0, after: '2' } },
    { kind: 'step', request: { direction: 'up', to: 'name', from: 'here', before: 0, after: 2 } },
    { kind: 'step', request: { direction: 'next', to: 'name', from: 'here', before: 0, after: 2 }, extra: 1 },
  ])('%j is refused with a reason, and reaches no handler', (message) => {
    const spied = Object.fromEntries(Object.entries(all).map(([kind, handle]) => [kind, vi.fn(handle)]));
    expect(ask(message, spied)).toEqual({ kind: 'refused', reason: expect.stringMatching(/\w/) });
    for (const handle of Object.values(spied)) expect(handle).not.toHaveBeenCalled();
  });

  it.each(['install', 'toString', 'step'])(
    'of a kind that a context does not know, %s, reaches no handler',
    (kind) => {
      const handlers = { step: vi.fn(all.step) };
      const message = { kind, request: {} };
      const checks = checksInBackground;
      expect(dispatch(message, { handlers, checks, sender, ownId, ownPages })).toEqual({ kind: 'unhandled' });
    },
  );

  it('with the words of a page is answered up to the most that a frame sends, and refused beyond', () => {
    const asking = (count: number) => ({
      kind: 'names-in',
      request: { stamp: 1, words: Array.from({ length: count }, (_, word) => word), from: 0 },
    });
    expect(ask(asking(maxWordKeys)).kind).toBe('handled');
    expect(ask(asking(maxWordKeys + 1)).kind).toBe('refused');
  });

  it.each(['another-extension', undefined])('from %s is refused, however well formed', (id) => {
    const door = {
      handlers: all,
      checks: allChecks,
      sender: id === undefined ? {} : { id },
      ownId,
      ownPages,
    };
    expect(dispatch({ kind: 'site', request: {} }, door)).toMatchObject({ kind: 'refused' });
  });

  it.each([
    { kind: 'hide-name', request: { entity: putin, to: 'hidden', where: 'everywhere' } },
    { kind: 'save', request: { change: { kind: 'story' } } },
    { kind: 'facts-of', request: { entity: 'my-story/seward' } },
    { kind: 'listed', request: { entities: ['my-story/seward', putin] } },
    { kind: 'check-story', request: { story: 'my-story' } },
  ])('of kind $kind is refused from a content script', (message) => {
    for (const url of ['https://news.example/', 'chrome-extension://another/card.html', undefined]) {
      const context = { handlers: all, sender: url === undefined ? { id: ownId } : { id: ownId, url } };
      expect(dispatch(message, { ...context, checks: allChecks, ownId, ownPages })).toMatchObject({
        kind: 'refused',
      });
    }
  });

  it('that another context handles is ignored', () => {
    expect(ask({ kind: 'site', request: {} }, { found: () => null })).toEqual({ kind: 'unhandled' });
  });
});
