/** Labeled fields, each with what is wrong with it below. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { organizationTypeLabels, placeTypeLabels } from '../card/kind-label.ts';
import { dateIn, datesIn, writeDate } from '../drafts/dates.ts';
import type { Draft } from '../drafts/draft.ts';
import { withOptional } from '../drafts/edit-draft.ts';
import { wholeAddress } from '../drafts/publisher.ts';
import { say } from '../i18n/say.ts';
import type { EntityKind } from '../story/schema.ts';
import { useCleanInput } from './clean-input.tsx';
import { type Edit, type ProblemAt, type ShownProblem, useForm } from './form-context.ts';
import { NearDateNote } from './WhichDay.tsx';

// What fields write

/** What a field shows and changes. */
export type FieldValue = {
  readonly value: string;
  readonly problem: ShownProblem | null;
  readonly onInput: (value: string, draft?: Draft) => void;
};

type TextKey<Of> = {
  [Key in keyof Of]-?: NonNullable<Of[Key]> extends string ? Key : never;
}[keyof Of] &
  string;

/** Returns what the fields of a record show and change: `required` ones stay when they are empty, `optional` ones go. */
export function fieldsOf<Of extends object>(of: Of, problemAt: ProblemAt, onEdit: Edit<Of>) {
  const fieldOf =
    (change: (key: TextKey<Of>, value: string) => Of) =>
    (key: TextKey<Of>): FieldValue => ({
      value: (of[key] as string | undefined) ?? '',
      problem: problemAt([key]),
      onInput: (value, draft) => onEdit(change(key, value), key, draft),
    });
  return {
    required: fieldOf((key, value) => ({ ...of, [key]: value })),
    optional: fieldOf((key, value) => withOptional(of, key, value as Of[TextKey<Of>])),
  };
}

// A field

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
  readonly problem?: ShownProblem | null;
  /** What else is said or asked of it. */
  readonly below?: ComponentChildren;
};

type ControlProps = FieldProps & {
  readonly control: (attributes: Described) => JSX.Element;
  /** What was done to what was typed. */
  readonly said?: JSX.Element | null;
};

/** A label, a control and what is wrong with it. */
export function Field(props: ControlProps): JSX.Element {
  const { label, isLabelUnseen, hint, problem = null, below, control, said = null } = props;
  const id = useId();
  const { shown, onBlur } = useShown(problem);
  return (
    <div class={shown === null ? 'labeled' : 'labeled has-error'}>
      <label for={id} class={isLabelUnseen ? 'unseen' : undefined}>
        {label}
      </label>
      {control({ id, ...describedBy(id, hint, shown), onBlur })}
      {hint === undefined ? null : <Note id={`${id}-hint`}>{hint}</Note>}
      {said}
      {shown && (
        <Note id={`${id}-problem`} class="error">
          {shown.text}
        </Note>
      )}
      {below}
    </div>
  );
}

type NoteProps = {
  readonly id: string;
  readonly class?: string;
  readonly children: ComponentChildren;
};

/** A line that describes the field, list or button with this id in its `aria-describedby`. */
export const Note = ({ id, class: className = 'hint', children }: NoteProps): JSX.Element => (
  <p id={id} class={className}>
    {children}
  </p>
);

/** That an empty field lacks something is said once one has been there. */
function useShown(problem: ShownProblem | null) {
  const { saysMissing } = useForm();
  const [wasLeft, setLeft] = useState(false);
  const isShown = problem !== null && (!problem.isMissing || wasLeft || saysMissing);
  return { shown: isShown ? problem : null, onBlur: () => setLeft(true) };
}

function describedBy(id: string, hint: ComponentChildren, problem: ShownProblem | null) {
  const ids = [hint === undefined ? [] : `${id}-hint`, problem === null ? [] : `${id}-problem`].flat();
  return {
    ...(ids.length > 0 && { 'aria-describedby': ids.join(' ') }),
    ...(problem !== null && { 'aria-invalid': true as const }),
  };
}

// Texts

type TextProps = FieldProps & {
  readonly value: string;
  /** Its length is counted when it comes near to this. */
  readonly max?: number;
  /** Of the text that is written. */
  readonly lang?: string;
  readonly placeholder?: string;
  readonly onInput: (value: string) => void;
};

type LineProps = TextProps & {
  readonly suggestions?: readonly string[];
  readonly type?: 'text' | 'url';
  /** The address of a page gets the beginning that it lacks once one has left the field. */
  readonly isOfPage?: boolean;
};

/** A text of one line. */
export function TextField(props: LineProps): JSX.Element {
  const { suggestions = [] } = props;
  const list = useId();
  const { said, onInput } = useCleanInput<HTMLInputElement>((text) => props.onInput(text));
  const listId = suggestions.length > 0 ? list : undefined;
  return (
    <Field
      {...props}
      said={said}
      hint={lengthHint(props) ?? props.hint}
      control={(attributes) => (
        <>
          <Line {...props} attributes={attributes} list={listId} onTyped={onInput} />
          {suggestions.length > 0 ? <Suggestions id={list} texts={suggestions} /> : null}
        </>
      )}
    />
  );
}

type LineControlProps = LineProps & {
  readonly attributes: Described;
  readonly list: string | undefined;
  readonly onTyped: (event: InputEvent & { readonly currentTarget: HTMLInputElement }) => void;
};

function Line(props: LineControlProps): JSX.Element {
  const { value, attributes, list, lang, placeholder, type = 'text', isOfPage, onInput } = props;
  return (
    <input
      {...attributes}
      class="field"
      type={type}
      dir={type === 'url' ? 'ltr' : directionOf(value)}
      {...{ lang, placeholder, list, value }}
      autocomplete="off"
      spellcheck={type === 'text'}
      onInput={props.onTyped}
      onBlur={() => {
        attributes.onBlur();
        const whole = isOfPage ? wholeAddress(value) : value;
        if (whole !== value) onInput(whole);
      }}
    />
  );
}

/** Texts that a field offers. */
export function Suggestions({ id, texts }: { readonly id: string; readonly texts: readonly string[] }) {
  return (
    <datalist id={id}>
      {texts.map((text) => (
        <option key={text} value={text} />
      ))}
    </datalist>
  );
}

/** That of the text; an empty field has that of the interface, in which its placeholder is written. */
const directionOf = (text: string): 'auto' | undefined => (text === '' ? undefined : 'auto');

/** A text of a few sentences. Line breaks become spaces, since cards have one line of text. */
export function LongTextField(props: TextProps & { readonly rows?: number }): JSX.Element {
  const { value, lang, placeholder, rows = 2 } = props;
  const { said, onInput } = useCleanInput<HTMLTextAreaElement>((_, field) => props.onInput(onOneLine(field)));
  return (
    <Field
      {...props}
      said={said}
      hint={lengthHint(props) ?? props.hint}
      control={(attributes) => (
        <textarea
          {...attributes}
          class="field"
          dir={directionOf(value)}
          {...{ rows, lang, placeholder, value, onInput }}
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

/** From this share of the maximum on, the letters that are left are counted. */
const nearlyFull = 0.8;

const lengthHint = ({ value, max }: TextProps): string | undefined =>
  max !== undefined && value.length > max * nearlyFull && value.length <= max
    ? say('writing.lettersLeft', { count: max - value.length })
    : undefined;

// Values that are written as texts

type WrittenProps<Value> = Omit<FieldProps, 'hint'> & {
  readonly value: Value;
  readonly read: (text: string) => Value;
  readonly write: (value: Value) => string;
  /** Says how the text was understood, or what belongs there. */
  readonly hint: (text: string) => ComponentChildren;
  /** Of the text, where it is not that of the interface. */
  readonly lang?: string;
  readonly placeholder?: string;
  /** More than one for a text with line breaks. */
  readonly rows?: number;
  readonly onInput: (value: Value) => void;
};

/** A field whose value is something else than its text. */
export function WrittenField<Value>(props: WrittenProps<Value>): JSX.Element {
  const { label, problem = null, below, value, read, write, hint, lang, placeholder, rows = 1 } = props;
  const { onInput } = props;
  const { text, type, leave } = useWritten(value, { read, write });
  const { said, onInput: onTyped } = useCleanInput<HTMLInputElement | HTMLTextAreaElement>((typed) =>
    onInput(type(typed)),
  );
  const dir = lang === undefined ? undefined : directionOf(text);
  const control = ({ onBlur, ...described }: Described): JSX.Element => {
    const attributes = { ...described, class: 'field', dir, lang, placeholder, value: text };
    const events = { onInput: onTyped };
    const left = (): void => {
      leave();
      onBlur();
    };
    return rows > 1 ? (
      <textarea {...attributes} {...events} rows={rows} onBlur={left} />
    ) : (
      <input {...attributes} {...events} autocomplete="off" onBlur={left} />
    );
  };
  return <Field {...{ label, problem, below, control, said }} hint={hint(text)} />;
}

type DateProps = FieldProps & {
  readonly value: string;
  /** Whether it may be several days: "11–12 October 1986". */
  readonly isSpan?: boolean;
  readonly onInput: (date: string) => void;
};

/** Of the summit by which all of writing is explained. */
const exampleDays = '1986-10-11/1986-10-12';

/** A date as people write it; how it was understood is said. */
export function DateField(props: DateProps): JSX.Element {
  const { value, hint, isSpan = false } = props;
  const { language, words, storyWords } = useForm();
  const readIn = isSpan ? datesIn : dateIn;
  const isUnderstood = value !== '' && datesIn(value, language, words) !== null;
  const understood = isUnderstood ? writeDate(value, language, words) : '';
  return (
    <WrittenField
      {...props}
      {...(isSpan && { placeholder: writeDate(exampleDays, language, words) })}
      read={(text) => readIn(text.trim(), language, words, storyWords) ?? text}
      write={(date) => writeDate(date, language, words)}
      below={<NearDateNote written={value} />}
      hint={(text) => hint ?? (isUnderstood && understood !== text ? understood : undefined)}
    />
  );
}

type ReadAndWrite<Value> = Pick<WrittenProps<Value>, 'read' | 'write'>;

/**
 * What stands in a field whose value is something else than its text: as it was typed while one types, as it is usually
 * written afterwards, or when the value is changed from elsewhere.
 */
export function useWritten<Value>(value: Value, { read, write }: ReadAndWrite<Value>) {
  const [typed, setTyped] = useState<string | null>(null);
  const isOwn = typed !== null && JSON.stringify(read(typed)) === JSON.stringify(value);
  useEffect(() => {
    if (typed !== null && !isOwn) setTyped(null);
  }, [isOwn, typed]);
  const type = (text: string): Value => {
    setTyped(text);
    return read(text);
  };
  return { text: isOwn ? typed : write(value), type, leave: () => setTyped(null) };
}

// Choices

export type SelectOption<Value extends string = string> = { readonly value: Value; readonly label: string };

type SelectProps<Value extends string> = FieldProps & {
  readonly value: Value;
  readonly options: readonly SelectOption<Value>[];
  /** What the empty choice is called; left out where something must be chosen and is. */
  readonly none?: string | undefined;
  readonly onInput: (value: Value) => void;
};

/** A native list to choose from; the empty choice comes first where there may be none. */
export function SelectField<Value extends string>(props: SelectProps<Value>): JSX.Element {
  const { value, options, none, onInput } = props;
  return (
    <Field
      {...props}
      control={(attributes) => (
        <select
          {...attributes}
          class="field"
          value={value}
          onChange={({ currentTarget }) => onInput(currentTarget.value as Value)}
        >
          {none === undefined ? null : <option value="">{none}</option>}
          <Options options={options} />
        </select>
      )}
    />
  );
}

export function Options({ options }: { readonly options: readonly SelectOption[] }): JSX.Element {
  return (
    <>
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </>
  );
}

type FileTarget = { readonly currentTarget: HTMLInputElement };

/** The attributes of an input that takes a file; the same one may be chosen again, once it was corrected. */
export const fileInput = (onFile: (file: File) => void) => ({
  type: 'file' as const,
  onChange({ currentTarget }: FileTarget): void {
    const [file] = currentTarget.files ?? [];
    currentTarget.value = '';
    if (file !== undefined) onFile(file);
  },
});

type TypeFieldProps = {
  readonly kind: EntityKind;
  readonly value: string;
  readonly problemAt: ProblemAt;
  readonly onInput: (type: string) => void;
};

/** What kind of place or organization it is; nothing for a person. */
export function TypeField({ kind, value, problemAt, onInput }: TypeFieldProps): JSX.Element | null {
  if (kind === 'person') return null;
  const labels = kind === 'place' ? placeTypeLabels : organizationTypeLabels;
  return (
    <SelectField
      label={say(kind === 'place' ? 'writing.placeType' : 'writing.organizationType')}
      none={value === '' ? say('writing.choose') : undefined}
      value={value}
      problem={problemAt([kind === 'place' ? 'placeType' : 'organizationType'])}
      options={Object.entries(labels).map(([type, label]) => ({ value: type, label: say(label) }))}
      onInput={onInput}
    />
  );
}

// Folds

type FoldProps = {
  readonly title: string;
  /** What is in it, in short. */
  readonly value?: string | undefined;
  /** Opens it at first. */
  readonly isOpen?: boolean;
  /** Drawn once it is opened: what is in it may cost time with each change. */
  readonly children: () => JSX.Element;
};

/** A part of a form that is folded away. */
export function Fold({ title, value = '', isOpen: isOpenAtFirst = false, children }: FoldProps): JSX.Element {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  return (
    <details class="part-fold" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span class="fold-title">{title}</span>
        {value === '' ? null : (
          <span class="value" dir="auto">
            {value}
          </span>
        )}
      </summary>
      {isOpen ? <div class="folded">{children()}</div> : null}
    </details>
  );
}

type MoreFieldsProps = {
  readonly title: string;
  readonly isFilled: boolean;
  readonly children: ComponentChildren;
};

/** Fields that are rarely filled in, behind a fold. It opens where one is, and closes by hand alone: not while one empties it. */
export function MoreFields({ title, isFilled, children }: MoreFieldsProps): JSX.Element {
  const [isOpen, setOpen] = useState(isFilled);
  useEffect(() => {
    if (isFilled) setOpen(true);
  }, [isFilled]);
  return (
    <details class="more-fields" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
