/** Maximum length of quoted text in a message. */
const maxQuotedLength = 60;

/** Quotes text from a file for a message, cut short. */
export function quoted(text: string): string {
  return `"${printable(text, maxQuotedLength)}"`;
}

/** Replaces control characters and direction marks, which could affect a terminal, and cuts the text to a length. */
export function printable(text: string, most = 200): string {
  const cut = text.length > most ? `${text.slice(0, most)}…` : text;
  return cut.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
}
