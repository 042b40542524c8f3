import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../card/Picture.tsx';
import { Thumb } from '../card/Rivals.tsx';
import { say, sayAround, sayCount, sayCountAround } from '../i18n/say.ts';
import type { Request } from '../messages/messages.ts';
import { send } from '../messages/send.ts';
import { addedSetOf } from '../story/entity-id.ts';
import type { FactSet } from '../story/fact-set.ts';
import type { EntityId, EntityKind, ListedEntity } from '../story/schema.ts';
import { NameCard, type NameCardProps } from './NameCard.tsx';
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

/** A name that was found on the page. */
export type ListedName = ListedInPopup & {
  readonly entity: EntityId;
  /** Mentions in all frames of the page. */
  readonly count: number;
};

/** Goes to a name on the page. Keyboard users get the focus in its card. */
export type OnGo = (entity: EntityId, focus: Request<'show-next'>['focus']) => void;

export type NameItemProps = {
  readonly name: ListedName;
  readonly onGo: OnGo;
  /** What its card in the popup needs. */
  readonly reading: Pick<NameCardProps, 'facts' | 'theme'>;
  readonly isUnfolded: boolean;
  readonly onUnfold: (isUnfolded: boolean) => void;
};

/** A name with its picture and count. A click goes to its next mention; another button shows its card below. */
export function NameItem({ name: listed, onGo, reading, isUnfolded, onUnfold }: NameItemProps): JSX.Element {
  const { entity, name, language, picture, count } = listed;
  const unfold = useRef<HTMLButtonElement>(null);
  return (
    <li class={isUnfolded ? 'found unfolded' : 'found'}>
      <span class="chip">
        <button
          type="button"
          class="name"
          title={say('popup.goToNext')}
          // A click by keyboard has `detail` 0.
          onClick={({ detail }) => onGo(entity, detail === 0 ? 'card' : 'page')}
        >
          <Thumb picture={picture} name={name} language={language} />
          <span class="called" lang={language} dir="auto">
            {name}
          </span>{' '}
          <Mentions count={count} />
        </button>
        <button
          type="button"
          class="unfold"
          ref={unfold}
          aria-expanded={isUnfolded}
          onClick={() => onUnfold(!isUnfolded)}
        >
          <span class="unseen">
            {sayAround('popup.readAbout', {
              name: (
                <bdi key={name} lang={language}>
                  {name}
                </bdi>
              ),
            })}
          </span>
          <Icon path={isUnfolded ? 'm3.5 10 4.5-4.5 4.5 4.5' : 'm3.5 6 4.5 4.5L12.5 6'} />
        </button>
      </span>
      {isUnfolded && (
        <NameCard
          {...reading}
          entity={entity}
          onClose={() => {
            unfold.current?.focus();
            onUnfold(false);
          }}
        />
      )}
    </li>
  );
}

/** Shows only the number; screen readers get the whole text. */
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

/** What lists show of entities, bundled or added. */

export type ListedInPopup = Omit<ListedEntity, 'id'>;

/**
 * Returns a look-up of entities: bundled ones at once, those of added sets when the background has answered. It is asked
 * again when `version` changes; until it answers, the previous answer is used. Unknown entities give `null`.
 */
export function useListedEntities(of: {
  readonly ids: readonly EntityId[];
  readonly bundled: FactSet;
  readonly version: number;
}): (id: EntityId) => ListedInPopup | null {
  const { ids, bundled, version } = of;
  const [answered, setAnswered] = useState<ReadonlyMap<EntityId, ListedInPopup>>(new Map());
  const entities = [...new Set(ids)].filter((id) => addedSetOf(id) !== null).sort();
  useEffect(() => {
    if (entities.length === 0) return;
    const gone = new AbortController();
    const ask = async (): Promise<void> => {
      const answer = await send('listed', { entities });
      if (answer !== null && !gone.signal.aborted)
        setAnswered(new Map(answer.listed.map((one) => [one.id, one])));
    };
    ask().catch((error) => console.debug('Namelight could not load the listed entities.', error));
    return () => gone.abort();
  }, [entities.join(), version]);
  return (id) => answered.get(id) ?? bundledEntity(bundled, id);
}

function bundledEntity(factSet: FactSet, id: EntityId): ListedInPopup | null {
  const entity = factSet.entity(id);
  return entity && { ...entity, language: factSet.language };
}

/** The search in the popup's list of names. */

/** Returns the items whose name contains every word of the query, ignoring case and accents. */
export function searched<Item extends { readonly name: string }>(
  items: readonly Item[],
  query: string,
): readonly Item[] {
  const words = normalize(query).split(/\s+/);
  return items.filter(({ name }) => words.every((word) => normalize(name).includes(word)));
}

/** Lowercase without accents, and with one kind of hyphen, as people type in a search. */
const normalize = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .trim()
    .toLowerCase();
