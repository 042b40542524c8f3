import { h, type VNode } from 'preact';
import type { Drawing, Shape } from '../facts/drawing.ts';

/** A drawing of a fact set, element by element. Parts without a color have that of the text beside it. */
export function ShapeDrawing({ drawing, shows }: { drawing: Drawing; shows: string }) {
  return (
    <svg viewBox={drawing.viewBox} role="img" aria-label={shows}>
      {drawing.shapes.map(elementOf)}
    </svg>
  );
}

function elementOf({ tag, attributes, children }: Shape): VNode {
  return h(tag, { ...attributes }, ...children.map(elementOf));
}
