import type { Mark } from '../highlight/mark.ts';

/** Gathers the marks that come and go, and lets those stay that go only to come back the same. */
export class MarkChanges {
  /** By where they begin: one text node may have as many marks as the page likes. */
  readonly #removed = new Map<Text, Map<number, Mark[]>>();
  #added: Mark[] = [];

  remove(marks: readonly Mark[]): void {
    for (const mark of marks) {
      const { node, offset } = mark.start;
      const inNode = this.#removed.get(node) ?? new Map<number, Mark[]>();
      this.#removed.set(node, inNode);
      const others = inNode.get(offset);
      if (others === undefined) inNode.set(offset, [mark]);
      else others.push(mark);
    }
  }

  /** The mark to use from now on: the old one, if there was the same. */
  add(mark: Mark): Mark {
    const { node, offset } = mark.start;
    const others = this.#removed.get(node)?.get(offset) ?? [];
    const index = others.findIndex((other) => isSame(other, mark));
    const [old] = index < 0 ? [] : others.splice(index, 1);
    if (old === undefined) this.#added.push(mark);
    return old ?? mark;
  }

  /** What came and went since the last call. */
  take(): { added: readonly Mark[]; removed: readonly Mark[] } {
    const added = this.#added;
    const removed = [...this.#removed.values()].flatMap((inNode) => [...inNode.values()].flat());
    this.#added = [];
    this.#removed.clear();
    return { added, removed };
  }
}

function isSame(a: Mark, b: Mark): boolean {
  return (
    a.end.node === b.end.node &&
    a.end.offset === b.end.offset &&
    a.entity === b.entity &&
    a.verdict === b.verdict &&
    a.certainty === b.certainty &&
    isSameList(a.because, b.because) &&
    isSameList(a.rivals.map(entityOf), b.rivals.map(entityOf))
  );
}

const entityOf = ({ entity }: Mark['rivals'][number]) => entity;

const isSameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);
