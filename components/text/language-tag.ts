/** The primary language of a tag, however a page writes it: `en` for "EN", "en-GB" and "en_gb". */
export const primaryLanguage = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';
