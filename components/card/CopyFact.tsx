import type { Fact } from '../facts/schema.ts';
import { say, sayAround } from '../words/say.ts';
import { useCard } from './card-context.ts';
import { factAsText } from './fact-as-text.ts';
import { Icon } from './Icon.tsx';
import { useCopy } from './use-copy.ts';

/** A button that copies a fact with its date and source, and announces that. */
export function CopyFact({ fact }: { fact: Fact }) {
  const card = useCard();
  const { factLang } = card;
  const { status, copy } = useCopy(() => factAsText(fact, card));
  return (
    <span class="copying">
      <button type="button" class="copy" title={say('card.copyWithSource')} onClick={copy}>
        <span class="unseen">
          {sayAround('card.copy', { fact: <span {...factLang}>{fact.label}</span> })}
        </span>
        <Icon path={status === '' ? copyIcon : 'm3.5 8.5 3 3 6-7'} />
      </button>
      <span role="status" class="said">
        {status}
      </span>
    </span>
  );
}

const copyIcon =
  'M6.5 5.5h6a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-6a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1M3.5 10.5a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1h6a1 1 0 0 1 1 1';
