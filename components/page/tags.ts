/**
 * The role of an element for reading, by its tag name alone: computing the style of every element would cost more
 * than everything else. Where a wrong guess could show, `flow-reader.ts` looks at the style.
 *
 * - `block` has text of its own and ends the text around it;
 * - `inline` is part of the text around it;
 * - `isolated` is read, but no name runs across its edge: a footnote mark, an index;
 * - `break` is a line end, which a name may run across;
 * - `opaque` shows something that is not read, so no name runs across it;
 * - `invisible` shows nothing.
 */
export type TagRole = 'block' | 'inline' | 'isolated' | 'break' | 'opaque' | 'invisible';

const tagsByRole: Readonly<Record<TagRole, string>> = {
  block: `html body address article aside blockquote button caption center col colgroup dd details
    dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup legend
    li listing main marquee menu nav ol p plaintext pre search section summary table tbody td tfoot th
    thead tr ul`,
  inline: 'span',
  isolated: 'sub sup',
  break: 'br',
  opaque: `audio canvas code embed frame frameset hr iframe img input kbd math meter object optgroup
    option progress samp select svg textarea video xmp`,
  invisible: `area base basefont bgsound datalist head link meta noembed noframes noscript param rp rt
    rtc script source style template title track`,
};

/** A selector of the elements that show nothing. */
export const invisibleElements = tagsByRole.invisible.split(/\s+/).join();

/** The elements, besides custom ones, that may host a shadow root. */
const hosts: ReadonlySet<string> = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** What is known of an element by its tag name. */
export type Tag = {
  readonly role: TagRole;
  /** A custom element: it gets its shadow root when the page defines it. */
  readonly isCustom: boolean;
  readonly mayHost: boolean;
};

const plainInline: Tag = { role: 'inline', isCustom: false, mayHost: false };
const customInline: Tag = { role: 'inline', isCustom: true, mayHost: true };

const tags: ReadonlyMap<string, Tag> = new Map(
  (Object.keys(tagsByRole) as TagRole[]).flatMap((role) =>
    tagsByRole[role]
      .split(/\s+/)
      .map((name): [string, Tag] => [name, { role, isCustom: false, mayHost: hosts.has(name) }]),
  ),
);

/** Looks an element up by its local name; unknown names, those of custom elements too, are inline. */
export function tagOf(localName: string): Tag {
  return tags.get(localName) ?? (localName.includes('-') ? customInline : plainInline);
}

export function roleOf(localName: string): TagRole {
  return tagOf(localName).role;
}
