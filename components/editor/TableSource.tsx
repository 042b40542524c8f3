import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { say } from '../i18n/say.ts';
import { saveFileWhere } from '../popup/save-file.ts';
import { tableFileTypes } from '../tables/file-types.ts';
import { templateFile } from './table-texts.ts';
import type { ReadingState } from './use-table-reading.ts';

/** A table to be read; its name is empty if it was pasted. */
export type TableFile = { readonly name: string; readonly content: Blob };

/** Text files may be tables as well. */
const accepted = `${tableFileTypes},.txt`;

/** Longer texts, in characters, are read at once: browsers take minutes to write a million lines into a box. */
const maxInBox = 500_000;

/** Where a table comes from: a file, or what was copied from a spreadsheet. */
export function TableSource(props: {
  readonly reading: ReadingState;
  readonly onFile: (file: TableFile) => void;
  readonly onStop: () => void;
}): JSX.Element {
  const { reading, onFile, onStop } = props;
  const [pasted, setPasted] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const takePasted = (): void => onFile({ name: '', content: new Blob([pasted]) });
  return (
    <div class="table-source">
      <p>{say('tables.intro')}</p>
      <div class="table-file">
        <button
          type="button"
          class="primary"
          aria-describedby={`${id}-hint`}
          onClick={() => input.current?.click()}
        >
          {say('tables.choose')}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          accept={accepted}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            // The same file may be chosen again, once it was put right.
            currentTarget.value = '';
            if (file !== undefined) onFile({ name: file.name, content: file });
          }}
        />
        <p id={`${id}-hint`} class="hint">
          {say('tables.chooseHint')}
        </p>
      </div>
      <div class="labeled">
        <label for={`${id}-paste`}>{say('tables.paste')}</label>
        <textarea
          id={`${id}-paste`}
          class="field"
          rows={3}
          dir="auto"
          spellcheck={false}
          value={pasted}
          onInput={({ currentTarget }) => setPasted(currentTarget.value)}
          onPaste={(event) => {
            const text = event.clipboardData?.getData('text/plain') ?? '';
            if (text.length <= maxInBox) return;
            event.preventDefault();
            onFile({ name: '', content: new Blob([text]) });
          }}
        />
        {pasted.trim() === '' ? null : (
          <button type="button" class="take-pasted" onClick={takePasted}>
            {say('tables.takePasted')}
          </button>
        )}
      </div>
      <div class="table-file">
        <button
          type="button"
          aria-describedby={`${id}-template`}
          onClick={() => {
            const { name, content } = templateFile();
            void saveFileWhere(name, content);
          }}
        >
          {say('tables.template')}
        </button>
        <p id={`${id}-template`} class="hint">
          {say('tables.templateHint')}
        </p>
      </div>
      <Reading reading={reading} onStop={onStop} />
    </div>
  );
}

function Reading({
  reading,
  onStop,
}: {
  readonly reading: ReadingState;
  readonly onStop: () => void;
}): JSX.Element {
  return (
    <>
      <div role="status" class="table-reading">
        {reading.kind === 'reading' ? (
          <>
            <span>
              {reading.name === ''
                ? say('tables.readingPasted')
                : say('tables.reading', { name: reading.name })}
            </span>
            <button type="button" onClick={onStop}>
              {say('tables.stop')}
            </button>
          </>
        ) : null}
      </div>
      <div role="alert">{reading.kind === 'refused' ? <p class="fault">{reading.why}</p> : null}</div>
    </>
  );
}
