import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../i18n/say.ts';
import type { SettingsChange } from '../settings/change.ts';
import type { Organization } from '../settings/policy.ts';
import { readSettingsFile, settingsFileName } from '../settings/settings-file.ts';
import { Collapsible, takeChosen } from '../ui/controls.tsx';
import { saveSettings } from '../ui/save-settings.ts';
import type { Notice } from './Popup.tsx';
import { fileRefusalText } from './texts.ts';

/**
 * Where a file is chosen: `here` in a tab, or `asked` in a tab that was opened for it. A popup closes when the file dialog
 * opens, so it opens a tab for it: `elsewhere`.
 */
export type FileChooser = 'asked' | 'here' | 'elsewhere';

type SettingsFileProps = {
  /** The text of the file to export. */
  readonly file: string;
  readonly chooser: FileChooser;
  readonly onImport: (file: Blob) => void;
  readonly onOpenElsewhere: () => void;
};

/** Exports settings to a file and imports them from one that is chosen. */
export function SettingsFileSection(props: SettingsFileProps): JSX.Element {
  const { file, chooser, onImport } = props;
  return (
    <Collapsible title={say('popup.file')} open={chooser === 'asked'}>
      <p class="soft">{say('popup.fileWhy')}</p>
      <div class="side-by-side">
        <SaveLink file={file} />
        {chooser === 'elsewhere' ? (
          <button type="button" onClick={props.onOpenElsewhere}>
            {say('popup.openFile')}
          </button>
        ) : null}
      </div>
      {chooser === 'elsewhere' ? null : <FileInput takesFocus={chooser === 'asked'} onImport={onImport} />}
    </Collapsible>
  );
}

function SaveLink({ file }: Pick<SettingsFileProps, 'file'>): JSX.Element {
  const href = `data:application/json;charset=utf-8,${encodeURIComponent(file)}`;
  return (
    <a class="button" download={settingsFileName} href={href}>
      {say('popup.saveFile')}
    </a>
  );
}

function FileInput(props: {
  readonly takesFocus: boolean;
  readonly onImport: (file: Blob) => void;
}): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (props.takesFocus) input.current?.focus();
  }, [props.takesFocus]);
  return (
    <label class="choose-file">
      {say('popup.chooseFile')}
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        onChange={({ currentTarget }) => takeChosen(currentTarget).forEach(props.onImport)}
      />
    </label>
  );
}

/** A completed action, with what is needed to undo it. */
export type CompletedAction = Notice & ({ readonly kind: 'none' } | { readonly undo: SettingsChange });

/**
 * Replaces the settings with those of a file. Locked settings stay in effect, but the file's values are stored too, for
 * the case that the lock is removed. Throws an error to show if that fails; then nothing has changed.
 */
export async function importSettings(
  file: Blob,
  organization: Organization | null,
): Promise<CompletedAction> {
  const text = await file.text().catch((cause) => {
    throw new Error(fileRefusalText('unreadable'), { cause });
  });
  const read = readSettingsFile(text, organization);
  if (read.kind === 'refused') throw new Error(fileRefusalText(read.why));
  return { kind: 'imported', problems: read.problems, undo: await saveSettings(read.change) };
}
