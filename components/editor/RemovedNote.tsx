/** What is removed: said with what goes along with it, and taken back by one press. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Draft } from '../drafts/draft.ts';
import type { Cuts } from '../drafts/edit-draft.ts';
import { locale, say } from '../i18n/say.ts';
import { oneLine } from '../story/seen-text.ts';
import { useForm } from './form-context.ts';
import type { ItemsProps, ListEdits } from './Items.tsx';

/** Says that something was removed, and brings it back; `null` for nothing. */
export function RemovedNote({ said }: { readonly said: string | null }): JSX.Element {
  const { undo } = useForm();
  return (
    <div role="status" class="removed-note">
      {said === null ? null : (
        <>
          <p>{said}</p>
          <button type="button" onClick={undo}>
            {say('writing.undo')}
          </button>
        </>
      )}
    </div>
  );
}

/** Remembers which item of a list was removed, and says so until something else is changed. */
export function useRemoved<Item>({ list, edits, titleOf }: RemovableProps<Item>): {
  readonly edits: ListEdits<Item>;
  readonly said: string | null;
} {
  const { draft, before } = useForm();
  const [last, setLast] = useState<{ readonly name: string; readonly from: Draft } | null>(null);
  const remove = (index: number): void => {
    const item = list[index];
    if (item === undefined) return;
    setLast({ name: oneLine(titleOf(item, index), maxName), from: draft });
    edits.remove(index);
  };
  return {
    edits: { ...edits, remove },
    said: last !== null && last.from === before ? say('writing.removedName', { name: last.name }) : null,
  };
}

type RemovableProps<Item> = Pick<ItemsProps<Item>, 'list' | 'edits' | 'titleOf'>;

/** Items may be called by a whole sentence. */
const maxName = 80;

const cutTexts = {
  relations: 'writing.cutRelations',
  facts: 'writing.cutFacts',
  moments: 'writing.cutMoments',
  links: 'writing.cutLinks',
} as const satisfies Readonly<Record<keyof Cuts, string>>;

/** What goes with an entity, in words; empty for nothing. */
export function cutsText(cuts: Cuts): string {
  const kinds = Object.keys(cutTexts) as (keyof Cuts)[];
  const all = kinds
    .filter((kind) => cuts[kind] > 0)
    .map((kind) => say(cutTexts[kind], { count: cuts[kind] }));
  return new Intl.ListFormat(locale()).format(all);
}
