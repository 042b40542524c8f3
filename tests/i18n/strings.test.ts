import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { catalogs, defaultLanguage } from '../../assets/words/index.ts';
import { messagesOf } from '../../tools/messages.ts';
import { pathsOf, textOf } from '../files.ts';
import { stringsIn, wordsOf } from './strings.ts';

const speaking = pathsOf(
  'components/{background,card,content,drafts,editor,library,page,panel,popup,reader,settings,shelf,stories,story,tables,tabs,ui,welcome}/**/*.{ts,tsx}',
  'entrypoints/**/*.{ts,tsx}',
);

/** What is said in English whatever the interface speaks, and why. */
const englishOnly: Readonly<Record<string, { readonly text: RegExp; readonly because: string }>> = {
  'components/story/format-fact.ts': {
    text: /^(Billionen Dollar|billones de dólares|milliards de dollars)$/,
    because: 'newspapers write trillions so, and no library',
  },
  'components/drafts/name-parts.ts': {
    text: /^Alexander Alex, /,
    because: 'names in English texts are written so',
  },
  'components/drafts/english-parts.ts': {
    text: /^(United Kingdom|United States|Soviet Union)$/,
    because: 'names in English texts are written so',
  },
  'components/drafts/declension.ts': {
    text: /^Республика Республіка /,
    because: 'names are declined by these words',
  },
  'components/drafts/person-cases.ts': {
    text: /^(Павел|Пётр|Лев|Ігор|Никита|Микола) /,
    because: 'names in Russian and Ukrainian texts are written so',
  },
  'components/library/everyday-words.ts': { text: /./, because: 'names are compared with these words' },
  'components/story/parse-story.ts': { text: /./, because: 'it speaks to those who build the extension' },
  'components/story/schema-parts.ts': { text: /./, because: 'editors show it to authors of files' },
  'components/story/schema.ts': { text: /./, because: 'editors show it to authors of files' },
  'components/editor/table-texts.ts': {
    text: /^(Ronald Reagan|Höfði House)$/,
    because: 'examples of a template, which are names',
  },
  'components/tables/table-words.ts': {
    text: /^Related to$/,
    because: 'the command line speaks English',
  },
};

describe('the texts of the interface', () => {
  it.each(speaking)('comes from the catalog: %s', (path) => {
    const exception = englishOnly[path];
    const found = wordsOf(path, textOf(path)).filter((text) => !exception?.text.test(text));
    expect(found, 'Put these into assets/words/ and say() them.').toEqual([]);
  });

  it('comes from the catalog on the welcome page, but for its story', () => {
    const page = parse(textOf('entrypoints/welcome/index.html'));
    expect(looseTexts(page)).toEqual([]);
  });

  it.each(Object.entries(englishOnly))('is in English for a reason in %s', (path, { text }) => {
    expect(wordsOf(path, textOf(path)).some((words) => text.test(words))).toBe(true);
  });
});

describe('the catalog', () => {
  const html = textOf('entrypoints/welcome/index.html');
  const inHtml = [...html.matchAll(/data-say(?:-label)?="([^"]+)"/g)].map(([, key = '']) => key);
  const inCode = [...speaking, 'wxt.config.ts', ...pathsOf('components/i18n/*.ts')].flatMap((path) =>
    stringsIn(path, textOf(path)),
  );
  const keys = Object.entries(catalogs[defaultLanguage]).flatMap(([context, texts]) =>
    Object.keys(texts).map((name) => `${context}.${name}`),
  );

  it('has no unused text', () => {
    const said = new Set([...inCode, ...inCode.map((key) => `problems.${key}`), ...inHtml]);
    expect(keys.filter((key) => !said.has(key))).toEqual([]);
  });

  it('has all texts of the welcome page, with their blanks', () => {
    const messages = messagesOf(catalogs[defaultLanguage]);
    const counted = [...html.matchAll(/data-count="\d+" data-say="([^"]+)"/g)].map(([, key = '']) => key);
    const names = inHtml.map((key) => key.replace('.', '_') + (counted.includes(key) ? '_other' : ''));
    expect(names.filter((name) => !(name in messages))).toEqual([]);
    const blanks = Object.entries(messages)
      .filter(([name]) => name.startsWith('welcome_'))
      .flatMap(([, { message }]) => [...message.matchAll(/\{(\w+)\}/g)].map(([, blank]) => blank));
    for (const blank of blanks)
      expect(blank === 'count' || html.includes(`data-blank="${blank}"`)).toBe(true);
  });
});

describe('a string outside the catalog is found', () => {
  it.each([
    ['in an element', '<p>Nothing found.</p>', 'Nothing found.'],
    ['between others', '<p>{count} names</p>', 'names'],
    ['in a label', '<button aria-label="Close" />', 'Close'],
    ['in a label that is put together', `<a title={\`Go to \${name}\`} />`, 'Go to '],
    ['in a choice', "<p>{isOpen ? 'Less' : 'More'}</p>", 'Less, More'],
    ['in a list of options', "const options = [{ value: 'on', label: 'On' }];", 'On'],
    ['on its own', "const title = 'Turn off for this site';", 'Turn off for this site'],
  ])('%s', (_where, source, words) => {
    expect(wordsOf('example.tsx', source).join(', ')).toBe(words);
  });

  it.each([
    ['classes', '<p class="soft side by side" />'],
    ['drawings', '<Icon path="M10 3.5 5.5 8l4.5 4.5" />'],
    [
      'what is said to those who build it',
      "console.debug('Namelight has no menu.'); throw new Error('No way.');",
    ],
    ['the names of keys', "if (event.key === 'Enter') return;"],
    ['its own name', '<h1>Namelight</h1>'],
  ])('and none is taken for one that is not: %s', (_what, source) => {
    expect(wordsOf('example.tsx', source)).toEqual([]);
  });
});

/** Texts of a page outside its catalog: not in English for a reason, not a blank's, and not the name of the product. */
function looseTexts(node: DefaultTreeAdapterTypes.Node): readonly string[] {
  if (node.nodeName === '#text' && 'value' in node) {
    const text = node.value.trim();
    return /\p{L}/u.test(text) && text !== 'Namelight' ? [text] : [];
  }
  if (!('childNodes' in node)) return [];
  const attributes = 'attrs' in node ? node.attrs.map(({ name, value }) => `${name}=${value}`) : [];
  const isTold = node.nodeName !== 'html' && attributes.includes('lang=en');
  const isBlank = attributes.some((attribute) => attribute.startsWith('data-blank='));
  if (isTold || isBlank || node.nodeName === 'style') return [];
  const labels = attributes.filter((attribute) => /^(aria-label|title|alt|placeholder)=./.test(attribute));
  return [...labels, ...node.childNodes.flatMap(looseTexts)];
}
