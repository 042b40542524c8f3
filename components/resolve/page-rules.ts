import { bearerKey, firmKey, fullKey, languageKey, senseKey, titledKey } from './evidence.ts';
import { type Elsewhere, never, type Rule } from './rule.ts';

/** Evidence from the rest of the page. Each rule's keys stand in `keysHeeded`. */
export const pageRules: readonly Rule<Elsewhere>[] = [
  {
    name: 'full-name-on-page',
    weight: 4,
    text: 'The page gives the full name elsewhere.',
    concerns: ({ name }) => name.use !== 'full' || !!name.needs,
    holds: ({ form, page }) => page.has(fullKey(form.entity.id)),
  },
  {
    name: 'titled-on-page',
    weight: 3,
    text: 'The page gives the name with its title elsewhere.',
    concerns: ({ name }) => name.use !== 'full',
    holds: ({ form, page }) => !page.has(fullKey(form.entity.id)) && page.has(titledKey(form.entity.id)),
  },
  {
    name: 'in-another-language',
    weight: never,
    text: 'The word is a name in another language than the page’s.',
    concerns: ({ langs }) => langs.length > 0,
    holds: ({ form, page, language }) =>
      language === null && !form.langs.some((lang) => page.has(languageKey(lang))),
  },
  {
    name: 'another-bearer-on-page',
    weight: -4,
    text: 'The page names another bearer of the name.',
    concerns: ({ name }) => name.use === 'short',
    holds: ({ form, page }) => page.has(bearerKey(form.name.text)),
  },
  {
    name: 'airline-on-page',
    weight: -6,
    text: 'The page names an airline that is called so, and it does what airlines do.',
    concerns: ({ entity, name }) => entity.kind === 'place' && name.use === 'full',
    holds: ({ form, page, actsAsAirline }) => actsAsAirline && page.has(firmKey(form.name.text)),
  },
  {
    name: 'other-sense-on-page',
    weight: -8,
    text: 'The page spells the letters out as something else.',
    concerns: ({ name }) => name.use === 'acronym',
    holds: ({ form, page }) => page.has(senseKey(form.name.text)),
  },
];
