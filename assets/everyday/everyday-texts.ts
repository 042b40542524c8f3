/** Words and patterns of which everyday sentences of a language are made; `components/drafts/everyday.ts` says how. */
export type EverydayTexts = {
  /** Words by what they are, separated by white space. */
  readonly lists: Readonly<Record<string, string>>;
  /** A pattern a line; `{animal}` stands for a word of that list. The first letter becomes a capital. */
  readonly sentences: string;
};
