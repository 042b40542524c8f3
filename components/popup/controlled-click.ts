/**
 * Returns a click handler for a checkbox or radio button that runs the action and leaves the control unchanged until the
 * stored value changes. So the control always shows what is stored, however fast one clicks, and even if saving fails.
 */
export const controlledClick =
  (act: () => void) =>
  (event: Event): void => {
    event.preventDefault();
    act();
  };
