/** As much of somebody's text as a message can carry. */
const maxQuotedLength = 60;

/** Quotes what stands in a file in a message about it, cut short. */
export function quoted(text: string): string {
  return `"${printable(text, maxQuotedLength)}"`;
}

/** Text without characters that would steer a terminal or turn the direction of what follows, cut to a length. */
export function printable(text: string, most = 200): string {
  const cut = text.length > most ? `${text.slice(0, most)}…` : text;
  return cut.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
}
