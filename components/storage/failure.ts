/** Why something could not be stored or read. */
import { errorMessage } from '../validation/checks.ts';

/** The browser does not allow the database, has no space left, or something else. */
export type StorageFailureKind = 'unavailable' | 'full' | 'other';

export type StorageFailure = {
  readonly kind: StorageFailureKind;
  /** The browser's message. */
  readonly reason: string;
};

/** An operation of a database failed; nothing has changed. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly failureKind: StorageFailureKind;

  constructor(failure: StorageFailureKind, cause: unknown) {
    super(errorMessage(cause), { cause });
    this.failureKind = failure;
  }
}

/** Returns the failure for anything that was thrown. */
export const storageFailureOf = (error: unknown): StorageFailure => ({
  kind: error instanceof StorageError ? error.failureKind : 'other',
  reason: errorMessage(error),
});

/** The error when a database could not be opened. Firefox throws `InvalidStateError` in private windows. */
export const openingFailed = (cause: unknown): StorageError =>
  isNamed(cause, 'InvalidStateError', 'SecurityError')
    ? new StorageError('unavailable', cause)
    : operationFailed(cause);

/** The error when an operation on an open database failed. */
export const operationFailed = (cause: unknown): StorageError =>
  cause instanceof StorageError
    ? cause
    : new StorageError(isNamed(cause, 'QuotaExceededError') ? 'full' : 'other', cause);

const isNamed = (error: unknown, ...names: readonly string[]): boolean =>
  error instanceof Error && names.includes(error.name);
