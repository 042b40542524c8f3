import { cdp } from 'vitest/browser';
import type { Point } from '../../components/content/placement.ts';

/**
 * A user's hand on mouse, touch screen and keyboard: its events are trusted, unlike those of scripts. Points are in
 * the test page's viewport. Each method resolves when the page has had a frame to respond in.
 */
export const hand = {
  async moveTo(point: Point): Promise<void> {
    await mouse('mouseMoved', point);
    await frames();
  },

  /** Moves through these points, one every 15 ms by the times that are given along, on a busy machine too. */
  async rush(points: readonly Point[]): Promise<void> {
    const start = Date.now();
    for (const [index, point] of points.entries()) {
      const timestamp = (start + index * 15) / 1000;
      await send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...inTopPage(point), timestamp });
    }
    await frames();
  },

  /** Moves with the button down. */
  async drag(point: Point): Promise<void> {
    await mouse('mouseMoved', point, 1);
    await frames();
  },

  async press(point: Point): Promise<void> {
    await mouse('mouseMoved', point);
    await mouse('mousePressed', point, 1);
    await frames();
  },

  async release(point: Point): Promise<void> {
    await mouse('mouseReleased', point);
    await frames();
  },

  async click(point: Point): Promise<void> {
    await hand.press(point);
    await hand.release(point);
  },

  async rightClick(point: Point): Promise<void> {
    await send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...inTopPage(point) });
    const right = { ...inTopPage(point), button: 'right', buttons: 2, clickCount: 1 };
    await send('Input.dispatchMouseEvent', { type: 'mousePressed', ...right });
    await send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...right, buttons: 0 });
    await frames();
  },

  async tap(point: Point): Promise<void> {
    await send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [inTopPage(point)] });
    await send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await frames();
  },

  /** Puts a finger down at the first point and moves it to the others; it stays there until it is lifted. */
  async touch([from, ...points]: readonly [Point, ...Point[]]): Promise<void> {
    await send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [inTopPage(from)] });
    await hand.move(points);
  },

  /** Moves the finger that is down. */
  async move(points: readonly Point[]): Promise<void> {
    for (const point of points)
      await send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [inTopPage(point)] });
    await frames();
  },

  async lift(): Promise<void> {
    await send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await frames();
  },

  /**
   * Rests a finger there until the browser asks for a menu; returns whether that would open. Chromium asks for none where
   * it does not run on a phone: here the key for menus does.
   */
  async hold(point: Point): Promise<boolean> {
    const asked = new Promise<Event>((resolve) =>
      addEventListener('contextmenu', resolve, { once: true, capture: true }),
    );
    const held = document.elementFromPoint(point.x, point.y);
    const target = held?.closest('a') ?? held;
    if (target instanceof HTMLElement && target.localName !== 'a') target.tabIndex = 0;
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
    await send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [inTopPage(point)] });
    const key = { key: 'ContextMenu', code: 'ContextMenu', windowsVirtualKeyCode: 93 };
    await send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
    await send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    const event = await asked;
    await send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] });
    await frames();
    return !event.defaultPrevented;
  },

  async key(key: string, code = key): Promise<void> {
    await send('Input.dispatchKeyEvent', { type: 'keyDown', key, code, ...keyCodes[key] });
    await send('Input.dispatchKeyEvent', { type: 'keyUp', key, code, ...keyCodes[key] });
    await frames();
  },
};

/** Keys that the browser handles only with their key code. */
const keyCodes: Readonly<Record<string, object>> = {
  Escape: { windowsVirtualKeyCode: 27 },
  Enter: { windowsVirtualKeyCode: 13, text: '\r' },
  Tab: { windowsVirtualKeyCode: 9 },
};

/** Two frames: the first may have begun before. */
export async function frames(): Promise<void> {
  for (let count = 0; count < 2; count += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

async function mouse(type: string, point: Point, buttons = 0): Promise<void> {
  const button = buttons === 1 || type === 'mouseReleased' ? 'left' : 'none';
  const clickCount = type === 'mouseMoved' ? 0 : 1;
  await send('Input.dispatchMouseEvent', { type, ...inTopPage(point), button, buttons, clickCount });
}

/** The test page is a frame in the runner's page, perhaps drawn smaller. */
function inTopPage({ x, y }: Point): Point {
  const frame = window.frameElement?.getBoundingClientRect() ?? new DOMRect(0, 0, innerWidth, innerHeight);
  const scale = frame.width / innerWidth;
  return { x: frame.left + x * scale, y: frame.top + y * scale };
}

async function send(method: string, parameters: object): Promise<void> {
  const session = cdp() as { send(method: string, parameters: object): Promise<unknown> };
  await session.send(method, parameters);
}
