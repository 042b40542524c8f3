/** In place of `page/trusted-events.ts`, where tests dispatch what only browsers do. */
export function onTrusted(type: string, listener: EventListener, options: AddEventListenerOptions): void {
  addEventListener(type, listener, options);
}
