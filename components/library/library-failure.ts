/** What does not work with the library, as it is told to whoever can help. */
import { reasonOf } from '../checks/reason.ts';

/** The browser keeps the library from us, has no more room, or something else. */
export type LibraryFailureKind = 'unavailable' | 'full' | 'other';

export type LibraryFailure = {
  readonly kind: LibraryFailureKind;
  /** In the browser's words. */
  readonly reason: string;
};

/** The library could not do what was asked; nothing in it has changed. */
export class LibraryError extends Error {
  override readonly name = 'LibraryFailed';
  readonly failureKind: LibraryFailureKind;

  constructor(failure: LibraryFailureKind, cause: unknown) {
    super(reasonOf(cause), { cause });
    this.failureKind = failure;
  }
}

/** Returns what to tell of whatever was thrown. */
export const libraryFailureOf = (error: unknown): LibraryFailure => ({
  kind: error instanceof LibraryError ? error.failureKind : 'other',
  reason: reasonOf(error),
});

/** To be thrown where the database could not be opened: Firefox gives the first of these names in private windows. */
export const openingFailed = (cause: unknown): LibraryError =>
  isNamed(cause, 'InvalidStateError', 'SecurityError')
    ? new LibraryError('unavailable', cause)
    : operationFailed(cause);

/** To be thrown where something could not be done with the open database. */
export const operationFailed = (cause: unknown): LibraryError =>
  new LibraryError(isNamed(cause, 'QuotaExceededError') ? 'full' : 'other', cause);

const isNamed = (error: unknown, ...names: readonly string[]): boolean =>
  error instanceof Error && names.includes(error.name);
