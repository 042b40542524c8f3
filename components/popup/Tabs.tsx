import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Key } from '../i18n/catalog.ts';
import { say } from '../i18n/say.ts';
import { type TabName, tabNames } from './tab-names.ts';

const tabKeys = {
  page: 'popup.tabPage',
  stories: 'popup.tabStories',
  settings: 'popup.tabSettings',
} as const satisfies Readonly<Record<TabName, Key>>;

/**
 * The tabs and their panels, by the ARIA pattern: Tab goes to the selected tab and then into its panel, arrow keys select
 * another. All panels stay, hidden, so that what was opened or typed in one is not lost.
 */
export function Tabs(props: {
  readonly selected: TabName;
  readonly onSelect: (name: TabName) => void;
  readonly panels: Readonly<Record<TabName, ComponentChildren>>;
}): JSX.Element {
  const { selected, onSelect, panels } = props;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const isUnused = document.activeElement === document.body;
    const tab = list.current?.querySelector<HTMLElement>('[aria-selected=true]');
    // Keys set out from the tab; whoever opened the popup by a click sees no ring around it.
    if (isUnused) tab?.focus({ preventScroll: true, focusVisible: false });
  }, []);
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
    <>
      <div class="tabs" role="tablist" aria-label="Namelight" ref={list} onKeyDown={onKeyDown}>
        {tabNames.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-${name}`}
            data-tab={name}
            aria-selected={name === selected}
            aria-controls={`${id}-${name}-panel`}
            tabIndex={name === selected ? 0 : -1}
            onClick={() => onSelect(name)}
          >
            {say(tabKeys[name])}
          </button>
        ))}
      </div>
      {tabNames.map((name) => (
        <div
          key={name}
          class="tab-panel"
          role="tabpanel"
          id={`${id}-${name}-panel`}
          data-panel={name}
          aria-labelledby={`${id}-${name}`}
          hidden={name !== selected}
        >
          {panels[name]}
        </div>
      ))}
    </>
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
