import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { EntityId, EntityKind } from '../facts/schema.ts';
import type { Request } from '../messages/messages.ts';
import { say, sayAround, sayCount, sayCountAround } from '../words/say.ts';
import { searched } from './search.ts';
import { kindName, kinds } from './words.ts';

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
        <h2 id="found">{say('popup.onThisPage')}</h2>
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
  if (all.length === 0) return say('popup.foundNone');
  if (shown.length < all.length) return sayCount('popup.foundSome', all.length, { shown: shown.length });
  const mentions = all.reduce((sum, { count }) => sum + count, 0);
  return say('popup.found', {
    names: sayCount('popup.names', all.length),
    mentions: sayCount('popup.mentions', mentions),
  });
}

function WhatIsKnown(): JSX.Element {
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
  readonly onGo: OnGo;
}): JSX.Element {
  return (
    <div class="group" data-kind={props.kind}>
      <h3>{kindName(props.kind)}</h3>
      <ul>
        {props.names.map(({ entity, name, count }) => (
          <li key={entity}>
            <button
              type="button"
              class="name"
              title={say('popup.goToNext')}
              // A click by key has no count.
              onClick={({ detail }) => props.onGo(entity, detail === 0 ? 'card' : 'page')}
            >
              <span lang="en">{name}</span> <Mentions count={count} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** To be seen, the number says enough. */
function Mentions({ count }: { readonly count: number }): JSX.Element {
  const number = <span class="count">{count}</span>;
  return (
    <>
      {sayCountAround('popup.mentions', count, { count: number }).map((part) =>
        typeof part === 'string' ? (
          <span key={part} class="unseen">
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}
