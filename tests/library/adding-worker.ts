/** A worker that adds a large story, and says when half of it is put: then it can be ended in the middle. */
import { addStory } from '../../components/library/edit-library.ts';
import { openLibrary } from '../../components/library/library.ts';
import { fileOfStory, largeStoryData } from './story-items.ts';

addEventListener('message', async ({ data: name }: MessageEvent<string>) => {
  const put = IDBObjectStore.prototype.put;
  let puts = 0;
  IDBObjectStore.prototype.put = function (...given) {
    puts += 1;
    if (puts === 50) postMessage('half');
    return put.apply(this, given);
  };
  const data = largeStoryData(3_000);
  const library = openLibrary({ as: 'reader', signal: new AbortController().signal, name });
  await addStory(library, { data, file: fileOfStory(data), replaces: null });
  postMessage('done');
});
