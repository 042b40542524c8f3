import type { Translation } from '../../components/words/catalogue.ts';
import { en } from './en/index.ts';

/** The languages of the interface, by the names of the folders in which browsers look for them. */
export const catalogues = { en } as const satisfies Readonly<Record<string, Translation>>;

/** For whoever reads none of the others. */
export const defaultLanguage = 'en' satisfies keyof typeof catalogues;
