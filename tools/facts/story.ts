import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import * as v from 'valibot';
import { issueProblems } from '../../components/library/validate.ts';
import { storyFileSchema } from '../../components/story/schema.ts';
import { problemInEnglish } from '../../components/validation/problem-in-english.ts';
import { jsonSchemaPath } from './json-schema.ts';

/** The fields of a file before its entities. */
export type Story = {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly by: string | null;
  /** The story's day. */
  readonly date: string;
  readonly summary: string;
  /** Where the JSON Schema is from the file; `null` where the file is not kept beside Namelight. */
  readonly schemaPath: string | null;
};

/** A file as far as its story says what is in it. */
export const headOf = ({ schemaPath, id, title, language, by }: Story) => ({
  ...(schemaPath !== null && { $schema: schemaPath }),
  namelight: 1 as const,
  id,
  title,
  language,
  version: 1,
  ...(by !== null && { by }),
});

const { id, title, language, by, story } = storyFileSchema.entries;
const { date, summary } = story.entries;
const schemas = { id, title, language, by, date, summary };

/** What the author enters about a story. */
export type StoryDetails = keyof typeof schemas;

/** Returns why a value is invalid for a field; `null` if it is valid. */
export function whyInvalid(said: StoryDetails, text: string): string | null {
  const [issue] = v.safeParse(schemas[said], text).issues ?? [];
  const [first] = issue === undefined ? [] : issueProblems(issue);
  return first === undefined ? null : problemInEnglish(first.problem);
}

const project = join(import.meta.dirname, '../..');

/** The relative path from a file in the project to the JSON Schema, for `$schema`. */
export function schemaPathFrom(file: string): string | null {
  const path = relative(project, file);
  // From another drive of Windows there is no relative path.
  const isInside = !path.startsWith('..') && !isAbsolute(path);
  return isInside ? relative(dirname(file), join(project, jsonSchemaPath)).split(sep).join('/') : null;
}
