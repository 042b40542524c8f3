import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';

/** A collapsible section. */
export function Collapsible(props: {
  readonly title: string;
  /** Whether it is open at first; afterwards the user decides. */
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
