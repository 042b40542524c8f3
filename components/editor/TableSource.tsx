import type { ComponentChildren, JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { say } from '../i18n/say.ts';
import { tableFileTypes } from '../tables/file-types.ts';
import { saveFileWhere } from '../ui/save-file.ts';
import { fileInput, Note } from './fields.tsx';
import { templateFile } from './table-texts.ts';
import type { ReadingState } from './use-table-reading.ts';

/** A table to be read; its name is empty if it was pasted. */
export type TableFile = { readonly name: string; readonly content: Blob };

/** Text files may be tables as well. */
const accepted = `${tableFileTypes},.txt`;

/** Longer texts, in characters, are read at once: browsers take minutes to write a million lines into a box. */
const maxInBox = 500_000;

type TableSourceProps = {
  readonly reading: ReadingState;
  readonly onFile: (file: TableFile) => void;
  readonly onStop: () => void;
};

/** Where a table comes from: a file, or what was copied from a spreadsheet. */
export function TableSource({ reading, onFile, onStop }: TableSourceProps): JSX.Element {
  return (
    <div class="table-source">
      <p>{say('tables.intro')}</p>
      <FileButton onFile={onFile} />
      <PastedTable onFile={onFile} />
      <HintedButton
        text={say('tables.template')}
        hint={say('tables.templateHint')}
        onClick={() => {
          const { name, content } = templateFile();
          void saveFileWhere(name, content);
        }}
      />
      <Reading reading={reading} onStop={onStop} />
    </div>
  );
}

type OnFile = Pick<TableSourceProps, 'onFile'>;

function FileButton({ onFile }: OnFile): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const take = (file: File): void => onFile({ name: file.name, content: file });
  return (
    <HintedButton
      class="primary"
      text={say('tables.choose')}
      hint={say('tables.chooseHint')}
      onClick={() => input.current?.click()}
    >
      <input ref={input} hidden accept={accepted} {...fileInput(take)} />
    </HintedButton>
  );
}

type HintedButtonProps = {
  readonly class?: string;
  readonly text: string;
  readonly hint: string;
  readonly onClick: () => void;
  readonly children?: ComponentChildren;
};

function HintedButton({ text, hint, children, ...attributes }: HintedButtonProps): JSX.Element {
  const id = useId();
  return (
    <div class="table-file">
      <button type="button" aria-describedby={id} {...attributes}>
        {text}
      </button>
      {children}
      <Note id={id}>{hint}</Note>
    </div>
  );
}

const pastedFile = (text: string): TableFile => ({ name: '', content: new Blob([text]) });

function PastedTable({ onFile }: OnFile): JSX.Element {
  const [pasted, setPasted] = useState('');
  const id = useId();
  const onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.length <= maxInBox) return;
    event.preventDefault();
    onFile(pastedFile(text));
  };
  return (
    <div class="labeled">
      <label for={id}>{say('tables.paste')}</label>
      <textarea
        {...{ id, onPaste }}
        class="field"
        rows={3}
        dir="auto"
        spellcheck={false}
        value={pasted}
        onInput={({ currentTarget }) => setPasted(currentTarget.value)}
      />
      {pasted.trim() === '' ? null : (
        <button type="button" class="take-pasted" onClick={() => onFile(pastedFile(pasted))}>
          {say('tables.takePasted')}
        </button>
      )}
    </div>
  );
}

type ReadingProps = { readonly reading: ReadingState; readonly onStop: () => void };

function Reading({ reading, onStop }: ReadingProps): JSX.Element {
  return (
    <>
      <div role="status" class="table-reading">
        {reading.kind === 'reading' ? <Progress name={reading.name} onStop={onStop} /> : null}
      </div>
      <div role="alert">{reading.kind === 'refused' ? <p class="error">{reading.why}</p> : null}</div>
    </>
  );
}

function Progress({ name, onStop }: { readonly name: string; readonly onStop: () => void }): JSX.Element {
  return (
    <>
      <span>{name === '' ? say('tables.readingPasted') : say('tables.reading', { name })}</span>
      <button type="button" onClick={onStop}>
        {say('tables.stop')}
      </button>
    </>
  );
}
