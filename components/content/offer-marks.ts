import type { GrowingNames } from '../finder/growing-names.ts';
import { type FramePort, offer, requestScript } from '../messages/script-port.ts';
import { annotate } from './annotate.ts';
import type { StartMarks } from './document-reading.ts';
import { requestStyles, shippedLanguages } from './from-background.ts';
import { cardHostPort } from './late-host.ts';

/** Offers a frame what finds and marks names, and opens their cards; those of added stories by `added`. */
export function offerMarks(port: FramePort<StartMarks>, added: () => GrowingNames | null): void {
  offer(port, (wiring) =>
    annotate({
      ...wiring,
      languages: shippedLanguages,
      added: added(),
      loadCardHost: () => requestScript(cardHostPort),
      showStyles: requestStyles,
    }),
  );
}
