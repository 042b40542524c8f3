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
      named({
        id: 'baird',
        kind: 'person',
        titles: ['student'],
        names: [
          { text: 'Callum Baird', use: 'full' },
          { text: 'Baird', use: 'short', needs: 'support' },
          { text: 'Callum', use: 'short', needs: 'support' },
        ],
      }),
      person('bohr', 'Niels Bohr'),
      named({
        id: 'konstantin',
        kind: 'person',
        names: [
          { text: 'Konstantin Nikolayevich', use: 'full' },
          { text: 'Konstantin', use: 'short', onlyAfter: ['Grand Duke'] },
        ],
      }),
      person('banks', 'Orrin Banks', ['sheriff']),
      place('ruritania', 'Ruritania', { context: ['Nordland'] }),
      person('modi', 'Narendra Modi'),
      person('may', 'Rosalind May'),
      named({ id: 'society', kind: 'organization', names: [{ text: 'Royal Society', use: 'full' }] }),
      named({
        id: 'argus',
        kind: 'organization',
        names: [
          { text: 'Argus Library', use: 'full' },
          { text: 'Library', use: 'short', needs: 'support', onlyAfter: ['the', 'The'] },
        ],
      }),
      person('vogel', 'Sabine Vogel', ['Bürgermeisterin']),
      person('lang', 'René Lang'),
      person('walter', 'Fritz Walter'),
      person('krause', 'Egon Krause||s'),
      person('blanc', 'Marcel Blanc', ['patron']),
      person('rousseau', 'Claire Rousseau', ['journaliste']),
      person('peral', 'Isaac Peral', ['teniente']),
      person('pardo', 'Manuel Pardo'),
      person('kolcov', 'Пав|ел|ла|лу|ла|лом|ле Кольцов||а|у|а|ым|е', ['капитан']),
      place('lorient', 'Lorient', { titles: ['ville'] }),
      place('cadiz', 'Cádiz', { titles: ['ciudad'] }),
      place('dayton', 'Dayton', { titles: ['city'], context: ['Ohio'] }),
      place('titanic', 'Titanic', { titles: ['liner'] }),
      place('essen', 'Essen', { titles: ['Stadt'] }),
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
const french =
  'Hier, [Marcel Blanc|news/blanc] et [Claire Rousseau|news/rousseau] étaient encore dans la rue.';
const spanish =
  'En la calle se vieron [Isaac Peral|news/peral] y [Manuel Pardo|news/pardo], como todos los días.';

describe('the surname of somebody in an added story', () => {
  it.each([
    'Nobody had asked [Hahn|news/hahn], the chemist, or [Bohr|news/bohr].',
    'Kurt Hahn ran a school. Hahn was strict, and the chemist [Hahn|news/hahn] had never met him.',
    'It was Aage Bohr, and he got his own. Not related to [Bohr|news/bohr] at all, some said.',
    'They heard that the elder Hahn would come, and that Dr. Hahn the younger would not.',
    'A cousin of August Hahn lives here. August Hahn bakes.',
    'In August [Hahn|news/hahn] went home.',
    'An institute, a Hahn school and the Hahn library opened beside the Frankfurt-Hahn runway.',
    'The Hahn Code was solved in a street with the first Hahn Prizes in the window.',
    "She works at the counter of Hahn's Pharmacy and spends the evenings in Hahn's.",
    'In Hahn, Tasmania, there is a shop called Hahn, which sells wool from Hahn Hollow.',
    'The Otto Hahn sells pies, and Mr Hahn of Leeds owns it.',
    'There is a shop called Hahn & Daughter, and Hahn and Sons are next door.',
    'The chemist, whose grandfather Ernst Hahn sold glass, laughed. Then [Hahn|news/hahn] went home.',
    'The review is long. (His son, Edward Hahn, was better informed.) So wrote [Hahn|news/hahn] later.',
    'The Hahn, an ice shelf, is far. They met at a pub called the Hahn, aboard the ship Otto Hahn.',
    'She comes from a place not far from Hahn. His father, old Hahn, bred horses.',
    'Dr Hahn, a dentist, came with Hahn Ltd.',
    'A volunteer, Mr Hahn, bears the same name. Hahn, no relation, sells wool.',
    'In March [Otto W. Hahn|news/hahn] came back. By the gate the Taco Hahn sold pies.',
    'The train went through Hahn and Kennebunk.',
    'At a quarter to three the Hahn arrived at Hahn Park.',
    'The band was late. Mr. [Hahn|news/hahn] thanked Gen. [Bohr|news/bohr].',
  ])('is distinguished from namesakes and things in English: %s', (sentence) =>
    expectMarks([english, sentence]),
  );

  it.each([
    'Auch [Vogel|news/vogel] sprach, und Bürgermeisterin [Vogel|news/vogel] hörte zu.',
    'Seine Schwester Aylin Vogel führt den Imbiss Vogel, und Tante Lang kauft dort ein.',
    'Kein Vogel sang, und er ist kein schlauer Vogel, so frei wie Vogel.',
    'Lang war die Liste. Gestern sprach [Lang|news/lang] noch einmal.',
    'Herr Walter aus Thun las vor, was Walter Ulbricht schrieb.',
    'Ingo Lang sprach zuerst. Ein gewisser August Lang sprach auch.',
    '[Egon Krause|news/krause] kam auf Wunsch [Krauses|news/krause], nicht auf Wunsch Petra Krauses.',
    'Es war der kälteste Walter seit Jahren. »Den Walter überstehen wir«, sagte [Vogel|news/vogel].',
    'Im Walter 1945 kam Pfarrer Walter aus Thun mit den Brüdern und der Lang GmbH; Gebrüder Lang auch.',
    'Wie die Nachrichtenagentur Krauses schreibt, kam [Egon Krause|news/krause].',
    'Der Vogel der Kantine kam, und Ernst Baptist Vogel auch.',
    'Ihr Bruder Martin Vogel kam mit, aber [Vogel|news/vogel] schwieg.',
    "Sie trafen sich in der Karl-Vogel-Halle oder bei Vogel's an der Kasse.",
  ])('is distinguished from namesakes and things in German: %s', (sentence) =>
    expectMarks([german, sentence], 'de'),
  );

  it.each([
    'Hier [Blanc|news/blanc] était là, et le patron [Blanc|news/blanc] parlait à Mme [Rousseau|news/rousseau].',
    'Le vieux [Blanc|news/blanc] le savait. Comme le dit [Blanc|news/blanc], le député [Rousseau|news/rousseau] viendra.',
    'Dans la rue Blanc, à l’hôtel Blanc, au métro Rousseau, on vend le prix Rousseau.',
    'Le mont Blanc est loin, et le lycée Claire Rousseau n’est pas la conserverie Blanc.',
    'Le Rousseau, un cargo, est parti. Un Rousseau de la région l’a vu, et les Blanc aussi.',
    'Loïc Blanc est sans lien. Le docteur Rousseau, un dentiste de Quimper, ne dit rien.',
    'On lit Jean-Jacques Rousseau. On relit Rousseau à l’école.',
    'La fille de Blanc-Duval travaille chez Blanc Immobilier, puis chez Rousseau et Fils.',
  ])('is distinguished from namesakes and things in French: %s', (sentence) =>
    expectMarks([french, sentence], 'fr'),
  );

  it('may be a woman’s, though the page names somebody else of that name', () =>
    expectMarks(
      [french, 'On lit Jules Rousseau.', 'Puis Mme [Rousseau|news/rousseau] les manie, et elle a récité.'],
      'fr',
    ));

  it.each([
    'El teniente [Peral|news/peral] habló con [Pardo|news/pardo]. Según [Pardo|news/pardo], todo estaba en la calle.',
    'El Peral está en el museo; el submarino Peral y el Isaac Peral tuvieron una plaza Isaac Peral.',
    'En el bar Peral se dio el premio Pardo, y la actriz Rosa Pardo lo entregó en el instituto Peral.',
    'La condesa Emilia Pardo Bazán escribió de lo que hizo [Peral|news/peral] en la calle.',
    'El general Pardo, sobrino del rey, y una señora Pardo, de Valencia, no son los de la calle.',
  ])('is distinguished from namesakes and things in Spanish: %s', (sentence) =>
    expectMarks([spanish, sentence], 'es'),
  );

  it('is distinguished from namesakes and things in Russian', () =>
    expectMarks(
      [
        'Вчера [Павел Кольцов|news/kolcov] вернулся в порт и сразу лёг спать.',
        'Капитана [Кольцова|news/kolcov] ждали долго. Улица Кольцова и пароход «Кольцов» тут ни при чём.',
        'Приехал поэт Виталий Кольцов, который никого не знал.',
      ],
      'ru',
    ));
});

/** Others of the story speak for whom a sentence names. */
const beside = 'So wrote [Otto Hahn|news/hahn] to [Niels Bohr|news/bohr].';
const scottish = '[Callum Baird|news/baird] lived with [Otto Hahn|news/hahn] and a dog in the village.';

describe('the given name of somebody in an added story', () => {
  it('stands for a person whom the page names in full', () =>
    expectMarks([scottish, 'They asked [Callum|news/baird] again. [Callum|news/baird]’s axe was lost.']));

  it('stands for nobody on other pages', () =>
    expectMarks([
      english,
      'They asked Callum again. The student Callum went home with [Bohr|news/bohr] and [Hahn|news/hahn].',
    ]));

  it('stands for nobody where the page names another person of that given name', () =>
    expectMarks([scottish, 'They asked Callum again, and Callum Reid answered.']));

  it.each([
    'The ship was lost off St Callum.',
    'It was the first Callum there.',
    'It was signed by Callum of Skye.',
    'A boy named Callum saw it.',
    'Her brother, Callum, and his grandson, also Callum, wrote to my cousin Callum about it.',
    'In the reign of Prince Callum they built a bridge.',
    'They built Callum-Bridge over the river.',
  ])('is distinguished from others: %s', (sentence) => expectMarks([scottish, `${sentence} ${beside}`]));

  it('stands for a knight', () => expectMarks([scottish, 'They saw Sir [Callum|news/baird] at four.']));

  it('is enough where the story asks for nothing else', () =>
    expectMarks([
      english,
      'In 1857 Grand Duke [Konstantin|news/konstantin], the Tsar’s brother, wrote the same.',
    ]));

  it('says nothing of the surname beside it', () =>
    expectMarks([scottish, 'Callum Hahn and Callum Street are others.']));
});

describe('who is another person in an added story', () => {
  it.each([
    'Father Baird and Mr. Justice Hahn came, and President Otto S. Hahn did.',
    'It was the gift of Captain Lowell Baird and others.',
    'There was Callum Baird the smith, and Callum Baird senior. A stone-cutter called Baird knew both.',
    'Baird water is cold. Baird the butcher sells it in Baird, the town by the lake.',
    'We had lunch in Hahn and took the bus to Baird. He had faith in [Baird|news/baird].',
    'The gully that our maps call Baird’s Terror is deep.',
    'Baird’s of Leeds sold it, and Baird & Moore did.',
    'A letter came from a Mr. Hahn, and a parcel from Hans-Peter Hahn.',
    'We came home by way of Hahn. A plumber by the name of Baird, who sold peat from Hahn Moors, waited outside [Hahn|news/hahn]’s house.',
  ])('is distinguished by what stands around the name: %s', (sentence) =>
    expectMarks([scottish, `${sentence} ${beside}`]),
  );

  it.each([
    'Mrs. Hahn was reached by telephone.',
    'He was next seen at the bar of the White Hahn.',
    'It was patented as the Hahn retort. The Office of Hahn Administration bought one.',
    'Passengers on the cruise from Hahn to Fiji drank Hahn’s gin.',
    'Go on past Hahn Seed and Feed. Whose two Hahn setters lay there?',
    'The Hahn of Hartford confirmed children. She asked what Hahn the pop star sang.',
    'It was sent by his brother, Captain Hahn of the Artillery.',
    'Edna Hahn, his daughter, keeps the stall.',
    'They fought at St Callum, with the Baird scales and a Hahn Code.',
  ])('is distinguished by an address, a title, goods or a road: %s', (sentence) =>
    expectMarks([scottish, `${sentence} ${beside}`]),
  );

  it('is nobody where a sentence begins with a common word', () =>
    expectMarks([
      '[Orrin Banks|news/banks] lived with [Niels Bohr|news/bohr] and a dog.',
      'Banks have been scarce since then.',
      'Banks in the county are shut, said [Banks|news/banks].',
      '[Banks|news/banks] laughed. Banks of the river flooded.',
    ]));

  it('is meant behind an address, though the surname is a month', () =>
    expectMarks([
      '[Rosalind May|news/may] lived with [Niels Bohr|news/bohr] and a dog.',
      'In May it was warm. Dr. [May|news/may] will testify.',
    ]));

  it('is described without a name in English: poor, dear, little', () =>
    expectMarks([scottish, `Poor [Baird|news/baird]! He gave them the room. ${beside}`]));

  it('may be a bird, a scale or a wine in German, and a woman with an article', () =>
    expectMarks(
      [
        german,
        'Mein Vogel singt. Die [Vogel|news/vogel] bekam viel von der [Vogel|news/vogel]. Es waren 2,1 auf der Vogel-Skala. Wir tranken »Vogel trocken«.',
      ],
      'de',
    ));

  it('may begin a sentence in French as what is sold', () =>
    expectMarks([french, 'Blanc de tôle, c’était beau.'], 'fr'));

  it('may be any in Spanish', () =>
    expectMarks([spanish, 'Los vendió un tal Peral, en la calle. Blanco en canal.'], 'es'));

  it('may have another office in German, or be any', () =>
    expectMarks(
      [
        german,
        'Den ersten Teller bekam mein Vogel, seine [Vogel|news/vogel]-Kritik, dass ihr [Vogel|news/vogel] half. Justizrat Vogel kam mit Hans-Jochen Vogel. „Im Walter“ sprach ein Herr Walter in Lang.',
      ],
      'de',
    ));

  it('may be a priest, or of another generation, in French', () =>
    expectMarks(
      [french, 'L’abbé Blanc parla à Marcel Blanc père dans la rue, pour un dernier concours Rousseau.'],
      'fr',
    ));
});

describe('what is said of countries and ministers', () => {
  it('keeps their marks in English', () =>
    expectMarks([
      'They beat [Ruritania|news/ruritania] in England, said the ambassador of [Ruritania|news/ruritania] in Poland.',
      'It was Rand Paul of [Ruritania|news/ruritania] who met Queen Mary of [Ruritania|news/ruritania].',
      '[Ruritania|news/ruritania], the largest country in Europe, and the [Ruritania|news/ruritania] of Rand Paul.',
      'There [Narendra Modi|news/modi] spoke, and Mr. [Modi|news/modi] left. A. [Ruritania|news/ruritania]',
    ]));

  it('keeps them in German', () =>
    expectMarks(
      [
        'Auch trat [Ruritania|news/ruritania] bei Olympia an, und samt [Ruritania|news/ruritania] reisten alle.',
        '[Egon Krause|news/krause] kam. [Krause|news/krause] und Macron trafen sich dort, und das war am Abend.',
      ],
      'de',
    ));

  it('keeps them in French', () =>
    expectMarks(
      [
        'L’armée de [Ruritania|news/ruritania] en Syrie et les Américains de [Ruritania|news/ruritania] sont dans la rue.',
        '[Claire Rousseau|news/rousseau] était là. [Rousseau|news/rousseau] en prison, dit le journal de la ville.',
      ],
      'fr',
    ));
});

describe('a place or an organization of an added story', () => {
  it.each([
    'In County Dayton they sail a [Dayton|news/dayton]-based boat to Dayton Pier, near [Dayton|news/dayton].',
    'Dayton in Georgia has no RAF Dayton, and Dayton cement is grey.',
    'He lives in [Dayton|news/dayton], Ohio, and never saw Dayton, Texas, or Dayton, Tasmania.',
    'She went home to Dayton, in Somerset, by way of Dayton county; [Dayton|news/dayton], in March, was warm.',
    'The University of Maine at Dayton and the trains to Dayton Central are far from [Dayton|news/dayton].',
    'A village in Tennessee, called Dayton, is small, and Lord Dayton is a person.',
    'The counter of Dayton Coffee and the hall in Dayton 3.',
    'The Dayton Wanderers ground is not the Dayton Grapevine, a paper from [Dayton|news/dayton].',
    'On the liner [Titanic|news/titanic], which was launched in spring, nobody knew the film Titanic.',
    'Dayton in Sussex is small. They paint. That town’s own Dayton is far from [Dayton|news/dayton].',
    'An outing to Dayton, the ground near Dungiven, ended. William of Dayton was a king.',
    'It was reported by the Dayton Republican, which is a paper, and the Lass o’ Dayton sank.',
    'That was a Titanic coming in low, under a portrait of Queen Titanic.',
    'Who would win the Dayton, they asked in [Dayton|news/dayton]. The Dayton 500 is a race.',
    'Dayton sauce is not from [Dayton|news/dayton]; Dayton Siddeley fell to others.',
    'He spoke at the [Royal Society|news/society], not at the Royal Society of New South Wales.',
    'The [Argus Library|news/argus] is open. The [Library|news/argus] has books, and the Library Sub-Committee met.',
    "Births at [St Brigid's|news/hospital] are rare; St Brigid's Day is not, said St Brigid's National School.",
  ])('is distinguished from others in English: %s', (sentence) => expectMarks([english, sentence]));

  it.each([
    'Das Freibad [Neubad|news/bath] bleibt, die Kita Neubad auch, und ein Neubad genügt.',
    'Briefe aus Neubad im Almtal, aus Neubad (Lahn) und aus Berlin-Neubad kamen an.',
    'Der TSV Neubad spielt in Bad Neubad.',
    'Im [Neubad|news/bath] war es voll, im Gasthof Zum Neubad nicht.',
    'Im Kino läuft der Film »Neubad«. Das Neubad am Markt ist ein Café.',
    'Das Kreisarchiv Essen, das Bistum Essen und Widukind von Essen sind andere, in Neu-Essen auch.',
    'Das Kraftwerk Essen ist alt. Der Essen-Kurier schreibt. Das ist nicht das Neubad in Aachen.',
    'Das Essen ist gut, und die, die [Essen|news/essen] kennen, fahren nach [Essen|news/essen].',
  ])('is distinguished from others in German: %s', (sentence) => expectMarks([german, sentence], 'de'));

  it.each([
    'À [Lorient|news/lorient] on parle du Lorient, un chalutier, et de la station Lorient du tramway.',
    'Le FC Lorient, que l’on appelle Lorient, joue avenue de Lorient, dans la rue.',
    'Ils vont à Val-de-Lorient, puis à Lorient Agglomération, mais pas dans la rue de Lorient.',
    'On mange bien chez Lorient, dans la rue. Les Girondins de Lorient jouent au Domaine de Lorient.',
    'La ville de [Lorient|news/lorient] et le vieux [Lorient|news/lorient] sont loin de Lorient-sur-Mer.',
  ])('is distinguished from others in French: %s', (sentence) => expectMarks([french, sentence], 'fr'));

  it.each([
    'El Cádiz juega en Segunda, y en [Cádiz|news/cadiz] vive la calle.',
    'Los veteranos del Real Cádiz brindan con vino de la D.O. Cádiz en la calle.',
    'Lo guardó un tal doctor Cádiz en la calle.',
    'El colegio Cádiz y el barco Cádiz no son de Cádiz de Indias, que está en la calle de Cádiz.',
  ])('is distinguished from others in Spanish: %s', (sentence) => expectMarks([spanish, sentence], 'es'));
});
