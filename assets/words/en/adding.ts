import type { Texts } from '../../../components/i18n/catalog.ts';

export const adding = {} as const satisfies Texts;
