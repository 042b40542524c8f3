import { describe, expect, it } from 'vitest';
import { type Draft, type DraftEntity, emptyEntity } from '../../components/drafts/draft.ts';
import {
  addEntity,
  addSource,
  cutsOf,
  moved,
  removeEntity,
  removeSource,
  spellingBeside,
  withDescription,
  withEntity,
  withKind,
  withName,
  withNameAsSpelling,
  withOptional,
} from '../../components/drafts/edit-draft.ts';
import { hofdi, reagan, summit } from './drafts.ts';

describe('an id for what is new', () => {
  it('is one that nothing else has, whatever ids a copied story came with', () => {
    const ids = [
      'new-100000000000000000000',
      `new-${'9'.repeat(56)}`,
      `new-${Number.MAX_SAFE_INTEGER + 1}`,
      'new-4',
    ];
    let draft: Draft = { ...summit, entities: ids.map((id) => ({ ...reagan, id })) };
    for (let count = 0; count < 5; count++) draft = addEntity(addSource(draft, source).draft, 'person').draft;
    const all = [...draft.entities, ...draft.sources].map(({ id }) => id);
    expect(new Set(all).size).toBe(all.length);
  });
});

const source = { title: 'Summit', publisher: 'Wikipedia', address: 'https://en.wikipedia.org/' } as const;

describe('a name that is written', () => {
  it('brings its spellings and its initials along', () => {
    const named = withName(emptyEntity('person', 'new-1'), 'Ronald Reagan', 'en');
    expect(named.names).toEqual([
      { text: 'Ronald Reagan', use: 'full' },
      { text: 'Reagan', use: 'short', needs: 'support' },
      { text: 'Ronald', use: 'short', needs: 'support' },
    ]);
    expect(named.picture).toEqual({ kind: 'monogram', letters: 'RR' });
  });

  it('is followed by both while it is written on', () => {
    const half = withName(emptyEntity('person', 'new-1'), 'Ronald R', 'en');
    expect(withName(half, 'Ronald Reagan', 'en').names).toHaveLength(3);
    expect(withName(half, 'Bono', 'en').picture).toEqual({ kind: 'monogram', letters: 'B' });
    const none = withName(half, '', 'en');
    expect(none.names).toEqual([]);
    expect(none).not.toHaveProperty('picture');
  });

  it('leaves spellings and pictures as they are that its author has changed', () => {
    const named = withName(emptyEntity('person', 'new-1'), 'Ronald Reagan', 'en');
    const own = {
      ...named,
      names: [{ text: 'Dutch', use: 'short' }],
      picture: { kind: 'flag', country: 'us' },
    } as const;
    const renamed = withName(own, 'Ron Reagan', 'en');
    expect(renamed.names).toEqual(own.names);
    expect(renamed.picture).toEqual(own.picture);
  });

  it('takes the kind of a place from its description, until its author chooses another', () => {
    const typed = (entity: DraftEntity, text: string) => withDescription(entity, text, 'en');
    const place = emptyEntity('place', 'new-1');
    const city = typed(place, 'A city');
    expect(city.placeType).toBe('city');
    expect(typed(city, 'A city hall by the sea.').placeType).toBe('building');
    expect(typed(city, 'A').placeType).toBe('city');
    const chosen = { ...city, placeType: 'town' };
    expect(typed(chosen, 'A city hall.').placeType).toBe('town');
    expect(typed(emptyEntity('person', 'new-2'), 'A city.')).not.toHaveProperty('placeType');
  });

  it('gives a place no initials, and no surname', () => {
    const named = withName(emptyEntity('place', 'new-1'), 'New Hampshire', 'en');
    expect(named.names).toEqual([{ text: 'New Hampshire', use: 'full' }]);
    expect(named).not.toHaveProperty('picture');
  });

  it('loses what only the other kind has when the kind changes', () => {
    expect(withKind(hofdi, 'organization', 'en')).not.toHaveProperty('placeType');
    const person = withName(emptyEntity('person', 'new-1'), 'Ronald Reagan', 'en');
    expect(withKind(person, 'place', 'en').names).toEqual([{ text: 'Ronald Reagan', use: 'full' }]);
  });
});

describe('a name that is changed once its spellings were changed by hand', () => {
  const person = withName(emptyEntity('person', 'new-1'), 'Ronald Reagan', 'en');
  const [full, short] = person.names;
  const own = {
    ...person,
    names: [full, { ...short, notAfter: ['Nancy'] }, { text: 'Dutch', use: 'short' }],
  };
  const renamed = withName(own as never, 'Nancy Davis', 'en');

  it('has the old spelling beside it', () => {
    expect(spellingBeside(own as never)).toBeNull();
    expect(spellingBeside(renamed)).toBe('Ronald Reagan');
    expect(spellingBeside(withName(person, 'Nancy Davis', 'en'))).toBeNull();
    // Accents, capitals and other forms of the name make no other one.
    expect(spellingBeside({ name: 'Reykjavík', names: [{ text: 'Reykjavik', use: 'full' }] })).toBeNull();
    expect(spellingBeside({ name: 'Аляска', names: [{ text: 'Аляск|а|и|е', use: 'full' }] })).toBeNull();
    expect(spellingBeside({ name: 'Tass', names: [{ text: 'TASS', use: 'acronym' }] })).toBeNull();
  });

  it('takes its place, and the surname that of the old one, with their rules', () => {
    expect(withNameAsSpelling(renamed, 'en').names).toEqual([
      { text: 'Nancy Davis', use: 'full' },
      { text: 'Davis', use: 'short', needs: 'support', notAfter: ['Nancy'] },
      { text: 'Dutch', use: 'short' },
    ]);
    expect(withNameAsSpelling(own as never, 'en')).toBe(own);
  });
});

describe('a change of a draft', () => {
  it('shares with the draft before all that stayed', () => {
    const changed = withEntity(summit, { ...reagan, description: 'Actor.' });
    expect(changed.entities[1]).toBe(summit.entities[1]);
    expect(changed.sources).toBe(summit.sources);
  });

  it('gives new entities and sources ids that nothing else has', () => {
    const { draft, entity } = addEntity(summit, 'person');
    expect(entity.id).toBe('new-4');
    expect(addSource(draft, { title: '', publisher: '', address: '' }).id).toBe('new-5');
  });

  it('removes with an entity all that refers to it', () => {
    const without = removeEntity(summit, 'new-1');
    expect(without.entities.map(({ id }) => id)).toEqual(['new-2']);
    expect(without.entities[0]?.relations).toEqual([]);
    expect(without.story.moments?.[0]?.entities).toEqual(['new-2']);
  });

  it('knows before an entity is removed what goes with it', () => {
    const linked: Draft = {
      ...summit,
      story: {
        ...summit.story,
        paragraphs: [{ text: 'Ronald Reagan flies home.' }, { text: 'Nothing was signed.' }],
      },
    };
    expect(cutsOf(linked, reagan)).toEqual({ relations: 1, facts: 0, moments: 1, links: 1 });
    const nobody = { relations: 0, facts: 0, moments: 0, links: 0 };
    expect(cutsOf(linked, emptyEntity('person', 'new-9'))).toEqual(nobody);
  });

  it('leaves what rested on a removed source without one', () => {
    const without = removeSource(summit, 'new-3');
    expect(without.sources).toEqual([]);
    expect(without.entities[0]?.facts?.[0]?.source).toBe('');
    expect(without.entities[1]?.relations?.[0]).not.toHaveProperty('source');
    expect(without.story.moments?.[0]?.source).toBe('');
  });

  it('removes a source from the paragraphs that name it', () => {
    const paragraphs = [{ text: 'They met.', sources: ['new-3', 'other'] }, { text: 'They parted.' }];
    const without = removeSource({ ...summit, story: { ...summit.story, paragraphs } }, 'new-3');
    expect(without.story.paragraphs).toEqual([
      { text: 'They met.', sources: ['other'] },
      { text: 'They parted.', sources: [] },
    ]);
  });

  it('leaves an optional field out where it is empty', () => {
    expect(withOptional({ note: 'a' } as { note?: string }, 'note', '')).toEqual({});
    expect(withOptional({} as { note?: string }, 'note', 'b')).toEqual({ note: 'b' });
  });

  it('moves an item only where there is room', () => {
    expect(moved(['a', 'b'], 0, 1)).toEqual(['b', 'a']);
    expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
  });
});
