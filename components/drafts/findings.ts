/** What a sample text shows of the names of a draft, each once. */
import { fold } from '../finder/fold.ts';
import { inflect } from '../finder/form.ts';
import type { RuleName } from '../finder/reasons.ts';
import type { Draft, DraftEntity } from './draft.ts';
import { decidingRule, type Fix, fixesForRefusal } from './fixes.ts';
import { maxSample, type SampleMark } from './sample.ts';
import { tellingWordsIn } from './suggested-words.ts';

/** A name as the text has it, with what decided; `count` places are alike. */
export type Finding = {
  readonly entity: DraftEntity;
  readonly written: string;
  readonly verdict: SampleMark['verdict'];
  readonly rule: RuleName;
  readonly count: number;
  /** Other entities that may be meant. */
  readonly rivals: readonly DraftEntity[];
  readonly fixes: readonly Fix[];
};

/** Lists what was found and what was not, in the order of the text; alike are those for which `groupOf` the rule is the same. */
export function findingsOf(
  marks: readonly SampleMark[],
  {
    draft,
    text,
    groupOf,
  }: {
    readonly draft: Pick<Draft, 'entities' | 'language'>;
    readonly text: string;
    readonly groupOf: (rule: RuleName) => string;
  },
): readonly Finding[] {
  const entities = new Map(draft.entities.map((entity) => [entity.id, entity]));
  const findings = new Map<string, Finding>();
  for (const mark of marks) {
    const entity = entities.get(mark.entity);
    const rule = decidingRule(mark.because, mark.verdict);
    if (entity === undefined || rule === null) continue;
    const written = text.slice(mark.from, mark.to);
    const key = JSON.stringify([mark.verdict, mark.entity, written, groupOf(rule)]);
    const known = findings.get(key);
    const finding = known ?? {
      entity,
      written,
      verdict: mark.verdict,
      rule,
      count: 0,
      rivals: mark.rivals.flatMap((id) => entities.get(id) ?? []),
      fixes: [],
    };
    // What helps depends on the words around, but for a refused name one place says enough.
    const more =
      mark.verdict === 'accepted' || known === undefined
        ? fixesIn(text, { mark, entity, written, language: draft.language })
        : [];
    findings.set(key, { ...finding, count: finding.count + 1, fixes: joined(finding.fixes, more) });
  }
  return [...findings.values()];
}

/** So many fixes are offered for one finding. */
const maxFixes = 3;

function joined(some: readonly Fix[], more: readonly Fix[]): readonly Fix[] {
  const all = new Map([...some, ...more].map((fix) => [JSON.stringify(fix), fix]));
  return [...all.values()].slice(0, maxFixes);
}

function fixesIn(
  text: string,
  {
    mark,
    entity,
    written,
    language,
  }: {
    readonly mark: SampleMark;
    readonly entity: DraftEntity;
    readonly written: string;
    readonly language: string;
  },
): readonly Fix[] {
  const index = spellingAt(entity, written);
  if (index === -1) return [];
  if (mark.verdict === 'accepted') return notBefore(text, mark, { entity, index });
  const own = new Set(entity.names.flatMap((name) => name.text.toLowerCase().split(/[\s|]+/)));
  const near = tellingWordsIn(sentenceAround(text, mark), language).filter(
    (word) => !own.has(word.toLowerCase()) && !entity.context?.includes(word),
  );
  return fixesForRefusal(mark, { entity, index, text, near });
}

/** A short name with a capitalized word behind it may be part of another's name: "Winter Palace". */
function notBefore(
  text: string,
  { to }: SampleMark,
  { entity, index }: { readonly entity: DraftEntity; readonly index: number },
): readonly Fix[] {
  const behind = /^ (\p{Upper}[\p{Alpha}\p{M}’-]{1,30})/u.exec(text.slice(to, to + 40))?.[1];
  const isShort = entity.names[index]?.use !== 'full';
  return behind === undefined || !isShort ? [] : [{ kind: 'not-before', name: index, word: behind }];
}

/** The index of the spelling that a text writes so; -1 if there is none. */
function spellingAt({ names }: DraftEntity, written: string): number {
  const folded = fold(written).text;
  return names.findIndex(({ text }) =>
    inflect(text).some((form) => {
      const own = fold(form).text;
      return own === folded || own.toUpperCase() === folded;
    }),
  );
}

/** How far a sentence is followed to each side, in characters. */
const reach = 160;

function sentenceAround(text: string, { from, to }: SampleMark): string {
  const before = text.slice(Math.max(0, from - reach), from);
  const behind = text.slice(to, to + reach);
  const start = Math.max(...['.', '!', '?', '\n'].map((sign) => before.lastIndexOf(sign))) + 1;
  const end = behind.search(/[.!?\n]/);
  return `${before.slice(start)} ${end === -1 ? behind : behind.slice(0, end)}`;
}

/** A text of the draft's own sentences: its summary, its text, what happened, and what is said of each entity. */
export function ownSentences({ story, entities }: Pick<Draft, 'story' | 'entities'>): string {
  const paragraphs = [
    story?.summary,
    ...(story?.paragraphs ?? []).map(({ text }) => text),
    ...(story?.moments ?? []).map(({ text }) => text),
    ...entities.flatMap(({ story: own, description, name }) => [
      ...(own?.statements ?? []).map(({ text }) => text),
      name && description ? `${name}: ${description}` : '',
    ]),
  ];
  let text = '';
  for (const paragraph of paragraphs) {
    if (!paragraph) continue;
    if (text.length + paragraph.length > maxOwn) break;
    text += text === '' ? paragraph : `\n\n${paragraph}`;
  }
  return text;
}

/** As much as can be looked over. */
const maxOwn = Math.min(3_000, maxSample);
