/** Reads texts from the browser, which chooses the language and loads its messages. */
import { browser } from 'wxt/browser';

/** Returns a text with its blanks, in the interface's language or else in English; `''` if there is none. */
export const messageText = (name: string): string => browser.i18n.getMessage(name as never);
