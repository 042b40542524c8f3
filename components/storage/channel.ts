/** A channel between the pages of the extension. */
export type Channel<Message> = {
  /** Sends a message to all pages that watch, also to this one. */
  announce(message: Message): void;
  /** Calls `onMessage` for each message, until the signal aborts. */
  watch(onMessage: (message: Message) => void, signal: AbortSignal): void;
};

/** Returns a channel. Whatever else is sent on it is ignored. */
export function channelNamed<Message>(
  name: string,
  isMessage: (data: unknown) => data is Message,
): Channel<Message> {
  return {
    announce(message) {
      const channel = new BroadcastChannel(name);
      channel.postMessage(message);
      channel.close();
    },
    watch(onMessage, signal) {
      if (signal.aborted) return;
      const channel = new BroadcastChannel(name);
      channel.addEventListener(
        'message',
        ({ data }: MessageEvent<unknown>) => isMessage(data) && onMessage(data),
        { signal },
      );
      signal.addEventListener('abort', () => channel.close(), { once: true });
    },
  };
}

/** A channel that says that what is stored has changed: IndexedDB has no events for that. */
export const changesNamed = (name: string): Channel<'changed'> =>
  channelNamed(name, (data) => data === 'changed');
