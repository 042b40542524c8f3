import { createInterface } from 'node:readline/promises';

/** A question on the terminal, with what holds when nothing is answered; not asked where the answer is given. */
export type Question = {
  readonly text: string;
  readonly otherwise: string;
  readonly given: string | undefined;
};

/** Asks on the terminal; where there is none, takes what holds otherwise. */
export async function ask<Key extends string>(
  questions: Readonly<Record<Key, Question>>,
): Promise<Record<Key, string>> {
  const answers: Partial<Record<Key, string>> = {};
  const terminal = process.stdin.isTTY
    ? createInterface({ input: process.stdin, output: process.stdout })
    : null;
  for (const [key, { text, otherwise, given }] of Object.entries<Question>(questions)) {
    const prompt = otherwise === '' ? `${text} ` : `${text} [${otherwise}] `;
    const answer = given ?? (await terminal?.question(prompt))?.trim();
    answers[key as Key] = answer === undefined || answer === '' ? otherwise : answer;
  }
  terminal?.close();
  return answers as Record<Key, string>;
}
