/** A name as it is compared with others of the story: whoever writes it in small letters, or wraps it, means the same. */
export const plainName = (name: string): string =>
  name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
