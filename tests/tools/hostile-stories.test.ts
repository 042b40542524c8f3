import { expect, it } from 'vitest';
import { readStoryFile } from '../../components/library/story-file.ts';
import { goodStory, hostileStories } from '../../tools/bench/hostile-stories.ts';

// @module-tag long

it.each([goodStory(), ...hostileStories()])('what is measured can be added: $what', ({ story }) => {
  const read = readStoryFile(JSON.stringify(story));
  expect(read.kind === 'refused' ? read.problems.slice(0, 2) : read.kind).toBe('file');
});
