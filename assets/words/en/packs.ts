import type { Texts } from '../../../components/i18n/catalog.ts';

/** Stories that come along, off until they are turned on. Titles and descriptions are those of the stories. */
export const packs = {
  title: 'Also included',
  off: 'Off until you turn them on. Then their names are marked on all sites.',
  onWelcome: 'What else to mark',
  more: 'Also included, turned off: {packs}.',
  loading: 'Turning on {title}…',
  countries: 'Countries and cities of the world',
  countriesWhat:
    'Capital, population, area, languages and neighbors of the members and observers of the United Nations, and of territories that newspapers write about; capitals and large cities, with population and map.',
  congress: 'The US Congress',
  congressWhat: 'Party, state and term of the members of the Senate and the House of Representatives.',
} as const satisfies Texts;
