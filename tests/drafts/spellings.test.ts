import { describe, expect, it } from 'vitest';
import { spellingsOf } from '../../components/drafts/spellings.ts';
import { regionsIn, titlesIn, wordsBefore } from '../../components/drafts/titles.ts';

describe('the spellings of a name', () => {
  it.each([
    ['Reykjavík', 'place', 'en', ['Reykjavík', 'Reykjavik']],
    ['Höfði', 'place', 'en', ['Höfði', 'Hofdi']],
    ['Þingvellir', 'place', 'en', ['Þingvellir', 'Thingvellir']],
    ['Emre Yıldız', 'person', 'en', ['Emre Yıldız', 'Yıldız', 'Emre', 'Emre Yildiz', 'Yildiz']],
    [
      'Ludwig van Beethoven',
      'person',
      'en',
      ['Ludwig van Beethoven', 'van Beethoven', 'Van Beethoven', 'Beethoven', 'Ludwig'],
    ],
    ['Leonardo da Vinci', 'person', 'en', ['Leonardo da Vinci', 'da Vinci', 'Da Vinci', 'Leonardo']],
    ['Health Service Executive', 'organization', 'en', ['Health Service Executive', 'HSE']],
    [
      'Susanne Böhm',
      'person',
      'de',
      ['Susanne Böhm||s', 'Böhm||s', 'Susanne||s', 'Susanne Boehm||s', 'Boehm||s'],
    ],
    [
      'Samuel Pierpont Langley',
      'person',
      'fr',
      ['Samuel Pierpont Langley', 'Samuel Langley', 'S. P. Langley', 'Langley', 'Pierpont Langley', 'Samuel'],
    ],
    ['William Frost', 'person', 'en', ['William Frost', 'Bill Frost', 'Frost', 'William', 'Bill']],
    [
      'Seán Ó Máille',
      'person',
      'en',
      ['Seán Ó Máille', 'Ó Máille', 'Seán', 'Sean O Maille', 'O Maille', 'Sean'],
    ],
    ['Catherine of Aragon', 'person', 'en', ['Catherine of Aragon', 'Catherine']],
    ['Florence Nightingale', 'person', 'en', ['Florence Nightingale', 'Nightingale']],
    [
      'Æthelred the Unready',
      'person',
      'en',
      [
        'Æthelred the Unready',
        'Æthelred',
        'Aethelred the Unready',
        'Aethelred',
        'Ethelred the Unready',
        'Ethelred',
      ],
    ],
    ['HMS Beagle', 'place', 'en', ['HMS Beagle', 'Beagle']],
    [
      "St Brigid's Hospital",
      'place',
      'en',
      ["St Brigid's Hospital", "St Brigid's", "St. Brigid's Hospital", "St. Brigid's"],
    ],
    [
      'Wells Memorial Hospital',
      'place',
      'en',
      ['Wells Memorial Hospital', 'Wells Memorial', 'Memorial Hospital'],
    ],
    ['Ashby Courier', 'organization', 'en', ['Ashby Courier', 'Courier']],
    ['Cavendish Laboratory', 'organization', 'en', ['Cavendish Laboratory', 'Cavendish', 'Laboratory']],
    [
      'Australian Labor Party',
      'organization',
      'en',
      ['Australian Labor Party', 'Labor Party', 'Australian Labor party', 'Labor', 'ALP'],
    ],
    ['Eli Lilly and Company', 'organization', 'en', ['Eli Lilly and Company', 'Lilly', 'Company', 'ELC']],
    ['Halton Falls Foxes', 'organization', 'en', ['Halton Falls Foxes', 'Foxes', 'HFF']],
    [
      'Friendly Society of Laborers',
      'organization',
      'en',
      ['Friendly Society of Laborers', 'Friendly Society', 'Society', 'FSL'],
    ],
    ['Associated Press', 'organization', 'en', ['Associated Press', 'AP', 'Press']],
    ['United Kingdom', 'place', 'en', ['United Kingdom', 'Britain', 'UK']],
    ['World Bank', 'organization', 'en', ['World Bank']],
    ['Wardle Bank', 'organization', 'en', ['Wardle Bank', 'Wardle']],
    ['United Nations', 'organization', 'en', ['United Nations', 'UN']],
    [
      'St. Lawrence River',
      'place',
      'en',
      [
        'St. Lawrence River',
        'St. Lawrence river',
        'St. Lawrence',
        'St Lawrence River',
        'St Lawrence river',
        'St Lawrence',
      ],
    ],
    ['Beardmore Glacier', 'place', 'en', ['Beardmore Glacier', 'Beardmore glacier', 'Beardmore']],
    ['Atlantic Ocean', 'place', 'en', ['Atlantic Ocean', 'Atlantic']],
    ['Hotel Wentworth', 'place', 'en', ['Hotel Wentworth', 'Wentworth']],
    ['Portsmouth Navy Yard', 'place', 'en', ['Portsmouth Navy Yard', 'Navy Yard']],
    ["Weavers' Institute", 'place', 'en', ["Weavers' Institute", 'Institute']],
    ['Blue Stem Stables', 'organization', 'en', ['Blue Stem Stables', 'Blue Stem', 'Stables', 'BSS']],
    ['Adidas AG', 'organization', 'en', ['Adidas AG', 'Adidas']],
    ['Canterbury Ltd', 'organization', 'en', ['Canterbury Ltd', 'Canterbury']],
    ['Harvard University', 'organization', 'en', ['Harvard University', 'Harvard']],
    ['The Home Depot', 'organization', 'en', ['The Home Depot', 'Home Depot', 'THD']],
    [
      'United States Coast Guard',
      'organization',
      'en',
      ['United States Coast Guard', 'U.S. Coast Guard', 'US Coast Guard', 'Coast Guard', 'USCG'],
    ],
    [
      'Royal Canadian Mounted Police',
      'organization',
      'en',
      ['Royal Canadian Mounted Police', 'Canadian Mounted Police', 'Mounted Police', 'RCMP'],
    ],
    ['House of Commons', 'organization', 'en', ['House of Commons', 'Commons']],
    [
      'Japan-America Society of New Hampshire',
      'organization',
      'en',
      ['Japan-America Society of New Hampshire', 'Japan-America Society', 'Society', 'JASNH'],
    ],
    ['J. K. Rowling', 'person', 'en', ['J. K. Rowling', 'J.K. Rowling', 'JK Rowling', 'Rowling']],
    [
      'William Lyon Mackenzie King',
      'person',
      'en',
      [
        'William Lyon Mackenzie King',
        'William King',
        'W. L. M. King',
        'Bill King',
        'King',
        'Mackenzie King',
        'William',
        'Bill',
      ],
    ],
    ['Dirk De Vriese', 'person', 'en', ['Dirk De Vriese', 'De Vriese', 'de Vriese', 'Dirk']],
    ['SG Dynamo Potsdam', 'organization', 'de', ['SG Dynamo Potsdam||s', 'Dynamo||s', 'SGDP']],
    ['Kreissparkasse Osterode', 'organization', 'de', ['Kreissparkass|e|en Osterode', 'Kreissparkasse||n']],
    ['Gotthardbahn-Gesellschaft', 'organization', 'de', ['Gotthardbahn-Gesellschaft||s', 'Gotthardbahn||s']],
    [
      'Ligue pour la Protection des Oiseaux',
      'organization',
      'fr',
      ['Ligue pour la Protection des Oiseaux', 'ligue pour la Protection des Oiseaux', 'LPO'],
    ],
    [
      'Jean de La Fontaine',
      'person',
      'fr',
      ['Jean de La Fontaine', 'de La Fontaine', 'De La Fontaine', 'La Fontaine', 'Jean'],
    ],
    ['North Sea', 'place', 'en', ['North Sea']],
    ['National Gallery', 'organization', 'en', ['National Gallery', 'Gallery']],
    ['General Motors', 'organization', 'en', ['General Motors']],
    ['Maison Duvignac', 'organization', 'fr', ['Maison Duvignac', 'maison Duvignac', 'Duvignac']],
    [
      'Bureau national du cognac',
      'organization',
      'fr',
      ['Bureau national du cognac', 'Bureau', 'bureau national du cognac', 'BNC'],
    ],
    [
      'Pierre-Simon de Laplace',
      'person',
      'fr',
      ['Pierre-Simon de Laplace', 'de Laplace', 'De Laplace', 'Laplace'],
    ],
    ['Norwegian Aero Club', 'organization', 'en', ['Norwegian Aero Club', 'Aero Club', 'NAC']],
    [
      'Cooperativa San Roque',
      'organization',
      'es',
      ['Cooperativa San Roque', 'Cooperativa', 'San Roque', 'CSR'],
    ],
    ['Prairie Lakes Health', 'organization', 'en', ['Prairie Lakes Health', 'Prairie Lakes', 'PLH']],
    ['River Dove', 'place', 'en', ['River Dove', 'Dove']],
    ['Albion Hotel', 'place', 'en', ['Albion Hotel', 'Albion']],
    ['Hay Narrows', 'place', 'en', ['Hay Narrows', 'Narrows']],
    ['Live Oak Gardens', 'place', 'en', ['Live Oak Gardens', 'Live Oak']],
    ['Knockarra Sanatorium', 'place', 'en', ['Knockarra Sanatorium', 'Knockarra', 'Sanatorium']],
    ['Friends of the Peacocks', 'organization', 'en', ['Friends of the Peacocks', 'Friends']],
    [
      'Nevada Press Association',
      'organization',
      'en',
      ['Nevada Press Association', 'Press Association', 'Association', 'NPA'],
    ],
    [
      'Diamond Crystal Salt Company',
      'organization',
      'en',
      [
        'Diamond Crystal Salt Company',
        'Diamond Crystal Salt',
        'Salt Company',
        'Company',
        'Crystal Salt Company',
        'Diamond Crystal',
        'DCSC',
      ],
    ],
    [
      'Schwimmverein Poseidon',
      'organization',
      'de',
      ['Schwimmverein||s Poseidon', 'Schwimmverein||s', 'Poseidon||s'],
    ],
    ['Feinkost Behr', 'organization', 'de', ['Feinkost Behr||s', 'Behr||s']],
    [
      'Villefranche-sur-Saône',
      'place',
      'fr',
      ['Villefranche-sur-Saône', 'Villefranche', 'Villefranche-sur-Saone'],
    ],
    ['Teatro Bolívar', 'place', 'es', ['Teatro Bolívar', 'Bolívar', 'Teatro Bolivar', 'Bolivar']],
    ['Mount Rushmore', 'place', 'en', ['Mount Rushmore', 'Rushmore']],
    ['Weserbote', 'organization', 'de', ['Weserbote||n']],
    [
      'Théâtre des Tanneurs',
      'place',
      'it',
      [
        'Théâtre des Tanneurs',
        'théâtre des Tanneurs',
        'Tanneurs',
        'Theatre des Tanneurs',
        'theatre des Tanneurs',
      ],
    ],
    [
      'Les Amis des Tanneurs',
      'organization',
      'fr',
      ['Les Amis des Tanneurs', 'Amis des Tanneurs', 'Amis', 'LAT'],
    ],
    ['Le Monde', 'organization', 'fr', ['Le Monde', 'Monde']],
    ['Banco de Londres', 'organization', 'es', ['Banco de Londres', 'banco de Londres', 'Banco']],
    ['Grünauer Bote', 'organization', 'de', ['Grünauer Bote||n', 'Bote||n', 'Gruenauer Bote||n']],
    ['Tierpark Ilmenrode', 'organization', 'de', ['Tierpark||s Ilmenrode']],
    ['Neues Forum', 'organization', 'de', ['Neu|es|en|en|em|e Forum|||s||']],
    [
      'Henry Jacob Bigelow',
      'person',
      'en',
      ['Henry Jacob Bigelow', 'Henry Bigelow', 'H. J. Bigelow', 'Bigelow', 'Henry'],
    ],
    ['Thomas Fuchs', 'person', 'de', ['Thomas Fuchs', 'Fuchs', 'Thomas']],
    [
      'Лев Николаевич Толстой',
      'person',
      'ru',
      [
        'Л|ев|ьва|ьву|ьва|ьвом|ьве Николаевич||а|у|а|ем|е Толст|ой|ого|ому|ого|ым|ом',
        'Л|ев|ьва|ьву|ьва|ьвом|ьве Толст|ой|ого|ому|ого|ым|ом',
        'Л. Н. Толст|ой|ого|ому|ого|ым|ом',
        'Толст|ой|ого|ому|ого|ым|ом',
        'Л|ев|ьва|ьву|ьва|ьвом|ьве Николаевич||а|у|а|ем|е',
        'Л|ев|ьва|ьву|ьва|ьвом|ьве',
      ],
    ],
    [
      'Ольга Зимина',
      'person',
      'ru',
      ['Ольг|а|и|е|у|ой|е Зимин|а|ой|ой|у|ой|ой', 'Зимин|а|ой|ой|у|ой|ой', 'Ольг|а|и|е|у|ой|е'],
    ],
    ['Мария Ковальчук', 'person', 'ru', ['Мари|я|и|и|ю|ей|и Ковальчук', 'Ковальчук', 'Мари|я|и|и|ю|ей|и']],
    [
      'Микола Лисенко',
      'person',
      'uk',
      ['Микол|а|и|і|у|ою|і Лисенк|о|а|у|а|ом|у|ові', 'Лисенк|о|а|у|а|ом|у|ові', 'Микол|а|и|і|у|ою|і'],
    ],
    ['Тверь', 'place', 'ru', ['Твер|ь|и|и|ь|ью|и']],
    ['Київ', 'place', 'uk', ['Ки|їв|єва|єву|їв|євом|єві']],
    ['Владимир Путин', 'person', 'en', ['Владимир Путин', 'Путин', 'Владимир']],
  ] as const)('of %s, %s, in a story in %s, are those that pages have', (name, kind, language, texts) => {
    expect(spellingsOf(name, [], { kind, language }).map(({ text }) => text)).toEqual(texts);
  });
});

describe('the titles of a person', () => {
  it.each([
    ['President of the United States.', 'en', ['president', 'President']],
    ['General secretary of the Soviet Communist Party', 'en', ['general secretary', 'General Secretary']],
    ['American secretary of state', 'en', ['secretary of state', 'Secretary of State', 'secretary']],
    ['The former mayor of Oslo, and a poet', 'en', ['mayor', 'Mayor']],
    ['Jeune mineur qui survécut', 'fr', ['mineur', 'Mineur']],
    ['Ministre de la Marine', 'fr', ['ministre', 'Ministre']],
    ['Dramaturgo e ingeniero', 'es', ['dramaturgo', 'Dramaturgo', 'ingeniero', 'Ingeniero']],
    ['Fille du maire', 'fr', []],
    ['Bürgermeisterin von Grünau', 'de', ['Bürgermeisterin']],
    ['Wife of the president', 'en', []],
    [
      'Lighthouse keeper who lit the lamp',
      'en',
      ['keeper', 'Keeper', 'lighthouse keeper', 'Lighthouse Keeper'],
    ],
    ['Grandson of the founder', 'en', []],
    ['Known for her laugh', 'en', []],
    ['', 'en', []],
  ])('are taken from the description “%s” in %s', (description, language, titles) => {
    expect(titlesIn(description, language)).toEqual(titles);
  });
});

describe('the words before a place or an organization', () => {
  it.each([
    ['British ocean liner that sank', 'en', ['liner']],
    ['Swedish newspaper that sent a ship', 'en', ['newspaper']],
    ['Freibad von Grünau', 'de', ['Freibad']],
    ['Kleine Stadt am See', 'de', ['Stadt']],
    ['Where they met', 'en', []],
  ])('are taken from the description “%s” in %s', (description, language, words) => {
    expect(wordsBefore({ kind: 'place', description }, language)).toEqual(words);
  });

  it('are beside the regions that a place is in', () => {
    const description = 'City in Ohio, on the coast of North Carolina';
    expect(regionsIn({ kind: 'place', description })).toEqual(['Ohio', 'North Carolina']);
    expect(regionsIn({ kind: 'person', description: 'King of France' })).toEqual([]);
  });
});
