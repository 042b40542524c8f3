import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../i18n/say.ts';
import { foldForSearch, hasAll, wordsOfQuery } from '../popup/search.ts';
import { Field, SelectField, type SelectOption } from './fields.tsx';
import type { FieldFault } from './form-context.ts';

/** Longer lists are searched. */
const maxListed = 60;

/**
 * Chooses one of any number of things: from a native list while there are few, else by typing a part of what it is called;
 * of many, the list has the latest.
 */
export function Chooser(props: {
  readonly label: string;
  readonly isLabelUnseen?: boolean;
  readonly fault?: FieldFault | null;
  readonly value: string;
  readonly options: readonly SelectOption[];
  /** What the empty choice is called. */
  readonly none: string;
  /** One more choice, which does something. */
  readonly more?: { readonly label: string; readonly onChoose: () => void };
  readonly onChoose: (value: string) => void;
}): JSX.Element {
  const { value, options, none, more, onChoose } = props;
  const [isSearching, setSearching] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const isDrawn = useRef(false);
  useEffect(() => {
    // What had the focus is gone: the field in its place takes it.
    if (isDrawn.current) place.current?.querySelector<HTMLElement>('input, select')?.focus();
    isDrawn.current = true;
  }, [isSearching]);
  const isLong = options.length > maxListed;
  const chosen = options.find((option) => option.value === value);
  const listed = isLong ? [...new Set([...(chosen ? [chosen] : []), ...options.slice(-maxListed)])] : options;
  const extra = [
    ...(isLong ? [{ value: search, label: say('writing.searchOthers') }] : []),
    ...(more ? [{ value: other, label: more.label }] : []),
  ];
  return (
    <div class="chooser" ref={place}>
      {isSearching ? (
        <Search {...props} onDone={() => setSearching(false)} />
      ) : (
        <SelectField
          {...props}
          none={none}
          options={[...listed, ...extra]}
          onChoose={(choice) => {
            if (choice === search) setSearching(true);
            else if (choice === other) more?.onChoose();
            else onChoose(choice);
          }}
        />
      )}
    </div>
  );
}

/** Values that no id has. */
const search = '(search)';
const other = '(other)';

/** How many of those found are offered. */
const maxFound = 20;

function Search(props: Parameters<typeof Chooser>[0] & { readonly onDone: () => void }): JSX.Element {
  const { options, onChoose, onDone } = props;
  const [text, setText] = useState('');
  const words = wordsOfQuery(text);
  const found =
    words.length === 0
      ? []
      : options.filter(({ label }) => hasAll(foldForSearch(label), words)).slice(0, maxFound);
  return (
    <>
      <Field
        {...props}
        control={(attributes) => (
          <input
            {...attributes}
            class="field"
            type="search"
            value={text}
            placeholder={say('writing.searchPlaceholder')}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') onDone();
            }}
          />
        )}
      />
      <ul class="found">
        {found.map(({ value, label }) => (
          <li key={value}>
            <button
              type="button"
              onClick={() => {
                onChoose(value);
                onDone();
              }}
            >
              {label}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" class="hint">
        {words.length === 0 ? '' : say('writing.foundOf', { count: found.length, all: options.length })}
      </p>
    </>
  );
}
