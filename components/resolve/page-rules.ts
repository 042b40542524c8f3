import { type Elsewhere, never, type Rule } from './rule.ts';

/** Evidence from the rest of the page. Each rule's keys stand in `keysHeeded`. */
export const pageRules: readonly Rule<Elsewhere>[] = [
  {
    name: 'full-name-on-page',
    weight: 4,
    concerns: ({ name }) => name.use !== 'full' || !!name.needs,
    holds: ({ keys, page, mayBeWord }) => !mayBeWord && page.has(keys.full),
  },
  {
    name: 'titled-on-page',
    weight: 3,
    concerns: ({ name }) => name.use !== 'full',
    holds: ({ keys, page, mayBeWord }) => !mayBeWord && !page.has(keys.full) && page.has(keys.titled),
  },
  {
    name: 'in-another-language',
    weight: never,
    concerns: ({ langs }) => langs.length > 0,
    holds: ({ keys, page, language }) => language === null && !keys.languages.some((key) => page.has(key)),
  },
  {
    name: 'another-bearer-on-page',
    weight: -4,
    concerns: ({ name }) => name.use === 'short',
    holds: ({ keys, page, isSpokenFor }) => !isSpokenFor && page.has(keys.bearer),
  },
  {
    name: 'airline-on-page',
    weight: -6,
    concerns: ({ entity, name }) => entity.kind === 'place' && name.use === 'full',
    holds: ({ keys, page, actsAsAirline }) => actsAsAirline && page.has(keys.firm),
  },
  {
    name: 'other-sense-on-page',
    weight: -8,
    concerns: ({ name }) => name.use === 'acronym',
    holds: ({ keys, page }) => page.has(keys.sense),
  },
];
