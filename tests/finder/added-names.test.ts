import { describe, it } from 'vitest';
import { addedRules } from '../../components/finder/added-names.ts';
import { createFinder } from '../../components/finder/finder.ts';
import { bundledLanguages } from '../../components/story/bundled-languages.ts';
import { bundledNames } from '../../components/story/bundled-names.ts';
import type { EntityId, Named } from '../../components/story/schema.ts';
import { expectMarkedBy } from './expect-marked.ts';

const named = (
  of: Pick<Named, 'kind' | 'names'> & Omit<Partial<Named>, 'id'> & { readonly id: string },
): Named => ({
  titles: [],
  context: [],
  against: [],
  ...of,
  id: `news/${of.id}` as EntityId,
});
const person = (id: string, full: string, titles: readonly string[] = []): Named =>
  named({
    id,
    kind: 'person',
    titles: [...titles],
    names: [
      { text: full, use: 'full' },
      { text: full.replace(/^.* /, ''), use: 'short', needs: 'support' },
    ],
  });
const place = (id: string, text: string, around: Partial<Named> = {}): Named =>
  named({ id, kind: 'place', names: [{ text, use: 'full' }], ...around });

const expectMarks = expectMarkedBy(
  createFinder(
    [
      ...bundledNames,
      person('hahn', 'Otto Hahn', ['chemist']),
      person('bohr', 'Niels Bohr'),
      person('vogel', 'Sabine Vogel', ['Bürgermeisterin']),
      person('lang', 'René Lang'),
      person('walter', 'Fritz Walter'),
      place('dayton', 'Dayton', { titles: ['city'], context: ['Ohio'] }),
      place('titanic', 'Titanic', { titles: ['liner'] }),
      place('bath', 'Neubad', { titles: ['Freibad'] }),
      named({
        id: 'hospital',
        kind: 'organization',
        names: [
          { text: "St Brigid's Hospital", use: 'full' },
          { text: "St Brigid's", use: 'short', needs: 'support' },
        ],
      }),
    ],
    bundledLanguages,
    addedRules,
  ),
);

/** Pages that name the people of the story in full, before the sentence. */
const english =
  "[Otto Hahn|news/hahn] wrote to [Niels Bohr|news/bohr] and to [St Brigid's Hospital|news/hospital].";
const german =
  '[Sabine Vogel|news/vogel] traf [René Lang|news/lang] und [Fritz Walter|news/walter] am Abend im Rathaus.';

describe('the surname of somebody in an added story', () => {
  it.each([
    'Nobody had asked [Hahn|news/hahn], the chemist, or [Bohr|news/bohr].',
    'Kurt Hahn ran a school. Hahn was strict, and the chemist [Hahn|news/hahn] had never met him.',
    'It was Aage Bohr, and he got his own. Not related to [Bohr|news/bohr] at all, some said.',
    'They heard that the elder Hahn would come, and that Dr. Hahn the younger would not.',
    'A cousin of August Hahn lives here.',
    'In August [Hahn|news/hahn] went home.',
    'An institute, a Hahn school and the Hahn library opened beside the Frankfurt-Hahn runway.',
    'The Hahn Code was solved in a street with the first Hahn Prizes in the window.',
    "She works at the counter of Hahn's Pharmacy and spends the evenings in Hahn's.",
    'In Hahn, Tasmania, there is a shop called Hahn, which sells wool from Hahn Hollow.',
    'The Otto Hahn sells pies, and Mr Hahn of Leeds owns it.',
  ])('is distinguished from namesakes and things in English: %s', (sentence) =>
    expectMarks([english, sentence]),
  );

  it.each([
    'Auch [Vogel|news/vogel] sprach, und Bürgermeisterin [Vogel|news/vogel] hörte zu.',
    'Seine Schwester Aylin Vogel führt den Imbiss Vogel, und Tante Lang kauft dort ein.',
    'Kein Vogel sang, und er ist kein schlauer Vogel, so frei wie Vogel.',
    'Lang war die Liste. Gestern sprach [Lang|news/lang] noch einmal.',
    'Herr Walter aus Thun las vor, was Walter Ulbricht schrieb.',
    "Sie trafen sich in der Karl-Vogel-Halle oder bei Vogel's an der Kasse.",
  ])('is distinguished from namesakes and things in German: %s', (sentence) =>
    expectMarks([german, sentence], 'de'),
  );
});

describe('a place or an organization of an added story', () => {
  it.each([
    'He lives in [Dayton|news/dayton], Ohio, and never saw Dayton, Texas, or Dayton, Tasmania.',
    'A village in Tennessee, called Dayton, is small, and Lord Dayton is a person.',
    'The Dayton Wanderers ground is not the Dayton Grapevine, a paper from [Dayton|news/dayton].',
    'On the liner [Titanic|news/titanic], which was launched in spring, nobody knew the film Titanic.',
    "Births at [St Brigid's|news/hospital] are rare; St Brigid's Day is not, said St Brigid's National School.",
  ])('is distinguished from others in English: %s', (sentence) => expectMarks([english, sentence]));

  it.each([
    'Das Freibad [Neubad|news/bath] bleibt, die Kita Neubad auch, und ein Neubad genügt.',
    'Briefe aus Neubad im Almtal, aus Neubad (Lahn) und aus Berlin-Neubad kamen an.',
    'Im Kino läuft der Film »Neubad«. Das Neubad am Markt ist ein Café.',
  ])('is distinguished from others in German: %s', (sentence) => expectMarks([german, sentence], 'de'));
});
