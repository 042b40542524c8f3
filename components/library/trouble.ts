/** What does not work with the library, as it is told to whoever can help. */
import { errorMessage } from '../checks/error-message.ts';

/** The browser keeps the library from us, has no more room, or something else. */
export type LibraryTrouble = 'unavailable' | 'full' | 'other';

export type Trouble = {
  readonly kind: LibraryTrouble;
  /** In the browser's words. */
  readonly reason: string;
};

/** The library could not do what was asked; nothing in it has changed. */
export class LibraryFailed extends Error {
  override readonly name = 'LibraryFailed';
  readonly trouble: LibraryTrouble;

  constructor(trouble: LibraryTrouble, cause: unknown) {
    super(errorMessage(cause), { cause });
    this.trouble = trouble;
  }
}

/** Returns what to tell of whatever was thrown. */
export const troubleOf = (error: unknown): Trouble => ({
  kind: error instanceof LibraryFailed ? error.trouble : 'other',
  reason: errorMessage(error),
});

/** To be thrown where the database could not be opened: Firefox gives the first of these names in private windows. */
export const notOpened = (cause: unknown): LibraryFailed =>
  isNamed(cause, 'InvalidStateError', 'SecurityError')
    ? new LibraryFailed('unavailable', cause)
    : notDone(cause);

/** To be thrown where something could not be done with the open database. */
export const notDone = (cause: unknown): LibraryFailed =>
  new LibraryFailed(isNamed(cause, 'QuotaExceededError') ? 'full' : 'other', cause);

const isNamed = (error: unknown, ...names: readonly string[]): boolean =>
  error instanceof Error && names.includes(error.name);
