/** The languages of a page: what its tags say, and its texts, where a tag is missing or wrong. */

import {
  isDefaultOfScript,
  isReadIn,
  knownFunctionWords,
  languageByWords,
  likeliest,
  scriptOf,
  taggedLanguage,
  type WordScores,
  wordScoresOf,
} from './language.ts';

type TagTrust = {
  readonly language: string;
  /** Words that only the language has. */
  readonly own: RegExp;
  confirmed: number;
  contradicted: number;
  isWrong: boolean;
};

/** So many texts that contradict a tag, and twice as many as confirm it, make it wrong. */
const minContradictions = 3;
/** After each wrong tag the page is read again: no page may ask for more than this. */
const maxWrongTags = 3;

/**
 * The language tags of a page, some of which may be missing or wrong. A text whose words clearly contradict its tag is
 * read in the language of its words. Where most do, the tag counts only for texts whose words confirm it. A text without
 * a tag that counts is read in the language that its own words or letters tell, or else in that of the page's others.
 */
export class LanguageTags {
  readonly #byLanguage = new Map<string, TagTrust>();
  readonly #latin = new LanguageVote();
  readonly #otherScripts = new LanguageVote();
  #voters = 0;
  #wrong = 0;

  /** Has a long text without a tag vote, whether it may hold a name or not. Costs a look at its first words. */
  hear(text: string, tag: string | null): void {
    if (text.length < minVoterLength || this.#voters === maxVoters) return;
    if (tag !== null && taggedLanguage(tag) !== null) return;
    this.#voters += 1;
    const script = scriptOf(text);
    if (script === null) this.#latin.addWords(wordScoresOf(text));
    else this.#otherScripts.add(script.language, minVotes);
  }

  /**
   * The tag to read a text by; `null` where it has none that counts, and the page does not tell. Costs a look at the first
   * few words where the tag is right.
   */
  tagFor(text: string, tag: string | null): string | null {
    const tagged = tag === null ? null : taggedLanguage(tag);
    if (tagged === null) return this.#languageBeside(text) ?? tag;
    if (!isWrittenIn(text, tagged)) {
      this.hear(text, null);
      return this.#languageBeside(text) ?? tag;
    }
    const trust = this.#trustIn(tagged);
    if (trust === null) return tag;
    if (trust.own.test(text)) {
      trust.confirmed += 1;
      return tag;
    }
    const scores = wordScoresOf(text);
    const found = languageAgainst(trust.language, scores);
    if (found === null) return trust.isWrong ? this.#languageBeside(text) : tag;
    this.#latin.addWords(scores);
    this.#contradict(trust);
    return found;
  }

  #contradict(trust: TagTrust): void {
    trust.contradicted += 1;
    const isWrong = trust.contradicted >= Math.max(minContradictions, 2 * trust.confirmed);
    if (isWrong && !trust.isWrong && this.#wrong < maxWrongTags) {
      trust.isWrong = true;
      this.#wrong += 1;
    }
  }

  /** What other texts tell of one without a tag that counts; `null` where its own words or letters do, or nothing. */
  #languageBeside(text: string): string | null {
    const script = scriptOf(text);
    if (script === null) return languageByWords(text) === null ? this.#latin.leader : null;
    const { language, languages } = script;
    // Its letters tell.
    if (languages.length === 1 || language !== languages[0]) return null;
    const { leader } = this.#otherScripts;
    return leader !== null && languages.includes(leader) ? leader : null;
  }

  /** What is known of a language that texts are tagged as; `null` for one without function words here. */
  #trustIn(language: string): TagTrust | null {
    const known = this.#byLanguage.get(language);
    if (known !== undefined) return known;
    const own = knownFunctionWords.ownPatternOf(language);
    if (own === null) return null;
    const trust = { language, own, confirmed: 0, contradicted: 0, isWrong: false };
    this.#byLanguage.set(language, trust);
    return trust;
  }

  /** Grows when tags turn out to be wrong, or the page to be in another language: then it is to be read again. */
  get version(): number {
    return this.#wrong + this.#latin.changes + this.#otherScripts.changes;
  }
}

/** False for letters that a language is not written in: then its tag says nothing of them. */
function isWrittenIn(text: string, language: string): boolean {
  const script = scriptOf(text);
  return script === null || script.languages.includes(language);
}

/** So many function words of another language, and at most half as many of the tagged one, contradict a tag. */
const minContradictingWords = 3;

/** The language of a text whose words contradict a tag; `null` where they do not. */
function languageAgainst(tagged: string, scores: WordScores): string | null {
  const found = likeliest(scores, minContradictingWords);
  if (found === null || isReadIn(found, tagged)) return null;
  const share = (language: string): number => scores.get(language)?.share ?? 0;
  return share(found) >= 2 * share(tagged) ? found : null;
}

/** So long a text, in UTF-16 code units, votes for its language. */
const minVoterLength = 40;
/** So many texts without a tag vote: enough to know, and few enough to cost nothing. */
const maxVoters = 64;
/** So many words of a language, and twice as many as of any other, make it the page's. */
const minVotes = 6;
/** After each change the page is read again: no page may ask for more than this. */
const maxChanges = 3;

/** The texts of a page whose language shows vote for it, with their function words. */
class LanguageVote {
  readonly #votes = new Map<string, number>();
  #leader: string | null = null;
  #isAsked = false;
  #changes = 0;

  /** The language of most texts; `null` while that is open, and for one that texts are read in anyway. */
  get leader(): string | null {
    this.#isAsked = true;
    return this.#leader;
  }

  /** How often an answer that was given became another. */
  get changes(): number {
    return this.#changes;
  }

  addWords(scores: WordScores): void {
    const language = likeliest(scores, minContradictingWords);
    if (language !== null) this.add(language, scores.get(language)?.words ?? 0);
  }

  add(language: string, votes: number): void {
    this.#votes.set(language, (this.#votes.get(language) ?? 0) + votes);
    const leader = this.#count();
    if (leader === this.#leader || this.#changes === maxChanges) return;
    this.#leader = leader;
    if (this.#isAsked) this.#changes += 1;
  }

  #count(): string | null {
    const [first, second] = [...this.#votes].sort(([, one], [, other]) => other - one);
    if (first === undefined || isDefaultOfScript(first[0])) return null;
    const [language, votes] = first;
    return votes >= minVotes && votes >= 2 * (second?.[1] ?? 0) ? language : null;
  }
}
