/** What can be listened to on a window: what the browser dispatches there, or to something inside it. */
type Events = WindowEventMap & DocumentEventMap & { readonly prerenderingchange: Event };

/**
 * Listens on this window until the signal aborts, to what the browser itself reports: pages can dispatch an event of
 * every type, as often as they like. Scripts that run in pages listen in no other way; a test holds that.
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
