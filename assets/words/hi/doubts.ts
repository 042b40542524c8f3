import type { Translation } from '../../../components/i18n/catalog.ts';

export const doubts = {} as const satisfies Translation['doubts'];
