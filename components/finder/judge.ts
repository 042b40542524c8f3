import type { EntityId } from '../story/schema.ts';
import type { Candidate } from './candidates.ts';
import {
  hasKin,
  hasSupportingContext,
  hasTellingTitleBefore,
  hasTitleBefore,
  isAboutAnother,
  isOtherPerson,
  isPlainOpening,
  isState,
} from './clues.ts';
import { isAgent, isSurelyPlace, spelledOut } from './defined.ts';
import { type FormKeys, keysOf, plainWordKey } from './evidence.ts';
import type { EvidenceKey, PageEvidence } from './finder.ts';
import { type Form, isByAuthor, isGivenAlone } from './form.ts';
import { isAnimal } from './longer-name.ts';
import type { JudgedCandidate, Reason } from './mentions.ts';
import type { GeneralWords } from './name-table.ts';
import { byCapitals, isByCapitals, joined, longerNames, namesGiven } from './names-given.ts';
import type { RuleName } from './reasons.ts';
import {
  type BlockRuleInput,
  type BlockRules,
  type PageClues,
  type PageRuleInput,
  type Rule,
  ruledOut,
} from './rule.ts';
import { blockRules, pageRules, priorRules } from './rules.ts';
import { isAirline } from './senses.ts';
import { capitalizesNouns, isCapitalized, mayBeCommonWord, Surroundings } from './surroundings.ts';
import { makersBeforePlace } from './vocabulary.ts';

/** A candidate weighed by its own block, without the page's evidence. */
export type WeighedCandidate = {
  readonly candidate: Candidate;
  readonly clues: PageClues;
  /** The evidence that the word behind it is a plain one, where only its capital makes another name. */
  readonly plain: EvidenceKey | null;
  readonly weight: number;
  readonly reasons: readonly Reason[];
  readonly emits: readonly EvidenceKey[];
  readonly dependsOn: readonly EvidenceKey[];
};

/** A folded block and all candidates in it. */
export type BlockText = {
  readonly text: string;
  readonly language: string | null;
  readonly words: GeneralWords | null;
  readonly candidates: readonly Candidate[];
};

/** What a block has called by a name last, the entity or something else, and where that ends. */
type Called = { readonly to: number; readonly isAnother: boolean };

/** What stands before a candidate in its block. */
type CalledBefore = {
  /** By each name; of persons only others. */
  readonly byName: Map<string, Called>;
  /** Where the block has named an entity for certain last. */
  readonly forCertain: Map<EntityId, number>;
};

/** Where a candidate is: its index among the candidates, its surroundings, and what stands before it. */
type CandidatePosition = {
  readonly index: number;
  readonly around: Surroundings;
  readonly block: BlockText;
  readonly before: CalledBefore;
};

/** The rules that apply to one form of a name, and the evidence its judgment depends on. */
type FormRules = {
  /** By the capitals that stand beside the name. */
  readonly block: Readonly<Record<Beside, BlockRules>>;
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

const rulesBeside = (rules: BlockRules): FormRules['block'] => ({
  'no-capital': rules.filter(({ beside }) => beside === undefined),
  'capital-before': rules.filter(({ beside }) => beside !== 'capital-after'),
  'capital-after': rules.filter(({ beside }) => beside !== 'capital-before'),
  both: rules,
});

/** Weighs candidates; caches which rules apply to which form, so that the others are not tried at each place. */
export class Judge {
  readonly #added: BlockRules;
  readonly #rules = new Map<Form, FormRules>();

  /** `added` are rules besides those that hold for all names. */
  constructor(added: BlockRules) {
    this.#added = added;
  }

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
    const before: CalledBefore = { byName: new Map(), forCertain: new Map() };
    for (let index = 0; index < block.candidates.length; index += 1) {
      const candidate = block.candidates[index] as Candidate;
      if (certain !== null && isPartOf(candidate, certain.candidate)) continue;
      // Namesakes share their surroundings, which are read once.
      if (around?.span !== candidate.span) around = new Surroundings(block.text, candidate.span);
      const one = this.#weighOne(candidate, { index, around, block, before });
      weighed.push(one);
      this.#note(one, before);
      if (one.weight > 0 && candidate.span.from >= end && one.dependsOn.length === 0) certain = one;
      end = Math.max(end, candidate.span.to);
    }
    return weighed.slice();
  }

  #weighOne(candidate: Candidate, position: CandidatePosition): WeighedCandidate {
    const { form } = candidate;
    const { around, block } = position;
    const { keys, ...rules } = this.#rulesFor(form);
    const here = new CandidateInput(candidate, position);
    const reasons = reasonsOf(rules.block[besideOf(around)], here);
    const weight = total(reasons);
    const isOfPlace = mayHaveSenses(form) && isSurelyPlace(here);
    // In Cyrillic no word tells what a place alone does, but its cases: where it is not said to do anything is enough.
    const isElsewhere = mayHaveSenses(form) && isCyrillic(form.text) && !isAgent(here);
    const clues = cluesOf(here, candidate, position, { isOfPlace, reasons });
    const emitted = emittedKeys(here, keys, { weight, reasons });
    const plain =
      !isByCapitals(reasons) || around.style === 'sentence' ? null : plainWordKey(form, around.after);
    const ofForm = block.language === null ? rules.dependsOnIfLanguageUnknown : rules.dependsOn;
    const ofPlace = joined(
      joined(clues.longer, clues.isItem ? keys.listed : none),
      clues.mayBeShort ? keys.lists.another : none,
    );
    return {
      candidate,
      clues,
      plain,
      weight,
      reasons,
      emits: joined(
        (isOfPlace || isElsewhere) && weight > 0 ? joined(emitted, keys.lists.surePlace) : emitted,
        block.words === null && form.entity.kind === 'place' ? namesGiven(here, reasons) : none,
      ),
      dependsOn: joined(ofForm, plain === null ? ofPlace : joined(ofPlace, [plain])),
    };
  }

  /** Notes what a candidate says of those behind it. */
  #note({ candidate: { form, span }, clues, weight, emits }: WeighedCandidate, before: CalledBefore): void {
    const { keys } = this.#rulesFor(form);
    const isAnother = emits.includes(keys.another) || emits.includes(keys.otherPerson);
    if (isAnother || (weight > 0 && !clues.mayBeShort && form.entity.kind !== 'person'))
      before.byName.set(form.name.text, { to: span.to, isAnother });
    if (emits.includes(keys.full) || emits.includes(keys.titled))
      before.forCertain.set(form.entity.id, span.to);
  }

  /** Adds the page's evidence to the block's. */
  judge(weighed: WeighedCandidate, page: PageEvidence): JudgedCandidate {
    const { candidate, dependsOn } = weighed;
    if (dependsOn.length === 0) return weighed;
    const { page: rules, keys } = this.#rulesFor(candidate.form);
    const isPlain = weighed.plain !== null && page.has(weighed.plain);
    const own = isPlain
      ? [...weighed.reasons.filter(({ name }) => !byCapitals.has(name)), plainOnPage]
      : weighed.reasons;
    const clues = isPlain ? { ...weighed.clues, longer: none } : weighed.clues;
    const reasons = reasonsOf(rules, { ...clues, keys, page });
    const all = [...own, ...reasons];
    return { candidate, weight: total(all), reasons: all };
  }

  #rulesFor(form: Form): FormRules {
    const known = this.#rules.get(form);
    if (known) return known;
    const keys = keysOf(form);
    const dependsOn = dependencyKeys(form, keys);
    const rules: FormRules = {
      block: rulesBeside(
        [...priorRules, ...blockRules, ...this.#added].filter(({ applies }) => applies?.(form) ?? true),
      ),
      page: pageRules.filter(({ applies }) => applies?.(form) ?? true),
      keys,
      dependsOn,
      dependsOnIfLanguageUnknown: [...dependsOn, ...keys.languages],
    };
    this.#rules.set(form, rules);
    return rules;
  }
}

function cluesOf(
  here: BlockRuleInput,
  candidate: Candidate,
  { block: { language, words }, before }: CandidatePosition,
  { isOfPlace, reasons }: { readonly isOfPlace: boolean; readonly reasons: readonly Reason[] },
): PageClues {
  const { entity, name } = here.form;
  const isShortOfPerson = entity.kind === 'person' && name.use === 'short';
  const last = lastNear(candidate, before);
  const mayBeShort = mayHaveSenses(here.form) && last !== 'place' && !isOfPlace && isAgent(here);
  return {
    language,
    longer: words === null ? longerNames(here) : none,
    isItem: name.use === 'short' && isItemOfPlace(here),
    mayBeShort,
    followsAnother: mayBeShort && last === 'another',
    followsNamesake: name.use === 'short' && hasNamesakeBefore(candidate, before),
    mayBeCommonWord: mayBeCommonWord(here),
    hasSupportingContext: hasSupportingContext(here),
    isAddressed:
      entity.kind === 'person' &&
      (hasTitleBefore(here) || reasons.some(({ name }) => name === 'fitting-address')),
    isAboutAnother: isShortOfPerson && !hasKin(here) && isAboutAnother(here),
  };
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
    return this.#someNearby(
      ({ span, form }) => span.to === this.#candidate.span.from - 1 && !isGivenAlone(form),
    );
  }

  isInFullName(): boolean {
    return this.#someNearby((other) => isFullNameEnd(this.#candidate, other));
  }

  hasRelatedPerson(): boolean {
    return this.#someNearby((other) => isRelatedPerson(this.#candidate, other));
  }

  hasRelatedPersons(): boolean {
    const found = new Set<string>();
    return this.#someNearby((other) => {
      if (isRelatedPerson(this.#candidate, other)) found.add(other.form.entity.id);
      return found.size > 1;
    });
  }

  isListedWithRelated(): boolean {
    const own = this.#candidate.span;
    return this.#someNearby((other) => {
      const [from, to] = other.span.to <= own.from ? [other.span.to, own.from] : [own.to, other.span.from];
      // The distance first: where a page repeats a name, there are hundreds of others near.
      if (to < from || to - from >= longestJoint || !isRelatedPerson(this.#candidate, other)) return false;
      return joints.test(this.around.text.slice(from, to));
    });
  }

  hasOtherPlace(): boolean {
    return this.#someNearby((other) => isOtherPlace(this.#candidate, other));
  }

  isBeforeName(distance: number): boolean {
    const at = this.#candidate.span.to + distance;
    return this.#someNearby(({ span, form }) => span.from === at && form.story === this.form.story);
  }

  hasNamesake(holds: (form: Form) => boolean = () => true): boolean {
    return this.#someNearby((other) => isNamesake(this.#candidate, other) && holds(other.form));
  }

  #someNearby(holds: (other: Candidate) => boolean): boolean {
    return someNearby(this.#candidates, this.#index, holds);
  }
}

const joints = /^(?:, |(?:,)? (?:and|or|und|oder|et|y|e|i|и|і|та|&) )$/;
const longestJoint = 9;

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

/**
 * True for another person of the same story, by a name that is nearly always theirs; in added stories also by one that
 * many share: two of their surnames side by side are hardly chance.
 */
const isRelatedPerson = ({ form: { entity, story } }: Candidate, { form: otherForm }: Candidate): boolean =>
  otherForm.entity.kind === 'person' &&
  otherForm.entity.id !== entity.id &&
  otherForm.name.needs !== 'context' &&
  (!otherForm.name.needs || story !== null) &&
  otherForm.story === story &&
  !isGivenAlone(otherForm);

/** Not the West of "the West Coast", nor the America of "Virgin America". */
const isOtherPlace = (
  { form: { entity } }: Candidate,
  { form: { entity: other, name } }: Candidate,
): boolean => other.kind === 'place' && other.id !== entity.id && name.use !== 'short';

/** What was called by the name last, if that is near by. */
function lastNear({ span, form }: Candidate, { byName }: CalledBefore): 'place' | 'another' | null {
  const last = byName.get(form.name.text);
  if (last === undefined || span.from - last.to > nearby) return null;
  return last.isAnother ? 'another' : 'place';
}

/** How many characters a person stays in mind who was named in full. */
const inMind = 300;
/** An author's story is what its pages are about: others of the surname are named in passing. */
const inMindOfStory = 80;

/** True where another person of the surname was named before, in the same text. */
function hasNamesakeBefore({ span, form }: Candidate, { byName, forCertain }: CalledBefore): boolean {
  const last = byName.get(form.name.text);
  if (
    form.entity.kind !== 'person' ||
    last?.isAnother !== true ||
    span.from - last.to > (isByAuthor(form) ? inMindOfStory : inMind)
  )
    return false;
  return (forCertain.get(form.entity.id) ?? 0) < last.to;
}

/** True for another entity with the same name in the same place. */
const isNamesake = ({ span, form }: Candidate, other: Candidate): boolean =>
  other.span === span && other.form.entity.id !== form.entity.id;

/**
 * True where the name is the end of a full name of the same entity: "Trump" in "Donald Trump"; in an added story also of
 * another, which speaks for no namesake: "Lindner" in "Spedition Lindner".
 */
const isFullNameEnd = ({ span, form }: Candidate, other: Candidate): boolean =>
  other.span.to === span.to &&
  other.form.name.use === 'full' &&
  (other.form.entity.id === form.entity.id || (form.story !== null && other.span.from < span.from));

/** Copied, like all lists that are stored here: a list that has grown reserves room for seventeen. */
function reasonsOf<Input>(rules: readonly Rule<Input>[], input: Input): readonly Reason[] {
  return rules.filter((rule) => rule.holds(input)).slice();
}

/** What rules a candidate out, whatever speaks for it, leaves no more than its own weight. */
function total(reasons: readonly Reason[]): number {
  const sum = reasons.reduce((weight, reason) => weight + reason.weight, 0);
  return reasons.some(({ weight }) => weight === ruledOut) ? Math.min(sum, ruledOut) : sum;
}

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
  if (weight <= 0 && mayHaveSenses(here.form) && isAnothers(here, reasons)) return keys.lists.another;
  if (name.use === 'full') return weight > 0 && isLanguageCertain(here) ? keys.lists.full : none;
  if (name.use === 'acronym') return spellingOf(here, keys);
  // "Columbia students arrested" in one place makes it the university in another.
  if (entity.kind === 'organization' && weight > 0) return keys.lists.titled;
  if (entity.kind !== 'person' || name.use !== 'short') return none;
  if (weight > 0 && hasTellingTitleBefore(here)) return keys.lists.titled;
  if (reasons.some(({ name }) => name === 'title-of-a-relative')) return keys.lists.addressed;
  const isOther =
    isOtherPerson(here) ||
    isBehindUnknownName(here, reasons) ||
    isAnimal(here.around) ||
    reasons.some(({ name }) => name === 'is-a-given-name');
  if (!isOther || here.isInFullName() || reasons.some(({ name }) => name === 'named-as-a-relative'))
    return none;
  return isTitleOf(here.around) ? keys.lists.about : keys.lists.otherPerson;
}

/** "Igor Lavrov", "Igor Lavrov (dancer) | Stage": the text is that person's name, and no more than a site's behind it. */
const isTitleOf = ({ text, span }: Surroundings): boolean =>
  text.length < 80 &&
  /^\s*(?:\p{Upper}[\p{Alpha}.'-]{0,20} ){1,2}$/u.test(text.slice(0, span.from)) &&
  /^\s*(?:$|[-|(:,\u00b7])/.test(text.slice(span.to));

/** What an acronym stands for here is evidence for what it stands for elsewhere. */
function spellingOf(here: BlockRuleInput, { lists }: FormKeys): readonly EvidenceKey[] {
  const spelled = spelledOut(here);
  return spelled === null ? none : spelled === 'own' ? lists.ownSense : lists.sense;
}

const isItemOfPlace = ({ form: { entity }, around: { text, span } }: BlockRuleInput): boolean =>
  entity.kind === 'place' && text.trim().length === span.to - span.from;

const mayHaveSenses = ({ entity, name }: Form): boolean => entity.kind === 'place' && name.use !== 'acronym';

/** The reasons by which the text calls something else by the name, which may be short for it. */
const rulesOfAnother: ReadonlySet<RuleName> = new Set([
  'town-of-that-name',
  'among-airlines',
  'state-and-score',
  'introduced-in-another-sense',
]);

/** The airline of a country is hardly ever called by the country alone. */
const isAnothers = (here: BlockRuleInput, reasons: readonly Reason[]): boolean =>
  (isState(here.form) && isAirline(here)) || reasons.some(({ name }) => rulesOfAnother.has(name));

const isCyrillic = (text: string): boolean => /^[\u0404-\u042f]/.test(text);

const plainOnPage: Reason = { name: 'plain-on-page', weight: 1 };

/** "Sonia Sachs", where no list has the given name, but not "Goldman Sachs", "the Official Trump app", "Fort Trump". */
function isBehindUnknownName(
  { around, words, language }: BlockRuleInput,
  reasons: readonly Reason[],
): boolean {
  const { before, left } = around;
  // "Jean-Jacques": where titles have small letters, no other word is known to open a name.
  if (words !== null && !capitalizesNouns(language) && reasons.some(isSurelyGivenName)) return true;
  if (isPlainOpening(before) || makersBeforePlace.has(before)) return false;
  if (/(?:^| )(?:the|an?)$/i.test(left.slice(0, -before.length - 2))) return false;
  const names = new Set(reasons.map(({ name }) => name));
  const isUnknown =
    names.has('unknown-capital-before') ||
    names.has('likely-given-name-before') ||
    names.has('unknown-word-opens-the-sentence');
  return isUnknown && !names.has('word-before-makes-another') && !names.has('surname-in-a-longer-name');
}

const isSurelyGivenName = ({ name, weight }: Reason): boolean =>
  name === 'likely-given-name-before' && weight < -4;

function dependencyKeys(
  { name }: Form,
  { full, titled, sense, otherPerson, addressed, about, story }: FormKeys,
): readonly EvidenceKey[] {
  if (name.use === 'full') return name.needs ? [full] : none;
  if (name.use === 'acronym')
    return story !== null && name.needs === 'support' ? [full, titled, sense, story] : [full, titled, sense];
  const ofPerson = [full, titled, otherPerson, addressed, about];
  return story !== null && name.needs === 'support' ? [...ofPerson, story] : ofPerson;
}

/** False for a word of another language in a block of unknown language: whether it is a name depends on the page. */
const isLanguageCertain = ({ form, language }: BlockRuleInput): boolean =>
  form.langs.length === 0 || language !== null;
