import { LanguageTags } from '../finder/language-tags.ts';
import type { Prefilter } from '../finder/prefilter.ts';
import type { WordCollector } from '../library/word-collector.ts';
import type { KeptText } from '../page/page-marks.ts';
import type { PageText, TextFilter } from '../page/scan.ts';

/** Keeps the texts of one document that may hold a name, bundled or added. */
export class NameFilter implements TextFilter<KeptText> {
  /** `null` where no bundled name is looked for. */
  readonly #prefilter: Prefilter | null;
  /** `null` where no added story applies. */
  readonly words: WordCollector | null;
  readonly #tags = new LanguageTags();

  constructor({
    prefilter,
    words,
  }: { readonly prefilter: Prefilter | null; readonly words: WordCollector | null }) {
    this.#prefilter = prefilter;
    this.words = words;
  }

  keep({ text, lang }: PageText): KeptText | null {
    this.#tags.hear(text, lang);
    let known: string | null | undefined;
    const trustedTag = (): string | null => {
      if (known === undefined) known = this.#tags.tagFor(text, lang);
      return known;
    };
    // Words are collected of all texts.
    const mayHold =
      this.words?.collect(text) === true || this.#prefilter?.blockMayHoldName(text, trustedTag) === true;
    return mayHold ? { text, tag: trustedTag() } : null;
  }

  mayKeep(text: string): boolean {
    return this.#prefilter?.mayHoldName(text) === true || this.words?.mayHoldName(text) === true;
  }

  /** True for raw text, however it is cut, that likely holds a bundled name. */
  isLikelyToKeep(text: string): boolean {
    return this.#prefilter?.blockMayHoldName(text, () => 'en') === true;
  }

  get version(): number {
    return this.#tags.version + (this.words?.version ?? 0);
  }

  /** True if a text may hold a name in another language than English, in Latin letters. */
  mayHoldForeignName(text: string): boolean {
    return this.#prefilter?.blockMayHoldForeignName(text) === true;
  }
}
