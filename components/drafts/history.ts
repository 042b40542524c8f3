/** Undo and redo: the states of a draft, which share what they have in common. */

/** `place` is where the change was made, so that undoing can lead there. */
type Step<State, Place> = { readonly state: State; readonly place: Place };

export type History<State, Place> = {
  readonly present: State;
  /** The states before each change, the latest last, with the place of the change. */
  readonly past: readonly Step<State, Place>[];
  /** The states that were undone, the next last. */
  readonly future: readonly Step<State, Place>[];
  /** What the latest change was made to and when, in ms; `null` once a change must not be joined to it. */
  readonly latest: { readonly target: string; readonly at: number } | null;
};

/** So many changes can be undone. */
const maxSteps = 500;

/** Changes to the same target within this time, in ms, are undone together, as a word is that was typed. */
const joinedWithinMs = 1_000;

export const startHistory = <State, Place>(present: State): History<State, Place> => ({
  present,
  past: [],
  future: [],
  latest: null,
});

/** Adds a change. `target` names what was changed: a field, an entity; typing in one field goes on as one change. */
export function changed<State, Place>(
  history: History<State, Place>,
  change: { readonly state: State; readonly place: Place; readonly target: string; readonly at: number },
): History<State, Place> {
  const { present, past, latest } = history;
  const { state, place, target, at } = change;
  if (state === present) return history;
  const isJoined = latest !== null && latest.target === target && at - latest.at < joinedWithinMs;
  return {
    present: state,
    past: isJoined ? past : [...past, { state: present, place }].slice(-maxSteps),
    future: [],
    latest: { target, at },
  };
}

/** Takes the latest change back; returns the history as it is if there is none. */
export function undone<State, Place>(history: History<State, Place>): History<State, Place> {
  const { present, past, future } = history;
  const before = past.at(-1);
  if (before === undefined) return history;
  return {
    present: before.state,
    past: past.slice(0, -1),
    future: [...future, { state: present, place: before.place }],
    latest: null,
  };
}

/** Makes the change again that was undone last; returns the history as it is if there is none. */
export function redone<State, Place>(history: History<State, Place>): History<State, Place> {
  const { present, past, future } = history;
  const next = future.at(-1);
  if (next === undefined) return history;
  return {
    present: next.state,
    past: [...past, { state: present, place: next.place }],
    future: future.slice(0, -1),
    latest: null,
  };
}
