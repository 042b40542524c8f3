import type { Translation } from '../../../components/i18n/catalog.ts';

export const adding = {} as const satisfies Translation['adding'];
