/**
 * Returns what handles a click on a checkbox or a radio button: it acts, and the control stays as it is until what is
 * stored is another. So it never shows what is not stored, however fast one clicks and whatever the browser refuses.
 */
export const controlledClick =
  (act: () => void) =>
  (event: Event): void => {
    event.preventDefault();
    act();
  };
