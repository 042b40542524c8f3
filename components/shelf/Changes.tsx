import type { JSX } from 'preact';
import { say, sayCount } from '../i18n/say.ts';
import type { ChangedNames, StoryChanges } from '../library/story-changes.ts';

/** Longer lists are folded. */
const maxUnfolded = 5;

/** What a file changes in the story that it replaces, name by name. */
export function Changes({ changes }: { readonly changes: StoryChanges }): JSX.Element {
  const { added, removed, changed, isTextChanged } = changes;
  const isSame = !isTextChanged && [added, removed, changed].every(({ count }) => count === 0);
  return (
    <div class="changes">
      <Names of={added} title={sayCount('library.newNames', added.count)} />
      <Names of={removed} title={sayCount('library.removedNames', removed.count)} />
      <Names of={changed} title={sayCount('library.changedNames', changed.count)} />
      {isTextChanged ? <p>{say('library.textChanged')}</p> : null}
      {isSame ? <p>{say('library.sameContent')}</p> : null}
      <p class="soft">{say('library.keptChoices')}</p>
    </div>
  );
}

type NamesProps = { readonly of: ChangedNames; readonly title: string };

function Names({ of: { count, names }, title }: NamesProps): JSX.Element | null {
  if (count === 0) return null;
  return (
    <details open={count <= maxUnfolded}>
      <summary>{title}</summary>
      <ul>
        {names.map(({ name, language }, index) => (
          <li key={index}>
            <bdi lang={language}>{name}</bdi>
          </li>
        ))}
        {count > names.length ? <li>…</li> : null}
      </ul>
    </details>
  );
}
