import { bundledNames } from '../facts/bundled-names.ts';
import type { Named } from '../facts/schema.ts';
import { shippedLanguages } from '../facts/shipped-languages.ts';
import { send } from '../messages/post.ts';
import { createFinder } from '../resolve/create-finder.ts';
import type { Finder } from '../resolve/finder.ts';
import { unpacked } from '../settings/packing.ts';
import type { Settings } from '../settings/settings.ts';
import { repairing } from '../settings/store.ts';
import type { Stored } from '../settings/stored.ts';
import { languageOf } from '../text/dom.ts';
import { annotate, type RunningAnnotation } from './annotate.ts';
import type { Annotator } from './annotator.ts';
import { keepChecking } from './life.ts';

/**
 * Returns what annotates with the bundled names, and those of added sets, once the bundled ones are compiled for the
 * language of the page. That is done in a task of its own, and so is what comes after: with the script's own beginning
 * they would be one long task.
 */
export async function bundledAnnotator(): Promise<Annotator> {
  const inAllLanguages = createFinder(bundledNames, shippedLanguages);
  // Compiles no names before it reads its first block.
  const inEnglish = createFinder(bundledNames);
  await scheduler.postTask(() => inAllLanguages.prepare(languageOf(document)));
  await scheduler.postTask(() => {});
  const finderOf = ({ bundled, otherLanguages }: Settings, added: readonly Named[]): Finder => {
    if (bundled && added.length === 0) return otherLanguages ? inAllLanguages : inEnglish;
    const names = bundled ? [...bundledNames, ...added] : added;
    return createFinder(names, otherLanguages ? shippedLanguages : []);
  };
  const repaired = repairing();
  const settingsIn = (stored: Stored): Settings => repaired(unpacked(stored));
  return ({ stored, signal, added, mayHoldName, ...wiring }) => {
    keepChecking(wiring.life, signal);
    styleUntil(signal);
    const begin = (settings: Settings): Running => {
      const stop = new AbortController();
      const annotation = annotate({
        ...wiring,
        added,
        mayHoldName: added?.probe.mayHoldName ?? mayHoldName,
        settings,
        finder: finderOf(settings, added?.entities ?? []),
        signal: AbortSignal.any([signal, stop.signal]),
      });
      added?.follow(() => annotation.setFinder(finderOf(settings, added.entities)));
      return { settings, annotation, stop };
    };
    let running = begin(settingsIn(stored));
    return {
      setStored(stored) {
        const settings = settingsIn(stored);
        if (isForSameNames(settings, running.settings)) running.annotation.setSettings(settings);
        else {
          running.stop.abort();
          running = begin(settings);
        }
      },
    };
  };
}

/** Has the marks of this frame look like marks. Until the look is there, none is seen. */
function styleUntil(signal: AbortSignal): void {
  const style = (isOn: boolean): void => {
    send('style', { isOn }).catch((error) => console.debug('Namelight could not style marks.', error));
  };
  style(true);
  signal.addEventListener('abort', () => style(false), { once: true });
}

/** An annotation keeps its finder's names and languages: for others, the page is read anew. */
type Running = {
  readonly settings: Settings;
  readonly annotation: RunningAnnotation;
  readonly stop: AbortController;
};

const isForSameNames = (one: Settings, other: Settings): boolean =>
  one.bundled === other.bundled && one.otherLanguages === other.otherLanguages;
