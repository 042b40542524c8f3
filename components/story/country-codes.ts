import { countries } from 'country-flag-icons';

/** Codes of ISO 3166-1 alpha-2, in lowercase, of the countries that have a flag to show. */
export const countryCodes: readonly string[] = countries
  .filter((code) => /^[A-Z]{2}$/.test(code))
  .map((code) => code.toLowerCase());
