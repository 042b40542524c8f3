import { useEffect, useState } from 'preact/hooks';
import { say } from '../words/say.ts';
import { copyText } from './copy-text.ts';

/** Long enough to be read, ms. */
const statusMs = 2_500;

type Click = { readonly currentTarget: HTMLElement };

/** Copies a text on click, and has a status message for a while: `''` when there is none. */
export function useCopy(text: () => string): {
  readonly status: string;
  readonly copy: (click: Click) => void;
} {
  const [status, setStatus] = useState('');
  useEffect(() => {
    if (status === '') return;
    const timer = setTimeout(() => setStatus(''), statusMs);
    return () => clearTimeout(timer);
  }, [status]);
  const copy = async ({ currentTarget }: Click): Promise<void> => {
    const root = currentTarget.getRootNode();
    const isCopied = await copyText(text(), root instanceof ShadowRoot ? root : document);
    setStatus(say(isCopied ? 'card.copied' : 'card.notCopied'));
  };
  return { status, copy };
}
