import type { Texts } from '../../../components/i18n/catalog.ts';

export const tables = {} as const satisfies Texts;
