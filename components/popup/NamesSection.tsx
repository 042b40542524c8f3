import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { EntityId, EntityKind } from '../facts/schema.ts';
import { say, sayAround, sayCount } from '../words/say.ts';
import { type ListedName, NameItem, type NameItemProps } from './NameItem.tsx';
import { searched } from './search.ts';
import { kindName, kinds } from './texts.ts';

/** The search field is shown from this many names on. */
const minNamesForSearch = 10;

/** Which names are looked for: those of the bundled story only, of added sets (and maybe of the story), or none. */
export type SearchedSets = 'story' | 'sets' | 'nothing';

export type NamesSectionProps = Pick<NameItemProps, 'onGo' | 'reading'> & {
  readonly names: readonly ListedName[];
  readonly searchedSets: SearchedSets;
};

/** The names found on the page, by kind, most mentions first. */
export function NamesSection({ names: all, searchedSets, onGo, reading }: NamesSectionProps): JSX.Element {
  const [query, setQuery] = useState('');
  const [unfolded, setUnfolded] = useState<EntityId | null>(null);
  const names = searched(all, query);
  const groups = kinds.map((kind) => ({ kind, names: names.filter((name) => name.kind === kind) }));
  const [first] = groups.flatMap((group) => group.names);
  return (
    <section aria-labelledby="found">
      <div class="heading">
        <h2 id="found">{say('popup.onThisPage')}</h2>
        <p role="status">{foundText(all, names)}</p>
      </div>
      {all.length === 0 ? <NoNamesHint searchedSets={searchedSets} /> : null}
      {all.length >= minNamesForSearch || query !== '' ? (
        <Search
          query={query}
          onQuery={setQuery}
          onEnter={() => first !== undefined && onGo(first.entity, 'card')}
        />
      ) : null}
      {groups.map((group) => (
        <Group key={group.kind} {...group}>
          {(name) => (
            <NameItem
              key={name.entity}
              name={name}
              onGo={onGo}
              reading={reading}
              isUnfolded={name.entity === unfolded}
              onUnfold={(isUnfolded) => setUnfolded(isUnfolded ? name.entity : null)}
            />
          )}
        </Group>
      ))}
    </section>
  );
}

function foundText(all: readonly ListedName[], shown: readonly ListedName[]): string {
  if (all.length === 0) return say('popup.foundNone');
  if (shown.length < all.length) return sayCount('popup.foundSome', all.length, { shown: shown.length });
  const mentions = all.reduce((sum, { count }) => sum + count, 0);
  return say('popup.found', {
    names: sayCount('popup.names', all.length),
    mentions: sayCount('popup.mentions', mentions),
  });
}

function NoNamesHint({ searchedSets }: Pick<NamesSectionProps, 'searchedSets'>): JSX.Element {
  if (searchedSets === 'sets') return <p class="soft">{say('library.whatIsKnown')}</p>;
  if (searchedSets === 'nothing') return <p class="soft">{say('library.noneOn')}</p>;
  const read = (
    <a href="/welcome.html#story" target="_blank" rel="noreferrer">
      {say('popup.readStory')}
    </a>
  );
  return <p class="soft">{sayAround('popup.whatIsKnown', { read })}</p>;
}

function Search(props: {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onEnter: () => void;
}): JSX.Element {
  return (
    <input
      type="search"
      class="field"
      aria-label={say('popup.search')}
      placeholder={say('popup.search')}
      autocomplete="off"
      spellcheck={false}
      value={props.query}
      onInput={(event) => props.onQuery(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.isComposing) props.onEnter();
      }}
    />
  );
}

function Group(props: {
  readonly kind: EntityKind;
  readonly names: readonly ListedName[];
  readonly children: (name: ListedName) => JSX.Element;
}): JSX.Element | null {
  const { kind, names, children } = props;
  if (names.length === 0) return null;
  return (
    <div class="group" data-kind={kind}>
      <h3>{kindName(kind)}</h3>
      <ul>{names.map(children)}</ul>
    </div>
  );
}
