import type { Name, Named } from '../facts/schema.ts';
import { fold } from '../text/fold.ts';
import { wordEnd } from './characters.ts';

/** One way a name can stand in folded text. */
export type Form = {
  /** Folded, as it is compared. */
  readonly text: string;
  readonly name: Name;
  readonly entity: Named;
  /** The name in capitals, as headlines shout it; a name that is all capitals anyway has no such form. */
  readonly shouted: boolean;
  /** The name's neighbours, as they must end the text before it or begin the text after it. */
  readonly onlyAfter: readonly string[];
  readonly notAfter: readonly string[];
  readonly notBefore: readonly string[];
  readonly titles: readonly string[];
};

/** All names, found by their first word: a look-up costs the same however many names there are. */
export type NameTable = {
  /** First word → the forms it begins, longest first. */
  readonly byFirstWord: ReadonlyMap<string, readonly Form[]>;
};

/** Compiles the names once; frozen from then on. */
export function compileNames(entities: readonly Named[]): NameTable {
  const byFirstWord = new Map<string, Form[]>();
  for (const form of entities.flatMap(formsOf)) {
    const first = form.text.slice(0, wordEnd(form.text, 0));
    const forms = byFirstWord.get(first);
    if (forms) forms.push(form);
    else byFirstWord.set(first, [form]);
  }
  for (const forms of byFirstWord.values()) forms.sort((a, b) => b.text.length - a.text.length);
  return { byFirstWord };
}

function formsOf(entity: Named): readonly Form[] {
  return entity.names.flatMap((name) => {
    const text = fold(name.text).text;
    const shout = text.toUpperCase();
    const plain = formOf({ text, name, entity, shouted: false });
    return shout === text ? [plain] : [plain, formOf({ text: shout, name, entity, shouted: true })];
  });
}

function formOf(form: Pick<Form, 'text' | 'name' | 'entity' | 'shouted'>): Form {
  const { name, entity, shouted } = form;
  const written = (words: readonly string[] = []): readonly string[] =>
    words.map((one) => fold(shouted ? one.toUpperCase() : one).text);
  return {
    ...form,
    onlyAfter: written(name.onlyAfter).map(beforeName),
    notAfter: written(name.notAfter).map(beforeName),
    notBefore: written(name.notBefore).map(afterName),
    titles: written(entity.titles).map(beforeName),
  };
}

/** "Tay-" touches the name; words stand a space before it. */
const beforeName = (words: string): string => (words.endsWith('-') ? words : `${words} `);

/** "-on-Soar" and ", Texas" touch the name; words stand a space after it. */
const afterName = (words: string): string => (/^[\p{L}\p{N}(]/u.test(words) ? ` ${words}` : words);
