import type { CardPageWiring } from '../../components/card/card-page.tsx';
import { inlineLink as shipped } from '../../components/card/inline-link.ts';
import type { OpenCardLink } from '../../components/card/protocol.ts';

type From = Pick<CardPageWiring, 'facts' | 'pictures' | 'actions'>;

/**
 * The card page without a frame of its own, so that tests can see both sides. Messages are limited to what can be
 * posted between windows.
 */
export const inlineLink =
  ({ actions = null, ...from }: Partial<From> & Omit<From, 'actions'>): OpenCardLink =>
  (wiring) => {
    const onMessage: typeof wiring.onMessage = (message) => wiring.onMessage(structuredClone(message));
    const link = shipped({ ...from, actions })({ ...wiring, onMessage });
    const post: typeof link.post = (message) => link.post(structuredClone(message));
    return Object.create(link, { post: { value: post } });
  };
