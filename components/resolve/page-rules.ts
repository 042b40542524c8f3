import { type PageRuleInput, type Rule, ruledOut } from './rule.ts';

/** Evidence from the rest of the page. The keys that each rule reads are in `dependencyKeys`. */
export const pageRules: readonly Rule<PageRuleInput>[] = [
  {
    name: 'full-name-on-page',
    weight: 4,
    applies: ({ name }) => name.use !== 'full' || !!name.needs,
    holds: ({ keys, page, mayBeCommonWord }) => !mayBeCommonWord && page.has(keys.full),
  },
  {
    name: 'titled-on-page',
    weight: 3,
    applies: ({ name }) => name.use !== 'full',
    holds: ({ keys, page, mayBeCommonWord }) =>
      !mayBeCommonWord && !page.has(keys.full) && page.has(keys.titled),
  },
  {
    name: 'in-another-language',
    weight: ruledOut,
    applies: ({ langs }) => langs.length > 0,
    holds: ({ keys, page, language }) => language === null && !keys.languages.some((key) => page.has(key)),
  },
  {
    name: 'another-person-on-page',
    weight: -4,
    applies: ({ name }) => name.use === 'short',
    holds: ({ keys, page, hasSupportingContext }) => !hasSupportingContext && page.has(keys.otherPerson),
  },
  {
    name: 'airline-on-page',
    weight: -6,
    applies: ({ entity, name }) => entity.kind === 'place' && name.use === 'full',
    holds: ({ keys, page, actsAsAirline }) => actsAsAirline && page.has(keys.firm),
  },
  {
    name: 'other-sense-on-page',
    weight: -8,
    applies: ({ name }) => name.use === 'acronym',
    holds: ({ keys, page }) => page.has(keys.sense),
  },
];
