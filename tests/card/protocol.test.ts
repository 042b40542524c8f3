import { describe, expect, it } from 'vitest';
import { isFromCard, isHandshake, isToCard } from '../../components/card/protocol.ts';
import { fc } from '../properties.ts';

const view = {
  opening: 1,
  mark: {
    entity: 'cia',
    kind: 'organization',
    rivals: [],
    verdict: 'accepted',
    certainty: 1,
    because: [],
    written: 'CIA',
  },
  trail: ['cia'],
  focus: 'page',
  position: null,
  isPinned: false,
  isAboutStory: true,
  isHeld: false,
  hiding: { kind: 'marked', site: 'news.example' },
  passage: null,
  theme: 'light',
  textSize: 'large',
};
const room = {
  at: 'name',
  side: 'right',
  width: 344,
  maxHeight: 560,
  maxOpenHeight: 560,
  window: { width: 1000, height: 700 },
};

describe('a message to the card page', () => {
  it.each([
    { kind: 'show', serial: 1, view, room },
    { kind: 'prepare', entities: ['cia', 'purchase/seward'] },
    { kind: 'room', room },
    { kind: 'focus' },
    { kind: 'hide' },
  ])('of kind $kind is accepted', (message) => {
    expect(isToCard(message)).toBe(true);
  });

  it.each([
    ['of an unknown kind', { kind: 'run', code: 'alert(1)' }],
    ['of a kind that every object has', { kind: 'constructor' }],
    ['with a field too many', { kind: 'hide', more: 1 }],
    ['with a field too few', { kind: 'show', serial: 1, view }],
    ['with a view of nobody', { kind: 'show', serial: 1, view: { ...view, trail: [] }, room }],
    ['with a size of text that is none', { kind: 'show', serial: 1, view: { ...view, textSize: 40 }, room }],
    ['with an entity that is none', { kind: 'prepare', entities: ['<b>'] }],
    ['with room that is no number', { kind: 'room', room: { ...room, width: Number.NaN } }],
  ])('%s is not', (_, message) => {
    expect(isToCard(message)).toBe(false);
  });
});

describe('a message from the card page', () => {
  it.each([
    { kind: 'ready' },
    { kind: 'drawn', serial: 3, height: 240.5 },
    { kind: 'hiding', opening: 2, entity: 'alaska', state: { kind: 'hidden', where: 'everywhere' } },
    { kind: 'passed', opening: 2 },
    { kind: 'followed', opening: 2, entity: 'alaska' },
    { kind: 'dragged', x: -3, y: 4.5 },
    { kind: 'pulled', isPulled: true },
  ])('of kind $kind is accepted', (message) => {
    expect(isFromCard(message)).toBe(true);
  });

  it.each([
    ['of an unknown kind', { kind: 'write-settings' }],
    ['without its opening', { kind: 'hiding', entity: 'alaska', state: { kind: 'marked' } }],
    [
      'with a site to hide on',
      { kind: 'hiding', opening: 2, entity: 'alaska', state: { kind: 'hidden', where: 'bank.example' } },
    ],
    ['with a request for facts', { kind: 'facts-of', entity: 'alaska' }],
    ['with a height without end', { kind: 'drawn', serial: 3, height: Number.POSITIVE_INFINITY }],
    ['with a pull that is no answer', { kind: 'pulled', isPulled: 1 }],
    ['with an address for an entity', { kind: 'followed', opening: 2, entity: 'https://a.example/' }],
  ])('%s is not', (_, message) => {
    expect(isFromCard(message)).toBe(false);
  });
});

it('ignores random values without throwing', () => {
  fc.assert(
    fc.property(fc.anything(), (message) => {
      const known = [isToCard, isFromCard, isHandshake].some((isOurs) => isOurs(message));
      expect(known).toBe(false);
    }),
  );
});
