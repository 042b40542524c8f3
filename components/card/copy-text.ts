/**
 * Copies text to the clipboard; call it from a click handler. Pages may deny their scripts the clipboard, and so do
 * browsers on unencrypted pages: then the text is selected in `root` and copied as a person would. Returns whether
 * that worked.
 */
export async function copyText(text: string, root: ShadowRoot | Document): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text, root);
  }
}

function copySelected(text: string, root: ShadowRoot | Document): boolean {
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
