import type { JSX } from 'preact';
import type { StoriesWiring } from './wiring.ts';

export function SetView({ id }: StoriesWiring & { readonly id: string }): JSX.Element {
  return <main>{id}</main>;
}
