import type { CDPSession } from 'playwright-core';

/** A node of the accessibility tree, as the DevTools protocol describes it. */
type AxNode = {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
};

/** What has a line of its own; the rest is what these hold. */
const roles: ReadonlySet<string> = new Set(
  `alert banner button checkbox combobox contentinfo dialog DisclosureTriangle form heading image img link list
  main menuitem navigation note radio radiogroup region search searchbox slider spinbutton status switch tab table
  textbox`.split(/\s+/),
);
const states: ReadonlySet<string> = new Set([
  'checked',
  'pressed',
  'expanded',
  'selected',
  'disabled',
  'modal',
]);

type Line = { readonly depth: number; readonly text: string };

/** A line for each landmark, heading and control of a page, or of the card on it, story in by what it stands in. */
export async function outlineOf(session: CDPSession, of: 'page' | 'card'): Promise<string> {
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as {
    readonly nodes: readonly AxNode[];
  };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const [root] = nodes;
  const all = root === undefined ? [] : linesOf(root, 0);
  const lines = of === 'page' ? all : cardIn(all);
  const [{ depth } = { depth: 0 }] = lines;
  return lines.map((line) => `${'  '.repeat(line.depth - depth)}${line.text}\n`).join('');

  function linesOf(node: AxNode, depth: number): readonly Line[] {
    const role = String(node.role?.value ?? '');
    const isTold = !node.ignored && roles.has(role);
    const below = (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child === undefined ? [] : linesOf(child, isTold ? depth + 1 : depth);
    });
    return isTold ? [{ depth, text: textOf(node, role) }, ...below] : below;
  }
}

/** The lines of the dialog, from its own on. */
function cardIn(all: readonly Line[]): readonly Line[] {
  const first = all.findIndex(({ text }) => text.startsWith('dialog'));
  const card = all[first];
  if (card === undefined) throw new Error(`There is no card:\n${all.map(({ text }) => text).join('\n')}`);
  const end = all.findIndex(({ depth }, at) => at > first && depth <= card.depth);
  return all.slice(first, end < 0 ? undefined : end);
}

function textOf({ name, properties = [] }: AxNode, role: string): string {
  const described = properties.flatMap(({ name, value }) =>
    states.has(name) && value.value !== undefined ? [`${name}: ${value.value}`] : [],
  );
  const called = String(name?.value ?? '');
  return [role, called === '' ? '' : `“${called}”`, ...described].filter((part) => part !== '').join(' ');
}
