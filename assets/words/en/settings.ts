import type { Texts } from '../../../components/i18n/catalog.ts';

/** What is wrong with stored settings, or with a file of them. Keys and values stand as they are stored. */
export const settings = {
  notSaved: 'Your browser did not save this change: {reason}',
  noAnswer: 'This change was not saved, because Namelight did not answer. Please try again.',
  tooManySites: 'You already have settings for {max} sites, which is the limit. Remove a site first.',
  tooManyHidden: 'You have already hidden {max} names, which is the limit. Show one of them again first.',
  noRoom: 'These settings take up too much space. The limit is {sites} sites and {names} hidden names.',

  locked: 'Your organization has set this. It cannot be changed here.',
  noSetting: '{key} is not a setting and was ignored',
  notList: '{key} is {value}, but it should be a list',
  notRecord: '{key} is {value}, but it should be an object',
  notLockable: 'locked contains {value}, which is not a setting',
  notSite: '{value} is not a site; write it like {instead}',

  notJson: 'This is not a settings file: it cannot be read as JSON.',
  notOurs: 'This is not a settings file of Namelight.',

  damaged: '{key} is {value}, which is not valid; {instead} is used instead',
  noRule: '{key} is {value}, which is not valid and was ignored',
  notHidden: '{key} is {value}, which is not valid; the name is not hidden',
  surplusHidden: {
    one: '{count} hidden name is over the limit and was ignored',
    other: '{count} hidden names are over the limit and were ignored',
  },
} as const satisfies Texts;
