import type { JSX, RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Icon } from '../card/Picture.tsx';
import { Thumb } from '../card/Rivals.tsx';
import { pluralRules, say, sayAround, sayCount, sayCountAround } from '../i18n/say.ts';
import type { FoundName, Request } from '../messages/messages.ts';
import { send } from '../messages/send.ts';
import { everywhere, type HiddenName } from '../settings/settings.ts';
import { addedStoryOf } from '../story/entity-id.ts';
import type { EntityId, ListedEntity } from '../story/schema.ts';
import type { Story } from '../story/story.ts';
import { LockNote, SearchInput, type SearchProps } from '../ui/controls.tsx';
import { NameCard, type NameCardProps } from '../ui/NameCard.tsx';
import { searched } from '../ui/search.ts';
import { siteName } from '../ui/site-name.ts';
import { selectedTab, useFocusFallback } from '../ui/use-focus.ts';
import { type RovingFocus, useRovingFocus } from '../ui/use-roving-focus.ts';

/** The most names that are listed at first: the others are a click or a search away. */
const maxAtFirst = 8;

export type NamesSectionProps = Pick<
  NameItemProps,
  'onGo' | 'onHide' | 'reading' | 'site' | 'isHidingLocked'
> & {
  readonly names: readonly ListedName[];
  /** The name that the reader wants to hide: the ways to do so are open at first. `null` if there is none. */
  readonly asked: EntityId | null;
  /** Opens the panel beside the page; `null` in a browser that has none. */
  readonly onPanel: (() => void) | null;
  /** Whether the popup was opened for that by a press on a page. */
  readonly isPanelAsked: boolean;
};

/** The buttons of a name. */
const columns = ['name', 'card', 'hiding'] as const;

/** What is open below a name. */
type Unfolded = { readonly entity: EntityId; readonly what: 'card' | 'hiding' };

/** The names found on the page, most mentions first. */
export function NamesSection(props: NamesSectionProps): JSX.Element {
  const { names: all, asked, onPanel, isPanelAsked, ...item } = props;
  const [query, setQuery] = useState('');
  const [isWhole, setWhole] = useState(asked !== null);
  const plurals = useMemo(pluralRules, []);
  const matching = searched(all, query);
  const names = isWhole || query !== '' ? matching : matching.slice(0, maxAtFirst);
  const goToFirst = (): void => names[0] && item.onGo(names[0].entity, 'card');
  const more = query === '' ? matching.length - maxAtFirst : 0;
  return (
    <section aria-labelledby="found">
      <h2 id="found" class="unseen">
        {say('popup.onThisPage')}
      </h2>
      <div class="heading">
        {all.length > maxAtFirst || query !== '' ? (
          <SearchField query={query} onQuery={setQuery} onEnter={goToFirst} />
        ) : null}
        <p role="status" class="found-count">
          {foundText(all, matching)}
        </p>
      </div>
      <NamesTable {...item} {...{ names, asked, plurals }} />
      <div class="side-by-side">
        {more > 0 ? <MoreNames more={more} isWhole={isWhole} onClick={() => setWhole(!isWhole)} /> : null}
        {onPanel === null || all.length === 0 ? null : (
          <button type="button" class={isPanelAsked ? 'primary' : ''} onClick={onPanel}>
            {say('panel.open')}
          </button>
        )}
      </div>
    </section>
  );
}

function MoreNames(props: {
  readonly more: number;
  /** Whether they are shown. */
  readonly isWhole: boolean;
  readonly onClick: () => void;
}): JSX.Element {
  return (
    <button type="button" class="more" aria-expanded={props.isWhole} onClick={props.onClick}>
      {props.isWhole ? say('popup.fewerNames') : sayCount('popup.moreNames', props.more)}
    </button>
  );
}

/** A row for each name; what is open below one closes what was below another. */
function NamesTable({
  names,
  asked,
  ...item
}: Omit<NamesSectionProps, 'onPanel' | 'isPanelAsked'> & Plurals): JSX.Element | null {
  const [unfolded, setUnfolded] = useState<Unfolded | null>(asked && { entity: asked, what: 'hiding' });
  const roving = useRovingFocus(
    names.flatMap(({ entity }) => columns.map((column) => `${column} ${entity}`)),
  );
  if (names.length === 0) return null;
  return (
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
  );
}

/** How many names and mentions there are, or how many of them a search found. */
export function foundText(all: readonly ListedName[], matching: readonly ListedName[]): string {
  if (all.length === 0) return say('popup.foundNone');
  if (matching.length < all.length)
    return sayCount('popup.foundSome', all.length, { shown: matching.length });
  const mentions = all.reduce((sum, { count }) => sum + count, 0);
  return say('popup.found', {
    names: sayCount('popup.names', all.length),
    mentions: sayCount('popup.mentions', mentions),
  });
}

/** Searches the names. */
export const SearchField = (props: SearchProps): JSX.Element => (
  <SearchInput {...props} label={say('popup.search')} />
);

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

/** The rules for the counts of a list, made once. */
export type Plurals = { readonly plurals: Intl.PluralRules };

type NameItemProps = Plurals & {
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

/** With the button that opens the card. */
type WithCardButton = NameItemProps & { readonly button: RefObject<HTMLButtonElement | null> };

/**
 * A row with a name, its picture and count. A click goes to its next mention; other buttons open its card, or the ways to
 * hide it, below.
 */
function NameItem(props: NameItemProps): JSX.Element {
  const unfold = useRef<HTMLButtonElement>(null);
  return (
    <tbody class="found" data-kind={props.name.kind}>
      <tr class="row">
        <td class="cell">
          <NameButton {...props} />
        </td>
        <td>
          <CardButton {...props} button={unfold} />
        </td>
        <td>
          <HidingButton {...props} />
        </td>
      </tr>
      {props.unfolded === null ? null : <BelowName {...props} button={unfold} />}
    </tbody>
  );
}

/** What is open below a name: its card, or the ways to hide it. */
function BelowName({ button, ...props }: WithCardButton): JSX.Element {
  const closeCard = (): void => {
    button.current?.focus();
    props.onUnfold(null);
  };
  return (
    <tr>
      <td colSpan={3} class="below">
        {props.unfolded === 'card' ? (
          <NameCard {...props.reading} entity={props.name.entity} onClose={closeCard} />
        ) : (
          <Hiding {...props} />
        )}
      </td>
    </tr>
  );
}

/** Where the buttons of a row stand in the grid. */
const stopOf = ({ roving, name: { entity } }: NameItemProps, column: (typeof columns)[number]) =>
  roving.stop(`${column} ${entity}`, entity);

function NameButton(props: NameItemProps): JSX.Element {
  const { entity } = props.name;
  return (
    <button
      type="button"
      class="name"
      title={say('popup.goToNext')}
      // A click by keyboard has `detail` 0.
      onClick={({ detail }) => props.onGo(entity, detail === 0 ? 'card' : 'page')}
      {...stopOf(props, 'name')}
    >
      <NameLabel {...props.name} plurals={props.plurals} />
    </button>
  );
}

/** A name in a list, with its picture and count. */
export function NameLabel({ name, language, picture, ...mentions }: ListedName & Plurals): JSX.Element {
  return (
    <>
      <Thumb picture={picture} name={name} language={language} />
      <span class="called" lang={language} dir="auto">
        {name}
      </span>{' '}
      <Mentions {...mentions} />
    </>
  );
}

function CardButton(props: WithCardButton): JSX.Element {
  const isOpen = props.unfolded === 'card';
  return (
    <button
      type="button"
      class="tool unfold"
      ref={props.button}
      aria-expanded={isOpen}
      onClick={() => props.onUnfold(isOpen ? null : 'card')}
      {...stopOf(props, 'card')}
    >
      <span class="unseen">
        {sayAround('popup.readAbout', { name: <Called key="name" {...props.name} /> })}
      </span>
      <Icon path={isOpen ? 'm3.5 10 4.5-4.5 4.5 4.5' : 'm3.5 6 4.5 4.5L12.5 6'} />
    </button>
  );
}

function HidingButton(props: NameItemProps): JSX.Element {
  const isOpen = props.unfolded === 'hiding';
  return (
    <button
      type="button"
      class="tool hide"
      title={say('popup.hide')}
      aria-expanded={isOpen}
      onClick={() => props.onUnfold(isOpen ? null : 'hiding')}
      {...stopOf(props, 'hiding')}
    >
      <span class="unseen">
        {sayAround('popup.hideName', { name: <Called key="name" {...props.name} /> })}
      </span>
      <Icon path="M2 8c1.6-2.7 3.6-4 6-4s4.4 1.3 6 4c-1.6 2.7-3.6 4-6 4s-4.4-1.3-6-4ZM3 13 13 3" />
    </button>
  );
}

const Called = ({ name, language }: Pick<ListedName, 'name' | 'language'>): JSX.Element => (
  <bdi lang={language}>{name}</bdi>
);

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
function Mentions({ count, plurals }: Pick<ListedName, 'count'> & Plurals): JSX.Element {
  const number = <span class="count">{count}</span>;
  const parts = sayCountAround('popup.mentions', count, { count: number }, plurals);
  return (
    <>
      {parts.map((part) =>
        typeof part === 'string' ? (
          <span key={part} class="unseen">
            {part}
          </span>
        ) : (
          part
        ),
      )}
      {/* Arabic says one and two in words, which nobody sees here. */}
      {parts.includes(number) ? null : (
        <span class="count" aria-hidden="true">
          {count}
        </span>
      )}
    </>
  );
}

/** What lists show of entities, bundled or added. */

export type ListedInPopup = Omit<ListedEntity, 'id'>;

type Listing = {
  readonly ids: readonly EntityId[];
  readonly bundled: Story;
  readonly version: number;
};

/**
 * Returns a look-up of entities: bundled ones at once, those of added stories when the background has answered. It is asked
 * again when `version` changes; until it answers, the previous answer is used. Unknown entities give `null`.
 */
export function useListedEntities({
  ids,
  bundled,
  version,
}: Listing): (id: EntityId) => ListedInPopup | null {
  const [answered, setAnswered] = useState<ReadonlyMap<EntityId, ListedInPopup>>(new Map());
  const entities = [...new Set(ids)].filter((id) => addedStoryOf(id) !== null).sort();
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

/** What is listed of names that were found; those that no story has are left out. */
export function listedNames(
  found: readonly FoundName[],
  knows: (id: EntityId) => ListedInPopup | null,
): readonly ListedName[] {
  return found.flatMap(({ entity, count }) => {
    const known = knows(entity);
    return known === null ? [] : [{ ...known, entity, count }];
  });
}

function bundledEntity(story: Story, id: EntityId): ListedInPopup | null {
  const entity = story.entity(id);
  return entity && { ...entity, language: story.language };
}
