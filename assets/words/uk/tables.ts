import type { Translation } from '../../../components/i18n/catalog.ts';

export const tables = {} as const satisfies Translation['tables'];
