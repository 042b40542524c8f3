import type { JSX } from 'preact';
import { say } from '../i18n/say.ts';
import type { Draft } from '../writing/draft.ts';
import { withOptional } from '../writing/edit-draft.ts';
import { paragraphsOf, textOfParagraphs } from '../writing/paragraphs.ts';
import { problemsAt } from './field-problem.ts';
import { directionOf, Field, useWritten } from './fields.tsx';
import { useForm } from './form-context.ts';

/** The story as a text, its paragraphs parted by empty lines. */
export function ParagraphsField(props: { readonly onChange: (draft: Draft) => void }): JSX.Element {
  const { draft, check } = useForm();
  const { paragraphs = [] } = draft.story;
  const wrong = check.story.find(({ path }) => path[1] === 'paragraphs');
  const written = useWritten(paragraphs, {
    read: (text) => paragraphsOf(text, paragraphs),
    write: textOfParagraphs,
  });
  return (
    <Field
      label={say('writing.paragraphs')}
      hint={say('writing.paragraphsHint')}
      fault={wrong === undefined ? null : problemsAt([wrong])(wrong.path)}
      control={({ onBlur, ...attributes }) => (
        <textarea
          {...attributes}
          class="field"
          rows={8}
          dir={directionOf(written.text)}
          lang={draft.language}
          value={written.text}
          onInput={({ currentTarget }) => {
            const story = withOptional(draft.story, 'paragraphs', written.type(currentTarget.value));
            props.onChange({ ...draft, story });
          }}
          onBlur={() => {
            written.leave();
            onBlur();
          }}
        />
      )}
    />
  );
}
