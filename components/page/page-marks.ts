import type { Mark, MarkChange } from '../highlight/mark.ts';
import type { Passage } from '../highlight/passage.ts';
import { EvidenceCounts } from '../resolve/evidence.ts';
import type { EvidenceKey, Finder } from '../resolve/finder.ts';
import type { TextPoint } from '../text/block.ts';
import { offsetOf } from '../text/block.ts';
import { languageOf, titleOf } from '../text/dom.ts';
import { ownerOf } from '../text/outlook.ts';
import type { WatchedPage } from '../text/page-watcher.ts';
import type { IsTime } from '../text/slices.ts';
import { watchPage } from '../text/watch-page.ts';
import { foundIn, type Judged, type KeptBlock, markAt, nothing } from './found.ts';
import { MarkChanges } from './mark-changes.ts';
import { inPageOrder } from './page-order.ts';
import { passageOf } from './passage-of.ts';
import { ToJudge } from './to-judge.ts';
import { type IsWanted, onlyWanted } from './wanted.ts';

/** The marks of one document and the shadow roots in it; frames have their own. */
export type PageMarks = {
  /** In no order, which costs nothing but the list. */
  unordered(): readonly Mark[];
  /** In page order. Sorted when asked for after a change: some ms where there are thousands. */
  all(): readonly Mark[];
  /** The mark that a place in the page's text is in, or at the end of; what was refused only where no mention is. */
  at(point: TextPoint): Mark | null;
  /** True for a node of a text that holds a mention. */
  isNear(node: Text): boolean;
  /** From now on, marks mean only those who pass, and are there only where somebody is left. */
  setWanted(isWanted: IsWanted): void;
  /** From now on, what was considered and refused is there as well, for `at` and `onChange` alone; or is not. All is judged anew. */
  setExplained(isExplained: boolean): void;
  /** From now on, the page is read by this finder: all of it again, in slices. Marks that both find stay. */
  setFinder(finder: Finder): void;
  /** The text around a mark, as much as takes to judge it the same; `null` when the mark is gone. */
  passageOf(mark: Mark): Passage | null;
  readonly shadowRoots: Iterable<ShadowRoot>;
  /** True while there is text that was not read yet. */
  readonly isBusy: boolean;
};

/** Of each candidate, in characters that are read in as much time: those of names that many share are many. */
const weighingCost = 64;

/** A title is read no further, in UTF-16 code units: it is read at once, after every slice. */
const longestTitle = 1_000;
/**
 * Finds the names in a page, and follows it as it changes until the signal aborts. What shows first
 * is found before this returns, and `onChange` called with it. Without work left, the marks are those
 * that a fresh reading would give.
 */
export function watchMarks(options: {
  document: Document;
  finder: Finder;
  /** All are when left out. */
  isWanted?: IsWanted;
  /** Whether what was refused is there from the beginning. */
  isExplained?: boolean;
  /** False for text that cannot name anybody, however it is cut: most of a page is passed over by it. */
  mayName?: (text: string) => boolean;
  /** Told each text before it is read. */
  onText?: (text: string) => void;
  /** Told after each slice of reading, and whether all is read. */
  onSlice?: (isAllRead: boolean) => void;
  onChange: (change: MarkChange) => void;
  signal: AbortSignal;
}): PageMarks {
  return new MarkKeeper(options);
}

class MarkKeeper implements PageMarks {
  readonly #document: Document;
  #finder: Finder;
  readonly #mayName: (text: string) => boolean;
  readonly #onText: (text: string) => void;
  readonly #onChange: (change: MarkChange) => void;
  readonly #page: WatchedPage<Judged>;

  readonly #evidence = new EvidenceCounts();
  readonly #toJudge = new ToJudge();
  readonly #changes = new MarkChanges();
  #title = '';
  #titleTells: readonly EvidenceKey[] = [];
  #asWanted: (mark: Mark) => Mark | null;
  #isExplained: boolean;
  #inOrder: readonly Mark[] | null = null;

  constructor({
    document,
    finder,
    isWanted = () => true,
    isExplained = false,
    mayName = () => true,
    onText = () => {},
    onSlice,
    onChange,
    signal,
  }: Parameters<typeof watchMarks>[0]) {
    this.#document = document;
    this.#finder = finder;
    this.#mayName = mayName;
    this.#asWanted = onlyWanted(isWanted);
    this.#isExplained = isExplained;
    this.#onText = onText;
    this.#onChange = onChange;
    this.#page = watchPage<Judged>({
      document,
      watcher: {
        mayKeep: mayName,
        weigh: (text, lang) => this.#weigh(text, lang),
        costOf: ({ reading }) => reading.size * weighingCost,
        onChange: (_root, before, after) => this.#exchange(before, after),
        onSlice: (isTime) => {
          const isSettled = this.#settle(isTime);
          // The page does not exist yet during the first slice.
          onSlice?.(isSettled && this.#page?.isBusy === false);
          return isSettled;
        },
      },
      signal,
    });
  }

  get isBusy(): boolean {
    return this.#page.isBusy || !this.#toJudge.isEmpty;
  }

  get shadowRoots(): Iterable<ShadowRoot> {
    return this.#page.shadowRoots.values();
  }

  unordered(): readonly Mark[] {
    return this.#wantedOf(this.#everyMark().filter(({ verdict }) => verdict === 'accepted'));
  }

  all(): readonly Mark[] {
    this.#inOrder ??= inPageOrder(this.unordered(), {
      document: this.#document,
      shadowRoots: this.#page.shadowRoots,
    });
    return this.#inOrder;
  }

  at(point: TextPoint): Mark | null {
    for (const { block, value } of this.#keptAround(point.node)) {
      const offset = offsetOf(block, point);
      if (offset === null) continue;
      for (const found of [value.accepted, value.refused]) {
        const mark = markAt(found, offset);
        const wanted = mark === undefined ? null : this.#asWanted(mark);
        if (wanted !== null) return wanted;
      }
    }
    return null;
  }

  isNear(node: Text): boolean {
    return this.#keptAround(node).some(({ value }) => value.accepted.marks.length > 0);
  }

  passageOf(mark: Mark): Passage | null {
    for (const kept of this.#keptAround(mark.start.node)) {
      const { spans, marks } = kept.value[mark.verdict];
      const span = spans[marks.findIndex((one) => this.#asWanted(one) === mark)];
      if (span === undefined) continue;
      const blocks = this.#everyBlock();
      const [finder, title, titleTells] = [this.#finder, this.#title, this.#titleTells];
      return passageOf(kept, span, { finder, blocks, title, titleTells });
    }
    return null;
  }

  setExplained(isExplained: boolean): void {
    if (this.#isExplained === isExplained) return;
    this.#isExplained = isExplained;
    for (const kept of this.#everyBlock()) this.#toJudge.judgeAgain(kept);
    this.#settle(() => false);
  }

  setFinder(finder: Finder): void {
    this.#finder = finder;
    this.#weighTitle('');
    this.#page.readAgain();
  }

  setWanted(isWanted: IsWanted): void {
    const before = new Set(this.#wantedOf(this.#everyMark()));
    this.#asWanted = onlyWanted(isWanted);
    const after = new Set(this.#wantedOf(this.#everyMark()));
    this.#tell({
      added: [...after].filter((mark) => !before.has(mark)),
      removed: [...before].filter((mark) => !after.has(mark)),
    });
  }

  #wantedOf(marks: readonly Mark[]): readonly Mark[] {
    return marks.flatMap((mark) => this.#asWanted(mark) ?? []);
  }

  #everyMark(): Mark[] {
    return this.#everyBlock().flatMap(({ value: { accepted, refused } }) => [
      ...accepted.marks,
      ...refused.marks,
    ]);
  }

  #everyBlock(): readonly KeptBlock[] {
    return [...this.#page.kept.values()].flat();
  }

  #keptAround(node: Node): readonly KeptBlock[] {
    const owner = ownerOf(node);
    return (owner === null ? undefined : this.#page.kept.get(owner)) ?? [];
  }

  #weigh(text: string, lang: string | null): Judged | null {
    this.#onText(text);
    const reading = this.#finder.read(text, lang);
    return reading.isEmpty ? null : { reading, lang, accepted: nothing, refused: nothing };
  }

  #exchange(before: readonly KeptBlock[], after: readonly KeptBlock[]): void {
    for (const kept of before) {
      this.#toJudge.flip(this.#evidence.remove(kept.value.reading.tells));
      this.#toJudge.forget(kept);
      this.#takeOut(kept.value);
    }
    for (const kept of after) {
      this.#toJudge.flip(this.#evidence.add(kept.value.reading.tells));
      this.#toJudge.keep(kept);
    }
  }

  /** Judges what is new, and again what what is new speaks for or against; false when there was no time for all. */
  #settle(isTime: IsTime): boolean {
    this.#readTitle();
    const isSettled = this.#toJudge.judge((kept) => this.#judge(kept), isTime);
    const { added, removed } = this.#changes.take();
    this.#tell({ added: this.#wantedOf(added), removed: this.#wantedOf(removed) });
    return isSettled;
  }

  #judge({ block, value }: KeptBlock): void {
    const { reading } = value;
    this.#takeOut(value);
    const use = (mark: Mark): Mark => this.#changes.add(mark);
    value.accepted = foundIn(block, { judged: reading.mentions(this.#evidence), verdict: 'accepted', use });
    value.refused = this.#isExplained
      ? foundIn(block, { judged: reading.refusals(this.#evidence), verdict: 'refused', use })
      : nothing;
  }

  #takeOut({ accepted, refused }: Judged): void {
    this.#changes.remove(accepted.marks);
    this.#changes.remove(refused.marks);
  }

  #readTitle(): void {
    const title = titleOf(this.#document).slice(0, longestTitle);
    if (title !== this.#title) this.#weighTitle(title);
  }

  #weighTitle(title: string): void {
    this.#title = title;
    this.#toJudge.flip(this.#evidence.remove(this.#titleTells));
    this.#onText(title);
    this.#titleTells = this.#mayName(title) ? this.#finder.read(title, languageOf(this.#document)).tells : [];
    this.#toJudge.flip(this.#evidence.add(this.#titleTells));
  }

  #tell(change: MarkChange): void {
    this.#inOrder = null;
    if (change.added.length > 0 || change.removed.length > 0) this.#onChange(change);
  }
}
