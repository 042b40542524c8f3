import type { ComponentChildren, JSX } from 'preact';

/** A part that few need often: its title, and the rest on demand. */
export function Fold(props: {
  readonly title: string;
  /** Whether it is open at first; afterwards the reader decides. */
  readonly open?: boolean;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <details class="fold" open={props.open === true}>
      <summary>{props.title}</summary>
      <div class="folded">{props.children}</div>
    </details>
  );
}
