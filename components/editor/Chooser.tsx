import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../i18n/say.ts';
import { foldForSearch, hasAll, wordsOfQuery } from '../ui/search.ts';
import { Field, SelectField, type SelectOption } from './fields.tsx';
import type { ShownProblem } from './form-context.ts';

/** Longer lists are searched. */
const maxListed = 60;

type ChooserProps = {
  readonly label: string;
  readonly problem?: ShownProblem | null;
  readonly value: string;
  readonly options: readonly SelectOption[];
  /** What the empty choice is called. */
  readonly none: string;
  /** One more choice, which does something. */
  readonly more?: { readonly label: string; readonly onChoose: () => void };
  readonly onInput: (value: string) => void;
};

/**
 * Chooses one of any number of things: from a native list while there are few, else by typing a part of what it is called;
 * of many, the list has the latest.
 */
export function Chooser(props: ChooserProps): JSX.Element {
  const { more, onInput } = props;
  const [isSearching, setSearching] = useState(false);
  const choose = (choice: string): void => {
    if (choice === search) setSearching(true);
    else if (choice === other) more?.onChoose();
    else onInput(choice);
  };
  return (
    <div class="chooser" ref={useFocusOnChange(isSearching)}>
      {isSearching ? (
        <Search {...props} onDone={() => setSearching(false)} />
      ) : (
        <SelectField {...props} options={listed(props)} onInput={choose} />
      )}
    </div>
  );
}

/** Values that no id has. */
const search = '(search)';
const other = '(other)';

/** The options that are listed: of many the latest, with the one that is chosen, and how to come to the others. */
function listed({ options, value, more }: ChooserProps): readonly SelectOption[] {
  const isLong = options.length > maxListed;
  const chosen = options.filter((option) => option.value === value);
  return [
    ...(isLong ? new Set([...chosen, ...options.slice(-maxListed)]) : options),
    ...(isLong ? [{ value: search, label: say('writing.searchOthers') }] : []),
    ...(more ? [{ value: other, label: more.label }] : []),
  ];
}

/** What had the focus is gone: the field in its place takes it. */
function useFocusOnChange(isSearching: boolean) {
  const place = useRef<HTMLDivElement>(null);
  const isDrawn = useRef(false);
  useEffect(() => {
    if (isDrawn.current) place.current?.querySelector<HTMLElement>('input, select')?.focus();
    isDrawn.current = true;
  }, [isSearching]);
  return place;
}

/** How many of those found are offered. */
const maxFound = 20;

function Search(props: ChooserProps & { readonly onDone: () => void }): JSX.Element {
  const { options, onInput, onDone } = props;
  const [text, setText] = useState('');
  const words = wordsOfQuery(text);
  const matches =
    words.length === 0 ? [] : options.filter(({ label }) => hasAll(foldForSearch(label), words));
  const found = matches.slice(0, maxFound);
  const choose = (value: string): void => {
    onInput(value);
    onDone();
  };
  return (
    <>
      <SearchField {...props} text={text} onText={setText} />
      <ul class="found">
        {found.map(({ value, label }) => (
          <li key={value}>
            <button type="button" onClick={() => choose(value)}>
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

type SearchFieldProps = Pick<ChooserProps, 'label' | 'problem'> & {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onDone: () => void;
};

function SearchField({ label, problem = null, text, onText, onDone }: SearchFieldProps): JSX.Element {
  return (
    <Field
      {...{ label, problem }}
      control={(attributes) => (
        <input
          {...attributes}
          class="field"
          type="search"
          value={text}
          placeholder={say('writing.searchPlaceholder')}
          onInput={({ currentTarget }) => onText(currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && onDone()}
        />
      )}
    />
  );
}
