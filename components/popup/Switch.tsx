import type { ComponentChildren, JSX } from 'preact';
import { keepState } from './keep-state.ts';
import { useLock } from './Lock.tsx';

/** A switch with its label on the left: a real checkbox, so that keys and screen readers know it. */
export function Switch(props: {
  readonly on: boolean;
  readonly isLocked: boolean;
  readonly onToggle: () => void;
  readonly describedBy?: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { note, held } = useLock(props.isLocked, props.describedBy);
  return (
    <label class="switch">
      <span class="switch-label">
        {props.children}
        {note}
      </span>
      <input
        type="checkbox"
        role="switch"
        checked={props.on}
        aria-checked={props.on}
        onClick={keepState(props.onToggle)}
        {...held}
      />
    </label>
  );
}
