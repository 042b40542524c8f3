/** Labeled fields, each with what is wrong with it below. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { say } from '../i18n/say.ts';
import { wholeAddress } from '../writing/publisher.ts';
import { dateIn, writeDate } from '../writing/values.ts';
import { type FieldFault, useForm } from './form-context.ts';

type Described = {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
  readonly onBlur: () => void;
};

type FieldProps = {
  readonly label: string;
  /** The label is for screen readers alone: what is around the field shows it. */
  readonly isLabelUnseen?: boolean;
  readonly hint?: ComponentChildren;
  readonly fault?: FieldFault | null;
  readonly class?: string;
};

/** A label, a control and what is wrong with it. That an empty field lacks something is said once one has been there. */
export function Field(
  props: FieldProps & { readonly control: (attributes: Described) => JSX.Element },
): JSX.Element {
  const { label, isLabelUnseen, hint, fault = null, control } = props;
  const { saysMissing } = useForm();
  const [wasLeft, setLeft] = useState(false);
  const id = useId();
  const shown = fault !== null && (!fault.isMissing || wasLeft || saysMissing) ? fault : null;
  const described = [hint === undefined ? [] : [`${id}-hint`], shown === null ? [] : [`${id}-fault`]].flat();
  return (
    <div class={`labeled ${shown === null ? '' : 'faulty'} ${props.class ?? ''}`}>
      <label for={id} class={isLabelUnseen ? 'unseen' : undefined}>
        {label}
      </label>
      {control({
        id,
        ...(described.length > 0 && { 'aria-describedby': described.join(' ') }),
        ...(shown !== null && { 'aria-invalid': true }),
        onBlur: () => setLeft(true),
      })}
      {hint === undefined ? null : (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
      {shown === null ? null : (
        <p id={`${id}-fault`} class="fault">
          {shown.text}
        </p>
      )}
    </div>
  );
}

type TextProps = FieldProps & {
  readonly value: string;
  /** Its length is counted when it comes near to this. */
  readonly most?: number;
  /** Of the text that is written. */
  readonly lang?: string;
  readonly placeholder?: string;
  readonly suggestions?: readonly string[];
  readonly type?: 'text' | 'url' | 'search';
  /** The address of a page gets the beginning that it lacks once one has left the field. */
  readonly isOfPage?: boolean;
  readonly onInput: (value: string) => void;
};

/** A text of one line. */
export function TextField(props: TextProps): JSX.Element {
  const { value, onInput, lang, placeholder, suggestions = [], type = 'text', isOfPage = false } = props;
  const list = useId();
  return (
    <Field
      {...props}
      hint={lengthHint(props) ?? props.hint}
      control={(attributes) => (
        <>
          <input
            {...attributes}
            class="field"
            type={type}
            dir={type === 'url' ? 'ltr' : directionOf(value)}
            lang={lang}
            autocomplete="off"
            spellcheck={type === 'text'}
            placeholder={placeholder}
            list={suggestions.length > 0 ? list : undefined}
            value={value}
            onInput={({ currentTarget }) => onInput(currentTarget.value)}
            onBlur={() => {
              attributes.onBlur();
              const whole = isOfPage ? wholeAddress(value) : value;
              if (whole !== value) onInput(whole);
            }}
          />
          {suggestions.length > 0 ? (
            <datalist id={list}>
              {suggestions.map((one) => (
                <option key={one} value={one} />
              ))}
            </datalist>
          ) : null}
        </>
      )}
    />
  );
}

/** That of the text; an empty field has that of the interface, in which its placeholder is written. */
export const directionOf = (text: string): 'auto' | undefined => (text === '' ? undefined : 'auto');

/** A text of a few sentences. Line breaks become spaces, since cards have one line of text. */
export function LongTextField(props: TextProps & { readonly rows?: number }): JSX.Element {
  const { value, onInput, lang, placeholder, rows = 2 } = props;
  return (
    <Field
      {...props}
      hint={lengthHint(props) ?? props.hint}
      control={(attributes) => (
        <textarea
          {...attributes}
          class="field"
          rows={rows}
          dir={directionOf(value)}
          lang={lang}
          placeholder={placeholder}
          value={value}
          onInput={({ currentTarget }) => onInput(onOneLine(currentTarget))}
        />
      )}
    />
  );
}

/** The text without line breaks, which the field has from now on, with the caret where it was. */
function onOneLine(field: HTMLTextAreaElement): string {
  const { value, selectionStart } = field;
  const inOneLine = (text: string): string => text.replace(/[\r\n]+/g, ' ');
  const line = inOneLine(value);
  if (line === value) return value;
  const caret = inOneLine(value.slice(0, selectionStart)).length;
  field.value = line;
  field.setSelectionRange(caret, caret);
  return line;
}

/** From this share of the most on, the letters that are left are counted. */
const nearlyFull = 0.8;

const lengthHint = ({ value, most }: TextProps): string | undefined =>
  most !== undefined && value.length > most * nearlyFull && value.length <= most
    ? say('writing.lettersLeft', { count: most - value.length })
    : undefined;

/** A date as people write it; how it was understood is said. */
export function DateField(
  props: FieldProps & { readonly value: string; readonly onInput: (date: string) => void },
): JSX.Element {
  const { value, onInput } = props;
  const { language, words, storyWords } = useForm();
  const written = useWritten(value, {
    read: (text) => dateIn(text.trim(), language, words, storyWords) ?? text,
    write: (date) => writeDate(date, language, words),
  });
  const isUnderstood = value !== '' && dateIn(value, language, words) !== null;
  const understood = isUnderstood ? writeDate(value, language, words) : '';
  return (
    <Field
      {...props}
      hint={props.hint ?? (isUnderstood && understood !== written.text ? understood : undefined)}
      control={({ onBlur, ...attributes }) => (
        <input
          {...attributes}
          class="field"
          autocomplete="off"
          value={written.text}
          onInput={({ currentTarget }) => onInput(written.type(currentTarget.value))}
          onBlur={() => {
            written.leave();
            onBlur();
          }}
        />
      )}
    />
  );
}

/**
 * What stands in a field whose value is something else than its text: as it was typed while one types, as it is usually
 * written afterwards, or when the value is changed from elsewhere.
 */
export function useWritten<Value>(
  value: Value,
  { read, write }: { readonly read: (text: string) => Value; readonly write: (value: Value) => string },
): { readonly text: string; type(text: string): Value; leave(): void } {
  const [typed, setTyped] = useState<string | null>(null);
  const isOwn = typed !== null && JSON.stringify(read(typed)) === JSON.stringify(value);
  useEffect(() => {
    if (typed !== null && !isOwn) setTyped(null);
  }, [isOwn, typed]);
  return {
    text: isOwn ? typed : write(value),
    type(text) {
      setTyped(text);
      return read(text);
    },
    leave: () => setTyped(null),
  };
}

export type SelectOption = { readonly value: string; readonly label: string };

/** A native list to choose from; the empty choice comes first where there may be none. */
export function SelectField(
  props: FieldProps & {
    readonly value: string;
    readonly options: readonly SelectOption[];
    /** What the empty choice is called; left out where something must be chosen and is. */
    readonly none?: string;
    readonly onChoose: (value: string) => void;
  },
): JSX.Element {
  const { value, options, none, onChoose } = props;
  return (
    <Field
      {...props}
      control={(attributes) => (
        <select
          {...attributes}
          class="field"
          value={value}
          onChange={({ currentTarget }) => onChoose(currentTarget.value)}
        >
          {none === undefined ? null : <option value="">{none}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    />
  );
}
