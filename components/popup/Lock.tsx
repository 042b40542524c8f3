import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from '../card/Icon.tsx';
import { say } from '../words/say.ts';

/** What an organization's policy does to the settings. */
export type Organization = {
  /** True for a key that the user cannot change. */
  readonly isLocked: (key: string) => boolean;
  /** True for a key whose value comes from the policy, not from the user. */
  readonly isPreset: (key: string) => boolean;
  /** Sentences about the invalid parts of the policy. */
  readonly problems: readonly string[];
};

export type Lock = {
  /** The note beside a locked control. */
  readonly note: JSX.Element | null;
  /** Attributes of the control: when locked it can still be focused, and describes why it does not change. */
  readonly attributes: {
    readonly 'aria-disabled'?: true;
    readonly 'aria-describedby'?: string;
    readonly onClick?: (event: Event) => void;
  };
};

/** Returns the note and attributes for a control that may be locked. */
export function useLock(isLocked: boolean, describedBy?: string): Lock {
  const id = useId();
  if (!isLocked)
    return { note: null, attributes: describedBy === undefined ? {} : { 'aria-describedby': describedBy } };
  return {
    note: <LockNote id={id} />,
    attributes: {
      'aria-disabled': true,
      'aria-describedby': describedBy === undefined ? id : `${describedBy} ${id}`,
      onClick: (event) => event.preventDefault(),
    },
  };
}

/** A lock icon with "Set by your organization". */
export function LockNote({ id }: { readonly id?: string }): JSX.Element {
  return (
    <span id={id} class="lock">
      <Icon path="M4.5 7V5a3.5 3.5 0 0 1 7 0v2M3.5 7h9v6.5h-9z" /> {say('popup.setByOrganization')}
    </span>
  );
}
