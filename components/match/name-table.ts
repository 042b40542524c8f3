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
    const shouted = text.toUpperCase();
    const plain: Form = { text, name, entity, shouted: false };
    return shouted === text ? [plain] : [plain, { text: shouted, name, entity, shouted: true }];
  });
}
