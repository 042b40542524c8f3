import { expect, it, vi } from 'vitest';
import { latestOnly } from '../../components/settings/storage.ts';

/** What reads, and answers its reads when the test says so. */
function stage() {
  const answers: ((value: string) => void)[] = [];
  const onValue = vi.fn();
  const stop = new AbortController();
  const read = () => new Promise<string>((answer) => answers.push(answer));
  const readAgain = latestOnly({ read, onValue, signal: stop.signal });
  const reads = [readAgain(), readAgain(), readAgain()];
  /** Answers a read, and waits until what is to be told of it is told. */
  const answer = async (at: number, value: string) => {
    answers[at]?.(value);
    await reads[at];
  };
  const told = () => onValue.mock.calls.flat();
  return { answer, told, stop };
}

it('passes on what was read, but nothing older after something newer', async () => {
  const { answer, told } = stage();
  await answer(1, 'second');
  await answer(0, 'first');
  await answer(2, 'third');
  expect(told()).toEqual(['second', 'third']);
});

it('does not wait for newer reads', async () => {
  const { answer, told } = stage();
  await answer(0, 'first');
  expect(told()).toEqual(['first']);
});

it('passes on nothing once its signal has aborted', async () => {
  const { answer, told, stop } = stage();
  stop.abort();
  await answer(0, 'first');
  expect(told()).toEqual([]);
});
