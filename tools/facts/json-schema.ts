import { toJsonSchema } from '@valibot/to-json-schema';
import {
  datedStatementSchema,
  factSchema,
  factSetFileSchema,
  momentSchema,
  nameSchema,
  pictureSchema,
  sourceSchema,
} from '../../components/story/schema.ts';
import { country } from '../../components/story/schema-parts.ts';

/** Where the JSON Schema lies, from the project's folder. */
export const jsonSchemaPath = 'docs/fact-set.schema.json';

/**
 * Returns the JSON Schema of fact set files as text, for editors. It does not cover what only `readFactSetFile` checks, such
 * as references to missing ids.
 */
export function jsonSchemaText(): string {
  const schema = toJsonSchema(factSetFileSchema, {
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
  return `${JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'Namelight fact set', ...schema }, null, 2)}\n`;
}
