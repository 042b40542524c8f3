import { bundledFactSet } from '../facts/bundled.ts';
import { createCardHost } from './card-host.tsx';
import type { CardHostFactory } from './port.ts';

/** The card with the bundled facts. */
export const createBundledCard: CardHostFactory = (wiring) =>
  createCardHost({ ...wiring, factSet: bundledFactSet });
