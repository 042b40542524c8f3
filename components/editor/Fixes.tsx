import type { ComponentChildren, JSX } from 'preact';
import type { DraftEntity } from '../drafts/draft.ts';
import { fullNameBeside, shownForm } from '../drafts/examples.ts';
import { type Fix, withFix } from '../drafts/fixes.ts';
import { say, sayNamed } from '../i18n/say.ts';
import { StoryWord, StoryWords } from './StoryWords.tsx';

/** So many words are named on a button. */
const maxWords = 6;

type FixProps = {
  readonly entity: DraftEntity;
  readonly language: string;
};

type FixesProps = FixProps & {
  readonly fixes: readonly Fix[];
  readonly onEntity: (entity: DraftEntity) => void;
};

/** Buttons that change the entity, each by a fix. */
export function Fixes({ fixes, onEntity, ...props }: FixesProps): JSX.Element | null {
  return fixes.length === 0 ? null : (
    <div class="fixes">
      {fixes.map((fix) => (
        <button
          key={JSON.stringify(fix)}
          type="button"
          class="fix"
          onClick={() => onEntity(withFix(props.entity, fix))}
        >
          {fixText(fix, props)}
        </button>
      ))}
    </div>
  );
}

/** What a fix does, in words. */
function fixText(fix: Fix, { entity, language }: FixProps): ComponentChildren {
  const word = (text: string): JSX.Element => <StoryWord language={language}>{text}</StoryWord>;
  const spelling = (name: number): string => shownForm(entity.names[name]?.text ?? '');
  switch (fix.kind) {
    case 'near-words':
      return nearWordsText([...(entity.context ?? []), ...fix.words], language);
    case 'with-full-name':
      return sayNamed('marking.withFullName', {
        full: word(fullNameBeside(entity, spelling(fix.name)) ?? entity.name),
      });
    case 'leave-out':
      return sayNamed('marking.leaveOut', { name: word(spelling(fix.name)) });
    case 'begin-with':
      return sayNamed('marking.beginWith', { word: word(fix.text) });
    case 'always':
      return say('marking.always');
    case 'keep':
      return say('marking.keep');
    case 'not-before':
    case 'add-word':
    case 'remove-word':
    case 'remove-neighbor':
      return sayNamed(textsOfWord[fix.kind], { word: word(fix.word) });
    default:
      return fix satisfies never;
  }
}

const textsOfWord = {
  'not-before': 'marking.notBefore',
  'add-word': 'marking.addWord',
  'remove-word': 'marking.removeWord',
  'remove-neighbor': 'marking.removeNeighbor',
} as const;

function nearWordsText(all: readonly string[], language: string): ComponentChildren {
  const named = [...new Set(all)].slice(0, maxWords);
  if (named.length === 0) return say('marking.nearWords');
  return sayNamed('marking.nearTheseWords', { words: <StoryWords language={language} words={named} /> });
}
