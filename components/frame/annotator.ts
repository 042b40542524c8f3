/** What the script that looks for names everywhere and the one that annotates know of each other. */
import type { FramePort } from '../messages/script-port.ts';
import type { StoredSettings } from '../settings/stored.ts';
import type { AddedNames } from './added-names.ts';
import type { Life } from './life.ts';

export type Annotation = {
  /** Takes effect at once. */
  setStored(stored: StoredSettings): void;
};

export type AnnotationWiring = {
  /** The settings as they are stored: only who annotates reads them all. */
  readonly stored: StoredSettings;
  /** Where the frame's page is: some names may be hidden there. `null` where there is no site. */
  readonly site: string | null;
  /** False for raw text that cannot name anybody, however it is cut. */
  readonly mayHoldName: (text: string) => boolean;
  /** The names of added sets that the words here allow; `null` where there are no such sets. */
  readonly added: AddedNames | null;
  /** Checked while there is anything to see. */
  readonly life: Life;
  /** When it aborts, nothing of the annotation remains; so it does when the life ends. */
  readonly signal: AbortSignal;
};

/** Annotates this document and follows it as it changes; tells the background what is found, and does what it asks. */
export type Annotator = (wiring: AnnotationWiring) => Annotation;

export const annotatorPort: FramePort<Annotator> = { script: 'finder' };
