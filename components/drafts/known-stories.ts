/** The names of the stories that are on, to see whose a name is besides. */

import { spellingsOf } from '../finder/form.ts';
import { Dictionary } from '../library/dictionary.ts';
import { dictionaries, enabledStories, type Library, listEntities, namesOf } from '../library/library.ts';
import type { WordKey } from '../library/word-keys.ts';
import { addedStoryOf } from '../story/entity-id.ts';
import type { Named } from '../story/schema.ts';
import { keysOfNames } from './sample.ts';

/** An entity of another story with a name like one of the draft's. */
export type Namesake = {
  /** The name as both write it. */
  readonly text: string;
  /** The entity's name, and its story's title. */
  readonly name: string;
  readonly title: string;
};

/** Of so many entities with the words of a name it is looked up whether they are called alike. */
const maxLookedUp = 50;

type KnownStory = { readonly id: string; readonly title: string; readonly dictionary: Dictionary };

export class KnownStories {
  readonly #library: Library;
  readonly #stories: readonly KnownStory[];

  private constructor(library: Library, stories: readonly KnownStory[]) {
    this.#library = library;
    this.#stories = stories;
  }

  /** Reads the dictionaries of the stories that are on, without the one that the draft itself became. */
  static async read(library: Library, without: string | null): Promise<KnownStories> {
    const [headers, all] = await Promise.all([enabledStories(library), dictionaries(library)]);
    const titles = new Map(headers.map(({ id, title }) => [id, title]));
    return new KnownStories(
      library,
      all
        .filter(({ story }) => story !== without)
        .map(({ story, dictionary }) => ({
          id: story,
          title: titles.get(story) ?? story,
          dictionary: new Dictionary(dictionary),
        })),
    );
  }

  /** Returns who else is called like one of the spellings of an entity. Cost: some ms. */
  async namesakesOf(named: Named): Promise<readonly Namesake[]> {
    const words: readonly WordKey[] = [...new Set(keysOfNames(named).flat())];
    const ids = this.#stories
      .flatMap(({ dictionary }) => dictionary.entitiesIn(words, 0).map(({ id }) => id))
      .slice(0, maxLookedUp);
    if (ids.length === 0) return [];
    const own = new Set(spellingsOf(named, []).map(({ text }) => text));
    const alike = (await namesOf(this.#library, ids)).flatMap((other) => {
      const shared = spellingsOf(other, []).find(({ text }) => own.has(text));
      return shared === undefined ? [] : [{ id: other.id, text: shared.text }];
    });
    if (alike.length === 0) return [];
    const listed = await listEntities(
      this.#library,
      alike.map(({ id }) => id),
      { kind: 'own-page' },
    );
    const names = new Map(listed.map(({ id, name }) => [id, name]));
    return alike.map(({ id, text }) => ({
      text,
      name: names.get(id) ?? text,
      title: this.#stories.find((story) => story.id === addedStoryOf(id))?.title ?? '',
    }));
  }
}
