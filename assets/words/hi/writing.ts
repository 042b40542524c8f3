import type { Translation } from '../../../components/i18n/catalog.ts';

export const writing = {} as const satisfies Translation['writing'];
