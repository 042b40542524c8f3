/** The name of a story's file, by which it is known as one wherever it goes. */
export const storyFileName = (id: string): string => `${id}.namelight.json`;

/** Downloads a file. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.download = name;
  // The object URL is never revoked: there is no event when the browser has read it.
  link.href = URL.createObjectURL(content);
  link.click();
}

/** What some browsers have of the File System Access API, as far as used: https://wicg.github.io/file-system-access/ */
type SavePicker = (options: {
  readonly suggestedName: string;
  readonly types: readonly [
    { readonly description: string; readonly accept: Readonly<Record<string, readonly [string]>> },
  ];
}) => Promise<Pick<FileSystemFileHandle, 'createWritable'>>;

/** Where a file is: where the reader chose, among the downloads, or nowhere, because the reader canceled. */
export type SavedWhere = 'chosen' | 'downloads' | 'nowhere';

/**
 * Saves a file where the reader chooses, in browsers that can ask; downloads it in others, and wherever the browser
 * would not ask or could not write. Not for the popup, which closes when the browser asks. Returns where the file is.
 */
export async function saveFileWhere(name: string, content: Blob): Promise<SavedWhere> {
  const { showSaveFilePicker } = window as { readonly showSaveFilePicker?: SavePicker };
  try {
    // Systems that add an ending add the whole one: by it the popup knows a story that is open in a tab.
    const ending = name.slice(name.indexOf('.'));
    const handle = await showSaveFilePicker?.({
      suggestedName: name,
      types: [{ description: ending, accept: { [content.type || 'application/json']: [ending] } }],
    });
    const file = await handle?.createWritable();
    if (file !== undefined) {
      await content.stream().pipeTo(file);
      return 'chosen';
    }
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return 'nowhere';
  }
  saveFile(name, content);
  return 'downloads';
}
