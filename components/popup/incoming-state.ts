/** Where a file is on its way into the library, and what adding it would do. */
import type { FileRefusal, ImportPreview, ImportReport } from '../library/import-messages.ts';
import type { SetHeader, Sites } from '../library/records.ts';
import type { LibraryFailure } from '../library/trouble.ts';

export type Incoming = {
  readonly key: number;
  /** The file's name. */
  readonly file: string;
  readonly state: IncomingState;
};

export type IncomingState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly refusal: FileRefusal }
  /** It may be added. `isNews`: the library was changed by others since it was looked at. */
  | {
      readonly kind: 'ready';
      readonly preview: ImportPreview;
      readonly isNews: boolean;
      /** As the reader chose; until then, as the set has it that this one takes the place of. */
      readonly sites?: Sites;
    }
  | { readonly kind: 'adding'; readonly preview: ImportPreview; readonly sites?: Sites }
  | { readonly kind: 'failed'; readonly trouble: LibraryFailure };

/** Where a file is after a report; `null` when it has arrived. */
export function stateAfter(state: IncomingState, report: ImportReport): IncomingState | null {
  switch (report.kind) {
    case 'checking':
      return { kind: 'reading' };
    case 'refused':
      return { kind: 'refused', refusal: report.refusal };
    case 'checked':
      return { kind: 'ready', preview: report.preview, isNews: false };
    case 'compared':
      return state.kind === 'ready'
        ? { ...state, preview: { ...state.preview, existing: report.existing } }
        : state;
    case 'failed':
      return report;
    case 'conflict':
      return state.kind === 'adding'
        ? { ...state, kind: 'ready', preview: { ...state.preview, existing: report.existing }, isNews: true }
        : state;
    case 'added':
      return null;
    default:
      return report satisfies never;
  }
}

/** True where a set that was looked at is the one of its id among these, or where there is none. */
export function isAmong(
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
export type Outcome = 'adds' | 'updates' | 'goes-back' | 'replaces' | 'nothing' | 'locked';

export function outcomeOf({ version, existing }: Pick<ImportPreview, 'version' | 'existing'>): Outcome {
  if (existing === null) return 'adds';
  if (existing.origin === 'organization') return 'locked';
  if (existing.isSame) return 'nothing';
  if (version === existing.version) return 'replaces';
  return version > existing.version ? 'updates' : 'goes-back';
}
