import { useRef } from 'preact/hooks';
import { say } from '../words/say.ts';
import { Icon } from './Icon.tsx';

/** A way across the window, CSS px. */
export type Way = { readonly x: number; readonly y: number };

/** What the reader does with the card's place. */
export type Pinning = {
  readonly isPinned: boolean;
  readonly onPin: (isPinned: boolean) => void;
  /** Takes hold of the card … */
  readonly onGrab: () => void;
  /** … and has drawn it so far since. */
  readonly onDrag: (by: Way) => void;
  /** Moves it so far from where it is. */
  readonly onMove: (by: Way) => void;
  readonly onNextCorner: () => void;
};

export function PinControls({ isPinned, onPin, ...moves }: Pinning) {
  return (
    <>
      {isPinned && <Grip {...moves} />}
      <button
        type="button"
        class="pin"
        aria-pressed={isPinned}
        aria-label={say('card.pin')}
        title={say(isPinned ? 'card.unpin' : 'card.pinToMove')}
        onClick={() => onPin(!isPinned)}
      >
        <Icon path="M5.5 2.5h5m-4.2 0v4L4 9.5h8L9.7 6.5v-4M8 9.5v4" />
      </button>
    </>
  );
}

/** How far an arrow key moves the card, px. */
const keyStep = 24;

const keySteps: Readonly<Record<string, Way>> = {
  ArrowLeft: { x: -keyStep, y: 0 },
  ArrowRight: { x: keyStep, y: 0 },
  ArrowUp: { x: 0, y: -keyStep },
  ArrowDown: { x: 0, y: keyStep },
};

/** A pointer that moves less than this while it is down has clicked, px. */
const clickSlack = 4;
/** A pointer that moved so far, px, shows how long a pixel of the page is on the screen. */
const leastMeasure = 24;

type Place = { readonly client: Way; readonly screen: Way };

/** A still card's pixels per pixel of the screen: at a zoom of 200 %, half a one. */
function scaleBetween(from: Place, to: Place): number | null {
  const screen = lengthOf(between(from.screen, to.screen));
  return screen < leastMeasure ? null : lengthOf(between(from.client, to.client)) / screen;
}

const placeOf = ({ clientX, clientY, screenX, screenY }: PointerEvent): Place => ({
  client: { x: clientX, y: clientY },
  screen: { x: screenX, y: screenY },
});
const between = (from: Way, to: Way): Way => ({ x: to.x - from.x, y: to.y - from.y });
const lengthOf = ({ x, y }: Way): number => Math.hypot(x, y);

/**
 * Moves the card by dragging, by arrow keys and, for who can do neither, from corner to corner by clicks. The card
 * moves with its own window, so the pointer's place in that says nothing: its way over the screen does.
 */
function Grip({ onGrab, onDrag, onMove, onNextCorner }: Omit<Pinning, 'isPinned' | 'onPin'>) {
  const hold = useRef<Place | null>(null);
  const wasDragged = useRef(false);
  const came = useRef<Place | null>(null);
  const scale = useRef(1);

  const grab = (event: PointerEvent & { readonly currentTarget: HTMLElement }) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    wasDragged.current = false;
    hold.current = placeOf(event);
    came.current = null;
    onGrab();
  };
  const drag = (event: PointerEvent) => {
    const place = placeOf(event);
    if (hold.current === null) {
      came.current ??= place;
      scale.current = scaleBetween(came.current, place) ?? scale.current;
      return;
    }
    const { x, y } = between(hold.current.screen, place.screen);
    const by: Way = { x: x * scale.current, y: y * scale.current };
    wasDragged.current ||= lengthOf(by) > clickSlack;
    if (wasDragged.current) onDrag(by);
  };
  const release = () => {
    hold.current = null;
  };
  const move = (event: KeyboardEvent) => {
    const step = keySteps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onMove(step);
  };

  return (
    <button
      type="button"
      class="grip"
      aria-label={say('card.moveByKeys')}
      title={say('card.moveByPointer')}
      onPointerDown={grab}
      onPointerMove={drag}
      onPointerUp={(event) => {
        if (wasDragged.current) drag(event);
      }}
      onPointerLeave={() => {
        came.current = null;
      }}
      onLostPointerCapture={release}
      onKeyDown={move}
      onClick={({ detail }) => {
        const isByKey = detail === 0;
        if (isByKey || !wasDragged.current) onNextCorner();
      }}
    />
  );
}
