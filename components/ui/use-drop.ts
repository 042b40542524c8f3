import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Takes files that are dropped anywhere on the page; returns whether some are above it. */
export function useDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  const take = useRef(onFiles);
  take.current = onFiles;
  useLayoutEffect(() => {
    const gone = new AbortController();
    watchDrags({ onOver: setOver, onFiles: (files) => take.current(files) }, gone.signal);
    return () => gone.abort();
  }, []);
  return isOver;
}

type DragWatcher = {
  readonly onOver: (isOver: boolean) => void;
  readonly onFiles: (files: readonly File[]) => void;
};

function watchDrags({ onOver, onFiles }: DragWatcher, signal: AbortSignal): void {
  const listen = (type: 'dragover' | 'dragleave' | 'drop', onEvent: (event: DragEvent) => void): void =>
    document.documentElement.addEventListener(type, onEvent, { signal });
  listen('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    onOver(true);
  });
  listen('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) onOver(false);
  });
  listen('drop', (event) => {
    if (!hasFiles(event)) return;
    // Otherwise the browser would open the file in place of the page.
    event.preventDefault();
    onOver(false);
    onFiles([...(event.dataTransfer?.files ?? [])]);
  });
}

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;
