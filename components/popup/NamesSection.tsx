import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../card/Picture.tsx';
import { Thumb } from '../card/Rivals.tsx';
import { say, sayAround, sayCount, sayCountAround } from '../i18n/say.ts';
import type { Request } from '../messages/messages.ts';
import { send } from '../messages/send.ts';
import { everywhere, type HiddenName } from '../settings/settings.ts';
import { addedSetOf } from '../story/entity-id.ts';
import type { FactSet } from '../story/fact-set.ts';
import type { EntityId, ListedEntity } from '../story/schema.ts';
import { LockNote } from './controls.tsx';
import { NameCard, type NameCardProps } from './NameCard.tsx';
import { searched } from './search.ts';
import { siteName } from './texts.ts';
import { selectedTab, useFocusFallback } from './use-actions.ts';
import { type RovingFocus, useRovingFocus } from './use-roving-focus.ts';

/** The most names that are listed at first: the others are a click or a search away. */
const maxAtFirst = 8;

export type NamesSectionProps = Pick<
  NameItemProps,
  'onGo' | 'onHide' | 'reading' | 'site' | 'isHidingLocked'
> & {
  readonly names: readonly ListedName[];
  /** The name that the reader wants to hide: the ways to do so are open at first. `null` if there is none. */
  readonly asked: EntityId | null;
};

/** The buttons of a name. */
const columns = ['name', 'card', 'hiding'] as const;

/** What is open below a name. */
type Unfolded = { readonly entity: EntityId; readonly what: 'card' | 'hiding' };

/** The names found on the page, most mentions first. */
export function NamesSection({ names: all, asked, ...item }: NamesSectionProps): JSX.Element {
  const [query, setQuery] = useState('');
  const [isWhole, setWhole] = useState(asked !== null);
  const [unfolded, setUnfolded] = useState<Unfolded | null>(asked && { entity: asked, what: 'hiding' });
  const matching = searched(all, query);
  const names = isWhole || query !== '' ? matching : matching.slice(0, maxAtFirst);
  const roving = useRovingFocus(
    names.flatMap(({ entity }) => columns.map((column) => `${column} ${entity}`)),
  );
  const [first] = names;
  return (
    <section aria-labelledby="found">
      <h2 id="found" class="unseen">
        {say('popup.onThisPage')}
      </h2>
      <div class="heading">
        {all.length > maxAtFirst || query !== '' ? (
          <Search
            query={query}
            onQuery={setQuery}
            onEnter={() => first !== undefined && item.onGo(first.entity, 'card')}
          />
        ) : null}
        <p role="status" class="found-count">
          {foundText(all, matching)}
        </p>
      </div>
      {names.length === 0 ? null : (
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: one stop for Tab, by the ARIA pattern of grids
        <table class="names" role="grid" aria-labelledby="found" onKeyDown={roving.onKeyDown}>
          {names.map((name) => (
            <NameItem
              key={name.entity}
              {...item}
              name={name}
              roving={roving}
              isAsked={name.entity === asked}
              unfolded={unfolded?.entity === name.entity ? unfolded.what : null}
              onUnfold={(what) => setUnfolded(what && { entity: name.entity, what })}
            />
          ))}
        </table>
      )}
      {query === '' && matching.length > maxAtFirst ? (
        <button type="button" class="more" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? say('popup.fewerNames') : sayCount('popup.moreNames', matching.length - maxAtFirst)}
        </button>
      ) : null}
    </section>
  );
}

function foundText(all: readonly ListedName[], matching: readonly ListedName[]): string {
  if (all.length === 0) return say('popup.foundNone');
  if (matching.length < all.length)
    return sayCount('popup.foundSome', all.length, { shown: matching.length });
  const mentions = all.reduce((sum, { count }) => sum + count, 0);
  return say('popup.found', {
    names: sayCount('popup.names', all.length),
    mentions: sayCount('popup.mentions', mentions),
  });
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

/** A name that was found on the page. */
export type ListedName = ListedInPopup & {
  readonly entity: EntityId;
  /** Mentions in all frames of the page. */
  readonly count: number;
};

/** Goes to a name on the page. Keyboard users get the focus in its card. */
type OnGo = (entity: EntityId, focus: Request<'show-next'>['focus']) => void;

/** Hides a name at a site or everywhere. */
type OnHide = (name: ListedName, at: HiddenName['site']) => void;

type NameItemProps = {
  readonly name: ListedName;
  readonly onGo: OnGo;
  readonly onHide: OnHide;
  /** Where it can be hidden besides everywhere; `null` if the page has no site. */
  readonly site: string | null;
  readonly isHidingLocked: boolean;
  /** Whether the popup was opened by a press on a page, to hide this name. */
  readonly isAsked: boolean;
  /** What its card in the popup needs. */
  readonly reading: Pick<NameCardProps, 'facts' | 'theme' | 'textSize'>;
  readonly roving: RovingFocus;
  readonly unfolded: Unfolded['what'] | null;
  readonly onUnfold: (what: Unfolded['what'] | null) => void;
};

/**
 * A row with a name, its picture and count. A click goes to its next mention; other buttons open its card, or the ways to
 * hide it, below.
 */
function NameItem(props: NameItemProps): JSX.Element {
  const { name: listed, onGo, reading, roving, unfolded, onUnfold } = props;
  const { entity, kind, name, language, picture, count } = listed;
  const unfold = useRef<HTMLButtonElement>(null);
  const stop = (column: (typeof columns)[number]) => roving.stop(`${column} ${entity}`, entity);
  const toggle = (what: Unfolded['what']): void => onUnfold(unfolded === what ? null : what);
  const called = (
    <bdi key={name} lang={language}>
      {name}
    </bdi>
  );
  return (
    <tbody class="found" data-kind={kind}>
      <tr class="row">
        <td class="cell">
          <button
            type="button"
            class="name"
            title={say('popup.goToNext')}
            // A click by keyboard has `detail` 0.
            onClick={({ detail }) => onGo(entity, detail === 0 ? 'card' : 'page')}
            {...stop('name')}
          >
            <Thumb picture={picture} name={name} language={language} />
            <span class="called" lang={language} dir="auto">
              {name}
            </span>{' '}
            <Mentions count={count} />
          </button>
        </td>
        <td>
          <button
            type="button"
            class="tool unfold"
            ref={unfold}
            aria-expanded={unfolded === 'card'}
            onClick={() => toggle('card')}
            {...stop('card')}
          >
            <span class="unseen">{sayAround('popup.readAbout', { name: called })}</span>
            <Icon path={unfolded === 'card' ? 'm3.5 10 4.5-4.5 4.5 4.5' : 'm3.5 6 4.5 4.5L12.5 6'} />
          </button>
        </td>
        <td>
          <button
            type="button"
            class="tool hide"
            title={say('popup.hide')}
            aria-expanded={unfolded === 'hiding'}
            onClick={() => toggle('hiding')}
            {...stop('hiding')}
          >
            <span class="unseen">{sayAround('popup.hideName', { name: called })}</span>
            <Icon path="M2 8c1.6-2.7 3.6-4 6-4s4.4 1.3 6 4c-1.6 2.7-3.6 4-6 4s-4.4-1.3-6-4ZM3 13 13 3" />
          </button>
        </td>
      </tr>
      {unfolded === null ? null : (
        <tr>
          <td colSpan={3} class="below">
            {unfolded === 'card' ? (
              <NameCard
                {...reading}
                entity={entity}
                onClose={() => {
                  unfold.current?.focus();
                  onUnfold(null);
                }}
              />
            ) : (
              <Hiding {...props} />
            )}
          </td>
        </tr>
      )}
    </tbody>
  );
}

/** The ways to hide a name. */
function Hiding({ name, site, isHidingLocked, isAsked, onHide }: NameItemProps): JSX.Element {
  const buttons = useRef<HTMLDivElement>(null);
  const isReady = useReady(isAsked);
  // A hidden name leaves the list.
  useFocusFallback(buttons, selectedTab);
  // Without the focus: a key that was meant for the page must not press a button here.
  useEffect(() => buttons.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' }), []);
  if (isHidingLocked) return <LockNote />;
  return (
    <div class="side-by-side" ref={buttons}>
      {site === null ? null : (
        <button type="button" class="undoable" disabled={!isReady} onClick={() => onHide(name, site)}>
          {say('popup.hideOn', { site: siteName(site) })}
        </button>
      )}
      <button type="button" class="undoable" disabled={!isReady} onClick={() => onHide(name, everywhere)}>
        {say('popup.hideEverywhere')}
      </button>
    </div>
  );
}

/**
 * For how long a popup that a press on a page has opened is not to be pressed, ms: it may open under the pointer, and the
 * next click was meant for the page.
 */
const askedPauseMs = 700;

function useReady(isAsked: boolean): boolean {
  const [isReady, setReady] = useState(!isAsked);
  useEffect(() => {
    const timer = isReady ? undefined : setTimeout(() => setReady(true), askedPauseMs);
    return () => clearTimeout(timer);
  }, [isReady]);
  return isReady;
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
