import { expect, test } from 'vitest';
import { awaitCardHost, type CardHostFactory, offerCardHost } from '../../components/card/port.ts';

const offer = (): CardHostFactory => () => {
  throw new Error('Not called here.');
};

test('who waits for the card gets the first that is offered, and so does who comes later', async () => {
  const waiting = awaitCardHost();
  const [first, second] = [offer(), offer()];
  offerCardHost(first);
  offerCardHost(second);
  expect(await waiting).toBe(first);
  expect(await awaitCardHost()).toBe(first);
});
