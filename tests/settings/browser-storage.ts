/** What stands for a browser's storage: with the limits of `storage.sync`, and as an extension meets it that may end at any call. */
import { expect } from 'vitest';

type Items = Readonly<Record<string, unknown>>;
type Keys = string | readonly string[];
type Listener = (changes: Items, area: string) => void;

/** Chromium's; Firefox has the same but for the rates. */
const limits = { bytes: 102_400, itemBytes: 8_192, items: 512, writesAMinute: 120, writesAnHour: 1_800 };

const listeners = new Set<Listener>();

class Area {
  readonly #name: string;
  readonly #isLimited: boolean;
  #data: Items = {};
  #writtenAt: number[] = [];
  /** How many writes come through before the extension ends, without a word to it. */
  endsAfter = Number.POSITIVE_INFINITY;
  /** Why every write is refused. */
  refuses: Error | null = null;

  constructor(name: string, isLimited: boolean) {
    this.#name = name;
    this.#isLimited = isLimited;
  }

  reset(): void {
    this.#data = {};
    this.#writtenAt = [];
    this.endsAfter = Number.POSITIVE_INFINITY;
    this.refuses = null;
  }

  /** How many calls wrote something. */
  get writes(): number {
    return this.#writtenAt.length;
  }

  async get(keys?: Keys): Promise<Items> {
    const wanted = keys === undefined ? Object.keys(this.#data) : [keys].flat();
    return structuredClone(
      Object.fromEntries(wanted.flatMap((key) => (key in this.#data ? [[key, this.#data[key]]] : []))),
    );
  }

  async set(items: Items): Promise<void> {
    await this.#write({ ...this.#data, ...JSON.parse(JSON.stringify(items)) }, Object.keys(items));
  }

  async remove(keys: Keys): Promise<void> {
    const gone = [keys].flat();
    await this.#write(
      Object.fromEntries(Object.entries(this.#data).filter(([key]) => !gone.includes(key))),
      [],
    );
  }

  async #write(data: Items, set: readonly string[]): Promise<void> {
    if (this.endsAfter === 0) await new Promise(() => {});
    this.endsAfter -= 1;
    if (this.refuses !== null) throw this.refuses;
    if (this.#isLimited) this.#hold(data, set);
    this.#writtenAt.push(performance.now());
    // Chromium gives the keys of records back in their order.
    this.#data = JSON.parse(JSON.stringify(data), (_, value) =>
      value !== null && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort())
        : value,
    );
    for (const listener of listeners) listener(data, this.#name);
  }

  #hold(data: Items, set: readonly string[]): void {
    const within = (ms: number): number => this.#writtenAt.filter((at) => at > performance.now() - ms).length;
    if (within(60_000) >= limits.writesAMinute) throw exceeds('MAX_WRITE_OPERATIONS_PER_MINUTE');
    if (within(3_600_000) >= limits.writesAnHour) throw exceeds('MAX_WRITE_OPERATIONS_PER_HOUR');
    const sizeOf = ([key, value]: [string, unknown]): number =>
      Buffer.byteLength(key) + Buffer.byteLength(JSON.stringify(value).replaceAll('<', '\\u003C'));
    const entries = Object.entries(data);
    if (entries.some(([key, value]) => set.includes(key) && sizeOf([key, value]) > limits.itemBytes))
      throw exceeds('QUOTA_BYTES_PER_ITEM');
    if (set.length > 0 && entries.reduce((sum, entry) => sum + sizeOf(entry), 0) > limits.bytes)
      throw exceeds('QUOTA_BYTES');
    if (entries.length > limits.items) throw exceeds('MAX_ITEMS');
  }
}

const exceeds = (limit: string): Error => new Error(`This request exceeds the ${limit} quota.`);

export const storage = {
  sync: new Area('sync', true),
  local: new Area('local', false),
  session: new Area('session', false),
  managed: new Area('managed', false),
  onChanged: {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
  },
};

export function resetStorage(): void {
  for (const area of [storage.sync, storage.local, storage.session, storage.managed]) area.reset();
  listeners.clear();
}

/** What `browser` is in tests: the storage and nothing else. */
export const browser = { storage };

/** All items of both areas in which settings lie; that of nothing unfinished among them. */
export async function storedItems(): Promise<Items> {
  const local = await storage.local.get();
  expect(local).not.toHaveProperty('unfinished');
  return { ...(await storage.sync.get()), ...local };
}
