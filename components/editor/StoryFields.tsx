import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { say } from '../i18n/say.ts';
import { parseSite } from '../settings/settings.ts';
import type { Draft } from '../writing/draft.ts';
import { withOptional } from '../writing/edit-draft.ts';
import { problemsAt } from './field-problem.ts';
import { DateField, LongTextField, SelectField, TextField } from './fields.tsx';
import { useForm } from './form-context.ts';
import { Items } from './Items.tsx';
import { languageOptions } from './language-options.ts';
import { ParagraphsField } from './ParagraphsField.tsx';

/** Title, day, summary and text of the story, and what is rarely said of it. */
export function StoryFields(): JSX.Element {
  const { draft, check, edit } = useForm();
  const problemAt = problemsAt(check.story);
  const set = (changed: Draft, field: string): void => edit(changed, `story ${field}`);
  const { title, language, by = '', checked = '', story, sites = [] } = draft;
  return (
    <div class="story-form">
      <TextField
        label={say('writing.title')}
        placeholder={say('writing.titleExample')}
        most={120}
        lang={language}
        value={title}
        fault={problemAt(['title'])}
        onInput={(title) => set({ ...draft, title }, 'title')}
      />
      <div class="fields">
        <DateField
          label={say('writing.day')}
          value={story.date}
          fault={problemAt(['story', 'date'])}
          onInput={(date) => set({ ...draft, story: { ...story, date } }, 'date')}
        />
        <LanguageField />
      </div>
      <LongTextField
        label={say('writing.summary')}
        hint={say('writing.summaryHint')}
        rows={3}
        most={600}
        lang={language}
        value={story.summary}
        fault={problemAt(['story', 'summary'])}
        onInput={(summary) => set({ ...draft, story: { ...story, summary } }, 'summary')}
      />
      <ParagraphsField onChange={(changed) => set(changed, 'paragraphs')} />
      <div class="fields">
        <TextField
          label={say('writing.by')}
          most={120}
          value={by}
          fault={problemAt(['by'])}
          onInput={(by) => set(withOptional(draft, 'by', by), 'by')}
        />
        <DateField
          label={say('writing.checked')}
          value={checked}
          fault={problemAt(['checked'])}
          onInput={(checked) => set(withOptional(draft, 'checked', checked), 'checked')}
        />
      </div>
      <Items
        title={say('writing.sites')}
        hint={say('writing.sitesHint')}
        add={say('writing.addSite')}
        count={sites.length}
        itemTitle={(n) => sites[n] || say('writing.site')}
        onAdd={() => set({ ...draft, sites: [...sites, ''] }, 'add site')}
        onRemove={(n) => set(withOptional(draft, 'sites', sites.toSpliced(n, 1)), 'remove site')}
        item={(n) => (
          <TextField
            label={say('writing.site')}
            isLabelUnseen
            type="url"
            placeholder="example.org"
            value={sites[n] ?? ''}
            fault={problemAt(['sites', n])}
            onInput={(site) =>
              set(
                {
                  ...draft,
                  sites: sites.with(n, site.includes('/') ? (parseSite(site) ?? site) : site.trim()),
                },
                `site ${n}`,
              )
            }
          />
        )}
      />
    </div>
  );
}

/** The language of the texts: those of the interface first, then all that browsers know a name of. */
function LanguageField(): JSX.Element {
  const { draft, check, language, edit } = useForm();
  const options = useMemo(() => languageOptions(language, draft.language), [language, draft.language]);
  return (
    <SelectField
      label={say('writing.language')}
      value={draft.language}
      fault={problemsAt(check.story)(['language'])}
      options={options}
      onChoose={(language) => edit({ ...draft, language }, 'story language')}
    />
  );
}
