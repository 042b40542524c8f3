import type { ComponentChildren, JSX } from 'preact';
import { say, sayNamed } from '../i18n/say.ts';
import type { DraftEntity } from '../writing/draft.ts';
import { fullNameBeside, shownForm } from '../writing/examples.ts';
import { type Remedy, remedied } from '../writing/remedies.ts';
import { StoryWord, StoryWords } from './StoryWords.tsx';

/** So many words are named on a button. */
const mostWords = 6;

/** A button that changes the entity by a remedy. */
export function RemedyButton(props: {
  readonly remedy: Remedy;
  readonly entity: DraftEntity;
  readonly language: string;
  readonly onEntity: (entity: DraftEntity) => void;
}): JSX.Element {
  const { remedy, entity, onEntity } = props;
  return (
    <button type="button" class="remedy" onClick={() => onEntity(remedied(entity, remedy))}>
      {remedyText(props)}
    </button>
  );
}

/** What a remedy does, in words. */
function remedyText({
  remedy,
  entity,
  language,
}: {
  readonly remedy: Remedy;
  readonly entity: DraftEntity;
  readonly language: string;
}): ComponentChildren {
  const word = (text: string): JSX.Element => <StoryWord language={language}>{text}</StoryWord>;
  const spelling = (name: number): string => shownForm(entity.names[name]?.text ?? '');
  switch (remedy.kind) {
    case 'near-words': {
      const all = [...new Set([...(entity.context ?? []), ...remedy.words])].slice(0, mostWords);
      const words = <StoryWords language={language} words={all} />;
      return all.length === 0 ? say('doubts.nearWords') : sayNamed('doubts.nearTheseWords', { words });
    }
    case 'with-full-name': {
      const full = fullNameBeside(entity, spelling(remedy.name)) ?? entity.name;
      return sayNamed('doubts.withFullName', { full: word(full) });
    }
    case 'not-before':
      return sayNamed('doubts.notBefore', { word: word(remedy.word) });
    case 'leave-out':
      return sayNamed('doubts.leaveOut', { name: word(spelling(remedy.name)) });
    case 'begin-with':
      return sayNamed('doubts.beginWith', { word: word(remedy.text) });
    case 'always':
      return say('doubts.always');
    case 'add-word':
      return sayNamed('doubts.addWord', { word: word(remedy.word) });
    case 'remove-word':
      return sayNamed('doubts.removeWord', { word: word(remedy.word) });
    case 'remove-neighbor':
      return sayNamed('doubts.removeNeighbor', { word: word(remedy.word) });
    default:
      return remedy satisfies never;
  }
}
