/** What English pages call a place or a body besides its whole name, by the words that its name ends or begins with. */
import type { EntityKind } from '../story/schema.ts';
import type { DraftName } from './draft.ts';
import { isPlainWord } from './plain-words.ts';

/** Each needs the page's whole name, or others of the story; but not what a state or a university is called as well. */
export function partsInEnglish(name: string, kind: EntityKind, language: string): readonly DraftName[] {
  const university = universities.exec(name)?.[1];
  const part = (text: string) => ({ text, use: 'short', needs: 'support' }) as const;
  return [
    ...(university === undefined ? [] : [{ text: `${university} University`, use: 'full' } as const]),
    ...inSmallLetters(name),
    ...(kind === 'organization' ? ofUnitedStates(name) : []),
    // "Home Depot" for "The Home Depot".
    ...(kind === 'organization' && /^The \p{Upper}\S+ \p{Upper}/u.test(name) ? [part(name.slice(4))] : []),
    ...foundBy(alone, name)
      .filter((text) => text.includes(' ') || /^Labou?r$/.test(text) || !isPlainWord(text, language))
      .map(part),
    ...bandsOf(name).map(part),
    ...foundBy(behindThe[kind], name).map((text) => ({ ...part(text), onlyAfter: the })),
    ...foundBy(aloneBehindThe[kind], name).map((text) => ({
      ...part(text),
      onlyAfter: the,
      notBefore: ['of', 'for'],
    })),
    ...(kind === 'place' ? (statesByOtherNames.get(name) ?? []) : []),
    // "The AP" for "Associated Press".
    ...(kind === 'organization' && twoWords.test(name)
      ? [{ ...part(name.replaceAll(/[^A-Z]/g, '')), use: 'acronym', onlyAfter: the } as const]
      : []),
    ...(kind === 'organization' ? endsOf(name) : []).map((text) => ({ ...part(text), onlyAfter: the })),
  ];
}

const the = ['the', 'The'];

/** "Tagus river" for "Tagus River", "Labour party" for "Labour Party": papers write what something is in small letters. */
function inSmallLetters(name: string): readonly DraftName[] {
  const noun = kindAtEnd.exec(name)?.[1];
  return noun === undefined
    ? []
    : [
        {
          text: `${name.slice(0, -noun.length)}${noun.toLowerCase()}`,
          ...(noun === 'Party' ? ({ use: 'short', needs: 'support' } as const) : ({ use: 'full' } as const)),
        },
      ];
}
const kindAtEnd =
  /^\p{Upper}.* (River|County|District|Valley|Mountains|Islands?|Peninsula|Canyon|Glacier|Bridge|Tunnel|Canal|Dam|Reservoir|Railway|Railroad|Airport|Stadium|Brewery|Distillery|Party)$/u;

/** "U.S. Coast Guard" and "the Coast Guard" for "United States Coast Guard". */
function ofUnitedStates(name: string): readonly DraftName[] {
  const rest = /^United States (\p{Upper}.*)$/u.exec(name)?.[1];
  if (rest === undefined) return [];
  const behind = { text: rest, use: 'short', needs: 'support', onlyAfter: the } as const;
  return [
    { text: `U.S. ${rest}`, use: 'full' },
    { text: `US ${rest}`, use: 'full' },
    ...(rest.includes(' ') ? [behind] : []),
  ];
}

const twoWords = /^(?:United|European|Associated|African) \p{Upper}\p{Lower}+$/u;

const statesByOtherNames: ReadonlyMap<string, readonly DraftName[]> = new Map([
  [
    'United Kingdom',
    [
      { text: 'Britain', use: 'full' },
      { text: 'UK', use: 'acronym' },
    ],
  ],
  [
    'United States',
    [
      { text: 'U.S.', use: 'acronym' },
      { text: 'US', use: 'acronym' },
      { text: 'USA', use: 'acronym' },
    ],
  ],
  [
    'Soviet Union',
    [
      { text: 'USSR', use: 'acronym' },
      { text: 'U.S.S.R.', use: 'acronym' },
    ],
  ],
]);

const foundBy = (patterns: readonly RegExp[], name: string): readonly string[] =>
  patterns.flatMap(
    (pattern) =>
      pattern
        .exec(name)
        ?.slice(1)
        .find((part) => part !== undefined) ?? [],
  );

const universities = /^University of (\p{Upper}\p{Alpha}+(?: \p{Upper}\p{Alpha}+)?)$/u;

/** What stands by itself: of each name what comes before, or behind, the words that say what it is. */
const alone: readonly RegExp[] = [
  // "Kinlour Mountain Rescue" for "Kinlour Mountain Rescue Team".
  /^(\p{Upper}.* (?:Rescue|Football|Rugby|Cricket|Rowing|Sailing|Fire|Lifeboat|Grammar|High|Primary|Infirmary|Steamship|Detecting|Athletic|Historical|Savings|Veterinary|Dance|Opera|Symphony|Chamber)) (?:Team|Club|Society|Service|Brigade|School|Company|Association|Orchestra|Bank)$/u,
  // "Live Oak" for "Live Oak Gardens", "Thames and Severn" for "Thames and Severn Canal".
  /^(\p{Upper}\p{Alpha}+ (?:(?:of|and) )?\p{Upper}\p{Alpha}+) (?:Inn|Hotel|Arms|Tavern|Theat(?:er|re)|Cinema|Canal|Railway|Gardens|Farm|House|Hall|Park|Estate|Plantation|Manor|Castle|Ranch|Lodge|Mill|Colliery|Island|Cemetery|Mall|Distillery|Bank|Center|Centre|Brewery|Nursery|Factory|College|Academy|Stadium|Speedway|Airport|Lighthouse|Bakery|School|Hospital|Sanatorium|Asylum|Infirmary|Station|Quarry|Reserve|Marsh|Wood|Bridge|River|Stables|Kennels|Orchards|Vineyards?|Winery|Pottery|Dairy|Creamery|Cannery|Shipyard|Boatyard|Glassworks|Tannery)$/u,
  // "Knockarra" for "Knockarra Sanatorium".
  /^(\p{Upper}\p{Alpha}{4,}) (?:Sanatorium|Colliery|Asylum|Infirmary|Plantation|Quarry|Manor|Foundry|Brickworks|Ironworks|Shipyard|Airfield|Aerodrome|Reservoir|Dam|Hut|Island|Islands|Lagoon|Atoll|Lodge)$/u,
  // "Harvard" for "Harvard University".
  /^(?!(?:State|National|Central|Southern|Northern|Eastern|Western|City|Free|Open|Catholic)(?: |$))(\p{Upper}\p{Lower}{3,}) University$/u,
  // "Moton" for "Moton High School".
  /^(\p{Upper}\p{Lower}{3,}(?: \p{Upper}\p{Lower}{3,})?) (?:High|Grammar|Primary|Elementary) School$/u,
  // "Utah State" for "Utah State University".
  /^(\p{Upper}.* State) University$/u,
  // "Consolidated" for "Consolidated Mining and Smelting Company".
  /^(?!\p{Upper}\p{Lower}+(?:an|ish|ese|ern|ic) )(\p{Upper}\p{Lower}{6,}) \p{Upper}\p{Lower}+ and \p{Upper}\p{Lower}+ Company$/u,
  // "Renascença" for "Rádio Renascença".
  /^Rádio (\p{Upper}\p{Lower}{3,})$/u,
  // "Labor" for "Australian Labor Party".
  /(?:^| )(Labou?r) Party$/,
  // "Arecibo" for "Arecibo Observatory".
  /^(?!Royal|National|Naval)(\p{Upper}\p{Lower}{3,}) Observatory$/u,
  // "Lilly" for "Eli Lilly and Company".
  /^(?:\p{Upper}\p{Lower}+ )?(\p{Upper}\p{Lower}{3,}) (?:and|&) (?:Company|Co\.?|Sons?|Daughters|Brothers|Bros\.?)$/u,
  // "Asbury" for "Asbury Methodist Church".
  /^(\p{Upper}\p{Lower}{2,}(?: \p{Upper}\p{Lower}{3,})?) (?:United )?(?:Methodist|Baptist|Presbyterian|Lutheran|Episcopal|Congregational) Church$/u,
  // "Public Works" for "Department of Public Works".
  /^(?:Department|Ministry|Office|Bureau|Board) of (\p{Upper}\p{Alpha}+ \p{Upper}\p{Alpha}+)$/u,
];

/** "Skelbrough Band" for "Skelbrough Concertina Band". */
function bandsOf(name: string): readonly string[] {
  const [, place = '', noun = ''] = bands.exec(name) ?? [];
  return place === '' ? [] : [`${place} ${noun}`];
}
const bands =
  /^(?!(?:Royal|National|\p{Upper}\p{Lower}+(?:[ai]n|ish|ese)) )(\p{Upper}\p{Alpha}{3,})(?: \p{Upper}\p{Alpha}+){1,2} (Band|Choir|Orchestra|Club|Society|Team|Works|Mine|Mill|Colliery|Observatory|Laborator(?:y|ies)|Institute|Museum)$/u;

/** "The Escalator", a paper. */
const withArticle = /^The (\p{Upper}.*)$/u;
/** What has an article: "the Historical Society" for "Wendell Historical Society", "the Dove" for "River Dove". */
const behindThe: Readonly<Record<EntityKind, readonly RegExp[]>> = {
  person: [],
  organization: [
    withArticle,
    // "The Mounted Police" for "Royal Canadian Mounted Police".
    /^(?:Royal |National )?\p{Upper}\p{Lower}+(?:[ai]n|ish|ese) (\p{Upper}\p{Alpha}+ (?:Police|Guard|Navy|Army|Corps|Regiment|Force))$/u,
    /^\p{Upper}\p{Alpha}+ ((?:Navy|Naval|Air|Army|Power) (?:Yard|Base|Station))$/u,
    // "The Commons" for "House of Commons".
    /^House of (Commons)$/,
    // "The Arts Council" for "Arts Council of Northern Ireland".
    /^(\p{Upper}\p{Alpha}+ Council) (?:of|for) /u,
    // "The Cavendish" for "Cavendish Laboratory".
    /^(?!(?:Royal|National|Naval|Central|British|American|European|Russian|German|French|Chinese|Indian|Canadian|Australian|Irish|Scottish|Italian|Spanish|Polish|Swedish) )(\p{Upper}\p{Alpha}{3,}) (?:Laboratory|Laboratories|Observatory|Institute|Institution|Gallery)$/u,
    // A town or the like, and two words that say what this is, of which the second alone would be any.
    /^(?:(?:\p{Upper}\.){2,}|\p{Upper}[\p{Alpha}'’]+(?: \p{Upper}[\p{Alpha}'’]+)?) (\p{Upper}[\p{Alpha}'’]+ (?:Circle|Group|Guild|Choir|Survey|Agency|Bureau|Authority|Academy|Administration|Society|Club|Team|Association|Committee|Council|Trust|Foundation|Institute|Company|Union|League|Board|Brigade|Service|Station|Department|School|College|Hospital|Museum|Library|Theat(?:er|re)|Hall|Bank|Office|Commission|Federation|Orchestra|Band|Co-?operative|Cooperative|Works|Mill|Factory|Observatory|Laborator(?:y|ies)|Court|Shipyard))$/u,
  ],
  place: [
    withArticle,
    /^River (\p{Upper}\p{Alpha}{2,})$|^((?:St\. )?\p{Upper}\p{Alpha}{2,}) River$/u,
    // "The Narrows" for "Hay Narrows".
    /^\p{Upper}\p{Alpha}+(?: \p{Upper}\p{Alpha}+)? (Narrows|Flats|Docks|Moor|Heath|Cliffs|Falls|Gap|Basin|Canal|Pier|Abbey|Castle|Dam|Common)$/u,
    // "The Beardmore" for "Beardmore Glacier".
    /^(\p{Upper}\p{Alpha}{3,}) (?:Glacier|Desert|Strait|Plateau|Peninsula)$/u,
    // "The Atlantic" for "Atlantic Ocean", "the Wentworth" for "Hotel Wentworth".
    /^(Atlantic|Pacific|Arctic) Ocean$/,
    /^(?:Hotel|Café|Cinema|Teatro|Villa|Palazzo) (\p{Upper}\p{Alpha}{3,})$/u,
    // "The Navy Yard" for "Portsmouth Navy Yard".
    /^\p{Upper}\p{Alpha}+ ((?:Navy|Naval|Air|Army|Power|Grain|Opera|Custom|Clock|Market) (?:Yard|Base|Station|Elevator|House|Tower|Hall|Square))$/u,
    // "The Salt Flats" for "Bonneville Salt Flats", "the Prado" for "Museo del Prado".
    /^\p{Upper}\p{Alpha}+ (\p{Upper}\p{Alpha}+ (?:Flats|Marsh(?:es)?|Mountains|Hills|Sands|Cliffs|Docks|Barracks|Ironworks|Steelworks))$/u,
    /^(?:Museo|Palacio|Palais|Musée|Château|Teatro) (?:del|de la|du) (\p{Upper}\p{Alpha}{2,})$/u,
    // "The Athenaeum" for "Athenaeum Hall".
    /^(Athen(?:a)?eum|Alhambra|Apollo|Coliseum|Palais|Odeon) (?:Hall|Theat(?:er|re)|Ballroom|Cinema)$/u,
    // "The Albion" for "Albion Hotel".
    /^(\p{Upper}\p{Alpha}{3,}) (?:Hotel|Theat(?:er|re)|Cinema|Arms|Inn|Tavern|Ballroom|Lido|Playhouse|Opera House|Music Hall)$/u,
    /^(?:\p{Upper}[\p{Alpha}'’]+(?: \p{Upper}[\p{Alpha}'’]+)?) (\p{Upper}\p{Alpha}+ (?:Hospital|School|College|Museum|Library|Theat(?:er|re)|Hall|Station|Works|Mill|Factory|Observatory|Court))$/u,
  ],
};

/** Without those that many pages have in capitals for another: "the Union", "the League", "the Council", "the Times". */
const nounOfBody =
  / (Association|Society|Institution|Institute|Company|Commission|Committee|Trust|Bureau|Academy|Foundation|Corporation|Federation|Authority|Agency|College|Guild|Library|Museum|Hospital|Infirmary|Observatory|Department|Ministry|Board|Circle|Vault|Fund|Mission|Orchestra|Choir|Band|Brigade|Survey|Laboratory|Works|Exchange|Conservancy|Reserve|Project|Campaign|Partnership|Alliance|Network|Archives?|Gallery|Playhouse|Orphanage|Workhouse|Asylum|Sanatorium|Colliery|Mint|Concourse|Tribunal|Senate|Assembly|Co-op|Cooperative|Constabulary)$/;
/** One word of many, which another name may begin with: "the Association", "the Friends" for "Friends of the Eye Peacocks". */
const aloneBehindThe: Readonly<Record<EntityKind, readonly RegExp[]>> = {
  person: [],
  // "The Institute" for "Weavers' Institute".
  place: [
    /^\p{Upper}[\p{Alpha}'’]+ (Institute|Library|Museum|Infirmary|Observatory|Exchange|Gallery|Playhouse|Workhouse|Asylum|Sanatorium|Colliery|Academy)$/u,
  ],
  organization: [
    nounOfBody,
    // "The Friendly Society" for "Friendly Society of Agricultural Laborers".
    /^(\p{Upper}[\p{Alpha}-]+ (?:Society|Association|Union|League|Board|Committee|Bureau|Order|Guild|Brotherhood|Institute|Academy|Hospital|Library|Museum|Gallery|Theatre|Bank)) of /u,
    // "The Society" for "Japan-America Society of New Hampshire".
    /^(?:\p{Upper}[\p{Alpha}-]+ ){1,3}(Society|Association|Institute|Academy|Museum|Foundation|Conference|Federation) (?:of|for) /u,
    // "The Libre Parole" for "La Libre Parole".
    /^(?:La|Le|Les|El|Los|Las|Il|Die|Der|Das) (\p{Upper}\p{Alpha}+ \p{Upper}\p{Alpha}+)$/u,
    // "The Foxes" for "Halton Falls Foxes".
    /^\p{Upper}\p{Alpha}+(?: \p{Upper}\p{Alpha}+)? (?!(?:Motors|Borders|Communities|Industries|Airlines|Airways|Lines|Services|Stores|Works|Systems|Partners|Holdings|Enterprises|Laboratories|Studios|Records|Pictures|Schools|Railways|Archives|Brothers|Sons|Nations|States|Elections|Affairs|Appeals|Commons|Lords|Arts|Sciences|Sports|Games|Technologies|Resources|Solutions|Gardens|Series)$)(\p{Upper}\p{Lower}{2,}[^s]s)$/u,
    /^(?:\p{Upper}\p{Alpha}+ )?(Board|Friends|League|Department|Ministry|Guild|Order|Brotherhood|Sisters|Sons|Daughters|Knights|Society|Association|Bureau) of /u,
  ],
};

/** "The Growers Association" and "the Fruit Growers Association" for "Amity County Fruit Growers Association". */
function endsOf(name: string): readonly string[] {
  const words = name.split(' ');
  if (words.length < 4 || !nounOfBody.test(name) || !words.every((word) => /^\p{Upper}/u.test(word)))
    return [];
  return words.slice(1, -1).map((_, at) => words.slice(at + 1).join(' '));
}
