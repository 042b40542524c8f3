import { useLayoutEffect, useState } from 'preact/hooks';

/** What a list showed before more of it was asked for. */
type Asked = { readonly list: Element; readonly shown: number };

/**
 * For the button after a list that shows more of it: once that is drawn, moves the focus to the first control of what is new,
 * since the button itself may be gone.
 */
export function useFirstNew(): (button: Element, shown: number) => void {
  const [asked, setAsked] = useState<Asked | null>(null);
  useLayoutEffect(() => {
    asked?.list.children[asked.shown]
      ?.querySelector<HTMLElement>(':is(a[href], button, input, select, textarea)')
      ?.focus();
  }, [asked]);
  return (button, shown) => {
    const list = button.previousElementSibling;
    if (list !== null) setAsked({ list, shown });
  };
}
