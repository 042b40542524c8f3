import type { JSX } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import { say, sayNamed } from '../i18n/say.ts';
import type { DraftEntity } from '../writing/draft.ts';
import { type EntityWords, withSpelling, withWords } from '../writing/name-rules.ts';
import { suggestedWords } from '../writing/suggested-words.ts';
import { type NameRulesProps, problemIn } from './name-rules-props.ts';
import { Spelling } from './Spelling.tsx';
import { inLanguage, StoryWord } from './StoryWords.tsx';
import { WordChips } from './WordChips.tsx';

/** The part of an entity's form for its spellings: what each means now, what it could be mixed up with, and when it is marked. */
export function NameRules(props: NameRulesProps): JSX.Element {
  const { entity, draft, doubts, onEntity, problemAt } = props;
  const id = useId();
  const suggested = useMemo(() => suggestedWords(entity, draft), [entity, draft]);
  const full = <StoryWord language={draft.language}>{entity.name}</StoryWord>;
  const problem = problemAt(['names']);
  return (
    <section class="name-rules" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{say('doubts.spellings')}</h3>
      <p class="hint">{sayNamed('doubts.spellingsHint', { full })}</p>
      {problem !== null && <p class="problem">{problem}</p>}
      <ul class="spellings">
        {entity.names.map((name, index) => (
          <Spelling
            key={index}
            {...props}
            name={name}
            index={index}
            suggested={suggested}
            doubts={doubts.filter((doubt) => doubt.name === index)}
          />
        ))}
      </ul>
      <NewSpelling entity={entity} language={draft.language} onEntity={onEntity} />
      <details class="fold">
        <summary>{say('doubts.around')}</summary>
        <div class="folded">
          {entityWords.map(({ list, head, hint }) => (
            <WordChips
              key={list}
              legend={say(head, { full: entity.name })}
              hint={sayNamed(hint, { full })}
              words={entity[list] ?? []}
              suggested={list === 'context' ? suggested : []}
              language={draft.language}
              problem={problemIn([list], entity[list]?.length ?? 0, problemAt)}
              onWords={(words) => onEntity(withWords(entity, list, words))}
            />
          ))}
        </div>
      </details>
    </section>
  );
}

const entityWords = [
  { list: 'context', head: 'doubts.wordsNear', hint: 'doubts.wordsNearHint' },
  { list: 'titles', head: 'doubts.titles', hint: 'doubts.titlesHint' },
  { list: 'against', head: 'doubts.wordsAgainst', hint: 'doubts.wordsAgainstHint' },
] as const satisfies readonly { list: EntityWords; head: string; hint: string }[];

function NewSpelling({
  entity,
  language,
  onEntity,
}: {
  readonly entity: DraftEntity;
  readonly language: string;
  readonly onEntity: (entity: DraftEntity) => void;
}): JSX.Element {
  const id = useId();
  const [typed, setTyped] = useState('');
  function add(): void {
    const changed = withSpelling(entity, typed);
    if (changed !== entity) onEntity(changed);
    setTyped('');
  }
  return (
    <div class="add-word">
      <label for={id}>{say('doubts.newSpelling')}</label>
      <input
        {...inLanguage(language)}
        id={id}
        type="text"
        class="field"
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          add();
        }}
        onBlur={add}
      />
      <button type="button" onClick={add}>
        {say('doubts.addSpelling')}
      </button>
    </div>
  );
}
