import { useEffect, useRef } from 'preact/hooks';
import { say, sayAround } from '../words/say.ts';
import { useCard } from './card-context.ts';
import type { HidingState } from './protocol.ts';

export type Hiding = HidingState & {
  /** Where the name is hidden. */
  readonly site: string;
  readonly onHide: (isHidden: boolean) => void;
};

/** Hides a name that means somebody else here, and can show it again at once. */
export function HideName({ name, hiding }: { name: string; hiding: Hiding }) {
  const { site, onHide } = hiding;
  const { factLang } = useCard();
  const pieces = { name: <span {...factLang}>{name}</span>, site };
  const section = useRef<HTMLElement>(null);
  const isHidden = hiding.kind === 'hidden';
  // The new text may be longer, and push the undo button out of sight.
  useEffect(() => {
    if (hiding.kind !== 'marked') section.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [hiding.kind]);
  return (
    <section class="hiding" ref={section}>
      <p role="status">
        {isHidden ? sayAround('card.isHidden', pieces) : say('card.notThisOne')}
        {hiding.kind === 'not-saved' && <b class="problem"> {hiding.because}</b>}
      </p>
      <button type="button" class="plain" onClick={() => onHide(!isHidden)}>
        {isHidden ? say('card.undo') : sayAround('card.hide', pieces)}
      </button>
    </section>
  );
}
