/**
 * Takes what the pack of the US Congress needs from `legislators-current.yaml` of github.com/unitedstates/congress-legislators,
 * which its makers gave into the public domain (CC0), into a small snapshot beside this file.
 */
import { SourceChanged } from './read-source.ts';

export type LegislatorRecord = {
  /** Of the Biographical Directory of the Congress. */
  readonly id: string;
  readonly first: string;
  readonly middle: string | null;
  readonly nickname: string | null;
  readonly last: string;
  /** As the member writes it; `null` where the source has none. */
  readonly full: string | null;
  readonly chamber: 'house' | 'senate';
  readonly party: string;
  readonly state: string;
  /** 0 where the state has one seat; `null` in the Senate. */
  readonly district: number | null;
  /** Since when without a break in this chamber, and until when. */
  readonly since: string;
  readonly until: string;
};

export type CongressSnapshot = { readonly members: readonly LegislatorRecord[] };

const source = 'legislators-current.yaml';

/** Fewer are no Congress: 100 senators, 435 members of the House and six without vote, but for seats that are vacant. */
const minMembers = 520;

export function takeCongress(yaml: string): CongressSnapshot {
  const members = yaml
    .split(/^- /m)
    .slice(1)
    .map((entry) => memberOf(readEntry(entry)));
  if (members.length < minMembers) throw new SourceChanged(source, `only ${members.length} members`);
  return { members: members.toSorted((one, other) => (one.id < other.id ? -1 : 1)) };
}

type Section = ReadonlyMap<string, string>;
type Entry = { readonly id: Section; readonly name: Section; readonly terms: readonly Section[] };

/** Reads what is needed of the YAML as this source writes it: sections of plain values, each on its line. */
function readEntry(text: string): Entry {
  const sections = new Map<string, string[]>();
  let lines: string[] = [];
  for (const line of `  ${text}`.split('\n')) {
    const [, name] = /^ {2}([a-z_]+):$/.exec(line) ?? [];
    if (name !== undefined) lines = [];
    if (name === undefined) lines.push(line);
    else sections.set(name, lines);
  }
  const terms = (sections.get('terms') ?? [])
    .join('\n')
    .split(/^ {2}- /m)
    .slice(1);
  return {
    id: readSection(sections.get('id') ?? []),
    name: readSection(sections.get('name') ?? []),
    terms: terms.map((term) => readSection(`    ${term}`.split('\n'))),
  };
}

const readSection = (lines: readonly string[]): Section =>
  new Map(
    lines.flatMap((line) => {
      const [, key, value] = /^ {4}([a-z_]+): (.+)$/.exec(line) ?? [];
      return key === undefined || value === undefined ? [] : [[key, unquoted(value)] as const];
    }),
  );

function unquoted(value: string): string {
  if (/^'.*'$/.test(value)) return value.slice(1, -1).replaceAll("''", "'");
  return value.startsWith('"') ? (JSON.parse(value.replaceAll('\\x', '\\u00')) as string) : value;
}

function memberOf({ id, name, terms }: Entry): LegislatorRecord {
  const bioguide = need(id, 'bioguide', '?');
  const last = terms.at(-1);
  if (last === undefined) throw new SourceChanged(source, `no terms of ${bioguide}`);
  const type = need(last, 'type', bioguide);
  if (type !== 'rep' && type !== 'sen') throw new SourceChanged(source, `${bioguide} is a ${type}`);
  return {
    id: bioguide,
    first: need(name, 'first', bioguide),
    middle: name.get('middle') ?? null,
    nickname: name.get('nickname') ?? null,
    last: need(name, 'last', bioguide),
    full: name.get('official_full') ?? null,
    chamber: type === 'sen' ? 'senate' : 'house',
    party: need(last, 'party', bioguide),
    state: need(last, 'state', bioguide),
    district: type === 'sen' ? null : Math.max(0, Number(need(last, 'district', bioguide))),
    since: need(firstOfRun(terms), 'start', bioguide),
    until: need(last, 'end', bioguide),
  };
}

function need(section: Section, key: string, of: string): string {
  const value = section.get(key);
  if (value === undefined) throw new SourceChanged(source, `no ${key} of ${of}`);
  return value;
}

/** A term that begins within this many days of the end of the one before goes on from it. */
const maxGapDays = 45;

/** The first of the last terms that follow one another in the same chamber. */
function firstOfRun(terms: readonly Section[]): Section {
  let at = terms.length - 1;
  while (at > 0 && goesOn(terms[at - 1], terms[at])) at -= 1;
  return terms[at] ?? new Map();
}

function goesOn(before: Section | undefined, after: Section | undefined): boolean {
  if (before?.get('type') !== after?.get('type')) return false;
  const gap = Date.parse(after?.get('start') ?? '') - Date.parse(before?.get('end') ?? '');
  return gap / 86_400_000 <= maxGapDays;
}
