import type { JSX } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import { withSpelling } from '../drafts/name-rules.ts';
import { suggestedWords } from '../drafts/suggested-words.ts';
import { say, sayNamed } from '../i18n/say.ts';
import { type NameRulesProps, Spelling, WordsOfEntity } from './Spelling.tsx';
import { StoryWord } from './StoryWords.tsx';
import { AddWord } from './WordChips.tsx';

/** The part of an entity's form for its spellings: what each means now, what it could be mixed up with, and when it is marked. */
export function NameRules(props: NameRulesProps): JSX.Element {
  const { entity, draft, onEntity, problemAt } = props;
  const id = useId();
  const suggested = useMemo(() => suggestedWords(entity, draft), [entity, draft]);
  const problem = problemAt(['names']);
  const add = (text: string): void => {
    const changed = withSpelling(entity, text);
    if (changed !== entity) onEntity(changed);
  };
  return (
    <section class="name-rules" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{say('marking.spellings')}</h3>
      <p class="hint">{sayNamed('marking.spellingsHint', { full: fullName(props) })}</p>
      {problem !== null && <p class="problem">{problem}</p>}
      <Spellings {...props} suggested={suggested} />
      <AddWord label={say('marking.newSpelling')} language={draft.language} onAdd={add} />
      <WordsAround {...props} suggested={suggested} />
    </section>
  );
}

const fullName = ({ entity, draft }: NameRulesProps): JSX.Element => (
  <StoryWord language={draft.language}>{entity.name}</StoryWord>
);

type SuggestedProps = NameRulesProps & { readonly suggested: readonly string[] };

function Spellings({ problems, ...props }: SuggestedProps): JSX.Element {
  return (
    <ul class="spellings">
      {props.entity.names.map((name, index) => (
        <Spelling
          key={index}
          {...props}
          {...{ name, index }}
          problems={problems.filter((problem) => problem.name === index)}
        />
      ))}
    </ul>
  );
}

/** Words near the name, whichever way it is spelled. */
function WordsAround(props: SuggestedProps): JSX.Element {
  return (
    <details class="fold">
      <summary>{say('marking.around')}</summary>
      <div class="folded">
        {(['context', 'titles', 'against'] as const).map((list) => (
          <WordsOfEntity key={list} {...props} list={list} />
        ))}
      </div>
    </details>
  );
}
