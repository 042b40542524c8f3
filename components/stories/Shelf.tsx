import type { JSX } from 'preact';
import type { StoriesWiring } from './wiring.ts';

export function Shelf({ bundled }: StoriesWiring): JSX.Element {
  return <main>{bundled.story.title}</main>;
}
