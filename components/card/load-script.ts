import { awaitOffer, type ScriptPort } from '../messages/script-port.ts';

/**
 * Has the card page load a script and returns what it offers. As a plain script, for a page that has no origin of its
 * own is let in to no module.
 */
export function loadScript<Offer>(port: ScriptPort<Offer>): Promise<Offer> {
  const script = document.createElement('script');
  const failed = new Promise<never>((_, reject) =>
    script.addEventListener('error', () => reject(new Error(`"${port.script}" did not load.`)), {
      once: true,
    }),
  );
  const offered = awaitOffer(port);
  script.src = `/${port.script}.js`;
  document.head.append(script);
  return Promise.race([offered, failed]);
}
