import type { JSX, RefObject } from 'preact';
import { memo } from 'preact/compat';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { pause } from '../events/listen.ts';
import type { Key } from '../i18n/catalog.ts';
import { pluralRules, say } from '../i18n/say.ts';
import { foundText, type ListedName, NameLabel, type Plurals, SearchField } from '../popup/NamesSection.tsx';
import type { EntityId, EntityKind } from '../story/schema.ts';
import { RadioGroup } from '../ui/controls.tsx';
import { yieldToMain } from '../ui/main-thread.ts';
import { searchedBest } from '../ui/search.ts';
import { type RovingFocus, useRovingFocus } from '../ui/use-roving-focus.ts';
import { withSignal } from '../ui/use-settings.ts';
import type { NameOrder, PanelPlace } from './panel-place.ts';

/** With more names there is a search: arrow keys alone would take too many presses. */
const maxWithoutSearch = 5;

type PanelNamesProps = Omit<PanelPlace, 'trail'> & {
  /** In the order of the text. */
  readonly names: readonly ListedName[];
  readonly onPlace: (place: Partial<PanelPlace>) => void;
  readonly onShow: (entity: EntityId) => void;
};

/** The names on the page: as in the text, by kind, or the best of what is searched for. */
export function PanelNames(props: PanelNamesProps): JSX.Element {
  const { names, order, query, onPlace, onShow } = props;
  const field = useRef<HTMLDivElement>(null);
  const isSearching = query.trim() !== '';
  const matching = isSearching ? searchedBest(names, query) : names;
  const shown = isSearching ? 'text' : order;
  const onLetter = (): void => {
    const input = field.current?.querySelector('input');
    input?.focus();
    // The letter comes in place of what was searched for before.
    input?.select();
  };
  return (
    <section aria-labelledby="found">
      <h2 id="found">{say('popup.onThisPage')}</h2>
      {names.length < 2 ? null : <OrderChoice order={order} onPlace={onPlace} />}
      <div class="heading" ref={field}>
        {names.length > maxWithoutSearch || query !== '' ? (
          <SearchField
            query={query}
            onQuery={(typed) => onPlace({ query: typed })}
            onEnter={() => matching[0] && onShow(matching[0].entity)}
          />
        ) : null}
        <FoundCount text={foundText(names, matching)} />
      </div>
      <NameList key={shown} {...props} names={matching} order={shown} onLetter={onLetter} />
    </section>
  );
}

/** Screen readers say what comes into a place that was there before, and not what a place comes with. */
const sayingDelayMs = 150;

/** How many names there are: said also as the panel goes to another page, where all of it is drawn anew. */
function FoundCount({ text }: { readonly text: string }): JSX.Element {
  const [isSaid, setSaid] = useState(false);
  useEffect(
    () =>
      withSignal((signal) => {
        void pause(sayingDelayMs, signal).then(() => signal.aborted || setSaid(true));
      }),
    [],
  );
  return (
    <p role="status" class="found-count">
      <span aria-hidden={!isSaid}>{text}</span>
    </p>
  );
}

function OrderChoice({ order, onPlace }: Pick<PanelNamesProps, 'order' | 'onPlace'>): JSX.Element {
  return (
    <RadioGroup
      legend={say('panel.order')}
      value={order}
      isLocked={false}
      options={[
        { value: 'text', label: say('panel.byText') },
        { value: 'kind', label: say('panel.byKind') },
      ]}
      onChoose={(chosen) => onPlace({ order: chosen })}
    />
  );
}

type NameListProps = PanelNamesProps & {
  /** Called when a letter is about to be typed. */
  readonly onLetter: () => void;
};

/** One stop for Tab, from which arrow keys reach all names, and letters the search. */
function NameList({ names, order, scrolled, onShow, onLetter }: NameListProps): JSX.Element {
  const list = useFirstFocus(names.length > 0);
  const drawn = useGrowing(names.length, { isWhole: scrolled > 0 });
  const groups = upTo(drawn, groupsOf(names, order));
  const plurals = useMemo(pluralRules, []);
  const roving = useRovingFocus(groups.flatMap((group) => group.names.map(({ entity }) => entity)));
  const onKeyDown = (event: KeyboardEvent): void => {
    roving.onKeyDown(event);
    if (isLetter(event)) onLetter();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the buttons in it
    <div class="kinds-of-names" ref={list} onKeyDown={onKeyDown}>
      {groups.map((group) => (
        <NameGroup key={group.kind} {...{ group, roving, plurals, onShow }} />
      ))}
    </div>
  );
}

/** Keys begin at the names; whoever opened the panel by a click sees no ring around one. */
function useFirstFocus(isThere: boolean): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    const first = list.current?.querySelector<HTMLElement>('[tabindex="0"]');
    first?.focus({ preventScroll: true, focusVisible: false });
  }, [isThere]);
  return list;
}

const isLetter = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  !ctrlKey && !altKey && !metaKey && /^[\p{Alpha}\p{N}]$/u.test(key);

/** Names below a heading; `all` has none. */
type Group = { readonly kind: EntityKind | 'all'; readonly names: readonly ListedName[] };

const kindKeys = {
  person: 'popup.people',
  place: 'popup.places',
  organization: 'popup.organizations',
} as const satisfies Readonly<Record<EntityKind, Key>>;

const kinds = ['person', 'place', 'organization'] as const satisfies readonly EntityKind[];

function groupsOf(names: readonly ListedName[], order: NameOrder): readonly Group[] {
  if (order === 'text') return names.length === 0 ? [] : [{ kind: 'all', names }];
  return kinds
    .map((kind) => ({ kind, names: names.filter((name) => name.kind === kind) }))
    .filter((group) => group.names.length > 0);
}

/** As many names of groups, from the first on. */
function upTo(count: number, groups: readonly Group[]): readonly Group[] {
  let left = count;
  return groups.flatMap(({ kind, names }) => {
    const some = names.slice(0, Math.max(0, left));
    left -= some.length;
    return some.length === 0 ? [] : [{ kind, names: some }];
  });
}

/**
 * So many names are drawn at first, more than a screen has, and so many in each task after that, some 30 ms. They are not left to
 * `content-visibility`: what that skips is missing in Chromium's accessibility tree.
 */
const drawnAtFirst = 60;
const drawnAtOnce = 150;

/** How many names of a long list are drawn: first those in sight, then more in each task. */
function useGrowing(total: number, { isWhole }: { readonly isWhole: boolean }): number {
  const [drawn, setDrawn] = useState(isWhole ? Number.POSITIVE_INFINITY : drawnAtFirst);
  useEffect(() => {
    if (drawn >= total) return;
    let isGone = false;
    void yieldToMain().then(() => {
      if (!isGone) setDrawn(drawn + drawnAtOnce);
    });
    return () => {
      isGone = true;
    };
  }, [drawn, total]);
  return drawn;
}

type NameGroupProps = Pick<PanelNamesProps, 'onShow'> &
  Plurals & {
    readonly group: Group;
    readonly roving: RovingFocus;
  };

function NameGroup({ group: { kind, names }, roving, ...shared }: NameGroupProps): JSX.Element {
  const isAll = kind === 'all';
  return (
    <>
      {isAll ? null : <h3 id={`kind-${kind}`}>{say(kindKeys[kind])}</h3>}
      <ul class="panel-names" aria-labelledby={isAll ? 'found' : `kind-${kind}`}>
        {names.map((name) => (
          <NameRow key={name.entity} name={name} stop={roving.stop(name.entity, name.entity)} {...shared} />
        ))}
      </ul>
    </>
  );
}

type NameRowProps = Pick<PanelNamesProps, 'onShow'> &
  Plurals & {
    readonly name: ListedName;
    readonly stop: ReturnType<RovingFocus['stop']>;
  };

/** Hundreds of rows are drawn anew only where something of theirs is another. */
const NameRow = memo(
  ({ name, stop, plurals, onShow }: NameRowProps): JSX.Element => (
    <li data-kind={name.kind}>
      <button
        type="button"
        class="name"
        data-entity={name.entity}
        onClick={() => onShow(name.entity)}
        {...stop}
      >
        <NameLabel {...name} plurals={plurals} />
      </button>
    </li>
  ),
  (one, other) =>
    one.stop.tabIndex === other.stop.tabIndex &&
    one.name.entity === other.name.entity &&
    one.name.name === other.name.name &&
    one.name.count === other.name.count,
);
