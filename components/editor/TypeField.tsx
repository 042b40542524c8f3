import type { JSX } from 'preact';
import { organizationTypeLabels, placeTypeLabels } from '../card/kind-label.ts';
import { say } from '../i18n/say.ts';
import type { EntityKind } from '../story/schema.ts';
import { SelectField } from './fields.tsx';
import type { ProblemAt } from './form-context.ts';

/** What kind of place or organization it is; nothing for a person. */
export function TypeField(props: {
  readonly kind: EntityKind;
  readonly value: string;
  readonly problemAt: ProblemAt;
  readonly onChoose: (type: string) => void;
}): JSX.Element | null {
  const { kind, value, problemAt, onChoose } = props;
  if (kind === 'person') return null;
  const labels = kind === 'place' ? placeTypeLabels : organizationTypeLabels;
  return (
    <SelectField
      label={say(kind === 'place' ? 'writing.placeType' : 'writing.organizationType')}
      {...(value === '' && { none: say('writing.choose') })}
      value={value}
      fault={problemAt([kind === 'place' ? 'placeType' : 'organizationType'])}
      options={Object.entries(labels).map(([type, label]) => ({ value: type, label: say(label) }))}
      onChoose={onChoose}
    />
  );
}
