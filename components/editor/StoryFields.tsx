import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Draft } from '../drafts/draft.ts';
import { withOptional } from '../drafts/edit-draft.ts';
import { paragraphsOf, textOfParagraphs } from '../drafts/paragraphs.ts';
import { locale, say } from '../i18n/say.ts';
import { parseSite } from '../settings/settings.ts';
import { languageName } from '../shelf/story-texts.ts';
import { problemsAt, within } from './field-problem.ts';
import { DateField, fieldsOf, LongTextField, SelectField, TextField, WrittenField } from './fields.tsx';
import { type Edit, type ProblemAt, useForm } from './form-context.ts';
import { Items, listEdits } from './Items.tsx';
import { languageOptions } from './language-options.ts';
import { exampleDay, WhichDay } from './WhichDay.tsx';

/** Title, day, summary and text of the story, and what is rarely said of it. */
export function StoryFields(): JSX.Element {
  const story = useStory();
  const { required, optional } = fieldsOf(story.draft, story.problemAt, story.onDraft);
  return (
    <div class="story-form">
      <TextField
        label={say('writing.title')}
        placeholder={say('writing.titleExample')}
        max={120}
        lang={story.draft.language}
        {...required('title')}
      />
      <DayAndText {...story} />
      <div class="fields">
        <TextField label={say('writing.by')} max={120} {...optional('by')} />
        <DateField label={say('writing.checked')} {...optional('checked')} />
      </div>
      <Sites {...story} />
      <DayOrderField {...story} />
    </div>
  );
}

type StoryProps = {
  readonly draft: Draft;
  readonly problemAt: ProblemAt;
  readonly onDraft: Edit<Draft>;
};

/** The story, what is wrong with it, and how it is changed. */
function useStory(): StoryProps {
  const { draft, check, edit } = useForm();
  return {
    draft,
    problemAt: problemsAt(check.story),
    onDraft: (next, field) => edit(next, `story ${field}`),
  };
}

function DayAndText(props: StoryProps): JSX.Element {
  const { draft, problemAt, onDraft } = props;
  const { required } = fieldsOf(draft.story, within(problemAt, ['story']), (story, field) =>
    onDraft({ ...draft, story }, field),
  );
  return (
    <>
      <div class="fields">
        <DateField label={say('writing.day')} {...required('date')} />
        <LanguageField {...props} />
      </div>
      <Languages {...props} />
      <LongTextField
        label={say('writing.summary')}
        hint={say('writing.summaryHint')}
        rows={3}
        max={600}
        lang={draft.language}
        {...required('summary')}
      />
      <ParagraphsField {...props} />
    </>
  );
}

/** The language of the texts: those of the interface first, then all that browsers know a name of. */
function LanguageField({ draft, problemAt, onDraft }: StoryProps): JSX.Element {
  const { language } = useForm();
  const options = useMemo(() => languageOptions(language, draft.language), [language, draft.language]);
  const { required } = fieldsOf(draft, problemAt, onDraft);
  return <SelectField label={say('writing.language')} options={options} {...required('language')} />;
}

/** The languages of the texts that came with a file, and what becomes of them. */
function Languages({ draft }: Pick<StoryProps, 'draft'>): JSX.Element | null {
  const names = Object.keys(draft.translated?.into ?? {}).map(languageName);
  if (names.length === 0) return null;
  const languages = new Intl.ListFormat(locale()).format(names);
  return <p class="hint">{say('writing.alsoIn', { languages })}</p>;
}

/** The story as a text, its paragraphs parted by empty lines. */
function ParagraphsField({ draft, onDraft }: StoryProps): JSX.Element {
  const { paragraphs = [] } = draft.story;
  const wrong = useForm().check.story.find(({ path }) => path[1] === 'paragraphs');
  return (
    <WrittenField
      label={say('writing.paragraphs')}
      hint={() => say('writing.paragraphsHint')}
      problem={wrong === undefined ? null : problemsAt([wrong])(wrong.path)}
      rows={8}
      lang={draft.language}
      value={paragraphs}
      read={(text) => paragraphsOf(text, paragraphs)}
      write={textOfParagraphs}
      onInput={(next) =>
        onDraft({ ...draft, story: withOptional(draft.story, 'paragraphs', next) }, 'paragraphs')
      }
    />
  );
}

/** What was answered of days in figures, to be answered otherwise. */
function DayOrderField({ draft, onDraft }: StoryProps): JSX.Element | null {
  const { language } = useForm();
  const { dayOrder } = draft;
  return dayOrder === undefined ? null : (
    <WhichDay
      {...exampleDay(language)}
      chosen={dayOrder}
      hint={say('writing.whichDayLater')}
      onChoose={(order) => onDraft({ ...draft, dayOrder: order }, 'day order')}
    />
  );
}

/** The sites on which it is used. */
function Sites({ draft, problemAt, onDraft }: StoryProps): JSX.Element {
  const { sites = [] } = draft;
  const { move: _, ...edits } = listEdits<string>(
    sites,
    () => '',
    (next, field) => onDraft(withOptional(draft, 'sites', next), `${field} site`),
  );
  return (
    <Items
      title={say('writing.sites')}
      hint={say('writing.sitesHint')}
      add={say('writing.addSite')}
      list={sites}
      edits={edits}
      titleOf={(site) => site || say('writing.site')}
    >
      {(site, n, onSite) => (
        <TextField
          label={say('writing.site')}
          isLabelUnseen
          type="url"
          placeholder="example.org"
          value={site}
          problem={problemAt(['sites', n])}
          onInput={(text) => onSite(siteIn(text), 'site')}
        />
      )}
    </Items>
  );
}

/** The site of an address that was pasted, or what is typed. */
const siteIn = (text: string): string => (text.includes('/') ? (parseSite(text) ?? text) : text.trim());
