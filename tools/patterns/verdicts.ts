import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pattern } from './patterns-in.ts';

/**
 * The patterns found linear, kept with the code: examining all takes minutes of processor time, and they hardly ever change.
 * Whoever wants all examined again empties the list.
 */
const file = join(import.meta.dirname, 'linear.json');

/** What a pattern found linear is kept by: a hash of its text. */
export type Digest = string & { readonly brand: 'digest' };

export const digestOf = ({ source, flags }: Pick<Pattern, 'source' | 'flags'>): Digest =>
  createHash('sha256').update(`/${source}/${flags}`).digest('base64url').slice(0, digestLength) as Digest;

/** 120 bits: no pattern gets the verdict of another, not even if someone looks for one. */
const digestLength = 20;

/** The patterns found linear by a method of examining; none where what was kept is of another. */
export function readLinear(method: string): Set<Digest> {
  const kept: { readonly method: string; readonly linear: readonly Digest[] } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  return new Set(kept.method === method ? kept.linear : []);
}

export function writeLinear(method: string, linear: Iterable<Digest>): void {
  writeFileSync(file, `${JSON.stringify({ method, linear: [...linear].toSorted() }, null, 2)}\n`);
}
