import { en } from '../assets/words/en/index.ts';
import { messagesOf } from '../tools/messages.ts';

/** What the browser would have loaded of the interface's texts: English ones, until `speak` says otherwise. */
export const spoken = { messages: messagesOf(en) };
