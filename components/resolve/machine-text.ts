import { isWordAt } from '../text/characters.ts';
import type { Surroundings } from './surroundings.ts';

const fileName = /\.(?:html?|php|aspx?|pdf|jpe?g|png|gif|svg|webp|js|css|txt|docx?|xlsx?|zip|mp[34])\b/i;
const domain =
  /[\p{L}\p{N}-]\.(?:com|org|net|gov|edu|mil|int|info|io|co|tv|me|news|ru|ua|us|in|cn|uk|de|fr|eu)(?![\p{L}\p{N}.])/u;

/** True for a name in an address, a handle, a hashtag, a path or a file name. */
export function isMachineText(around: Surroundings): boolean {
  const { text, span } = around;
  const last = text.charAt(span.from - 1);
  if ('@#$_\\=~'.includes(last) && last !== '') return true;
  if ((last === '.' || last === ':') && isWordAt(text, span.from - 2)) return true;
  const next = text.charAt(span.to);
  const isOpen = last === '/' || next === '/';
  if ((next === '' || next === ' ') && !isOpen) return false;
  if (next !== '' && '@_\\='.includes(next)) return true;
  if ((next === '.' || next === ':') && isWordAt(text, span.to + 1)) return true;
  return isAddress(around.token);
}

/** A path begins with its separator, or has several separators without spaces around them. */
const path = /^[(["']?(?:[A-Z]:\\|~?\/)[\w.-]+\/|^[\w.-]+(?:\/[\w.-]+){3,}/;

const isAddress = (token: string): boolean =>
  path.test(token) || /:\/\/|@|^www\./i.test(token) || domain.test(token) || fileName.test(token);
