import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { say, sayCount } from '../i18n/say.ts';
import { searched } from '../popup/search.ts';
import { kindText } from '../stories/kind-text.ts';
import { useFirstNew } from '../stories/use-first-new.ts';
import { type EntityKind, entityKinds } from '../story/schema.ts';
import type { DraftCheck } from '../writing/check-draft.ts';
import type { Draft, DraftEntity } from '../writing/draft.ts';
import type { Part } from './draft-session.ts';

/** So many names are listed at a time. */
const pageSize = 100;
/** From this many names on, they can be searched. */
const searchedFrom = 12;

/** The parts of a story, to choose which one is written: the story itself, its names by kind, and what belongs to all. */
export function PartList(props: {
  readonly draft: Draft;
  readonly check: DraftCheck;
  readonly part: Part;
  readonly isReadOnly: boolean;
  readonly onShow: (part: Part) => void;
  readonly onAdd: (kind: EntityKind) => void;
}): JSX.Element {
  const { draft, check, part, isReadOnly, onShow, onAdd } = props;
  const [wanted, setWanted] = useState('');
  const [most, setMost] = useState(pageSize);
  const focusFirstNew = useFirstNew();
  const { entities } = draft;
  const found = useMemo(() => searched(entities, wanted), [entities, wanted]);
  const item = (kind: Exclude<Part['kind'], 'entity'>, label: string, faults: number, count?: number) => (
    <PartButton
      isCurrent={part.kind === kind}
      label={label}
      count={count}
      faults={faults}
      onClick={() => onShow({ kind })}
    />
  );
  return (
    <nav class="part-list" aria-label={say('writing.parts')}>
      <ul>
        {item('story', say('writing.theStory'), check.story.length)}
        {item(
          'moments',
          say('writing.moments'),
          check.lists.filter(({ path }) => path.includes('moments')).length + check.moments.size,
          draft.story.moments?.length ?? 0,
        )}
        {item('sources', say('writing.sources'), check.sources.size, draft.sources.length)}
        {item('sample', say('writing.tryOut'), 0)}
        {isReadOnly ? null : item('table', say('writing.fromTable'), 0)}
      </ul>
      <h2>{sayCount('writing.names', entities.length)}</h2>
      {isReadOnly ? null : (
        <div class="add-names">
          {entityKinds.map((kind) => (
            <button key={kind} type="button" data-kind={kind} onClick={() => onAdd(kind)}>
              {say(addTexts[kind])}
            </button>
          ))}
        </div>
      )}
      {entities.length < searchedFrom ? null : (
        <>
          <input
            type="search"
            class="field"
            aria-label={say('writing.searchNames')}
            placeholder={say('writing.searchNames')}
            value={wanted}
            onInput={({ currentTarget }) => setWanted(currentTarget.value)}
          />
          {/* Empty until then: only what changes is read out. */}
          <p role="status" class="soft">
            {found.length === 0 ? say('stories.foundNone', { query: wanted.trim() }) : ''}
          </p>
        </>
      )}
      <ul>
        {found.slice(0, most).map((entity) => (
          <PartButton
            key={entity.id}
            kind={entity.kind}
            isCurrent={part.kind === 'entity' && part.id === entity.id}
            label={entity.name}
            language={draft.language}
            placeholder={unnamed(entity)}
            faults={check.entities.get(entity.id)?.length ?? 0}
            onClick={() => onShow({ kind: 'entity', id: entity.id })}
          />
        ))}
      </ul>
      {found.length > most ? (
        <button
          type="button"
          onClick={({ currentTarget }) => {
            setMost(most + pageSize);
            focusFirstNew(currentTarget, most);
          }}
        >
          {say('writing.showMore', { shown: most, all: found.length })}
        </button>
      ) : null}
    </nav>
  );
}

const addTexts = {
  person: 'writing.addPerson',
  place: 'writing.addPlace',
  organization: 'writing.addOrganization',
} as const;

const unnamed = ({ kind }: DraftEntity): string => say('writing.unnamedOf', { kind: kindText(kind) });

function PartButton(props: {
  readonly kind?: EntityKind;
  readonly isCurrent: boolean;
  readonly label: string;
  /** Of the label, if it is not that of the interface. */
  readonly language?: string;
  /** Stands for an empty label. */
  readonly placeholder?: string;
  readonly count?: number | undefined;
  readonly faults: number;
  readonly onClick: () => void;
}): JSX.Element {
  const { kind, isCurrent, label, language, placeholder = '', count, faults, onClick } = props;
  return (
    <li>
      <button
        type="button"
        class="part"
        data-kind={kind}
        aria-current={isCurrent ? 'page' : undefined}
        onClick={onClick}
      >
        {label === '' ? <i>{placeholder}</i> : <bdi lang={language}>{label}</bdi>}
        {count ? <span class="count">{count}</span> : null}
        {faults === 0 ? null : <span class="faults">{sayCount('writing.thingsMissing', faults)}</span>}
      </button>
    </li>
  );
}
