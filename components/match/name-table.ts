import type { LanguageNames, Name, Named } from '../facts/schema.ts';
import { fold } from '../text/fold.ts';
import { isUnspacedAt, wordEnd } from './characters.ts';
import { inflect } from './inflection.ts';

/** One way a name can stand in folded text. */
export type Form = {
  /** Folded, as it is compared. */
  readonly text: string;
  readonly name: Name;
  readonly entity: Named;
  /** The language whose pages use the form, or `null` for names that every page may use. */
  readonly lang: string | null;
  /** The name in capitals, as headlines shout it; a name that is all capitals anyway has no such form. */
  readonly shouted: boolean;
  /** The name's neighbours, as they must end the text before it or begin the text after it. */
  readonly onlyAfter: readonly string[];
  readonly notAfter: readonly string[];
  readonly notBefore: readonly string[];
  readonly titles: readonly string[];
};

/** All names, found by how they begin: a look-up costs the same however many names there are. */
export type NameTable = {
  /** First word → the forms it begins, longest first. */
  readonly byFirstWord: ReadonlyMap<string, readonly Form[]>;
  /** First character → the forms it begins, for scripts that put no space between words; longest first. */
  readonly byFirstCharacter: ReadonlyMap<string, readonly Form[]>;
};

/** Compiles the names once; not changed from then on. `languages` add what other languages call the same entities. */
export function compileNames(
  entities: readonly Named[],
  languages: readonly LanguageNames[] = [],
): NameTable {
  const byFirstWord = new Map<string, Form[]>();
  const byFirstCharacter = new Map<string, Form[]>();
  const add = (form: Form): void => {
    const isUnspaced = isUnspacedAt(form.text, 0);
    const table = isUnspaced ? byFirstCharacter : byFirstWord;
    const key = isUnspaced ? form.text.charAt(0) : form.text.slice(0, wordEnd(form.text, 0));
    const forms = table.get(key);
    if (forms) forms.push(form);
    else table.set(key, [form]);
  };
  for (const entity of entities) for (const form of formsOf(entity, null)) add(form);
  for (const language of languages) {
    for (const entity of namedIn(language, entities))
      for (const form of formsOf(entity, language.lang)) add(form);
  }
  for (const table of [byFirstWord, byFirstCharacter]) {
    for (const forms of table.values()) forms.sort((a, b) => b.text.length - a.text.length);
  }
  return { byFirstWord, byFirstCharacter };
}

/** The entities as a language names them. Its general words join each name's own. */
function namedIn(
  { entities, otherBearers = [], makers }: LanguageNames,
  known: readonly Named[],
): readonly Named[] {
  const [before, after] = [makers?.before ?? [], makers?.after ?? []].map((words) => words.flatMap(inflect));
  const bearers = otherBearers.flatMap(inflect);
  return known.flatMap(({ id, kind }) => {
    const own = entities[id];
    if (own === undefined) return [];
    const { full = [], short = [], names = [], titles = [], context = [], against = [] } = own;
    const all: readonly Name[] = [
      ...full.map((text): Name => ({ text, use: 'full' })),
      ...short.map((text): Name => ({ text, use: isAcronym(text) ? 'acronym' : 'short' })),
      ...names,
    ];
    const withGeneral = (name: Name): Name => ({
      ...name,
      notAfter: [
        ...(name.notAfter ?? []).flatMap(inflect),
        ...(before ?? []),
        ...(kind === 'person' && name.use === 'short' ? bearers : []),
      ],
      notBefore: [...(name.notBefore ?? []).flatMap(inflect), ...(after ?? [])],
    });
    return [
      {
        id,
        kind,
        names: all.map(withGeneral),
        titles,
        context: context.flatMap(inflect),
        against: against.flatMap(inflect),
      },
    ];
  });
}

const isAcronym = (text: string): boolean =>
  text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();

function formsOf(entity: Named, lang: string | null): readonly Form[] {
  const titles = entity.titles.flatMap(inflect).flatMap(withCapital);
  return entity.names.flatMap((name) =>
    inflect(name.text).flatMap((written) => {
      const shout = written.toLocaleUpperCase(lang ?? 'en');
      const plain = formOf({ text: written, name, entity, lang, shouted: false }, titles);
      return shout === written
        ? [plain]
        : [plain, formOf({ text: shout, name, entity, lang, shouted: true }, titles)];
    }),
  );
}

/** A title begins a sentence with a capital. */
function withCapital(title: string): readonly string[] {
  const capital = title.charAt(0).toUpperCase() + title.slice(1);
  return capital === title ? [title] : [title, capital];
}

function formOf(
  form: Pick<Form, 'text' | 'name' | 'entity' | 'lang' | 'shouted'>,
  titles: readonly string[],
): Form {
  const { name, lang, shouted } = form;
  const written = (words: readonly string[] = []): readonly string[] =>
    words.map((one) => fold(shouted ? one.toLocaleUpperCase(lang ?? 'en') : one).text);
  return {
    ...form,
    text: fold(form.text).text,
    onlyAfter: written(name.onlyAfter).map(beforeName),
    notAfter: written(name.notAfter).map(beforeName),
    notBefore: written(name.notBefore).map((words) => afterName(words)),
    titles: written(titles).map(beforeName),
  };
}

/** "Tay-" touches the name, and so does all in scripts without spaces; words stand a space before it. */
const beforeName = (words: string): string =>
  words.endsWith('-') || isUnspacedAt(words, words.length - 1) ? words : `${words} `;

/** "-on-Soar" and ", Texas" touch the name; words stand a space after it. */
const afterName = (words: string): string =>
  /^[\p{L}\p{N}(]/u.test(words) && !isUnspacedAt(words, 0) ? ` ${words}` : words;
