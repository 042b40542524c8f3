/** Problems as the messages of the validator's checks, which are texts. */
import type { Problem } from '../validation/problem.ts';

export const asMessage = (problem: Problem): string => JSON.stringify(problem);

/** Returns the problem of a message; `null` for the validator's own, which are sentences. */
export const problemOfMessage = (message: string): Problem | null =>
  message.startsWith('{"key":') ? (JSON.parse(message) as Problem) : null;
