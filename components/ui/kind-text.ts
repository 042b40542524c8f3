import type { Key } from '../i18n/catalog.ts';
import { say } from '../i18n/say.ts';
import type { EntityKind } from '../story/schema.ts';

const labels = {
  person: 'card.person',
  place: 'card.place',
  organization: 'card.organization',
} as const satisfies Readonly<Record<EntityKind, Key>>;

/** What a kind of entity is called, as on cards. */
export const kindText = (kind: EntityKind): string => say(labels[kind]);

/** All kinds, in the order of lists. */
export const kinds = Object.keys(labels) as readonly EntityKind[];
