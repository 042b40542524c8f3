import type { SourceId } from '../facts/schema.ts';
import { say } from '../words/say.ts';
import { useCard } from './card-context.ts';

/** The small number after a statement; a link to its source. */
export function SourceNumber({ source }: { source: SourceId }) {
  const { factSet, sources, factLang, uiLang } = useCard();
  const { title, publisher, address } = factSet.source(source);
  const number = sources.numberOf(source);
  return (
    <sup {...factLang} title={`${title} – ${publisher}`}>
      <a
        {...uiLang}
        href={address}
        target="_blank"
        rel="noopener noreferrer"
        aria-label={say('card.source', { number, title })}
      >
        {number}
      </a>
    </sup>
  );
}

export function Sources() {
  const { factSet, sources, factLang } = useCard();
  return (
    <ol class="sources" {...factLang}>
      {sources.ids.map((id) => {
        const { title, publisher, address } = factSet.source(id);
        return (
          <li key={id}>
            <a href={address} target="_blank" rel="noopener noreferrer">
              {title}
            </a>
            <span class="quiet">{publisher}</span>
          </li>
        );
      })}
    </ol>
  );
}
