import type { ComponentChildren, JSX } from 'preact';

/** A switch with its label on the left: a real checkbox, so that keys and screen readers know it. */
export function Switch(props: {
  readonly on: boolean;
  readonly onToggle: () => void;
  readonly describedBy?: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <label class="switch">
      <span class="switch-label">{props.children}</span>
      <input
        type="checkbox"
        role="switch"
        checked={props.on}
        aria-checked={props.on}
        aria-describedby={props.describedBy}
        onChange={props.onToggle}
      />
    </label>
  );
}
