import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { DraftSource } from '../drafts/draft.ts';
import { addSource, removeSource, usedSources, withSource } from '../drafts/edit-draft.ts';
import { say, sayCount } from '../i18n/say.ts';
import { MoreFields } from './fields.tsx';
import { useForm } from './form-context.ts';
import { Items, type ListEdits } from './Items.tsx';
import { blankSource, MoreSourceFields, SourceFields, useSource } from './SourceField.tsx';

/** All sources of the story; `upTo`: as in `Items`. */
export function SourcesForm({ upTo }: { readonly upTo: number }): JSX.Element {
  const { sources } = useForm().draft;
  const usesOf = useUses();
  return (
    <Items
      title={say('writing.sources')}
      isTitleUnseen
      hint={say('writing.sourcesHint')}
      add={say('writing.addSource')}
      list={sources}
      edits={useEdits()}
      upTo={upTo}
      titleOf={({ title }, n) => title || say('writing.sourceNumber', { number: n + 1 })}
    >
      {(source) => <SourceItem source={source} uses={usesOf(source.id)} />}
    </Items>
  );
}

function useEdits(): ListEdits<DraftSource> {
  const { draft, edit } = useForm();
  return {
    add: () => edit(addSource(draft, blankSource).draft, 'sources add'),
    remove: (n) =>
      edit(removeSource(draft, draft.sources[n]?.id ?? ''), `sources remove ${draft.sources.length}`),
    change: (_, source, field) => edit(withSource(draft, source), `source ${source.id} ${field}`),
  };
}

function SourceItem({ source, uses }: { readonly source: DraftSource; readonly uses: string }): JSX.Element {
  const props = useSource(source);
  const isFilled = source.kind !== undefined || source.archived !== undefined;
  return (
    <>
      <SourceFields {...props} />
      <p class="hint">{uses}</p>
      <MoreFields title={say('writing.moreOfSource')} isFilled={isFilled}>
        <MoreSourceFields {...props} />
      </MoreFields>
    </>
  );
}

/** Returns what says how many names and how many moments cite a source. */
function useUses(): (id: string) => string {
  const { entities, story } = useForm().draft;
  const { moments = [] } = story;
  const byNames = useMemo(() => timesEach(entities.flatMap(usedSources)), [entities]);
  const byMoments = useMemo(() => timesEach(moments.map(({ source }) => source)), [moments]);
  return (id) => usesText(byNames.get(id) ?? 0, byMoments.get(id) ?? 0);
}

function usesText(names: number, moments: number): string {
  const inTimeline = moments === 0 ? [] : [sayCount('writing.usedByMoments', moments)];
  const byNames = names === 0 && moments > 0 ? [] : [sayCount('writing.usedBy', names)];
  return [...byNames, ...inTimeline].join(' · ');
}

/** How often each id is there. */
function timesEach(ids: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1);
  return times;
}
