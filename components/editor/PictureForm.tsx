import type { JSX } from 'preact';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { type Coordinates, readCoordinates } from '../drafts/coordinates.ts';
import type { DraftEntity, DraftPicture } from '../drafts/draft.ts';
import { initialsOf, withOptional } from '../drafts/edit-draft.ts';
import { writeValue } from '../drafts/values.ts';
import { say } from '../i18n/say.ts';
import { country } from '../story/schema-parts.ts';
import { firstOf, within } from './field-problem.ts';
import {
  type FieldValue,
  fieldsOf,
  fileInput,
  LongTextField,
  SelectField,
  type SelectOption,
  TextField,
} from './fields.tsx';
import { type Edit, type ProblemAt, type ShownProblem, useForm } from './form-context.ts';

type PictureFormProps = {
  readonly entity: DraftEntity;
  readonly problemAt: ProblemAt;
  readonly onEntity: Edit<DraftEntity>;
};

/** The picture on the card: letters, a flag, a map, or a small drawing. */
export function PictureForm({ entity, problemAt, onEntity }: PictureFormProps): JSX.Element {
  const { picture = none } = entity;
  const onPicture: Edit<DraftPicture> = (next, field) =>
    onEntity(withOptional(entity, 'picture', next.kind === 'none' ? undefined : next), `picture ${field}`);
  return (
    <>
      <SelectField
        label={say('writing.pictureKind')}
        value={picture.kind}
        options={kindsFor(picture).map((kind) => ({ value: kind, label: say(kindLabels[kind]) }))}
        onInput={(kind) => onPicture(newPicture(kind, entity), 'kind')}
      />
      <PictureFields {...{ picture, onPicture }} problemAt={within(problemAt, ['picture'])} />
      <SmallFlag {...{ picture, onPicture }} />
    </>
  );
}

/** The kinds to choose from. One of Namelight's own is chosen only by copying its story. */
const kindsFor = ({ kind }: DraftPicture): readonly DraftPicture['kind'][] =>
  kind === 'emblem' || kind === 'map' ? [...kinds, kind] : kinds;

/** A flag beside the picture. */
function SmallFlag({ picture, onPicture }: Omit<FieldsProps, 'problemAt'>): JSX.Element | null {
  if (picture.kind === 'none' || picture.kind === 'flag') return null;
  const country = picture.country ?? '';
  return (
    <CountryField
      label={say('writing.smallFlag')}
      none={say('writing.noFlag')}
      value={country}
      onInput={(code) => onPicture(withOptional(picture, 'country', code) as DraftPicture, 'country')}
    />
  );
}

const none: DraftPicture = { kind: 'none' };
const kinds = ['none', 'monogram', 'flag', 'locator', 'drawing'] as const;

const kindLabels = {
  none: 'writing.noPicture',
  monogram: 'writing.letters',
  flag: 'writing.flag',
  locator: 'writing.map',
  drawing: 'writing.drawing',
  emblem: 'writing.ownDrawing',
  map: 'writing.ownMap',
} as const satisfies Readonly<Record<DraftPicture['kind'], `writing.${string}`>>;

/** What kind of picture it is. */
export const pictureText = ({ picture = none }: DraftEntity): string => say(kindLabels[picture.kind]);

/** A picture that begins with what is known of the entity: its initials, or the coordinates in its facts. */
function newPicture(kind: DraftPicture['kind'], { name, facts }: DraftEntity): DraftPicture {
  switch (kind) {
    case 'monogram':
      return { kind, letters: initialsOf(name) || ([...name.trim()][0] ?? '').toLocaleUpperCase() };
    case 'flag':
      return { kind, country: '' };
    case 'locator':
      return { kind, ...placeIn(facts) };
    case 'drawing':
      return { kind, svg: '', shows: '' };
    case 'none':
    case 'emblem':
    case 'map':
      return none;
    default:
      return kind satisfies never;
  }
}

const nowhere = { latitude: Number.NaN, longitude: Number.NaN } as const;

function placeIn(facts: DraftEntity['facts'] = []): Coordinates {
  const value = facts.map((fact) => fact.value).find((one) => one.kind === 'coordinates');
  return value === undefined ? nowhere : { latitude: value.latitude, longitude: value.longitude };
}

type FieldsProps = {
  readonly picture: DraftPicture;
  readonly problemAt: ProblemAt;
  readonly onPicture: Edit<DraftPicture>;
};

function PictureFields({ picture, problemAt, onPicture }: FieldsProps): JSX.Element | null {
  switch (picture.kind) {
    case 'monogram':
      return <LetterFields {...{ picture, problemAt, onPicture }} />;
    case 'flag':
      return <FlagFields {...{ picture, problemAt, onPicture }} />;
    case 'locator':
      return <LocatorFields {...{ picture, problemAt, onPicture }} />;
    case 'drawing':
      return <DrawingFields {...{ picture, problemAt, onPicture }} />;
    case 'none':
    case 'emblem':
    case 'map':
      return null;
    default:
      return picture satisfies never;
  }
}

type Of<Kind extends DraftPicture['kind']> = Omit<FieldsProps, 'picture'> & {
  readonly picture: Extract<DraftPicture, { readonly kind: Kind }>;
};

function LetterFields({ picture, problemAt, onPicture }: Of<'monogram'>): JSX.Element {
  const { required } = fieldsOf(picture, problemAt, onPicture);
  return (
    <TextField label={say('writing.letters')} hint={say('writing.lettersHint')} {...required('letters')} />
  );
}

function FlagFields({ picture, problemAt, onPicture }: Of<'flag'>): JSX.Element {
  const { required } = fieldsOf(picture, problemAt, onPicture);
  return (
    <CountryField label={say('writing.country')} none={say('writing.choose')} {...required('country')} />
  );
}

/** A map by coordinates in any notation. */
function LocatorFields(props: Of<'locator'>): JSX.Element {
  const { picture, problemAt, onPicture } = props;
  const { language, draft } = useForm();
  const { latitude, longitude, written } = picture;
  const isKnown = !(Number.isNaN(latitude) || Number.isNaN(longitude));
  const known = isKnown ? writeValue({ kind: 'coordinates', latitude, longitude }, language) : null;
  return (
    <>
      <TextField
        label={say('writing.coordinates')}
        hint={known === null ? say('writing.coordinatesHint') : <bdi>{known}</bdi>}
        placeholder="64.1466, -21.9426"
        value={written ?? (isKnown ? `${latitude}, ${longitude}` : '')}
        problem={locatorProblem(props)}
        onInput={(text) => onPicture(at(text, picture, [draft.language, language]), 'coordinates')}
      />
      <ShowsField {...fieldsOf(picture, problemAt, onPicture).optional('shows')} />
    </>
  );
}

function locatorProblem({ picture, problemAt }: Of<'locator'>): ShownProblem | null {
  const problem = firstOf(problemAt, ['latitude'], ['longitude']);
  return problem !== null && picture.written
    ? { text: say('writing.noCoordinates'), isMissing: false }
    : problem;
}

/** A map of the place that a text names in one of the languages. */
function at(
  text: string,
  { written: _, ...picture }: Of<'locator'>['picture'],
  languages: readonly string[],
): DraftPicture {
  const read = languages.map((language) => readCoordinates(text, language)).find((one) => one !== null);
  return { ...picture, ...(read ?? nowhere), ...(text !== '' && { written: text }) };
}

/** A drawing as SVG: pasted, or read from a file. */
function DrawingFields(props: Of<'drawing'>): JSX.Element {
  const { picture, problemAt, onPicture } = props;
  const { required } = fieldsOf(picture, problemAt, onPicture);
  return (
    <>
      <LongTextField label={say('writing.svg')} hint={say('writing.svgHint')} rows={4} {...required('svg')} />
      <SvgFile {...props} />
      <ShowsField {...required('shows')} />
    </>
  );
}

function SvgFile(props: Of<'drawing'>): JSX.Element {
  const { isUnreadable, choose } = useSvgFile(props);
  const id = useId();
  return (
    <>
      <label class="file-field">
        {say('writing.svgFile')}
        <input {...fileInput(choose)} accept=".svg,image/svg+xml" aria-describedby={id} />
      </label>
      <div id={id} role="alert">
        {isUnreadable ? <p class="error">{say('library.unreadable')}</p> : null}
      </div>
    </>
  );
}

/** Reads the file that was chosen last, unless the form is left before. */
function useSvgFile(props: Of<'drawing'>) {
  // What is typed while a file is read stays.
  const latest = useRef(props);
  latest.current = props;
  const [file, choose] = useState<File | null>(null);
  const [isUnreadable, setUnreadable] = useState(false);
  useEffect(() => {
    const gone = new AbortController();
    setUnreadable(false);
    file
      ?.slice(0, maxSvgBytes)
      .text()
      .then(
        (svg) => gone.signal.aborted || latest.current.onPicture({ ...latest.current.picture, svg }, 'svg'),
        () => gone.signal.aborted || setUnreadable(true),
      );
    return () => gone.abort();
  }, [file]);
  return { isUnreadable, choose };
}

/** More than a drawing may have, so that the check says so. */
const maxSvgBytes = 100_000;

function ShowsField(field: FieldValue): JSX.Element {
  const { language } = useForm().draft;
  return (
    <TextField
      label={say('writing.shows')}
      hint={say('writing.showsHint')}
      max={200}
      lang={language}
      {...field}
    />
  );
}

type CountryFieldProps = Omit<FieldValue, 'problem'> & {
  readonly label: string;
  readonly none: string;
  readonly problem?: ShownProblem | null;
};

/** A country that has a flag, by its name in the language of the interface. */
function CountryField(props: CountryFieldProps): JSX.Element {
  const { language } = useForm();
  const options = useMemo(() => countryOptions(language), [language]);
  return <SelectField {...props} options={options} />;
}

/** Without regions that have no name: browsers use some of their codes for themselves. */
function countryOptions(language: string): readonly SelectOption[] {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  return country.options
    .filter((value) => value !== 'xa' && value !== 'xb')
    .flatMap((value) => {
      const label = names.of(value.toUpperCase());
      return label === undefined ? [] : [{ value, label }];
    })
    .toSorted((one, other) => one.label.localeCompare(other.label, language));
}
