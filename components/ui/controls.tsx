import type { ComponentChildren, JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from '../card/Picture.tsx';
import { say } from '../i18n/say.ts';

/** Returns the files chosen in an input, and clears it, so that choosing the same again fires an event. */
export function takeChosen(input: HTMLInputElement): readonly File[] {
  const files = [...(input.files ?? [])];
  input.value = '';
  return files;
}

export type SearchProps = {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onEnter?: () => void;
};

/** A field in which names are searched. */
export function SearchInput(props: SearchProps & { readonly label: string }): JSX.Element {
  const { label, query, onQuery, onEnter } = props;
  return (
    <input
      type="search"
      class="field"
      aria-label={label}
      placeholder={label}
      autocomplete="off"
      spellcheck={false}
      value={query}
      onInput={({ currentTarget }) => onQuery(currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.isComposing) onEnter?.();
      }}
    />
  );
}

/** A collapsible section. */
export function Collapsible(props: {
  readonly title: string;
  /** What is chosen in it, below its title. */
  readonly value?: readonly (string | null)[];
  /** Whether it is open at first; afterwards the user decides. */
  readonly open?: boolean;
  readonly children: ComponentChildren;
}): JSX.Element {
  const [open] = useState(props.open === true);
  return (
    <details class="fold" open={open}>
      <summary>
        {props.title}
        {props.value === undefined ? null : (
          <span class="value">{props.value.filter((part) => part !== null).join(' · ')}</span>
        )}
      </summary>
      <div class="folded">{props.children}</div>
    </details>
  );
}

export type Option<Value extends string, Label extends ComponentChildren = ComponentChildren> = {
  readonly value: Value;
  readonly label: Label;
};

/** Returns the label of a value. */
export const labelOf = <Value extends string>(
  options: readonly Option<Value, string>[],
  value: Value,
): string | null => options.find((option) => option.value === value)?.label ?? null;

type RadioGroupProps<Value extends string> = {
  readonly legend: string;
  readonly value: Value;
  readonly isLocked: boolean;
  readonly options: readonly Option<Value>[];
  /** `segments`, the default, are joined in a row; `samples` stand apart, because their own look is the choice. */
  readonly as?: 'segments' | 'samples';
  readonly onChoose: (value: Value) => void;
};

/** A group of native radio buttons with a legend. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>): JSX.Element {
  const { as = 'segments' } = props;
  const name = useId();
  const { note, attributes } = useLock(props.isLocked);
  return (
    <fieldset class="choice">
      <legend>{props.legend}</legend>
      <div class={as}>
        {props.options.map(({ value, label }) => (
          <label key={value} class={as === 'segments' ? 'segment' : 'sample'}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === props.value}
              onClick={controlledClick(() => props.onChoose(value))}
              {...attributes}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {note}
    </fieldset>
  );
}

type SwitchProps = {
  readonly on: boolean;
  readonly isLocked: boolean;
  readonly onToggle: () => void;
  readonly describedBy?: string;
  readonly children: ComponentChildren;
};

/** A switch with its label on the left. It is a native checkbox, for keyboards and screen readers. */
export function Switch(props: SwitchProps): JSX.Element {
  const { note, attributes } = useLock(props.isLocked, props.describedBy);
  return (
    <label class="switch">
      <span class="switch-label">
        {props.children}
        {note}
      </span>
      <input
        type="checkbox"
        role="switch"
        checked={props.on}
        aria-checked={props.on}
        onClick={controlledClick(props.onToggle)}
        {...attributes}
      />
    </label>
  );
}

export type Lock = {
  /** The note beside a locked control. */
  readonly note: JSX.Element | null;
  /** Attributes of the control: when locked it can still be focused, and describes why it does not change. */
  readonly attributes: {
    readonly 'aria-disabled'?: true;
    readonly 'aria-describedby'?: string;
    readonly onClick?: (event: Event) => void;
  };
};

/** Returns the note and attributes for a control that may be locked. */
export function useLock(isLocked: boolean, describedBy?: string): Lock {
  const id = useId();
  if (!isLocked)
    return { note: null, attributes: describedBy === undefined ? {} : { 'aria-describedby': describedBy } };
  return {
    note: <LockNote id={id} />,
    attributes: {
      'aria-disabled': true,
      'aria-describedby': describedBy === undefined ? id : `${describedBy} ${id}`,
      onClick: (event) => event.preventDefault(),
    },
  };
}

/** A lock icon with "Set by your organization". */
export function LockNote({ id }: { readonly id?: string }): JSX.Element {
  return (
    <span id={id} class="lock">
      <Icon path="M4.5 7V5a3.5 3.5 0 0 1 7 0v2M3.5 7h9v6.5h-9z" /> {say('popup.setByOrganization')}
    </span>
  );
}

/**
 * Returns a click handler for a checkbox or radio button that runs the action and leaves the control unchanged until the
 * stored value changes. So the control always shows what is stored, however fast one clicks, and even if saving fails.
 */
export const controlledClick =
  (act: () => void) =>
  (event: Event): void => {
    event.preventDefault();
    act();
  };
