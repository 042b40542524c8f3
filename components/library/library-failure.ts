/** Failures of the library. */
import { errorMessage } from '../checks/error-message.ts';

/** The browser does not allow the database, has no space left, or something else. */
export type LibraryFailureKind = 'unavailable' | 'full' | 'other';

export type LibraryFailure = {
  readonly kind: LibraryFailureKind;
  /** The browser's message. */
  readonly reason: string;
};

/** An operation of the library failed; nothing has changed. */
export class LibraryError extends Error {
  override readonly name = 'LibraryFailed';
  readonly failureKind: LibraryFailureKind;

  constructor(failure: LibraryFailureKind, cause: unknown) {
    super(errorMessage(cause), { cause });
    this.failureKind = failure;
  }
}

/** Returns the failure for anything that was thrown. */
export const libraryFailureOf = (error: unknown): LibraryFailure => ({
  kind: error instanceof LibraryError ? error.failureKind : 'other',
  reason: errorMessage(error),
});

/** The error when the database could not be opened. Firefox throws `InvalidStateError` in private windows. */
export const openingFailed = (cause: unknown): LibraryError =>
  isNamed(cause, 'InvalidStateError', 'SecurityError')
    ? new LibraryError('unavailable', cause)
    : operationFailed(cause);

/** The error when an operation on the open database failed. */
export const operationFailed = (cause: unknown): LibraryError =>
  new LibraryError(isNamed(cause, 'QuotaExceededError') ? 'full' : 'other', cause);

const isNamed = (error: unknown, ...names: readonly string[]): boolean =>
  error instanceof Error && names.includes(error.name);
