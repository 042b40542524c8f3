import type { JSX } from 'preact';
import type { StoriesWiring } from './wiring.ts';

export function AddName({ token }: StoriesWiring & { readonly token: string }): JSX.Element {
  return <main>{token}</main>;
}
