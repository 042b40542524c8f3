import { bundledNames } from '../facts/bundled-names.ts';
import { shippedLanguages } from '../facts/shipped-languages.ts';
import { GrowingNames } from '../match/growing-names.ts';
import { type CompiledFinder, createFinder } from '../resolve/create-finder.ts';
import { unpack } from '../settings/packing.ts';
import type { Settings } from '../settings/settings.ts';
import { repairAndWarn } from '../settings/store.ts';
import type { StoredSettings } from '../settings/stored.ts';
import { languageOf } from '../text/dom.ts';
import { annotate, type RunningAnnotation } from './annotate.ts';
import type { Annotator } from './annotator-port.ts';
import { checkRegularly } from './lifetime.ts';
import { runInSlices } from './run-in-slices.ts';

/**
 * Returns an annotator for the bundled names and those of added sets, once the bundled ones are compiled for the
 * language of the page. That is done in a task of its own, and so is what follows: together with loading the script
 * they would be one long task.
 */
export async function bundledAnnotator(): Promise<Annotator> {
  const inAllLanguages = createFinder(bundledNames, shippedLanguages);
  // These compile names only when they read their first block.
  const inEnglish = createFinder(bundledNames);
  const ofAddedSets = { inAllLanguages: createFinder([], shippedLanguages), inEnglish: createFinder([]) };
  await scheduler.postTask(() => inAllLanguages.prepare(languageOf(document)));
  await scheduler.postTask(() => {});
  const finderOf = ({ bundled, otherLanguages }: Settings): CompiledFinder => {
    const finders = bundled ? { inAllLanguages, inEnglish } : ofAddedSets;
    return otherLanguages ? finders.inAllLanguages : finders.inEnglish;
  };
  const repaired = repairAndWarn();
  const settingsIn = (stored: StoredSettings): Settings => repaired(unpack(stored));
  return ({ stored, signal, added, mayHoldName, ...wiring }) => {
    checkRegularly(wiring.lifetime, signal);
    const begin = (settings: Settings): RunningWith => {
      const stop = new AbortController();
      const until = AbortSignal.any([signal, stop.signal]);
      let annotation: RunningAnnotation | null = null;
      const growing = new GrowingNames();
      const finder = added === null ? finderOf(settings) : finderOf(settings).joinedBy(growing);
      const grow = (): void =>
        runInSlices(growing.add(added?.entities ?? []), {
          onDone: () => annotation?.setFinder(finder),
          signal: until,
        });
      // The first reading uses the names known by now, unless they are very many.
      grow();
      annotation = annotate({
        ...wiring,
        added,
        mayHoldName: added?.probe.mayHoldName ?? mayHoldName,
        settings,
        finder,
        signal: until,
      });
      added?.subscribe(grow);
      return { settings, annotation, stop };
    };
    let running = begin(settingsIn(stored));
    return {
      setStored(stored) {
        const settings = settingsIn(stored);
        if (hasSameNames(settings, running.settings)) running.annotation.setSettings(settings);
        else {
          running.stop.abort();
          running = begin(settings);
        }
      },
    };
  };
}

/** What runs, and the settings it was started with: other names or languages need another annotation. */
type RunningWith = {
  readonly settings: Settings;
  readonly annotation: RunningAnnotation;
  readonly stop: AbortController;
};

const hasSameNames = (one: Settings, other: Settings): boolean =>
  one.bundled === other.bundled && one.otherLanguages === other.otherLanguages;
