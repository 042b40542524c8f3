import { ar } from './ar.ts';
import { de } from './de.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { hi } from './hi.ts';
import { ru } from './ru.ts';
import type { SummitTranslation } from './shape.ts';
import { uk } from './uk.ts';

/** The bundled story in each language of the interface but English. */
export const translations = { ar, de, es, fr, hi, ru, uk } as const satisfies Readonly<
  Record<string, SummitTranslation>
>;
