/** Recognizes files of other kinds, which people choose by mistake, by their bytes alone: any content is possible. */

export type OtherFile = 'picture' | 'table' | 'document' | 'archive' | 'web-page';

/** So much is read of a file's beginning and end. */
const maxRead = 65_536;

/** Returns what a file is that is no story; `null` if it may be one. */
export function otherFile(bytes: Uint8Array): OtherFile | null {
  const start = letters(bytes.subarray(0, maxRead));
  if (start.startsWith('PK\x03\x04')) return packedFile(start + letters(bytes.subarray(-maxRead)));
  if (/^(?:%PDF|\{\\rtf|ÐÏ.à)/.test(start)) return 'document';
  if (isPicture(start)) return 'picture';
  const text = start.replace(/^(?:\xef\xbb\xbf)?\s*/, '');
  if (!text.startsWith('<')) return null;
  return /<svg[\s>]/i.test(text.slice(0, 1_000)) && !/<html[\s>]/i.test(text) ? 'picture' : 'web-page';
}

/** One letter for each byte, as Windows wrote them. */
const letters = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

const isPicture = (start: string): boolean =>
  /^(?:.PNG\r\n|ÿØÿ|GIF8|II\*|MM.\*|RIFF.{4}WEBP|BM.{4}\0\0\0\0|.{4}ftyp(?:he|mif|msf|avi))/s.test(start);

/** What a ZIP archive holds, by the names of its files. */
function packedFile(names: string): OtherFile {
  if (/xl\/workbook|opendocument\.spreadsheet/.test(names)) return 'table';
  return /word\/document|ppt\/presentation|opendocument\./.test(names) ? 'document' : 'archive';
}
