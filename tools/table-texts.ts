import type { Catalog } from '../components/i18n/catalog.ts';
import { textsOfTables } from '../components/tables/catalog-words.ts';
import type { LanguageTexts } from '../components/tables/table-words.ts';

/** The words of a language by which tables are understood. */
export const tableTextsOf = (catalog: Catalog): LanguageTexts =>
  textsOfTables((key) => {
    const [context = '', text = ''] = key.split('.');
    return String(catalog[context]?.[text] ?? '');
  });
