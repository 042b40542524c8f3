/**
 * What an element is to a reader, by its name alone: asking the style of every element would cost
 * more than all the rest. Where a wrong guess could show, `edges` asks.
 *
 * - `block` has text of its own and ends the text around it;
 * - `inline` is part of the text around it;
 * - `raised` is read, but no name runs across its edge: a footnote mark, an index;
 * - `break` is a line end, which a name may run across;
 * - `wall` shows something that is not read, so no name runs across it;
 * - `nothing` shows nothing where it stands.
 */
export type TagRole = 'block' | 'inline' | 'raised' | 'break' | 'wall' | 'nothing';

const tagsByRole: Readonly<Record<TagRole, string>> = {
  block: `html body address article aside blockquote button caption center col colgroup dd details
    dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup legend
    li listing main marquee menu nav ol p plaintext pre search section summary table tbody td tfoot th
    thead tr ul`,
  inline: 'span',
  raised: 'sub sup',
  break: 'br',
  wall: `audio canvas code embed frame frameset hr iframe img input kbd math meter object optgroup
    option progress samp select svg textarea video xmp`,
  nothing: `area base basefont bgsound datalist head link meta noembed noframes noscript param rp rt
    rtc script source style template title track`,
};

/** The elements besides custom ones that may host a shadow root. */
const hosts: ReadonlySet<string> = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** What the name of an element tells about it. */
export type Tag = {
  readonly role: TagRole;
  /** A name that a page made itself: the element gets its shadow root when the page defines it. */
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

/** What is known of an element by its local name; names unknown here, custom ones too, are inline. */
export function tagOf(localName: string): Tag {
  return tags.get(localName) ?? (localName.includes('-') ? customInline : plainInline);
}

/** The role of an element by its local name. */
export function roleOf(localName: string): TagRole {
  return tagOf(localName).role;
}
