import { viewOf as plainViewOf, type View, type ViewOptions } from '../../components/card/draw-locator.ts';
import type { Atlas } from './atlas.ts';

export type AtlasView = View & {
  /** As fine as can be seen here. */
  readonly atlas: Atlas;
};

/** A view with the atlas that goes with it. */
export function viewOf({ atlas, ...look }: ViewOptions & { readonly atlas: Atlas }): AtlasView {
  const view = plainViewOf(look);
  return { ...view, atlas: atlas.coarser(look.minArea / view.scale ** 2) };
}
