import type { Texts } from '../../../components/i18n/catalog.ts';

export const writing = {} as const satisfies Texts;
