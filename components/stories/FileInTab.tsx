import type { JSX } from 'preact';
import type { StoriesWiring } from './wiring.ts';

export function FileInTab({ tab }: StoriesWiring & { readonly tab: number }): JSX.Element {
  return <main>{tab}</main>;
}
