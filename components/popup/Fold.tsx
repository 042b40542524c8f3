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

/** Moves the focus to the title of the fold around an element that is about to go. */
export function focusTitle(leaving: Element): void {
  leaving.closest('details')?.querySelector('summary')?.focus();
}
