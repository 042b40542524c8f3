import { createInterface, type Interface } from 'node:readline/promises';

/** A question on the terminal with a default answer; not asked if the answer is given as an option. */
export type Question = {
  readonly text: string;
  readonly otherwise: string;
  readonly given: string | undefined;
  /** Why an answer cannot be taken, and the question is asked again; `null` where it can. */
  whyWrong(answer: string): string | null;
};

type Terminal = { readonly stdin: NodeJS.ReadStream; readonly stdout: NodeJS.WritableStream };

/** Asks on the terminal; without one, uses the default answers. */
export async function ask<Key extends string>(
  questions: Readonly<Record<Key, Question>>,
  { stdin, stdout }: Terminal = process,
): Promise<Record<Key, string>> {
  const answers: Partial<Record<Key, string>> = {};
  const terminal = stdin.isTTY ? createInterface({ input: stdin, output: stdout }) : null;
  try {
    for (const [key, question] of Object.entries<Question>(questions)) {
      const { given, otherwise } = question;
      answers[key as Key] =
        given ?? (terminal === null ? otherwise : await answerTo(question, { terminal, stdout }));
    }
  } finally {
    terminal?.close();
  }
  return answers as Record<Key, string>;
}

async function answerTo(
  { text, otherwise, whyWrong }: Question,
  { terminal, stdout }: { readonly terminal: Interface; readonly stdout: NodeJS.WritableStream },
): Promise<string> {
  const prompt = otherwise === '' ? `${text} ` : `${text} [${otherwise}] `;
  for (;;) {
    const answer = (await terminal.question(prompt)).trim() || otherwise;
    const why = whyWrong(answer);
    if (why === null) return answer;
    stdout.write(`${why}\n`);
  }
}
