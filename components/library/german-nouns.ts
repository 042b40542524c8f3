/**
 * Common nouns of German, which writes them all with a capital, and makes new ones of two: "Rat" and "Haus" are "Rathaus".
 * So a list of whole words would never end; two lists of parts know some ten thousand.
 */

const wordsIn = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What such a noun begins with, as it is joined to the next part. */
const firsts = wordsIn(`
  rat rats stadt stadts bürger land landes länder bund bundes kreis bezirks gemeinde gemeinden haupt ober vize markt kirch
  kirchen schul schüler volks volk staats polizei feuerwehr feuer kranken alten jugend kinder sport kunst kultur bau bahn post
  wirtschafts finanz innen außen justiz verteidigungs umwelt gesundheits verkehrs arbeits arbeiter sozial familien bildungs
  regierungs partei verwaltungs verfassungs amts wahl presse nachrichten wetter brand rettungs hoch berufs grund tages wochen
  jahres hafen fluss fuß garten park stadion flug luft see meeres wasser strom energie öl gas kohle stahl auto zug straßen
  rund fern bild mittel premier eisenbahn gewerkschafts handels industrie börsen geschäfts betriebs verbands vereins
  fach universitäts hochschul forschungs sicherheits geheim kriegs friedens militär heeres marine grenz zoll steuer
  haushalts rechts straf verbraucher bauern land forst natur tier denkmal heimat theater opern konzert musik film fest
  weihnachts ostern ehren gast welt europa minister kanzler präsidenten könig königs kaiser reichs bischofs dom pfarr
  orts dorf nachbar mieter wohnungs miet haus gebäude büro empfangs sitzungs gerichts ermittlungs untersuchungs
`);

/** What it ends with. */
const lasts = wordsIn(`
  haus häuser rat räte amt ämter meister meisterin minister ministerin ministerium präsident präsidentin kanzler kanzlerin
  platz straße brücke kirche schule markt bahnhof hof hafen museum gericht verein partei bank werk büro saal sitzung wahl stadt
  land park garten turm tag tage versammlung verwaltung regierung rätin chef chefin leiter leiterin sprecher sprecherin
  führer führerin anwalt anwältin richter richterin verband bund kammer kommission ausschuss behörde polizei
  feuerwehr wehr armee heer truppe dienst zentrale stelle stätte halle anlage gesellschaft genossenschaft gewerkschaft
  zeitung blatt sender agentur verlag gemeinde kreis bezirk viertel teil zentrum mitte museum theater oper bühne orchester
  universität institut akademie bibliothek klinik heim hotel linie strecke netz lösung konferenz gipfel vertrag gesetz
  abgeordnete abgeordneter vorsitzende vorsitzender vorstand partner mann frau leute bürger bürgerin recht krise politik
  sekretär sekretärin anwaltschaft schaft hilfe schutz messe wesen
`);

/** Endings of nouns that are made of other words; a name with one is rare. */
const madeOfOthers = /(?:ung|heit|keit|schaft|ismus|tion|tät|ment)$/;

/** True for a word made of two known parts, or of a known ending and something before it. */
export function isGermanNoun(word: string): boolean {
  if (!/^\p{Upper}\p{Lower}{4,29}$/u.test(word)) return false;
  if (word.length >= 8 && madeOfOthers.test(word)) return true;
  const lower = word.toLowerCase();
  for (let at = 2; at < lower.length - 2; at += 1)
    if (firsts.has(lower.slice(0, at)) && lasts.has(lower.slice(at))) return true;
  return false;
}
