import { bundledNames } from '../facts/bundled-names.ts';
import { shippedLanguages } from '../facts/shipped-languages.ts';
import { createFinder } from '../resolve/create-finder.ts';
import { repairing } from '../settings/store.ts';
import { attributeOf, documentElementOf } from '../text/dom.ts';
import { type AnnotationTools, annotate } from './annotate.ts';
import type { Annotator } from './annotator.ts';

/**
 * Returns what annotates with the bundled names, once they are compiled for the language of the page. That is done in a
 * task of its own, and so is what comes after: with the script's own beginning they would be one long task.
 */
export async function bundledAnnotator(loadCards: AnnotationTools['loadCards']): Promise<Annotator> {
  const finder = createFinder(bundledNames, shippedLanguages);
  await scheduler.postTask(() => finder.prepare(attributeOf(documentElementOf(document), 'lang')));
  await scheduler.postTask(() => {});
  const settingsIn = repairing();
  return ({ stored, ...wiring }) => {
    const annotation = annotate({ ...wiring, settings: settingsIn(stored), finder, loadCards });
    return { setStored: (stored) => annotation.setSettings(settingsIn(stored)) };
  };
}
