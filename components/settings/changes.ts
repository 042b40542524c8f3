/** What can be done to stored settings, each as a value that a message carries, and what it makes of them. */
import { isRecord } from '../checks/checks.ts';
import { say } from '../words/say.ts';
import { SettingsNotSaved } from './not-saved.ts';
import { isSame, unpacked } from './packing.ts';
import { locksOf, type Policy, presetsOf, underPolicy } from './policy.ts';
import { hiddenCount, mostHidden, mostSites, siteCount, surplusIn } from './room.ts';
import { toggleSite } from './sites.ts';
import { changed, flattened, repair, type Stored } from './stored.ts';

export type Change =
  /** Changes these keys and no other; `null` drops a rule. */
  | { readonly kind: 'set'; readonly changes: Stored }
  /** Switches a site to the opposite of what holds there by then. */
  | { readonly kind: 'toggle-site'; readonly site: string }
  /** Stores exactly this, damaged parts included. */
  | { readonly kind: 'replace'; readonly after: Stored }
  /** Stores again what was there before, but where something was changed since. */
  | ({ readonly kind: 'take-back' } & Replacement);

/** All that was stored, and what was stored in its place. */
export type Replacement = { readonly before: Stored; readonly after: Stored };

/** The user's own settings, and what the organization asks for. */
export type Held = { readonly own: Stored; readonly policy: Policy };

/** Returns the change that a message brings; `null` for anything else. */
export function changeIn(value: unknown): Change | null {
  if (!isRecord(value)) return null;
  const { kind, changes, after, before } = value;
  if (kind === 'set' && isRecord(changes) && repair(changes).problems.length === 0) return { kind, changes };
  if (kind === 'replace' && isRecord(after)) return { kind, after };
  if (kind === 'take-back' && isRecord(before) && isRecord(after)) return { kind, before, after };
  return null;
}

/** Returns the user's own settings with a change. Throws `SettingsNotSaved` where a lock refuses it, or there is no room. */
export function withChange({ own, policy }: Held, change: Change): Stored {
  switch (change.kind) {
    case 'set':
      return withSet({ own, policy }, change.changes);
    case 'toggle-site': {
      const { settings } = repair(underPolicy(own, policy));
      return withSet({ own, policy }, flattened(toggleSite(settings, change.site)));
    }
    case 'replace':
      return fitting(unpacked(change.after), own);
    case 'take-back':
      return fitting(withoutReplacement(own, change), own);
    default:
      return change satisfies never;
  }
}

function withSet({ own, policy }: Held, changes: Stored): Stored {
  if (Object.keys(changes).some(locksOf(policy))) throw new SettingsNotSaved(say('settings.locked'));
  const presets = presetsOf(policy);
  const after = changed(own, { changes, presets });
  switch (surplusIn(after, { before: own, presets })) {
    case 'sites':
      throw new SettingsNotSaved(say('settings.tooManySites', { most: siteCount(own) }));
    case 'hidden':
      throw new SettingsNotSaved(
        say('settings.tooManyHidden', { most: hiddenCount({ ...presets, ...own }) }),
      );
    case 'others':
    case null:
      return after;
  }
}

function withoutReplacement(now: Stored, { before, after }: Replacement): Stored {
  const isAsLeft = (key: string): boolean => isSame(now[key], after[key]);
  const back = Object.entries(before).filter(([key]) => isAsLeft(key));
  const kept = Object.entries(now).filter(([key]) => Object.hasOwn(before, key) || !isAsLeft(key));
  return Object.fromEntries([...kept, ...back]);
}

function fitting(after: Stored, before: Stored): Stored {
  if (surplusIn(after, { before }) === null) return after;
  throw new SettingsNotSaved(say('settings.noRoom', { sites: mostSites, names: mostHidden }));
}
