import type { JSX } from 'preact';
import type { EntityId, EntityKind } from '../facts/schema.ts';
import { counted, kindNames } from './words.ts';

/** A name found on the page, as the popup lists it. */
export type ListedName = {
  readonly entity: EntityId;
  readonly kind: EntityKind;
  readonly name: string;
  /** Mentions on the page, all frames together. */
  readonly count: number;
};

const kinds = Object.keys(kindNames) as readonly EntityKind[];

/** The names found on the page by kind, most named first; a click goes to the next mention. */
export function NamesPart(props: {
  readonly names: readonly ListedName[];
  readonly onGo: (entity: EntityId) => void;
}): JSX.Element {
  const mentions = props.names.reduce((sum, { count }) => sum + count, 0);
  return (
    <section aria-labelledby="found">
      <div class="heading">
        <h2 id="found">On this page</h2>
        <p role="status">
          {props.names.length === 0
            ? 'Nothing found on this page yet.'
            : `${counted(props.names.length, 'name')}, ${counted(mentions, 'mention')}`}
        </p>
      </div>
      {kinds.map((kind) => {
        const ofKind = props.names.filter((name) => name.kind === kind);
        return ofKind.length === 0 ? null : <Group key={kind} kind={kind} names={ofKind} onGo={props.onGo} />;
      })}
    </section>
  );
}

function Group(props: {
  readonly kind: EntityKind;
  readonly names: readonly ListedName[];
  readonly onGo: (entity: EntityId) => void;
}): JSX.Element {
  return (
    <div class="group" data-kind={props.kind}>
      <h3>{kindNames[props.kind]}</h3>
      <ul>
        {props.names.map(({ entity, name, count }) => (
          <li key={entity}>
            <button
              type="button"
              class="name"
              title="Go to the next mention"
              onClick={() => props.onGo(entity)}
            >
              <span lang="en">{name}</span> <span class="count">{count}</span>
              <span class="unseen"> {count === 1 ? 'mention' : 'mentions'}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
