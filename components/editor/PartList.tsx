import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { DraftCheck } from '../drafts/check-draft.ts';
import type { Draft, DraftEntity } from '../drafts/draft.ts';
import type { NameProblems } from '../drafts/name-problems.ts';
import { countDoubtful } from '../drafts/problem-groups.ts';
import { say, sayCount } from '../i18n/say.ts';
import { type EntityKind, entityKinds } from '../story/schema.ts';
import { SearchInput, type SearchProps } from '../ui/controls.tsx';
import { kindText } from '../ui/kind-text.ts';
import { searched } from '../ui/search.ts';
import type { Part } from './draft-session.ts';
import { ShowMoreButton, usePages } from './Items.tsx';

/** So many names are listed at a time. */
const pageSize = 100;
/** From this many names on, they can be searched. */
const searchedFrom = 12;

type PartListProps = {
  readonly draft: Draft;
  readonly check: DraftCheck;
  /** What may be wrong with spellings. */
  readonly nameProblems: NameProblems;
  readonly part: Part;
  readonly isReadOnly: boolean;
  readonly onShow: (part: Part) => void;
  readonly onAdd: (kind: EntityKind) => void;
};

/** The parts of a story, to choose which one is written: the story itself, its names by kind, and what belongs to all. */
export function PartList(props: PartListProps): JSX.Element {
  const { entities } = props.draft;
  const [query, setQuery] = useState('');
  const found = useMemo(() => searched(entities, query), [entities, query]);
  return (
    <nav class="part-list" aria-label={say('writing.parts')}>
      <StoryParts {...props} />
      <h2>{sayCount('writing.names', entities.length)}</h2>
      {props.isReadOnly ? null : <AddNames onAdd={props.onAdd} />}
      {entities.length < searchedFrom ? null : (
        <Search query={query} isNoneFound={found.length === 0} onQuery={setQuery} />
      )}
      <Names {...props} found={found} />
    </nav>
  );
}

/** What belongs to the story as a whole. */
function StoryParts({ draft, check, part, isReadOnly, onShow }: PartListProps): JSX.Element {
  const { sources } = draft;
  const { moments = [] } = draft.story;
  const wrongMoments = check.lists.filter(({ path }) => path.includes('moments')).length + check.moments.size;
  const parts = [
    { kind: 'story', label: say('writing.theStory'), problems: check.story.length },
    { kind: 'moments', label: say('writing.moments'), problems: wrongMoments, count: moments.length },
    { kind: 'sources', label: say('writing.sources'), problems: check.sources.size, count: sources.length },
    { kind: 'sample', label: say('writing.tryOut'), problems: 0 },
    ...(isReadOnly ? [] : [{ kind: 'table', label: say('writing.fromTable'), problems: 0 } as const]),
  ] as const;
  return (
    <ul>
      {parts.map(({ kind, ...shown }) => (
        <PartButton key={kind} {...shown} isCurrent={part.kind === kind} onClick={() => onShow({ kind })} />
      ))}
    </ul>
  );
}

const addTexts = {
  person: 'writing.addPerson',
  place: 'writing.addPlace',
  organization: 'writing.addOrganization',
} as const;

function AddNames({ onAdd }: Pick<PartListProps, 'onAdd'>): JSX.Element {
  return (
    <div class="add-names">
      {entityKinds.map((kind) => (
        <button key={kind} type="button" data-kind={kind} onClick={() => onAdd(kind)}>
          {say(addTexts[kind])}
        </button>
      ))}
    </div>
  );
}

function Search({
  query,
  isNoneFound,
  onQuery,
}: SearchProps & { readonly isNoneFound: boolean }): JSX.Element {
  return (
    <>
      <SearchInput label={say('writing.searchNames')} {...{ query, onQuery }} />
      {/* Empty until then: only what changes is read out. */}
      <p role="status" class="soft">
        {isNoneFound ? say('stories.foundNone', { query: query.trim() }) : ''}
      </p>
    </>
  );
}

type NamesProps = PartListProps & { readonly found: readonly DraftEntity[] };

function Names({ draft, check, nameProblems, part, found, onShow }: NamesProps): JSX.Element {
  const { max, showMore } = usePages(pageSize);
  return (
    <>
      <ul>
        {found.slice(0, max).map(({ id, kind, name }) => (
          <PartButton
            key={id}
            kind={kind}
            isCurrent={part.kind === 'entity' && part.id === id}
            label={name}
            language={draft.language}
            problems={check.entities.get(id)?.length ?? 0}
            doubtful={countDoubtful(nameProblems.get(id))}
            onClick={() => onShow({ kind: 'entity', id })}
          />
        ))}
      </ul>
      <ShowMoreButton shown={max} all={found.length} onMore={showMore} />
    </>
  );
}

type PartButtonProps = {
  /** Of an entity. */
  readonly kind?: EntityKind;
  readonly isCurrent: boolean;
  readonly label: string;
  /** Of the label, if it is not that of the interface. */
  readonly language?: string;
  readonly count?: number;
  readonly problems: number;
  /** How many spellings may mark something else. */
  readonly doubtful?: number;
  readonly onClick: () => void;
};

function PartButton(props: PartButtonProps): JSX.Element {
  const { kind, isCurrent, label, language, count, problems, doubtful = 0, onClick } = props;
  const current = isCurrent ? 'page' : undefined;
  return (
    <li>
      <button type="button" class="part" data-kind={kind} aria-current={current} onClick={onClick}>
        {label === '' ? <i>{unnamed(kind)}</i> : <bdi lang={language}>{label}</bdi>}
        {count ? <span class="count">{count}</span> : null}
        {doubtful === 0 ? null : <WarningSign count={doubtful} />}
        {problems === 0 ? null : (
          <span class="problem-count">{sayCount('writing.thingsMissing', problems)}</span>
        )}
      </button>
    </li>
  );
}

/** A sign beside a name, and in words what it means. */
function WarningSign({ count }: { readonly count: number }): JSX.Element {
  const text = sayCount('marking.doubtful', count);
  return (
    <span class="warning-sign" title={text}>
      <span class="unseen">{text}</span>
    </span>
  );
}

const unnamed = (kind: EntityKind | undefined): string =>
  kind === undefined ? '' : say('writing.unnamedOf', { kind: kindText(kind) });
