/** The primary language of a tag, however a page writes it: `en` of "EN", "en-GB" and "en_gb". */
export const primaryOf = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';
