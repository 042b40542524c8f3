import type { SummitTranslation } from './shape.ts';

/** The bundled story in French. */
export const fr = {
  title: 'Trump et Poutine se rencontrent en Alaska',
  summary:
    'Donald Trump et Vladimir Poutine se rencontrent en Alaska pour parler de la guerre en Ukraine, sans le président ukrainien. Ils n’annoncent aucun accord. L’issue compte aussi pour l’Inde : les droits de douane américains sur ses produits peuvent monter ou baisser.',
  paragraphs: [
    'Le vendredi 15 août 2025, Donald Trump a reçu Vladimir Poutine en Alaska pour parler de la guerre en Ukraine. Leur dernière rencontre remontait à 2019, à Osaka. L’Occident n’avait plus vu Poutine depuis qu’il avait envoyé son armée en Ukraine, en février 2022. Au moment de se séparer, ils n’ont répondu à aucune question et n’ont annoncé aucun accord.',
    'Le lieu : la Joint Base Elmendorf-Richardson, à la limite nord d’Anchorage, bien gardée, dotée de ses propres pistes, et poste de guet face à l’Union soviétique pendant la guerre froide. Cette terre a été russe jusqu’en 1867, année où la Russie l’a vendue aux États-Unis pour 7,2 millions de dollars. Selon la Maison Blanche, c’est Poutine qui avait demandé la rencontre. Son ministre des Affaires étrangères, Sergueï Lavrov, est arrivé avant lui, vêtu d’un sweat-shirt marqué СССР, soit URSS en lettres cyrilliques.',
    'Air Force One s’est posé à 10:20, heure locale, et l’avion de Poutine peu avant 11:00. Les deux hommes se sont serré la main sur un tapis rouge et sont repartis ensemble dans la voiture du président américain. Les pourparlers devaient commencer à 11:00 selon le programme de la Maison Blanche, une demi-heure plus tard selon celui du Kremlin ; ils ont commencé à 11:32, à trois de chaque côté. Aux côtés de Trump étaient assis Marco Rubio, son secrétaire d’État, et l’émissaire Steve Witkoff ; aux côtés de Poutine, Lavrov et le conseiller Iouri Ouchakov. Scott Bessent, secrétaire au Trésor, Howard Lutnick, secrétaire au Commerce, et John Ratcliffe, directeur de la CIA, étaient aussi de la délégation.',
    'Volodymyr Zelensky n’était pas invité. Quelques heures avant les pourparlers, il a écrit que c’était à la Russie de faire les pas qui mettraient fin à la guerre, et que l’Ukraine comptait sur l’Amérique. Dans l’avion, Trump a dit aux journalistes qu’il ne négocierait pas au nom de l’Ukraine. Des échanges de territoires seraient évoqués, a-t-il dit, mais l’Ukraine seule en déciderait ; et la Russie s’exposait à de lourdes sanctions économiques si elle ne négociait pas sérieusement.',
    'Pour l’Inde aussi, il y avait un enjeu. Parce qu’elle achète du pétrole russe, les États-Unis avaient décrété le 6 août une surtaxe de 25 pour cent sur ses produits, et Bessent a dit que les droits de douane pourraient augmenter si le sommet se passait mal. Jeffrey Sachs, économiste à l’Université Columbia, a conseillé à l’Inde de rester à l’écart de la guerre commerciale américaine avec la Chine, qu’il a qualifiée d’erreur.',
    'Au bout d’environ deux heures et demie – près de trois selon d’autres sources –, les deux présidents ont lu une déclaration. Poutine a proposé Moscou pour la prochaine rencontre. Le 16 août, après des entretiens téléphoniques avec Zelensky et des dirigeants européens, Trump a renoncé à exiger d’abord un cessez-le-feu et a parlé de passer directement à un accord de paix. Le 22 octobre 2025, il a annulé un deuxième sommet, prévu à Budapest. Le 23 janvier 2026, des émissaires de la Russie, de l’Ukraine et des États-Unis se sont réunis à Abou Dhabi, à trois pour la première fois sous Trump, pour autant qu’on le sache.',
  ],
  labels: {
    Born: 'Naissance',
    Birthplace: 'Lieu de naissance',
    'Earlier offices': 'Fonctions antérieures',
    Predecessor: 'A succédé à',
    Party: 'Parti',
    'Vice President': 'Vice-président',
    'Election of 2024': 'Élection de 2024',
    Education: 'Études',
    'Before politics': 'Avant la politique',
    Meets: 'Rencontre',
    'President of': 'Pays présidé',
    'Hopes to meet': 'Espère rencontrer',
    Appointed: 'A nommé',
    'Travels on': 'Avion emprunté',
    'Hosts the summit in': 'Accueille le sommet en',
    'Put tariffs on': 'Pays surtaxé',
    'War aims': 'Buts de guerre',
    'Term of office': 'Mandat',
    'Last US visit': 'Dernière visite aux États-Unis',
    'ICC arrest warrant': 'Mandat d’arrêt de la CPI',
    'Ordered the invasion of': 'Pays envahi sur son ordre',
    Visits: 'En visite en',
    'KGB officer of': 'Officier du KGB en',
    'At war with': 'En guerre contre',
    'Election of 2019': 'Élection de 2019',
    Spelling: 'Graphie',
    'Appeals to': 'En appelle à',
    'Defends his country against': 'Défend son pays contre la',
    'Counts on': 'Compte sur les',
    Also: 'Autres fonctions',
    Family: 'Famille',
    'Serves under': 'Sous l’autorité de',
    'Secretary of State of': 'Secrétaire d’État des',
    'Counterpart of': 'Homologue de',
    'Travels to': 'Se rend en',
    'Treasury Secretary of': 'Secrétaire au Trésor des',
    'Cabinet colleague of': 'Au gouvernement avec',
    'Oversees sanctions on': 'Gère les sanctions visant la',
    '11 September 2001': '11 septembre 2001',
    'Commerce Secretary of': 'Secrétaire au Commerce des',
    'Handles tariffs on': 'Surtaxes de son ressort',
    'Director of': 'Directeur de la',
    'Gathers intelligence for': 'Renseignement pour les',
    'At Columbia since': 'À Columbia depuis',
    'Before Columbia': 'Avant Columbia',
    'UN work': 'Pour l’ONU',
    'Professor at': 'Professeur',
    'Comments on': 'Pays évoqué',
    'Comments on trade with': 'Évoque le commerce avec la',
    'Critical of': 'Critique envers les',
    Languages: 'Langues',
    'Foreign minister of': 'Chef de la diplomatie de la',
    'Wore the initials of': 'Sigle porté',
    Capital: 'Capitale',
    'Largest city': 'Plus grande ville',
    Population: 'Population',
    Area: 'Superficie',
    'Distance to Russia': 'Distance de la Russie',
    Statehood: 'Entrée dans l’Union',
    'Bought from Russia': 'Achat à la Russie',
    Price: 'Prix',
    'Highest point': 'Point culminant',
    'Time in August': 'Heure en août',
    'State of': 'État des',
    'Venue of the talks': 'Lieu des pourparlers',
    'Bought from': 'Acheté à la',
    'Summit hosted by': 'Hôte du sommet',
    'Visited by': 'Visite de',
    President: 'Présidence',
    'Under Russian control': 'Sous contrôle russe',
    'Annexed by Russia': 'Annexions russes',
    'Donetsk and Luhansk': 'Donetsk et Lougansk',
    'Donetsk, Russian-held': 'Donetsk sous contrôle russe',
    NATO: 'Otan',
    'Prime minister': 'Première ministre',
    Independence: 'Indépen­dance',
    Currency: 'Monnaie',
    'Full-scale invasion': 'Invasion à grande échelle',
    'From Kyiv to the summit': 'De Kiev au sommet',
    'Led by': 'À sa tête',
    'Invaded by': 'Envahie par la',
    'Supported by': 'Soutenue par les',
    'Once part of': 'Autrefois en',
    'Usual core': 'Noyau habituel',
    'European Union': 'Union européenne',
    G7: 'G7',
    'Cold War meaning': 'Sens pendant la guerre froide',
    'Also used': 'Autres emplois',
    'Not the same as': 'À ne pas confondre avec',
    'Older word': 'Origine du mot',
    'Leading power': 'Première puissance',
    'At odds with': 'Relations tendues',
    'Cold War rival of': 'Rivalité de guerre froide',
    State: 'État',
    'Metro population': 'Population (agglo­mération)',
    'Distance to Moscow': 'Distance de Moscou',
    Coordinates: 'Coordonnées',
    Founded: 'Fondation',
    'Unified municipality since': 'Municipalité unifiée depuis',
    'Largest city of': 'Plus grande ville en',
    'At its edge': 'En bordure',
    'City in': 'Ville aux',
    Planes: 'Appareils',
    'On 15 August 2025': 'Le 15 août 2025',
    'In service since': 'En service depuis',
    Home: 'Base d’attache',
    Length: 'Longueur',
    Wingspan: 'Envergure',
    Range: 'Autonomie',
    'Call sign since': 'Indicatif depuis',
    Carries: 'Transporte',
    'Government aircraft of': 'Avion gouvernemental des',
    'Landed at': 'S’est posé sur la',
    'Attorney general': 'Procureure générale',
    'Parishes (counties)': 'Paroisses (comtés)',
    Sues: 'Poursuit en justice',
    'Time zones': 'Fuseaux horaires',
    'From Moscow to the summit': 'De Moscou au sommet',
    Invaded: 'Pays envahi',
    'Meets at the summit': 'Rencontre au sommet',
    'Sold in 1867': 'Vendu en 1867',
    'Successor of': 'État prédécesseur',
    'Foreign minister': 'Chef de la diplomatie',
    'Sells oil to': 'Acheteur de son pétrole',
    'Partner of': 'Partenaire',
    'Independence declared': 'Déclaration d’indépen­dance',
    GDP: 'PIB',
    'From Washington to the summit': 'De Washington au sommet',
    'Secretary of State': 'Secrétaire d’État',
    'Treasury Secretary': 'Secrétaire au Trésor',
    'Commerce Secretary': 'Secrétaire au Commerce',
    Backs: 'Pays soutenu',
    'Puts tariffs on': 'Pays surtaxé',
    'Trade rival of': 'Rivalité commerciale',
    'Leading power of': 'Première puissance en',
    'Foreign-intelligence agency': 'Renseignement extérieur',
    'Today’s name since': 'Nom actuel depuis',
    'Summit hall': 'Salle du sommet',
    'Distance to Anchorage': 'Distance d’Anchorage',
    'People living on it': 'Habitants de la base',
    'Headquarters here': 'États-majors sur place',
    'Flying units': 'Unités aériennes',
    'Longest runway': 'Plus longue piste',
    'Building began': 'Début des travaux',
    'Elmendorf Air Force Base': 'Base aérienne d’Elmendorf',
    'Named after': 'Tient son nom de',
    'Base at': 'Base à',
    In: 'Lieu',
    'Military base of': 'Base militaire des',
    'In the Cold War watched': 'Surveillait (guerre froide)',
    'Landing place of': 'Y a atterri',
    'Russian share of oil': 'Part du pétrole russe',
    'General US duty': 'Droits américains généraux',
    'Extra US duty': 'Surtaxe américaine',
    'From New Delhi to the summit': 'De New Delhi au sommet',
    'Under tariffs of': 'Surtaxée par les',
    'Buys oil from': 'Achète du pétrole à la',
    'Neighbor of': 'Pays voisin',
    'Commented on by': 'Commentaires de',
    'Ties with Russia': 'Liens avec la Russie',
    'Russian oil and gas': 'Pétrole et gaz russes',
    Premier: 'Premier ministre',
    'People’s Republic founded': 'République populaire depuis',
    'From Beijing to the summit': 'De Pékin au sommet',
    Dissolved: 'Dissolution',
    Republics: 'Républiques',
    Government: 'Régime politique',
    'Last leader': 'Dernier dirigeant',
    'Succeeded by': 'État successeur',
    'Former republic': 'Ancienne république',
    'Initials worn by': 'Sigle porté par',
    'Former KGB officer': 'Ancien officier du KGB',
    'Watched from': 'Surveillée depuis la',
    'Platform launched': 'Lancement de la plateforme',
    Headquarters: 'Siège',
    'Daily active users': 'Utilisateurs actifs par jour',
    'Sued by Louisiana': 'Plainte de la Louisiane',
    'Louisiana’s claim': 'Accusation de la Louisiane',
    'Roblox’s reply': 'Réponse de Roblox',
    Stock: 'Cotation',
    'Sued by': 'Poursuivie par la',
    'Company in': 'Entreprise établie aux',
    Staff: 'Effectifs',
    Forerunners: 'Organismes précurseurs',
    'No police powers': 'Aucun pouvoir de police',
    'Agency of': 'Agence des',
    'Earlier names': 'Anciens noms',
    Campus: 'Campus',
    'Rank by age': 'Ancienneté',
    Employs: 'Emploie',
  },
  entities: {
    'donald-trump': {
      name: 'Donald Trump',
      description: 'Président des États-Unis depuis janvier 2025, comme de 2017 à 2021.',
      role: '47e président des États-Unis (depuis le 20 janvier 2025)',
      letters: 'DT',
      facts: {
        Birthplace: {
          text: 'Queens, New York, États-Unis',
        },
        'Earlier offices': {
          text: '45e président des États-Unis',
          note: '20 janvier 2017 – 20 janvier 2021',
        },
        Predecessor: {
          text: 'Joe Biden',
        },
        Party: {
          text: 'Républicain',
        },
        'Vice President': {
          text: 'JD Vance',
          note: 'depuis le 20 janvier 2025',
        },
        'Election of 2024': {
          of: 'grands électeurs',
          note: 'contre 226 pour Kamala Harris, le 5 novembre 2024',
        },
        Education: {
          text: 'Licence d’économie, université de Pennsylvanie (école Wharton), 1968',
        },
        'Before politics': {
          text: 'À la tête de l’entreprise immobilière familiale, la Trump Organization ; animateur de l’émission télévisée The Apprentice à partir de 2004',
        },
      },
      statements: [
        'Il a annoncé le sommet et en est l’hôte ; selon la Maison Blanche, c’est Poutine qui a demandé la rencontre.',
        'Il se rend en Alaska pour voir Vladimir Poutine et dit ne pas y aller pour négocier au nom de l’Ukraine, mais pour amener Poutine à négocier.',
        'Dans l’avion, il dit aux journalistes que des échanges de territoires seront évoqués, que l’Ukraine seule en décidera et que la Russie s’expose à de lourdes sanctions économiques si elle ne négocie pas sérieusement.',
        'Il parle d’une rencontre destinée à sonder Poutine et dit qu’il saura sans doute en deux minutes si un accord est possible.',
        'Il dit qu’une deuxième rencontre, à laquelle Zelensky participerait aussi, serait plus importante.',
      ],
      matters: 'Il est l’hôte des pourparlers avec Poutine.',
      later: ['Il a signé le décret levant la surtaxe de 25 % imposée à l’Inde en raison du pétrole russe.'],
    },
    'vladimir-putin': {
      name: 'Vladimir Poutine',
      description: 'De nouveau président de la Russie depuis 2012 ; il a ordonné l’invasion de l’Ukraine.',
      role: 'Président de la Russie (de nouveau depuis le 7 mai 2012)',
      letters: 'VP',
      facts: {
        Birthplace: {
          text: 'Léningrad (aujourd’hui Saint-Pétersbourg), Union soviétique',
        },
        'War aims': {
          text: 'Tels qu’il les a énoncés en juin 2024 : l’Ukraine cède Donetsk, Lougansk, Kherson et Zaporijjia, reste hors de l’Otan et sans armes nucléaires, limite son armée et protège les russophones ; l’Occident lève ses sanctions',
          note: 'l’Ukraine exige le retrait russe de tout le territoire ukrainien',
        },
        Predecessor: {
          text: 'Dmitri Medvedev',
        },
        'Earlier offices': {
          text: 'Premier ministre 1999-2000 et 2008-2012 ; président 2000-2008 (par intérim dès le 31 décembre 1999)',
        },
        'Term of office': {
          text: 'Son cinquième, de six ans : du 7 mai 2024 à 2030',
        },
        Party: {
          text: 'Candidat indépendant en 2024, soutenu par Russie unie',
        },
        Education: {
          text: 'Diplôme de droit, université d’État de Léningrad, 1975',
        },
        'Before politics': {
          text: 'Officier du KGB pendant 16 ans ; démissionne en 1991 avec le grade de lieutenant-colonel',
        },
        'Last US visit': {
          note: 'avant l’Alaska ; pour l’Assemblée générale de l’ONU à New York',
        },
        'ICC arrest warrant': {
          note: 'délivré par la Cour pénale internationale, pour la déportation illégale présumée d’enfants ukrainiens ; ni la Russie ni les États-Unis ne sont membres de la Cour',
        },
      },
      statements: [
        'Il vient à Anchorage pour des pourparlers avec Donald Trump, son premier voyage dans un pays occidental depuis qu’il a envoyé l’armée en Ukraine en février 2022.',
        'Selon Trump, il s’expose à de graves conséquences économiques si les pourparlers ne font pas avancer la paix.',
      ],
      matters: 'Interlocuteur de Trump, au sujet de cette invasion.',
      later: [
        'La Russie, l’Ukraine et les États-Unis ont tenu à Abou Dhabi leurs premiers pourparlers à trois depuis l’invasion.',
      ],
    },
    'volodymyr-zelensky': {
      name: 'Volodymyr Zelensky',
      description: 'Président de l’Ukraine depuis 2019.',
      role: 'Président de l’Ukraine (depuis le 20 mai 2019)',
      letters: 'VZ',
      facts: {
        Birthplace: {
          text: 'Kryvyï Rih, Union soviétique (aujourd’hui en Ukraine)',
        },
        Predecessor: {
          text: 'Petro Porochenko',
        },
        'Election of 2019': {
          of: 'des voix',
          note: 'au second tour, le 21 avril 2019',
        },
        'Term of office': {
          text: 'Cinq ans, jusqu’au 20 mai 2024 ; sous la loi martiale, les élections sont reportées et le président reste en fonctions',
        },
        Party: {
          text: 'Sans parti ; élu sous l’étiquette Serviteur du peuple',
        },
        Education: {
          text: 'Diplôme de droit, Institut d’économie de Kryvyï Rih (rattaché à l’Université nationale d’économie de Kiev), 2000',
        },
        'Before politics': {
          text: 'Humoriste ; à la tête de la société de production Kvartal 95 ; vedette de la série Serviteur du peuple dès 2015',
        },
        Spelling: {
          text: 'Zelenskyy sur son passeport et à la présidence ; les deux graphies désignent le même homme',
        },
      },
      statements: [
        'Quelques heures avant les pourparlers, il écrit qu’il est temps de mettre fin à la guerre, que c’est à la Russie d’agir et que l’Ukraine compte sur l’Amérique.',
        'Il n’est pas invité à Anchorage ; Trump espère des pourparlers directs avec lui peu après.',
      ],
      matters: 'La guerre et le territoire de son pays sont discutés sans lui en Alaska.',
      later: [
        'Il a dit que l’Ukraine pourrait organiser des élections sous 60 à 90 jours si les États-Unis et l’Europe aident à assurer la sécurité du scrutin.',
        'L’Ukraine, la Russie et les États-Unis ont tenu à Abou Dhabi leurs premiers pourparlers à trois depuis l’invasion.',
      ],
    },
    'marco-rubio': {
      name: 'Marco Rubio',
      description: 'Secrétaire d’État américain depuis janvier 2025.',
      role: '72e secrétaire d’État américain (depuis le 21 janvier 2025)',
      letters: 'MR',
      facts: {
        Birthplace: {
          text: 'Miami, Floride, États-Unis',
        },
        Predecessor: {
          text: 'Antony Blinken',
        },
        Also: {
          text: 'Par intérim : conseiller à la sécurité nationale, archiviste des États-Unis et administrateur de l’agence d’aide USAID',
        },
        Party: {
          text: 'Républicain',
        },
        'Earlier offices': {
          text: 'Sénateur de Floride au Congrès, 2011-2025 ; président de la Chambre des représentants de Floride, 2006-2008',
        },
        Education: {
          text: 'Licence, université de Floride, 1993 ; doctorat en droit (J.D.), université de Miami, 1996',
        },
        Family: {
          text: 'Fils d’immigrés cubains',
        },
      },
      statements: [
        'Il se rend en Alaska avec Trump, premier nom sur la liste de la délégation publiée par la Maison Blanche.',
      ],
      matters: 'En Alaska, il est assis aux côtés de Trump à l’ouverture des pourparlers.',
      later: [
        'Sergueï Lavrov et lui ont été chargés de préparer un sommet à Budapest, qui a ensuite été annulé.',
        'Les Archives nationales ont indiqué qu’il n’en était plus le directeur par intérim ; il restait conseiller à la sécurité nationale par intérim.',
      ],
    },
    'scott-bessent': {
      name: 'Scott Bessent',
      description: 'Secrétaire américain au Trésor depuis janvier 2025.',
      role: '79e secrétaire américain au Trésor (depuis le 28 janvier 2025)',
      letters: 'SB',
      facts: {
        Birthplace: {
          text: 'Conway, Caroline du Sud, États-Unis',
        },
        Predecessor: {
          text: 'Janet Yellen',
        },
        Party: {
          text: 'Républicain',
        },
        Education: {
          text: 'Licence, université Yale, 1984',
        },
        'Before politics': {
          text: 'Directeur des investissements de Soros Fund Management, 2011-2015 ; fondateur du fonds spéculatif Key Square, 2015',
        },
        Also: {
          text: 'Commissaire par intérim du fisc américain',
          note: 'depuis août 2025',
        },
      },
      statements: [
        'Les sanctions, que son ministère fait appliquer, font partie des conséquences économiques dont Trump menace la Russie.',
        'Il est membre de la délégation américaine en tant que secrétaire au Trésor.',
      ],
      matters: 'Dans la délégation de Trump ; son ministère gère les sanctions contre la Russie.',
      later: [
        'Frank Bisignano est devenu directeur général du fisc américain, l’IRS, sous l’autorité de Bessent, resté commissaire par intérim.',
      ],
    },
    'howard-lutnick': {
      name: 'Howard Lutnick',
      description: 'Secrétaire américain au Commerce depuis février 2025.',
      role: '41e secrétaire américain au Commerce (depuis le 21 février 2025)',
      letters: 'HL',
      facts: {
        Birthplace: {
          text: 'Long Island, État de New York, États-Unis',
          note: 'a grandi à Jericho',
        },
        Predecessor: {
          text: 'Gina Raimondo',
        },
        Party: {
          text: 'Républicain',
          note: 'depuis 2016 ; auparavant démocrate',
        },
        Education: {
          text: 'Licence d’économie, Haverford College, 1983',
        },
        'Before politics': {
          text: 'Entré chez Cantor Fitzgerald en 1983 ; directeur général à partir de 1991, président du conseil à partir de 1996',
          differs: 'D’autres sources situent son accession à la direction générale en 1990.',
        },
        '11 September 2001': {
          of: 'employés de Cantor Fitzgerald tués',
          note: 'dont son frère Gary',
        },
      },
      statements: [
        'Il joue un rôle de premier plan dans les droits de douane de Trump, qui servent aussi à faire pression sur les acheteurs de pétrole russe.',
        'Il est membre de la délégation américaine en tant que secrétaire au Commerce.',
      ],
      matters: 'Dans la délégation de Trump ; il est en première ligne pour les droits de douane.',
    },
    'john-ratcliffe': {
      name: 'John Ratcliffe',
      description: 'Directeur de la CIA depuis janvier 2025.',
      role: 'Directeur de la CIA (depuis le 23 janvier 2025)',
      letters: 'JR',
      facts: {
        Birthplace: {
          text: 'Mount Prospect, Illinois, États-Unis',
        },
        Predecessor: {
          text: 'William (Bill) Burns',
        },
        Party: {
          text: 'Républicain',
        },
        'Earlier offices': {
          text: 'Directeur du renseignement national, 2020-2021 ; représentant du 4e district du Texas au Congrès, 2015-2020',
        },
        Education: {
          text: 'Licence, université de Notre-Dame, 1987 ; doctorat en droit (J.D.), Southern Methodist University',
          differs: 'D’autres sources datent sa licence de 1986.',
        },
      },
      statements: [
        'Il est le chef du renseignement dans la délégation ; à l’ouverture des pourparlers, seuls Rubio et Witkoff étaient assis avec Trump.',
        'Il est membre de la délégation américaine en tant que directeur de la CIA.',
      ],
      matters: 'Il est en Alaska avec Trump, mais pas à l’ouverture des pourparlers.',
    },
    'jeffrey-sachs': {
      name: 'Jeffrey D. Sachs',
      description: 'Économiste américain à l’université Columbia.',
      role: 'Professeur à l’université Columbia, à New York',
      letters: 'JS',
      facts: {
        Birthplace: {
          text: 'Oak Park, Michigan (près de Detroit), États-Unis',
          differs: 'D’autres biographies indiquent Detroit.',
        },
        Also: {
          text: 'Directeur du Centre pour le développement durable de Columbia ; président du Réseau de solutions pour le développement durable de l’ONU',
        },
        'At Columbia since': {
          note: 'd’abord comme directeur de son Institut de la Terre',
        },
        'Before Columbia': {
          text: 'À Harvard dès 1980, professeur dès 1983 ; directeur de son Centre pour le développement international',
        },
        Education: {
          text: 'Licence, 1976, master, 1978, et doctorat, 1980, tous à l’université Harvard',
        },
        'UN work': {
          text: 'Conseiller spécial des secrétaires généraux Kofi Annan, Ban Ki-moon et Antonio Guterres ; directeur du Projet du Millénaire jusqu’en 2006',
        },
      },
      statements: [
        'Il conseille à l’Inde de ne pas compter sur les États-Unis, maintenant que Washington lui a imposé des droits de douane pour ses achats de pétrole russe.',
        'Il considère la guerre commerciale contre la Chine – celle de l’Occident dans cet article, celle des États-Unis dans d’autres comptes rendus de ses propos – comme une erreur à laquelle l’Inde ne devrait pas s’associer.',
      ],
      matters: 'Seul observateur extérieur de l’article, sur les droits de douane visant l’Inde.',
    },
    'sergei-lavrov': {
      name: 'Sergueï Lavrov',
      description: 'Ministre russe des Affaires étrangères depuis 2004.',
      role: 'Ministre russe des Affaires étrangères (depuis le 9 mars 2004)',
      letters: 'SL',
      facts: {
        Birthplace: {
          text: 'Moscou, Union soviétique',
          differs: 'La plupart des sources indiquent Moscou ; Wikipédia dit Tbilissi ou Moscou.',
        },
        Predecessor: {
          text: 'Igor Ivanov',
        },
        'Earlier offices': {
          text: 'Représentant permanent de la Russie à l’ONU, 1994-2004 ; vice-ministre des Affaires étrangères à partir de 1992',
        },
        Education: {
          text: 'Institut d’État des relations internationales de Moscou (MGIMO)',
        },
        Party: {
          text: 'Russie unie',
          note: 'sur sa liste aux élections de 2021',
        },
        Languages: {
          text: 'Russe, anglais, français, cingalais et divehi',
        },
      },
      statements: [
        'Il arrive à Anchorage vêtu d’un sweat-shirt portant les lettres cyrilliques СССР, c’est-à-dire URSS.',
        'À son arrivée, il dit que la Russie ne cherche pas à prédire l’issue, mais que sa position est claire.',
      ],
      matters: 'En Alaska, il est assis aux côtés de Poutine à l’ouverture des pourparlers.',
      later: ['Marco Rubio et lui ont été chargés de préparer un sommet à Budapest, qui n’a pas eu lieu.'],
    },
    alaska: {
      name: 'Alaska',
      description: 'État le plus septentrional des États-Unis, acheté à l’Empire russe en 1867.',
      role: '49e État des États-Unis ; gouverneur : Mike Dunleavy (républicain)',
      shows:
        'Carte de l’Alaska : à l’extrême nord-ouest de l’Amérique du Nord, avec le Canada à l’est et la Russie de l’autre côté du détroit de Béring.',
      facts: {
        Capital: {
          text: 'Juneau',
        },
        Population: {
          note: 'recensement',
        },
        Area: {
          note: 'au total, dont 1 477 953 km² de terres ; limites de 2010',
        },
        'Distance to Russia': {
          note: 'par le détroit de Béring, du cap Prince-de-Galles au cap Dejnev',
          differs: 'La Britannica indique environ 85 km à l’endroit le plus étroit.',
        },
        Statehood: {
          note: '49e État',
        },
        'Bought from Russia': {
          note: 'par traité ; transfert le 18 octobre 1867',
        },
        Price: {
          note: 'convenu en 1867',
        },
        'Highest point': {
          note: 'Denali (mont McKinley)',
        },
        'Time in August': {
          text: 'UTC−8 (heure d’été de l’Alaska)',
          note: '11:00 sur place correspond à 19:00 GMT',
        },
      },
      statements: [
        'Une terre américaine au passé russe, proche de la Russie et loin de l’Europe.',
        'Trump et Poutine s’y rencontrent le 15 août 2025.',
        'Des médias voient un sens dans ce choix : les États-Unis ont acheté ce territoire à l’Empire russe en 1867.',
      ],
      matters: 'Trump et Poutine s’y rencontrent sur une base.',
    },
    ukraine: {
      name: 'Ukraine',
      description: 'Pays d’Europe de l’Est qui combat une invasion russe depuis 2022.',
      role: 'République semi-présidentielle présidée par Volodymyr Zelensky',
      shows:
        'Carte de l’Ukraine avec la Crimée : au bord de la mer Noire, entre la Russie à l’est et la Pologne et la Roumanie à l’ouest.',
      facts: {
        Capital: {
          text: 'Kiev',
        },
        President: {
          note: 'depuis le 20 mai 2019',
        },
        Population: {
          note: 'estimation en temps de guerre',
        },
        Area: {
          note: 'frontières reconnues, avec la Crimée et les autres terres annexées par la Russie',
        },
        'Under Russian control': {
          note: 'de son territoire, Crimée comprise, selon l’Institut pour l’étude de la guerre',
        },
        'Annexed by Russia': {
          text: 'La Crimée en 2014 ; Donetsk, Lougansk, Kherson et Zaporijjia en 2022',
          note: 'peu d’États les reconnaissent ; la Russie ne tient pas la totalité des quatre régions',
        },
        'Donetsk and Luhansk': {
          text: 'Poutine veut que l’Ukraine cède les deux en entier, selon des médias américains ; Zelensky refuse',
          note: 'l’Ukraine tient encore quelques kilomètres carrés de Lougansk',
        },
        'Donetsk, Russian-held': {
          note: 'de la région, en tout ou en partie ; AFP, d’après les données de l’Institut pour l’étude de la guerre',
        },
        NATO: {
          text: 'Non-membre ; l’adhésion est un objectif inscrit dans sa Constitution depuis 2019',
        },
        'Prime minister': {
          text: 'Ioulia Svyrydenko, depuis le 17 juillet 2025',
        },
        Independence: {
          note: 'de l’Union soviétique',
        },
        Currency: {
          text: 'Hryvnia (UAH)',
        },
        'Highest point': {
          note: 'Hoverla',
        },
      },
      statements: [
        'Trump dit qu’il n’est pas là pour négocier à sa place et qu’elle doit décider elle-même de son territoire.',
        'Elle n’est pas invitée ; Zelensky dit que l’Ukraine compte sur l’Amérique.',
      ],
      matters: 'Les pourparlers en Alaska portent sur cette guerre.',
      later: [
        'Environ 19 % de son territoire, soit quelque 115 600 km², étaient sous contrôle russe, et les discussions sur un cadre de paix, menées par les États-Unis, se poursuivaient.',
      ],
    },
    'the-west': {
      name: 'Occident',
      description: 'Nom vague des démocraties d’Europe et d’Amérique du Nord et de leurs alliés.',
      role: 'Nom vague, sans limites convenues, des démocraties d’Europe et d’Amérique du Nord et de leurs alliés',
      facts: {
        'Usual core': {
          text: 'La majeure partie de l’Europe, l’Amérique du Nord, l’Australie et la Nouvelle-Zélande',
        },
        NATO: {
          text: '32 pays d’Europe et d’Amérique du Nord',
          note: 'alliance de défense',
        },
        'European Union': {
          text: '27 pays',
        },
        G7: {
          text: 'Canada, France, Allemagne, Italie, Japon, Royaume-Uni et États-Unis',
          note: 'l’UE y participe',
        },
        'Cold War meaning': {
          text: 'Les États-Unis, l’Otan et leurs alliés, face au bloc soviétique',
        },
        'Also used': {
          text: 'Au sens culturel (pays marqués par le christianisme occidental) et au sens économique',
        },
        'Not the same as': {
          text: 'L’hémisphère occidental ou l’Europe de l’Ouest',
        },
        // The older word is the usual one in French.
        'Older word': {
          text: '« Occident » vient d’un mot latin désignant le coucher du soleil',
        },
      },
      statements: [
        'Le voyage de Poutine est le premier dans un pays occidental depuis le début de l’invasion à grande échelle en février 2022.',
        'En juin 2021, Poutine a rencontré Joe Biden à Genève.',
        'Jeffrey Sachs met l’Inde en garde : elle ne doit pas se laisser entraîner dans la guerre commerciale des États-Unis, première puissance occidentale, avec la Chine.',
      ],
      matters: 'Poutine y vient pour la première fois depuis 2022.',
    },
    anchorage: {
      name: 'Anchorage',
      description: 'Plus grande ville de l’Alaska.',
      role: 'Plus grande ville de l’Alaska ; maire : Suzanne LaFrance',
      shows: 'Carte de l’Alaska où Anchorage est indiquée sur la côte sud.',
      facts: {
        State: {
          note: 'États-Unis',
        },
        Population: {
          note: 'recensement',
        },
        'Metro population': {
          note: 'avec le borough de Matanuska-Susitna',
          differs: 'Certaines listes indiquent 398 807.',
        },
        Area: {
          note: 'toute la municipalité, dont 4 420,81 km² de terres',
        },
        Founded: {
          note: 'comme siège du chemin de fer de l’Alaska',
        },
        'Unified municipality since': {
          note: 'quand la ville et le borough qui l’entoure ont fusionné ; ville depuis 1920',
        },
        'Time in August': {
          text: 'UTC−8 (heure d’été de l’Alaska)',
        },
      },
      statements: ['C’est la ville citée comme lieu des pourparlers.'],
      matters: 'La base où se rencontrent Trump et Poutine se trouve à sa limite nord.',
    },
    'air-force-one': {
      name: 'Air Force One',
      description: 'Indicatif de tout avion de l’armée de l’Air américaine ayant le président à bord.',
      role: 'Indicatif radio de tout avion de l’armée de l’Air américaine ayant le président à bord',
      facts: {
        Planes: {
          text: 'Deux VC-25A, dérivés du Boeing 747-200B ; immatriculés 28000 et 29000',
        },
        'On 15 August 2025': {
          text: 'S’est posé à Elmendorf-Richardson à 10:20, heure de l’Alaska',
        },
        Home: {
          text: 'Base d’Andrews, Maryland ; 89e escadre de transport aérien',
        },
        Range: {
          note: 'sans ravitaillement',
        },
        'Call sign since': {
          note: 'après une confusion entre l’avion du président Dwight D. Eisenhower et un avion de ligne',
          differs: 'Certaines sources indiquent 1953.',
        },
      },
      statements: [
        'Le lieu où Trump a tenu l’essentiel des propos que cite l’article.',
        'À bord, en route vers l’Alaska, Trump dit aux journalistes ce qu’il attend de la rencontre.',
      ],
      matters: 'L’un d’eux a conduit Trump au sommet.',
    },
    louisiana: {
      name: 'Louisiane',
      description: 'État américain de la côte du Golfe.',
      role: '18e État américain ; gouverneur : Jeff Landry, républicain',
      shows: 'Carte de la Louisiane : sur la côte du Golfe aux États-Unis, entre le Texas et le Mississippi.',
      facts: {
        Capital: {
          text: 'Baton Rouge',
        },
        'Largest city': {
          text: 'La Nouvelle-Orléans',
        },
        'Attorney general': {
          text: 'Liz Murrill',
          note: 'c’est elle qui a engagé les poursuites contre Roblox',
        },
        Population: {
          note: 'recensement',
        },
        Statehood: {
          note: '18e État',
        },
        'Highest point': {
          note: 'mont Driskill',
        },
      },
      statements: [
        'Elle n’apparaît que dans un lien vers un autre article, sur ses poursuites contre la plateforme de jeux Roblox au sujet de la sécurité des enfants.',
      ],
      matters: 'Il a poursuivi en justice la plateforme de jeux Roblox la veille du sommet.',
    },
    russia: {
      name: 'Russie',
      description: 'Pays le plus étendu du monde ; il a envahi l’Ukraine en 2022.',
      role: 'Fédération semi-présidentielle présidée par Vladimir Poutine ; Premier ministre : Mikhaïl Michoustine',
      shows: 'Carte de la Russie : de l’Europe de l’Est au Pacifique, à travers le nord de l’Asie.',
      facts: {
        Capital: {
          text: 'Moscou',
        },
        President: {
          note: 'depuis le 7 mai 2012',
        },
        Area: {
          note: 'sans les terres ukrainiennes annexées',
        },
        Independence: {
          note: 'à la fin de l’Union soviétique',
        },
        Currency: {
          text: 'Rouble russe (RUB)',
        },
        'Highest point': {
          note: 'Elbrouz',
        },
      },
      statements: [
        'Son président vient en Alaska ; Trump la menace de lourdes sanctions économiques si Poutine ne discute pas sérieusement.',
        'Zelensky dit que c’est à la Russie de prendre les mesures qui mettront fin à la guerre.',
        'Elle possédait autrefois l’Alaska, lieu du sommet.',
      ],
      matters: 'Les pourparlers doivent conduire à la paix.',
    },
    'united-states': {
      name: 'États-Unis',
      description: 'Pays de 50 États en Amérique du Nord.',
      role: 'République fédérale ; président : Donald Trump (depuis le 20 janvier 2025), vice-président : JD Vance',
      shows: 'Carte des États-Unis, entre le Canada et le Mexique ; des encarts montrent l’Alaska et Hawaï.',
      facts: {
        Capital: {
          text: 'Washington',
        },
        President: {
          note: 'depuis le 20 janvier 2025',
        },
        Currency: {
          text: 'Dollar américain (USD)',
        },
        'Highest point': {
          note: 'Denali (mont McKinley)',
        },
        GDP: {
          note: 'nominal ; le plus élevé du monde',
        },
      },
      statements: [
        'Hôtes et médiateurs : Trump dit vouloir amener les deux camps à la table des négociations et menace la Russie de lourdes sanctions.',
        'Leur président accueille Poutine sur leur sol ; Zelensky dit que l’Ukraine compte sur eux.',
        'Ils ont décrété une surtaxe sur les produits indiens parce que l’Inde achète du pétrole russe.',
        'Jeffrey Sachs met l’Inde en garde : elle ne doit pas laisser les États-Unis se servir d’elle dans une guerre commerciale avec la Chine.',
      ],
      matters: 'Hôte et l’un des principaux soutiens de l’Ukraine.',
      later: [
        'Leur Cour suprême a jugé que la loi sur laquelle reposaient bon nombre des surtaxes de Trump n’autorise pas de droits de douane.',
      ],
    },
    jber: {
      name: 'Joint Base Elmendorf-Richardson',
      description: 'Base des armées de l’Air et de Terre américaines à la limite nord d’Anchorage.',
      role: 'Base interarmées (armée de l’Air et armée de Terre américaines), gérée par l’armée de l’Air',
      shows:
        'Carte du fond du golfe de Cook avec l’emplacement de la base ; un encart montre où cela se trouve en Alaska.',
      facts: {
        'Today’s name since': {
          note: 'quand la base aérienne d’Elmendorf et le Fort Richardson de l’armée de Terre ont fusionné',
        },
        'Summit hall': {
          text: 'Arctic Warrior Events Center, sur la base',
        },
        'Distance to Anchorage': {
          note: 'de l’aérodrome au centre-ville',
        },
        Area: {
          note: 'environ 85 000 acres',
          differs: 'Certains articles indiquent 13 000 acres (53 km²).',
        },
        'People living on it': {
          note: 'au moins',
          differs: 'D’autres articles indiquent de 30 000 à 55 000, comptés autrement.',
        },
        'Headquarters here': {
          text: 'Commandement de l’Alaska, région Alaska du Norad et Onzième force aérienne',
        },
        'Flying units': {
          text: '3e escadre, avec des chasseurs F-22, et 176e escadre de la Garde nationale aérienne de l’Alaska',
        },
        'Longest runway': {
          note: 'en asphalte',
        },
        'Building began': {
          note: 'sous le nom d’Elmendorf Field',
        },
        'Elmendorf Air Force Base': {
          text: 'Son nom après la Seconde Guerre mondiale, quand l’armée de l’Air l’a reprise à l’armée de Terre',
        },
        'Named after': {
          text: 'Le capitaine Hugh M. Elmendorf, tué en 1933 en testant un chasseur dans l’Ohio',
        },
      },
      statements: [
        'Un site sécurisé, doté de ses propres pistes et chargé de souvenirs de la guerre froide.',
        'Les pourparlers sont prévus sur cette base, désignée par son ancien nom de base aérienne d’Elmendorf, le vendredi 15 août 2025 à 19:00 GMT ; le Kremlin indique 19:30.',
        'Ils commencent à 19:32 GMT, soit 11:32 en Alaska.',
        'L’article rappelle sa mission de surveillance de l’Union soviétique pendant la guerre froide ; elle est toujours en activité.',
      ],
      matters: 'Les pourparlers s’y tiennent.',
    },
    india: {
      name: 'Inde',
      description: 'Pays le plus peuplé du monde.',
      role: 'République fédérale parlementaire ; Premier ministre : Narendra Modi (depuis le 26 mai 2014)',
      shows:
        'Carte de l’Inde : Asie du Sud, entre le Pakistan et la Chine, s’avançant dans l’océan Indien. Au Cachemire, les lignes de contrôle sont tracées.',
      facts: {
        Capital: {
          text: 'New Delhi',
        },
        Area: {
          note: 'selon le calcul de l’Inde, avec les parties du Cachemire tenues par le Pakistan et la Chine ; le Cachemire est revendiqué à la fois par l’Inde et le Pakistan',
        },
        President: {
          text: 'Droupadi Murmu',
        },
        Independence: {
          note: 'du Royaume-Uni',
        },
        Currency: {
          text: 'Roupie indienne (INR)',
        },
        'Highest point': {
          note: 'Kangchenjunga, à la frontière avec le Népal',
        },
        'Russian share of oil': {
          note: 'du pétrole brut importé par l’Inde en juillet 2025 ; 0,2 % avant l’invasion de l’Ukraine',
        },
        'General US duty': {
          note: 'en vigueur depuis le 7 août 2025',
        },
        'Extra US duty': {
          note: 'pour l’achat de pétrole russe ; décrétée le 6 août 2025, en vigueur à partir du 27 août, 50 % en tout',
        },
      },
      statements: [
        'L’issue peut faire monter ou baisser les droits de douane américains sur ses produits.',
        'Elle est soumise à des droits de douane américains de 25 % ; la surtaxe de 25 % pour l’achat de pétrole russe est décrétée mais pas encore en vigueur.',
        'Le secrétaire américain au Trésor, Scott Bessent, dit que les droits qui la visent pourraient augmenter si le sommet se passe mal.',
        'Jeffrey Sachs l’appelle à rester à l’écart de la guerre commerciale des États-Unis avec la Chine.',
      ],
      matters: 'Comme il achète du pétrole russe, les États-Unis ont décrété une surtaxe sur ses produits.',
      later: [
        'La Cour suprême des États-Unis a jugé que la loi invoquée pour ces deux taxes n’autorise pas de droits de douane ; Trump a ensuite mis fin aux droits qui reposaient encore sur elle.',
      ],
    },
    china: {
      name: 'Chine',
      description: 'Pays d’Asie de l’Est, rival commercial des États-Unis.',
      role: 'État à parti unique dirigé par le Parti communiste ; président : Xi Jinping',
      shows:
        'Carte de la Chine : Asie de l’Est, avec la Russie et la Mongolie au nord et l’Inde au sud-ouest.',
      facts: {
        Capital: {
          text: 'Pékin',
        },
        President: {
          text: 'Xi Jinping',
          note: 'depuis mars 2013 ; à la tête du Parti communiste depuis novembre 2012',
        },
        Area: {
          note: 'sans Taïwan, que la Chine revendique',
        },
        GDP: {
          note: 'nominal ; deuxième après les États-Unis',
        },
        'Ties with Russia': {
          text: 'Partenariat « sans limites », proclamé par les deux pays en février 2022',
          note: 'elle a refusé de condamner l’invasion',
        },
        'Russian oil and gas': {
          text: 'Premier acheteur de combustibles fossiles russes en juillet 2025, devant l’Inde',
        },
        Premier: {
          text: 'Li Qiang',
        },
        Currency: {
          text: 'Yuan renminbi (CNY)',
        },
        'Highest point': {
          note: 'mont Everest, à la frontière avec le Népal',
        },
      },
      statements: [
        'Jeffrey Sachs juge malavisée la guerre commerciale que lui mènent les États-Unis et veut que l’Inde reste à l’écart.',
      ],
      matters: 'Sachs avertit qu’ils pourraient se servir de l’Inde contre lui.',
    },
    'soviet-union': {
      name: 'Union soviétique',
      description: 'État communiste (1922-1991) dont la Russie et l’Ukraine sont issues.',
      role: 'Ancien État d’Europe et d’Asie (1922-1991)',
      shows:
        'Carte de l’Union soviétique avec les frontières actuelles entre les quinze États qui en sont issus.',
      facts: {
        Capital: {
          text: 'Moscou',
        },
        Republics: {
          note: 'à la fin ; dont la Russie et l’Ukraine',
        },
        Government: {
          text: 'État à parti unique du Parti communiste',
        },
        'Last leader': {
          text: 'Mikhaïl Gorbatchev',
          note: '1985-1991',
        },
      },
      statements: [
        'Évoquée par le sweat-shirt de Lavrov aux lettres СССР, URSS en cyrillique.',
        'La base du sommet était un poste de surveillance face à elle pendant la guerre froide.',
      ],
      matters: 'Lavrov est arrivé avec ses initiales sur son sweat-shirt.',
    },
    roblox: {
      name: 'Roblox',
      description: 'Entreprise américaine dont la plateforme de jeux en ligne attire beaucoup d’enfants.',
      role: 'Entreprise et plateforme américaine de jeux en ligne ; directeur général : David Baszucki',
      facts: {
        Founded: {
          note: 'par David Baszucki et Erik Cassel',
        },
        Headquarters: {
          text: 'San Mateo, Californie, États-Unis',
        },
        'Daily active users': {
          note: 'deuxième trimestre 2025',
          differs: 'Le communiqué de la Louisiane parle de près de 82 millions.',
        },
        'Sued by Louisiana': {
          note: 'devant le tribunal du 21e district judiciaire de l’État',
        },
        'Louisiana’s claim': {
          text: 'Manque de protections élémentaires pour les enfants et dissimulation des dangers ; selon la procureure générale, la première plainte de ce type émanant d’un État',
          note: 'une allégation, pas un fait établi par la justice',
        },
        'Roblox’s reply': {
          text: 'Elle conteste l’accusation : elle dit qu’elle ne mettrait jamais sciemment ses utilisateurs en danger et qu’elle surveille la plateforme jour et nuit',
        },
        Stock: {
          text: 'Bourse de New York, RBLX',
        },
      },
      statements: [
        'Elle n’apparaît que dans un lien vers un autre article : la Louisiane l’a poursuivie en justice au sujet de la sécurité des enfants.',
      ],
      matters: 'La Louisiane l’a poursuivie la veille du sommet.',
      later: [
        'Le Texas et la Floride l’ont eux aussi poursuivie en justice au sujet de la sécurité des enfants.',
      ],
    },
    cia: {
      name: 'CIA',
      description: 'Service de renseignement extérieur des États-Unis.',
      role: 'Service de renseignement extérieur des États-Unis ; directeur : John Ratcliffe, adjoint : Michael Ellis',
      facts: {
        Founded: {
          note: 'en vertu de la loi sur la sécurité nationale du 26 juillet 1947',
        },
        Headquarters: {
          text: 'Centre du renseignement George Bush, Langley (McLean), Virginie',
        },
        Staff: {
          note: 'd’après un budget divulgué ; le nombre est secret',
        },
        Forerunners: {
          text: 'Bureau des services stratégiques (Seconde Guerre mondiale) et Groupe central de renseignement',
        },
        'No police powers': {
          text: 'Elle ne peut exercer aucune mission de police ni de maintien de l’ordre',
        },
      },
      statements: [
        'Son directeur voyage avec la délégation, mais ne participe pas à l’ouverture des pourparlers.',
        'Son directeur est membre de la délégation de Trump.',
      ],
      matters: 'Son directeur se rend en Alaska avec Trump.',
      later: ['Elle a mis fin à son World Factbook, accessible au public.'],
    },
    'columbia-university': {
      name: 'Université Columbia',
      description: 'Université privée de New York.',
      role: 'Université privée de l’Ivy League à New York ; présidente par intérim : Claire Shipman (depuis le 28 mars 2025)',
      facts: {
        Founded: {
          note: 'par une charte du roi George II',
        },
        'Earlier names': {
          text: 'King’s College jusqu’en 1784, Columbia College jusqu’en 1896',
        },
        Campus: {
          text: 'Morningside Heights, Manhattan, New York',
        },
        'Rank by age': {
          text: 'Plus ancien établissement universitaire de l’État de New York, cinquième plus ancien des États-Unis',
        },
      },
      statements: ['Citée comme l’université de l’économiste Jeffrey D. Sachs.'],
      matters: 'L’économiste Jeffrey Sachs, l’observateur extérieur de l’article, y enseigne.',
      later: ['Jennifer Mnookin, désignée le 25 janvier 2026, en est devenue la présidente.'],
    },
  },
  moments: [
    {
      text: 'William Seward et Édouard de Stoeckl signent le traité par lequel la Russie vend l’Alaska aux États-Unis pour 7,2 millions de dollars.',
    },
    {
      text: 'L’Alaska est officiellement remis aux États-Unis.',
      note: 'Cette journée est commémorée sous le nom d’Alaska Day.',
    },
    {
      text: 'Le Trésor américain verse les 7,2 millions de dollars.',
    },
    {
      text: 'L’Union soviétique est fondée.',
    },
    {
      text: 'Les travaux d’Elmendorf Field commencent près d’Anchorage.',
    },
    {
      text: 'La CIA voit le jour en vertu de la loi sur la sécurité nationale.',
    },
    {
      text: 'L’Alaska devient le 49e État américain.',
    },
    {
      text: 'L’Ukraine proclame son indépendance de l’Union soviétique.',
    },
    {
      text: 'L’Union soviétique est dissoute.',
    },
    {
      text: 'Poutine nomme Sergueï Lavrov ministre russe des Affaires étrangères.',
    },
    {
      text: 'La base aérienne d’Elmendorf et Fort Richardson fusionnent pour former la Joint Base Elmendorf-Richardson.',
    },
    {
      text: 'Vladimir Poutine redevient président de la Russie.',
    },
    {
      text: 'La Russie annexe la Crimée : Poutine signe un traité que peu d’États reconnaissent.',
    },
    {
      text: 'Poutine est à New York pour l’Assemblée générale de l’ONU et rencontre Barack Obama.',
    },
    {
      text: 'Trump et Poutine se retrouvent à Helsinki pour leur premier sommet.',
    },
    {
      text: 'Volodymyr Zelensky prend ses fonctions de président de l’Ukraine.',
    },
    {
      text: 'Trump et Poutine se rencontrent au sommet du G20 à Osaka.',
      note: 'Ils ne se revoient en personne qu’en Alaska.',
    },
    {
      text: 'Poutine rencontre Joe Biden à Genève.',
    },
    {
      text: 'La Russie lance son invasion à grande échelle de l’Ukraine.',
      note: 'Elle avait annexé la Crimée en 2014 et soutenait depuis des séparatistes dans l’Est.',
    },
    {
      text: 'Poutine proclame l’annexion de quatre régions ukrainiennes, Donetsk, Lougansk, Kherson et Zaporijjia ; les forces russes n’en tiennent pas tout le territoire.',
    },
    {
      text: 'Donald Trump entame son second mandat.',
    },
    {
      text: 'Trump décrète une surtaxe de 25 % sur les produits indiens parce que l’Inde achète du pétrole russe (décret 14329).',
    },
    {
      text: 'Trump annonce qu’il rencontrera Poutine en Alaska le 15 août.',
    },
    {
      text: 'Lors d’une conférence de presse à la Maison Blanche, Trump parle d’une « réunion pour tâter le terrain » et dit qu’il saura en deux minutes si un accord est possible.',
    },
    {
      text: 'La Maison Blanche désigne Anchorage comme lieu et dit que la rencontre a lieu à la demande de Poutine.',
    },
    {
      text: 'Un responsable de la Maison Blanche confirme la base d’Elmendorf-Richardson comme lieu du sommet.',
    },
    {
      text: 'La Louisiane poursuit Roblox devant un tribunal de l’État au sujet de la sécurité des enfants.',
      note: 'Sans rapport avec le sommet : l’article contient seulement un lien vers ce sujet.',
    },
    {
      text: 'Lavrov, arrivé à Anchorage avant Poutine, est photographié dans un sweat-shirt portant les lettres СССР.',
      note: 'Les articles sont datés du 15 août ; à l’heure de l’Alaska, c’était peut-être encore le 14.',
    },
    {
      text: 'Air Force One quitte la base d’Andrews, près de Washington ; Trump parle aux journalistes en vol.',
      time: 'vers 8:00 EDT (12:00 GMT)',
    },
    {
      text: 'Trump se pose à Elmendorf-Richardson.',
      time: '10:20 AKDT (18:20 GMT)',
    },
    {
      text: 'Début prévu des pourparlers selon le programme de la Maison Blanche ; celui du Kremlin indique une demi-heure plus tard.',
      time: '11:00 AKDT (19:00 GMT)',
    },
    {
      text: 'Poutine, qui s’est posé peu avant 11:00, et Trump se serrent la main sur un tapis rouge et montent ensemble dans la voiture du président.',
      time: 'vers 11:08 AKDT (19:08 GMT)',
    },
    {
      text: 'Les pourparlers commencent, trois de chaque côté (Trump, Rubio, Witkoff ; Poutine, Lavrov, Ouchakov) au lieu d’un tête-à-tête.',
      time: '11:32 AKDT (19:32 GMT)',
    },
    {
      text: 'Après environ deux heures et demie, tous deux lisent une déclaration, ne répondent à aucune question et n’annoncent aucun accord ; Poutine propose Moscou pour la prochaine rencontre.',
      note: 'D’autres articles parlent de près de trois heures.',
    },
    {
      text: 'Après des entretiens téléphoniques avec Zelensky et des dirigeants européens, Trump renonce à exiger d’abord un cessez-le-feu et parle de passer directement à un accord de paix.',
    },
    {
      text: 'Trump reçoit Zelensky et des dirigeants européens à la Maison Blanche et interrompt la réunion pour téléphoner à Poutine.',
    },
    {
      text: 'La surtaxe américaine de 25 % sur les produits indiens entre en vigueur, portant le total à 50 %.',
    },
    {
      text: 'Trump annule un deuxième sommet, prévu à Budapest ; le Trésor américain sanctionne Rosneft et Lukoil.',
    },
    {
      text: 'Les États-Unis et l’Ukraine remanient à Genève un plan de paix américain en 28 points qui avait fuité.',
    },
    {
      text: 'Les émissaires Steve Witkoff et Jared Kushner voient Poutine à Moscou, sans percée.',
    },
    {
      text: 'Des émissaires de la Russie, de l’Ukraine et des États-Unis se réunissent à Abou Dhabi, à trois pour la première fois sous Trump, pour autant qu’on le sache.',
    },
    {
      text: 'La surtaxe américaine sur les produits indiens prend fin après un accord commercial.',
    },
    {
      text: 'Un juge de la paroisse de Livingston examine la demande de Roblox de faire rejeter la plainte de la Louisiane.',
    },
  ],
} as const satisfies SummitTranslation;
