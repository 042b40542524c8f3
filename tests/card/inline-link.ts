import type { FactSource } from '../../components/card/fact-source.ts';
import { inlineLink as shipped } from '../../components/card/inline-link.ts';
import type { PictureSource } from '../../components/card/picture-sources.ts';
import type { OpenCardLink } from '../../components/card/protocol.ts';

/**
 * The card page without a frame of its own, so that tests can see both sides. Messages are limited to what can be
 * posted between windows.
 */
export const inlineLink =
  (from: { readonly facts: FactSource; readonly pictures: PictureSource }): OpenCardLink =>
  (wiring) => {
    const onMessage: typeof wiring.onMessage = (message) => wiring.onMessage(structuredClone(message));
    const link = shipped(from)({ ...wiring, onMessage });
    const post: typeof link.post = (message) => link.post(structuredClone(message));
    return Object.create(link, { post: { value: post } });
  };
