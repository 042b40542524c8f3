/** Which texts of a language's catalog hold the words that tables are understood by. */
import type { ColumnField } from '../drafts/pending-table.ts';
import type { KindName, LanguageTexts } from './table-words.ts';

export const headerTexts = {
  name: 'tables.headersName',
  kind: 'tables.headersKind',
  description: 'tables.headersDescription',
  'other names': 'tables.headersOtherNames',
  role: 'tables.headersRole',
  facts: 'tables.headersFacts',
  statements: 'tables.headersStatements',
  matters: 'tables.headersMatters',
  related: 'tables.headersRelated',
  date: 'tables.headersDate',
  time: 'tables.headersTime',
  coordinates: 'tables.headersCoordinates',
  flag: 'tables.headersFlag',
  sources: 'tables.headersSources',
  'source titles': 'tables.headersSourceTitles',
  titles: 'tables.headersTitles',
  context: 'tables.headersContext',
  against: 'tables.headersAgainst',
  id: 'tables.headersId',
} as const satisfies Readonly<Record<ColumnField, string>>;

export const kindTexts = {
  person: 'tables.kindPerson',
  'place/city': 'tables.kindCity',
  'place/town': 'tables.kindTown',
  'place/village': 'tables.kindVillage',
  'place/country': 'tables.kindCountry',
  'place/former-country': 'tables.kindFormerCountry',
  'place/empire': 'tables.kindEmpire',
  'place/us-state': 'tables.kindUsState',
  'place/province': 'tables.kindProvince',
  'place/military-base': 'tables.kindMilitaryBase',
  'place/region': 'tables.kindRegion',
  'place/area': 'tables.kindArea',
  'place/island': 'tables.kindIsland',
  'place/water': 'tables.kindWater',
  'place/mountain': 'tables.kindMountain',
  'place/building': 'tables.kindBuilding',
  'place/aircraft': 'tables.kindAircraft',
  'place/ship': 'tables.kindShip',
  'place/other': 'tables.kindPlace',
  'organization/university': 'tables.kindUniversity',
  'organization/intelligence-agency': 'tables.kindIntelligenceAgency',
  'organization/company': 'tables.kindCompany',
  'organization/government-body': 'tables.kindGovernmentBody',
  'organization/party': 'tables.kindParty',
  'organization/court': 'tables.kindCourt',
  'organization/armed-force': 'tables.kindArmedForce',
  'organization/media': 'tables.kindMedia',
  'organization/school': 'tables.kindSchool',
  'organization/association': 'tables.kindAssociation',
  'organization/religious-body': 'tables.kindReligiousBody',
  'organization/other': 'tables.kindOrganization',
  moment: 'tables.kindMoment',
} as const satisfies Readonly<Partial<Record<KindName, string>>>;

type TextKey =
  | (typeof headerTexts)[keyof typeof headerTexts]
  | (typeof kindTexts)[keyof typeof kindTexts]
  | 'tables.factLabels'
  | 'writing.birthLabels';

/** The words of a language, by the keys of its catalog. */
export function textsOfTables(textOf: (key: TextKey) => string): LanguageTexts {
  const said = <Name extends string>(keys: Readonly<Record<Name, TextKey>>) =>
    Object.fromEntries(Object.entries<TextKey>(keys).map(([name, key]) => [name, textOf(key)])) as Record<
      Name,
      string
    >;
  return {
    headers: said(headerTexts),
    kinds: said(kindTexts),
    births: textOf('writing.birthLabels'),
    facts: textOf('tables.factLabels'),
  };
}
