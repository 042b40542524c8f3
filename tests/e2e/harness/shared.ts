import type { Point } from './driver.ts';

/** The window's size in every test, in CSS pixels. */
export const viewport = { width: 1100, height: 800 } as const;

/** A call of a function on the document in which it is evaluated, with what it returns as JSON. */
export const callIn = <Arg>(inDocument: (document: Document, arg: Arg) => unknown, arg: Arg): string =>
  `JSON.stringify((${inDocument})(document, ${JSON.stringify(arg)}) ?? null)`;

/** The same as a function of the root that it is called on. */
export const callOn = <Arg>(inRoot: (root: ShadowRoot, arg: Arg) => unknown, arg: Arg): string =>
  `(root) => JSON.stringify((${inRoot})(root, ${JSON.stringify(arg)}) ?? null)`;

/** Records the lines in a page's console, and returns the listeners for it. */
export function recordConsole() {
  const lines: string[] = [];
  return {
    lines: lines as readonly string[],
    onMessage: (message: { type(): string; text(): string }): void => {
      lines.push(`${message.type()}: ${message.text()}`);
    },
    onError: (error: unknown): void => {
      lines.push(`error: ${String(error)}`);
    },
  };
}

/** Where the content of a frame's element begins in the tab's viewport: inside its border. */
export async function frameOffset(element: {
  boundingBox(): Promise<Point | null>;
  evaluate<Result>(inPage: (element: Element) => Result): Promise<Result>;
}): Promise<Point> {
  const box = await element.boundingBox();
  if (box === null) throw new Error('The frame is not shown: scroll to it first.');
  const border = await element.evaluate(({ clientLeft, clientTop }) => ({ clientLeft, clientTop }));
  return { x: box.x + border.clientLeft, y: box.y + border.clientTop };
}
