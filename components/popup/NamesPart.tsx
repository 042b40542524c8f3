import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { EntityId, EntityKind } from '../facts/schema.ts';
import { say, sayAround, sayCount } from '../words/say.ts';
import { type ListedName, NameItem, type NameItemProps } from './NameItem.tsx';
import { searched } from './search.ts';
import { kindName, kinds } from './words.ts';

/** From so many names on there is a search: fewer are taken in at a glance. */
const searchFrom = 10;

export type NamesPartProps = Pick<NameItemProps, 'onGo' | 'reading'> & {
  readonly names: readonly ListedName[];
  /** Names of fact sets that were added are looked for too. */
  readonly hasSets: boolean;
};

/** The names found on the page by kind, most named first; a click goes to the next mention, another reads the card. */
export function NamesPart({ names: all, hasSets, onGo, reading }: NamesPartProps): JSX.Element {
  const [query, setQuery] = useState('');
  const [unfolded, setUnfolded] = useState<EntityId | null>(null);
  const names = searched(all, query);
  const [first] = names;
  return (
    <section aria-labelledby="found">
      <div class="heading">
        <h2 id="found">{say('popup.onThisPage')}</h2>
        <p role="status">{foundInWords(all, names)}</p>
      </div>
      {all.length === 0 ? <WhatIsKnown hasSets={hasSets} /> : null}
      {all.length >= searchFrom || query !== '' ? (
        <Search
          query={query}
          onQuery={setQuery}
          onEnter={() => first !== undefined && onGo(first.entity, 'card')}
        />
      ) : null}
      {kinds.map((kind) => (
        <Group key={kind} kind={kind} names={names.filter((name) => name.kind === kind)}>
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

function foundInWords(all: readonly ListedName[], shown: readonly ListedName[]): string {
  if (all.length === 0) return say('popup.foundNone');
  if (shown.length < all.length) return sayCount('popup.foundSome', all.length, { shown: shown.length });
  const mentions = all.reduce((sum, { count }) => sum + count, 0);
  return say('popup.found', {
    names: sayCount('popup.names', all.length),
    mentions: sayCount('popup.mentions', mentions),
  });
}

function WhatIsKnown({ hasSets }: { readonly hasSets: boolean }): JSX.Element {
  if (hasSets) return <p class="soft">{say('library.whatIsKnown')}</p>;
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
