import type { HidingState } from './card-state.ts';

export type Hiding = HidingState & {
  /** Where the name is hidden. */
  readonly site: string;
  readonly onHide: (isHidden: boolean) => void;
};

/** For a name that is not the one meant here: hides it, and takes that back at once. */
export function HideName({ name, hiding }: { name: string; hiding: Hiding }) {
  const { site, onHide } = hiding;
  const isHidden = hiding.kind === 'hidden';
  return (
    <section class="hiding">
      <p role="status">
        {isHidden
          ? `${name} is not marked on ${site} any more.`
          : 'Is it not this one here, or need it not be marked?'}
        {hiding.kind === 'not-saved' && <b class="problem"> {hiding.because}</b>}
      </p>
      <button type="button" class="plain" onClick={() => onHide(!isHidden)}>
        {isHidden ? 'Undo' : `Hide ${name} on ${site}`}
      </button>
    </section>
  );
}
