import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { controlledClick } from './controlled-click.ts';
import { useLock } from './Lock.tsx';

export type Option<Value extends string> = {
  readonly value: Value;
  readonly label: ComponentChildren;
};

/** A group of native radio buttons with a legend. */
export function RadioGroup<Value extends string>(props: {
  readonly legend: string;
  readonly value: Value;
  readonly isLocked: boolean;
  readonly options: readonly Option<Value>[];
  /** `segments`, the default, are joined in a row; `samples` stand apart, because their own look is the choice. */
  readonly as?: 'segments' | 'samples';
  readonly onChoose: (value: Value) => void;
}): JSX.Element {
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
