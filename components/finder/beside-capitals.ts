/** What capitals beside a place or a body of an added story make of it in English: "Sheffield Wednesday", "The Prince of Egypt". */

import { lazy } from './lazy.ts';
import { isAddress } from './other-bearers.ts';
import { type BlockRuleInput, isEnglish } from './rule.ts';
import { isAllCaps, isCapitalized } from './surroundings.ts';
import { givenNames, plainFirstWords } from './vocabulary.ts';

/** "The Thornbury Miners", "Murtoa & District Historical Society", "Bostock's Menagerie": the name goes on, or began before. */
export const isBesideCapital = (here: BlockRuleInput): boolean =>
  isEnglish(here) &&
  ((isCapitalized(here.around.after) && isBeforeNoun(here)) ||
    isBeforeSecondName(here) ||
    isOfTitle(here) ||
    isOfOtherNation(here));

/** "Sheffield Wednesday", "the Keystone State", "the Louth Miners", but not "in Louth Wednesday", nor "Louth MPs". */
function isBeforeNoun({ form, around }: BlockRuleInput): boolean {
  const { after, before } = around;
  if (institutions.test(after)) return !isOwnNoun(form, after);
  // "The Selkirk Grace."
  if (
    /^the$/i.test(before) &&
    givenNames.has(after) &&
    /^ \p{Upper}\p{Lower}+(?:[.,;:!?]|$)/u.test(around.right)
  )
    return true;
  if (/^(?:Co-op|Ladies|Women|Supporters'?|(?:Red|White) Sox)/.test(around.right.slice(1)))
    return !isOwnNoun(form, after);
  // "Saturday, 12 October 2024, Holt Community Centre".
  if (
    /^(?:Community|Village|Civic|Leisure|Sports|Arts|Health|Medical|Shopping) (?:Cent(?:re|er)|Hall|Club)\b/.test(
      around.right.slice(1),
    )
  )
    return true;
  if (houses.test(around.right) && !form.entity.names.some(({ text }) => text.includes(after))) return true;
  // "An Ottawa Senators game", "at the Sligo Park Hotel".
  if (teamGame.test(around.right) || (article.test(before) && festive().test(around.right)))
    return !isOwnNoun(form, after);
  // "The ladies of the Quandong CWA", but not "the Louth MP".
  if (
    clubLetters.test(around.right) ||
    (article.test(before) && letters.test(around.right) && !around.isHeadline)
  )
    return true;
  // "The Kiah General Store".
  if (
    /^ \p{Upper}\p{Alpha}+ (?:Stores?|Motel|Diner|Pharmacy|Garage|Supermarket|Nursery)(?!\p{Alpha})/u.test(
      around.right,
    )
  )
    return true;
  // "The Halifax Mail-Star".
  if (
    /^the$/i.test(before) &&
    /^(?:Times|Mail|News|Post|Star|Sun|Herald|Daily|Evening)-\p{Upper}/u.test(after)
  )
    return true;
  if (around.style !== 'sentence' || around.isHeadline || isAllCaps(after.replace(/s$/, ''))) return false;
  if (after.length < 2 || isAddress(after) || plainFirstWords.has(after)) return false;
  if (days.test(after)) return article.test(before) || clubAfter.test(around.right);
  if (churches.test(after))
    return (
      !around.beforeStartsSentence &&
      !/^ \p{Upper}\p{Alpha}+ (?:minister|preacher|pastor|priest|and|or)\b/u.test(around.right)
    );
  return (
    after === 'State' ||
    (article.test(before) && papers.test(after.replace(/'s$/, ''))) ||
    (article.test(before) && teams.test(after.replace(/'$/, '')) && !form.allCaps)
  );
}

/** Where it is called so itself, "the Dundee College" is no other. */
const isOwnNoun = ({ entity }: BlockRuleInput['form'], noun: string): boolean =>
  entity.names.some(({ text }) => text.includes(noun)) || entity.titles.includes(noun.toLowerCase());
const papers =
  /^(?:Citizen|Guardian|Leader|Echo|Times|Independent|Reporter|Courier|Gazette|Herald|Tribune|Chronicle|Observer|Telegraph|Examiner|Advertiser|Argus|Mercury|Bugle|Bulletin)$/;

/** Also in headings: "Castlepollard Library, Tuesday 6 March". */
const institutions =
  /^(?:University|College|Polytechnic|Library|Hall|Courthouse|Infirmary|Grammar|Cathedral|Abbey|R?U?FC|AFC|RLFC|CC|Treasure|Hoard)$/;

const teamGame =
  /^ [A-Z][a-z]+s (?:games?|match(?:es)?|fans?|caps?|jerseys?|shirts?|tickets?|scar(?:f|ves)|players?|season)\b/;
const festive = lazy(
  () =>
    /^ (?:\p{Upper}\p{Lower}+ ){0,2}(?:Hotel|Festival|Fair|Show|Marathon|Regatta|Motel|Guesthouse)(?:[.,;:!?)]| \p{Lower}|$)/u,
);
const letters =
  /^ (?!MPs|MEP|MSP|TDs|CEO|PhD|AGM|USA)[A-Z]{3,5}(?:[.,;:)]|$| (?:had|has|was|is|said|[a-z]+ed)\b)/;
/** "Kalmar FF", "the footballers of Dromleena GAA, who". */
const clubLetters = /^ (?:FF|[BFIS]K|IF|GAA)(?![A-Za-z])/;

/** "In the Pell Room at Corsley Town Hall", also in a line of capitals. */
export const houses =
  /^ (?:Town Hall|Village Hall|Parish Hall|Memorial Hall|Concert Hall|Assembly Rooms?|Meeting House|Rooms?|Arms)(?:[.,;:!?)]| (?:at|in|on|and|was|is|for|to|where|which|by|from|has|had|with)\b|$)/;
const article = /^(?:the|an?|his|her|their|our|my)$/i;
const days = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const clubAfter =
  /^ Wednesday (?:play(?:ed)?|beat|won|lost|drew|face[ds]?|host(?:ed)?|are|were|fans?|supporters?|scarf|shirt)\b/;
const churches = /^(?:Baptist|Methodist|Presbyterian|Lutheran|Episcopal|Wesleyan|Congregational)s?$/;
/** Players and societies; not offices and parties. */
const teams =
  /^(?!(?:Council(?:l)?ors|Ministers|Officers|Senators|Governors|Mayors|Commissioners|Managers|Directors|Soldiers|Voters|Leaders)$)(?:\p{Upper}\p{Lower}+[eo]rs|\p{Upper}\p{Lower}+(?:cats|dogs|hawks|wolves)|Tigers|Eagles|Hawks|Bears|Lions|Rams|Colts|Cubs|Braves|Giants|Saints|Knights|Hornets|Bees|Swans|Magpies|Robins|Stags|Rovers|Guardians|Spartans|Trojans|Titans|Indians|Vikings|Texans)$/u;

/** "The Quebec Bridge and Railway Company". */
const isBeforeSecondName = ({ around }: BlockRuleInput): boolean =>
  /^ (?:&|and) \p{Upper}/u.test(around.right) &&
  (article.test(around.before) || around.right.startsWith(' &')) &&
  secondName().test(around.right);
const secondName = lazy(
  () =>
    /^ (?:&|and) (?:\p{Upper}[\p{Alpha}'-]+ ){1,4}(?:Company|Co|Railway|Railroad|Canal|Society|Club|Association|Bank|Trust|Council|Board|Brewery|League|Union|Hospital|Institute|College|School)(?!\p{Alpha})/u,
);

/** "From The Prince of Egypt", "lost the Division of Canberra". */
export const isOfTitle = ({ around: { left, before, startsSentence } }: BlockRuleInput): boolean =>
  /^(?:of|the)$/.test(before) && !startsSentence && titleOf().test(left.slice(-48));
const titleOf = lazy(
  () =>
    /(?:(?<=\p{Lower},? )The (?!Mayor|People|City|Town|Bishop|Lord|Dean|Sheriff|Council|Story|History|Diary|Life)(?:\p{Upper}\p{Lower}+ ){1,2}|(?:^| )(?:Division|Electorate|Diocese|Duke|Duchess|Earl|Countess|Marquess|Viscount|Baron|Siege|Battle|Treaty|Peace|Merchant|Maid|Pride|Spirit|Flower|Rose|Garden|Water|Firth|Vale|Brothers|Sisters|Sons|Daughters) )of $|(?:^| )Friends of the $/u,
);

/** "The U.S. Coast Guard", in a story of the Icelandic one. */
const isOfOtherNation = ({ form, around: { before } }: BlockRuleInput): boolean =>
  form.name.use === 'short' &&
  nations.test(before) &&
  form.entity.names.some(({ text }) => nations.test(text.split(' ', 1)[0] ?? '')) &&
  !form.entity.names.some(({ text }) => text.startsWith(before));
const nations =
  /^(?:U\.S\.|US|U\.K\.|UK|French|Dutch|Czech|Greek|Welsh|Icelandic|\p{Upper}\p{Lower}+(?:ish|ese|[ai]an))$/u;
