import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Fields that are rarely filled in, behind a fold. It opens where one is, and closes by hand alone: not while one empties it. */
export function MoreFields(props: {
  readonly title: string;
  readonly isFilled: boolean;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { title, isFilled, children } = props;
  const [isOpen, setOpen] = useState(isFilled);
  useEffect(() => {
    if (isFilled) setOpen(true);
  }, [isFilled]);
  return (
    <details class="more-fields" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
