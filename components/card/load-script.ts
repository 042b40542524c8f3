import { awaitOffer, type ScriptPort } from '../messages/script-port.ts';

/**
 * Loads a script in a page of the extension and returns what it offers. As a classic script, because a page without an
 * origin may not load modules.
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
