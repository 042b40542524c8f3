import { bundledLanguages, bundledNames } from '../facts/bundled-names.ts';
import { createFinder } from '../resolve/create-finder.ts';
import { repairing } from '../settings/store.ts';
import { type AnnotationTools, annotate } from './annotate.ts';
import type { Annotator } from './annotator.ts';

/** Returns what annotates with the bundled names. */
export function bundledAnnotator(loadCards: AnnotationTools['loadCards']): Annotator {
  const finder = createFinder(bundledNames, bundledLanguages);
  const settingsIn = repairing();
  return ({ stored, ...wiring }) => {
    const annotation = annotate({ ...wiring, settings: settingsIn(stored), finder, loadCards });
    return { setStored: (stored) => annotation.setSettings(settingsIn(stored)) };
  };
}
