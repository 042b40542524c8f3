import type { ComponentChildren, JSX } from 'preact';
import type { Draft, DraftEntity } from '../drafts/draft.ts';
import { fixesOf, type NameProblem } from '../drafts/name-problems.ts';
import { locale, say, sayCountAround, sayNamed } from '../i18n/say.ts';
import { Examples } from './Examples.tsx';
import { Fixes } from './Fixes.tsx';
import { StoryWord } from './StoryWords.tsx';

type NameProblemsProps = {
  readonly problems: readonly NameProblem[];
  readonly entity: DraftEntity;
  readonly draft: Draft;
  /** Words that could be near it. */
  readonly suggested: readonly string[];
  readonly onEntity: (entity: DraftEntity) => void;
};

/** What may be wrong with one spelling, with examples, and below it what helps, each once. */
export function NameProblems(props: NameProblemsProps): JSX.Element | null {
  const { problems, entity, draft, suggested, onEntity } = props;
  if (problems.length === 0) return null;
  const fixes = new Map(
    problems
      .flatMap((problem) => fixesOf(problem, entity, suggested))
      .map((one) => [JSON.stringify(one), one]),
  );
  return (
    <div class="name-problems">
      {problems.map((problem) => (
        <div key={problemKey(problem)} class="name-problem">
          <p>{nameProblemText(problem, draft)}</p>
          {problem.kind === 'everyday-text' && (
            <Examples examples={problem.examples} kind={entity.kind} language={problem.language} />
          )}
        </div>
      ))}
      <Fixes fixes={[...fixes.values()]} {...{ entity, onEntity }} language={draft.language} />
    </div>
  );
}

const problemKey = (problem: NameProblem): string =>
  problem.kind === 'everyday-text' ? `${problem.kind} ${problem.language}` : problem.kind;

function nameProblemText(problem: NameProblem, draft: Draft): ComponentChildren {
  const word = (text: string): JSX.Element => <StoryWord language={draft.language}>{text}</StoryWord>;
  const name = word(problem.spelling);
  switch (problem.kind) {
    case 'one-letter':
      return say('marking.oneLetter');
    case 'everyday-word':
      return sayNamed('marking.everydayWord', { name });
    case 'common-word':
      return sayNamed('marking.commonWord', { name });
    case 'known-place':
      return sayNamed('marking.knownPlace', { name });
    case 'everyday-text': {
      const number = new Intl.NumberFormat(locale());
      return sayCountAround('marking.everydayText', problem.count, {
        count: number.format(problem.count),
        all: number.format(problem.all),
      });
    }
    case 'bundled-name':
      return sayNamed('marking.sharedWithStory', { name, other: <bdi>{problem.other}</bdi> });
    case 'name-of-story':
      return sayNamed('marking.sharedWithAddedStory', {
        name,
        other: <bdi>{problem.other}</bdi>,
        title: <bdi>{problem.title}</bdi>,
      });
    case 'name-of-entity': {
      const other = draft.entities.find(({ id }) => id === problem.other);
      return sayNamed('marking.sharedInDraft', { name, other: word(other?.name ?? '') });
    }
    case 'never-found':
      return sayNamed(whyNever[problem.why], { name });
    default:
      return problem satisfies never;
  }
}

const whyNever = {
  lowercase: 'marking.neverLowercase',
  'no-letter': 'marking.neverNoLetter',
  'nothing-near': 'marking.neverNothingNear',
} as const;
