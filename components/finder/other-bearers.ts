/** What says of a person's name in an added story that somebody else bears it: kin, offices, generations, who is called so. */

import { isLowerAt, isUpperAt } from './characters.ts';
import { lazy } from './lazy.ts';
import { isPlainSurname } from './plain-surnames.ts';
import type { BlockRuleInput } from './rule.ts';
import { isUnknownCapital, type Surroundings } from './surroundings.ts';
import { givenNames, otherPersonTitles, plainAddresses, plainBeforeSurname } from './vocabulary.ts';

/** "Not related to Lawson", "mit Walter nicht verwandt": who is distinguished from a namesake is the one that is known. */
export const isDistinguished = ({ around: { left, right } }: BlockRuleInput): boolean =>
  /(?:related to|relation (?:to|of)|confused with|mistaken for|nothing to do with|verwechseln mit) $/.test(
    left,
  ) || /^ (?:nicht|weder|kaum) (?:verwandt|verschwägert|verwechseln)/.test(right);

/** "M. Petitjean, le bénévole, porte le même nom que l'ingénieur": who shares the name is not the one that is known. */
export const hasNameOfAnother = ({ around: { right } }: BlockRuleInput): boolean =>
  (/nom|[Nn]ame|apellido|hom[oó]n|relation/.test(right) && sharesName().test(right)) ||
  /^, (?:sans (?:lien|rapport)|sin (?:relación|parentesco)|no relation|nicht verwandt)/.test(right);

const sharesName = lazy(
  () =>
    /^[^.;:!?]{0,60} (?:même nom|same name|mismo (?:nombre|apellido)|denselben Namen|gleichen Namen|homonyme|homónimo|namesake|Namensvetter|no relation)(?!\p{Alpha})/u,
);

/** "Senator Claiborne Pell", in a story of Gordon Pell: between a title and a surname stands a given name. */
export function isBehindTitleAndName({ form, around }: BlockRuleInput): boolean {
  const { before, left } = around;
  if (!isUnknownCapital(before) || before.endsWith('.') || !isLowerAt(before, 1)) return false;
  const title = left.split(' ').at(-3) ?? '';
  if (!isUpperAt(title, 0) || form.titles.some((own) => around.endsWith(own))) return false;
  return plainBeforeSurname.has(title) || isAddress(title);
}

export const isAddress = (word: string): boolean =>
  otherPersonTitles.has(word) || plainAddresses.has(word) || ranks.test(word);

export const ranks =
  /^(?:Dr\.?|Lord|Prof(?:essor|\.)|Senator|Judge|Captain|Colonel|General|Sergeant|Inspector|Detective|Uncle|Aunt|Onkel|Tante)$/;

/** Offices of which a description would say something, and how it would. */
const offices = lazy(
  () =>
    [
      [
        /^(?:Father|Rev(?:erend|\.)|Rabbi|Bishop|Archbishop|Cardinal|Pastor|Canon|Pope|Pfarrer(?:in)?|Pastorin|Kaplan|Bischof|Kardinal|padre|fray|monseñor|obispo|sor|abbé|père|monseigneur|monsignor|vescovo)$/u,
        /priest|pastor|minister|vicar|rector|bishop|rabbi|chaplain|monk|friar|nun|clergy|curate|parson|cardinal|canon|abbot|abbé|missionar|preacher|reverend|jesuit|father|pope|pfarr|kaplan|geistlich|bischof|priester|pater|mönch|cura|curé|párroco|sacerdote|padre|père|prêtre|moine|monje|religios|obispo|évêque|prete|vescovo/i,
      ],
      [
        /^(?:Lord|Lady|Baron|Viscount|Earl)$/,
        /lord|lady|baron|viscount|earl|duke|duchess|peer|noble|aristocrat|judge|justice|landlord|ambassador|envoy|diplomat|minister|governor|admiral|general|statesman/i,
      ],
      [
        /^(?:General|Colonel|Major|Lieutenant|Brigadier|(?:Rear-|Vice-)?Admiral|Sergeant|Corporal)$/,
        /general|colonel|major|lieutenant|admiral|sergeant|corporal|captain|command|officer|soldier|army|navy|marine|militar|pilot|veteran|police|guard|sheriff|marshal|trooper|president/i,
      ],
      [
        /^(?:Justice|Judge|Magistrate|\p{Upper}\p{Lower}*(?:anwalt|anwältin)|juez|jueza|juge)$/u,
        /judge|justice|lawyer|magistrate|jurist|attorney|barrister|solicitor|coroner|prosecutor|anwalt|anwält|richter|juez|jueza|abogad|juge|avocat/i,
      ],
      [
        /^(?:Senator|Sen\.|Congress(?:man|woman)|Rep(?:resentative|\.)|Governor|Gov\.|Mayor|President|Ambassador|King|Queen|\p{Upper}\p{Lower}{2,}(?:r[aä]t|rätin))$/u,
        /senator|politic|congress|representative|governor|mayor|president|minister|ambassador|diplomat|king|queen|monarch|ruler|leader|head|chief|chair|secretary|councillor|official|rat$|rätin|beamt|politik|leiter|chef/i,
      ],
      [
        /^(?:Constable|PC|Inspector|Superintendent)$/,
        /constable|police|officer|sergeant|detective|inspector|superintendent/i,
      ],
      [/^(?:Bundes|Reichs|Alt)?[Kk]anzler(?:in)?$/, /kanzler|minister|politik|staats/i],
      [/^(?:roi|reine|rey|reina)$/, /roi|reine|rey|prince|princ/i],
    ] as const,
);

/** "Father Boudreau", where Boudreau is a fisherman, "before Mr. Justice Doyle", "Oberrat Weber": the office is another's. */
export function hasOtherOffice(here: BlockRuleInput): boolean {
  const { entity } = here.form;
  const before = wordBeforeWhole(here);
  if (before.length < 3 || entity.titles.length === 0) return false;
  // "L'abbé".
  const title = before.slice(before.indexOf("'") + 1);
  const office = offices().find(([titles]) => titles.test(title));
  return office !== undefined && !entity.titles.some((own) => office[1].test(own) || own === title);
}

/** "President" before "Harry S. Truman", also for the surname in it. */
function wordBeforeWhole(here: BlockRuleInput): string {
  const { before, left } = here.around;
  const words = left.split(' ');
  if (/^\p{Upper}\.$/u.test(before)) return words.at(-4) ?? '';
  return here.form.name.use === 'short' && here.isInFullName() ? (words.at(-3) ?? '') : before;
}

/** "Manuel Herrero padre", "Louis Fontaine fils", "there was Donald MacLeod the smith": one of several who are called so. */
export function isOneOfGenerations(here: BlockRuleInput): boolean {
  const { before, left, right } = here.around;
  if (mayBeGeneration.test(right) && generations().test(right)) return true;
  if (!/^ the \p{Lower}/u.test(right)) return false;
  const isSurname = here.form.name.use === 'short' && here.isInFullName();
  const start = isSurname ? left.slice(0, -before.length - 1) : left;
  return / [Tt]here (?:was|were|is|are) (?:also )?$/.test(` ${start.slice(-20)}`);
}

const mayBeGeneration = /^ (?:[phf][aèi][djlr]|[SsJj]u?[enr]|II|(?:the|der|el) [eyÄJVvjMm]|l'|le [Jj])/;
const generations = lazy(
  () =>
    /^ (?:padre|hijo|père|fils|[Ss]enior|Sr\.?|[Jj]unior|Jr\.?|II|III|the (?:elder|younger)|der (?:Ältere|Jüngere)|el (?:[Vv]iejo|[Jj]oven|[Mm]ozo)|l'[Aa]îné|le [Jj]eune)(?!\p{Alpha})/u,
);

/** "A letter from a Mr. Nelson", "ein Herr Weber": who is said to be any is not known. */
export const isSomebody = ({ around: { before, left } }: BlockRuleInput): boolean =>
  (before === 'tal' && / una? tal $/.test(left)) ||
  (anyAddress.has(before.replace('.', '')) &&
    /(?:^| )(?:an?|some|ein(?:e[mnrs]?)?|une?|una?) (?:certain |gewisse[mnrs]? |tal )?$/.test(
      left.slice(-30, -1 - before.length),
    ));

const anyAddress: ReadonlySet<string> = new Set(
  'Mr Mrs Ms Miss Dr Herr Herrn Frau Fräulein monsieur Monsieur madame Madame M Mme señor Señor señora Señora signor Signor signora Signora'.split(
    ' ',
  ),
);

/** "A stone-cutter called Stone", "a brown ale called Captain Smith": who is one of many, and has no other name. */
export const isSomeCalledSo = ({ around: { left } }: BlockRuleInput): boolean =>
  / (?:call|nam)ed /.test(left.slice(-36)) && someCalledSo().test(left.slice(-70));

const someCalledSo = lazy(
  () =>
    /(?<!\p{Alpha})(?:[Ss]ome(?:body|one)|(?:[Aa]n?|[Aa]nother|[Ss]ome|[Oo]ne) (?:\p{Lower}[\p{Lower}-]*,? ){0,3}\p{Lower}[\p{Lower}-]*,?) (?:called|named|nicknamed) (?:the )?(?:\p{Upper}\p{Lower}+ )?$/u,
);

/**
 * "Moffat water is", "Ross-shire", "Lennox the butcher gave a ham", "Moffat, the town": what stands behind a surname says that it is
 * none, or somebody else's.
 */
export function isOtherByNext({ form, around }: BlockRuleInput): boolean {
  const { right, startsSentence } = around;
  // "American Legion, Post 159".
  if (/^ (?:\d{1,4}(?:[,.;)]|$| [a-z])|(?:One|Two|Three)\b)/.test(right) && isPlainSurname(form)) return true;
  // "In Garrow v. Vail (1864)".
  if (
    (right.startsWith(' v. ') || around.left.endsWith(' v. ')) &&
    /^[^.;]{0,40}\((?:1[5-9]|20)\d\d\)/.test(right.replace(' v. ', ''))
  )
    return true;
  // "From Denton, north of Dallas", "Thomas was where you went".
  if (/^ (?:is|was) where (?:you|we|they|I) /.test(right)) return true;
  if (/^(?:from|in|to|near)$/.test(around.before) && besideTown.test(right)) return true;
  // "Vane No. 4", "Raman spectroscopy".
  if (/^ (?:No\.|Nr\.|Mark|Mk) ?[\dIV]/.test(right) || sciences().test(right)) return true;
  // "Two years at Penn State".
  if (/^ State(?! (?:Sen|Rep|Att))\b/.test(right)) return true;
  if (right.startsWith('-')) return /^-(?:shire|ville|town)/.test(right);
  if (right.startsWith(', ')) return isIntroducedAs(things, right);
  const calling = right.startsWith(' the ')
    ? /^ the (?:\p{Lower}+ )?(\p{Lower}{3,})/u.exec(right)?.[1]
    : undefined;
  if (calling !== undefined && callings.test(calling))
    return !form.entity.titles.some((title) => title.includes(calling));
  if (!startsSentence || !isLowerAt(right, 1)) return false;
  if (plainGoesOn().test(right) || beginsPlural(around, isPlainSurname(form))) return true;
  const noun = /^ the (\p{Lower}{3,})/u.exec(right)?.[1];
  if (noun !== undefined) return !form.entity.titles.some((title) => title.includes(noun));
  return describedNoun().test(right) && !ofPersons.test(around.after);
}

const besideTown =
  /^, (?:(?:north|south|east|west) of|across the (?:bay|border|county|lake|river|state|valley|water)) [a-zA-Z]|^, across the (?:bay|lake|river|water)\b/;

/** "Grimes the pop star". */
const callings =
  /^(?:star|singer|actor|actress|poet|painter|butcher|baker|grocer|tailor|footballer|cricketer|boxer|comedian|band|film|novel|ship|shop|brewer|blacksmith|smith|plumber|undertaker|carpenter|barber|miller|saddler|draper)$/;

/** "Beech leaves had been pinned to the wall", "Fairweather pumps will be sold": no verb follows another, so the first is a noun. */
function beginsPlural({ right }: Surroundings, isPlain: boolean): boolean {
  const noun =
    /^ ([a-z]{3,}[^s']s) (?:[a-z]+ )?(?:will|would|should|had|have|were|are|can|could|may|must) /.exec(
      right,
    )?.[1];
  return noun !== undefined && (isPlain || !ofPersons.test(noun));
}

/** "Weller supporters", "Weller allies": who belongs to a person. */
const ofPersons = /(?:[eo]rs|ists|ans|ics|ies|ives)$/;

/** "Price of copper", "Banks have been", "Frost and freezing fog", "Sharp at two": words that begin a sentence as no surname does. */
const plainGoesOn = lazy(
  () =>
    /^ (?:of (?!(?:the|an?) \p{Upper})(?:the |an? )?\p{Lower}|(?:have|are|were|do|come|remain|need|tend|grow|live|make)(?!\p{Alpha})|and (?!(?:his|her|their|the|an?|our|my|its|I|he|she|they|we|two|three|four|five|six|several|some|others?|another|all|both|then|family|friends|co|company|colleagues|not)(?!\p{Alpha}))\p{Lower}|or no |at (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|\d))/u,
);

const things: ReadonlySet<string> = new Set(
  'town village city hamlet suburb port river lake street pub shop firm company ship boat club band horse dog cat'.split(
    ' ',
  ),
);

/** ", the small town": one of some nouns, behind an article and no more than two small words. */
export function isIntroducedAs(nouns: ReadonlySet<string>, right: string): boolean {
  if (!/^, (?:the|an?|his|her) /.test(right)) return false;
  const [, ...words] = right.slice(2, 60).split(/[^\w-]/, 4);
  const noun = words.findIndex((word) => nouns.has(word));
  return noun >= 0 && words.slice(0, noun).every((word) => isLowerAt(word, 0));
}

const describedNoun = lazy(
  () =>
    /^ (?!(?:him|her|my)self|alone|too|also|never|now|still|then|once|again|who|whose|which|that|this|only|always|already|later|first|here|there|was|has|had|would|did|and|but|for|with|from|when|until|after|before)\p{Lower}{3,} (?:is|are|was|were|has|have)(?!\p{Alpha})/u,
);

/** "In Moffat they make toffee", "the bus from Moffat", but not "faith in Moffat". */
export function isTownOfSurname({ around: { before, left, right } }: BlockRuleInput): boolean {
  if (/^[Aa]t$/.test(before) && !right.startsWith("'") && keptAt().test(left.slice(-24))) return true;
  if (right.startsWith(', near ') && /^(?:[Ii]n|[Aa]t|from|to|[Nn]ear)$/.test(before)) return true;
  if (!/^(?:[Ii]n|from|to|for|near|of)$/.test(before) || right.startsWith("'")) return false;
  if (before === 'in' || before === 'In') return !inPeople().test(left.slice(-40));
  // "The cruise from Darwin to Fiji", "out from Bowhill in Selkirkshire".
  if (before === 'from' && /^ (?:to|in) \p{Upper}\p{Lower}/u.test(right)) return true;
  return /(?:(?:bus|buses|train|coach|road|ferry|flight) (?:from|to|for|near)|(?:moved|flew|sailed|emigrated|retired) to|(?:fished|sailed|worked|flew) out of) $/.test(
    left,
  );
}

const sciences = lazy(
  () =>
    /^ (?:spectroscopy|scattering|radiation|spectr(?:um|a)|equations?|theorem|constant|distribution|transforms?|diagrams?|syndrome|disease|reflex|synthesis|furnaces?|lamps?|valves?|conjecture|paradox|manoeuvre|maneuver|crater|comet|telescope|counters?|tubes?|cycle)(?![a-z-])/u,
);

/** "A yacht yard at Fairlie", "the shop stewards at Vickers", "Cathedrals come down: at Beauvais …", but not "thrown at Tarrant". */
const keptAt = lazy(
  () =>
    /(?:(?:yard|school|college|stop|church|chapel|station|farm|mill|works|factory|hotel|port|quay|depot|ground|stewards?|workers?|clerk|plant|office|hospital|court|camp|dockyard|lived|lives|stayed|born|worked|arrived|landed|died|buried|taught|studied|years?|winters?|summers?|weeks?) at|[:;] at|^At) $/,
);

/** "In Hahn am See", but not "Vertrauen in Hahn". */
export const isGermanTownOfSurname = ({ around: { before, left } }: BlockRuleInput): boolean =>
  /^(?:[Ii]n|aus)$/.test(before) && !inGermanPeople().test(left.slice(-30));
const inGermanPeople = lazy(
  () =>
    /(?:Vertrauen|Glaube[n]?|Hoffnung(?:en)?|verliebt|sah|sehen|sieht|fand|finden|findet|hatte|habe|hat|Person|steckt|steckte|Briefe?) (?:in|aus) $/,
);

/** "Hans-Jochen Vogel". */
export function isBehindDoubleGiven({ form, around: { before } }: BlockRuleInput): boolean {
  const [first = '', second = ''] = before.includes('-') ? before.split('-') : [];
  if (!givenNames.has(first) || !isUpperAt(second, 0)) return false;
  return !form.entity.names.some(({ text }) => text.startsWith(before));
}

const inPeople = lazy(
  () =>
    /(?<!\p{Alpha})(?:trust(?:ed)?|faith|belief|believed?s?|confidence|confided|confide|interest(?:ed)?|saw|see|found|find|had|has|have|disappointed|pride|placed|invested|delight(?:ed)?|met|lives?|awoke|something|anything|nothing|much|side|quality|changes?|changed|brought|called|sent|took|taken|bring|let|come|came|get|got|step(?:ped)?|bring) [Ii]n $/u,
);
