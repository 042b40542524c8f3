/** The state of a file that is being imported, and what adding it would do. */
import type { FileRefusal, ImportPreview, ImportReport } from '../library/import-messages.ts';
import type { LibraryFailure } from '../library/library-failure.ts';
import type { SetHeader, Sites } from '../library/records.ts';

export type IncomingFile = {
  readonly key: number;
  /** The file's name. */
  readonly file: string;
  readonly state: IncomingFileState;
};

export type IncomingFileState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly refusal: FileRefusal }
  /** It can be added. `hasChanged`: the library has changed since the file was checked. */
  | {
      readonly kind: 'ready';
      readonly preview: ImportPreview;
      readonly hasChanged: boolean;
      /** The sites the user chose; if missing, those of the set that it replaces. */
      readonly sites?: Sites;
    }
  | { readonly kind: 'adding'; readonly preview: ImportPreview; readonly sites?: Sites }
  | { readonly kind: 'failed'; readonly failure: LibraryFailure };

/** Returns the state after a report; `null` when the file has been added. */
export function nextState(state: IncomingFileState, report: ImportReport): IncomingFileState | null {
  switch (report.kind) {
    case 'checking':
      return { kind: 'reading' };
    case 'refused':
      return { kind: 'refused', refusal: report.refusal };
    case 'checked':
      return { kind: 'ready', preview: report.preview, hasChanged: false };
    case 'compared':
      return state.kind === 'ready'
        ? { ...state, preview: { ...state.preview, existing: report.existing } }
        : state;
    case 'failed':
      return report;
    case 'conflict':
      return state.kind === 'adding'
        ? {
            ...state,
            kind: 'ready',
            preview: { ...state.preview, existing: report.existing },
            hasChanged: true,
          }
        : state;
    case 'added':
      return null;
    default:
      return report satisfies never;
  }
}

/** True if `existing` is still the set with this id, or if there is still none. */
export function isCurrent(
  sets: readonly SetHeader[],
  id: string,
  existing: ImportPreview['existing'],
): boolean {
  const now = sets.find((header) => header.id === id);
  return now === undefined || existing === null
    ? now === undefined && existing === null
    : now.revision === existing.revision;
}

/** What adding a file would do. */
export type AddOutcome = 'adds' | 'updates' | 'goes-back' | 'replaces' | 'nothing' | 'locked';

export function addOutcome({ version, existing }: Pick<ImportPreview, 'version' | 'existing'>): AddOutcome {
  if (existing === null) return 'adds';
  if (existing.origin === 'organization') return 'locked';
  if (existing.isSame) return 'nothing';
  if (version === existing.version) return 'replaces';
  return version > existing.version ? 'updates' : 'goes-back';
}
