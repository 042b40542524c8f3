/** A worker that adds a large set, and says when half of it is put: then it can be ended in the middle. */
import { addSet } from '../../components/fact-sets/edit-library.ts';
import { openLibrary } from '../../components/fact-sets/library.ts';
import { fileOfSet, largeSetData } from './sets.ts';

addEventListener('message', async ({ data: name }: MessageEvent<string>) => {
  const put = IDBObjectStore.prototype.put;
  let puts = 0;
  IDBObjectStore.prototype.put = function (...given) {
    puts += 1;
    if (puts === 50) postMessage('half');
    return put.apply(this, given);
  };
  const data = largeSetData(3_000);
  const library = openLibrary({ as: 'reader', signal: new AbortController().signal, name });
  await addSet(library, { data, file: fileOfSet(data), replaces: null });
  postMessage('done');
});
