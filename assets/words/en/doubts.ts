import type { Texts } from '../../../components/i18n/catalog.ts';

export const doubts = {} as const satisfies Texts;
