import { describe, expect, it } from 'vitest';
import { addedRules } from '../../components/finder/added-names.ts';
import { EvidenceCounts } from '../../components/finder/evidence.ts';
import { createFinder } from '../../components/finder/finder.ts';
import type { Named } from '../../components/story/schema.ts';

type GivenFields = Partial<Pick<Named, 'kind' | 'titles' | 'context' | 'against'>>;

const named = (id: string, names: Named['names'], given: GivenFields = {}): Named => ({
  id: id as Named['id'],
  kind: 'organization',
  names,
  titles: [],
  context: [],
  against: [],
  ...given,
});

/** The refusals in a text by a finder for these entities, with their reasons. */
function refusedIn(text: string, ...known: readonly Named[]) {
  const reading = createFinder(known, [], addedRules).read(text, 'en');
  return reading.refusals(new EvidenceCounts()).map(({ span, entity, because }) => ({
    name: text.slice(span.from, span.to),
    entity,
    because: because.map(({ name }) => name),
  }));
}

describe('a refused candidate', () => {
  it('is not covered by a mention of the same entity', () => {
    const bay = named(
      'bay',
      [
        { text: 'Bay of Pigs', use: 'full', needs: 'context' },
        { text: 'Bay', use: 'short', needs: 'support' },
      ],
      { context: ['invasion'] },
    );
    expect(refusedIn('The invasion at the Bay of Pigs failed.', bay)).toEqual([]);
  });

  it('may be refused only because it overlaps another’s mention', () => {
    const club = named('club', [{ text: 'York City', use: 'full' }]);
    const paper = named('paper', [{ text: 'New York', use: 'full' }]);
    expect(refusedIn('They met at New York City today.', club, paper)).toEqual([
      { name: 'York City', entity: 'club', because: ['full-name', 'overlapped'] },
    ]);
  });

  it.each([
    ['the shuttle', 'ship'],
    ['the students of', 'school'],
  ])('is the likeliest of several that could be meant: %s Columbia', (before, entity) => {
    const names: Named['names'] = [{ text: 'Columbia', use: 'short', needs: 'support' }];
    const ship = named('ship', names, { against: ['students'] });
    const school = named('school', names, { against: ['shuttle'] });
    expect(refusedIn(`They saw ${before} Columbia again.`, school, ship)).toMatchObject([{ entity }]);
  });
});

describe('a place that is named with its ruler', () => {
  const land = named('land', [{ text: 'Ostland', use: 'short', needs: 'context' }], {
    kind: 'place',
    context: ['Margravine'],
  });

  it('is not part of a body’s name if the ruler is evidence for it', () => {
    expect(refusedIn('They wrote to the Margravine of Ostland.', land)).toEqual([]);
    expect(refusedIn('The Margravine wrote to the Friends of Ostland.', land)).toHaveLength(1);
  });
});

describe('where two entities share a name', () => {
  const full: Named['names'] = [{ text: 'United States', use: 'full' }];
  const short: Named['names'] = [{ text: 'Columbia', use: 'short', needs: 'support' }];
  const meantIn = (text: string, ...known: readonly Named[]) =>
    createFinder(known, [], addedRules)
      .read(text, 'en')
      .mentions(new EvidenceCounts())
      .map(({ entity, rivals }) => [entity, rivals.map((rival) => rival.entity)]);

  it('evidence decides, whatever their order', () => {
    const ship = named('ship', short, { context: ['shuttle', 'orbit'] });
    const school = named('school', short, { context: ['students'] });
    for (const known of [
      [ship, school],
      [school, ship],
    ]) {
      expect(meantIn('The shuttle Columbia was in orbit.', ...known)).toEqual([['ship', []]]);
      expect(meantIn('The students of Columbia marched.', ...known)).toEqual([['school', []]]);
    }
  });

  it('the first is meant and the others are its rivals if the evidence is equal', () => {
    const sets = ['now', 'then', 'later'].map((set) => named(`${set}/us`, full));
    expect(meantIn('He left the United States. The United States paid.', ...sets)).toEqual([
      ['now/us', ['then/us', 'later/us']],
      ['now/us', ['then/us', 'later/us']],
    ]);
    expect(refusedIn('The United States paid.', ...sets)).toEqual([]);
  });

  describe('by a full name and by one that needs context', () => {
    const now = named('now', [{ text: 'Ostland', use: 'full', notBefore: ['crackers'] }]);
    const then = named('then/ostland', [{ text: 'Ostland', use: 'short', needs: 'context' }], {
      titles: ['Queen of'],
      context: ['Queen', 'sledges', '1701'],
    });

    it.each([
      ['In 1701 sledges were what Ostland sold.', 'then/ostland'],
      ['The Queen of Ostland slept.', 'then/ostland'],
      ['Sledges are rare in Ostland today.', 'now'],
      ['In 1701 nobody had heard of Ostland.', 'now'],
    ])('several words near it, or a title, decide for the second: %s', (text, entity) => {
      expect(meantIn(text, now, then)).toEqual([[entity, []]]);
      expect(meantIn(text, then, now)).toEqual([[entity, []]]);
    });

    it('words that make it another’s in the bundled story count for both', () => {
      expect(meantIn('Ostland crackers and sledges sold in 1701.', now, then)).toEqual([]);
      expect(meantIn('Ostland crackers and sledges sold in 1701.', then)).toEqual([['then/ostland', []]]);
    });

    it('but not words that are context of the other', () => {
      const firm = named('then/firm', [{ text: 'Ostland', use: 'full' }], { context: ['crackers'] });
      expect(meantIn('Ostland crackers and sledges sold.', now, firm)).toEqual([['then/firm', []]]);
    });
  });

  it('an entity with two equal names is no rival of itself', () => {
    const twice = named('us', [...full, { text: 'United States', use: 'short' }]);
    expect(meantIn('The United States paid.', twice)).toEqual([['us', []]]);
  });
});
