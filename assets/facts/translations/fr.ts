import type { SummitTranslation } from './shape.ts';

/** The bundled story in French. */
export const fr = {
  title: 'Trump et Poutine se rencontrent en Alaska',
  summary:
    'Donald Trump et Vladimir Poutine se rencontrent en Alaska pour parler de la guerre en Ukraine, sans le président ukrainien. Ils n’annoncent aucun accord. L’issue compte aussi pour l’Inde : les droits de douane américains sur ses produits peuvent monter ou baisser.',
  paragraphs: [
    'Le vendredi 15 août 2025, Donald Trump a reçu Vladimir Poutine en Alaska pour parler de la guerre en Ukraine. Leur dernière rencontre remontait à 2019, à Osaka. L’Occident n’avait plus vu Poutine depuis qu’il avait envoyé son armée en Ukraine, en février 2022. Au moment de se séparer, ils n’ont répondu à aucune question et n’ont annoncé aucun accord.',
    'Le lieu : la Joint Base Elmendorf-Richardson, à la limite nord d’Anchorage, bien gardée, dotée de ses propres pistes, et poste de guet face à l’Union soviétique pendant la guerre froide. Cette terre a été russe jusqu’en 1867, année où la Russie l’a vendue aux États-Unis pour 7,2 millions de dollars. Selon la Maison Blanche, c’est Poutine qui avait demandé la rencontre. Son ministre des Affaires étrangères, Sergueï Lavrov, est arrivé avant lui, vêtu d’un sweat-shirt marqué СССР, soit URSS en lettres cyrilliques.',
    'Air Force One s’est posé à 10 h 20, heure locale, et l’avion de Poutine peu avant 11 h 00. Les deux hommes se sont serré la main sur un tapis rouge et sont repartis ensemble dans la voiture du président américain. Les pourparlers devaient commencer à 11 h 00 selon le programme de la Maison Blanche, une demi-heure plus tard selon celui du Kremlin ; ils ont commencé à 11 h 32, à trois de chaque côté. Aux côtés de Trump étaient assis Marco Rubio, son secrétaire d’État, et l’émissaire Steve Witkoff ; aux côtés de Poutine, Lavrov et le conseiller Iouri Ouchakov. Scott Bessent, secrétaire au Trésor, Howard Lutnick, secrétaire au Commerce, et John Ratcliffe, directeur de la CIA, étaient aussi de la délégation.',
    'Volodymyr Zelensky n’était pas invité. Quelques heures avant les pourparlers, il a écrit que c’était à la Russie de prendre les mesures qui mettraient fin à la guerre, et que l’Ukraine comptait sur l’Amérique. Dans l’avion, Trump a dit aux journalistes qu’il ne négocierait pas au nom de l’Ukraine. Des échanges de territoires seraient évoqués, a-t-il dit, mais l’Ukraine seule en déciderait ; et la Russie s’exposait à de lourdes sanctions économiques si elle ne négociait pas sérieusement.',
    'Pour l’Inde aussi, il y avait un enjeu. Parce qu’elle achète du pétrole russe, les États-Unis avaient décrété le 6 août une surtaxe de 25 % sur ses produits, et Bessent a dit que les droits de douane pourraient augmenter si le sommet se passait mal. Jeffrey Sachs, économiste à l’Université Columbia, a conseillé à l’Inde de rester à l’écart de la guerre commerciale américaine avec la Chine, qu’il a qualifiée d’erreur.',
    'Au bout d’environ deux heures et demie – près de trois selon d’autres sources –, les deux présidents ont lu une déclaration. Poutine a proposé Moscou pour la prochaine rencontre. Le 16 août, après des entretiens téléphoniques avec Zelensky et des dirigeants européens, Trump a renoncé à exiger d’abord un cessez-le-feu et a parlé de passer directement à un accord de paix. Le 22 octobre 2025, il a annulé un deuxième sommet, prévu à Budapest, et les États-Unis ont sanctionné les compagnies pétrolières Rosneft et Loukoïl. Le 23 janvier 2026, des émissaires de la Russie, de l’Ukraine et des États-Unis se sont réunis à Abou Dhabi, à trois pour la première fois sous Trump, pour autant qu’on le sache ; en février, ils sont convenus d’un échange de prisonniers. En juin 2026, Zelensky a proposé dans une lettre ouverte une rencontre et un cessez-le-feu complet ; Poutine a rejeté les deux.',
  ],
  labels: {
    Born: 'Naissance',
    'Election of 2024': 'Élection de 2024',
    Party: 'Parti',
    'Vice President': 'Vice-président',
    Birthplace: 'Lieu de naissance',
    'Before politics': 'Avant la politique',
    Meets: 'Rencontre',
    'President of': 'Pays présidé',
    'Hopes to meet': 'Espère rencontrer',
    Appointed: 'A nommé',
    'Sent to the talks': 'Émissaire envoyé',
    'Travels on': 'Avion emprunté',
    'Hosts the summit in': 'Lieu du sommet',
    'Put tariffs on': 'Pays surtaxé',
    'War aims': 'Buts de guerre',
    'Term of office': 'Mandat',
    'ICC arrest warrant': 'Mandat d’arrêt de la CPI',
    'Last US visit': 'Dernière visite aux États-Unis',
    'Ordered the invasion of': 'Pays envahi sur son ordre',
    'KGB officer of': 'Officier du KGB en',
    Adviser: 'Conseiller',
    'Election of 2019': 'Élection de 2019',
    Spelling: 'Graphie',
    'Appeals to': 'En appelle à',
    'Counts on': 'Compte sur les',
    Also: 'Autres fonctions',
    'Earlier offices': 'Fonctions antérieures',
    Family: 'Famille',
    'Serves under': 'Sous l’autorité de',
    'Secretary of State of': 'Secrétaire d’État des',
    'Counterpart of': 'Homologue de',
    'Also beside Trump': 'Aussi aux côtés de Trump',
    'Travels to': 'Se rend en',
    'Treasury Secretary of': 'Secrétaire au Trésor des',
    'Cabinet colleague of': 'Au gouvernement avec',
    'Oversees sanctions on': 'Gère les sanctions visant la',
    '11 September 2001': '11 septembre 2001',
    'Commerce Secretary of': 'Secrétaire au Commerce des',
    'Handles tariffs on': 'Surtaxes de son ressort',
    'Director of': 'Directeur de la',
    'UN work': 'Pour l’ONU',
    'On the war in Ukraine': 'Sur la guerre en Ukraine',
    'Contradicted by': 'Contredit par',
    'Professor at': 'Professeur',
    'Comments on': 'Pays évoqué',
    'Comments on trade with': 'Évoque le commerce avec la',
    'Critical of': 'Critique envers les',
    'Foreign minister of': 'Chef de la diplomatie de la',
    'Negotiates with': 'Négocie avec',
    'Also beside Putin': 'Aussi aux côtés de Poutine',
    'Former ambassador to': 'Ancien ambassadeur aux',
    Capital: 'Capitale',
    'Largest city': 'Plus grande ville',
    Population: 'Population',
    'Alaska Natives': 'Autochtones d’Alaska',
    Area: 'Superficie',
    'Nearest Russian island': 'Île russe la plus proche',
    'Mainland to mainland': 'De continent à continent',
    Statehood: 'Entrée dans l’Union',
    'Bought from Russia': 'Achat à la Russie',
    Price: 'Prix',
    'State of': 'État des',
    'Venue of the talks': 'Lieu des pourparlers',
    'Bought from': 'Acheté à la',
    'Summit hosted by': 'Hôte du sommet',
    'Visited by': 'Visite de',
    President: 'Présidence',
    'Under Russian control': 'Sous contrôle russe',
    'Soldiers killed or wounded': 'Soldats tués ou blessés',
    'Annexed by Russia': 'Annexions russes',
    'Donetsk and Luhansk': 'Donetsk et Lougansk',
    'Donetsk, Russian-held': 'Donetsk sous contrôle russe',
    'Asked for before the summit': 'Demandé avant le sommet',
    NATO: 'Otan',
    Independence: 'Indépen­dance',
    'Led by': 'À sa tête',
    'Invaded by': 'Envahie par la',
    'Supported by': 'Soutenue par les',
    'Once part of': 'Autrefois en',
    'Usual core': 'Noyau habituel',
    'European Union': 'Union européenne',
    G7: 'G7',
    'Cold War meaning': 'Sens pendant la guerre froide',
    'Leading power': 'Première puissance',
    'At odds with': 'Relations tendues',
    'Cold War rival of': 'Rivalité de guerre froide',
    State: 'État',
    Founded: 'Fondation',
    Coordinates: 'Coordonnées',
    'Largest city of': 'Plus grande ville en',
    'At its edge': 'En bordure',
    'City in': 'Ville aux',
    Planes: 'Appareils',
    'On 15 August 2025': 'Le 15 août 2025',
    'In service since': 'En service depuis',
    Home: 'Base d’attache',
    'Call sign since': 'Indicatif depuis',
    Carries: 'Transporte',
    'Government aircraft of': 'Avion gouvernemental des',
    'Landed at': 'S’est posé sur la',
    'Attorney general': 'Procureure générale',
    Sues: 'Poursuit en justice',
    Invaded: 'Pays envahi',
    'Meets at the summit': 'Rencontre au sommet',
    'Sold in 1867': 'Vendu en 1867',
    'Successor of': 'État prédécesseur',
    'Foreign minister': 'Chef de la diplomatie',
    'Sells oil to': 'Acheteur de son pétrole',
    'Partner of': 'Partenaire',
    'Independence declared': 'Déclaration d’indépen­dance',
    GDP: 'PIB',
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
    'Headquarters here': 'États-majors sur place',
    'Building began': 'Début des travaux',
    'Elmendorf Air Force Base': 'Base aérienne d’Elmendorf',
    'Base at': 'Base à',
    In: 'Lieu',
    'Military base of': 'Base militaire des',
    'In the Cold War watched': 'Surveillait (guerre froide)',
    'Landing place of': 'Y a atterri',
    'Russian share of oil': 'Part du pétrole russe',
    'Extra US duty': 'Surtaxe américaine',
    'General US duty': 'Droits américains généraux',
    'Its answer': 'Sa réponse',
    'Under tariffs of': 'Surtaxée par les',
    'Buys oil from': 'Achète du pétrole à la',
    'Neighbor of': 'Pays voisin',
    'Commented on by': 'Commentaires de',
    'Ties with Russia': 'Liens avec la Russie',
    'Russian oil and gas': 'Pétrole et gaz russes',
    Dissolved: 'Dissolution',
    Republics: 'Républiques',
    Government: 'Régime politique',
    'Last leader': 'Dernier dirigeant',
    'Succeeded by': 'État successeur',
    'Former republic': 'Ancienne république',
    'Former KGB officer': 'Ancien officier du KGB',
    'Watched from': 'Surveillée depuis la',
    Headquarters: 'Siège',
    'Daily active users': 'Utilisateurs actifs par jour',
    'Sued by Louisiana': 'Plainte de la Louisiane',
    'Louisiana’s claim': 'Accusation de la Louisiane',
    'Roblox’s reply': 'Réponse de Roblox',
    'Sued by': 'Poursuivie par la',
    'Company in': 'Entreprise établie aux',
    'No police powers': 'Aucun pouvoir de police',
    'Agency of': 'Agence des',
    Campus: 'Campus',
    Employs: 'Emploie',
  },
  entities: {
    'donald-trump': {
      name: 'Donald Trump',
      description: 'Président des États-Unis, 2017-2021 et depuis janvier 2025.',
      role: '47e président des États-Unis (depuis le 20 janvier 2025)',
      letters: 'DT',
      facts: {
        'Election of 2024': {
          of: 'grands électeurs',
          note: 'contre 226 pour Kamala Harris, le 5 novembre 2024',
        },
        Party: {
          text: 'Républicain',
        },
        'Vice President': {
          text: 'JD Vance',
          note: 'depuis le 20 janvier 2025',
        },
        Birthplace: {
          text: 'Queens, New York, États-Unis',
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
      matters: 'Il a reçu Poutine ; aucun accord annoncé.',
      later: [
        'Il a annulé un deuxième sommet prévu à Budapest, et le Trésor américain a sanctionné les compagnies pétrolières russes Rosneft et Loukoïl.',
        'Un plan de paix américain en 28 points avait fuité ; les États-Unis et l’Ukraine l’ont révisé à Genève.',
        'Par l’entremise de son émissaire Steve Witkoff, la Russie et l’Ukraine sont convenues à Abou Dhabi de relâcher chacune 157 prisonniers de guerre.',
        'La Cour suprême des États-Unis avait jugé que la loi sur laquelle Trump fondait nombre de ses droits de douane ne les autorisait pas ; un droit général de 10 % les a remplacés, d’abord pour 150 jours.',
      ],
    },
    'vladimir-putin': {
      name: 'Vladimir Poutine',
      description: 'De nouveau président de la Russie depuis 2012 ; il a ordonné l’invasion de l’Ukraine.',
      role: 'Président de la Russie (de nouveau depuis le 7 mai 2012)',
      letters: 'VP',
      facts: {
        'War aims': {
          text: 'Tels qu’il les a énoncés en juin 2024 : « démilitarisation et dénazification » de l’Ukraine ; elle se retire de Donetsk, Lougansk, Kherson et Zaporijjia et reste hors de l’Otan ; des traités reconnaissent ces régions et la Crimée comme russes ; toutes les sanctions occidentales cessent',
          note: 'l’Ukraine exige le retrait russe de tout le territoire ukrainien',
        },
        'Term of office': {
          text: 'Son cinquième, de six ans : du 7 mai 2024 à 2030',
        },
        'Election of 2024': {
          text: 'Sans observateurs de l’OSCE, que la Russie n’avait pas invités',
        },
        'ICC arrest warrant': {
          note: 'délivré par la Cour pénale internationale, pour la déportation illégale présumée d’enfants ukrainiens ; ni la Russie ni les États-Unis ne sont membres de la Cour',
        },
        Birthplace: {
          text: 'Leningrad (aujourd’hui Saint-Pétersbourg), Union soviétique',
        },
        'Before politics': {
          text: 'Études de droit à Leningrad ; officier du KGB pendant 16 ans, jusqu’en 1991, en dernier lieu lieutenant-colonel',
        },
        'Last US visit': {
          note: 'avant l’Alaska ; pour l’Assemblée générale de l’ONU à New York',
        },
      },
      statements: [
        'Il vient à Anchorage pour des pourparlers avec Donald Trump, son premier voyage dans un pays occidental depuis qu’il a envoyé l’armée en Ukraine en février 2022.',
        'Selon Trump, il s’expose à de graves conséquences économiques si les pourparlers ne font pas avancer la paix.',
      ],
      matters: 'Il a rencontré Trump ; aucun accord annoncé.',
      later: [
        'Un deuxième sommet prévu à Budapest a été annulé ; les États-Unis ont sanctionné les compagnies pétrolières russes Rosneft et Loukoïl.',
        'Il a reçu à Moscou les émissaires Steve Witkoff et Jared Kushner, sans percée.',
        'Des émissaires de la Russie, de l’Ukraine et des États-Unis se sont réunis à Abou Dhabi, à trois pour la première fois sous Trump, pour autant qu’on le sache.',
        'Dans une lettre ouverte, Zelensky a proposé une rencontre et un cessez-le-feu complet ; Poutine a rejeté les deux.',
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
        'Term of office': {
          text: 'Cinq ans, jusqu’au 20 mai 2024 ; sous la loi martiale, les élections sont reportées et le président reste en fonctions',
        },
        'Election of 2019': {
          of: 'des voix',
          note: 'au second tour, le 21 avril 2019',
        },
        Spelling: {
          text: 'Zelenskyy sur son passeport et à la présidence ; les deux graphies désignent le même homme',
        },
        'Before politics': {
          text: 'Humoriste ; à la tête de la société de production Kvartal 95 ; vedette de la série Serviteur du peuple dès 2015',
        },
      },
      statements: [
        'Quelques heures avant les pourparlers, il écrit qu’il est temps de mettre fin à la guerre, que c’est à la Russie d’agir et que l’Ukraine compte sur l’Amérique.',
        'Il n’est pas invité à Anchorage ; Trump espère des pourparlers directs avec lui peu après.',
        'Il refuse de céder Donetsk et Lougansk.',
      ],
      matters: 'La guerre et le territoire de son pays ont été abordés sans lui, sans accord.',
      later: [
        'Il a dit que l’Ukraine pourrait organiser des élections sous 60 à 90 jours si les États-Unis et l’Europe aident à assurer la sécurité du scrutin.',
        'Dans une lettre ouverte, Zelensky a proposé une rencontre et un cessez-le-feu complet ; Poutine a rejeté les deux.',
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
        Also: {
          text: 'Par intérim : conseiller à la sécurité nationale, archiviste des États-Unis et administrateur de l’agence d’aide USAID',
        },
        Party: {
          text: 'Républicain',
        },
        'Earlier offices': {
          text: 'Sénateur de Floride au Congrès, 2011-2025 ; président de la Chambre des représentants de Floride, 2006-2008',
        },
        Family: {
          text: 'Fils d’immigrés cubains',
        },
      },
      statements: [
        'Premier nom sur la liste de la délégation publiée par la Maison Blanche, il se rend en Alaska avec Trump.',
      ],
      matters: 'Il était assis aux côtés de Trump.',
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
        Party: {
          text: 'Républicain',
        },
        'Before politics': {
          text: 'Directeur des investissements de Soros Fund Management, 2011-2015 ; fondateur du fonds spéculatif Key Square, 2015',
        },
      },
      statements: [
        'Les sanctions, que son ministère fait appliquer, font partie des conséquences économiques dont Trump menace la Russie.',
        'Il est membre de la délégation américaine en tant que secrétaire au Trésor.',
      ],
      matters: 'Dans la délégation de Trump ; son ministère gère les sanctions contre la Russie.',
      later: ['Son ministère a sanctionné les compagnies pétrolières russes Rosneft et Loukoïl.'],
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
        Party: {
          text: 'Républicain',
          note: 'depuis 2016 ; auparavant démocrate',
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
      matters: 'Dans la délégation de Trump ; il est en première ligne pour les droits de douane.',
      later: [
        'Des parlementaires des deux partis ont réclamé sa démission en raison de contacts avec Jeffrey Epstein que décrivent des documents rendus publics.',
      ],
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
        Party: {
          text: 'Républicain',
        },
        'Earlier offices': {
          text: 'Directeur du renseignement national, 2020-2021 ; représentant du 4e district du Texas au Congrès, 2015-2020',
        },
      },
      statements: [
        'Il fait partie de la délégation américaine comme chef de la CIA ; aux premiers pourparlers, seuls Rubio et Witkoff siègent avec Trump.',
      ],
      matters: 'Il était en Alaska avec Trump, mais pas aux premiers pourparlers.',
      later: [
        'Il a rencontré à Caracas la présidente par intérim du Venezuela, près de deux semaines après la capture du président Nicolás Maduro par les forces américaines.',
      ],
    },
    'jeffrey-sachs': {
      name: 'Jeffrey D. Sachs',
      description: 'Économiste américain, critique de la politique américaine envers Kiev et Pékin.',
      role: 'Professeur à l’Université Columbia, à New York',
      letters: 'JS',
      facts: {
        Birthplace: {
          text: 'Oak Park, Michigan (près de Detroit), États-Unis',
          differs: 'D’autres biographies indiquent Detroit.',
        },
        Also: {
          text: 'Directeur du Centre pour le développement durable de Columbia ; président du Réseau de solutions pour le développement durable de l’ONU',
        },
        'UN work': {
          text: 'Conseiller spécial des secrétaires généraux Kofi Annan, Ban Ki-moon et Antonio Guterres ; directeur du Projet du Millénaire jusqu’en 2006',
        },
        'On the war in Ukraine': {
          text: 'Selon lui, c’est la volonté américaine de faire entrer l’Ukraine dans l’Otan qui l’a déclenchée',
        },
        'Contradicted by': {
          text: 'Des économistes, dont de nombreux Ukrainiens, dans une lettre ouverte : il nie que l’Ukraine décide par elle-même, et les manifestations de 2013 n’avaient rien à voir avec l’Otan',
        },
      },
      statements: [
        'Il conseille à l’Inde de ne pas compter sur les États-Unis, maintenant que Washington lui a imposé des droits de douane pour ses achats de pétrole russe.',
        'Il qualifie la guerre commerciale des États-Unis contre la Chine d’erreur à laquelle l’Inde ne devrait pas s’associer.',
      ],
      matters: 'Il déconseillait à l’Inde de compter sur Washington.',
      later: [
        'Le Conseil de sécurité de l’ONU l’a invité à s’exprimer lors d’une réunion sur la capture du président vénézuélien par les États-Unis.',
      ],
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
        'Earlier offices': {
          text: 'Représentant permanent de la Russie à l’ONU, 1994-2004 ; vice-ministre des Affaires étrangères à partir de 1992',
        },
      },
      statements: [
        'À son arrivée, il dit que la Russie ne cherche pas à prédire l’issue, mais que sa position est claire.',
        'Il arrive à Anchorage vêtu d’un sweat-shirt portant les lettres cyrilliques СССР, c’est-à-dire URSS.',
      ],
      matters: 'Il était assis aux côtés de Poutine.',
      later: [
        'Marco Rubio et lui ont été chargés de préparer un sommet à Budapest, qui n’a pas eu lieu.',
        'Il a dit que l’« esprit d’Anchorage » s’évaporait ; la Russie se fonde toujours sur ce qui, selon elle, y a été convenu.',
      ],
    },
    'steve-witkoff': {
      name: 'Steve Witkoff',
      description: 'Émissaire spécial américain pour les missions de paix et le Proche-Orient.',
      role: 'Émissaire spécial des États-Unis pour les missions de paix (depuis le 3 juillet 2025) et pour le Proche-Orient',
      letters: 'SW',
      facts: {
        Birthplace: {
          text: 'Le Bronx, New York, États-Unis',
        },
        'Before politics': {
          text: 'Promoteur immobilier à New York, à la tête du groupe Witkoff ; connaît Trump depuis des décennies',
        },
      },
      statements: ['Au début des pourparlers, Rubio et lui sont assis aux côtés de Trump.'],
      matters: 'Il était assis aux côtés de Trump.',
      later: [
        'Des enregistrements d’une conversation entre lui et Iouri Ouchakov sur un plan de paix ont fuité.',
        'Avec Jared Kushner, il a rencontré Poutine à Moscou, sans percée.',
        'Il a annoncé à Abou Dhabi que la Russie et l’Ukraine relâcheraient chacune 157 prisonniers de guerre.',
        'Une troisième série de pourparlers s’est achevée à Genève après deux jours ; il a parlé de « progrès significatifs », la partie russe de discussions « difficiles, mais professionnelles ».',
      ],
    },
    'yury-ushakov': {
      name: 'Iouri Ouchakov',
      description: 'Conseiller diplomatique de Poutine, ancien ambassadeur à Washington.',
      role: 'Conseiller du président russe pour la politique étrangère (depuis mai 2012)',
      letters: 'IO',
      facts: {
        Birthplace: {
          text: 'Moscou, Union soviétique',
        },
        'Earlier offices': {
          text: 'Ambassadeur aux États-Unis, 1999-2008 ; ensuite conseiller diplomatique de Poutine, alors Premier ministre',
        },
      },
      statements: ['Au début des pourparlers, Lavrov et lui sont assis aux côtés de Poutine.'],
      matters: 'Il était assis aux côtés de Poutine.',
      later: [
        'Des enregistrements d’une conversation entre lui et Steve Witkoff sur un plan de paix ont fuité.',
      ],
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
        'Alaska Natives': {
          note: 'de la population, Amérindiens et personnes d’origine mixte compris',
        },
        Area: {
          note: 'au total, dont 1 477 953 km² de terres ; limites de 2010',
        },
        'Nearest Russian island': {
          note: 'environ, de la Petite à la Grande Diomède, dans le détroit de Béring',
        },
        'Mainland to mainland': {
          note: 'jusqu’à la Russie, par le détroit de Béring, du cap du Prince-de-Galles au cap Dejnev',
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
      },
      statements: [
        'Une terre américaine au passé russe, proche de la Russie et loin de l’Europe.',
        'Trump et Poutine s’y rencontrent le 15 août 2025.',
        'L’Amérique russe a laissé des églises orthodoxes et plus de 700 noms de lieux, rappelle Poutine après les pourparlers.',
      ],
      matters: 'Trump et Poutine s’y sont rencontrés sur une base.',
      later: [
        'Le gouverneur Mike Dunleavy ne peut briguer un troisième mandat à l’élection de 2026.',
        'Après le typhon Halong, des inondations ont rendu inhabitables presque toutes les maisons de deux villages de l’ouest ; des centaines de personnes ont été évacuées par avion vers Anchorage.',
      ],
    },
    ukraine: {
      name: 'Ukraine',
      description: 'Pays d’Europe de l’Est, sous invasion russe à grande échelle depuis 2022.',
      role: 'République semi-présidentielle présidée par Volodymyr Zelensky',
      shows:
        'Carte de l’Ukraine avec la Crimée : au bord de la mer Noire, entre la Russie à l’est et la Pologne et la Roumanie à l’ouest.',
      facts: {
        President: {
          note: 'depuis le 20 mai 2019',
        },
        Population: {
          note: 'estimation en temps de guerre',
        },
        'Under Russian control': {
          note: 'de son territoire, Crimée comprise, selon l’Institut pour l’étude de la guerre',
        },
        'Soldiers killed or wounded': {
          text: 'Côté russe, environ 950 000, dont jusqu’à 250 000 morts ; côté ukrainien, près de 400 000, dont 60 000 à 100 000 morts',
          note: 'estimations du centre de recherche CSIS à Washington',
        },
        'Annexed by Russia': {
          text: 'La Crimée en 2014 ; Donetsk, Lougansk, Kherson et Zaporijjia en 2022',
          note: 'peu d’États les reconnaissent ; la Russie ne tient pas la totalité des quatre régions',
        },
        Area: {
          note: 'frontières reconnues, avec la Crimée et les autres terres annexées par la Russie',
        },
        'Donetsk and Luhansk': {
          text: 'Poutine veut que l’Ukraine cède les deux en entier, selon des médias américains ; Zelensky refuse',
          note: 'l’Ukraine tient encore quelques kilomètres carrés de Lougansk',
        },
        'Donetsk, Russian-held': {
          note: 'de la région, en tout ou en partie ; AFP, d’après les données de l’Institut pour l’étude de la guerre',
        },
        'Asked for before the summit': {
          text: 'D’abord un cessez-le-feu ou moins de combats, des négociations à partir de la ligne de front, des garanties de sécurité pour l’Ukraine et aucune frontière modifiée par la force',
          note: 'par des dirigeants européens, dans une déclaration commune',
        },
        NATO: {
          text: 'Non-membre ; l’adhésion est un objectif inscrit dans sa Constitution depuis 2019',
        },
        Independence: {
          note: 'de l’Union soviétique',
        },
      },
      statements: [
        'Trump dit qu’il n’est pas là pour négocier à sa place et qu’elle doit décider elle-même de son territoire.',
        'Elle n’est pas invitée ; Zelensky dit que l’Ukraine compte sur l’Amérique.',
      ],
      matters: 'Les pourparlers portaient sur cette guerre, sans accord.',
      later: [
        'Un plan de paix américain en 28 points avait fuité ; les États-Unis et l’Ukraine l’ont révisé à Genève.',
        'En 2025, la Russie a pris plus de 5 600 km² à l’Ukraine, soit près de 1 % du pays et plus que pendant les deux années précédentes réunies ; le calcul de l’AFP, d’après les données de l’Institut pour l’étude de la guerre, compte aussi des zones que Moscou dit avoir prises.',
        'Des émissaires de la Russie, de l’Ukraine et des États-Unis se sont réunis à Abou Dhabi, à trois pour la première fois sous Trump, pour autant qu’on le sache.',
        'Fin 2025, jusqu’à 325 000 soldats avaient été tués côté russe et jusqu’à 140 000 côté ukrainien, selon le centre de recherche CSIS.',
        'Dans une lettre ouverte, Zelensky a proposé une rencontre et un cessez-le-feu complet ; Poutine a rejeté les deux.',
      ],
    },
    'the-west': {
      name: 'Occident',
      description: 'Démocraties d’Europe et d’Amérique du Nord, et leurs alliés.',
      role: 'Nom, sans limites convenues, des démocraties d’Europe et d’Amérique du Nord et de leurs alliés',
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
        'Asked for before the summit': {
          text: 'D’abord un cessez-le-feu ou moins de combats, des négociations à partir de la ligne de front, des garanties de sécurité pour l’Ukraine et aucune frontière modifiée par la force',
          note: 'par des dirigeants européens, dans une déclaration commune',
        },
        G7: {
          text: 'Allemagne, Canada, États-Unis, France, Italie, Japon et Royaume-Uni',
          note: 'l’UE y participe',
        },
        'Cold War meaning': {
          text: 'Les États-Unis, l’Otan et leurs alliés, face au bloc soviétique',
        },
      },
      statements: [
        'Le voyage de Poutine est le premier dans un pays occidental depuis le début de l’invasion à grande échelle en février 2022.',
        'En juin 2021, Poutine a rencontré Joe Biden à Genève.',
      ],
      matters: 'Poutine n’y était plus venu depuis l’invasion de l’Ukraine.',
      later: [
        'Des dirigeants européens ont réclamé pour l’Ukraine des garanties de sécurité « à toute épreuve » ; aucune frontière ne doit être modifiée par la force.',
        'À Paris, la France et le Royaume-Uni ont signé avec l’Ukraine une déclaration sur des forces à y envoyer une fois la guerre finie.',
      ],
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
        Area: {
          note: 'toute la municipalité, dont 4 420,81 km² de terres',
        },
        Founded: {
          note: 'comme siège du chemin de fer de l’Alaska',
        },
      },
      statements: ['La Maison Blanche la désigne comme lieu des pourparlers.'],
      matters: 'La base où Trump et Poutine se sont rencontrés se trouve à sa limite nord.',
      later: [
        'Des clients d’un hôtel avaient trouvé dans une imprimante des documents, apparemment oubliés là par des fonctionnaires américains : horaires et salles du sommet, numéros de téléphone du personnel.',
        'Des centaines d’habitants de villages inondés de l’ouest de l’Alaska ont été amenés par avion à la base et hébergés en ville.',
      ],
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
          text: 'S’est posé à Elmendorf-Richardson à 10 h 20, heure de l’Alaska',
        },
        Home: {
          text: 'Base d’Andrews, Maryland ; 89e escadre de transport aérien',
        },
        'Call sign since': {
          note: 'après une confusion entre l’avion du président Dwight D. Eisenhower et un avion de ligne',
          differs: 'Certaines sources indiquent 1953.',
        },
      },
      statements: [
        'L’essentiel de ce que la presse cite de Trump ce jour-là a été dit ici.',
        'À bord, en route vers l’Alaska, Trump dit aux journalistes ce qu’il attend de la rencontre.',
      ],
      matters: 'Cet avion a emmené Trump au sommet.',
      later: [
        'L’armée de l’Air attendait, au plus tard à l’été 2026, un Boeing 747 offert par le Qatar, solution provisoire jusqu’à l’arrivée des nouveaux avions, en retard.',
        'Trump a volé pour la première fois dans l’avion offert par le Qatar.',
      ],
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
        'Attorney general': {
          text: 'Liz Murrill',
          note: 'c’est elle qui a engagé les poursuites contre Roblox',
        },
        Population: {
          note: 'recensement',
        },
      },
      statements: [
        'Un article sur le sommet ne la cite que dans un lien vers un autre, sur ses poursuites contre la plateforme de jeux Roblox au sujet de la sécurité des enfants.',
      ],
      matters: 'Elle a poursuivi en justice la plateforme de jeux Roblox la veille du sommet.',
      later: [
        'Un tribunal de Livingston a examiné la demande de rejet déposée par Roblox ; la procureure générale attendait une décision sous un mois.',
      ],
    },
    russia: {
      name: 'Russie',
      description: 'Plus vaste pays du monde ; a envahi l’Ukraine à grande échelle en 2022.',
      role: 'Fédération semi-présidentielle présidée par Vladimir Poutine ; Premier ministre : Mikhaïl Michoustine',
      shows: 'Carte de la Russie : de l’Europe de l’Est au Pacifique, à travers le nord de l’Asie.',
      facts: {
        President: {
          note: 'depuis le 7 mai 2012',
        },
        Area: {
          note: 'sans la Crimée et les autres territoires ukrainiens annexés',
        },
        Independence: {
          note: 'à la fin de l’Union soviétique',
        },
      },
      statements: [
        'Son président vient en Alaska ; Trump la menace de lourdes sanctions économiques si Poutine ne discute pas sérieusement.',
        'Zelensky dit que c’est à la Russie de prendre les mesures qui mettront fin à la guerre.',
        'Elle possédait autrefois l’Alaska, lieu du sommet.',
      ],
      matters: 'Les pourparlers portaient sur cette guerre, sans accord.',
      later: [
        'Les États-Unis ont sanctionné ses compagnies pétrolières Rosneft et Loukoïl.',
        'Des émissaires de la Russie, de l’Ukraine et des États-Unis se sont réunis à Abou Dhabi, à trois pour la première fois sous Trump, pour autant qu’on le sache.',
        'Dans une lettre ouverte, Zelensky a proposé une rencontre et un cessez-le-feu complet ; Poutine a rejeté les deux.',
      ],
    },
    'united-states': {
      name: 'États-Unis',
      description: 'Pays de 50 États en Amérique du Nord.',
      role: 'République fédérale ; président : Donald Trump (depuis le 20 janvier 2025), vice-président : JD Vance',
      shows: 'Carte des États-Unis, entre le Canada et le Mexique ; des encarts montrent l’Alaska et Hawaï.',
      facts: {
        President: {
          note: 'depuis le 20 janvier 2025',
        },
        GDP: {
          note: 'nominal ; le plus élevé du monde',
        },
      },
      statements: [
        'Médiateurs, selon leurs propres dires : Trump dit vouloir réunir les deux camps autour d’une table et menace la Russie de lourdes sanctions.',
        'Leur président accueille Poutine sur leur sol ; Zelensky dit que l’Ukraine compte sur eux.',
        'Ils ont décrété une surtaxe sur les produits indiens parce que l’Inde achète du pétrole russe.',
        'Jeffrey Sachs met l’Inde en garde : elle ne doit pas laisser les États-Unis se servir d’elle dans une guerre commerciale avec la Chine.',
      ],
      matters: 'Ils ont accueilli les pourparlers et ont soutenu l’Ukraine dans la guerre.',
      later: [
        'Ils ont sanctionné les compagnies pétrolières russes Rosneft et Loukoïl.',
        'Un plan de paix américain en 28 points avait fuité ; les États-Unis et l’Ukraine l’ont révisé à Genève.',
        'Des émissaires de la Russie, de l’Ukraine et des États-Unis se sont réunis à Abou Dhabi, à trois pour la première fois sous Trump, pour autant qu’on le sache.',
        'La Cour suprême des États-Unis avait jugé que la loi sur laquelle Trump fondait nombre de ses droits de douane ne les autorisait pas ; un droit général de 10 % les a remplacés, d’abord pour 150 jours.',
      ],
    },
    jber: {
      name: 'Joint Base Elmendorf-Richardson',
      description: 'Base des armées de l’Air et de Terre américaines au nord d’Anchorage.',
      role: 'Base interarmées (armée de l’Air et armée de Terre américaines), gérée par l’armée de l’Air',
      shows: 'Carte du fond du golfe de Cook avec l’emplacement de la base ; un encart la situe en Alaska.',
      facts: {
        'Today’s name since': {
          note: 'quand la base aérienne d’Elmendorf et Fort Richardson, de l’armée de Terre, ont fusionné',
        },
        'Summit hall': {
          text: 'Arctic Warrior Events Center, sur la base',
        },
        'Headquarters here': {
          text: 'Commandement de l’Alaska, région Alaska du Norad et Onzième force aérienne',
        },
        'Building began': {
          note: 'sous le nom d’Elmendorf Field',
        },
        'Elmendorf Air Force Base': {
          text: 'Son nom après la Seconde Guerre mondiale, quand l’armée de l’Air l’a reprise à l’armée de Terre',
        },
      },
      statements: [
        'Un site sécurisé, doté de ses propres pistes et chargé de souvenirs de la guerre froide.',
        'Les pourparlers sont prévus sur cette base, désignée par son ancien nom de base aérienne d’Elmendorf, le vendredi 15 août 2025 à 19 h 00 GMT ; le Kremlin indique 19 h 30.',
        'Ils commencent à 19 h 32 GMT, soit 11 h 32 en Alaska.',
        'Pendant la guerre froide, elle surveillait l’Union soviétique ; elle est toujours en activité.',
      ],
      matters: 'Trump et Poutine s’y sont vus.',
      later: [
        'Des avions militaires y ont amené des centaines d’habitants de villages inondés de l’ouest de l’Alaska.',
      ],
    },
    india: {
      name: 'Inde',
      description: 'Pays le plus peuplé du monde.',
      role: 'République fédérale parlementaire ; Premier ministre : Narendra Modi (depuis le 26 mai 2014)',
      shows:
        'Carte de l’Inde : Asie du Sud, entre le Pakistan et la Chine, s’avançant dans l’océan Indien. Au Cachemire, les lignes de contrôle sont tracées.',
      facts: {
        'Russian share of oil': {
          note: 'du pétrole brut importé par l’Inde en juillet 2025 ; 0,2 % avant l’invasion de l’Ukraine',
        },
        'Extra US duty': {
          note: 'pour l’achat de pétrole russe ; décrétée le 6 août 2025, en vigueur à partir du 27 août, 50 % en tout',
        },
        'General US duty': {
          note: 'en vigueur depuis le 7 août 2025',
        },
        'Its answer': {
          text: 'L’Inde a jugé cette surtaxe « inéquitable, injustifiée et déraisonnable » ; Modi a dit qu’elle ne transigerait jamais sur les intérêts de ses agriculteurs',
        },
        Area: {
          note: 'selon l’Inde, avec les parties du Cachemire tenues par le Pakistan et la Chine ; le Pakistan revendique lui aussi le Cachemire, la Chine une partie',
        },
        Independence: {
          note: 'du Royaume-Uni',
        },
      },
      statements: [
        'L’issue peut faire monter ou baisser les droits de douane américains sur ses produits.',
        'Jeffrey Sachs l’appelle à rester à l’écart de la guerre commerciale des États-Unis avec la Chine.',
      ],
      matters:
        'Parce qu’elle achète du pétrole russe, les États-Unis avaient décrété une surtaxe sur ses produits.',
      later: [
        'La surtaxe de 25 % liée au pétrole russe a pris fin après un accord commercial ; l’autre taxe devait tomber à 18 %.',
        'La Cour suprême des États-Unis avait jugé que la loi sur laquelle Trump fondait nombre de ses droits de douane ne les autorisait pas ; un droit général de 10 % les a remplacés, d’abord pour 150 jours.',
      ],
    },
    china: {
      name: 'Chine',
      description: 'Pays d’Asie de l’Est, rival commercial des États-Unis.',
      role: 'État à parti unique dirigé par le Parti communiste ; président : Xi Jinping',
      shows:
        'Carte de la Chine : Asie de l’Est, avec la Russie et la Mongolie au nord et l’Inde au sud-ouest.',
      facts: {
        President: {
          text: 'Xi Jinping',
          note: 'depuis mars 2013 ; à la tête du Parti communiste depuis novembre 2012',
        },
        Area: {
          note: 'sans Taïwan, que la Chine revendique ; sa frontière avec l’Inde est contestée',
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
      },
      statements: [
        'Jeffrey Sachs juge malavisée la guerre commerciale que lui mènent les États-Unis et veut que l’Inde reste à l’écart.',
      ],
      matters: 'Jeffrey Sachs avertissait que les États-Unis pourraient se servir de l’Inde contre elle.',
      later: [
        'Pékin et Washington sont convenus d’une trêve d’un an dans leur guerre commerciale.',
        'Lors d’un sommet avec Trump à Pékin, Xi Jinping a adressé à Washington une sévère mise en garde au sujet de Taïwan, que la Chine revendique.',
      ],
    },
    'soviet-union': {
      name: 'Union soviétique',
      description: 'État communiste (1922-1991) dont la Russie et l’Ukraine sont issues.',
      role: 'Ancien État d’Europe et d’Asie (1922-1991)',
      shows:
        'Carte de l’Union soviétique avec les frontières actuelles entre les quinze États qui en sont issus.',
      facts: {
        Republics: {
          note: 'à la fin ; dont la Russie et l’Ukraine',
        },
        Government: {
          text: 'État à parti unique : le Parti communiste',
        },
        'Last leader': {
          text: 'Mikhaïl Gorbatchev',
          note: '1985-1991',
        },
      },
      statements: [
        'Citée pour le sweat-shirt de Lavrov aux lettres СССР, URSS en cyrillique.',
        'La base du sommet était un poste de surveillance face à elle pendant la guerre froide.',
      ],
      matters: 'Lavrov est arrivé vêtu d’un sweat-shirt marqué СССР (URSS).',
    },
    roblox: {
      name: 'Roblox',
      description: 'Entreprise américaine dont la plateforme de jeux en ligne attire beaucoup d’enfants.',
      role: 'Entreprise et plateforme américaines de jeux en ligne ; directeur général : David Baszucki',
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
      },
      statements: [
        'Un article sur le sommet ne la cite que dans un lien : la Louisiane l’a poursuivie en justice au sujet de la sécurité des enfants.',
      ],
      matters: 'La Louisiane l’a poursuivie la veille du sommet.',
      later: [
        'Le Kentucky l’a aussi poursuivie au sujet de la sécurité des enfants ; d’autres États ont suivi.',
        'Près de 80 plaintes déposées devant des tribunaux fédéraux ont été confiées à un même juge de San Francisco ; Roblox rejette les accusations.',
        'Elle a conclu avec le Nevada un accord à plus de 12 millions de dollars et promis de vérifier l’âge de tous les utilisateurs.',
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
        'No police powers': {
          text: 'Elle ne peut exercer aucune mission de police ni de maintien de l’ordre',
        },
      },
      statements: [
        'Son directeur voyage avec la délégation, mais ne participe pas aux premiers pourparlers.',
      ],
      matters: 'Son directeur s’est rendu en Alaska avec Trump.',
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
        Campus: {
          text: 'Morningside Heights, Manhattan, New York',
        },
      },
      statements: ['Citée comme l’université de l’économiste Jeffrey D. Sachs.'],
      matters: 'L’économiste Jeffrey Sachs, qui a conseillé l’Inde, y enseigne.',
      later: ['Jennifer Mnookin a été nommée à sa présidence à compter du 1er juillet 2026.'],
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
      note: 'Sans rapport avec le sommet : un article n’en donne que le lien.',
    },
    {
      text: 'Lavrov, arrivé à Anchorage avant Poutine, est photographié dans un sweat-shirt portant les lettres СССР.',
      note: 'Les articles sont datés du 15 août ; à l’heure de l’Alaska, c’était peut-être encore le 14.',
    },
    {
      text: 'Air Force One quitte la base d’Andrews, près de Washington ; Trump parle aux journalistes en vol.',
      time: 'vers 8 h 00 EDT (12 h 00 GMT)',
    },
    {
      text: 'Trump se pose à Elmendorf-Richardson.',
      time: '10 h 20 AKDT (18 h 20 GMT)',
    },
    {
      text: 'Début prévu des pourparlers selon le programme de la Maison Blanche ; celui du Kremlin indique une demi-heure plus tard.',
      time: '11 h 00 AKDT (19 h 00 GMT)',
    },
    {
      text: 'Poutine, qui s’est posé peu avant 11 h 00, et Trump se serrent la main sur un tapis rouge et montent ensemble dans la voiture du président.',
      time: 'vers 11 h 08 AKDT (19 h 08 GMT)',
    },
    {
      text: 'Les pourparlers commencent, trois de chaque côté (Trump, Rubio, Witkoff ; Poutine, Lavrov, Ouchakov) au lieu d’un tête-à-tête.',
      time: '11 h 32 AKDT (19 h 32 GMT)',
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
      text: 'Trump annule un deuxième sommet, prévu à Budapest ; le Trésor américain sanctionne Rosneft et Loukoïl.',
    },
    {
      text: 'Les États-Unis et l’Ukraine remanient à Genève un plan de paix américain en 28 points qui avait fuité.',
    },
    {
      text: 'Les émissaires Steve Witkoff et Jared Kushner voient Poutine à Moscou, sans percée.',
    },
    {
      text: 'La France, le Royaume-Uni et l’Ukraine signent à Paris une déclaration sur des forces à envoyer en Ukraine une fois la guerre finie.',
    },
    {
      text: 'Des émissaires de la Russie, de l’Ukraine et des États-Unis se réunissent à Abou Dhabi, à trois pour la première fois sous Trump, pour autant qu’on le sache.',
    },
    {
      text: 'Une deuxième série de ces pourparlers s’achève à Abou Dhabi ; la Russie et l’Ukraine doivent relâcher chacune 157 prisonniers de guerre.',
    },
    {
      text: 'La surtaxe américaine sur les produits indiens prend fin après un accord commercial.',
    },
    {
      text: 'Une troisième série de pourparlers à trois s’achève à Genève après deux jours ; Witkoff parle de « progrès significatifs », la partie russe de discussions « difficiles, mais professionnelles ».',
    },
    {
      text: 'Un droit général de 10 % s’applique aux produits de l’Inde et d’ailleurs, après l’annulation par la Cour suprême de nombre des droits de douane de Trump.',
    },
    {
      text: 'Lavrov dit que l’« esprit d’Anchorage » s’évapore ; la Russie se fonde toujours sur ce qui, selon elle, y a été convenu.',
    },
    {
      text: 'Un tribunal de Livingston examine la demande de Roblox de faire rejeter la plainte de la Louisiane.',
    },
    {
      text: 'Dans une lettre ouverte, Zelensky propose une rencontre avec Poutine et un cessez-le-feu complet pendant les pourparlers.',
    },
    {
      text: 'Poutine rejette les deux : il veut un règlement global, et non un cessez-le-feu préalable.',
    },
    {
      text: 'Trump vole pour la première fois dans un Boeing 747 offert par le Qatar, qui doit servir en attendant les nouveaux avions.',
    },
  ],
} as const satisfies SummitTranslation;
