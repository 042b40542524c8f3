import { describe, it } from 'vitest';
import { addedRules } from '../../components/finder/added-names.ts';
import { createFinder } from '../../components/finder/finder.ts';
import type { EntityId, Name, Named } from '../../components/story/schema.ts';
import { expectMarkedBy } from './expect-marked.ts';

const member = (id: string, titles: readonly string[], ...names: readonly Name[]): Named => ({
  id: `congress/${id}` as EntityId,
  kind: 'person',
  names: [...names],
  titles: [...titles],
  context: [],
  against: [],
});

const senators = ['Sen.', 'Senator'];
const state: Pick<Name, 'notAfter'> = { notAfter: ['state Rep.', 'state Sen.'] };

const expectMarked = expectMarkedBy(
  createFinder(
    [
      member(
        'young',
        [...senators, 'R-Ind.', 'R-IN'],
        { text: 'Todd Young', use: 'full' },
        { text: 'Young', use: 'short', needs: 'context', ...state },
      ),
      member(
        'cotton',
        [...senators, 'R-Ark.'],
        { text: 'Tom Cotton', use: 'full' },
        { text: 'Cotton', use: 'short', needs: 'context', ...state },
      ),
      member(
        'smith',
        ['Rep.', 'D-Wash.'],
        { text: 'Adam Smith', use: 'full', needs: 'support' },
        { text: 'Smith', use: 'short', needs: 'context', ...state },
      ),
      member(
        'schumer',
        [...senators, 'D-N.Y.'],
        { text: 'Chuck Schumer', use: 'full' },
        { text: 'Schumer', use: 'short', needs: 'support' },
      ),
      member(
        'thune',
        [...senators, 'R-S.D.'],
        { text: 'John Thune', use: 'full' },
        { text: 'Thune', use: 'short', needs: 'support' },
      ),
    ],
    [],
    addedRules,
  ),
);

describe('a surname that is a word', () => {
  it.each([
    'Young people want change, and Young Life is no member. The bill uses Cotton and wool.',
    'Young and old, Smith and Cotton: everybody came.',
    'State news: state Sen. Young and state Rep. Smith spoke.',
  ])('is no member’s where nothing says so: %s', (text) => expectMarked([text]));

  it.each([
    '[Young|congress/young] (R-Ind.) voted no.',
    '“I agree,” said [Young|congress/young], R-Ind., on Tuesday.',
    'The bill is by [Young|congress/young] (R-IN) and others.',
    'Sen. [Cotton|congress/cotton] voted no.',
    'Sens. [Cotton|congress/cotton] and [Young|congress/young] wrote the bill.',
  ])('is with a title, or with party and state behind it: %s', (text) => expectMarked([text]));

  it('is where the page has the full name', () => {
    expectMarked(['[Todd Young|congress/young] spoke. Later [Young|congress/young] told reporters no.']);
  });

  it('is not with the party and state of somebody else', () => {
    expectMarked(['Young (D-Ohio) voted no.']);
  });
});

it('finds a full name that many bear with its title or its party and state, and then all over the page', () => {
  expectMarked(['Adam Smith wrote of pins.']);
  expectMarked(['[Adam Smith|congress/smith] (D-Wash.) voted no.', '[Adam Smith|congress/smith] spoke.']);
});

it('finds two rare surnames beside each other', () => {
  expectMarked(['[Schumer|congress/schumer] and [Thune|congress/thune] met.', 'Schumer fell.']);
});
