import { bundledLanguages, bundledNames } from '../facts/bundled-names.ts';
import { createFinder } from '../resolve/create-finder.ts';
import { type AnnotationTools, annotate } from './annotate.ts';
import type { Annotator } from './annotator.ts';

/** Returns what annotates with the bundled names. */
export function bundledAnnotator(loadCards: AnnotationTools['loadCards']): Annotator {
  const finder = createFinder(bundledNames, bundledLanguages);
  return (wiring) => annotate({ ...wiring, finder, loadCards });
}
