import { say } from '../i18n/say.ts';
import type { Refusal } from './change.ts';

/** Why a change of the settings was not saved, and what to do. */
export function refusalText(why: Refusal): string {
  switch (why.kind) {
    case 'locked':
      return say('settings.locked');
    case 'too-many-sites':
      return say('settings.tooManySites', { max: why.count });
    case 'too-many-hidden':
      return say('settings.tooManyHidden', { max: why.count });
    case 'too-large':
      return say('settings.noRoom', { sites: why.maxSites, names: why.maxHiddenNames });
    case 'failed':
      return say('settings.notSaved', { reason: why.reason });
    case 'no-answer':
      return say('settings.noAnswer');
    default:
      return why satisfies never;
  }
}
