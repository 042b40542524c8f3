/** What stands beside the names of added stories and makes them something else's: each sentence is like one of a natural story. */
import { describe, it } from 'vitest';
import { addedRules } from '../../components/finder/added-names.ts';
import { createFinder } from '../../components/finder/finder.ts';
import type { EntityId, Named } from '../../components/story/schema.ts';
import { expectMarkedBy } from './expect-marked.ts';

const named = (id: string, of: Pick<Named, 'kind' | 'names'> & Omit<Partial<Named>, 'id'>): Named => ({
  titles: [],
  context: [],
  against: [],
  ...of,
  id: `news/${id}` as EntityId,
});
const person = (id: string, given: string, surname: string, titles: readonly string[] = []): Named =>
  named(id, {
    kind: 'person',
    titles: [...titles],
    names: [
      { text: `${given} ${surname}`, use: 'full' },
      { text: surname, use: 'short', needs: 'support' },
    ],
  });
const place = (id: string, text: string, titles: readonly string[], context: readonly string[] = []): Named =>
  named(id, { kind: 'place', titles: [...titles], context: [...context], names: [{ text, use: 'full' }] });

const expectMarks = expectMarkedBy(
  createFinder(
    [
      person('hahn', 'Otto', 'Hahn', ['chemist']),
      person('bohr', 'Niels', 'Bohr'),
      person('porter', 'Nell', 'Porter', ['brewer']),
      person('brandt', 'Ernst', 'Brandt', ['Schlosser']),
      person('winter', 'Rosa', 'Winter', ['Wirtin']),
      person('lebrun', 'Marcel', 'Lebrun', ['coureur']),
      person('montes', 'Elvira', 'Montes', ['maestra']),
      person('stoeckl', 'Eduard de', 'Stoeckl', ['minister']),
      place('louth', 'Louth', ['town'], ['Lincolnshire']),
      place('ruritania', 'Ruritania', ['country']),
      place('thames', 'Thames', ['river']),
      place('lane', 'Quarry Lane', ['street']),
      place('airport', 'Grand Rapids', ['city']),
      place('essen', 'Essen', ['Stadt'], ['Ruhrgebiet']),
      place('saale', 'Saale', ['Fluss']),
      place('tarn', 'Tarn', ['rivière']),
      named('guard', {
        kind: 'organization',
        names: [
          { text: 'Icelandic Coast Guard', use: 'full' },
          { text: 'Coast Guard', use: 'short', needs: 'support', onlyAfter: ['the', 'The', 'U.S.'] },
        ],
      }),
      named('field', {
        kind: 'place',
        names: [
          { text: 'Grand Rapids Airport', use: 'full' },
          { text: 'Grand Rapids', use: 'short', needs: 'support' },
        ],
      }),
      named('museum', { kind: 'organization', names: [{ text: 'Queensland Museum', use: 'full' }] }),
      named('patience', {
        kind: 'person',
        titles: ['student'],
        names: [
          { text: 'Patience Udoh', use: 'full' },
          { text: 'Udoh', use: 'short', needs: 'support' },
          { text: 'Patience', use: 'short', needs: 'support' },
        ],
      }),
      named('eleven', { kind: 'organization', names: [{ text: '7-Eleven', use: 'full' }] }),
      named('koeln', { kind: 'organization', names: [{ text: '1. FC Köln', use: 'full' }] }),
    ],
    [],
    addedRules,
  ),
);

const english =
  '[Otto Hahn|news/hahn] wrote to [Niels Bohr|news/bohr], and so did [Nell Porter|news/porter].';
const german = '[Ernst Brandt|news/brandt] traf [Rosa Winter|news/winter] am Abend im Rathaus.';

describe('species and goods', () => {
  it.each([
    'They drew albatrosses and Hahn’s petrels; [Hahn|news/hahn]’s ponies died.',
    'A Louth bull looked over the gate of a [Louth|news/louth] farm, and a brewery makes a Hahn amber ale.',
    'They sell slabs of Hahn mint cake, a Hahn spanner and Louth water in a glass bottle.',
    'The [Louth|news/louth] cattle market and the [Louth|news/louth] ale shop are shut.',
    'He drank a bottle of Louth, then a cold Thames, and left an unopened fourteen-year-old Louth.',
    'Take a Louth black pudding for the cast. It flew on top of a Louth rocket, until Bohr Telephone’s operator saw it.',
    'He bought two cartons of Hahn mugs and a pair of Bohr stockings, and drank a Hahn Amber and an Otto Hahn Ale.',
    'His grandfather tried Hahn sheep here, and they sent a bottle of Hahn’s and a tube of glue.',
  ])('are called after people and places: %s', (sentence) => expectMarks([english, sentence]));
});

describe('a capital beside a name', () => {
  it.each([
    'She held a Louth Wednesday season ticket for the game in [Louth|news/louth] Wednesday, they said.',
    'He played for the Louth Miners against Louth Baptist, which the Louth Citizen called a rout.',
    'It came from Louth University, as the Louth Mail-Star wrote, in the Louth State.',
    'In 1887 they founded the Louth & District Historical Society and the Louth and Railway Hotel Company.',
    'They know the land from The Prince of Louth and lost the Division of Louth.',
    'He was two years at Hahn State, and the Dominion Bohr of Statistics counted them.',
    'The name goes back to John F. Louth, who owned it.',
    'The turn is past the Louth General Store, near the Louth Leader’s office and the Louth Guardians’ ground.',
    'On 12 October, Louth Community Centre was full, and the Louth RFC sang the Louth Grace.',
    'It was the gift of the Friends of the Louth, from the Garden of Louth, for a book on the film The Louth.',
    'An opera, The Death of Hahn, was sung in Otto Hahn National Park and in Otto Hahn Place.',
    'Hill, Martin & Hahn was a busy firm. A Hahn LP was on.',
    'It is called Hahn No. 4, and they learned Hahn scattering and Bohr spectroscopy.',
    'A former captain of USA Louth sang in Symphony Louth beside the Louth-Gardner House.',
    'On match days avoid the trams: Louth Wednesday play a mile further on.',
    'He left the Louth Bobcats’ trophies and his Louth Red Sox cap on the hook, with a Nell Porter T-shirt.',
    'Held in the Hahn Room at Louth Town Hall, Saturday 14 March 2015. By Dana Whelan, Louth Packet.',
    'Held at the Louth Park Hotel on Thursday, after a Louth Senators game and the Louth Oyster Festival. In the city of Thames we ate Louth hot chicken.',
    'The town is called after Louth, the husband of the queen.',
    'It became Louth syndrome. In Louth, a film of 2018, and in the series Hahn, they said, men in Louth FF scarves read the Louth Sun-Times.',
    'The Louth Treasure is a hoard. They went from the gate back to Hahn’s Cross.',
    'The train follows the Louth all the way, and the [Louth|news/louth] bus does, too.',
    'Held in Louth Hall, by the Water of Louth; the Brothers of Ruritania paid.',
    'Her uncle had Hahn’s Shoes, and Porter’s, a bakery with a queue.',
    'The [Icelandic Coast Guard|news/guard] came. The radio mast is the U.S. Coast Guard’s, and the [Coast Guard|news/guard] knows.',
  ])('makes it a longer one: %s', (sentence) => expectMarks([english, sentence]));

  it('is another name’s own at the beginning of a sentence', () =>
    expectMarks([english, 'In [Louth|news/louth] I had a desk. At [Louth|news/louth] Miss Edith waited.']));
});

describe('a hyphen, an article or quotation marks', () => {
  it.each([
    'The Hahn–Bohr station has a greenhouse, and the [Hahn|news/hahn]–[Bohr|news/bohr] quarrel was long.',
    'Porter-mell expansion nearly finished it. Lise Bohr-Hahn paid.',
    'They came from Louth-under-Lyme in the rain.',
    'He walked into the Ruritania in the shopping mall; the Louth, a big carrier, was tied up.',
    'They met on the [Thames|news/thames] and in [Ruritania|news/ruritania], and in [Quarry Lane|news/lane].',
    'Ernest stoked boilers on the old Louth in the war. The [Thames|news/thames] is old.',
    'A lady from Kempsey lives in Louth-de-la-Zouch, in Richmond Hahn and in Hahn-on-Sea.',
    'His name tag read Porter, and he has called it Hahn. They knew Louth-2, and Ruritania-2.',
    'They planted the juniper known as ‘Nell Porter’ and saw the towboat, the Otto Hahn, which burned.',
    'They came aboard the “Louth” and went home with a begonia: ‘Otto Hahn’, salmon pink.',
  ])('makes it another: %s', (sentence) => expectMarks([english, sentence]));
});

describe('where something is', () => {
  it.each([
    'A lady came from Louth, Yorkshire, and another from Louth in England, they said.',
    'His wife is from Louth in Rutland, and the ferry went from Quarry Lane in Portland Bay.',
    'The [Thames|news/thames] in October is cold, and [Louth|news/louth] in Lincolnshire lies in [Ruritania|news/ruritania].',
    'He left [Louth|news/louth] on Sunday.',
    'She lives on Quarry Lane in Hallowell. A resident of Quarry Lane, Farnham, had our notice.',
    'There is a yard at Hahn, on the Clyde. Corn was thrown at [Hahn|news/hahn] there.',
    'From Louth in New South Wales, or Louth, Antigua, he came to Hahn, Kansas (no kin), by train.',
    '[Otto Hahn|news/hahn] flew to [Grand Rapids|news/airport], by way of the [Grand Rapids Airport|news/field].',
  ])('tells it from the one of the story: %s', (sentence) => expectMarks([english, sentence]));
});

describe('a sentence that begins with a word', () => {
  it.each([
    'The first brew is a porter. Porter was the drink of the keelmen.',
    'Porter by porter they came. Porter, cab and blade all went down. Porter wanted, a board said.',
    'Porter: £14 to £26. Porter was expressed from several sides.',
    'Porter, shops, everything was shut.',
    'Porter bottles will be sold. Hahn pumps had been put up. [Hahn|news/hahn] supporters have left.',
    'Porter was at 43 cents an ounce. Porter lay thick. Porter was scraped from the quarry. Porter would be on the menu.',
    '[Porter|news/porter] won’t have it in the house, she said.',
    '[Porter|news/porter] wept. [Porter|news/porter] swore that it was so.',
    '[Porter|news/porter] laughed. [Porter|news/porter] was late, said [Hahn|news/hahn].',
    '[Patience Udoh|news/patience] spoke. “Patience is a fine thing.” [Patience|news/patience] was a student.',
  ])('is about no person of that name: %s', (sentence) => expectMarks([english, sentence]));
});

describe('another person of the name', () => {
  it.each([
    'They were told by Constable Hahn and by Inspector Porter.',
    'There was not one Porter among the cars. In the bar they sell a Bohr (vodka, dry, very cold).',
    'It was signed by a “Hellen Hahn”. Apologies: Eileen Bohr, and Taylor Porter with her.',
    'He dined at Hahn’s on the Ormeau Road and at Bohr’s, the butcher in Station Road.',
    'Aravinda de Hahn tells it differently. Three of the stones bear the name Hahn.',
    'The [Hahn|news/hahn] of old is gone, and a second Otto Hahn sat in his chair.',
    '[Nell Porter|news/porter] came. Mr Porter is somebody else; Mrs [Porter|news/porter] is she.',
    'Old Mr Porter, Nell’s father, lost it. Augustus Hahn, a baker, set it, as Frances Bohr had. The jar had the word Hahn on it.',
    'The ship sailed from Hahn and reached the navy from Bohr, north of the capes.',
    'A couple from Hahn, across the lake, came from Bohr, north of Dallas. The girl said that Porter was where you went.',
    'The Hahn would have signed. They gave her a Hahn-Bohr shunt, and skipped the Porter Justice Complex in Trenton.',
    'In Porter v. Hahn (1864) a court found otherwise. Somebody called Bohr bought us all peanuts; Nikos Bohr paid.',
    'Fares are sold at Hahn’s newsagent’s and at Bohr’s on the road.',
  ])('is told by title, age or particle: %s', (sentence) => expectMarks([english, sentence]));

  it('is told by an office in German', () =>
    expectMarks([german, 'Bundeskanzler Brandt sprach, und [Brandt|news/brandt] hörte zu.'], 'de'));

  it('is told by an office and by a hyphen in French', () =>
    expectMarks(
      [
        'Hier, [Marcel Lebrun|news/lebrun] était dans la rue, devant le portrait du roi Lebrun.',
        'On lit un récit d’Édouard-Alfred Lebrun. Son ami est né à Lebrun.',
      ],
      'fr',
    ));
});

describe('in other languages', () => {
  it.each([
    'Die Winzer von Saale-Unstrut kamen an die [Saale|news/saale].',
    'Beim Essen hörte er zu. Briefe kamen aus Essen in Westfalen und aus Essen bei Nürnberg nach [Essen|news/essen].',
    'Winter heißt hier oben Schnee. Das stand in einem Ausschnitt des »Winter«.',
    'Protokoll: Henning von Essen. Auch Frau von Essen war da, und die Stadt [Essen|news/essen] zahlte.',
    'Dazu gibt es ein Brandt Dunkel und Winter Pils; sein Vater übte den Beruf eines Winters aus.',
    'Ein Reporter von der Essen Rundschau kam, als im Fernsehen die Serie Essen lief.',
    'Er liest im Theaterhaus Essen und im Schloss Essen, dann fährt er nach [Essen|news/essen].',
  ])('a name is another’s, in German: %s', (sentence) => expectMarks([german, sentence], 'de'));

  it('a name is another’s, in French', () =>
    expectMarks(
      [
        'Le champion du département du Tarn dort dans la plaine, près du [Tarn|news/tarn].',
        'Elle chante place de Tarn, dort au camping Les Berges du Tarn, et les Français du [Tarn|news/tarn] rient.',
        'Les ouvrières du Chœur symphonique de Tarn chantent dans la rue.',
      ],
      'fr',
    ));

  it('a name is another’s, in Spanish', () =>
    expectMarks(
      [
        '[Elvira Montes|news/montes] habló en la calle. Dio clases en Montes y confiaba en [Montes|news/montes].',
        'Ya sé que hay un Montes en Almería, y una Sala Elvira Montes; quien vaya al hospital de Montes duerme allí.',
        'El dueño, otro Montes, no es familia de [Montes|news/montes].',
        'El colegio público Elvira Montes y el Premio Elvira Montes están en la calle Maestra Montes.',
      ],
      'es',
    ));
});

describe('who shares a surname', () => {
  it('is named in passing: a sentence later the one of the story is meant', () =>
    expectMarks([
      english,
      'He served under General William Hahn, no relation. That was long before the war and before all that came of it in the end, and [Hahn|news/hahn] told nobody.',
    ]));
});

describe('what journalists write of the names of a story', () => {
  it.each([
    '[Porter|news/porter], left, with the mayor. [Porter|news/porter], meanwhile, was waiting, tired and hungry.',
    '[Porter|news/porter] smiles. [Porter|news/porter] joins Leeds. [Porter|news/porter] or somebody else paid.',
    '[Porter|news/porter] is under arrest. [Porter|news/porter] is not a candidate. [Porter|news/porter] was off sick.',
    '[Porter|news/porter] was at 10 Downing Street. [Porter|news/porter] can wait. [Porter|news/porter] was served with papers.',
    '[Porter|news/porter] gives way to a colleague. [Porter|news/porter] fell on the stairs and closed the road.',
    'In the film [Hahn|news/hahn] plays himself. She spoke to [Bohr|news/bohr], outside the court. The word [Hahn|news/hahn] used was war.',
    'He gave it to [Hahn|news/hahn]’s wife’s lawyer and was born in [Louth|news/louth], the son of a grocer.',
    '[Louth|news/louth] up for sale. [Louth|news/louth] all but lost hope. In [Louth|news/louth], a play by Ada Winter opened.',
    'In [Louth|news/louth] NHS nurses struck, and the member for [Louth|news/louth] in Parliament spoke.',
    'Critics hit back at [Hahn|news/hahn], and anger at [Bohr|news/bohr] grew.',
    'Old [Otto Hahn|news/hahn] sat by the door, and old Mr [Bohr|news/bohr] with him.',
    '[Otto Hahn|news/hahn] rocks the hall. [Hahn|news/hahn]’s daisies won. She signed as “[Nell Porter|news/porter]”.',
    'In [Louth|news/louth] beer is cheap, and in [Louth|news/louth] deer roam the park on a cold [Louth|news/louth] morning.',
    'He left [Louth|news/louth] Friday. In [Louth|news/louth] Methodists built a chapel.',
    'Shops in [Louth|news/louth] and Lincoln Cathedral School are shut, the BBC [Louth|news/louth] team says.',
    'Firemen came to [Quarry Lane|news/lane] in October. In [Quarry Lane|news/lane], Mrs Potts was born.',
    'The Mayor of [Louth|news/louth] died in [Louth|news/louth], on the Wolds.',
    'The bones lie in the [Queensland Museum|news/museum]’s store.',
    'The [Bohr|news/bohr]–[Hahn|news/hahn] meeting was short.',
    'In the boat were Capt. [Hahn|news/hahn], Lt. [Bohr|news/bohr] and Sgt. [Porter|news/porter].',
  ])('stays marked: %s', (sentence) => expectMarks([english, sentence]));

  it('stays marked in German', () =>
    expectMarks(
      [
        german,
        '[Brandt|news/brandt] und Müller stritten. [Brandt|news/brandt] hat es geschafft. [Essen|news/essen] bei Nacht, und in [Essen|news/essen] bei Familie Huber.',
      ],
      'de',
    ));

  it('stays marked in French', () =>
    expectMarks(
      [
        '[Marcel Lebrun|news/lebrun] partit. Il prit la place de [Lebrun|news/lebrun] et vit le [Tarn|news/tarn].',
      ],
      'fr',
    ));

  it('stays marked in Spanish', () =>
    expectMarks(
      ['[Elvira Montes|news/montes] habló en la calle. Encontró en [Montes|news/montes] a una amiga.'],
      'es',
    ));
});

describe('a surname behind an initial', () => {
  it('is its bearer’s, and another’s where the initial differs', () =>
    expectMarks([
      english,
      'Present: Mrs D. Lowther, Mr [O. Hahn|news/hahn]. Treasurer: [N. Bohr|news/bohr]. Yours, E. Hahn.',
    ]));

  it('has what stands between them', () =>
    expectMarks([
      '[Eduard de Stoeckl|news/stoeckl] came; Mr [E. de Stoeckl|news/stoeckl] signed, and [E. Stoeckl|news/stoeckl] did, too.',
    ]));

  it('is so in French', () =>
    expectMarks(['La secrétaire : [M. Lebrun|news/lebrun]. [Marcel Lebrun|news/lebrun] était là.'], 'fr'));
});

describe('names that begin with figures', () => {
  it('are found', () =>
    expectMarks([english, 'The [7-Eleven|news/eleven] was open, and the [1. FC Köln|news/koeln] won.']));
});
