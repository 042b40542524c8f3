import type { JSX } from 'preact';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { say } from '../i18n/say.ts';
import { country } from '../story/schema-parts.ts';
import { readCoordinates } from '../writing/coordinates.ts';
import type { DraftEntity, DraftPicture } from '../writing/draft.ts';
import { initialsOf, withOptional } from '../writing/edit-draft.ts';
import { writeValue } from '../writing/values.ts';
import { firstOf, within } from './field-problem.ts';
import { LongTextField, SelectField, TextField } from './fields.tsx';
import { type EditEntity, type ProblemAt, useForm } from './form-context.ts';

/** The picture on the card: letters, a flag, a map, or a small drawing. */
export function PictureForm(props: {
  readonly entity: DraftEntity;
  readonly problemAt: ProblemAt;
  readonly onEntity: EditEntity;
}): JSX.Element {
  const { entity, onEntity } = props;
  const { picture = none } = entity;
  const problemAt = within(props.problemAt, ['picture']);
  const onPicture = (next: DraftPicture, field: string): void =>
    onEntity(withOptional(entity, 'picture', next.kind === 'none' ? undefined : next), `picture ${field}`);
  // One of Namelight's own is chosen only by copying its story.
  const own = picture.kind === 'emblem' || picture.kind === 'map' ? [picture.kind] : [];
  return (
    <>
      <SelectField
        label={say('writing.pictureKind')}
        value={picture.kind}
        options={[...kinds, ...own].map((kind) => ({ value: kind, label: say(kindLabels[kind]) }))}
        onChoose={(kind) => {
          const chosen = [...kinds, ...own].find((one) => one === kind);
          if (chosen !== undefined && chosen !== picture.kind) onPicture(newPicture(chosen, entity), 'kind');
        }}
      />
      <PictureFields {...{ picture, problemAt, onPicture }} />
      {picture.kind === 'none' || picture.kind === 'flag' ? null : (
        <CountryField
          label={say('writing.smallFlag')}
          none={say('writing.noFlag')}
          country={picture.country ?? ''}
          onCountry={(country) =>
            onPicture(withOptional(picture, 'country', country) as DraftPicture, 'country')
          }
        />
      )}
    </>
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
function newPicture(kind: DraftPicture['kind'], { name, facts = [] }: DraftEntity): DraftPicture {
  switch (kind) {
    case 'monogram':
      return { kind, letters: initialsOf(name) || ([...name.trim()][0] ?? '').toLocaleUpperCase() };
    case 'flag':
      return { kind, country: '' };
    case 'locator': {
      const value = facts.map((fact) => fact.value).find((one) => one.kind === 'coordinates');
      return value === undefined
        ? { kind, latitude: Number.NaN, longitude: Number.NaN }
        : { kind, latitude: value.latitude, longitude: value.longitude };
    }
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

type FieldsProps = {
  readonly picture: DraftPicture;
  readonly problemAt: ProblemAt;
  readonly onPicture: (picture: DraftPicture, field: string) => void;
};

function PictureFields({ picture, problemAt, onPicture }: FieldsProps): JSX.Element | null {
  switch (picture.kind) {
    case 'monogram':
      return (
        <TextField
          label={say('writing.letters')}
          hint={say('writing.lettersHint')}
          value={picture.letters}
          fault={problemAt(['letters'])}
          onInput={(letters) => onPicture({ ...picture, letters }, 'letters')}
        />
      );
    case 'flag':
      return (
        <CountryField
          label={say('writing.country')}
          none={say('writing.choose')}
          country={picture.country}
          fault={problemAt(['country'])}
          onCountry={(country) => onPicture({ ...picture, country }, 'country')}
        />
      );
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

/** A map by coordinates in any notation. */
function LocatorFields({ picture, problemAt, onPicture }: Of<'locator'>): JSX.Element {
  const { language, draft } = useForm();
  const { latitude, longitude, shows = '', written } = picture;
  const isKnown = !(Number.isNaN(latitude) || Number.isNaN(longitude));
  const fault = firstOf(problemAt, ['latitude'], ['longitude']);
  return (
    <>
      <TextField
        label={say('writing.coordinates')}
        hint={
          isKnown
            ? writeValue({ kind: 'coordinates', latitude, longitude }, language)
            : say('writing.coordinatesHint')
        }
        placeholder="64.1466, -21.9426"
        value={written ?? (isKnown ? `${latitude}, ${longitude}` : '')}
        fault={fault !== null && written ? { text: say('writing.noCoordinates'), isMissing: false } : fault}
        onInput={(text) => {
          const { written: _, ...others } = picture;
          const read = readCoordinates(text, draft.language) ??
            readCoordinates(text, language) ?? { latitude: Number.NaN, longitude: Number.NaN };
          onPicture({ ...others, ...read, ...(text !== '' && { written: text }) }, 'coordinates');
        }}
      />
      <ShowsField
        {...{ problemAt }}
        shows={shows}
        lang={draft.language}
        onShows={(text) => onPicture(withOptional(picture, 'shows', text), 'shows')}
      />
    </>
  );
}

/** A drawing as SVG: pasted, or read from a file. */
function DrawingFields(props: Of<'drawing'>): JSX.Element {
  const { picture, problemAt, onPicture } = props;
  const { draft } = useForm();
  const { isUnreadable, choose } = useSvgFile(props);
  const id = useId();
  const { svg, shows } = picture;
  return (
    <>
      <LongTextField
        label={say('writing.svg')}
        hint={say('writing.svgHint')}
        rows={4}
        value={svg}
        fault={problemAt(['svg'])}
        onInput={(svg) => onPicture({ ...picture, svg }, 'svg')}
      />
      <label class="file-field">
        {say('writing.svgFile')}
        <input
          type="file"
          accept=".svg,image/svg+xml"
          aria-describedby={id}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file !== undefined) choose(file);
            currentTarget.value = '';
          }}
        />
      </label>
      <div id={id} role="alert">
        {isUnreadable ? <p class="fault">{say('library.unreadable')}</p> : null}
      </div>
      <ShowsField
        {...{ problemAt, shows }}
        lang={draft.language}
        onShows={(shows) => onPicture({ ...picture, shows }, 'shows')}
      />
    </>
  );
}

/** Reads the file that was chosen last, unless the form is left before. */
function useSvgFile(props: Of<'drawing'>): {
  readonly isUnreadable: boolean;
  readonly choose: (file: File) => void;
} {
  // What is typed while a file is read stays.
  const latest = useRef(props);
  latest.current = props;
  const [file, choose] = useState<File | null>(null);
  const [isUnreadable, setUnreadable] = useState(false);
  useEffect(() => {
    if (file === null) return;
    let isWanted = true;
    setUnreadable(false);
    file
      .slice(0, maxSvgBytes)
      .text()
      .then(
        (svg) => isWanted && latest.current.onPicture({ ...latest.current.picture, svg }, 'svg'),
        () => isWanted && setUnreadable(true),
      );
    return () => {
      isWanted = false;
    };
  }, [file]);
  return { isUnreadable, choose };
}

/** More than a drawing may have, so that the check says so. */
const maxSvgBytes = 100_000;

function ShowsField(props: {
  readonly shows: string;
  readonly lang: string;
  readonly problemAt: ProblemAt;
  readonly onShows: (shows: string) => void;
}): JSX.Element {
  return (
    <TextField
      label={say('writing.shows')}
      hint={say('writing.showsHint')}
      most={200}
      lang={props.lang}
      value={props.shows}
      fault={props.problemAt(['shows'])}
      onInput={props.onShows}
    />
  );
}

/** A country that has a flag, by its name in the language of the interface. */
function CountryField(props: {
  readonly label: string;
  readonly none: string;
  readonly country: string;
  readonly fault?: ReturnType<ProblemAt>;
  readonly onCountry: (country: string) => void;
}): JSX.Element {
  const { language } = useForm();
  const options = useMemo(() => countryOptions(language), [language]);
  return (
    <SelectField
      label={props.label}
      none={props.none}
      value={props.country}
      fault={props.fault ?? null}
      options={options}
      onChoose={props.onCountry}
    />
  );
}

/** Without regions that have no name: browsers use some of their codes for themselves. */
function countryOptions(language: string): readonly { readonly value: string; readonly label: string }[] {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  return country.options
    .filter((value) => value !== 'xa' && value !== 'xb')
    .flatMap((value) => {
      const label = names.of(value.toUpperCase());
      return label === undefined ? [] : [{ value, label }];
    })
    .toSorted((one, other) => one.label.localeCompare(other.label, language));
}
