import type { ComponentChildren, JSX } from 'preact';
import { locale, say, sayCountAround, sayNamed } from '../i18n/say.ts';
import type { NameDoubt } from '../writing/doubts.ts';
import type { Draft, DraftEntity } from '../writing/draft.ts';
import { Examples } from './Examples.tsx';
import { RemedyButton } from './RemedyButton.tsx';
import { StoryWord } from './StoryWords.tsx';

/** What is doubtful about one spelling, with examples, and below it what helps, each once. */
export function Doubts({
  doubts,
  entity,
  draft,
  onEntity,
}: {
  readonly doubts: readonly NameDoubt[];
  readonly entity: DraftEntity;
  readonly draft: Draft;
  readonly onEntity: (entity: DraftEntity) => void;
}): JSX.Element | null {
  if (doubts.length === 0) return null;
  const remedies = new Map(
    doubts.flatMap((doubt) => doubt.remedies).map((one) => [JSON.stringify(one), one]),
  );
  return (
    <div class="doubts">
      {doubts.map((doubt) => (
        <div key={doubtKey(doubt)} class="doubt">
          <p>{doubtText(doubt, draft)}</p>
          {doubt.kind === 'everyday-text' && (
            <Examples examples={doubt.examples} kind={entity.kind} language={doubt.language} />
          )}
        </div>
      ))}
      <div class="remedies">
        {[...remedies].map(([key, remedy]) => (
          <RemedyButton
            key={key}
            remedy={remedy}
            entity={entity}
            language={draft.language}
            onEntity={onEntity}
          />
        ))}
      </div>
    </div>
  );
}

const doubtKey = (doubt: NameDoubt): string =>
  doubt.kind === 'everyday-text' ? `${doubt.kind} ${doubt.language}` : doubt.kind;

function doubtText(doubt: NameDoubt, draft: Draft): ComponentChildren {
  const word = (text: string): JSX.Element => <StoryWord language={draft.language}>{text}</StoryWord>;
  const name = word(doubt.spelling);
  switch (doubt.kind) {
    case 'one-letter':
      return say('doubts.oneLetter');
    case 'everyday-word':
      return sayNamed('doubts.everydayWord', { name });
    case 'common-word':
      return sayNamed('doubts.commonWord', { name });
    case 'everyday-text': {
      const number = new Intl.NumberFormat(locale());
      return sayCountAround('doubts.everydayText', doubt.count, {
        count: number.format(doubt.count),
        all: number.format(doubt.all),
      });
    }
    case 'bundled-name':
      return sayNamed('doubts.sharedWithStory', { name, other: <bdi>{doubt.other}</bdi> });
    case 'name-of-set':
      return sayNamed('doubts.sharedWithSet', {
        name,
        other: <bdi>{doubt.other}</bdi>,
        title: <bdi>{doubt.title}</bdi>,
      });
    case 'name-of-entity': {
      const other = draft.entities.find(({ id }) => id === doubt.other);
      return sayNamed('doubts.sharedInDraft', { name, other: word(other?.name ?? '') });
    }
    case 'never-found':
      return sayNamed(whyNever[doubt.why], { name });
    default:
      return doubt satisfies never;
  }
}

const whyNever = {
  lowercase: 'doubts.neverLowercase',
  'no-letter': 'doubts.neverNoLetter',
  'nothing-near': 'doubts.neverNothingNear',
} as const;
