/**
 * What French, Italian, Portuguese and Spanish write around a name that is another's: they put what something is before
 * it, in small letters, "la rue Blanc", "el submarino Peral", and what somebody is, too, "le ministre Clemenceau".
 */

import { isLowerAt } from './characters.ts';
import { hasTitleBefore } from './clues.ts';
import { lazy } from './lazy.ts';
import type { BlockRuleInput } from './rule.ts';
import { isUnknownCapital, type Surroundings } from './surroundings.ts';
import { givenNames, list, otherPersonTitles, plainAddresses } from './vocabulary.ts';

/** What stands before a noun: "la rue", "l'hôtel", "dell'hotel". */
const determiners: ReadonlyMap<string, () => RegExp> = new Map([
  [
    'fr',
    lazy(
      () =>
        /(?<![a-zà-ɏ'])(?:(?:le|la|les|une?|du|des|aux?|cet?|cette|ces|son|sa|ses|leurs?|notre|votre|nos|vos|mon|ma|mes|deux) |l')$/iu,
    ),
  ],
  [
    'es',
    lazy(
      () =>
        /(?<![a-zà-ɏ])(?:el|las?|los|una?|unos|unas|del|al|est[ea]|es[ea]|aquel|aquella|sus?|nuestr[oa]s?|mis?|dos) $/iu,
    ),
  ],
  [
    'it',
    lazy(
      () =>
        /(?<![a-zà-ɏ])(?:(?:il|lo|la|i|gli|le|un[oa]?|(?:de|ne|da|su|a)(?:l|llo|lla|i|gli|lle)|quest[oa]|quel|quella|suo|sua|due) |(?:(?:de|ne|a|da|su)?ll?|un)')$/iu,
    ),
  ],
  [
    'pt',
    lazy(
      () =>
        /(?<![a-zà-ɏ])(?:os?|as?|uma?|d[oa]s?|n[oa]s?|aos?|às?|pel[oa]s?|est[ea]|ess[ea]|seus?|suas?|dois|duas) $/iu,
    ),
  ],
]);

export const isRomance = ({ language }: BlockRuleInput): boolean =>
  language !== null && determiners.has(language);

/** How words for what people are and what they are like end. */
const peopleEndings = lazy(
  () =>
    /(?:eure?|euse|[tds]ora?|trice|ist[ae]|ienn?e?|i[eè]re?|aire|ain|aine|arde?|ante?|tente|dente?|gente?|rente?|logue|[oó]log[oa]|gra(?:phe|fo|fa)|ari[oa]|er[oa]|iere|[aá]tico|ític[oa]|ísic[oa]|éd?ic[oa]|ímic[oa]|ad[oa]|id[oa]|[^t]ée?|és|esa|ese|ois|[rm]al|able|ibl?e|eux|os[oa]|ique)s?$/u,
);
/** What ends like them, and is no person. */
const thingsLikePeople = lazy(
  () =>
    /^(?:(?:restaur|mont|nav)ante?|café|marché|fossé|musée|lycée|allée|vallée|armée|fusée|épée|moteur|croiseur|remorqueur|vapeur|porteur|secteur|chalutier|pétrolier|quartier|chantier|sentier|atelier|dossier|clavier|cratère|frontière|rivière|carrière|dispensaire|glossaire|anniversaire|sanctuaire|terrain|train|pain|domaine|fontaine|plaine|boulevard|journal|animal|signal|hôpital|(?:bou|bri|cli|fa|poli|répu)[a-z]*ique|basilique|table|crucero|astillero|velero|carguero|petrolero|sendero|dinero|acorazado|mercado|juzgado|estado|condado|tratado|seminario|diario|santuario|acuario|barrio|escenario|clínica|carretera|cantera|bandera|escalera|frontera|bahía|avenida|parada|posada|calzada|ensenada|fachada|portada|comida|medida|empresa|mesa|presa|motore?|tractor|comedor|mirador|ascensor|incrociatore|quartiere|cantiere|arsenal|mural|memorial|cargueiro|estaleiro|bairro)s?$/u,
);
/** Other words for what people are, and what is said of them alone. */
const people = list(`
  padre madre hermano hermana fray sor père mère frère sœur
  lieutenant capitaine teniente capitán doctor doctora general ministre maire juge roi reine patron patronne compagnon député retraité pape prince comte duc baron marquis abbé curé évêque
  colonel chef poète peintre prêtre maître soldat médecin architecte pilote témoin docteur avocat maréchal ami amie mari homme
  garçon héros stratège champion tsar monsieur madame mademoiselle demoiselle élève camarade sieur dame nommé dénommé
  ministro ministra físico químico mecánico abogado rey reina papa príncipe conde duque barón cura obispo coronel juez poeta jefe
  jefa héroe alcalde capitán sargento cabo comandante maestro piloto guardia espía don doña señor señora señorita hombre niño chico chica
  amigo amiga marido cirujano artesano veterano vecino marino campesino candidato llamado tal
  re regina duca conte sindaco giudice colonnello generale medico avvocato signor signora signorina
  rei rainha duque prefeito juiz advogado médico senhor senhora
  jeune vieux vieil vieille pauvre brave bon bonne grand grande petit petite beau belle même seul seule propre premier première
  second futur future défunt malheureux ancien ancienne nouveau nouvel nouvelle
  joven anciano pobre gran mismo misma propio propia célebre última último primer primera entonces viejo vieja buen antigua antiguo
  nueva nuevo giovane vecchio povero antica antico nuova nuovo jovem velho antiga antigo nova novo
`);
/** What is the person's own, and speaks of the person: "l'affaire Clemenceau", "el gobierno Pardo". */
const ownedByPeople = list(`
  affaire cas procès gouvernement cabinet ministère administration présidence camp clan équipe régime ère époque plan candidature
  duo tandem caso proceso juicio gobierno gabinete administración presidencia era campaña equipo bando dúo governo amministrazione
  presidenza administração
`);
/** When: "ce jour Blanc était là". */
const times = list(`
  jour soir matin nuit semaine mois année an lendemain veille fois instant moment heure printemps été automne hiver siècle
  lundi mardi mercredi jeudi vendredi samedi dimanche día noche mañana tarde año mes semana vez lunes martes miércoles jueves
  viernes sábado domingo giorno notte anno volta dia noite ano
`);

/** Things that need no article before a name: "12, rue Blanc", "au métro Clemenceau". */
const thingsAlone = list(`
  sauce bleu rouge vert jaune noir gris brun violet azul rojo amarillo
  rue avenue boulevard carrefour concours quai impasse chemin station gare métro lycée collège école prix salle gymnase square hôpital hospital clinique résidence stade hôtel brasserie boulangerie pharmacie
  musée théâtre cinéma librairie galerie famille calle avenida paseo plaza hotel bar colegio instituto estación premio teatro cine
  museo barrio buque barco familia viale corso piazza largo liceo scuola stadio albergo rua praça escola prêmio prémio estádio família
`);

/** "El Premio Jacinto Vela", "el colegio público Elvira Campos", "el Hospital Enfermera Isabel Zendal". */
const honors = lazy(
  () =>
    /(?:(?:Salas?|Salón|Aula|Auditorio|Pabellón|Polideportivo|Salle|Espace|Premio|Prix|Prêmio|Trofeo|Trophée|Copa|Coupe|Beca|Colegio|Collège|Lycée|Instituto|Institut|Hospital|Hôpital|Fundación|Fondation|Fondazione|Escuela|École|Centro|Plaza|Place|Calle|Avenida|Avenue|Parque|Estadio|Stade|Museo|Musée|Biblioteca|Residencia|Puente)(?: N[.º°]+ ?\d+)?(?: (?:Maestr[oa]|Doctora?|Docteur|Enfermera|General|Général|Marqués|Conde|Padre|Père))?|(?:colegio|collège|lycée|instituto|école|escuela|hospital|hôpital|centro|centre|premio|prix) \p{Lower}{5,}|(?:calle|rue|avenida|avenue|plaza|place) (?:Maestr[oa]|Doctora?|Docteur|General|Général|Marqués|Conde|Padre|Père)) $/u,
);

/** "La rue Blanc", "l'hôtel Fontaine", "el submarino Peral": a noun before the name says that this is a thing. */
export function isBehindThing(here: BlockRuleInput): boolean {
  const { before, left } = here.around;
  if (honors().test(left.slice(-32))) return true;
  if (before === '' || hasTitleBefore(here)) return false;
  if (before.length < 4 && streetOf().test(left.slice(-20))) return true;
  const noun = before.slice(before.lastIndexOf("'") + 1);
  if (!isLowerAt(noun, 0)) return placesAtStart.test(before);
  if (thingsAlone.has(noun)) return true;
  if (noun.length < 3 || isOfPeople(noun)) return false;
  const beforeNoun = left.slice(-noun.length - 13, -noun.length - 1);
  return (
    isDetermined(here, beforeNoun) &&
    !isObject().test(left.slice(0, -noun.length - 1)) &&
    !isVerb().test(noun)
  );
}

const streetOf = lazy(
  () =>
    /(?<![a-zà-ɏ])(?:rue|avenue|boulevard|(?<!(?:la|sa|une|cette|en|sur) )place|impasse|passage|calle|plaza|avenida|paseo|via|piazza|rua|praça) (?:de|du|di|do|da|del) $/iu,
);
/** "Le carrefour de la Croix-Rouge", "la station Croix-Rouge". */
export const isStreetInRomance = ({ around: { left } }: BlockRuleInput): boolean =>
  streetBefore().test(left.slice(-32));
const streetBefore = lazy(
  () =>
    /(?<![a-zà-ɏ])(?:rue|avenue|boulevard|carrefour|place|impasse|passage|square|rond-point|station|métro|quartier|calle|plaza|avenida|paseo|glorieta|estación|barrio|via|piazza|stazione|rua|praça|estação) (?:de la |de los |de l'|della |dell'|d[eiou]s? |do |da |del |d')?$/iu,
);

/** "Place d'Allier", "otro Rubio": a street, or another of the name. */
export const isBehindOther = ({ left }: Surroundings): boolean => otherBefore().test(left.slice(-32));
const otherBefore = lazy(
  () =>
    /(?<![a-zà-ɏ])(?:rue|avenue|boulevard|(?<!(?:la|sa|une|cette|en|sur) )place|calle|avenida|paseo|rua) (?:de |d')$|(?<![a-zà-ɏ])(?:otr[oa]|un tal|una tal|hay una?|un autre|une autre|un certain|y a une?) $/iu,
);

/** "Arcos de Jalón", "les Marrons de Redon": in running text a capital before "de" begins the name. */
export const isBehindCapitalAndOf = ({ left, style, isHeadline }: Surroundings): boolean => {
  if (style !== 'sentence' || isHeadline) return false;
  const word = capitalOf().exec(left.slice(-40))?.[1];
  return word !== undefined && !ofPlaces.test(word);
};
const capitalOf = lazy(
  () => /\p{Lower},? (?:l'|d')?(\p{Upper}\p{Lower}{2,}) (?:de |del |du |des |d')(?:la |las |los |l')?$/u,
);
/** What a place has: a side, people, an office. */
const ofPlaces =
  /^(?:Nord|Sud|Est|Ouest|Norte|Sur|Este|Oeste|Centre|Centro|Maires?|Mairie|Ville|Commune|Préfet|Président|Ministre|Roi|Reine|Empereur|Alcalde|Alcaldesa|Rey|Reina|Presidente|Gobierno|Gouvernement|État|Estado|République|República|Royaume|Reino|Ayuntamiento|Russes|Turcs|Grecs|Belges|Suisses|Juifs|Kurdes|Arabes)$|(?:ain|aine|ien|ienne|oise|aise|and|ol|ano|ana)s?$|[ao]is$/;

const placesAtStart =
  /^(?:Educativa|Escuela|Colegio|Liceo|Lycée|Collège|École|Rue|Avenue|Boulevard|Place|Impasse|Passage|Calle|Plaza|Avenida|Casa|Via|Piazza|Rua|Praça)$/;

/** "Comme le dit Blanc", "les cogió Peral": a pronoun and a verb, before its subject. */
const isObject = lazy(
  () => /(?:^|[ '])(?:comme|ainsi|que|qu'|ne|n'|se|me|te|nous|vous|où|como|así|no) (?:l[aeo]s?|l') ?$/iu,
);
const isVerb = lazy(
  () =>
    /(?:[óò]|^(?:di[jt]o|hizo|quiso|puso|vio|dio|tuvo|trajo|supo|dice|hace|dit|fit|vit|mit|prit|disse|fece))$/u,
);

const isDetermined = ({ language }: BlockRuleInput, text: string): boolean =>
  determiners
    .get(language ?? '')?.()
    .test(text) === true;

const isOfPeople = (noun: string): boolean =>
  people.has(noun) ||
  ownedByPeople.has(noun) ||
  times.has(noun) ||
  (peopleEndings().test(noun) && !thingsLikePeople().test(noun));

/**
 * "Le Clemenceau", "El Peral está en el Museo Naval": in French and Spanish no person has an article, unless it is said which
 * of them is meant.
 */
export function isBehindRomanceArticle({ language, around: { before, right } }: BlockRuleInput): boolean {
  const articles =
    language === 'fr'
      ? articlesInFrench
      : language === 'es'
        ? articlesInSpanish
        : language === 'it'
          ? articlesInItalian
          : null;
  if (articles === null) return false;
  return articles.one.test(before) || (articles.the.test(before) && !saidWhich().test(right));
}

const articlesInFrench = { one: /^une?$/i, the: /^(?:les?|du|des|aux?|cet?|ces)$/i };
const articlesInSpanish = { one: /^(?:una?|unos|unas)$/i, the: /^(?:el|l[ao]s?|del|al)$/i };

/** "La Ferrari" may be a woman. */
const articlesInItalian = { one: /^un[oa]?$/i, the: /^(?:gli|i)$/i };

/** "Le Paris de Balzac", "le Lens d'autrefois", "el Peral que yo conocí". */
const saidWhich = lazy(
  () => /^ (?:d[eiou]s?|de[il]|d'\p{Alpha}+|que|qui|qu'\p{Alpha}+|donde|où|che|quem?)(?!\p{Alpha})/u,
);

/** "Le Lorient, un chalutier", "El Cádiz juega en Segunda": a town has no article. */
export function isTownWithArticle(here: BlockRuleInput): boolean {
  const { form, language, around } = here;
  if (!isRomance(here) || language === 'pt' || !articles.test(around.before)) return false;
  return form.entity.titles.some((title) => towns.test(title)) && !saidWhich().test(around.right);
}

const articles = /^(?:le|la|les|une?|du|des|aux?|el|los|las|una|del|al|il|lo)$/i;
const towns =
  /^(?:ville|commune|capitale?|village|bourg|bourgade|hameau|cité|métropole|ciudad|pueblo|aldea|villa|municipio|città|paese|comune|villaggio)$/iu;

/** "Loïc Marchand promet", "Jean-Jacques Rousseau": titles have small letters, so that a capital begins a given name. */
export function isBehindRomanceName(here: BlockRuleInput): boolean {
  const { form, around } = here;
  const { before } = around;
  // "D'Édouard-Alfred Martel".
  const last = before.slice(Math.max(before.lastIndexOf('-'), before.lastIndexOf("'")) + 1);
  // "L'acteur Blanc".
  if (/'\p{Lower}/u.test(before)) return false;
  if (
    !isUnknownCapital(last) ||
    smallWords.test(before) ||
    addresses().test(before) ||
    plainAddresses.has(before)
  )
    return false;
  if (around.style !== 'sentence' || here.followsName()) return false;
  if (otherPersonTitles.has(before) || form.titles.some((title) => around.endsWith(title))) return false;
  if (around.beforeStartsSentence) return givenNames.has(last) || !openings().test(before);
  // "L'Américain Fischer", "el español Peral".
  const isPeople = isDetermined(here, around.left.slice(-before.length - 13, -before.length - 1));
  return !isPeople || !peoples().test(before);
}

const addresses = lazy(
  () => /^(?:MM|Me|Mlle|Mgr|Dr|Pr|Sr|Sra|Srta|D|Dña|Don|Doña|Dom|Dona|Dott|Sig|Maître|M|Saint)\.?$/u,
);
const peoples = lazy(
  () =>
    /(?:ais|ois|ien|ain|and|ol|urc|rec|usse|elge|isse|tsar|ique|és|an[oa]|in[oa]|ol[ai]?|eñ[oa]|us[oa]|eg[oa]|ese|es[oae]|ê[s]|ão|ã)e?s?$/u,
);

/** Words that begin sentences before a name, and verbs before their subject. */
const openings = lazy(
  () =>
    /^(?:.{0,2}|À|Alors|Après|Aussi|Autour|Avant|Avec|Car|Chez|Comme|Contre|Dans|Depuis|Derrière|Devant|Donc|Encore|Enfin|Ensuite|Entre|Hier|Jamais|Lorsque|Mais|Malgré|Même|Ni|Parce|Par|Pendant|Pour|Pourquoi|Puis|Puisque|Quand|Quant|Que|Qui|Quoi|Reste|Restait|Sans|Sauf|Selon|Seule?|Sous|Sur|Surtout|Tandis|Toujours|Vers|Voici|Voilà|\p{Upper}\p{Lower}+ment|Ahora|Al|Ante|Antes|Así|Aún|Aunque|Ayer|Como|Con|Contra|Cuando|Desde|Después|Donde|Durante|Entonces|Entre|Hasta|Hoy|Incluso|Junto|Luego|Mientras|Nunca|Para|Pero|Por|Porque|Pues|Según|Si|Sin|Sino|Sobre|Sólo|Solo|También|Tampoco|Todavía|Tras|Ya|\p{Upper}\p{Lower}+(?:mente|ó|aba|ía|aron|ieron)|Allora|Anche|Che|Come|Dopo|Dove|Ieri|Infine|Invece|Intanto|Ma|Mentre|Oggi|Perché|Però|Poi|Prima|Quando|Secondo|Senza|Solo|Tra|Agora|Antes|Até|Com|Depois|Enquanto|Então|Hoje|Mas|Ontem|Para|Porém|Sem|Também)$/u,
);

/** "Pardo Bazán", "Blanc Immobilier", "Marchand et Fils": the name goes on. */
export const goesOnInRomance = ({ around }: BlockRuleInput): boolean =>
  (isUnknownCapital(around.after) && around.style === 'sentence' && !around.isHeadline) ||
  /^ & \p{Upper}/u.test(around.right) ||
  firms().test(around.right);

const firms = lazy(
  () =>
    /^ (?:et|y|e|&) (?:[Ff]ils|C[ií]e|C[ií]a|Hijos|[Ff]igli|Filhos|Frères)(?!\p{Alpha})|^ (?:Frères|Hermanos|Hnos|Fratelli|Irmãos)(?!\p{Alpha})/u,
);

/** Surnames that are common nouns or adjectives. */
const wordsLikeNames = list(`
Beau Berger Blanc Blanche Bon Boucher Boulanger Brun Carpentier Charpentier Chevalier Colin Court Doux Fontaine Forêt Fort Froment Grand Gros Lac Long
Loup Marchand Marin Meunier Montagne Mouton Noir Petit Pierre Poisson Prince Renard Rivière Roche Rosier Rouge Roux Roy
Blanco Bravo Cabello Cabeza Calle Calvo Campos Castillo Cruz Cuesta Delgado Flores Franco Fuentes Guerra Herrero Hidalgo Iglesias León Lobo
Luna Merino Mesa Montes Mora Moreno Nieves Olivares Page Pardo Paredes Parra Pastor Paz Peña Pino Pinos Plaza Prado Redondo Rey Reyes Ríos Robles
Rueda Rojo Romero Rosa Rosas Rosario Rubio Salas Salinas Sierra Sol Toro Torres Vega Verde
`);

/** "Marchand de tôle bien connu", "Rosier en fleur", "Montes pelados": a sentence begins with a common noun. */
export const isWordInRomance = ({ form, around: { startsSentence, right } }: BlockRuleInput): boolean =>
  wordsLikeNames.has(form.text) &&
  startsSentence &&
  (right.startsWith('!') ||
    /^ (?:calcaire |que no | y con )/.test(right) ||
    (form.text === 'Cuesta' && /^ (?:dos|tres|mucho|poco|creer|[a-zñ]+[aei]r )/.test(right)) ||
    (form.text === 'Page' && /^ \d/.test(right)) ||
    /^ (?:de |d'|en |à |aux? |avec |sans |con |sin |ou |arriba|abajo)(?:\p{Lower}{3}|$|[ ,.])/u.test(right) ||
    (form.text.endsWith('s') && /^(?:,| y) \p{Lower}+[aeo]s(?!\p{Alpha})/u.test(right)) ||
    (form.text.endsWith('s') && /^ \p{Lower}+[aeo]s(?!\p{Alpha})/u.test(right)));

/** "Je suis née à Biot", "dio clases en Rosario", but not "confiaba en Rosario". */
export const isTownInRomance = ({ before, left, right }: Surroundings): boolean =>
  (/^(?:de|a|en|à)$/.test(before) && /^, en \p{Upper}/u.test(right)) ||
  // "Mon voisin s'appelle Tanguy".
  /(?:s'appel(?:le|ait)|se llamaba|se llama|prénommée?|nommée?)$/.test(before) ||
  /^ (?:n[°º]|núm\.) ?\d/.test(right) ||
  (before === 'de' && lordsOf().test(left.slice(-24))) ||
  isLivedIn({ before, left, right });
const isLivedIn = ({ before, left, right }: Pick<Surroundings, 'before' | 'left' | 'right'>): boolean =>
  before === 'de' || /d'$/.test(left)
    ? feasts().test(left.slice(-24))
    : before === 'en'
      ? livedEn().test(left.slice(-30))
      : before === 'à' && livedAt().test(left.slice(-24)) && !right.startsWith(' de ');
const feasts = lazy(
  () =>
    /(?<!\p{Alpha})(?:fiestas?|feria|pueblo|ayuntamiento|vecinos|villa|ciudad|estación|provincia|[Dd]iputación|[Aa]lcaldía|[Cc]atedral|[Uu]niversidad|commune|village|ville|gare|foire|habitants|hospital|hôpital|aéroport|aeropuerto|minas|pedanía|cabalgata) (?:de |d')$/u,
);
const livedEn = lazy(
  () =>
    /(?<!\p{Alpha})(?:viv|nac[ií]|clases|mur[ií]|muer|resid|establec|estudi|instal|trabaj|veran|notas|tienda|taller|escuela|casa)\p{Lower}* en $/u,
);
const livedAt = lazy(
  () =>
    /(?<!\p{Alpha})(?:née?s?|habit(?:e|ait|ent|aient)|vi(?:t|vait|vent)|install\p{Lower}+|séjourn\p{Lower}+|mort[es]*|enterrée?s?|mari(?:é|ée|és)) à $/u,
);

/** "Le Syndicat agricole de Beaujeu". */
export const isOtherBodyInRomance = ({ right }: Surroundings): boolean =>
  /^ (?:européenne?|française?|soviétique|internationale?|nationale?|suisse|belge|europe[ao]|español[a]?|soviétic[ao]|nacional|internacional)(?!\p{Alpha})/u.test(
    right,
  ) || /^ \p{Lower}{4,} (?:de |d'|du |des |del )(?:la |l')?\p{Upper}/u.test(right);

/** "Marchand de Venise". */
export const isOfPlaceInRomance = (here: BlockRuleInput): boolean =>
  /^ (?:del? |de l[ao]s? |du |des |d')\p{Upper}\p{Lower}/u.test(here.around.right) && !hasTitleBefore(here);

/** "Le docteur Blanc, un dentiste", "el general Beránger, sobrino del ministro": introduced, and no more than a namesake. */
export function isIntroducedInRomance(here: BlockRuleInput): boolean {
  const { around } = here;
  // "Je me rappelle un lieutenant Perret".
  if (/ une? \p{Lower}{4,} $/u.test(around.left.slice(-24)) && people.has(around.before)) return true;
  if (!introduction().test(around.right) || !/^\p{Lower}/u.test(around.before) || hasTitleBefore(here))
    return false;
  const { before, left } = around;
  return isDetermined(here, left.slice(-before.length - 14, -before.length - 1));
}

const introduction = lazy(
  () =>
    /^, (?:une?|uma?|un[oa]) \p{Lower}|^, (?:(?:son|sa|su|suo|sua) )?(?:frère|sœur|neveu|nièce|cousine?|fils|fille|herman[oa]|sobrin[oa]|prim[oa]|hij[oa]|fratello|sorella|nipote|figli[oa]|irmão|irmã|filh[oa]) d|^,? (?:d[eio]|da) \p{Upper}\p{Lower}/u,
);

/** "Prigent-Duval", "Méricourt-l'Abbé", "Val-d'Isère": the name goes on behind a hyphen, or begins before one. */
export function isJoinedInRomance({ around: { text, span, right, left } }: BlockRuleInput): boolean {
  if (text.charAt(span.to) === '-' && joinedBehind().test(right)) return !routes().test(left);
  return "-'".includes(text.charAt(span.from - 1)) && joinedBefore().test(left.slice(-12));
}

const joinedBehind = lazy(
  () => /^-(?:\p{Upper}\p{Lower}|l'|(?:en|sur|sous|lès|le|la|les|de|du|des|d'|et|aux?)-)/u,
);
const joinedBefore = lazy(() => /\p{Alpha}-(?:[dl]'|(?:de|du|des|sur|en|sous|lès|la|le|les)-)$/u);
/** "La ligne Lens-Arras". */
const routes = lazy(() => /(?:ligne|train|axe|trajet|route|match|duel|derby|línea|tren|partido) $/);

/** "Cartagena de Indias", "que l'on appelle Lens", "es también el nombre de …": the text says that this is another. */
export function isNamedElseInRomance(here: BlockRuleInput): boolean {
  const { form, language, around } = here;
  const { left, right, before } = around;
  if (saysName().test(right) || /^(?:otr[oa]|autre)$/.test(before)) return true;
  // "À Marnay, en Haute-Saône", "à Bienne, dans le canton de Berne".
  if (
    form.entity.kind === 'place' &&
    language === 'fr' &&
    form.entity.context.length > 0 &&
    farAway().test(right)
  )
    return !here.hasOtherPlace() && !form.entity.context.some((word) => right.slice(0, 40).includes(word));
  // "Todos lo llamaban La Mula", in a story of it.
  const isOwnName =
    form.name.use === 'full' && form.text.includes(' ') && !/^(?:aussi|éga|tamb|anche)/.test(before);
  if (!isOwnName && mayBeCalled.test(before.slice(before.indexOf("'") + 1)) && called().test(left.slice(-30)))
    return true;
  // "Leur point d'Alençon", "son mantón de Manila".
  if (goods().test(left.slice(-24)) || bodies().test(left.slice(-48))) return true;
  if (
    maySayWhose.test(before.replace(/^.'/, '')) &&
    (clubs().test(left.slice(-40)) || bearer().test(left.slice(-40)))
  )
    return true;
  if (saintOf.test(before) && chapels().test(left.slice(-20))) return true;
  if (form.entity.kind !== 'place') return false;
  // "Una comedia de Benavente", "el oculista Castroviejo".
  if (
    worksOf().test(left.slice(-24)) ||
    lordsOf().test(left.slice(-24)) ||
    /(?:[Jj]ournal|[Qq]uotidien|hebdomadaire|magazine|revue|diario|periódico) (?:La|Le|El|L') ?$/.test(
      left,
    ) ||
    (artists.test(before) && isDetermined(here, left.slice(-before.length - 14, -before.length - 1)))
  )
    return true;
  // "On mange bien chez Artigue", "un tal doctor Mendoza".
  if (before === 'chez' || ranks.test(before)) return true;
  if (isPartOfName(here)) return true;
  return (
    language === 'es' && /^ de \p{Upper}\p{Lower}/u.test(right) && !/^(?:el|aquel|este|ese)$/i.test(before)
  );
}

const ranks =
  /^(?:doctora?|docteur|g[eé]n[eé]ral|colonel|coronel|capit[aá]n|capitaine|monsieur|madame|don|doña|abbé|curé|padre|père|maître|juge|juez|poète|poeta|peintre|pintor|prince|comte|duc|marquis|conde|duque|marqués)$/;

/** "Del Real Zaragoza", "la D.O. Cariñena": within a sentence, a capital before a place begins another name. */
const isPartOfName = (here: BlockRuleInput): boolean =>
  letters.test(here.around.left.slice(-8)) ||
  (isUnknownCapital(here.around.before) &&
    !/'\p{Lower}/u.test(here.around.before) &&
    !smallWords.test(here.around.before) &&
    !here.around.beforeStartsSentence &&
    here.around.style === 'sentence' &&
    !here.followsName());

/** In headings a sign may stand before them: "# Les Tanneurs". */
const smallWords = /^(?:.{0,2}|Les|Des|Aux|Une|Ces|Los|Las|Del|Una|Unos|Gli|Uma)$/;
const letters = /(?:\p{Upper}\.){2,3} $/u;

/** "La ermita de San Roque", in a story of what is called after the saint. */
const saintOf = /^(?:de|di|da|do)$/;
const chapels = lazy(
  () =>
    /(?:universidad|université|ermita|iglesia|capilla|parroquia|fiestas?|día|barrio|église|chapelle|fête|chiesa|cappella|festa|igreja|capela) d[eoia] $/u,
);

const mayBeCalled = /^(?:appel|nomm|bapti|surnomm|llama|bauti|titul|chiam|cham|aussi|éga|tamb|anche)/;
const maySayWhose = /^(?:d[aeiou]s?|la|\p{Upper}{2,3})$/u;

/** "Théroigne de Méricourt": a given name and a surname. */
const bearer = lazy(
  () => /(?:,|(?<!\p{Alpha})(?:et|y|e|avec|con|com|par|por|pour|per)) \p{Upper}\p{Lower}{2,} (?:de|di|da) $/u,
);
/**
 * "Le Chœur symphonique de Bienne", "le pamphlétaire Eugène de Mirecourt", "champion du département du Tarn", "le préfet du Lot": in a
 * sentence, a capital before "de" and a town is that of a body, a work or a person.
 */
const bodies = lazy(
  () =>
    /(?:[\p{Lower},] |[\p{Lower}]')\p{Upper}\p{Lower}+(?!s)\p{Lower}(?: \p{Lower}{5,}(?:[aeloir]|que|if|ive|ée?)s?)? (?:de |d'|du |de la |de l'|del |des )$|[Cc](?:onseil (?:général|départemental|municipal|régional)|aisse d'épargne|hambre de (?:commerce|métiers)) (?:de |d'|de l'|du |de la |des )$|(?:département|canton|diocèse|arrondissement|district|partido|departamento) (?:de |d'|de l'|du |del |de la )$|(?:préfet|préfète|préfecture|députée?s?|sénat(?:eur|rice)s?|élus) (?:du |de la |de l'|des )$|(?<!\p{Alpha})(?:place|square|faubourg|impasse) (?:des |de la )$/u,
);
const goods = lazy(
  () =>
    /(?<!\p{Alpha})(?:eau|point|dentelles?|savons?|moutarde|jambon|saucissons?|nougat|calissons?|coup|mantón|mantones|queso|jamón|turrón|sobrasada|chorizo|aceite) (?:de |d'|del )$/u,
);
const farAway = lazy(
  () =>
    /^ dans le canton (?:de |du )\p{Upper}|^, (?:en |dans (?:le |la |l')(?:canton (?:de |du )|département (?:de |du |de la ))?)\p{Upper}/u,
);
const lordsOf = lazy(
  () =>
    /(?<!\p{Alpha})(?:duquesa?|cond(?:e|esa)|marqu[eé]sa?|barones?a?|barón|obispo|arzobispo|duc|duchesse|comte|comtesse|marquise?|évêque|archevêque) (?:de |d'|du |del )$/u,
);
const worksOf = lazy(
  () =>
    /(?<!\p{Alpha})(?:comedia|novela|poemas?|versos|cuadro|drama|soneto|zarzuela|roman|poème|tableau) (?:de |d')$/u,
);
const artists =
  /(?:[^t]ista|ólog[oa]|[tdc]or|triz|poeta|torero|médico|abogado|cantante|músico|filósofo|dramaturgo|[^t]iste|[^l]eur|logue|poète|peintre|médecin|avocat|chanteuse|écrivain)$/u;
const saysName = lazy(
  () =>
    /^ (?:est|était|es|era|è|é) (?:aussi |également |d'abord |también |anche |também )?(?:(?:le nom|el nombre|il nome|o nome|un nom|un nombre) d|(?:un|le) (?:pré)?nom(?!\p{Alpha}))/u,
);
const called = lazy(
  () =>
    /(?:appell(?:e|ent|ait|aient)|appelée?s?|nommée?s?|baptisée?s?|surnommée?s?|llaman?|llamaban?|llamad[oa]s?|bautizad[oa]s?|titulad[oa]s?|chiamat[oa]|chiaman?o?|chamad[oa]|chama) (?:aussi |également |también |anche |também )?$/u,
);
const clubs = lazy(
  () =>
    /(?:[Cc]lub|Journal|Gazette|Écho|Courrier|Diario|Gaceta|Café|Bar|Brasserie|Restaurant|Pharmacie|Garage|Cinéma|Librairie|Domaine|Château|Clos|Hôtel|Auberge|Ferme|Moulin|Résidence|Camping|Collège|Lycée|École|Racing|Olympique|Stade|Sporting|Atlético|Deportivo|Real|Unión|Université|Universidad|Università|Academia|Académie|Banque|Banco|Banca|Girondins) (?:de|di|do|da|de la|du|des) $|(?<!\p{Alpha})\p{Upper}{2,3} $|(?<!\p{Alpha})(?:rue|avenue|boulevard|impasse|calle|avenida|via|viale|corso|rua) (?:de|di|do|da|du|de la) $/u,
);
