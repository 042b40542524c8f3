import { addedSetOf } from '../story/entity-id.ts';
import type { EntityId, EntityKind } from '../story/schema.ts';
import type { Candidate } from './candidates.ts';
import {
  hasAnyWord,
  hasKin,
  hasSupportingContext,
  hasTellingTitleBefore,
  isAboutAnother,
  isOtherPerson,
} from './clues.ts';
import { type FormKeys, keysOf, longerNameKey, plainWordKey } from './evidence.ts';
import type { EvidenceKey, PageEvidence } from './finder.ts';
import type { Folded } from './fold.ts';
import type { Form } from './form.ts';
import { isLegalForm, isOwnBody, mayMakeName } from './longer-name.ts';
import type { GeneralWords } from './name-table.ts';
import type { RuleName } from './reasons.ts';
import { type BlockRuleInput, type PageRuleInput, type Rule, ruledOut } from './rule.ts';
import { blockRules, pageRules, priorRules } from './rules.ts';
import { actsAsAirline, introducedKind, isAirline, kindsNear, type SenseKind } from './senses.ts';
import { floorIndex, type Span } from './span.ts';
import { isCapitalized, isUnknownCapital, mayBeCommonWord, Surroundings } from './surroundings.ts';

/** A candidate weighed by its own block, without the page's evidence. */
export type WeighedCandidate = {
  readonly candidate: Candidate;
  readonly language: string | null;
  /** What words near it are said of, besides the place. */
  readonly kindsNear: readonly SenseKind[];
  /** The longer names that it could be part of, here, if the page has them. */
  readonly longer: readonly EvidenceKey[];
  /** True for a short name of a place that is all of its text. */
  readonly isItem: boolean;
  /** The evidence that the word behind it is a plain one, where only its capital makes another name. */
  readonly plain: EvidenceKey | null;
  readonly mayBeCommonWord: boolean;
  readonly hasSupportingContext: boolean;
  readonly isAboutAnother: boolean;
  readonly weight: number;
  readonly reasons: readonly Reason[];
  readonly emits: readonly EvidenceKey[];
  readonly dependsOn: readonly EvidenceKey[];
};

/** A candidate weighed by all evidence. Accepted above 0. */
export type JudgedCandidate = {
  readonly candidate: Candidate;
  readonly weight: number;
  readonly reasons: readonly Reason[];
};

/** A folded block and all candidates in it. */
export type BlockText = {
  readonly text: string;
  readonly language: string | null;
  readonly words: GeneralWords | null;
  readonly candidates: readonly Candidate[];
};

/** Where a candidate is: its index among the candidates, and its surroundings. */
type CandidatePosition = { readonly index: number; readonly around: Surroundings; readonly block: BlockText };

/** The rules that apply to one form of a name, and the evidence its judgment depends on. */
type FormRules = {
  /** By the capitals that stand beside the name. */
  readonly block: Readonly<Record<Beside, readonly Rule<BlockRuleInput>[]>>;
  readonly page: readonly Rule<PageRuleInput>[];
  readonly keys: FormKeys;
  readonly dependsOn: readonly EvidenceKey[];
  /** The same in blocks whose language is not known. */
  readonly dependsOnIfLanguageUnknown: readonly EvidenceKey[];
};

type Beside = 'no-capital' | 'capital-before' | 'capital-after' | 'both';

/** A word with a capital right before the name, or behind it. */
function besideOf({ before, after }: Surroundings): Beside {
  if (isCapitalized(before)) return isCapitalized(after) ? 'both' : 'capital-before';
  return isCapitalized(after) ? 'capital-after' : 'no-capital';
}

const rulesBeside = (rules: readonly Rule<BlockRuleInput>[]): FormRules['block'] => ({
  'no-capital': rules.filter(({ beside }) => beside === undefined),
  'capital-before': rules.filter(({ beside }) => beside !== 'capital-after'),
  'capital-after': rules.filter(({ beside }) => beside !== 'capital-before'),
  both: rules,
});

/** Weighs candidates; caches which rules apply to which form, so that the others are not tried at each place. */
export class Judge {
  readonly #rules = new Map<Form, FormRules>();

  /**
   * Weighs a block's candidates by the block. Without names that are part of a full name of the same entity that is
   * certain whatever the page's evidence: "Trump" in "Donald Trump". Cost: a few look-ups for each candidate in the
   * text around it.
   */
  weigh(block: BlockText): readonly WeighedCandidate[] {
    const weighed: WeighedCandidate[] = [];
    let certain: WeighedCandidate | null = null;
    let end = 0;
    let around: Surroundings | null = null;
    for (let index = 0; index < block.candidates.length; index += 1) {
      const candidate = block.candidates[index] as Candidate;
      if (certain !== null && isPartOf(candidate, certain.candidate)) continue;
      // Namesakes share their surroundings, which are read once.
      if (around?.span !== candidate.span) around = new Surroundings(block.text, candidate.span);
      const one = this.#weighOne(candidate, { index, around, block });
      weighed.push(one);
      if (one.weight > 0 && candidate.span.from >= end && one.dependsOn.length === 0) certain = one;
      end = Math.max(end, candidate.span.to);
    }
    return weighed.slice();
  }

  #weighOne(candidate: Candidate, { index, around, block }: CandidatePosition): WeighedCandidate {
    const { form } = candidate;
    const { language, words } = block;
    const rules = this.#rulesFor(form);
    const here = new CandidateInput(candidate, { index, around, block });
    const reasons = reasonsOf(rules.block[besideOf(around)], here);
    const weight = total(reasons);
    const near = words === null && mayHaveSenses(form) ? sensesNear(here) : none;
    const longer = words === null ? longerNames(here) : none;
    const plain =
      !isByCapitals(reasons) || around.style === 'sentence' ? null : plainWordKey(form, around.after);
    const ofForm = language === null ? rules.dependsOnIfLanguageUnknown : rules.dependsOn;
    const isItem = form.name.use === 'short' && isItemOfPlace(here);
    const senses = near.length === 0 ? none : near.map((kind) => rules.keys.senses[kind]);
    const ofPlace = joined(joined(senses, longer), isItem ? rules.keys.listed : none);
    return {
      candidate,
      language,
      kindsNear: near,
      longer,
      isItem,
      plain,
      mayBeCommonWord: mayBeCommonWord(here),
      hasSupportingContext: hasSupportingContext(here),
      isAboutAnother:
        form.entity.kind === 'person' && form.name.use === 'short' && !hasKin(here) && isAboutAnother(here),
      weight,
      reasons,
      emits: joined(
        emittedKeys(here, rules.keys, { weight, reasons }),
        words === null && form.entity.kind === 'place' ? namesGiven(here, reasons) : none,
      ),
      dependsOn: joined(ofForm, plain === null ? ofPlace : joined(ofPlace, [plain])),
    };
  }

  /** Adds the page's evidence to the block's. */
  judge(weighed: WeighedCandidate, page: PageEvidence): JudgedCandidate {
    const { candidate, language, dependsOn } = weighed;
    if (dependsOn.length === 0) return weighed;
    const { page: rules, keys } = this.#rulesFor(candidate.form);
    const isPlain = weighed.plain !== null && page.has(weighed.plain);
    const own = isPlain
      ? [...weighed.reasons.filter(({ name }) => !byCapitals.has(name)), plainOnPage]
      : weighed.reasons;
    const reasons = reasonsOf(rules, {
      keys,
      page,
      language,
      kindsNear: weighed.kindsNear,
      longer: isPlain ? none : weighed.longer,
      isItem: weighed.isItem,
      mayBeCommonWord: weighed.mayBeCommonWord,
      hasSupportingContext: weighed.hasSupportingContext,
      isAboutAnother: weighed.isAboutAnother,
    });
    const all = [...own, ...reasons];
    return { candidate, weight: total(all), reasons: all };
  }

  #rulesFor(form: Form): FormRules {
    const known = this.#rules.get(form);
    if (known) return known;
    const keys = keysOf(form);
    const dependsOn = dependencyKeys(form, keys);
    const rules: FormRules = {
      block: rulesBeside([...priorRules, ...blockRules].filter(({ applies }) => applies?.(form) ?? true)),
      page: pageRules.filter(({ applies }) => applies?.(form) ?? true),
      keys,
      dependsOn,
      dependsOnIfLanguageUnknown: [...dependsOn, ...keys.languages],
    };
    this.#rules.set(form, rules);
    return rules;
  }
}

/** A class, because there are many: its methods are shared. */
class CandidateInput implements BlockRuleInput {
  readonly form: Form;
  readonly around: Surroundings;
  readonly language: string | null;
  readonly words: GeneralWords | null;
  readonly #candidate: Candidate;
  readonly #candidates: readonly Candidate[];
  readonly #index: number;

  constructor(candidate: Candidate, { index, around, block }: CandidatePosition) {
    this.form = candidate.form;
    this.around = around;
    this.language = block.language;
    this.words = block.words;
    this.#candidate = candidate;
    this.#candidates = block.candidates;
    this.#index = index;
  }

  followsName(): boolean {
    return this.#someNearby(({ span }) => span.to === this.#candidate.span.from - 1);
  }

  isInFullName(): boolean {
    return this.#someNearby((other) => isFullNameEnd(this.#candidate, other));
  }

  hasRelatedPerson(): boolean {
    return this.#someNearby((other) => isRelatedPerson(this.#candidate, other));
  }

  hasNamesake(): boolean {
    return this.#someNearby((other) => isNamesake(this.#candidate, other));
  }

  #someNearby(holds: (other: Candidate) => boolean): boolean {
    return someNearby(this.#candidates, this.#index, holds);
  }
}

const isPartOf = ({ span, form }: Candidate, whole: Candidate): boolean =>
  span.from >= whole.span.from && span.to <= whole.span.to && form.entity.id === whole.form.entity.id;

/** How many characters apart names count as near each other. No name is longer. */
const nearby = 160;
/**
 * No more candidates than this are checked to each side: where a thousand entities share a name, there could be any
 * number.
 */
const maxNearby = 1_000;

/** True if `holds` is true of a candidate nearby. Candidates are sorted, so the cost does not grow with the block. */
function someNearby(
  candidates: readonly Candidate[],
  index: number,
  holds: (other: Candidate) => boolean,
): boolean {
  const from = candidates[index]?.span.from ?? 0;
  const isNear = (other: Candidate | undefined): other is Candidate =>
    other !== undefined && Math.abs(other.span.from - from) <= nearby;
  for (let at = index; at >= index - maxNearby; at -= 1) {
    const other = candidates[at];
    if (!isNear(other)) break;
    if (holds(other)) return true;
  }
  for (let at = index + 1; at <= index + maxNearby; at += 1) {
    const other = candidates[at];
    if (!isNear(other)) break;
    if (holds(other)) return true;
  }
  return false;
}

/** True for another person of the same fact set, by a name that is nearly always theirs. */
const isRelatedPerson = (
  { form: { entity } }: Candidate,
  { form: { entity: other, name } }: Candidate,
): boolean =>
  other.kind === 'person' &&
  other.id !== entity.id &&
  !name.needs &&
  addedSetOf(other.id) === addedSetOf(entity.id);

/** True for another entity with the same name in the same place. */
const isNamesake = ({ span, form }: Candidate, other: Candidate): boolean =>
  other.span === span && other.form.entity.id !== form.entity.id;

/** True where the name is the end of a full name of the same entity: "Trump" in "Donald Trump". */
const isFullNameEnd = ({ span, form }: Candidate, other: Candidate): boolean =>
  other.span.to === span.to && other.form.name.use === 'full' && other.form.entity.id === form.entity.id;

/** A weight as certainty from 0 to 1; weight 0 is 0.5, each unit doubles the odds. */
function certaintyOf(weight: number): number {
  return Math.round((1 / (1 + 2 ** -weight)) * 100) / 100;
}

/** Copied, like all lists that are stored here: a list that has grown reserves room for seventeen. */
function reasonsOf<Input>(rules: readonly Rule<Input>[], input: Input): readonly Reason[] {
  return rules.filter((rule) => rule.holds(input)).slice();
}

const total = (reasons: readonly Reason[]): number => reasons.reduce((sum, { weight }) => sum + weight, 0);

const none: readonly never[] = [];

/** The evidence that a candidate emits. It depends on the block alone, so that no evidence depends on itself. */
function emittedKeys(
  here: BlockRuleInput,
  keys: FormKeys,
  { weight, reasons }: { readonly weight: number; readonly reasons: readonly Reason[] },
): readonly EvidenceKey[] {
  const { entity, name } = here.form;
  const isItem = weight > 0 && name.use !== 'short' && isItemOfPlace(here) && isLanguageCertain(here);
  if (isItem) return name.use === 'full' ? keys.lists.fullItem : keys.lists.item;
  const kind = weight > 0 || !mayHaveSenses(here.form) ? null : senseNamed(here, reasons);
  if (kind !== null) return [keys.senses[kind]];
  if (name.use === 'full') return weight > 0 && isLanguageCertain(here) ? keys.lists.full : none;
  if (name.use === 'acronym') return isSpelledOtherwise(here) ? keys.lists.sense : none;
  if (entity.kind !== 'person' || name.use !== 'short') return none;
  if (weight > 0 && hasTellingTitleBefore(here)) return keys.lists.titled;
  const isOther = isOtherPerson(here) || isBehindUnknownName(reasons);
  return isOther && !here.isInFullName() ? keys.lists.otherPerson : none;
}

/** Both lists; a new one only where neither is empty. */
const joined = (one: readonly EvidenceKey[], other: readonly EvidenceKey[]): readonly EvidenceKey[] =>
  other.length === 0 ? one : one.length === 0 ? other : [...one, ...other];

const isItemOfPlace = ({ form: { entity }, around: { text, span } }: BlockRuleInput): boolean =>
  entity.kind === 'place' && text.trim().length === span.to - span.from;

const mayHaveSenses = ({ entity, name }: Form): boolean => entity.kind === 'place' && name.use !== 'acronym';

/** What else the text calls by the name here; `null` for nearly all names. */
function senseNamed(here: BlockRuleInput, reasons: readonly Reason[]): SenseKind | null {
  if (isCapitalized(here.around.after) && isAirline(here)) return 'airline';
  if (reasons.some(({ name }) => name === 'town-of-that-name')) return 'town';
  if (reasons.some(({ name }) => name === 'among-airlines')) return 'airline';
  if (reasons.some(({ name }) => name === 'state-and-score')) return 'team';
  return reasons.some(({ name }) => name === 'introduced-in-another-sense')
    ? introducedKind(here.around)
    : null;
}

const sensesNear = (here: BlockRuleInput): readonly SenseKind[] => {
  const kinds = kindsNear(here.around);
  return !kinds.includes('airline') && actsAsAirline(here) ? [...kinds, 'airline'] : kinds;
};

/** The reasons by which a longer name goes on behind the candidate, or begins before it. */
const rulesOfNamesBehind: ReadonlySet<RuleName> = new Set([
  'firm-of-that-name',
  'letters-of-a-longer-name',
  'begins-name-of-a-body',
  'unknown-capital-after',
]);
const rulesOfNamesBefore: ReadonlySet<RuleName> = new Set(['firm-of-that-name', 'branch-of-a-firm']);

/** What the text says of names with the candidate: that there is a longer one, or that the next word is a plain one. */
function namesGiven(here: BlockRuleInput, reasons: readonly Reason[]): readonly EvidenceKey[] {
  const { after } = here.around;
  if (after !== '' && !isCapitalized(after)) return plainWordsOf(here);
  if (isCapitalized(after) && reasons.some(({ name }) => rulesOfNamesBehind.has(name)))
    return isLegalForm(here.around) ? longerNameBefore(here) : longerNameBehind(here);
  return reasons.some(({ name }) => rulesOfNamesBefore.has(name)) ? longerNameBefore(here) : none;
}

/** The reasons that the capital of the next word alone may have made. */
const byCapitals: ReadonlySet<RuleName> = new Set([
  'begins-name-of-a-body',
  'place-in-a-longer-name',
  'word-after-makes-another',
]);
const isByCapitals = (reasons: readonly Reason[]): boolean =>
  reasons.some(({ name }) => byCapitals.has(name));

const plainOnPage: Reason = { name: 'plain-on-page', weight: 1 };

/** "Louisiana tech firms hire" in running text: then "Louisiana Tech Firms Hire" is no name in a headline. */
function plainWordsOf({ form, around: { after } }: BlockRuleInput): readonly EvidenceKey[] {
  const mayBeName = mayMakeName(after) || form.notBefore.some((words) => isSameInSmall(words, after));
  return mayBeName ? [plainWordKey(form, after)] : none;
}

/** True for " Tech" and "tech". */
const isSameInSmall = (words: string, word: string): boolean =>
  words.length === word.length + 1 && words.endsWith(word.slice(1)) && words.toLowerCase().endsWith(word);

/** The longer names that a candidate could be part of: "U.S. Games", "Future US". */
const longerNames = (here: BlockRuleInput): readonly EvidenceKey[] =>
  here.form.entity.kind === 'place' ? joined(longerNameBehind(here), longerNameBefore(here)) : none;

function longerNameBehind(here: BlockRuleInput): readonly EvidenceKey[] {
  const { form, around } = here;
  const isWanted = !form.allCaps && isCapitalized(around.after) && !isOwnBody(here);
  return isWanted ? [longerNameKey(`${form.text} ${around.after}`)] : none;
}

function longerNameBefore({ form, around }: BlockRuleInput): readonly EvidenceKey[] {
  const isWanted = !form.allCaps && isUnknownCapital(around.before);
  return isWanted ? [longerNameKey(`${around.before} ${form.text}`)] : none;
}

/** "Sonia Sachs", where no list has the given name, but not "Goldman Sachs". */
function isBehindUnknownName(reasons: readonly Reason[]): boolean {
  const names = new Set(reasons.map(({ name }) => name));
  const isUnknown = names.has('unknown-capital-before') || names.has('unknown-word-opens-the-sentence');
  return isUnknown && !names.has('word-before-makes-another') && !names.has('surname-in-a-longer-name');
}

function dependencyKeys(
  { name }: Form,
  { full, titled, sense, otherPerson }: FormKeys,
): readonly EvidenceKey[] {
  if (name.use === 'full') return name.needs ? [full] : none;
  return [full, titled, name.use === 'acronym' ? sense : otherPerson];
}

/** False for a word of another language in a block of unknown language: whether it is a name depends on the page. */
const isLanguageCertain = ({ form, language }: BlockRuleInput): boolean =>
  form.langs.length === 0 || language !== null;

/** How many characters before a bracket a word for another sense may be. */
const senseReach = 40;

/** True for "Culinary Institute of America (CIA)": words with these initials that are not a name of the entity. */
function isSpelledOtherwise({ form, around }: BlockRuleInput): boolean {
  if (!around.left.endsWith('(') || !around.right.startsWith(')')) return false;
  const before = around.left.slice(0, -1).trimEnd();
  if (form.entity.names.some(({ text, use }) => use === 'full' && before.endsWith(text))) return false;
  if (hasAnyWord(before.slice(-senseReach), form.against)) return true;
  const initials = form.text.replaceAll('.', '').toLowerCase();
  const words = before.match(/\p{L}[\p{L}\p{M}-]+/gu) ?? [];
  const isSpelled = (some: readonly string[]): boolean =>
    some
      .slice(-initials.length)
      .map((word) => word.charAt(0).toLowerCase())
      .join('') === initials;
  return isSpelled(words) || isSpelled(words.filter((word) => /^\p{Lu}/u.test(word)));
}

/** Why something was decided: one rule that held, with its weight (above 0 for, below 0 against). */
export type Reason = { readonly name: RuleName; readonly weight: number };

/** The entity that a name means. */
export type EntityRef = { readonly entity: EntityId; readonly kind: EntityKind };

/** The judgment of a candidate, and its reasons. */
type Judgment = EntityRef & {
  /** Raw offsets into the block's text: the name alone, without title or possessive. */
  readonly span: Span;
  /** From 0 to 1: above 0.5 if accepted, otherwise 0.5 or below. */
  readonly certainty: number;
  readonly because: readonly Reason[];
};

/** A name in a block that was judged to mean an entity. */
export type Mention = Judgment & {
  /** Other entities that the name means just as likely; nearly always none. */
  readonly rivals: readonly EntityRef[];
};

/** A name in a block that could have meant the entity, and was judged not to. */
export type Refusal = Judgment;

type ToRaw = Folded['toRaw'];

/**
 * Of overlapping accepted candidates the first wins, of those that begin together the longest, and of those in the
 * same place the likeliest. If several are equally likely, the first in order wins and the others are its rivals.
 */
export function mentionsOf(judged: readonly JudgedCandidate[], toRaw: ToRaw): readonly Mention[] {
  const likely = likeliestFirst(judged.filter(({ weight }) => weight > 0));
  const isFree = nonOverlapping();
  return likely.flatMap((one, index) =>
    isFree(one) ? [{ ...judgmentOf(one, toRaw), rivals: rivalsOf(one, likely, index + 1) }] : [],
  );
}

/** Candidates come sorted by place; in the same place, the weight decides. */
function likeliestFirst(judged: readonly JudgedCandidate[]): readonly JudgedCandidate[] {
  const hasNamesakes = judged.some((one, index) => isSamePlace(one, judged[index + 1]));
  return hasNamesakes ? judged.toSorted(byPlaceThenWeight) : judged;
}

/** Those as likely in the same place, which follow directly, from `next` on. */
function rivalsOf(
  one: JudgedCandidate,
  likely: readonly JudgedCandidate[],
  next: number,
): readonly EntityRef[] {
  if (!isSamePlace(one, likely[next])) return none;
  const others = new Map<EntityRef['entity'], EntityRef>();
  for (let at = next; ; at += 1) {
    const other = likely[at];
    if (other === undefined || !isAlike(one, other)) break;
    others.set(entityOf(other), entityRefOf(other));
  }
  others.delete(entityOf(one));
  return [...others.values()];
}

/**
 * The other candidates: of overlapping ones again the first and longest, and of those in the same place the
 * likeliest. Without those that a mention of the same entity covers, "Trump" in "Donald Trump", and without a
 * mention's rivals.
 */
export function refusalsOf(judged: readonly JudgedCandidate[], toRaw: ToRaw): readonly Refusal[] {
  const mentioned = accepted(judged);
  const isMentioned = new Set(mentioned);
  const refused = judged.flatMap((one) => {
    if (isMentioned.has(one)) return [];
    const other = firstOver(one, mentioned);
    if (other === undefined) return [one];
    return entityOf(other) === entityOf(one) || isAlike(other, one) ? [] : [withReason(one, overlapsMention)];
  });
  return disjoint(refused.toSorted(byPlaceThenWeight)).map((one) => judgmentOf(one, toRaw));
}

/** The reason of a candidate that is refused only because another name overlaps it. */
const overlapsMention: Reason = {
  name: 'overlapped',
  weight: ruledOut,
};

const accepted = (judged: readonly JudgedCandidate[]): readonly JudgedCandidate[] =>
  disjoint(likeliestFirst(judged.filter(({ weight }) => weight > 0)));

/** Of sorted candidates, those that begin after the end of the one before. */
const disjoint = (judged: readonly JudgedCandidate[]): readonly JudgedCandidate[] =>
  judged.filter(nonOverlapping());

/** Returns a predicate to call for sorted candidates: true for those that begin after the last one it accepted. */
function nonOverlapping(): (one: JudgedCandidate) => boolean {
  let free = 0;
  return ({ candidate: { span } }) => {
    if (span.from < free) return false;
    free = span.to;
    return true;
  };
}

function judgmentOf({ candidate, weight, reasons }: JudgedCandidate, toRaw: ToRaw): Refusal {
  return {
    span: toRaw(candidate.span),
    ...entityRefOf({ candidate }),
    certainty: certaintyOf(weight),
    because: reasons,
  };
}

const withReason = (one: JudgedCandidate, reason: Reason): JudgedCandidate => ({
  ...one,
  weight: one.weight + reason.weight,
  reasons: [...one.reasons, reason],
});

const entityOf = ({ candidate }: JudgedCandidate) => candidate.form.entity.id;

const entityRefOf = ({ candidate }: Pick<JudgedCandidate, 'candidate'>): EntityRef => ({
  entity: candidate.form.entity.id,
  kind: candidate.form.entity.kind,
});

/** True for candidates with equal spans. */
const isSamePlace = (
  { candidate: { span: one } }: JudgedCandidate,
  other: JudgedCandidate | undefined,
): boolean => one.from === other?.candidate.span.from && one.to === other.candidate.span.to;

const isAlike = (one: JudgedCandidate, other: JudgedCandidate): boolean =>
  isSamePlace(one, other) && one.weight === other.weight;

/** The first of some sorted, disjoint candidates that overlaps another. */
function firstOver(
  { candidate: { span } }: JudgedCandidate,
  disjoint: readonly JudgedCandidate[],
): JudgedCandidate | undefined {
  const first = disjoint[floorIndex(disjoint, span.from, (one) => one.candidate.span.to) + 1];
  return first !== undefined && first.candidate.span.from < span.to ? first : undefined;
}

const byPlaceThenWeight = (one: JudgedCandidate, other: JudgedCandidate): number =>
  one.candidate.span.from - other.candidate.span.from ||
  other.candidate.span.to - one.candidate.span.to ||
  other.weight - one.weight;
