import type { BriefNames } from '../../../../components/facts/brief-names.ts';
import { asian } from './asian.ts';
import { germanic } from './germanic.ts';
import { romanceAndNeighbours } from './romance-and-neighbours.ts';
import { slavicAndBaltic } from './slavic-and-baltic.ts';
import { southeastAsianAndAfrican } from './southeast-asian-and-african.ts';
import { uralicAndTurkic } from './uralic-and-turkic.ts';

/** Languages beyond those of the full lists: the names alone, with few cautions. This order is what gzip does best with. */
export const briefNames: readonly BriefNames[] = [
  ...romanceAndNeighbours,
  ...slavicAndBaltic,
  ...southeastAsianAndAfrican,
  ...germanic,
  ...uralicAndTurkic,
  ...asian,
];
