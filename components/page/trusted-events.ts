/** Events that reach a window: those dispatched there, or to something inside. */
type Events = WindowEventMap & DocumentEventMap & { readonly prerenderingchange: Event };

/**
 * Listens on this window until the signal aborts, only to events that the browser itself dispatched: pages can
 * dispatch events of every type, as often as they like. Scripts in pages listen in no other way; a test checks that.
 */
export function onTrusted<Type extends keyof Events>(
  type: Type,
  listener: (event: Events[Type]) => void,
  options: AddEventListenerOptions & { readonly signal: AbortSignal },
): void {
  const onlyTrusted = (event: Event): void => {
    if (event.isTrusted) listener(event as Events[Type]);
  };
  addEventListener(type, onlyTrusted, options);
}
