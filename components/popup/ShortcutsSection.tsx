import type { JSX } from 'preact';
import { say } from '../words/say.ts';
import { Collapsible } from './Collapsible.tsx';

/** What a key does, and which it is in the browser's own writing; `''` when none is set. */
export type Shortcut = { readonly does: string; readonly keys: string };

/** The keys as they are set in the browser, and the way to where they are changed. */
export function ShortcutsSection(props: {
  readonly shortcuts: readonly Shortcut[];
  readonly onChangeKeys: () => void;
}): JSX.Element {
  return (
    <Collapsible title={say('popup.keys')}>
      <dl class="keys">
        {props.shortcuts.map(({ does, keys }) => (
          <div key={does}>
            <dt>{does}</dt>
            <dd>{keys === '' ? <span class="soft">{say('popup.keyNotSet')}</span> : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={props.onChangeKeys}>
        {say('popup.changeKeys')}
      </button>
    </Collapsible>
  );
}
