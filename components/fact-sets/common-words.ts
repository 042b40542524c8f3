/**
 * Common words that are often capitalized without being a name: at the beginning of a sentence or in a heading. A fact
 * set that uses one as a name gets a warning to require context. The list has only words that are also names of people,
 * places or organizations; everyday words have a list of their own.
 */
import { everydayWordIn } from './everyday-words.ts';

const wordsByLanguage: Readonly<Record<string, string>> = {
  en: `
    Summer Winter Spring Autumn Fall Easter Christmas Black White Brown Green Gray Grey Gold Silver Rose Violet
    Amber Ruby Pearl Blue Red Golden Mark Grace Hope Faith Joy Bill Frank Rich Jack Rob Pat Sue Art Max Guy Ray
    Dean Drew Chance Christian Victor Baker Cook Carpenter Farmer Fisher Hunter Mason Miller Porter Potter
    Shepherd Singer Taylor Turner Weaver Archer Bishop King Prince Duke Earl Knight Judge Marshal Page Pope
    Abbot Noble Major Cardinal General Sergeant Captain Bush Wood Woods Forest Field Fields Hill Hills Rivers
    River Lake Brook Banks Bridge Church Temple Castle Hall House Lane Street Park Parks Garden Stone Rock Sand
    Clay Glass Steel Iron Bell Ball Cash Price Penny Sterling Coin Young Long Short Little Small Large Strong
    Sharp Swift Bright Wise Good Best Fair Grand Sweet Savage Moody Blunt Rice Bean Berry Cherry Olive Pepper
    Ginger Basil Lamb Fox Wolf Bird Swan Crane Hawk Eagle Drake Bull Buck Hare Love Power Justice Peace Victory
    Liberty Freedom Independence Progress Union Unity Reform Democracy Republic Nation State Congress Parliament
    Senate Council Court Cabinet Treasury Assembly Commission Committee Agency Bureau Company Corporation Bank
    Post Times Guardian Independent Mirror Sun Star Globe Standard Record Chronicle Herald Target Apple Shell
    Gap Oracle Amazon Meta Orange Visa Sprint Virgin Ford Chase Wells Boots Subway Word Office Bath Reading Cork
    Nice Mobile Paradise Bend Lead Hell Rugby Battle Sandwich Deal Rye Ware Split Read Wright Case Close Day
    Days Early West East North South Self Speed Stand Strange Trip Trust Walker Ward Waters Watts Weeks Wild
    Winner Winters
  `,
  de: `
    Bauer Becker Berg Bischof Braun Engel Essen Fischer Frank Fuchs Gross Herbst Herr Herzog Hirsch Jäger Jung
    Kaiser Kaufmann Klein Koch König Kraft Kranz Kraus Krieg Krug Kuhn Lang Lange Licht Mann Markt Maurer
    Meister Merkel Müller Neumann Ost Reich Richter Ritter Roth Sack Sand Schatz Schiff Schmid Schmidt Schneider
    Schön Schröder Schuster Schwarz Schulz Sommer Spahn Spiegel Stadler Stark Stein Stern Stolz Strauss Sturm
    Tag Vogel Vogt Wagner Wald Weber Weiss Welt Wein Winter Wirth Wolf Zeit Zimmer Zimmermann Ziegler Ende Linke
    Grüne Hof
  `,
  fr: `
    Barbier Bernard Berger Blanc Boucher Boulanger Brun Carpentier Chevalier Clair Colin Comte Courage Dubois
    Duc Fontaine Fort France Gras Grand Lac Lambert Lebrun Leclerc Lefort Legrand Leroux Leroy Loup Maire
    Marchand Martin Meunier Monde Moreau Noël Noir Olive Petit Poirier Prince Renard République Roche Roi Roux
    Rose Royal Soleil Tour Vallet Vert Vidal Ville Vincent Libération Croix Figaro
  `,
  es: `
    Alba Amor Ángel Blanco Bravo Caballero Calvo Campo Campos Casa Castillo Cruz Delgado Flores Fuentes Gallego
    Guerra Guerrero Herrera Iglesias León Lobo Luna Marín Mercado Molina Montes Moreno País Pascual Paz Peña
    Prado Reyes Ríos Rojo Romero Rosa Rubio Santos Serrano Sierra Sol Sánchez Toro Torres Vega Verde Vidal
    Nación Mundo Razón Estado
  `,
  it: `
    Agosto Amato Basso Bello Bianco Bianchi Bruno Caruso Costa Conte Corriere Domenica Ferrari Fiore Fontana
    Forte Gallo Giordano Grasso Greco Leone Lega Longo Luglio Maggio Mancini Marino Marzo Monte Neri Papa Pace
    Re Ricci Rossi Russo Sala Sole Stampa Testa Valle Verdi Villa Repubblica Messaggero
  `,
  pt: `
    Abril Agosto Barros Batista Bispo Branco Braga Campos Cardoso Carneiro Carvalho Castro Cruz Domingo Ferreira
    Globo Julho Junho Leite Lobo Machado Maio Março Mata Matos Monteiro Moreira Neves Nogueira Oliveira Pinto
    Pires Porto Ramos Ribeiro Rocha Rosa Sales Santos Silva Serra Vale Vargas Verde Vieira
  `,
  uk: `
    Мельник Коваль Бондар Ткач Кравець Швець Гончар Козак Мороз Зима Літо Весна Осінь Вовк Лис Заєць Соловей
    Голуб Горобець Чорний Білий Рудий Лютий Травень Правда Слово Час Місто Рада Уряд Свобода Воля Надія Віра
    Любов Слава Перемога
  `,
  ru: `
    Мельник Коваль Мороз Зима Лето Весна Осень Волк Заяц Соловей Голубь Белый Чёрный Март Правда Известия Слово
    Время Город Дума Совет Вера Надежда Любовь Слава Победа Свобода Мир Труд Роза Лев
  `,
  pl: `
    Bielecki Cichy Duda Dudek Gazeta Głowacki Góra Kos Kowal Kozak Król Kruk Kwiecień Lato Lis Luty Maj Marzec
    Mazur Mróz Niemiec Nowak Pająk Polak Rzecz Sejm Sikora Sokół Szewc Tusk Wiosna Wilk Wójt Zając Zima Czarny
    Biały Wolność
  `,
};

const wordsOf = new Map(
  Object.entries(wordsByLanguage).map(([language, words]) => [language, new Set(words.trim().split(/\s+/))]),
);

/** Returns the language, "en" or the given one, in which a name is a common word; `null` if it is not listed. */
export function commonWordIn(name: string, language: string): string | null {
  const listed = ['en', new Intl.Locale(language).language].find((one) => wordsOf.get(one)?.has(name));
  return listed ?? everydayWordIn(name, [language]);
}
