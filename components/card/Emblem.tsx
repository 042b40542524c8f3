import type { JSX } from 'preact';
import type { EmblemName } from '../story/schema.ts';

/** Line drawings on a square of 32 units, in the style of the icons. */
const emblems: Readonly<Record<EmblemName, JSX.Element>> = {
  aircraft: (
    <path d="M16 3.5c-1.4 0-2.2 1.9-2.2 4.2v4.6L3.5 18.6v2.9l10.3-3.1v6l-3.3 2.4v2.2l5.5-1.5 5.5 1.5v-2.2l-3.3-2.4v-6l10.3 3.1v-2.9l-10.3-6.3V7.7c0-2.3-.8-4.2-2.2-4.2z" />
  ),
  compass: (
    <>
      <circle cx="16" cy="16" r="12.5" />
      <path d="M16 3.5V7m0 18v3.5M28.5 16H25" />
      <path d="M4.5 16 16 12.2l5.5 3.8-5.5 3.8z" />
    </>
  ),
  games: (
    <>
      <path d="M10.5 9h11c4.4 0 7 4.3 7 9.5 0 3.2-1.2 5-3.2 5-1.9 0-3.1-1.3-4.2-3.5H10.9c-1.1 2.2-2.3 3.5-4.2 3.5-2 0-3.2-1.8-3.2-5C3.5 13.3 6.1 9 10.5 9z" />
      <path d="M11 12v5m-2.5-2.5h5M20 13h.01M22.5 16h.01" />
    </>
  ),
  intelligence: (
    <>
      <path d="M16 3.5 26.5 7v8.5c0 6-4 10.3-10.5 13-6.5-2.7-10.5-7-10.5-13V7z" />
      <path d="M9.5 15c1.6-2.6 3.8-4 6.5-4s4.9 1.4 6.5 4c-1.6 2.6-3.8 4-6.5 4s-4.9-1.4-6.5-4z" />
      <circle cx="16" cy="15" r="1.8" />
    </>
  ),
  university: (
    <path d="M4 27.5h24M6 24h20M9 13.5V24m4.7-10.5V24m4.6-10.5V24m4.7-10.5V24M5.5 13.5h21M9 10.5c0-3.6 3.1-6 7-6s7 2.4 7 6v3H9zM16 2.5v2" />
  ),
};

/** A drawing for entities with neither a map nor a portrait. Decorative: the text beside it says the same. */
export function Emblem({ name }: { name: EmblemName }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      {emblems[name]}
    </svg>
  );
}
