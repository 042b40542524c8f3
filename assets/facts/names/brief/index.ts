import type { BriefNames } from '../../../../components/story/bundled-languages.ts';
import { asian } from './asian.ts';
import { germanic } from './germanic.ts';
import { romanceAndNeighbors } from './romance-and-neighbors.ts';
import { slavicAndBaltic } from './slavic-and-baltic.ts';
import { southeastAsianAndAfrican } from './southeast-asian-and-african.ts';
import { uralicAndTurkic } from './uralic-and-turkic.ts';

/** Languages beyond those of the full lists: the names alone, with few cautions. This order is what gzip does best with. */
export const briefNames: readonly BriefNames[] = [
  ...romanceAndNeighbors,
  ...slavicAndBaltic,
  ...southeastAsianAndAfrican,
  ...germanic,
  ...uralicAndTurkic,
  ...asian,
];
