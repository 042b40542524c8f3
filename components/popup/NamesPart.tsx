import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { EntityId, EntityKind } from '../facts/schema.ts';
import type { Request } from '../messages/messages.ts';
import { searched } from './search.ts';
import { counted, kindNames } from './words.ts';

/** A name found on the page, as the popup lists it. */
export type ListedName = {
  readonly entity: EntityId;
  readonly kind: EntityKind;
  readonly name: string;
  /** Mentions on the page, all frames together. */
  readonly count: number;
};

/** Goes to a name on the page. Who does so by key gets the keyboard focus into its card. */
export type OnGo = (entity: EntityId, focus: Request<'show-next'>['focus']) => void;

const kinds = Object.keys(kindNames) as readonly EntityKind[];

/** From so many names on there is a search: fewer are taken in at a glance. */
const searchFrom = 10;

/** The names found on the page by kind, most named first; a click goes to the next mention. */
export function NamesPart(props: {
  readonly names: readonly ListedName[];
  readonly onGo: OnGo;
}): JSX.Element {
  const [query, setQuery] = useState('');
  const names = searched(props.names, query);
  const [first] = names;
  return (
    <section aria-labelledby="found">
      <div class="heading">
        <h2 id="found">On this page</h2>
        <p role="status">{foundInWords(props.names, names)}</p>
      </div>
      {props.names.length === 0 ? <WhatIsKnown /> : null}
      {props.names.length >= searchFrom || query !== '' ? (
        <Search
          query={query}
          onQuery={setQuery}
          onEnter={() => first !== undefined && props.onGo(first.entity, 'card')}
        />
      ) : null}
      {kinds.map((kind) => {
        const ofKind = names.filter((name) => name.kind === kind);
        return ofKind.length === 0 ? null : <Group key={kind} kind={kind} names={ofKind} onGo={props.onGo} />;
      })}
    </section>
  );
}

function foundInWords(all: readonly ListedName[], shown: readonly ListedName[]): string {
  if (all.length === 0) return 'Nothing found on this page yet.';
  if (shown.length < all.length) return `${shown.length} of ${counted(all.length, 'name')}`;
  const mentions = all.reduce((sum, { count }) => sum + count, 0);
  return `${counted(all.length, 'name')}, ${counted(mentions, 'mention')}`;
}

function WhatIsKnown(): JSX.Element {
  return (
    <p class="soft">
      Namelight knows the people, places and organizations of one story, the Alaska summit of August 2025.{' '}
      <a href="/welcome.html#story" target="_blank" rel="noreferrer">
        Read it
      </a>{' '}
      and see them marked.
    </p>
  );
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
      aria-label="Search these names"
      placeholder="Search these names"
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
  readonly onGo: OnGo;
}): JSX.Element {
  return (
    <div class="group" data-kind={props.kind}>
      <h3>{kindNames[props.kind]}</h3>
      <ul>
        {props.names.map(({ entity, name, count }) => (
          <li key={entity}>
            <button
              type="button"
              class="name"
              title="Go to the next mention"
              // A click by key has no count.
              onClick={({ detail }) => props.onGo(entity, detail === 0 ? 'card' : 'page')}
            >
              <span lang="en">{name}</span> <span class="count">{count}</span>
              <span class="unseen"> {count === 1 ? 'mention' : 'mentions'}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
