import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Caches the patterns found linear: checking all takes minutes, and they hardly ever change. */
const file = join(import.meta.dirname, '../../node_modules/.cache/namelight/fit-patterns.json');

/** The patterns found fit by a way of checking; none where nothing readable was kept, or what was kept is of another way. */
export function readKnownLinear(way: string): Set<string> {
  try {
    const kept: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (Array.isArray(kept) && kept[0] === way) return new Set(kept.slice(1).map(String));
  } catch {
    // Nothing is lost but time.
  }
  return new Set();
}

export function writeKnownLinear(way: string, patterns: ReadonlySet<string>): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify([way, ...patterns]));
}
