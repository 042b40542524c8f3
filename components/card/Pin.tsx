import { useRef } from 'preact/hooks';
import { say } from '../i18n/say.ts';
import { Icon } from './Picture.tsx';

/** A distance in the window, CSS px. */
type Movement = { readonly x: number; readonly y: number };

/** What the reader does with the card's position. */
export type Pinning = {
  readonly isPinned: boolean;
  readonly onPin: (isPinned: boolean) => void;
  /** Starts dragging the card. */
  readonly onGrab: () => void;
  /** Drags the card, by the distance since the start. */
  readonly onDrag: (by: Movement) => void;
  /** Moves the card by a distance from its position. */
  readonly onMove: (by: Movement) => void;
  readonly onNextCorner: () => void;
};

export function PinButton({ isPinned, onPin }: Pick<Pinning, 'isPinned' | 'onPin'>) {
  return (
    <button
      type="button"
      class="control pin"
      aria-pressed={isPinned}
      aria-label={say('card.pin')}
      title={say(isPinned ? 'card.unpin' : 'card.pinToMove')}
      onClick={() => onPin(!isPinned)}
    >
      <Icon path="M5.5 2.5h5m-4.2 0v4L4 9.5h8L9.7 6.5v-4M8 9.5v4" />
    </button>
  );
}

type GripProps = Omit<Pinning, 'isPinned' | 'onPin'>;

/** Moves the card by dragging, by arrow keys or, for readers who can do neither, from corner to corner by clicks. */
export function Grip(props: GripProps) {
  const { wasDragged, ...dragging } = useDragging(props);
  const move = (event: KeyboardEvent) => {
    const step = keySteps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    props.onMove(step);
  };
  return (
    <button
      type="button"
      class="grip"
      aria-label={say('card.moveByKeys')}
      title={say('card.moveByPointer')}
      {...dragging}
      onKeyDown={move}
      onClick={({ detail }) => {
        const isByKey = detail === 0;
        if (isByKey || !wasDragged()) props.onNextCorner();
      }}
    />
  );
}

/**
 * What a pointer does to the grip. The card moves with its own window, so positions in that mean nothing: distances are
 * measured on the screen.
 */
function useDragging({ onGrab, onDrag }: Pick<GripProps, 'onGrab' | 'onDrag'>) {
  const hold = useRef<PointerPosition | null>(null);
  const wasDragged = useRef(false);
  const measure = useRef<Measure | null>(null);
  const scale = useRef(1);
  const grab = (event: PointerEvent & { readonly currentTarget: HTMLElement }) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    wasDragged.current = false;
    hold.current = positionOf(event);
    measure.current = null;
    onGrab();
  };
  const drag = (event: PointerEvent) => {
    const place = positionOf(event);
    if (hold.current === null) {
      measure.current = measureTo(place, measure.current);
      scale.current = measure.current.confirmed ?? scale.current;
      return;
    }
    const { x, y } = between(hold.current.screen, place.screen);
    const by: Movement = { x: x * scale.current, y: y * scale.current };
    wasDragged.current ||= lengthOf(by) > clickTolerance;
    if (wasDragged.current) onDrag(by);
  };
  return {
    wasDragged: () => wasDragged.current,
    onPointerDown: grab,
    onPointerMove: drag,
    onPointerUp: (event: PointerEvent) => {
      if (wasDragged.current) drag(event);
    },
    onPointerLeave: () => {
      measure.current = null;
    },
    onLostPointerCapture: () => {
      hold.current = null;
    },
  };
}

/** How far an arrow key moves the card, px. */
const keyStep = 24;

const keySteps: Readonly<Record<string, Movement>> = {
  ArrowLeft: { x: -keyStep, y: 0 },
  ArrowRight: { x: keyStep, y: 0 },
  ArrowUp: { x: 0, y: -keyStep },
  ArrowDown: { x: 0, y: keyStep },
};

/** A pointer that moves less than this while it is down clicks, px. */
const clickTolerance = 4;
/** How far the pointer must move, px, before its distances in the page and on the screen are compared. */
const minMeasure = 24;

export type PointerPosition = { readonly client: Movement; readonly screen: Movement };

/** By how much two measures of the same scale may differ. */
const scaleTolerance = 0.05;

/**
 * The card's pixels for each pixel of the screen, by moves of the pointer over the still card: 0.5 at a zoom of 200 %.
 * The card may be placed anew between two moves, so a scale counts only when two in a row come to the same.
 */
export type Measure = {
  readonly at: PointerPosition;
  readonly last: number | null;
  readonly confirmed: number | null;
};

export function measureTo(at: PointerPosition, before: Measure | null): Measure {
  if (before === null) return { at, last: null, confirmed: null };
  const screen = lengthOf(between(before.at.screen, at.screen));
  if (screen < minMeasure) return before;
  const scale = lengthOf(between(before.at.client, at.client)) / screen;
  const isSame = before.last !== null && Math.abs(scale - before.last) <= scaleTolerance * scale;
  return { at, last: scale, confirmed: isSame ? scale : before.confirmed };
}

const positionOf = ({ clientX, clientY, screenX, screenY }: PointerEvent): PointerPosition => ({
  client: { x: clientX, y: clientY },
  screen: { x: screenX, y: screenY },
});
const between = (from: Movement, to: Movement): Movement => ({ x: to.x - from.x, y: to.y - from.y });
const lengthOf = ({ x, y }: Movement): number => Math.hypot(x, y);
