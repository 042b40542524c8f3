import type { Candidate } from '../match/candidates.ts';
import type { Form, GeneralWords } from '../match/name-table.ts';
import { actsAsAirline, hasAny, hasTitleBefore, isAirline, isOtherBearer } from './clues.ts';
import { bearerKey, firmKey, fullKey, languageKey, senseKey, titledKey } from './evidence.ts';
import type { EvidenceKey, PageEvidence } from './finder.ts';
import type { Reason } from './mention.ts';
import { pageRules } from './page-rules.ts';
import type { Elsewhere, Here, Rule } from './rule.ts';
import { blockRules, priorRules } from './rules.ts';
import { Surroundings } from './surroundings.ts';

/** A candidate weighed by its own block; the page's evidence is still to come. */
export type Weighed = {
  readonly candidate: Candidate;
  readonly language: string | null;
  readonly actsAsAirline: boolean;
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

/** Characters between names that still keep each other company. */
const companyReach = 160;

/** True when another person of the story is named near by, by a name that is nearly always theirs. */
function hasCompany({ span, form }: Candidate, candidates: readonly Candidate[]): boolean {
  return candidates.some(
    (other) =>
      other.form.entity.kind === 'person' &&
      other.form.entity.id !== form.entity.id &&
      !other.form.name.needs &&
      Math.abs(other.span.from - span.from) <= companyReach,
  );
}

/** True where the name ends one of the same entity's full names: "Trump" in "Donald Trump". */
function isInFullName({ span, form }: Candidate, candidates: readonly Candidate[]): boolean {
  return candidates.some(
    (other) =>
      other.span.to === span.to && other.form.name.use === 'full' && other.form.entity.id === form.entity.id,
  );
}

/** The rules that concern one form of a name. */
type FormRules = { readonly block: readonly Rule<Here>[]; readonly page: readonly Rule<Elsewhere>[] };

/** Weighs candidates; keeps which rules concern which name, so that the others are not asked at each place. */
export class Judge {
  readonly #rules = new Map<Form, FormRules>();

  /** Weighs a candidate by its block. Cost: a few look-ups in the text around it. */
  weigh(candidate: Candidate, block: BlockText): Weighed {
    const here: Here = {
      form: candidate.form,
      around: new Surroundings(block.text, candidate.span),
      language: block.language,
      words: block.words,
      followsName: () => block.candidates.some(({ span }) => span.to === candidate.span.from - 1),
      isInFullName: () => isInFullName(candidate, block.candidates),
      hasCompany: () => hasCompany(candidate, block.candidates),
    };
    const reasons = reasonsOf(this.#rulesFor(here.form).block, here);
    const weight = total(reasons);
    return {
      candidate,
      language: block.language,
      actsAsAirline: actsAsAirline(here),
      weight,
      reasons,
      tells: keysTold(here, weight),
      heeds: keysHeeded(here),
    };
  }

  /** Adds what the page says to what the block said. */
  judge(weighed: Weighed, page: PageEvidence): Verdict {
    const { candidate, language } = weighed;
    const rules = this.#rulesFor(candidate.form).page;
    if (rules.length === 0) return weighed;
    const reasons = reasonsOf(rules, {
      form: candidate.form,
      page,
      language,
      actsAsAirline: weighed.actsAsAirline,
    });
    return { candidate, weight: weighed.weight + total(reasons), reasons: [...weighed.reasons, ...reasons] };
  }

  #rulesFor(form: Form): FormRules {
    const known = this.#rules.get(form);
    if (known) return known;
    const rules: FormRules = {
      block: [...priorRules, ...blockRules].filter(({ concerns }) => concerns?.(form) ?? true),
      page: pageRules.filter(({ concerns }) => concerns?.(form) ?? true),
    };
    this.#rules.set(form, rules);
    return rules;
  }
}

/** A weight as certainty from 0 to 1; weight 0 is 0.5, each unit doubles the odds. */
export function certaintyOf(weight: number): number {
  return Math.round((1 / (1 + 2 ** -weight)) * 100) / 100;
}

function reasonsOf<Input>(rules: readonly Rule<Input>[], input: Input): readonly Reason[] {
  return rules.filter((rule) => rule.holds(input));
}

const total = (reasons: readonly Reason[]): number => reasons.reduce((sum, { weight }) => sum + weight, 0);

/** What the candidate tells the page; it depends on the block alone, so that no evidence can chase its own tail. */
function keysTold(here: Here, weight: number): readonly EvidenceKey[] {
  const { entity, name } = here.form;
  if (name.use === 'full' && entity.kind === 'place' && isAirline(here)) return [firmKey(name.text)];
  if (name.use === 'full') return weight > 0 && isSurelyRead(here) ? [fullKey(entity.id)] : [];
  if (name.use === 'acronym') return isSpelledOtherwise(here) ? [senseKey(name.text)] : [];
  if (entity.kind !== 'person' || name.use !== 'short') return [];
  if (weight > 0 && hasTitleBefore(here)) return [titledKey(entity.id)];
  return isOtherBearer(here) && !here.isInFullName() ? [bearerKey(name.text)] : [];
}

function keysHeeded(here: Here): readonly EvidenceKey[] {
  const { entity, name, langs } = here.form;
  const ofLanguage = here.language === null ? langs.map(languageKey) : [];
  if (name.use === 'full' && entity.kind === 'place' && actsAsAirline(here))
    ofLanguage.push(firmKey(name.text));
  if (name.use === 'full') return name.needs ? [fullKey(entity.id), ...ofLanguage] : ofLanguage;
  const other = name.use === 'acronym' ? senseKey(name.text) : bearerKey(name.text);
  return [fullKey(entity.id), titledKey(entity.id), other, ...ofLanguage];
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
