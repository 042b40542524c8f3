/**
 * Where the scripts of one frame, or of one page of the extension, meet: on the global that they share, which no web
 * page can reach. Who asks for a script waits there; what the script brings is handed over.
 */
import type { Script } from './messages.ts';
import { send } from './post.ts';

/** The name of the symbol under which the script of a frame keeps its life on that global. */
export const placeOfLife = 'namelight.running';

declare const offered: unique symbol;

/** The name of a script, with what it offers to the frame it is put into. */
export type ScriptPort<Offer> = { readonly script: string; readonly [offered]?: Offer };

/** Of a script that is put into frames of pages. */
export type FramePort<Offer> = ScriptPort<Offer> & { readonly script: Script };

type Meeting<Offer> = (offer: Offer | Promise<Offer>) => void;

const world = globalThis as unknown as { [place: symbol]: Meeting<never> | undefined };
const placeOf = ({ script }: ScriptPort<unknown>): symbol => Symbol.for(`namelight.${script}`);

/** No script of ours may be put into this frame; the message names the one that was to be. */
export class FrameClosed extends Error {}

/**
 * Hands over what a script offers, or will: that it came to nothing is known then, too. To be called by that script when
 * it is put into a frame.
 */
export function offer<Offer>(port: ScriptPort<Offer>, what: Offer | Promise<Offer>): void {
  (world[placeOf(port)] as Meeting<Offer> | undefined)?.(what);
}

/**
 * Has a script put into this frame and returns what it offers. Each call is a meeting of its own, so that
 * nothing is taken from a script that an earlier version of the extension left behind. Rejects if it does not
 * come, with `FrameClosed` if it may not.
 */
export function bring<Offer>(port: FramePort<Offer>): Promise<Offer> {
  return new Promise((resolve, reject) => {
    world[placeOf(port)] = resolve;
    send('bring', { script: port.script }).then((answer) => {
      if (answer === null) reject(new Error(`Nobody brought "${port.script}".`));
      else if (!answer.brought) reject(new FrameClosed(port.script));
    }, reject);
  });
}

/** Waits for what a script offers; in place of who waited for that script before. */
export function awaitOffer<Offer>(port: ScriptPort<Offer>): Promise<Offer> {
  return new Promise((resolve) => {
    world[placeOf(port)] = resolve;
  });
}

/** Returns what brings a script once, and again after it failed. */
export function bringOnce<Offer>(load: () => Promise<Offer>): () => Promise<Offer> {
  let loading: Promise<Offer> | null = null;
  return () => {
    loading ??= load().catch((error) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}
