/** Named stores in the browser's IndexedDB. */
import {
  type DBSchema,
  type IDBPDatabase,
  type IDBPObjectStore,
  type IDBPTransaction,
  openDB,
  type StoreNames,
} from 'idb';
import { openingFailed, operationFailed } from './failure.ts';

/** The key and the record of each store, by its name. */
export type StoresSchema = DBSchema;

export type OpenDatabase<Schema extends StoresSchema> = IDBPDatabase<Schema>;

/** A transaction that can write to some stores. */
export type Transaction<Schema extends StoresSchema, Name extends StoreNames<Schema>> = IDBPTransaction<
  Schema,
  Name[],
  'readwrite'
>;

/** One of the stores in it. */
export type WritableStore<Schema extends StoresSchema, Name extends StoreNames<Schema>> = IDBPObjectStore<
  Schema,
  Name[],
  Name,
  'readwrite'
>;

/** The stores of a database. */
export type Stores<Schema extends StoresSchema> = {
  /** Runs a query. Opens the database at the first use, and again after the browser has closed it. Throws `StorageError`. */
  use<Result>(work: (database: OpenDatabase<Schema>) => Promise<Result>): Promise<Result>;
};

type Wiring<Schema extends StoresSchema> = {
  readonly name: string;
  /** Has to be raised when a store is added. */
  readonly version: number;
  readonly stores: readonly StoreNames<Schema>[];
  readonly signal: AbortSignal;
};

/** Returns stores, which are made where there are none. Their database is closed when the signal aborts, for good. */
export function openStores<Schema extends StoresSchema>(wiring: Wiring<Schema>): Stores<Schema> {
  const connection = new Connection(wiring);
  return {
    async use(work) {
      const database = await connection.open();
      try {
        return await work(database);
      } catch (error) {
        throw operationFailed(error);
      }
    },
  };
}

class Connection<Schema extends StoresSchema> {
  readonly #wiring: Wiring<Schema>;
  #opened: Promise<OpenDatabase<Schema>> | null = null;

  constructor(wiring: Wiring<Schema>) {
    this.#wiring = wiring;
    wiring.signal.addEventListener('abort', () => this.#close(), { once: true });
  }

  open(): Promise<OpenDatabase<Schema>> {
    this.#opened ??= openDatabase(this.#wiring, () => this.#forget()).catch((error) => {
      this.#forget();
      throw openingFailed(error);
    });
    return this.#opened;
  }

  #forget(): void {
    this.#opened = null;
  }

  #close(): void {
    this.#opened?.then(
      (database) => database.close(),
      () => undefined,
    );
    this.#forget();
  }
}

/**
 * Rejects if the browser refuses. `onEnd` is called when the database must be opened again: when the browser has closed
 * it, or a newer version of the extension or a deletion waits for it.
 */
async function openDatabase<Schema extends StoresSchema>(
  { name, version, stores, signal }: Wiring<Schema>,
  onEnd: () => void,
): Promise<OpenDatabase<Schema>> {
  signal.throwIfAborted();
  return openDB<Schema>(name, version, {
    upgrade(database) {
      for (const store of stores)
        if (!database.objectStoreNames.contains(store)) database.createObjectStore(store);
    },
    blocked: () => console.warn(`Namelight waits for a page that keeps the database “${name}” open.`),
    blocking(_from, _to, event) {
      (event.target as IDBDatabase).close();
      onEnd();
    },
    terminated: onEnd,
  });
}

/**
 * Runs a change in a transaction that holds up the named stores alone: it is atomic even if the browser is closed in the
 * middle, and two pages cannot change the same record at once. Throws the browser's error if it fails; then nothing has
 * changed.
 */
export function runTransaction<
  Schema extends StoresSchema,
  const Names extends readonly StoreNames<Schema>[],
  Result,
>(
  stores: Stores<Schema>,
  names: Names,
  change: (transaction: Transaction<Schema, Names[number]>) => Promise<Result>,
): Promise<Result> {
  return stores.use(async (database) => {
    // Only a loss of power could lose what the system has not written to the disk yet.
    const transaction = database.transaction<Names[number][], 'readwrite'>([...names], 'readwrite', {
      durability: 'relaxed',
    });
    // Failures are thrown below: the transaction's own error says more.
    const done = transaction.done.catch(() => undefined);
    try {
      const result = await change(transaction);
      // Not to wait for the end of the task, which a page that is being closed may not see.
      transaction.commit();
      await transaction.done;
      return result;
    } catch (error) {
      abort(transaction);
      await done;
      throw transaction.error ?? error;
    }
  });
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // The transaction has ended already.
  }
}
