import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { say, sayCount } from '../i18n/say.ts';
import type { DraftEntity } from '../writing/draft.ts';
import { addSource, removeSource, usedSources, withSource } from '../writing/edit-draft.ts';
import { problemsAt } from './field-problem.ts';
import { useForm } from './form-context.ts';
import { Items } from './Items.tsx';
import { MoreFields } from './MoreFields.tsx';
import { MoreSourceFields, SourceFields } from './SourceField.tsx';

/** All sources of the story; `upTo`: as in `Items`. */
export function SourcesForm({ upTo }: { readonly upTo: number }): JSX.Element {
  const { draft, check, edit } = useForm();
  const { sources } = draft;
  const uses = useMemo(() => usesOf(draft.entities), [draft.entities]);
  return (
    <Items
      title={say('writing.sources')}
      isTitleUnseen
      hint={say('writing.sourcesHint')}
      add={say('writing.addSource')}
      count={sources.length}
      upTo={upTo}
      itemTitle={(n) => sources[n]?.title || say('writing.sourceNumber', { number: n + 1 })}
      onAdd={() => edit(addSource(draft, { title: '', publisher: '', address: '' }).draft, 'sources add')}
      onRemove={(n) => {
        const source = sources[n];
        if (source !== undefined) edit(removeSource(draft, source.id), 'sources remove');
      }}
      item={(n) => {
        const source = sources[n];
        if (source === undefined) return null;
        const problemAt = problemsAt(check.sources.get(source.id) ?? []);
        const onSource = (next: typeof source, field: string): void =>
          edit(withSource(draft, next), `source ${source.id} ${field}`);
        const { kind, archived } = source;
        return (
          <>
            <SourceFields {...{ source, problemAt, onSource }} />
            <p class="hint">{sayCount('writing.usedBy', uses.get(source.id) ?? 0)}</p>
            <MoreFields
              title={say('writing.moreOfSource')}
              isFilled={kind !== undefined || archived !== undefined}
            >
              <MoreSourceFields {...{ source, problemAt, onSource }} />
            </MoreFields>
          </>
        );
      }}
    />
  );
}

/** How many entities rest on each source. */
function usesOf(entities: readonly DraftEntity[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const id of entities.flatMap(usedSources)) uses.set(id, (uses.get(id) ?? 0) + 1);
  return uses;
}
