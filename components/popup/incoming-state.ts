/** Where a file is on its way into the library, and what adding it would do. */
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
  /** It may be added. `hasChanged`: the library was changed by others since it was looked at. */
  | {
      readonly kind: 'ready';
      readonly preview: ImportPreview;
      readonly hasChanged: boolean;
      /** As the reader chose; until then, as the set has it that this one takes the place of. */
      readonly sites?: Sites;
    }
  | { readonly kind: 'adding'; readonly preview: ImportPreview; readonly sites?: Sites }
  | { readonly kind: 'failed'; readonly failure: LibraryFailure };

/** Where a file is after a report; `null` when it has arrived. */
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

/** True where a set that was looked at is the one of its id among these, or where there is none. */
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
