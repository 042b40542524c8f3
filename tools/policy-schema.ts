/**
 * The schema of policies, from which two JSON schemas are generated: a published one for authors of policies, and one by
 * which Chromium reads policies.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { policyOnlyFields } from '../components/settings/policy.ts';
import {
  defaultSettings,
  markColors,
  markMentions,
  markStyles,
  openDelay,
  openKeys,
  openOnChoices,
  type Settings,
  textSizes,
  themes,
} from '../components/settings/settings.ts';

type Shape =
  | { readonly type: 'boolean' }
  | { readonly type: 'integer'; readonly minimum: number; readonly maximum: number }
  | { readonly type: 'string'; readonly enum?: readonly string[] }
  | { readonly type: 'array'; readonly items: Shape; readonly uniqueItems?: true }
  | {
      readonly type: 'object';
      readonly properties?: Readonly<Record<string, Shape>>;
      readonly additionalProperties?: Shape | false;
      readonly required?: readonly string[];
    };

type Field = Shape & { readonly description: string };

type FieldName = keyof Settings | (typeof policyOnlyFields)[number];

const switchable = { type: 'string', enum: ['on', 'off'] } as const;
const yesOrNo = { type: 'boolean' } as const;

const fields: Readonly<Record<FieldName, Field>> = {
  on: { ...yesOrNo, description: 'Whether Namelight is on where no site says otherwise.' },
  sites: {
    type: 'object',
    additionalProperties: switchable,
    description:
      'Sites where it is on or off, by host name without www.; each stands for its subdomains too, "file://" for local files.',
  },
  sitesOff: {
    type: 'array',
    items: { type: 'string' },
    uniqueItems: true,
    description: 'Sites where it is off, subdomains included: users cannot turn it on there.',
  },
  kinds: {
    type: 'object',
    properties: { person: yesOrNo, place: yesOrNo, organization: yesOrNo },
    additionalProperties: false,
    description: 'Which kinds of names are marked; those left out are.',
  },
  hidden: {
    type: 'array',
    items: {
      type: 'object',
      properties: { site: { type: 'string' }, entity: { type: 'string' } },
      additionalProperties: false,
      required: ['site', 'entity'],
    },
    description:
      'Names that are not marked on a site, or with * on any, by the id of their person, place or organization.',
  },
  markMentions: {
    type: 'string',
    enum: markMentions,
    description: 'Which mentions of a name are marked: all, or the first in each section or on the page.',
  },
  markNavigation: { ...yesOrNo, description: 'Whether names in navigation and footers are marked.' },
  markCountries: {
    ...yesOrNo,
    description: 'Whether countries are marked also on pages that have nothing to do with the story.',
  },
  markStyle: { type: 'string', enum: markStyles, description: 'How names are marked.' },
  markColors: {
    type: 'string',
    enum: markColors,
    description: 'The colors of people, places and organizations, in this order.',
  },
  otherLanguages: { ...yesOrNo, description: 'Whether names in other languages than English are marked.' },
  openOn: { type: 'string', enum: openOnChoices, description: 'What opens a card.' },
  openKey: {
    type: 'string',
    enum: openKeys,
    description: 'The key to hold, where cards open by "hover-with-key".',
  },
  delay: {
    type: 'integer',
    minimum: openDelay.min,
    maximum: openDelay.max,
    description: 'How long the pointer must stay on a name before a card opens, in milliseconds.',
  },
  bundled: { ...yesOrNo, description: 'Whether the names of the story that comes with Namelight are found.' },
  theme: { type: 'string', enum: themes, description: 'Whether cards and the popup are light or dark.' },
  textSize: { type: 'string', enum: textSizes, description: 'The size of text in cards.' },
  explain: { ...yesOrNo, description: 'Whether cards say why a name is marked. For testers.' },
  locked: {
    type: 'array',
    items: { type: 'string', enum: Object.keys(defaultSettings) },
    uniqueItems: true,
    description:
      'The settings that users cannot change. Those without a value here keep their default; the others are users’ to change.',
  },
  welcomePage: { ...yesOrNo, description: 'Whether the welcome page opens after installation.' },
  stories: {
    type: 'array',
    items: { type: 'string' },
    description: 'Stories that every user gets: each the whole text of a story’s file.',
  },
};

/** Returns the published schema, with which editors complete and validate a policy. */
export function publishedSchema(): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Namelight: what an organization may set',
    type: 'object',
    properties: { ...fields },
    additionalProperties: false,
  };
}

/**
 * Returns the schema for Chromium, which drops a whole field of the policy if anything in it does not match, and reports
 * that only at `chrome://policy`. So it has only types: Namelight validates everything else and reports errors.
 */
export function browsersSchema(): object {
  return {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(fields).map(([name, { description, ...shape }]) => [
        name,
        { description, ...typesOf(shape) },
      ]),
    ),
  };
}

function typesOf(shape: Shape): object {
  switch (shape.type) {
    case 'array':
      return { type: 'array', items: typesOf(shape.items) };
    case 'object': {
      const { properties = {}, additionalProperties } = shape;
      return {
        type: 'object',
        properties: Object.fromEntries(Object.entries(properties).map(([name, of]) => [name, typesOf(of)])),
        ...(additionalProperties ? { additionalProperties: typesOf(additionalProperties) } : {}),
      };
    }
    case 'boolean':
    case 'integer':
    case 'string':
      return { type: shape.type };
    default:
      return shape satisfies never;
  }
}

/** Writes the published schema: `node tools/ready.mjs tools/policy-schema.ts`. */
if (import.meta.main) {
  const path = join(import.meta.dirname, '../docs/organizations.schema.json');
  writeFileSync(path, `${JSON.stringify(publishedSchema(), null, 2)}\n`);
}
