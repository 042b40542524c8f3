import { setOf } from '../checks/entity-id.ts';
import type { Candidate } from '../match/candidates.ts';
import type { Form } from '../match/form.ts';
import type { GeneralWords } from '../match/name-table.ts';
import { mayBeWord } from './capitals.ts';
import { actsAsAirline, hasTellingTitleBefore, isAirline, isOtherBearer, isSpokenFor } from './clues.ts';
import { type FormKeys, keysOf } from './evidence.ts';
import type { EvidenceKey, PageEvidence } from './finder.ts';
import type { Reason } from './mention.ts';
import { hasAny } from './near.ts';
import { pageRules } from './page-rules.ts';
import type { Elsewhere, Here, Rule } from './rule.ts';
import { blockRules, priorRules } from './rules.ts';
import { Surroundings } from './surroundings.ts';

/** A candidate weighed by its own block; the page's evidence is still to come. */
export type Weighed = {
  readonly candidate: Candidate;
  readonly language: string | null;
  readonly actsAsAirline: boolean;
  readonly mayBeWord: boolean;
  readonly isSpokenFor: boolean;
  readonly weight: number;
  readonly reasons: readonly Reason[];
  readonly tells: readonly EvidenceKey[];
  readonly heeds: readonly EvidenceKey[];
};

/** A candidate weighed by everything. Accepted above 0. */
export type Verdict = {
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

/** Where a candidate stands: among the candidates, and in the text. */
type Place = { readonly index: number; readonly around: Surroundings; readonly block: BlockText };

/** The rules that concern one form of a name, and what its judgement heeds. */
type FormRules = {
  readonly block: readonly Rule<Here>[];
  readonly page: readonly Rule<Elsewhere>[];
  readonly keys: FormKeys;
  readonly heeds: readonly EvidenceKey[];
  /** In blocks whose language is not known. */
  readonly heedsUntold: readonly EvidenceKey[];
};

/** Weighs candidates; keeps which rules concern which name, so that the others are not asked at each place. */
export class Judge {
  readonly #rules = new Map<Form, FormRules>();

  /**
   * Weighs a block's candidates by the block. Left out are names that end a full name of the same entity
   * that stands whatever the page says: "Trump" in "Donald Trump". Cost: a few look-ups for each in the
   * text around it.
   */
  weigh(block: BlockText): readonly Weighed[] {
    const weighed: Weighed[] = [];
    let settled: Weighed | null = null;
    let end = 0;
    let around: Surroundings | null = null;
    for (const [index, candidate] of block.candidates.entries()) {
      if (settled !== null && isPartOf(candidate, settled.candidate)) continue;
      // Namesakes stand in the same surroundings, which are read once for all.
      if (around?.span !== candidate.span) around = new Surroundings(block.text, candidate.span);
      const one = this.#weighOne(candidate, { index, around, block });
      weighed.push(one);
      if (one.weight > 0 && candidate.span.from >= end && one.heeds.length === 0) settled = one;
      end = Math.max(end, candidate.span.to);
    }
    return weighed.slice();
  }

  #weighOne(candidate: Candidate, { index, around, block }: Place): Weighed {
    const { form } = candidate;
    const { language, words, candidates } = block;
    const rules = this.#rulesFor(form);
    const here: Here = {
      form,
      around,
      language,
      words,
      followsName: () => someNear(candidates, index, ({ span }) => span.to === candidate.span.from - 1),
      isInFullName: () => someNear(candidates, index, (other) => isFullNameEnd(candidate, other)),
      hasCompany: () => someNear(candidates, index, (other) => isCompany(candidate, other)),
      hasNamesake: () => someNear(candidates, index, (other) => isNamesake(candidate, other)),
    };
    const reasons = reasonsOf(rules.block, here);
    const weight = total(reasons);
    const isAirlineAtWork = form.name.use === 'full' && form.entity.kind === 'place' && actsAsAirline(here);
    const heeds = language === null ? rules.heedsUntold : rules.heeds;
    return {
      candidate,
      language,
      actsAsAirline: isAirlineAtWork,
      mayBeWord: mayBeWord(here),
      isSpokenFor: isSpokenFor(here),
      weight,
      reasons,
      tells: keysTold(here, rules.keys, weight),
      heeds: isAirlineAtWork ? [...heeds, rules.keys.firm] : heeds,
    };
  }

  /** Adds what the page says to what the block said. */
  judge(weighed: Weighed, page: PageEvidence): Verdict {
    const { candidate, language, heeds } = weighed;
    if (heeds.length === 0) return weighed;
    const { page: rules, keys } = this.#rulesFor(candidate.form);
    const reasons = reasonsOf(rules, {
      keys,
      page,
      language,
      actsAsAirline: weighed.actsAsAirline,
      mayBeWord: weighed.mayBeWord,
      isSpokenFor: weighed.isSpokenFor,
    });
    return { candidate, weight: weighed.weight + total(reasons), reasons: [...weighed.reasons, ...reasons] };
  }

  #rulesFor(form: Form): FormRules {
    const known = this.#rules.get(form);
    if (known) return known;
    const keys = keysOf(form);
    const heeds = keysHeeded(form, keys);
    const rules: FormRules = {
      block: [...priorRules, ...blockRules].filter(({ concerns }) => concerns?.(form) ?? true),
      page: pageRules.filter(({ concerns }) => concerns?.(form) ?? true),
      keys,
      heeds,
      heedsUntold: [...heeds, ...keys.languages],
    };
    this.#rules.set(form, rules);
    return rules;
  }
}

const isPartOf = ({ span, form }: Candidate, whole: Candidate): boolean =>
  span.from >= whole.span.from && span.to <= whole.span.to && form.entity.id === whole.form.entity.id;

/** Characters between names that still keep each other company. No name is longer. */
const nearby = 160;
/** As many candidates to each side are looked at and no more: with a thousand namesakes to a name, there could be any number. */
const mostNear = 1_000;

/** True if it holds of one of the candidates near by. They are sorted, so that the cost does not grow with the block. */
function someNear(
  candidates: readonly Candidate[],
  index: number,
  holds: (other: Candidate) => boolean,
): boolean {
  const from = candidates[index]?.span.from ?? 0;
  const isNear = (other: Candidate | undefined): other is Candidate =>
    other !== undefined && Math.abs(other.span.from - from) <= nearby;
  for (let at = index; at >= index - mostNear; at -= 1) {
    const other = candidates[at];
    if (!isNear(other)) break;
    if (holds(other)) return true;
  }
  for (let at = index + 1; at <= index + mostNear; at += 1) {
    const other = candidates[at];
    if (!isNear(other)) break;
    if (holds(other)) return true;
  }
  return false;
}

/** True when another person of the same story is named, by a name that is nearly always theirs. */
const isCompany = ({ form: { entity } }: Candidate, { form: { entity: other, name } }: Candidate): boolean =>
  other.kind === 'person' && other.id !== entity.id && !name.needs && setOf(other.id) === setOf(entity.id);

/** True for what else the name may mean in its place. */
const isNamesake = ({ span, form }: Candidate, other: Candidate): boolean =>
  other.span === span && other.form.entity.id !== form.entity.id;

/** True where the name ends a full name of the same entity: "Trump" in "Donald Trump". */
const isFullNameEnd = ({ span, form }: Candidate, other: Candidate): boolean =>
  other.span.to === span.to && other.form.name.use === 'full' && other.form.entity.id === form.entity.id;

/** A weight as certainty from 0 to 1; weight 0 is 0.5, each unit doubles the odds. */
export function certaintyOf(weight: number): number {
  return Math.round((1 / (1 + 2 ** -weight)) * 100) / 100;
}

/** A copy, like all lists here that are kept: one that has grown holds room for seventeen. */
function reasonsOf<Input>(rules: readonly Rule<Input>[], input: Input): readonly Reason[] {
  return rules.filter((rule) => rule.holds(input)).slice();
}

const total = (reasons: readonly Reason[]): number => reasons.reduce((sum, { weight }) => sum + weight, 0);

const none: readonly EvidenceKey[] = [];

/** What the candidate tells the page; it depends on the block alone, so that no evidence can chase its own tail. */
function keysTold(here: Here, keys: FormKeys, weight: number): readonly EvidenceKey[] {
  const { entity, name } = here.form;
  if (name.use === 'full' && entity.kind === 'place' && isAirline(here)) return keys.told.firm;
  if (name.use === 'full') return weight > 0 && isSurelyRead(here) ? keys.told.full : none;
  if (name.use === 'acronym') return isSpelledOtherwise(here) ? keys.told.sense : none;
  if (entity.kind !== 'person' || name.use !== 'short') return none;
  if (weight > 0 && hasTellingTitleBefore(here)) return keys.told.titled;
  return isOtherBearer(here) && !here.isInFullName() ? keys.told.bearer : none;
}

function keysHeeded({ name }: Form, { full, titled, sense, bearer }: FormKeys): readonly EvidenceKey[] {
  if (name.use === 'full') return name.needs ? [full] : none;
  return [full, titled, name.use === 'acronym' ? sense : bearer];
}

/** False for a word of another language in a block whose language is not known: whether it is a name depends on the page. */
const isSurelyRead = ({ form, language }: Here): boolean => form.langs.length === 0 || language !== null;

/** Characters before a bracket within which a word for another sense stands. */
const senseReach = 40;

/** True for "Culinary Institute of America (CIA)": words with these initials that are not the entity's name. */
function isSpelledOtherwise({ form, around }: Here): boolean {
  if (!around.left.endsWith('(') || !around.right.startsWith(')')) return false;
  const before = around.left.slice(0, -1).trimEnd();
  if (form.entity.names.some((name) => before.endsWith(name.text))) return false;
  if (hasAny(before.slice(-senseReach), form.against)) return true;
  const wanted = form.text.replaceAll('.', '').toLowerCase();
  const words = before.match(/\p{L}[\p{L}\p{M}-]+/gu) ?? [];
  const isSpelled = (some: readonly string[]): boolean =>
    some
      .slice(-wanted.length)
      .map((word) => word.charAt(0).toLowerCase())
      .join('') === wanted;
  return isSpelled(words) || isSpelled(words.filter((word) => /^\p{Lu}/u.test(word)));
}
