import { toJsonSchema } from '@valibot/to-json-schema';
import {
  datedStatementSchema,
  factSchema,
  momentSchema,
  nameSchema,
  pictureSchema,
  sourceSchema,
  storyFileSchema,
} from '../../components/story/schema.ts';
import { country } from '../../components/story/schema-parts.ts';

/** Where the JSON Schema lies, from the project's folder. */
export const jsonSchemaPath = 'docs/story.schema.json';

/**
 * Returns the JSON Schema of story files as text, for editors. It does not cover what only `readStoryFile` checks, such
 * as references to missing ids.
 */
export function jsonSchemaText(): string {
  const schema = toJsonSchema(storyFileSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    // Checks by functions have no like in JSON Schema.
    errorMode: 'ignore',
    definitions: {
      country,
      datedStatement: datedStatementSchema,
      fact: factSchema,
      moment: momentSchema,
      name: nameSchema,
      picture: pictureSchema,
      source: sourceSchema,
    },
  });
  return `${JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'Namelight story', ...schema }, null, 2)}\n`;
}
