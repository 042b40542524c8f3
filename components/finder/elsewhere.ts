/** Where something of a story's name lies or is said to be, if that is not where the story's own is. */

import { isOwnRegion } from './clues.ts';
import type { Form } from './form.ts';
import { isGerman } from './german-names.ts';
import { lazy } from './lazy.ts';
import { isBuilding, isOwnKindIn } from './other-things.ts';
import { type BlockRuleInput, isEnglish } from './rule.ts';

/** "Weimar (Lahn)", "Grünau im Almtal", "not to be confused with St Brigid's Hospital in Ballinasloe". */
export function isElsewhere(here: BlockRuleInput): boolean {
  const { form } = here;
  const { left, right } = here.around;
  if (isGerman(here)) {
    if (germanElsewhere().test(right) && !isOwnContext(here)) return true;
    if (germanParts.test(here.around.before) && !isOwnKindIn(here, here.around.before)) return true;
    // "Das ist nicht der Quellenhof in Aachen", "Lindenbach bei Bad Ems".
    if (/nicht (?:der|die|das|den|dem) $/.test(left) && /^ in \p{Upper}/u.test(right)) return true;
    if (farRegions().test(right)) return form.entity.context.length > 0 && !isOwnContext(here);
    // "Die Marienkirche in Danzig".
    if (germanBuilding.test(form.text) && right.startsWith(' in ') && besideCity().test(right))
      return isFar(here);
    if (germanTown(form) && /^ bei (?:Bad |der )?\p{Upper}/u.test(right))
      return besideCity().test(right) && isFar(here);
    return (
      /verwechseln (?:ist |sind )?mit (?:de[mnr] |dem |einem |einer )?$/.test(left) &&
      /^ (?:in|bei|im|am) \p{Upper}/u.test(right)
    );
  }
  if (!isEnglish(here)) return false;
  // "The Halifax in Yorkshire", "the Grand Hotel in Hallowell", of a place; a body may have an office there.
  if (
    (form.entity.kind === 'place' || form.name.use === 'short') &&
    /(?:^| )[Tt]he $/.test(left.slice(-5)) &&
    elsewhere().test(right)
  )
    return (
      !isOwnRegion(form, right) &&
      !(form.entity.titles.some((title) => isBuilding.test(title)) && here.hasOtherPlace())
    );
  // "The University of Maine at Machias".
  if (left.endsWith(' at ') && /(?:University|College) of (?:\p{Upper}\p{Alpha}+ ){1,2}at $/u.test(left))
    return true;
  // "Water Street in Hallowell", "a resident of Quarry Lane, Farnham".
  if (street.test(form.text) && elsewhere().test(right)) return isFar(here) && !here.hasRelatedPerson();
  return / confused with (?:the )?$/.test(left) && /^(?: in|,| of) \p{Upper}/u.test(right);
}

const germanBuilding =
  /(?:kirche|dom|rathaus|schloss|burg|museum|theater|bahnhof|mühle|brücke|schule|bad|kloster|hof|straße|platz|allee|markt|gasse|weg)s?$/;
/** Towns that others are named by: "Neuhaus bei Nürnberg", "die Marienkirche in Danzig". */
const besideCity = lazy(
  () =>
    /^ (?:bei Bad \p{Upper}|(?:bei|in) (?:Berlin|Hamburg|München|Köln|Frankfurt|Stuttgart|Düsseldorf|Leipzig|Dortmund|Essen|Bremen|Dresden|Danzig|Breslau|Königsberg|Hannover|Nürnberg|Duisburg|Bochum|Wuppertal|Bielefeld|Bonn|Münster|Karlsruhe|Mannheim|Augsburg|Wiesbaden|Kassel|Kiel|Magdeburg|Freiburg|Erfurt|Mainz|Rostock|Lübeck|Halle|Potsdam|Würzburg|Ulm|Heidelberg|Regensburg|Ingolstadt|Wien|Graz|Linz|Salzburg|Innsbruck|Bern|Zürich|Basel|Luzern|Winterthur|Bozen|Prag)(?!\p{Alpha}))/u,
);
const germanTown = ({ entity }: Form): boolean =>
  entity.titles.some((title) => /(?:[Ss]tadt|[Dd]orf|[Gg]emeinde|[Oo]rt|[Ww]eiler)$/.test(title));

/** "In Halle in Westfalen", "1945 aus Osterode in Ostpreußen geflohen". */
const farRegions = lazy(
  () =>
    /^ in (?:der )?(?:(?:Ost|West)?[Pp]reußen|(?:Hinter|Vor)?[Pp]ommern|(?:Ober|Nieder)?[Ss]chlesien|Böhmen|Mähren|Siebenbürgen|(?:Ost|Nord)?[Ww]estfalen|(?:Nord|Süd|Ober|Unter|Mittel)?[Hh]essen|Thüringen|(?:Nieder|Ober)?[Ss]achsen|(?:Ober|Nieder)?[Bb]ayern|(?:Ober|Unter|Mittel)?[Ff]ranken|Schwaben|(?:Schleswig-)?Holstein|(?:Ober|Nieder)?[Öö]sterreich|(?:Süd)?[Tt]irol|Kärnten|Steiermark|(?:Ost|West)?[Ss]chweiz|(?:Ober)?[Pp]falz|(?:Ober|Nieder)?[Ll]ausitz|Württemberg|Brandenburg|Mecklenburg|(?:Ost|Nord)?[Ff]riesland|Anhalt|Lothringen|Elsass)(?!\p{Alpha})/u,
);

/** Not "in October", "in Victorian days", ", Monday". */
const elsewhere = lazy(
  () =>
    /^(?: in|,) (?!January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Christmas|Easter|Victorian|Edwardian|Georgian|Mr|Mrs|Miss|Ms|Dr)\p{Upper}\p{Lower}+(?:[,.;:)]|$)/u,
);

const street = / (?:Street|Road|Lane|Avenue|Square|Row|Terrace)$/;

/** Not where the story says that it is; where it says nothing, not beside another of its places. */
const isFar = (here: BlockRuleInput): boolean =>
  !isOwnContext(here) && (here.form.entity.context.length > 0 || !here.hasOtherPlace());

const germanElsewhere = lazy(
  () =>
    /^ (?:\((?!DDR|BRD)(?:an der |am |bei |im |in )?\p{Upper}\p{Lower}+\)|am Gebirge(?!\p{Alpha})|im \p{Upper}\p{Lower}*(?:tal|wald|gau|gebirge|winkel|moos|kreis|(?<!(?:Aus|In|Um|Hinter))land)(?!\p{Alpha})|(?:am|an der|ob der) (?:See|Main|Rhein|Inn|Neckar|Lahn|Elbe|Donau|Isar|Ruhr|Weser|Oder|Spree|Saale|Mosel|Lech|Leine|Aller|Tauber|Enns|Nahe|Ahr|Sieg|Lippe|Ems|Werra|Fulda|Unstrut|Elster|Mulde|Havel|Neiße|Iller|Altmühl|Naab|Pegnitz|Jagst|Kocher|Fils|Nidda|Dill|Eder|Wupper|Erft|Rur|Bode|Oker|Peene|Warnow|Eider|Trave|Alster|Mur|Drau|Salzach|Aare|Thur|Limmat|Brenner)(?!\p{Alpha}))/u,
);

/** "Das Bistum Limburg", "im Leipziger Stadtteil Lindenau". */
const germanParts =
  /^(?:(?:Erz)?[Bb]istums?|Schloss(?:es)?|Burg|Kloster|(?:Landes|Stadt)?[Tt]heater|Theaterhaus|Stadthalle|Kunsthalle|Amtsgericht|Landgericht|Klinikum|(?:Kreis)?[Ss]parkasse|Volksbank|Stadtwerke|Flughafen|Gymnasium|Stadion|Hauptbahnhof|Landkreis(?:es)?|Kirchenkreis(?:es)?|(?:Stadt|Orts)teil(?:s|es|en)?|Stadtviertels?|Vororts?|Universität|Regierungsbezirks?|Kraftwerks?|Skigebiets?)$/;

/** True where what is behind the name is near all of the story's own names: its region. */
const isOwnContext = ({ form, around: { right } }: BlockRuleInput): boolean =>
  form.entity.context.some((word) => right.slice(0, 40).includes(word));
