/** The interface between the script of every page and the script that annotates. */
import type { FramePort } from '../messages/script-port.ts';
import type { StoredSettings } from '../settings/stored.ts';
import type { Lifetime } from './lifetime.ts';
import type { AddedNames } from './words-port.ts';

export type Annotation = {
  setStored(stored: StoredSettings): void;
};

export type AnnotationWiring = {
  /** The settings as they are stored: only the annotator parses them all. */
  readonly stored: StoredSettings;
  /** The site of the frame's page, where some names may be hidden; `null` where there is none. */
  readonly site: string | null;
  /** False for raw text that cannot hold a name, however it is cut. */
  readonly mayHoldName: (text: string) => boolean;
  /** The names of added sets that the frame's words allow; `null` where there are no such sets. */
  readonly added: AddedNames | null;
  /** Checked regularly while annotating. */
  readonly lifetime: Lifetime;
  /** When it aborts, or the lifetime ends, nothing of the annotation remains. */
  readonly signal: AbortSignal;
};

/** Annotates this document, follows its changes, reports what is found to the background, and handles its requests. */
export type Annotator = (wiring: AnnotationWiring) => Annotation;

export const annotatorPort: FramePort<Annotator> = { script: 'finder' };
