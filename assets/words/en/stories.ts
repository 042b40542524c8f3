import type { Texts } from '../../../components/i18n/catalog.ts';

export const stories = {} as const satisfies Texts;
