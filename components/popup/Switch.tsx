import type { ComponentChildren, JSX } from 'preact';
import { controlledClick } from './controlled-click.ts';
import { useLock } from './Lock.tsx';

/** A switch with its label on the left. It is a native checkbox, for keyboards and screen readers. */
export function Switch(props: {
  readonly on: boolean;
  readonly isLocked: boolean;
  readonly onToggle: () => void;
  readonly describedBy?: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { note, attributes } = useLock(props.isLocked, props.describedBy);
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
        onClick={controlledClick(props.onToggle)}
        {...attributes}
      />
    </label>
  );
}
