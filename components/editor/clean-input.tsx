import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { sayCount } from '../i18n/say.ts';
import { withoutUnseen } from '../story/seen-text.ts';

type TextControl = HTMLInputElement | HTMLTextAreaElement;
type InputOf<Control> = { readonly currentTarget: Control; readonly isComposing?: boolean };

/**
 * Keeps invisible characters out of a field: they are removed as they are pasted, which is said until one types on. What is
 * still being composed stays as it is.
 */
export function useCleanInput<Control extends TextControl>(
  onText: (text: string, field: Control) => void,
): {
  readonly onInput: (event: InputOf<Control>) => void;
  readonly said: JSX.Element | null;
} {
  const [removed, setRemoved] = useState(0);
  const onInput = ({ currentTarget: field, isComposing = false }: InputOf<Control>): void => {
    setRemoved(isComposing ? 0 : clean(field));
    onText(field.value, field);
  };
  return { onInput, said: removed === 0 ? null : <Removed count={removed} /> };
}

/** Removes invisible characters from a field, with the caret where it was. Returns how many. */
function clean(field: TextControl): number {
  const { value, selectionStart } = field;
  const { text, removed } = withoutUnseen(value);
  if (text === value) return 0;
  const caret = withoutUnseen(value.slice(0, selectionStart ?? 0)).text.length;
  field.value = text;
  field.setSelectionRange(caret, caret);
  return removed;
}

/** Drawn empty at first: what is in a status from the beginning is not read out. */
function Removed({ count }: { readonly count: number }): JSX.Element {
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(sayCount('writing.invisibleRemoved', count)), [count]);
  return (
    <p role="status" class="hint">
      {said}
    </p>
  );
}
