/** What pages call somebody or something besides the whole name, as far as the name tells. */
import { givenNames, otherPersonTitles, plainAddresses, plainBeforeSurname } from '../finder/vocabulary.ts';
import { commonWordIn } from '../library/common-words.ts';
import { primarySubtag } from '../library/everyday-words.ts';
import { knownPlacesIn } from '../library/known-places.ts';
import type { EntityKind } from '../story/schema.ts';
import type { DraftName } from './draft.ts';
import { partsInEnglish } from './english-parts.ts';
import { kindWords } from './kind-words.ts';
import { isPatronymic } from './person-cases.ts';
import { isPlace, isPlainWord } from './plain-words.ts';

/** Other ways to write a person's whole name: without middle names, with initials, with the short form of the given name. */
export function otherWholeNames(name: string, surname: string, language: string): readonly string[] {
  const given = name.slice(0, -surname.length).trim().split(' ');
  const first = given.find((word) => !word.endsWith('.')) ?? given[0] ?? '';
  if (first === '' || !given.every(isGivenName) || kindWords.has(first.toLowerCase())) return [];
  const nickname = /^en(?:-|$)/i.test(language) ? nicknames.get(first) : undefined;
  return [...withoutMiddle(given, first), ...(nickname === undefined ? [] : [nickname])].map(
    (given) => `${given} ${surname}`,
  );
}

const isGivenName = (word: string): boolean => /^\p{Upper}(?:\p{Alpha}+|\.)$/u.test(word);

/** "Samuel" and "S. P." for "Samuel Pierpont", "Bruce" for "J. Bruce". */
function withoutMiddle(given: readonly string[], first: string): readonly string[] {
  // "J.K." and "JK" for "J. K.".
  if (given.length === 2 && given.every((word) => /^\p{Upper}\.$/u.test(word)))
    return [given.join(''), given.join('').replaceAll('.', '')];
  if (given.length < 2) return [];
  const hasInitial = given.some((word) => word.endsWith('.'));
  return [first, ...(hasInitial ? [] : [given.map((word) => `${word.charAt(0)}.`).join(' ')])];
}

/** English given names, and what their bearers are called; not those that sons go by, as Ron Reagan. */
const nicknames: ReadonlyMap<string, string> = new Map(
  `Alexander Alex, Andrew Andy, Anthony Tony, Barbara Barb, Benjamin Ben, Catherine Cathy, Charles Charlie, Christopher Chris, Daniel Dan,
  David Dave, Deborah Debbie, Douglas Doug, Edward Ed, Elizabeth Liz, Frederick Fred, Gerald Jerry, Gregory Greg,
  Jacqueline Jackie, James Jim, Jeffrey Jeff, Jennifer Jen, Joseph Joe, Katherine Kate, Kenneth Ken, Lawrence Larry, Leonard Len,
  Margaret Maggie, Matthew Matt, Michael Mike, Nicholas Nick, Pamela Pam, Patricia Pat, Patrick Pat, Peter Pete, Philip Phil,
  Raymond Ray, Rebecca Becky, Richard Dick, Robert Bob, Samuel Sam, Stephen Steve, Steven Steve, Susan Sue, Theodore Ted,
  Thomas Tom, Timothy Tim, Victoria Vicky, Vincent Vince, Walter Walt, William Bill`
    .split(',')
    .map((pair) => pair.trim().split(' '))
    .map(([whole = '', short = '']) => [whole, short]),
);

/** "García Márquez", "Leonardo" of "Leonardo da Vinci", "Лев Николаевич". */
export function partsOfPerson(name: string, surname: string | undefined): readonly string[] {
  const given = givenBeforePlace.exec(name)?.[1];
  if (given !== undefined) return [given];
  if (surname === undefined) return [];
  const [first = '', ...middle] = name.slice(0, -surname.length).trim().split(' ');
  // "Jacob Bigelow" is not Henry Jacob Bigelow.
  const isSurname =
    middle.length === 1 &&
    /^\p{Upper}\p{Alpha}{2,}$/u.test(middle[0] ?? '') &&
    !givenNames.has(middle[0] ?? '');
  if (isPatronymic.test(middle[0] ?? '')) return [`${first} ${middle[0]}`];
  if (isSurname && !kindWords.has(first.toLowerCase()))
    return [`${middle[0]} ${surname}`, ...(spanish.test(`${middle[0]} ${surname}`) ? [middle[0] ?? ''] : [])];
  const last = middle.at(-1) ?? '';
  // "Mackenzie King" for "William Lyon Mackenzie King".
  const isDouble =
    middle.length > 1 && middle.every(isGivenName) && !last.endsWith('.') && !givenNames.has(last);
  return isDouble ? [`${last} ${surname}`] : [];
}

/** Of two Spanish surnames the first is the one in use: "Dávila" of "Enrique Dávila González". */
const spanish = /[eéíá]z(?: |$)|[áéíóúñ]/u;

/** "Catherine of Aragon", "Leonardo da Vinci", "Ethelred the Unready", "Philip IV": who is called by the given name alone. */
const givenBeforePlace = /^(\p{Upper}\p{Alpha}+) (?:(?:of|the|da|von der) \p{Upper}|[IVX]+$)/u;

/**
 * "Callum" of "Callum Baird": pages call so whom they name in full elsewhere. In mid-sentence alone where it is a common word too,
 * "Rosa"; never by a title, nor by what is better known as a place, "Florence".
 */
export function givenAlone(name: string, surname: string, language: string): readonly DraftName[] {
  if (givenBeforePlace.test(name)) return [];
  const [given = '', ...middle] = name.slice(0, -surname.length).trim().split(' ');
  if (!/^\p{Upper}\p{Alpha}{2,}$/u.test(given) || !middle.every(isGivenName)) return [];
  if ([plainBeforeSurname, otherPersonTitles, plainAddresses].some((words) => words.has(given))) return [];
  if (kindWords.get(given.toLowerCase())?.kind === 'person' || isPlace(given, primarySubtag(language)))
    return [];
  const part = (text: string): DraftName => ({
    text,
    use: 'short',
    needs: commonWordIn(text, language) === null ? 'support' : 'context',
  });
  const nickname = /^en(?:-|$)/i.test(language) ? nicknames.get(given) : undefined;
  return [part(given), ...(nickname === undefined ? [] : [part(nickname)])];
}

/**
 * "St Brigid's" for "St Brigid's Hospital", "Wells Memorial" for "Wells Memorial Hospital", "Prairie Lakes" for "Prairie Lakes
 * Health", "Beagle" for "HMS Beagle", "Rushmore" for "Mount Rushmore", and "the Courier" for "Ashby Courier". Each needs the page's whole name.
 */
export function partsOfThing(name: string, kind: EntityKind, language: string): readonly DraftName[] {
  if (isRomance(language)) return [...partsInRomance(name, kind, language), ...partsOfTown(name, kind)];
  const isOrganization = kind === 'organization';
  const legal = isOrganization ? withoutLegalForm(name, language) : [];
  const firm = isOrganization ? (firms.exec(name) ?? national.exec(name))?.[1] : undefined;
  const site = kind === 'place' ? sites.exec(name)?.[1] : undefined;
  const found =
    possessive.exec(name)?.[1] ?? memorial.exec(name)?.[1] ?? ship.exec(name)?.[1] ?? firm ?? site;
  const parts: readonly DraftName[] = [
    ...partsOfTown(name, kind),
    ...legal,
    ...(found === undefined ? [] : [{ text: found, use: 'short', needs: 'support' } as const]),
    ...(/^de(?:-|$)/i.test(language)
      ? partsInGerman(name, isOrganization)
      : partsInEnglish(name, kind, language)),
    ...(isOrganization ? withoutGoods(firm ?? name, language) : []),
  ];
  const paper = isOrganization ? papers.exec(name)?.[1] : undefined;
  if (paper === undefined) return parts;
  const isGerman = germanPapers.test(paper);
  const text = isGerman && paper.endsWith('e') ? `${paper}||n` : paper;
  return [
    ...parts,
    { text, use: 'short', needs: 'support', onlyAfter: isGerman ? germanArticles : ['the', 'The'] },
  ];
}

/** "Adidas" for "Adidas AG", "Manchester United" for "Manchester United F.C.": hardly a page has the rest. */
function withoutLegalForm(name: string, language: string): readonly DraftName[] {
  const text =
    /^(\p{Upper}.*?),? (?:AG|SE|SA|S\.A\.|NV|N\.V\.|SpA|S\.p\.A\.|GmbH|Inc\.?|Ltd\.?|plc|PLC|LLC|A?FC|A?F\.C\.|CF|C\.F\.|SC)$/u.exec(
      name,
    )?.[1];
  if (text === undefined) return [];
  // Clubs are called after towns.
  const isTelling = !/F\.?C|C\.?F|SC/.test(name.slice(text.length)) && !isPlainWord(text, language);
  return [isTelling ? { text, use: 'full' } : { text, use: 'short', needs: 'support' }];
}

/** "Villefranche" for "Villefranche-sur-Saône", "Frankfurt" for "Frankfurt am Main". */
function partsOfTown(name: string, kind: EntityKind): readonly DraftName[] {
  const [, town = ''] = kind === 'place' ? (townOnRiver.exec(name) ?? []) : [];
  return town === '' ? [] : [{ text: town, use: 'short', needs: 'support' }];
}
const townOnRiver =
  /^(\p{Upper}\p{Lower}{3,})(?:-(?:sur|sous|en|le|la|les|lès|de|du|des|aux?)-|[ -](?:am|an der|im|upon|on|under|next)[ -](?:the[ -])?)\p{Upper}/u;

/** "Diamond Crystal" for "Diamond Crystal Salt Company", "Northgate" for "Northgate Building Society", but no "World". */
function withoutGoods(firm: string, language: string): readonly DraftName[] {
  const [, text = ''] = goods.exec(firm) ?? [];
  const isOther = text === '' || (!text.includes(' ') && isPlainWord(text, language));
  return isOther ? [] : [{ text, use: 'short', needs: 'support' }];
}

const goods =
  /^(\p{Upper}.*) (?:Salt|Copper|Steel|Optical|Petroleum|Supermarkets|Iron|Coal|Oil|Gas|Paper|Lumber|Timber|Cement|Glass|Sugar|Tobacco|Cotton|Wool|Woollen|Silk|Canning|Packing|Milling|Motors?|Insurance|Rubber|Chemical|Electric|Power|Water|Land|Fruit|Trading|Transport|Bus|Tram|Railway|Railroad|Steamship|Construction|Engineering|Manufacturing|Mining|Brewing|Shipping|Pools|Foods|Stores|Mills|Works|Builders|Services|Solutions|Studios|Capital|Ventures|Securities|Investments|Technologies|Software|Pharmaceuticals|Aerospace|Engines|Building Society|Bank|Farms|Ferries|Coaches|Buses|Omnibus|Airways|Aviation|Group|Press|Environmental|Publishing|Publishers|Books|Logistics|Holdings|Industries|Partners|Systems|Records|Pictures|Media|Energy|Airlines|Biscuits|Dairies|Chocolates|Textiles|Cosmetics|Toys|Tools|Circus|Dance|Carrying|Grain|Radium|Heritage Mutual|Resorts|Hotels|Getränke|Bau|Verlag|Reisen|Energie|Stahl|Maschinenbau|Möbel|Logistik|Immobilien)(?: (?:Company|Corporation|Cooperative|Co-operative|Co\.?))?$/u;

/** "Im Spiegel" for "Der Spiegel". */
const germanTitle = /^(?:Der|Die|Das) (\p{Upper}\p{Alpha}+)$/u;

/** "Die Notgemeinschaft" for "Notgemeinschaft der Deutschen Wissenschaft". */
const germanBodyOf =
  /^(\p{Upper}\p{Lower}{3,}(?:gemeinschaft|gesellschaft|verband|verein|amt|bund|ministerium|anstalt|kammer|werk|rat)) (?:der|des|für|zur) /u;

/** "Der Hilfsbund" for "Eisenbahner-Hilfsbund". */
const germanJoinedBody = /^\p{Upper}\p{Lower}+-(\p{Upper}\p{Lower}{4,}(?:bund|verein|verband|werk|rat))$/u;

/** "Dynamo" for "SG Dynamo Potsdam". */
const germanClub = /^(?:\p{Upper}{2,3}|V[fF][BL]) (\p{Upper}\p{Lower}{3,}) \p{Upper}\p{Alpha}+$/u;

/** "Die Kreissparkasse" for "Kreissparkasse Osterode". */
const germanHouse =
  /^(\p{Upper}\p{Lower}{3,}(?:kasse|werft|brauerei|klinik|mühle|hütte|fabrik|werke)) \p{Upper}\p{Alpha}+$/u;

/** "Die Reichsbahn" for "Deutsche Reichsbahn". */
function partsInGerman(name: string, isOrganization: boolean): readonly DraftName[] {
  const body = isOrganization
    ? (germanHouse.exec(name) ??
        germanBodyOf.exec(name) ??
        germanJoinedBody.exec(name) ??
        germanBody.exec(name) ??
        germanSociety.exec(name))?.[1]
    : undefined;
  const club = isOrganization ? germanClub.exec(name)?.[1] : undefined;
  const firm = isOrganization
    ? (germanFirm.exec(name)?.[1] ?? (club === undefined || isPlainWord(club, 'de') ? undefined : club))
    : undefined;
  const joined = isOrganization ? germanJoined.exec(name)?.[1] : undefined;
  const titled = isOrganization ? germanTitle.exec(name)?.[1] : undefined;
  const parts = [body, joined, germanHead.exec(name)?.[1]].flatMap((noun): readonly DraftName[] =>
    noun === undefined || commonWordIn(noun, 'de') !== null || knownPlacesIn('de').has(noun)
      ? []
      : [
          {
            // "Von den Augenwerken", "im Volksboten".
            text: noun.endsWith('e') ? `${noun}||n` : noun,
            use: 'short',
            needs: 'support',
            onlyAfter: [...germanArticles, 'die', 'Die', 'das', 'Das', 'des', 'zum', 'ins', 'zur'],
          } as const,
        ],
  );
  return [
    ...parts,
    ...(firm === undefined ? [] : [{ text: firm, use: 'short', needs: 'support' } as const]),
    ...(titled === undefined
      ? []
      : [
          {
            text: titled,
            use: 'short',
            needs: 'support',
            onlyAfter: [...germanArticles, 'die', 'Die', 'das', 'Das', 'des', 'zum', 'ins', 'zur'],
          } as const,
        ]),
  ];
}

const germanBody = /^\p{Upper}\p{Lower}{3,}e[rs]? (\p{Upper}\p{Lower}{6,})$/u;
/** "Die Gotthardbahn" for "Gotthardbahn-Gesellschaft". */
const germanJoined = /^(\p{Upper}\p{Lower}{5,})-(?:Gesellschaft|Verein|Stiftung|Genossenschaft)$/u;
/** "Der Flaschenhals" for "Freistaat Flaschenhals", "der Poseidon" for "Schwimmverein Poseidon". */
const germanHead =
  /^(?:\p{Upper}\p{Lower}*(?:verein|club|klub|bund|chor|kapelle)|\p{Upper}\p{Lower}+e Gesellschaft|Freistaat|Gasthaus|Gasthof|Hotel|Café|Kino|Theater|Lichtspiele|Schacht|Zeche|Hütte|Kurhaus|Strandbad|Freibad) (\p{Upper}\p{Lower}{3,})$/u;

/** "Behr" for "Feinkost Behr". */
const germanFirm =
  /^(?:Feinkost|Firma|(?:Kultur|Bürger)?[Ss]tiftung|Theater|Trachtenverein|Bäckerei|Metzgerei|Brauerei|Möbelhaus|Reederei|Spedition|Autohaus|Druckerei|Werft|Molkerei|Gärtnerei|Kaufhaus|Buchhandlung|Weingut) (\p{Upper}\p{Lower}{2,})$/u;

/** "Der Förderverein" for "Förderverein Annenorgel". */
const germanSociety =
  /^(\p{Upper}\p{Lower}{3,}(?:verein|verband|stiftung|gesellschaft|genossenschaft|initiative)) \p{Upper}/u;

const possessive = /^(\p{Upper}.*['’]s)(?: \p{Upper}\p{Alpha}+){1,3}$/u;
const memorial = /^(\p{Upper}.* (?:Memorial|General|Central|Regional|Community|Royal)) \p{Upper}\p{Alpha}+$/u;
const firms =
  /^(\p{Upper}[\p{Alpha}'’.&-]+(?: (?:& )?\p{Upper}[\p{Alpha}'’.&-]+)+),? (?:Health|Group|Company|Corporation|Corp\.?|Inc\.?|Ltd\.?|Limited|Co\.?|PLC|plc|LLC|GmbH|AG|KG|SE|Holdings|Industries|Airlines|Lines?|Energy|Media|Systems|Partners|Records|Pictures|Mining|Shipping|Fishing|Brewing|Brewery)$/u;
/** "Aero Club" of "Norwegian Aero Club". */
const national =
  /^(?:\p{Upper}\p{Lower}+(?:ian|ish|ese|[^m]an|nch|tch|dic)|Royal|National) (\p{Upper}[\p{Alpha}'’-]+(?: \p{Upper}[\p{Alpha}-]+){1,3})$/u;
const ship = /^(?:HMS|USS|RMS|SS|MS|MV) (\p{Upper}.*)$/u;
const sites =
  /^(?:Mount|Schloss|Burg|Kloster|Zeche|Grube|Schacht) ((?:St\.? |Saint )?\p{Upper}\p{Alpha}{3,})$/u;
const papers =
  / (Courier|Times|Post|Herald|Gazette|Tribune|Chronicle|Observer|Mirror|Echo|Telegraph|Guardian|Journal|Mercury|Examiner|Dispatch|Advertiser|Argus|Leader|Standard|Star|Sentinel|Reporter|Bulletin|Independent|Review|Record|Register|Globe|Citizen|Express|News|Mail|Press|Bugle|Beacon|Bote|Kurier|Anzeiger|Tageblatt)$/u;
const germanPapers = /^(?:Bote|Kurier|Anzeiger|Tageblatt)$/;
const germanArticles = ['der', 'Der', 'dem', 'Dem', 'den', 'Den', 'im', 'Im', 'vom', 'Vom', 'beim', 'Beim'];

/**
 * "théâtre des Tanneurs" and "les Tanneurs" for a theater called "Théâtre des Tanneurs", "Amis des Tanneurs" and "les Amis" for an
 * association that is called "Les Amis des Tanneurs", "du Monde" for "Le Monde".
 */
function partsInRomance(name: string, kind: EntityKind, language: string): readonly DraftName[] {
  const [, article = '', bare = name] = withArticle.exec(name) ?? [];
  const whole = (text: string): DraftName => ({ text, use: 'full' });
  const part = (text: string, onlyAfter: readonly string[]): DraftName => ({
    text,
    use: 'short',
    needs: 'support',
    onlyAfter,
  });
  if (article !== '' && !bare.includes(' ')) {
    const joined = contracted.get(article);
    return joined === undefined ? [] : [part(bare, joined)];
  }
  const head = ofSomething.exec(bare)?.[1] ?? '';
  const plural = ofMany.exec(bare)?.[1] ?? '';
  const first = bare.split(' ', 1)[0] ?? '';
  const rest = bare.slice(first.length + 1);
  const isNoun = article === '' && (head !== '' || kindWords.has(first.toLowerCase()));
  const isBody = kind === 'organization';
  const [, link = '', own = ''] = ofOwn.exec(bare) ?? [];
  const noun = isBody ? nounAndAdjective.exec(bare)?.[1] : undefined;
  const last = isBody ? lastOfBody.exec(bare)?.[1] : undefined;
  const two = isBody ? twoWords.exec(bare)?.[1] : undefined;
  return [
    ...(isBody && namedBody.test(bare) ? [{ ...part(first, romanceArticles), notBefore: romanceLinks }] : []),
    ...(own === '' ? [] : [part(own, articlesOf.get(link) ?? [])]),
    ...(last === undefined ? [] : [part(last, ['la', 'La'])]),
    ...(two === undefined ? [] : [part(two, romanceArticles)]),
    ...(smallKinds.test(bare) ? [whole(first.toLowerCase() + bare.slice(first.length))] : []),
    ...(noun === undefined ? [] : [{ ...part(noun, romanceArticles), notBefore: romanceLinks }]),
    ...(article === '' ? [] : [whole(bare)]),
    ...(isNoun && bare.includes(' ') ? [whole(first.toLowerCase() + bare.slice(first.length))] : []),
    ...(isBody && head !== '' ? [{ ...part(head, romanceArticles), notBefore: romanceLinks }] : []),
    ...(isBody && /^\p{Upper}\p{Lower}+ \p{Upper}\p{Lower}+$/u.test(rest)
      ? [{ text: rest, use: 'short', needs: 'support' } as const]
      : []),
    ...(!isBody && plural !== '' ? [part(plural, ['les', 'Les', 'aux', 'Aux'])] : []),
    ...(isBody && headOfPlace.test(bare) ? [part(headOfPlace.exec(bare)?.[1] ?? '', romanceArticles)] : []),
    ...(isBody && houses.test(bare) && !isPlainWord(rest, language)
      ? [{ text: rest, use: 'short', needs: 'support' } as const]
      : []),
    ...(theaters.test(bare)
      ? [
          part(rest, [
            'el',
            'El',
            'al',
            'del',
            'le',
            'Le',
            'au',
            'du',
            'il',
            'Il',
            'al',
            'o',
            'O',
            'do',
            'ao',
          ]),
        ]
      : []),
    ...partsOfClub(bare),
    ...(isBody ? [] : townsInRomance(bare)),
  ];
}

/** "La Collén" of "Sociedad Textil Collén", "la Compañía Platense" of "Compañía Platense de Navegación", "el barrio Anglo". */
const lastOfBody =
  /^(?:Sociedad|Compañía|Empresa|Fábrica|División|Universidad) (?:\p{Upper}\p{Lower}+ )?(\p{Upper}\p{Lower}{3,})$/u;
const twoWords = /^(\p{Upper}\p{Lower}{4,} \p{Upper}\p{Lower}{3,}) (?:de|del|du|des) /u;
const smallKinds = /^(?:Barrio|Estero|Cerro|Arroyo|Paseo|Puente|Cabo|Colonia) \p{Upper}/u;

/** "Notre-Dame" of "Notre-Dame de Reims", "Morata" of "Morata de los Alfares", "San Blas" of "Convento de San Blas". */
const townsInRomance = (name: string): readonly DraftName[] =>
  [ofTown.exec(name)?.[1], ofSaint.exec(name)?.[1]].flatMap((text): readonly DraftName[] =>
    text === undefined || kindWords.has(text.toLowerCase()) || isPlainWord(text, 'es')
      ? []
      : [{ text, use: 'short', needs: 'support', notBefore: romanceLinks }],
  );
const ofTown = /^(\p{Upper}\p{Lower}{4,}(?:-Dame)?) (?:de|del|di|do|da)(?: l[ao]s?)? \p{Upper}\p{Lower}+$/u;
const ofSaint =
  /^\p{Alpha}\p{Lower}+ (?:d[eio] )?(Sant?[ao]? \p{Upper}\p{Lower}+|Sainte?-\p{Upper}\p{Lower}+)$/u;

/** "Le Syndicat de tir" of "Syndicat de tir de Vaux". */
const headOfPlace =
  /^(\p{Upper}\p{Lower}+ (?:de|du|des|d['’])(?: (?:la|las|los|les))? ?\p{Lower}{3,}) (?:de|du|des|del|d['’]) ?(?:la |las |los |les )?\p{Upper}/u;

/** "La Fundación" of "Fundación Camanchaca". */
const namedBody =
  /^(?:Capitanía|Peña|Galerie|Filature|Imprimerie|Librairie|Fábrica|Imprenta|Librería|Prefectura|Comisión|Junta|Dirección|Cámara|Fundación|Asociación|Sociedad|Compañía|Cooperativa|Sindicato|Federación|Instituto|Fondation|Association|Société|Compagnie|Coopérative|Syndicat|Fondazione|Associazione|Società) \p{Upper}/u;

/** "Le Val-de-Grâce" of "Hôpital du Val-de-Grâce", "la Prunelle" of "Coopérative de la Prunelle". */
const ofOwn = /^\p{Alpha}\p{Lower}+ (du|de la|del) (\p{Upper}[\p{Alpha}-]{2,})$/u;
const articlesOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['du', ['le', 'Le', 'au', 'Au', 'du', 'Du']],
  ['de la', ['la', 'La']],
  ['del', ['el', 'El', 'al', 'Al', 'del', 'Del']],
]);

/** "La Société" of "Société hirudinicole". */
const nounAndAdjective = /^(\p{Upper}\p{Lower}{4,}) \p{Lower}{4,}(?:$| d['’eu])/u;

/** "El Bolívar" of "Teatro Bolívar". */
const theaters =
  /^(?:[Rr]ío|[Ll]ago|[Ee]stero|[Cc]erro|[Aa]rroyo|[Bb]arrio|[Mm]ont|[Pp]uy|[Pp]ic|Frigorífico|Hospital|Ingenio|Molino|Astillero|Mercado|Teatro|Cine|Cinema|Café|Hotel|Estadio|Mercado|Théâtre|Cinéma|Hôtel|Stade|Albergo|Estádio) \p{Upper}\p{Alpha}{3,}$/u;

/** "Duvignac" of "Maison Duvignac". */
const houses =
  /^(?:Maison|Établissements|Éditions|Librairie|Imprimerie|Bodegas|Editorial) \p{Upper}\p{Alpha}{3,}$/u;

/** "CD Valdeflores" and "el Valdeflores" for "Club Deportivo Valdeflores". */
function partsOfClub(name: string): readonly DraftName[] {
  const [, club = '', place = ''] = clubs.exec(name) ?? [];
  if (place === '') return [];
  const letters = club
    .trim()
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');
  return [
    ...(letters.length > 1 ? [{ text: `${letters} ${place}`, use: 'full' } as const] : []),
    {
      text: place,
      use: 'short',
      needs: 'support',
      onlyAfter: ['el', 'El', 'al', 'del', 'Del', 'le', 'Le', 'il', 'Il', 'o', 'O'],
    },
  ];
}

const clubs =
  /^((?:(?:Real|Club|Deportiv[oa]|Unión|Sporting|Racing|Agrupación|Sociedad|Atlético|Fútbol|Football|Association|Sportive|Olympique|Stade|Cercle|Union|Associazione|Sportiva|Calcio|Clube|Esporte|Futebol) )+)(?:de )?(\p{Upper}\p{Alpha}+)$/u;

export const isRomance = (language: string): boolean => /^(?:es|fr|it|pt)(?:-|$)/i.test(language);
const withArticle = /^(Le|La|Les|El|Los|Las|Il|I|Gli|O|Os|As) (\p{Upper}.*)$/u;
const ofSomething =
  /^(\p{Upper}\p{Lower}{2,}) (?:d[eio]|du|des|del|dell[ae]|d[ao]s?|d['’]\p{Alpha}+)(?!\p{Alpha})/u;
const ofMany = / des (\p{Upper}\p{Alpha}+)$/u;
const romanceLinks = ['de', 'du', 'des', "d'", 'del', 'di', 'della', 'do', 'da', 'pour', 'para', 'per'];
const romanceArticles = [
  ...['la', 'La', 'le', 'Le', "l'", "L'", 'les', 'Les', 'du', 'Du', 'au', 'Au', 'des', 'aux', 'Aux'],
  ...[
    'el',
    'El',
    'los',
    'Los',
    'las',
    'Las',
    'del',
    'al',
    'Al',
    'il',
    'Il',
    'della',
    'alla',
    'o',
    'O',
    'da',
    'do',
  ],
];
/** In mid-sentence, and what the articles become behind a preposition. */
const contracted: ReadonlyMap<string, readonly string[]> = new Map([
  ['Le', ['le', 'du', 'au', 'Du', 'Au']],
  ['La', ['la']],
  ['Les', ['les', 'des', 'aux', 'Aux']],
  ['El', ['el', 'del', 'al', 'Al']],
  ['Los', ['los']],
  ['Las', ['las']],
]);
