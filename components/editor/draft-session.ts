/**
 * A draft that is open: its state, what was done to it, and how it is stored. One tab at a time writes a draft, which holds
 * its lock; another one may take it over.
 */
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type Addition, withAddition } from '../drafts/addition.ts';
import { createDraftCheck, type DraftCheck } from '../drafts/check-draft.ts';
import type { Draft, DraftKey } from '../drafts/draft.ts';
import {
  type Drafts,
  type DraftVersion,
  keepVersion,
  readDraft,
  readHead,
  readTable,
  saveDraft,
} from '../drafts/draft-store.ts';
import { lockOf, type Taken } from '../drafts/hand-over.ts';
import { changed, type History, redone, startHistory, undone } from '../drafts/history.ts';
import type { PendingRow, PendingTable } from '../drafts/pending-table.ts';
import { type StorageFailure, storageFailureOf } from '../storage/failure.ts';
import { withoutRows, withoutRowsOf, withRowsOf } from '../tables/edit-table.ts';

/** What of a draft its form shows. */
export type Part =
  | { readonly kind: 'story' | 'moments' | 'sources' | 'sample' | 'table' }
  | { readonly kind: 'entity'; readonly id: string };

export type Saving =
  | { readonly kind: 'saved' | 'saving' }
  /** What was written since is in this tab alone. */
  | { readonly kind: 'failed'; readonly failure: StorageFailure };

/** Who writes: this tab; another one, which this one may take over from; nobody, because the draft is gone. */
export type Writer = 'opening' | 'here' | 'elsewhere' | 'gone';

/** A change to a draft. */
export type Change = {
  readonly draft: Draft;
  /** What is changed: typing goes on as one change of the same target. */
  readonly target: string;
  readonly part: Part;
  /** Rows of the table that become names by it, and wait no more. */
  readonly rows?: ReadonlySet<PendingRow>;
};

/** While it is written, a state is kept as often as this, in ms. */
const keptEveryMs = 10 * 60_000;

export class DraftSession {
  readonly key: DraftKey;
  readonly #drafts: Drafts;
  readonly #signal: AbortSignal;
  readonly #history: Signal<History<Draft, Part> | null> = signal(null);
  readonly #saving: Signal<Saving> = signal({ kind: 'saved' });
  readonly #writer: Signal<Writer> = signal('opening');
  readonly #storyId: Signal<string> = signal('');
  readonly draft: ReadonlySignal<Draft | null>;
  readonly check: ReadonlySignal<DraftCheck | null>;
  /** The state before the latest change, which can be taken back; `null` if there is none. */
  readonly before: ReadonlySignal<Draft | null>;
  readonly canRedo: ReadonlySignal<boolean>;
  readonly #table: Signal<PendingTable | null> = signal(null);
  /** The rows that a state has from the table, as a table of these alone: they wait again while that is taken back. */
  readonly #added = new WeakMap<Draft, PendingTable>();
  /** The state that is stored, or on its way; `null` where all has to be stored again. */
  #stored: Draft | null = null;
  /** The same of the table. */
  #storedTable: PendingTable | null = null;
  /** How many states are on their way. */
  #underway = 0;
  /** How many of them differ from the one before in both names and rows. */
  #movesUnderway = 0;
  /** Whether the latest of them was stored. */
  #latestSave: Promise<boolean> = Promise.resolve(true);
  /** When a state was kept last, in ms since 1970. */
  #keptAt = 0;

  constructor(wiring: { readonly key: DraftKey; readonly drafts: Drafts; readonly signal: AbortSignal }) {
    const { key, drafts, signal } = wiring;
    this.key = key;
    this.#drafts = drafts;
    this.#signal = signal;
    this.draft = computed(() => this.#history.value?.present ?? null);
    const check = createDraftCheck();
    this.check = computed(() => this.draft.value && check(this.draft.value));
    this.before = computed(() => this.#history.value?.past.at(-1)?.state ?? null);
    this.canRedo = computed(() => (this.#history.value?.future.length ?? 0) > 0);
  }

  /** The table whose rows wait in the draft; `null` if there is none. */
  get table(): ReadonlySignal<PendingTable | null> {
    return this.#table;
  }

  get saving(): ReadonlySignal<Saving> {
    return this.#saving;
  }

  /** The id of the story that was made of the draft; empty until then. */
  get storyId(): ReadonlySignal<string> {
    return this.#storyId;
  }

  get writer(): ReadonlySignal<Writer> {
    return this.#writer;
  }

  /** Opens the draft to write if no other tab does, else to look at. */
  async open(): Promise<void> {
    await this.#hold({ ifAvailable: true });
  }

  /** Writes here from now on; the tab that wrote so far is notified. */
  async takeOver(): Promise<void> {
    await this.#hold({ steal: true });
  }

  /** Settles once it is known who writes; the lock is held until the signal aborts or another tab takes it. */
  #hold(how: { readonly ifAvailable?: boolean; readonly steal?: boolean }): Promise<void> {
    let isTaken = false;
    return new Promise((known, failed) => {
      const held = navigator.locks.request(lockOf(this.key), how, async (lock) => {
        await this.#read(() => (lock === null || isTaken ? 'elsewhere' : 'here'));
        known();
        // Whoever went away while the draft was read holds nothing.
        if (lock !== null && !this.#signal.aborted)
          await new Promise((end) => this.#signal.addEventListener('abort', end, { once: true }));
      });
      held.catch((error: unknown) => {
        // Another tab took it, perhaps while the draft is still being read here.
        if (error instanceof DOMException && error.name === 'AbortError') {
          isTaken = true;
          if (this.#writer.value === 'here') this.#lose();
        } else failed(error);
      });
    });
  }

  /** Another tab took the lock. What may not be stored yet is kept as a version, since the other tab may not know it. */
  #lose(): void {
    const draft = this.draft.value;
    if (draft !== null && (this.#underway > 0 || this.#saving.value.kind === 'failed'))
      this.#keep(draft, 'meanwhile');
    this.#writer.value = 'elsewhere';
  }

  /** `writerNow` is asked once the draft is read; with `null` the session stays as it is. */
  async #read(writerNow: () => Writer | null): Promise<void> {
    const [draft, table] = await Promise.all([
      readDraft(this.#drafts, this.key),
      readTable(this.#drafts, this.key),
      this.readStoryId(),
    ]);
    const writer = writerNow();
    if (writer === null) return;
    this.#stored = draft;
    this.#storedTable = table;
    this.#keptAt = 0;
    batch(() => {
      this.#history.value = draft && startHistory(draft);
      this.#table.value = table;
      this.#saving.value = { kind: 'saved' };
      this.#writer.value = draft === null ? 'gone' : writer;
    });
  }

  /** Reads which story was made of the draft; to be called when one may have been. */
  async readStoryId(): Promise<void> {
    this.#storyId.value = (await readHead(this.#drafts, this.key))?.issued?.id ?? '';
  }

  /** Reads the draft again that another tab writes. */
  async refresh(): Promise<void> {
    const isElsewhere = (): boolean => this.#writer.value === 'elsewhere';
    // This tab may have begun to write while the draft was read.
    if (isElsewhere()) await this.#read(() => (isElsewhere() ? 'elsewhere' : null));
  }

  /** Makes a change, and stores it at once. */
  edit({ draft, target, part, rows }: Change): void {
    const history = this.#history.value;
    if (history === null || this.#writer.value !== 'here') return;
    this.#keepBefore(history.present);
    this.#history.value = changed(history, { state: draft, place: part, target, at: Date.now() });
    const table = this.#table.value;
    if (rows !== undefined && table !== null) {
      this.#added.set(draft, { ...table, rows: table.rows.filter((row) => rows.has(row)) });
      this.#table.value = withoutRows(table, rows);
    }
    this.#save();
  }

  /** Changes the table, and stores it at once. */
  setTable(table: PendingTable | null): void {
    if (this.#writer.value !== 'here') return;
    this.#table.value = table;
    this.#save();
  }

  /** Adds what another tab hands over; `null` if another tab writes. */
  add(addition: Addition): Taken | null {
    const draft = this.draft.value;
    if (draft === null || this.#writer.value !== 'here') return null;
    const added = withAddition(draft, addition);
    const { id } = added.entity;
    this.edit({ draft: added.draft, target: `add ${id}`, part: { kind: 'entity', id } });
    return { entity: id, isStored: this.#latestSave };
  }

  /** Takes the latest change back. Returns where it was made; `null` if there is none. */
  undo(): Part | null {
    const history = this.#history.value;
    const step = history?.past.at(-1);
    if (history === null || step === undefined || this.#writer.value !== 'here') return null;
    this.#history.value = undone(history);
    const added = this.#added.get(history.present);
    if (added !== undefined) this.#table.value = withRowsOf(this.#table.value, added);
    this.#save();
    return step.place;
  }

  /** Makes the change again that was taken back last. */
  redo(): Part | null {
    const history = this.#history.value;
    const step = history?.future.at(-1);
    if (history === null || step === undefined || this.#writer.value !== 'here') return null;
    this.#history.value = redone(history);
    const added = this.#added.get(step.state);
    if (added !== undefined) this.#table.value = withoutRowsOf(this.#table.value, added);
    this.#save();
    return step.place;
  }

  /** Goes back to an earlier state; the one that it takes the place of is kept as a version. */
  restore(earlier: Draft): void {
    const before = this.draft.value;
    if (before === null || this.#writer.value !== 'here') return;
    this.#keep(before, 'restored');
    this.edit({ draft: earlier, target: `restore ${Date.now()}`, part: { kind: 'story' } });
  }

  /** Tries to store what could not be stored. */
  saveAgain(): void {
    if (this.#writer.value === 'here') this.#save();
  }

  /** Now and then the state before a change is kept as a version, the first time when writing begins. */
  #keepBefore(draft: Draft): void {
    const now = Date.now();
    if (now - this.#keptAt < keptEveryMs) return;
    this.#keep(draft, this.#keptAt === 0 ? 'opened' : 'meanwhile');
  }

  #keep(draft: Draft, why: DraftVersion['why']): void {
    this.#keptAt = Date.now();
    // What cannot be kept is no reason to stop writing: that the draft itself is not stored is said.
    keepVersion(this.#drafts, this.key, { draft, why }).catch((error) =>
      console.debug('Namelight could not keep a version of a story:', error),
    );
  }

  /** Answers whether it was stored. */
  async #saveWhole(): Promise<boolean> {
    this.#stored = null;
    if (this.#writer.value !== 'here') return false;
    this.#save();
    return this.#latestSave;
  }

  /** Each state is sent on its way without waiting for the one before, so that closing the tab loses none. */
  #save(): void {
    const after = this.draft.value;
    if (after === null) return;
    const table = this.#table.value;
    const isTableStored = this.#stored !== null && table === this.#storedTable;
    // Rows that became names on their way may not go before these are stored.
    const before = !isTableStored && this.#movesUnderway > 0 ? null : this.#stored;
    const moves = !isTableStored && before !== after ? 1 : 0;
    this.#stored = after;
    this.#storedTable = table;
    this.#underway += 1;
    this.#movesUnderway += moves;
    this.#saving.value = { kind: 'saving' };
    const parts = { key: this.key, before, after, ...(!isTableStored && { table }) };
    this.#latestSave = saveDraft(this.#drafts, parts).then(
      (isWhole) => {
        this.#underway -= 1;
        this.#movesUnderway -= moves;
        if (!isWhole) return this.#saveWhole();
        const isStored = this.#stored !== null;
        if (this.#underway === 0 && isStored) this.#saving.value = { kind: 'saved' };
        return isStored;
      },
      (error: unknown) => {
        this.#underway -= 1;
        this.#movesUnderway -= moves;
        this.#stored = null;
        this.#saving.value = { kind: 'failed', failure: storageFailureOf(error) };
        return false;
      },
    );
  }
}
