/** A thread that checks the patterns it is given, one by one, and answers each with what is wrong with it. */
import { parentPort } from 'node:worker_threads';
import { loadChecker } from './load-checker.ts';
import type { Pattern } from './patterns-in.ts';

const check = await loadChecker();
parentPort?.on('message', (pattern: Pattern) => parentPort?.postMessage(check(pattern)));
