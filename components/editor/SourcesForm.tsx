import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { say, sayCount } from '../i18n/say.ts';
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
  const { moments = [] } = draft.story;
  const uses = useMemo(() => timesEach(draft.entities.flatMap(usedSources)), [draft.entities]);
  const usesInTimeline = useMemo(() => timesEach(moments.map(({ source }) => source)), [moments]);
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
            <p class="hint">{usesText(uses.get(source.id) ?? 0, usesInTimeline.get(source.id) ?? 0)}</p>
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

/** How many names and how many moments rest on a source. */
function usesText(names: number, moments: number): string {
  const inTimeline = moments === 0 ? [] : [sayCount('writing.usedByMoments', moments)];
  return (names === 0 && moments > 0 ? inTimeline : [sayCount('writing.usedBy', names), ...inTimeline]).join(
    ' · ',
  );
}

/** How often each id is there. */
function timesEach(ids: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1);
  return times;
}
