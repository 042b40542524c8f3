import type { Translation } from '../../../components/i18n/catalog.ts';

export const stories = {} as const satisfies Translation['stories'];
