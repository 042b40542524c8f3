/** Which countries the pack has, and what of them is decided here and not by a source. */

export const interfaceLanguages = ['en', 'ar', 'de', 'es', 'fr', 'hi', 'ru', 'uk'] as const;

/** Those that the finder reads with inflected forms, as CLDR tags them. */
export const cldrLanguages = [
  ...interfaceLanguages,
  'fa',
  'it',
  'ja',
  'ko',
  'pl',
  'pt',
  'tr',
  'zh-Hans',
  'zh-Hant',
] as const;

/** Territories that papers write of, besides the members and observers of the United Nations. */
const writtenOf = new Set(
  `AI AS AW AX BM CK CW EH FK FO GF GG GI GL GP GU HK IM JE KY MO MP MQ MS NC NU PF PR PS RE SH SX TC TW VG VI XK YT`.split(
    ' ',
  ),
);

/** Whether a code of ISO 3166 is in the pack; `independence` as github.com/datasets/country-codes writes it. */
export const isInPack = (code: string, independence: string): boolean =>
  writtenOf.has(code) || (independence === 'Yes' && code !== '');

/** The parts of the United Kingdom, which papers call countries, too; their codes are CLDR's. */
export const homeNations = ['gbeng', 'gbnir', 'gbsct', 'gbwls'] as const;

export type DecidedCountry = {
  /** Empty where none is to be said. */
  readonly capital?: string;
  readonly partOf?: string | null;
  readonly region?: string;
};

/** What sources leave open, or give in a way that decision 20 does not follow. */
export const decided: Readonly<Record<string, DecidedCountry>> = {
  // The source has the name before the last change.
  KZ: { capital: 'Astana' },
  // Contested, or given by nobody: no capital is said.
  EH: { capital: '', partOf: null },
  PS: { capital: '', partOf: null },
  TW: { region: '030', partOf: null },
  XK: { partOf: null },
  // In free association, as they and the United Nations say: no part of New Zealand.
  CK: { partOf: null },
  NU: { partOf: null },
  GQ: { capital: 'Malabo' },
  MS: { capital: '' },
  PW: { capital: 'Ngerulmud' },
  SG: { capital: '' },
  HK: { capital: '' },
  MO: { capital: '' },
  GI: { capital: '' },
  MC: { capital: '' },
  VA: { capital: '' },
  gbeng: { capital: 'London', partOf: 'GB', region: '154' },
  gbnir: { capital: 'Belfast', partOf: 'GB', region: '154' },
  gbsct: { capital: 'Edinburgh', partOf: 'GB', region: '154' },
  gbwls: { capital: 'Cardiff', partOf: 'GB', region: '154' },
};
