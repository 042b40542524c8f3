import type { summitCards } from '../cards.ts';
import type { paragraphs } from '../paragraphs.ts';
import type { timeline } from '../timeline.ts';

type Entity = (typeof summitCards)['entities'][number];
type Fact<Of extends Entity> = Of['facts'][number];

/** The key with a text, if `Part` has it. */
type TextIf<Part, Key extends string, Has = { readonly [key in Key]: string }> = Part extends Has
  ? { readonly [key in Key]: string }
  : unknown;

type FactTexts<Of> = (Of extends { readonly value: { readonly kind: 'text' } }
  ? { readonly text: string }
  : unknown) &
  (Of extends { readonly value: infer Value } ? TextIf<Value, 'of'> : unknown) &
  TextIf<Of, 'note'> &
  TextIf<Of, 'differs'>;

/** By label, for the facts that have texts. */
type TextsOfFacts<Of> = {
  readonly [Each in Of as unknown extends FactTexts<Each>
    ? never
    : Each extends { readonly label: infer Label extends string }
      ? Label
      : never]: FactTexts<Each>;
};

/** A text for each item of a list, in order. */
type TextForEach<List extends readonly unknown[]> = { readonly [At in keyof List]: string };

type EntityTexts<Of extends Entity> = {
  readonly name: string;
  readonly description: string;
  readonly facts: TextsOfFacts<Fact<Of>>;
  readonly statements: TextForEach<Of['story']['statements']>;
} & (Of extends { readonly role: unknown } ? { readonly role: string } : unknown) &
  TextIf<Of['picture'], 'letters'> &
  TextIf<Of['picture'], 'shows'> &
  (Of['story'] extends { readonly matters: unknown } ? { readonly matters: string } : unknown) &
  (Of['later'] extends readonly [] ? unknown : { readonly later: TextForEach<Of['later']> });

type Label = Entity['facts'][number]['label'] | Entity['relations'][number]['label'];

type MomentTexts<Of> = { readonly text: string } & TextIf<Of, 'time'> & TextIf<Of, 'note'>;

type TextsOfMoments<List extends readonly unknown[]> = {
  readonly [At in keyof List]: MomentTexts<List[At]>;
};

/** What a translation of the bundled story must have: every text, by the same keys and in the same order. */
export type SummitTranslation = {
  readonly title: string;
  readonly summary: string;
  readonly paragraphs: TextForEach<typeof paragraphs>;
  readonly labels: { readonly [Each in Label]: string };
  readonly entities: { readonly [Each in Entity as Each['id']]: EntityTexts<Each> };
  readonly moments: TextsOfMoments<typeof timeline>;
};
