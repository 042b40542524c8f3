import type { JSX } from 'preact';
import { say } from '../words/say.ts';
import { Collapsible } from './Collapsible.tsx';

/** A keyboard shortcut as the browser writes it, and what it does; `keys` is empty if none is set. */
export type Shortcut = { readonly does: string; readonly keys: string };

/** The keyboard shortcuts, and a button to change them in the browser. */
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
