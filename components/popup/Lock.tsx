import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from '../card/Icon.tsx';
import { say } from '../words/say.ts';

/** What an organization has to do with the settings. */
export type Organization = {
  /** Says whether what is stored under a key stays as the organization has it. */
  readonly isLocked: (key: string) => boolean;
  /** Says whether what holds under a key is its choice, and not the user's. */
  readonly isPreset: (key: string) => boolean;
  /** What it asks for and cannot be read, in words. */
  readonly problems: readonly string[];
};

export type Lock = {
  /** What stands beside a control that is locked. */
  readonly note: JSX.Element | null;
  /** For the control: it can still be reached, and says why it does not change. */
  readonly attributes: {
    readonly 'aria-disabled'?: true;
    readonly 'aria-describedby'?: string;
    readonly onClick?: (event: Event) => void;
  };
};

/** Returns what a control needs that may be locked; nothing for one that is not. */
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

/** A lock, and whose it is. */
export function LockNote({ id }: { readonly id?: string }): JSX.Element {
  return (
    <span id={id} class="lock">
      <Icon path="M4.5 7V5a3.5 3.5 0 0 1 7 0v2M3.5 7h9v6.5h-9z" /> {say('popup.setByOrganization')}
    </span>
  );
}
