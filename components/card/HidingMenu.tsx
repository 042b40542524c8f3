import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { say, sayAround } from '../i18n/say.ts';
import { useCard } from './card-context.ts';
import type { HidingPlace, HidingState } from './protocol.ts';

export type Hiding = {
  readonly state: HidingState;
  /** Where the name can be hidden; `null` on pages without a site, where it can be hidden everywhere only. */
  readonly site: string | null;
  readonly onHide: (where: HidingPlace) => void;
  readonly onUndo: (where: HidingPlace) => void;
  /** Shows the name in the panel beside the page; `null` in a browser that has none. */
  readonly onPanel: (() => void) | null;
};

/** Hides a name that means somebody else, here or everywhere, and can show it again at once. */
export function HidingMenu({ hiding }: { readonly hiding: Hiding }) {
  const { state, site, onUndo } = hiding;
  const menu = useRef<HTMLFieldSetElement>(null);
  const name = useName();
  // What was pressed is replaced: the focus goes on to what replaces it.
  useEffect(() => {
    menu.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [state.kind]);
  return (
    <fieldset class="menu" aria-label={say('card.options')} ref={menu}>
      <p role="status">
        {state.kind === 'hidden' && sayHidden(state.where, site, name)}
        {state.kind === 'asked-in-popup' && say('card.confirmInPopup')}
        {state.kind === 'not-saved' && <b class="problem">{state.because}</b>}
      </p>
      {state.kind === 'hidden' ? (
        <button type="button" class="menu-item undo" onClick={() => onUndo(state.where)}>
          {say('card.undo')}
        </button>
      ) : (
        <HidingItems {...hiding} name={name} />
      )}
    </fieldset>
  );
}

/** The ways to hide the name, and to all sentences that have it. */
function HidingItems(props: Pick<Hiding, 'site' | 'onHide' | 'onPanel'> & { readonly name: Name }) {
  const { site, onHide, onPanel, name } = props;
  return (
    <>
      {site !== null && (
        <MenuItem onClick={() => onHide('site')}>{sayAround('card.hide', { name, site })}</MenuItem>
      )}
      <MenuItem onClick={() => onHide('everywhere')}>{sayAround('card.hideEverywhere', { name })}</MenuItem>
      {onPanel !== null && <MenuItem onClick={onPanel}>{say('panel.showBeside')}</MenuItem>}
    </>
  );
}

function useName() {
  const { entity, factLang } = useCard();
  return <span {...factLang}>{entity.name}</span>;
}

function MenuItem(props: { readonly onClick: () => void; readonly children: ComponentChildren }) {
  return (
    <button type="button" class="menu-item" onClick={props.onClick}>
      {props.children}
    </button>
  );
}

type Name = ReturnType<typeof useName>;

function sayHidden(where: HidingPlace, site: string | null, name: Name): ComponentChildren {
  return where === 'everywhere' || site === null
    ? sayAround('card.isHiddenEverywhere', { name })
    : sayAround('card.isHidden', { name, site });
}
