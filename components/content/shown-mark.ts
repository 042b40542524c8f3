import type { ShownMark } from '../card/protocol.ts';
import { textBetween } from '../page/hit-test.ts';
import { isSameInPack } from '../story/entity-id.ts';
import type { Hit } from './card-machine.ts';

/** What can be posted to another window: only the parts of rules and names that a card shows. */
export function shownMark({ mark, isUnmarked = false }: Hit): ShownMark {
  const { entity, kind, rivals, verdict, certainty, because } = mark;
  return {
    entity,
    kind,
    written: textBetween(mark).slice(0, maxWrittenLength),
    isUnmarked,
    verdict,
    certainty,
    rivals: rivals
      .filter((rival) => !isSameInPack(entity, rival.entity))
      .map(({ entity, kind }) => ({ entity, kind })),
    because: because.map(({ name, weight }) => ({ name, weight })),
  };
}

/** Longer than any name: a page may have put more text into a mark since. */
const maxWrittenLength = 200;
