import type { ComponentChildren, JSX, RefObject } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Key } from '../i18n/catalog.ts';
import { say } from '../i18n/say.ts';
import { type TabName, tabNames } from './tab-names.ts';

const tabKeys = {
  page: 'popup.tabPage',
  stories: 'popup.tabStories',
  settings: 'popup.tabSettings',
} as const satisfies Readonly<Record<TabName, Key>>;

type TabsProps = {
  readonly selected: TabName;
  readonly onSelect: (name: TabName) => void;
  readonly panels: Readonly<Record<TabName, ComponentChildren>>;
};

/**
 * The tabs and their panels, by the ARIA pattern: Tab goes to the selected tab and then into its panel, arrow keys select
 * another. All panels stay, hidden, so that what was opened or typed in one is not lost.
 */
export function Tabs({ selected, onSelect, panels }: TabsProps): JSX.Element {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  // After the effects of the panels, one of which may have taken the focus.
  useEffect(() => focusSelected(list.current), []);
  return (
    <>
      <TabList id={id} list={list} selected={selected} onSelect={onSelect} />
      {tabNames.map((name) => (
        <Panel key={name} {...{ id, name }} isSelected={name === selected}>
          {panels[name]}
        </Panel>
      ))}
    </>
  );
}

/** Keys start from the tab; whoever opened the popup by a click sees no ring around it. */
function focusSelected(list: HTMLElement | null): void {
  if (document.activeElement !== document.body) return;
  const tab = list?.querySelector<HTMLElement>('[aria-selected=true]');
  tab?.focus({ preventScroll: true, focusVisible: false });
}

type TabListProps = Pick<TabsProps, 'selected' | 'onSelect'> & {
  readonly id: string;
  readonly list: RefObject<HTMLDivElement | null>;
};

function TabList({ id, list, selected, onSelect }: TabListProps): JSX.Element {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const isRightToLeft = list.current !== null && getComputedStyle(list.current).direction === 'rtl';
    const name = tabAfter(event.key, { selected, isRightToLeft });
    if (name === null) return;
    event.preventDefault();
    onSelect(name);
    list.current?.querySelector<HTMLElement>(`[data-tab=${name}]`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label="Namelight" ref={list} onKeyDown={onKeyDown}>
      {tabNames.map((name) => (
        <Tab key={name} {...{ id, name }} isSelected={name === selected} onClick={() => onSelect(name)} />
      ))}
    </div>
  );
}

type TabProps = {
  /** Of the tabs; that of the tab begins with it. */
  readonly id: string;
  readonly name: TabName;
  readonly isSelected: boolean;
};

function Panel(props: TabProps & { readonly children: ComponentChildren }): JSX.Element {
  const { id, name, isSelected, children } = props;
  return (
    <div
      class="tab-panel"
      role="tabpanel"
      id={`${id}-${name}-panel`}
      data-panel={name}
      aria-labelledby={`${id}-${name}`}
      hidden={!isSelected}
    >
      {children}
    </div>
  );
}

function Tab({ id, name, isSelected, onClick }: TabProps & { readonly onClick: () => void }): JSX.Element {
  return (
    <button
      type="button"
      role="tab"
      id={`${id}-${name}`}
      data-tab={name}
      aria-selected={isSelected}
      aria-controls={`${id}-${name}-panel`}
      tabIndex={isSelected ? 0 : -1}
      onClick={onClick}
    >
      {say(tabKeys[name])}
    </button>
  );
}

/** The tab that a key selects, round and round; `null` for other keys. */
function tabAfter(
  key: string,
  { selected, isRightToLeft }: { readonly selected: TabName; readonly isRightToLeft: boolean },
): TabName | null {
  const at = tabNames.indexOf(selected);
  const forward = isRightToLeft ? -1 : 1;
  switch (key) {
    case 'ArrowRight':
      return tabNames.at((at + forward) % tabNames.length) ?? null;
    case 'ArrowLeft':
      return tabNames.at((at - forward) % tabNames.length) ?? null;
    case 'Home':
      return tabNames[0];
    case 'End':
      return tabNames.at(-1) ?? null;
    default:
      return null;
  }
}
