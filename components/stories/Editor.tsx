import type { JSX } from 'preact';
import type { StoriesWiring } from './wiring.ts';

export function Editor({ draftKey }: StoriesWiring & { readonly draftKey: string }): JSX.Element {
  return <main>{draftKey}</main>;
}
