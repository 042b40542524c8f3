import type { Catalog } from '../../components/i18n/catalog.ts';
import { ar } from './ar/index.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import { hi } from './hi/index.ts';
import { ru } from './ru/index.ts';
import { uk } from './uk/index.ts';

/** The languages of the interface, by the names of the folders in which browsers look for them. */
export const catalogs = { ar, de, en, es, fr, hi, ru, uk } as const satisfies Readonly<
  Record<string, Catalog>
>;

/** For whoever reads none of the others. */
export const defaultLanguage = 'en' satisfies keyof typeof catalogs;
