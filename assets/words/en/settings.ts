import type { Texts } from '../../../components/words/catalog.ts';

/** What is wrong with stored settings, or with a file of them. Keys and values stand as they are stored. */
export const settings = {
  notSaved: 'Your browser did not save this change: {reason}',
  noAnswer: 'This change was not saved, because Namelight did not answer. Please try again.',
  tooManySites: '{most} sites are kept already, and there is no room for one more. Forget one of them first.',
  tooManyHidden: '{most} names are hidden already. Show one of them again first.',
  noRoom:
    'These settings do not fit. A browser keeps at most {sites} sites, {names} hidden names and little else.',

  locked: 'Your organization has set this. It cannot be changed here.',
  noSetting: '{key} is no setting; passed over',
  notList: '{key} is {value}; expected a list',
  notRecord: '{key} is {value}; expected values by name',
  notLockable: 'locked names {value}, which is no setting',
  notSite: '{value} is no site; sites are written like {instead}',

  notJson: 'This is not a settings file: it cannot be read as JSON.',
  notOurs: 'This is not a settings file of Namelight.',

  notSettings: 'expected settings, found {value}',
  damaged: '{key} is {value}; using {instead}',
  unreadable: '{key} is {value}; passed over',
  noRule: '{key} is {value}; no rule for it',
  notHidden: '{key} is {value}; not hidden',
  surplusHidden: {
    one: '{count} hidden name is more than can be kept',
    other: '{count} hidden names are more than can be kept',
  },
} as const satisfies Texts;
