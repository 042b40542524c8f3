import { useEffect, useRef } from 'preact/hooks';
import type { HidingState } from './card-state.ts';

export type Hiding = HidingState & {
  /** Where the name is hidden. */
  readonly site: string;
  readonly onHide: (isHidden: boolean) => void;
};

/** For a name that is not the one meant here: hides it, and takes that back at once. */
export function HideName({ name, hiding }: { name: string; hiding: Hiding }) {
  const { site, onHide } = hiding;
  const section = useRef<HTMLElement>(null);
  const isHidden = hiding.kind === 'hidden';
  // What is said now may be longer, and push the way back out of sight.
  useEffect(() => {
    if (hiding.kind !== 'marked') section.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [hiding.kind]);
  return (
    <section class="hiding" ref={section}>
      <p role="status">
        {isHidden ? `${name} is not marked on ${site} any more.` : 'Not this one?'}
        {hiding.kind === 'not-saved' && <b class="problem"> {hiding.because}</b>}
      </p>
      <button type="button" class="plain" onClick={() => onHide(!isHidden)}>
        {isHidden ? 'Undo' : `Hide ${name} on ${site}`}
      </button>
    </section>
  );
}
