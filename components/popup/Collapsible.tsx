import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';

/** A part that few need often: its title, and the rest on demand. */
export function Collapsible(props: {
  readonly title: string;
  /** Whether it is open at first; afterwards the reader decides. */
  readonly open?: boolean;
  readonly children: ComponentChildren;
}): JSX.Element {
  const [open] = useState(props.open === true);
  return (
    <details class="fold" open={open}>
      <summary>{props.title}</summary>
      <div class="folded">{props.children}</div>
    </details>
  );
}
