import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { countProblems, type DraftCheck, type FieldProblem } from '../drafts/check-draft.ts';
import type { Draft, DraftEntity } from '../drafts/draft.ts';
import { hasFinished } from '../drafts/finished-file.ts';
import type { NameProblems } from '../drafts/name-problems.ts';
import { type DoubtfulSpelling, spellingsByGroup } from '../drafts/problem-groups.ts';
import { readStoryProblems, type StoryProblem } from '../drafts/story-warnings.ts';
import { say, sayCount } from '../i18n/say.ts';
import { kindText } from '../ui/kind-text.ts';
import { DoubtfulSpellings } from './DoubtfulSpellings.tsx';
import type { Part } from './draft-session.ts';
import { fieldProblemText, formProblemText } from './field-problem.ts';

/** So many problems are listed. */
const maxListed = 50;

type MissingPanelProps = {
  readonly draft: Draft;
  readonly check: DraftCheck;
  /** What may be wrong with spellings. */
  readonly nameProblems: NameProblems;
  readonly isOpen: boolean;
  readonly isReadOnly: boolean;
  readonly onShow: (problem: ListedProblem) => void;
  readonly onSpelling: (spelling: DoubtfulSpelling) => void;
  /** With the draft in which spellings are settled. */
  readonly onSettled: (draft: Draft) => void;
};

/** What is missing before all of a story can be used, and what else its author should know. */
export function MissingPanel(props: MissingPanelProps): JSX.Element {
  const { draft, check, nameProblems, isOpen, onShow } = props;
  const [isDrawn, setDrawn] = useState(isOpen);
  const groups = useMemo(() => spellingsByGroup(nameProblems), [nameProblems]);
  const errors = errorsIn(draft, check);
  const warnings = useStoryProblems(draft, check).map((problem) => listedWarning(problem, draft));
  const shown = { language: draft.language, onShow };
  return (
    <details
      class="missing-panel"
      open={isOpen}
      onToggle={({ currentTarget }) => setDrawn(currentTarget.open)}
    >
      <summary>{summaryOf(countProblems(check), groups, warnings.length)}</summary>
      <div class="folded">
        {errors.length > 0 && hasFinished(draft, check) && <p class="hint">{say('writing.missingHint')}</p>}
        <ProblemList problems={errors} {...shown} />
        {/* Long lists are drawn only where they are seen: each letter draws them again. */}
        {isDrawn && <DoubtfulSpellings {...props} groups={groups} />}
        {warnings.length > 0 && <h2>{say('writing.warningsTitle')}</h2>}
        {warnings.length > 0 && <ProblemList problems={warnings} {...shown} />}
      </div>
    </details>
  );
}

function summaryOf(errors: number, groups: ReturnType<typeof spellingsByGroup>, others: number): string {
  const neverFound = groups.get('never')?.length ?? 0;
  const doubtful = [...groups.values()].reduce((sum, { length }) => sum + length, -neverFound);
  const warnings = neverFound + others;
  return [
    errors === 0 ? say('writing.nothingMissing') : sayCount('writing.thingsMissing', errors),
    ...(doubtful === 0 ? [] : [sayCount('marking.doubtful', doubtful)]),
    ...(warnings === 0 ? [] : [sayCount('library.warnings', warnings)]),
  ].join(' · ');
}

type ProblemListProps = {
  readonly problems: readonly ListedProblem[];
  readonly language: string;
  readonly onShow: (problem: ListedProblem) => void;
};

/** "Reykjavík: Choose what kind of place this is." */
function ProblemList({ problems, language, onShow }: ProblemListProps): JSX.Element {
  return (
    <ul class="missing">
      {problems.slice(0, maxListed).map((problem, n) => (
        <li key={n}>
          <button type="button" class="link" onClick={() => onShow(problem)}>
            <bdi lang={language}>{problem.about}</bdi>
          </button>
          : {problem.text}
        </li>
      ))}
    </ul>
  );
}

/** A problem of a draft, as a link to where it belongs. */
export type ListedProblem = {
  /** `null` where names are added. */
  readonly part: Part | null;
  /** In which item of the part's list; 0 if it has none. */
  readonly item: number;
  readonly about: string;
  readonly text: string;
};

type Where = Omit<ListedProblem, 'text'>;

const listed = (where: Where, problems: readonly FieldProblem[] = []): readonly ListedProblem[] =>
  problems.map((problem) => ({ ...where, text: fieldProblemText(problem) }));

const theStory = (): Where => ({ part: { kind: 'story' }, item: 0, about: say('writing.theStory') });

const theEntity = ({ id, name, kind }: DraftEntity): Where => ({
  part: { kind: 'entity', id },
  item: 0,
  about: name || say('writing.unnamedOf', { kind: kindText(kind) }),
});

/** What a draft lacks or has wrong, the story's own first; as many as are listed. */
function errorsIn(draft: Draft, check: DraftCheck): readonly ListedProblem[] {
  const errors = [
    ...listed(theStory(), check.story),
    ...check.lists.flatMap((problem) => errorOfList(problem, draft)),
    ...errorsInMoments(check),
    ...errorsInSources(draft, check),
  ];
  for (const entity of draft.entities) {
    if (errors.length >= maxListed) break;
    errors.push(...listed(theEntity(entity), check.entities.get(entity.id)));
  }
  return errors;
}

/** That there are no names leads to the one that was begun, if there is one. */
function errorOfList(problem: FieldProblem, { entities: [blank] }: Draft): readonly ListedProblem[] {
  if (problem.path[0] !== 'entities')
    return listed({ part: { kind: 'moments' }, item: 0, about: say('writing.moments') }, [problem]);
  return blank === undefined
    ? listed({ ...theStory(), part: null }, [problem])
    : [{ ...theEntity(blank), text: say('writing.needsName') }];
}

const errorsInMoments = ({ moments }: DraftCheck): readonly ListedProblem[] =>
  [...moments].flatMap(([item, problems]) => {
    const about = say('writing.momentNumber', { number: item + 1 });
    return listed({ part: { kind: 'moments' }, item, about }, problems);
  });

const errorsInSources = (draft: Draft, { sources }: DraftCheck): readonly ListedProblem[] =>
  draft.sources.flatMap(({ id, title }, item) => {
    const about = title || say('writing.untitledSource');
    return listed({ part: { kind: 'sources' }, item, about }, sources.get(id));
  });

function listedWarning({ entity, problem }: StoryProblem, { entities }: Draft): ListedProblem {
  const named = entities.find(({ id }) => id === entity);
  const text = formProblemText(problem);
  return named === undefined ? { ...theStory(), text } : { ...theEntity(named), text };
}

/** Asked for when nothing has been written for so long, in ms. */
const pauseMs = 1_500;

function useStoryProblems(draft: Draft, check: DraftCheck): readonly StoryProblem[] {
  const [problems, setProblems] = useState<readonly StoryProblem[]>([]);
  useEffect(() => {
    const gone = new AbortController();
    const timer = setTimeout(() => {
      readStoryProblems(draft, check, gone.signal).then((read) => {
        if (!gone.signal.aborted) setProblems(read);
      });
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      gone.abort();
    };
  }, [draft]);
  return problems;
}
