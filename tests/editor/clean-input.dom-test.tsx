import { type ComponentType, render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LongTextField, TextField, WrittenField } from '../../components/editor/fields.tsx';
import { type FormContext, FormContextProvider } from '../../components/editor/form-context.ts';
import { AddWord } from '../../components/editor/WordChips.tsx';
import { speak } from '../speak.ts';

let root: HTMLElement;
let texts: string[];
beforeEach(() => {
  texts = [];
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

type FieldProps = { readonly value: string; readonly onInput: (text: string) => void };

function draw(Field: ComponentType<FieldProps>): void {
  function Stage() {
    const [value, setValue] = useState('');
    const onInput = (text: string): void => {
      texts.push(text);
      setValue(text);
    };
    return <Field value={value} onInput={onInput} />;
  }
  const form = { saysMissing: false } as FormContext;
  render(
    <FormContextProvider value={form}>
      <Stage />
    </FormContextProvider>,
    root,
  );
}

/** As the browser writes what is pasted at the caret. */
function paste(text: string): void {
  document.execCommand('insertText', false, text);
}

const field = () => page.getByLabelText('Name').element() as HTMLInputElement;
const said = () => root.querySelector('[role=status]')?.textContent ?? null;

const kinds: readonly (readonly [string, ComponentType<FieldProps>])[] = [
  ['of one line', (props) => <TextField label="Name" {...props} />],
  ['of more lines', (props) => <LongTextField label="Name" {...props} />],
  [
    'of a value',
    (props) => (
      <WrittenField
        label="Name"
        read={(text) => text}
        write={(text) => text}
        hint={() => 'A date.'}
        {...props}
      />
    ),
  ],
];

describe.each(kinds)('invisible characters that are pasted into a field %s', (_, Field) => {
  test('are removed, which is said until one types on, and the caret stays behind what was pasted', async () => {
    draw(Field);
    field().focus();
    paste('Ronald Gorbachev');
    expect(said()).toBeNull();
    field().setSelectionRange(7, 7);
    paste('\u202EWil\u200Bson\u00AD ');
    await expect.poll(said).toBe('3 invisible characters were removed.');
    expect(field().value).toBe('Ronald Wilson Gorbachev');
    expect(field().selectionStart).toBe('Ronald Wilson '.length);
    expect(texts.at(-1)).toBe('Ronald Wilson Gorbachev');
    await userEvent.keyboard('!');
    await expect.poll(said).toBeNull();
    expect(field().value).toBe('Ronald Wilson !Gorbachev');
  });
});

test('one is said as one, in the language of the interface', async () => {
  speak('de');
  draw((props) => <TextField label="Name" {...props} />);
  field().focus();
  paste('\uFEFFReagan');
  await expect.poll(said).toBe('1 unsichtbares Zeichen wurde entfernt.');
});

test('words of a list lose them too', async () => {
  const added: string[] = [];
  render(<AddWord label="Name" language="en" onAdd={(text) => void added.push(text)} />, root);
  field().focus();
  paste('sum\u2060mit');
  await expect.poll(said).toBe('1 invisible character was removed.');
  await userEvent.keyboard('{Enter}');
  expect(added).toEqual(['summit']);
});
