/**
 * Where the scripts of one frame, or of one page of the extension, meet: on their shared global, which no web page
 * can reach. Whoever requests a script waits there for what the script offers.
 */
import type { Script } from './messages.ts';
import { send } from './send.ts';

/** The name of the symbol under which the lifetime of a frame's script is stored on that global. */
export const lifetimeSymbol = 'namelight.running';

declare const offered: unique symbol;

/** The name of a script, with the type of what it offers to the frame it is injected into. */
export type ScriptPort<Offer> = { readonly script: string; readonly [offered]?: Offer };

/** For a script that is injected into frames of pages. */
export type FramePort<Offer> = ScriptPort<Offer> & { readonly script: Script };

type OfferListener<Offer> = (offer: Offer | Promise<Offer>) => void;

const world = globalThis as unknown as { [place: symbol]: OfferListener<never> | undefined };
const symbolOf = ({ script }: ScriptPort<unknown>): symbol => Symbol.for(`namelight.${script}`);

/** No script of ours may be injected into this frame; the message is the name of the one requested. */
export class FrameClosed extends Error {}

/**
 * Passes on what a script offers, or a promise of it, so that a failure is known, too. Called by that script when it
 * is injected into a frame.
 */
export function offer<Offer>(port: ScriptPort<Offer>, what: Offer | Promise<Offer>): void {
  (world[symbolOf(port)] as OfferListener<Offer> | undefined)?.(what);
}

/**
 * Has a script injected into this frame and returns what it offers. Each call waits for a new offer, so that nothing
 * is taken from a script that an earlier version of the extension left behind. Rejects if the script does not come, or
 * came and offered nothing; with `FrameClosed` if it may not.
 */
export function requestScript<Offer>(port: FramePort<Offer>): Promise<Offer> {
  return new Promise((resolve, reject) => {
    world[symbolOf(port)] = resolve;
    // The answer comes once the script has run, and so after its offer.
    send('inject', { script: port.script }).then((answer) => {
      if (answer?.injected === false) reject(new FrameClosed(port.script));
      else reject(new Error(`The background did not load "${port.script}".`));
    }, reject);
  });
}

/** Waits for what a script offers; replaces whoever waited for that script before. */
export function awaitOffer<Offer>(port: ScriptPort<Offer>): Promise<Offer> {
  return new Promise((resolve) => {
    world[symbolOf(port)] = resolve;
  });
}

/** Returns a function that loads a script once, or each of several, and again after it failed. */
export function loadOnce<Offer, Which = void>(
  load: (which: Which) => Promise<Offer>,
): (which: Which) => Promise<Offer> {
  const loading = new Map<Which, Promise<Offer>>();
  return (which) => {
    const one =
      loading.get(which) ??
      load(which).catch((error) => {
        loading.delete(which);
        throw error;
      });
    loading.set(which, one);
    return one;
  };
}
