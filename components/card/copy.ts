import { useEffect, useState } from 'preact/hooks';
import { say } from '../i18n/say.ts';

/**
 * Copies text to the clipboard as a person would, by selecting it in `root`; call it from a click handler. The newer
 * interface is denied on unencrypted pages, and in frames of pages that deny it, with a line in the page's console.
 * Returns whether that worked.
 */
function copyText(text: string, root: ShadowRoot | Document): boolean {
  const active = root.activeElement;
  const field = document.createElement('textarea');
  field.className = 'unseen';
  field.value = text;
  (root instanceof Document ? root.body : root).append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  if (active instanceof HTMLElement) active.focus({ preventScroll: true });
  return isCopied;
}

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
  const copy = ({ currentTarget }: Click): void => {
    const root = currentTarget.getRootNode();
    const isCopied = copyText(text(), root instanceof ShadowRoot ? root : document);
    setStatus(say(isCopied ? 'card.copied' : 'card.notCopied'));
  };
  return { status, copy };
}
