import { useRef } from 'preact/hooks';
import { say } from '../words/say.ts';
import type { Point } from './geometry.ts';
import { Icon } from './Icon.tsx';

/** What the reader does with the card's place. */
export type Pinning = {
  readonly isPinned: boolean;
  readonly onPin: (isPinned: boolean) => void;
  /** Puts the card's top left corner there, in viewport coordinates, or as near as the window lets it. */
  readonly onMove: (to: Point) => void;
  readonly onNextCorner: () => void;
};

export function PinControls({ isPinned, onPin, onMove, onNextCorner }: Pinning) {
  return (
    <>
      {isPinned && <Grip onMove={onMove} onNextCorner={onNextCorner} />}
      <button
        type="button"
        class="pin"
        aria-pressed={isPinned}
        aria-label={say('card.keepOpen')}
        title={say(isPinned ? 'card.backToItsName' : 'card.keepOpenToMove')}
        onClick={() => onPin(!isPinned)}
      >
        <Icon path="M5.5 2.5h5m-4.2 0v4L4 9.5h8L9.7 6.5v-4M8 9.5v4" />
      </button>
    </>
  );
}

/** How far an arrow key moves the card, px. */
const keyStep = 24;

const keySteps: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -keyStep, y: 0 },
  ArrowRight: { x: keyStep, y: 0 },
  ArrowUp: { x: 0, y: -keyStep },
  ArrowDown: { x: 0, y: keyStep },
};

/** A pointer that moves less than this while it is down has clicked, px. */
const clickSlack = 4;

type Hold = {
  /** From the card's corner to where it was grabbed. */
  readonly offset: Point;
  readonly start: Point;
};

/** Moves the card by dragging, by arrow keys and, for who can do neither, from corner to corner by clicks. */
function Grip({ onMove, onNextCorner }: Pick<Pinning, 'onMove' | 'onNextCorner'>) {
  const hold = useRef<Hold | null>(null);
  const wasDragged = useRef(false);

  const grab = (event: PointerEvent & { readonly currentTarget: HTMLElement }) => {
    const { currentTarget: grip, pointerId, clientX, clientY } = event;
    const corner = cornerOf(grip);
    grip.setPointerCapture(pointerId);
    wasDragged.current = false;
    hold.current = {
      offset: { x: clientX - corner.x, y: clientY - corner.y },
      start: { x: clientX, y: clientY },
    };
  };
  const drag = ({ clientX, clientY }: PointerEvent) => {
    if (hold.current === null) return;
    const { offset, start } = hold.current;
    wasDragged.current ||= Math.hypot(clientX - start.x, clientY - start.y) > clickSlack;
    if (wasDragged.current) onMove({ x: clientX - offset.x, y: clientY - offset.y });
  };
  const release = () => {
    hold.current = null;
  };
  const move = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }) => {
    const step = keySteps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const { x, y } = cornerOf(event.currentTarget);
    onMove({ x: x + step.x, y: y + step.y });
  };

  return (
    <button
      type="button"
      class="grip"
      aria-label={say('card.moveByKeys')}
      title={say('card.moveByPointer')}
      onPointerDown={grab}
      onPointerMove={drag}
      onLostPointerCapture={release}
      onKeyDown={move}
      onClick={({ detail }) => {
        const isByKey = detail === 0;
        if (isByKey || !wasDragged.current) onNextCorner();
      }}
    />
  );
}

function cornerOf(grip: HTMLElement): Point {
  const { left, top } = (grip.closest('.card') ?? grip).getBoundingClientRect();
  return { x: left, y: top };
}
