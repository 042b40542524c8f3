import { expect, it } from 'vitest';
import { readFactSetFile } from '../../components/fact-sets/fact-set-file.ts';
import { goodSet, hostileSets } from '../../tools/bench/hostile-sets.ts';

// @module-tag long

it.each([goodSet(), ...hostileSets()])('what is measured can be added: $what', ({ set }) => {
  const read = readFactSetFile(JSON.stringify(set));
  expect(read.kind === 'refused' ? read.problems.slice(0, 2) : read.kind).toBe('file');
});
