import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { ask } from '../../../tools/facts/ask.ts';
import { whyInvalid } from '../../../tools/facts/story.ts';

const date = {
  text: 'Its day?',
  otherwise: '1907-06-14',
  given: undefined,
  whyWrong: (answer: string) => whyInvalid('date', answer),
};

/** A terminal at which somebody types these lines. */
function terminalWith(...lines: readonly string[]) {
  const stdin = Object.assign(new PassThrough(), { isTTY: true }) as unknown as NodeJS.ReadStream;
  const stdout = new PassThrough();
  // A line is typed when it is asked for.
  let typed = 0;
  stdout.on('data', (chunk: Buffer) => {
    if (chunk.includes('Its day?')) (stdin as unknown as PassThrough).write(`${lines[typed++] ?? ''}\n`);
  });
  return { stdin, stdout };
}

test('asks again, saying why, until an answer can be taken', async () => {
  const terminal = terminalWith('14 June', '1907-02-30', ' 1907-06 ');
  const shown = text(terminal.stdout);
  expect(await ask({ date }, terminal)).toEqual({ date: '1907-06' });
  terminal.stdout.end();
  expect(await shown).toMatch(
    /Its day\? \[1907-06-14\] Write a date as YYYY.*\nIts day\?.* There is no such day: correct the month or the day\.\nIts day\?/,
  );
});

test('takes what holds otherwise for an empty answer, and where nobody can answer', async () => {
  expect(await ask({ date }, terminalWith(''))).toEqual({ date: '1907-06-14' });
  const stdin = new PassThrough() as unknown as NodeJS.ReadStream;
  expect(await ask({ date }, { stdin, stdout: new PassThrough() })).toEqual({ date: '1907-06-14' });
});

test('does not ask for what is given', async () => {
  const terminal = terminalWith('1999');
  expect(await ask({ date: { ...date, given: '1867' } }, terminal)).toEqual({ date: '1867' });
});
