import type { JSX } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import { say, sayNamed } from '../i18n/say.ts';
import { type EntityWords, withSpelling, withWords } from '../writing/name-rules.ts';
import { suggestedWords } from '../writing/suggested-words.ts';
import { AddWord } from './AddWord.tsx';
import { type NameRulesProps, problemIn } from './name-rules-props.ts';
import { Spelling } from './Spelling.tsx';
import { StoryWord } from './StoryWords.tsx';
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
      <AddWord
        label={say('doubts.newSpelling')}
        language={draft.language}
        onAdd={(text) => {
          const changed = withSpelling(entity, text);
          if (changed !== entity) onEntity(changed);
        }}
      />
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
