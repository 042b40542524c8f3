import { createInterface } from 'node:readline/promises';

/** A question on the terminal, with what holds when nothing is answered. */
export type Question = { readonly text: string; readonly otherwise: string };

/** Asks on the terminal; where there is none, takes what holds otherwise. */
export async function ask<Key extends string>(
  questions: Readonly<Record<Key, Question>>,
): Promise<Record<Key, string>> {
  const answers: Partial<Record<Key, string>> = {};
  const terminal = process.stdin.isTTY
    ? createInterface({ input: process.stdin, output: process.stdout })
    : null;
  for (const [key, { text, otherwise }] of Object.entries<Question>(questions)) {
    const answer = (
      await terminal?.question(otherwise === '' ? `${text} ` : `${text} [${otherwise}] `)
    )?.trim();
    answers[key as Key] = answer === undefined || answer === '' ? otherwise : answer;
  }
  terminal?.close();
  return answers as Record<Key, string>;
}
