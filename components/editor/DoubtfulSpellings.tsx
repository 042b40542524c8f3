import type { JSX } from 'preact';
import type { Draft } from '../drafts/draft.ts';
import type { NameProblems } from '../drafts/name-problems.ts';
import {
  type DoubtfulSpelling,
  type ProblemGroup,
  type Settling,
  withSettled,
} from '../drafts/problem-groups.ts';
import { say } from '../i18n/say.ts';
import { StoryWord } from './StoryWords.tsx';

/** So many of a group are listed. */
const maxListed = 50;

type DoubtfulSpellingsProps = {
  readonly draft: Draft;
  readonly nameProblems: NameProblems;
  readonly groups: ReadonlyMap<ProblemGroup, readonly DoubtfulSpelling[]>;
  readonly isReadOnly: boolean;
  readonly onSpelling: (spelling: DoubtfulSpelling) => void;
  readonly onSettled: (draft: Draft) => void;
};

/** Spellings that may mark other things, and those that are never found, by kind: all of a kind can be settled at once. */
export function DoubtfulSpellings({ groups, ...props }: DoubtfulSpellingsProps): JSX.Element {
  return (
    <>
      {[...groups].map(([group, spellings]) => (
        <Group key={group} {...props} {...{ group, spellings }} />
      ))}
    </>
  );
}

type GroupProps = Omit<DoubtfulSpellingsProps, 'groups'> & {
  readonly group: ProblemGroup;
  readonly spellings: readonly DoubtfulSpelling[];
};

const titles = {
  word: 'marking.groupWord',
  place: 'marking.groupPlace',
  text: 'marking.groupText',
  shared: 'marking.groupShared',
  never: 'marking.groupNever',
} as const satisfies Readonly<Record<ProblemGroup, string>>;

function Group(props: GroupProps): JSX.Element {
  const { draft, nameProblems, group, spellings, isReadOnly, onSettled } = props;
  const settle = (how: Settling): void =>
    onSettled(withSettled(draft, spellings, { problems: nameProblems, how }));
  return (
    <section class="doubtful">
      <h2>{say(titles[group])}</h2>
      <Spellings {...props} />
      {!isReadOnly && (
        <div class="fixes">
          <button type="button" class="fix" onClick={() => settle('fix')}>
            {say(group === 'never' ? 'marking.settleNever' : 'marking.settleNear')}
          </button>
          {group !== 'never' && (
            <button type="button" class="fix" onClick={() => settle('keep')}>
              {say('marking.settleKeep')}
            </button>
          )}
        </div>
      )}
    </section>
  );
}

/** Each leads to its name. */
function Spellings({ draft, spellings, onSpelling }: GroupProps): JSX.Element {
  const names = new Map(draft.entities.map(({ id, name }) => [id, name]));
  return (
    <ul class="doubtful-names">
      {spellings.slice(0, maxListed).map((one) => (
        <li key={`${one.entity} ${one.name}`}>
          <button type="button" class="link" onClick={() => onSpelling(one)}>
            <StoryWord language={draft.language}>{one.spelling}</StoryWord>
          </button>
          {names.get(one.entity) !== one.spelling && (
            <span class="soft">
              {' '}
              (<StoryWord language={draft.language}>{names.get(one.entity) ?? ''}</StoryWord>)
            </span>
          )}
        </li>
      ))}
      {spellings.length > maxListed && <li>…</li>}
    </ul>
  );
}
