import type { JSX, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Key } from '../i18n/catalog.ts';
import { say } from '../i18n/say.ts';
import { foundText, type ListedName, NameLabel, SearchField } from '../popup/NamesSection.tsx';
import type { EntityId, EntityKind } from '../story/schema.ts';
import { RadioGroup } from '../ui/controls.tsx';
import { searchedBest } from '../ui/search.ts';
import { type RovingFocus, useRovingFocus } from '../ui/use-roving-focus.ts';
import type { NameOrder, PanelPlace } from './panel-place.ts';

/** With more names there is a search: arrow keys alone would take too many presses. */
const maxWithoutSearch = 5;

type PanelNamesProps = Pick<PanelPlace, 'order' | 'query'> & {
  /** In the order of the text. */
  readonly names: readonly ListedName[];
  readonly onPlace: (place: Partial<PanelPlace>) => void;
  readonly onShow: (entity: EntityId) => void;
};

/** The names on the page: as in the text, by kind, or the best of what is searched for. */
export function PanelNames({ names, order, query, onPlace, onShow }: PanelNamesProps): JSX.Element {
  const search = useRef<HTMLDivElement>(null);
  const isSearching = query.trim() !== '';
  const matching = isSearching ? searchedBest(names, query) : names;
  const groups = groupsOf(matching, isSearching ? 'text' : order);
  const roving = useRovingFocus(groups.flatMap((group) => group.names.map(({ entity }) => entity)));
  const typeInSearch = (event: KeyboardEvent): void => {
    roving.onKeyDown(event);
    // The letter itself comes after this: the field gets it.
    if (isLetter(event)) search.current?.querySelector('input')?.focus();
  };
  const list = useFirstFocus(names.length > 0);
  return (
    <section aria-labelledby="found">
      <h2 id="found">{say('popup.onThisPage')}</h2>
      {names.length < 2 ? null : (
        <RadioGroup
          legend={say('panel.order')}
          value={order}
          isLocked={false}
          options={orderOptions()}
          onChoose={(chosen) => onPlace({ order: chosen })}
        />
      )}
      <div class="heading" ref={search}>
        {names.length > maxWithoutSearch || query !== '' ? (
          <SearchField
            query={query}
            onQuery={(typed) => onPlace({ query: typed })}
            onEnter={() => matching[0] && onShow(matching[0].entity)}
          />
        ) : null}
        <p role="status" class="found-count">
          {foundText(names, matching)}
        </p>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys of the buttons in it */}
      <div class="kinds-of-names" ref={list} onKeyDown={typeInSearch}>
        {groups.map((group) => (
          <NameGroup key={group.kind} {...{ group, roving, onShow }} />
        ))}
      </div>
    </section>
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
  !ctrlKey && !altKey && !metaKey && /^[\p{L}\p{N}]$/u.test(key);

const orderOptions = () =>
  [
    { value: 'text', label: say('panel.byText') },
    { value: 'kind', label: say('panel.byKind') },
  ] as const satisfies readonly { readonly value: NameOrder; readonly label: string }[];

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

type NameGroupProps = Pick<PanelNamesProps, 'onShow'> & {
  readonly group: Group;
  readonly roving: RovingFocus;
};

function NameGroup({ group: { kind, names }, roving, onShow }: NameGroupProps): JSX.Element {
  const isAll = kind === 'all';
  return (
    <>
      {isAll ? null : <h3 id={`kind-${kind}`}>{say(kindKeys[kind])}</h3>}
      <ul class="panel-names" aria-labelledby={isAll ? 'found' : `kind-${kind}`}>
        {names.map((name) => (
          <li key={name.entity} data-kind={name.kind}>
            <button
              type="button"
              class="name"
              data-entity={name.entity}
              onClick={() => onShow(name.entity)}
              {...roving.stop(name.entity, name.entity)}
            >
              <NameLabel {...name} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
