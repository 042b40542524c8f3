import { expect, test } from 'vitest';
import { wholeAddress } from '../../components/drafts/publisher.ts';

test.each([
  ['www.history.com/topics/reykjavik', 'https://www.history.com/topics/reykjavik'],
  ['history.com', 'https://history.com'],
  ['bücher.example?id=7', 'https://bücher.example?id=7'],
  ['https://history.com/', 'https://history.com/'],
  ['http://history.com/', 'http://history.com/'],
  ['reader@history.com', 'reader@history.com'],
  ['www.history.com/two words', 'www.history.com/two words'],
  ['Reykjavik', 'Reykjavik'],
  ['p. 12', 'p. 12'],
  ['', ''],
])('the address %j is wholly %j', (written, whole) => expect(wholeAddress(written)).toBe(whole));
