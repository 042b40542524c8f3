import type { Mark } from '../highlight/mark.ts';

/** Collects removed and added marks; a mark that is removed and added unchanged is neither. */
export class MarkDiff {
  /** By start node and offset: one text node may have any number of marks. */
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

  /** Returns the mark to use: the removed one, if there is an equal one. */
  add(mark: Mark): Mark {
    const { node, offset } = mark.start;
    const others = this.#removed.get(node)?.get(offset) ?? [];
    const index = others.findIndex((other) => isSame(other, mark));
    const [old] = index < 0 ? [] : others.splice(index, 1);
    if (old === undefined) this.#added.push(mark);
    return old ?? mark;
  }

  /** Returns the changes since the last call. */
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
