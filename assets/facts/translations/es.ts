import type { SummitTranslation } from './shape.ts';

/** The bundled story in Spanish. */
export const es = {
  title: 'Trump y Putin se reúnen en Alaska',
  summary:
    'Donald Trump y Vladímir Putin se reúnen en Alaska para hablar de la guerra en Ucrania, sin el presidente ucraniano. No anuncian ningún acuerdo. El resultado importa también a India: los aranceles de Estados Unidos a sus productos pueden subir o bajar.',
  paragraphs: [
    'El viernes 15 de agosto de 2025, Donald Trump recibió a Vladímir Putin en Alaska para hablar de la guerra en Ucrania. No se veían desde la reunión de Osaka, en 2019. Occidente no había visto a Putin desde que este envió su ejército a Ucrania, en febrero de 2022. Al despedirse no admitieron preguntas ni anunciaron ningún acuerdo.',
    'El lugar fue la Base Conjunta Elmendorf-Richardson, en el borde norte de Anchorage: segura, con pistas propias y, durante la Guerra Fría, puesto de vigilancia frente a la Unión Soviética. El territorio fue ruso hasta 1867, cuando Rusia lo vendió a Estados Unidos por 7,2 millones de dólares. Según la Casa Blanca, fue Putin quien pidió la reunión. Su ministro de Exteriores, Serguéi Lavrov, llegó antes que él, con una sudadera en la que se leía СССР, URSS en letras cirílicas.',
    'El Air Force One aterrizó a las 10:20, hora local, y el avión de Putin, poco antes de las 11:00. Los dos se dieron la mano sobre una alfombra roja y se marcharon juntos en el automóvil del presidente estadounidense. Las conversaciones debían empezar a las 11:00 según la Casa Blanca y media hora más tarde según el Kremlin; empezaron a las 11:32, con tres participantes por cada parte. Junto a Trump se sentaron Marco Rubio, su secretario de Estado, y el enviado Steve Witkoff; junto a Putin, Lavrov y el asesor Yuri Ushakov. En la delegación estadounidense estaban también Scott Bessent, secretario del Tesoro; Howard Lutnick, secretario de Comercio, y John Ratcliffe, director de la Agencia Central de Inteligencia.',
    'Volodímir Zelenski no estaba invitado. Horas antes de las conversaciones escribió que era Rusia quien debía dar los pasos para acabar con la guerra y que Ucrania contaba con Estados Unidos. En el avión, Trump dijo a los periodistas que no iba a negociar en nombre de Ucrania. Se hablaría de intercambios de territorio, dijo, pero solo Ucrania decidiría sobre ellos; y Rusia se exponía a duras penalizaciones económicas si no negociaba en serio.',
    'También India se jugaba algo. Estados Unidos había decretado el 6 de agosto un arancel adicional del 25 por ciento a sus productos por comprar petróleo ruso, y Bessent dijo que los aranceles podían subir si la cumbre iba mal. Jeffrey Sachs, economista de la Universidad de Columbia, aconsejó a India mantenerse al margen de la guerra comercial estadounidense con China, que calificó de error.',
    'Tras unas dos horas y media —casi tres, según otras informaciones—, ambos presidentes leyeron declaraciones. Putin propuso Moscú para la próxima reunión. El 16 de agosto, tras hablar por teléfono con Zelenski y con líderes europeos, Trump dejó de exigir primero un alto el fuego y habló de ir directamente a un acuerdo de paz. El 22 de octubre de 2025 canceló una segunda cumbre, prevista en Budapest, y Estados Unidos sancionó a las petroleras Rosneft y Lukoil. El 23 de enero de 2026, enviados de Rusia, Ucrania y Estados Unidos se reunieron en Abu Dabi, los tres juntos por primera vez con Trump en el poder, que se sepa; en febrero acordaron un intercambio de prisioneros. En junio de 2026, Zelenski propuso en una carta abierta una reunión y un alto el fuego total; Putin rechazó ambas cosas.',
  ],
  labels: {
    Born: 'Nacimiento',
    'Election of 2024': 'Elecciones de 2024',
    Party: 'Partido',
    'Vice President': 'Vice­presidente',
    Birthplace: 'Lugar de nacimiento',
    'Before politics': 'Antes de la política',
    Meets: 'Se reúne con',
    'President of': 'Presidente de',
    'Hopes to meet': 'Espera reunirse con',
    Appointed: 'Nombró a',
    'Sent to the talks': 'Enviado a las conversaciones',
    'Travels on': 'Viaja en el',
    'Hosts the summit in': 'Anfitrión de la cumbre en',
    'Put tariffs on': 'Impuso aranceles a',
    'War aims': 'Objetivos en la guerra',
    'Term of office': 'Mandato',
    'ICC arrest warrant': 'Orden de arresto de la CPI',
    'Last US visit': 'Última visita a EE. UU.',
    'Ordered the invasion of': 'Ordenó la invasión de',
    'KGB officer of': 'Oficial del KGB de la',
    Adviser: 'Asesor',
    'Election of 2019': 'Elecciones de 2019',
    Spelling: 'Grafía',
    'Appeals to': 'Hace un llamamiento a',
    'Counts on': 'Cuenta con',
    Also: 'Otros cargos',
    'Earlier offices': 'Cargos anteriores',
    Family: 'Familia',
    'Serves under': 'A las órdenes de',
    'Secretary of State of': 'Secretario de Estado de',
    'Counterpart of': 'Homólogo de',
    'Also beside Trump': 'También junto a Trump',
    'Travels to': 'Viaja a',
    'Treasury Secretary of': 'Secretario del Tesoro de',
    'Cabinet colleague of': 'Compañero de gabinete de',
    'Oversees sanctions on': 'Supervisa las sanciones a',
    '11 September 2001': '11 de septiembre de 2001',
    'Commerce Secretary of': 'Secretario de Comercio de',
    'Handles tariffs on': 'Gestiona los aranceles a',
    'Director of': 'Director de la',
    'UN work': 'Labor en la ONU',
    'On the war in Ukraine': 'Sobre la guerra en Ucrania',
    'Contradicted by': 'Lo contradicen',
    'Professor at': 'Profesor de la',
    'Comments on': 'Opina sobre',
    'Comments on trade with': 'Opina sobre el comercio con',
    'Critical of': 'Critica a',
    'Foreign minister of': 'Ministro de Exteriores de',
    'Negotiates with': 'Negocia con',
    'Also beside Putin': 'También junto a Putin',
    'Former ambassador to': 'Fue embajador en',
    Capital: 'Capital',
    'Largest city': 'Ciudad más grande',
    Population: 'Población',
    'Alaska Natives': 'Nativos de Alaska',
    Area: 'Superficie',
    'Nearest Russian island': 'Isla rusa más cercana',
    'Mainland to mainland': 'De continente a continente',
    Statehood: 'Estado desde',
    'Bought from Russia': 'Compra a Rusia',
    Price: 'Precio',
    'State of': 'Estado de',
    'Venue of the talks': 'Sede de las conversaciones',
    'Bought from': 'Comprada a',
    'Summit hosted by': 'Anfitrión de la cumbre',
    'Visited by': 'Visita de',
    President: 'Presidencia',
    'Under Russian control': 'Bajo control ruso',
    'Soldiers killed or wounded': 'Soldados muertos o heridos',
    'Annexed by Russia': 'Anexiones de Rusia',
    'Donetsk and Luhansk': 'Donetsk y Lugansk',
    'Donetsk, Russian-held': 'Donetsk en manos rusas',
    'Asked for before the summit': 'Peticiones antes de la cumbre',
    NATO: 'OTAN',
    Independence: 'Indepen­dencia',
    'Led by': 'Al frente',
    'Invaded by': 'Invadida por',
    'Supported by': 'Apoyada por',
    'Once part of': 'Formó parte de la',
    'Usual core': 'Núcleo habitual',
    'European Union': 'Unión Europea',
    G7: 'G7',
    'Cold War meaning': 'En la Guerra Fría',
    'Leading power': 'Principal potencia',
    'At odds with': 'Enfrentamiento con',
    'Cold War rival of': 'Rival en la Guerra Fría',
    State: 'Estado',
    Founded: 'Fundación',
    Coordinates: 'Coordenadas',
    'Largest city of': 'Ciudad más grande de',
    'At its edge': 'En su periferia',
    'City in': 'Ciudad de',
    Planes: 'Aviones',
    'On 15 August 2025': 'El 15 de agosto de 2025',
    'In service since': 'En servicio desde',
    Home: 'Con base en',
    'Call sign since': 'Indicativo desde',
    Carries: 'Transporta a',
    'Government aircraft of': 'Avión oficial de',
    'Landed at': 'Aterrizó en la',
    'Attorney general': 'Fiscal general',
    Sues: 'Demanda a',
    Invaded: 'Invadió',
    'Meets at the summit': 'Se reúne en la cumbre con',
    'Sold in 1867': 'Vendió en 1867',
    'Successor of': 'Sucesora de la',
    'Foreign minister': 'Ministro de Exteriores',
    'Sells oil to': 'Vende petróleo a',
    'Partner of': 'Socio de',
    'Independence declared': 'Declaración de indepen­dencia',
    GDP: 'PIB',
    'Secretary of State': 'Secretario de Estado',
    'Treasury Secretary': 'Secretario del Tesoro',
    'Commerce Secretary': 'Secretario de Comercio',
    Backs: 'Respalda a',
    'Puts tariffs on': 'Impone aranceles a',
    'Trade rival of': 'Rival comercial de',
    'Leading power of': 'Principal potencia de',
    'Foreign-intelligence agency': 'Inteligencia exterior',
    'Today’s name since': 'Nombre actual desde',
    'Summit hall': 'Sala de la cumbre',
    'Headquarters here': 'Mandos con sede aquí',
    'Building began': 'Inicio de las obras',
    'Elmendorf Air Force Base': 'Base Aérea Elmendorf',
    'Base at': 'Base en',
    In: 'En',
    'Military base of': 'Base militar de',
    'In the Cold War watched': 'Vigiló en la Guerra Fría a la',
    'Landing place of': 'Lugar de aterrizaje del',
    'Russian share of oil': 'Peso del petróleo ruso',
    'Extra US duty': 'Arancel adicional de EE. UU.',
    'General US duty': 'Arancel general de EE. UU.',
    'Its answer': 'Su respuesta',
    'Under tariffs of': 'Sujeta a aranceles de',
    'Buys oil from': 'Compra petróleo a',
    'Neighbor of': 'Limita con',
    'Commented on by': 'Comentarios de',
    'Ties with Russia': 'Relación con Rusia',
    'Russian oil and gas': 'Petróleo y gas rusos',
    Dissolved: 'Disolución',
    Republics: 'Repúblicas',
    Government: 'Gobierno',
    'Last leader': 'Último líder',
    'Succeeded by': 'Sucedida por',
    'Former republic': 'Antigua república',
    'Former KGB officer': 'Antiguo oficial del KGB',
    'Watched from': 'Vigilada desde la',
    Headquarters: 'Sede',
    'Daily active users': 'Usuarios activos diarios',
    'Sued by Louisiana': 'Demanda de Luisiana',
    'Louisiana’s claim': 'Acusación de Luisiana',
    'Roblox’s reply': 'Respuesta de Roblox',
    'Sued by': 'Demandada por',
    'Company in': 'Empresa de',
    'No police powers': 'Sin funciones policiales',
    'Agency of': 'Agencia de',
    Campus: 'Campus',
    Employs: 'Emplea a',
  },
  entities: {
    'donald-trump': {
      name: 'Donald Trump',
      description: 'Presidente de Estados Unidos, 2017-2021 y desde enero de 2025.',
      role: '47.º presidente de Estados Unidos (desde el 20 de enero de 2025)',
      letters: 'DT',
      facts: {
        'Election of 2024': {
          of: 'votos electorales',
          note: 'frente a 226 de Kamala Harris, el 5 de noviembre de 2024',
        },
        Party: {
          text: 'Republicano',
        },
        'Vice President': {
          text: 'JD Vance',
          note: 'desde el 20 de enero de 2025',
        },
        Birthplace: {
          text: 'Queens, ciudad de Nueva York (Estados Unidos)',
        },
        'Before politics': {
          text: 'Al frente de la inmobiliaria familiar, la Organización Trump; presentador del programa de televisión «The Apprentice» desde 2004',
        },
      },
      statements: [
        'Anunció la cumbre y es su anfitrión; según la Casa Blanca, fue Putin quien pidió la reunión.',
        'Vuela a Alaska para ver a Vladímir Putin y dice que no va a negociar en nombre de Ucrania, sino a lograr que Putin negocie.',
        'En el avión dice a los periodistas que se hablará de intercambios de territorio, que solo Ucrania decide sobre ellos y que Rusia se expone a duras penalizaciones económicas si no negocia en serio.',
        'Habla de una reunión para tantear a Putin y dice que probablemente sabrá en dos minutos si es posible un acuerdo.',
        'Dice que una segunda reunión, también con Zelenski, sería más importante.',
      ],
      matters: 'Recibió a Putin; no anunciaron ningún acuerdo.',
      later: [
        'Canceló una segunda cumbre, prevista en Budapest, y su Departamento del Tesoro sancionó a las petroleras rusas Rosneft y Lukoil.',
        'Se había filtrado un plan de paz estadounidense de 28 puntos; Estados Unidos y Ucrania lo revisaron en Ginebra.',
        'Con la mediación de su enviado Steve Witkoff, Rusia y Ucrania acordaron en Abu Dabi poner en libertad a 157 prisioneros de guerra cada una.',
        'El Supremo de EE. UU. había resuelto que muchos aranceles de Trump no tenían base legal; los sustituyó uno general del 10 %, al principio por 150 días.',
      ],
    },
    'vladimir-putin': {
      name: 'Vladímir Putin',
      description: 'Presidente de Rusia de nuevo desde 2012; ordenó la invasión de Ucrania.',
      role: 'Presidente de Rusia (de nuevo desde el 7 de mayo de 2012)',
      letters: 'VP',
      facts: {
        'War aims': {
          text: 'Según los expuso en junio de 2024: «desmilitarización y desnazificación» de Ucrania; que se retire de Donetsk, Lugansk, Jersón y Zaporiyia y no entre en la OTAN; que unos tratados reconozcan como rusas esas regiones y Crimea; fin de todas las sanciones occidentales',
          note: 'Ucrania exige que Rusia se retire de todo su territorio',
        },
        'Term of office': {
          text: 'El quinto, de seis años: del 7 de mayo de 2024 a 2030',
        },
        'Election of 2024': {
          text: 'Sin observadores de la OSCE, a los que Rusia no invitó',
        },
        'ICC arrest warrant': {
          note: 'de la Corte Penal Internacional, por la presunta deportación ilegal de niños ucranianos; ni Rusia ni Estados Unidos son miembros de la Corte',
        },
        Birthplace: {
          text: 'Leningrado (hoy San Petersburgo), Unión Soviética',
        },
        'Before politics': {
          text: 'Estudió Derecho en Leningrado; oficial del KGB 16 años, hasta 1991, al final teniente coronel',
        },
        'Last US visit': {
          note: 'antes de Alaska; para la Asamblea General de la ONU en Nueva York',
        },
      },
      statements: [
        'Llega a Anchorage para hablar con Trump: primer viaje a Occidente desde que envió el ejército a Ucrania en febrero de 2022.',
        'Según Trump, se expone a graves consecuencias económicas si las conversaciones no avanzan hacia la paz.',
      ],
      matters: 'Se reunió con Trump; no anunciaron ningún acuerdo.',
      later: [
        'Se canceló una segunda cumbre, prevista en Budapest; Estados Unidos sancionó a las petroleras rusas Rosneft y Lukoil.',
        'Recibió en Moscú a los enviados Steve Witkoff y Jared Kushner, sin avances decisivos.',
        'Enviados de Rusia, Ucrania y Estados Unidos se reunieron en Abu Dabi, los tres por primera vez con Trump en el poder, que se sepa.',
        'Zelenski propuso en una carta abierta una reunión y un alto el fuego total; Putin rechazó ambas cosas.',
      ],
    },
    'volodymyr-zelensky': {
      name: 'Volodímir Zelenski',
      description: 'Presidente de Ucrania desde 2019.',
      role: 'Presidente de Ucrania (desde el 20 de mayo de 2019)',
      letters: 'VZ',
      facts: {
        Birthplace: {
          text: 'Krivi Rih, Unión Soviética (hoy Ucrania)',
        },
        'Term of office': {
          text: 'Cinco años, hasta el 20 de mayo de 2024; bajo la ley marcial las elecciones se aplazan y sigue en el cargo',
        },
        'Election of 2019': {
          of: 'de los votos',
          note: 'en la segunda vuelta del 21 de abril de 2019',
        },
        Spelling: {
          text: 'Zelenskyy en su pasaporte y en su oficina; ambas grafías designan a la misma persona',
        },
        'Before politics': {
          text: 'Cómico; director de la productora Kvartal 95; protagonista de la serie «Servidor del pueblo» desde 2015',
        },
      },
      statements: [
        'Horas antes de las conversaciones escribe que es hora de acabar con la guerra, que los pasos debe darlos Rusia y que Ucrania cuenta con Estados Unidos.',
        'No está invitado a Anchorage; Trump espera hablar poco después con él.',
        'Se niega a ceder Donetsk y Lugansk.',
      ],
      matters: 'Se habló sin él de la guerra y el territorio ucranianos; no hubo acuerdo.',
      later: [
        'Dijo que Ucrania podría celebrar elecciones en un plazo de 60 a 90 días si Estados Unidos y Europa ayudan a garantizar la seguridad del voto.',
        'Zelenski propuso en una carta abierta una reunión y un alto el fuego total; Putin rechazó ambas cosas.',
      ],
    },
    'marco-rubio': {
      name: 'Marco Rubio',
      description: 'Secretario de Estado de EE. UU. desde enero de 2025.',
      role: '72.º secretario de Estado de Estados Unidos (desde el 21 de enero de 2025)',
      letters: 'MR',
      facts: {
        Birthplace: {
          text: 'Miami, Florida (Estados Unidos)',
        },
        Also: {
          text: 'Asesor interino de Seguridad Nacional, archivero interino de Estados Unidos y administrador interino de la agencia de ayuda USAID',
        },
        Party: {
          text: 'Republicano',
        },
        'Earlier offices': {
          text: 'Senador de Estados Unidos por Florida, 2011-2025; presidente de la Cámara de Representantes de Florida, 2006-2008',
        },
        Family: {
          text: 'Hijo de inmigrantes cubanos',
        },
      },
      statements: [
        'Viaja a Alaska con Trump; encabeza la lista de la delegación difundida por la Casa Blanca.',
      ],
      matters: 'Se sentó junto a Trump en las conversaciones.',
      later: [
        'Él y Serguéi Lavrov recibieron el encargo de preparar una cumbre en Budapest, que luego se canceló.',
        'El Archivo Nacional dijo que ya no era su director interino; siguió como asesor interino de Seguridad Nacional.',
      ],
    },
    'scott-bessent': {
      name: 'Scott Bessent',
      description: 'Secretario del Tesoro estadounidense desde enero de 2025.',
      role: '79.º secretario del Tesoro de Estados Unidos (desde el 28 de enero de 2025)',
      letters: 'SB',
      facts: {
        Birthplace: {
          text: 'Conway, Carolina del Sur (Estados Unidos)',
        },
        Party: {
          text: 'Republicano',
        },
        'Before politics': {
          text: 'Director de inversiones de Soros Fund Management, 2011-2015; fundador del fondo de cobertura Key Square, 2015',
        },
      },
      statements: [
        'Las sanciones, que aplica su departamento, son parte de las consecuencias económicas con las que Trump amenaza a Rusia.',
        'Va en la delegación estadounidense como secretario del Tesoro.',
      ],
      matters: 'En la delegación de Trump; su departamento administra las sanciones a Rusia.',
      later: ['Su departamento sancionó a las petroleras rusas Rosneft y Lukoil.'],
    },
    'howard-lutnick': {
      name: 'Howard Lutnick',
      description: 'Secretario de Comercio estadounidense desde febrero de 2025.',
      role: '41.º secretario de Comercio de Estados Unidos (desde el 21 de febrero de 2025)',
      letters: 'HL',
      facts: {
        Birthplace: {
          text: 'Long Island, Nueva York (Estados Unidos)',
          note: 'creció en Jericho',
        },
        Party: {
          text: 'Republicano',
          note: 'desde 2016; antes, demócrata',
        },
        'Before politics': {
          text: 'Entró en Cantor Fitzgerald en 1983; fue su presidente y director ejecutivo desde 1991 y presidente del consejo desde 1996',
          differs: 'Otras fuentes dicen que pasó a ser presidente y director ejecutivo en 1990.',
        },
        '11 September 2001': {
          of: 'empleados de Cantor Fitzgerald muertos',
          note: 'entre ellos, su hermano Gary',
        },
      },
      statements: [
        'Tiene un papel destacado en los aranceles de Trump, que sirven también para presionar a los compradores de petróleo ruso.',
        'Va en la delegación estadounidense como secretario de Comercio.',
      ],
      matters: 'En la delegación de Trump; tiene un papel destacado en los aranceles.',
      later: [
        'Congresistas de ambos partidos le pidieron que dimitiera por contactos con Jeffrey Epstein descritos en documentos recién publicados.',
      ],
    },
    'john-ratcliffe': {
      name: 'John Ratcliffe',
      description: 'Director de la CIA desde enero de 2025.',
      role: 'Director de la CIA (desde el 23 de enero de 2025)',
      letters: 'JR',
      facts: {
        Birthplace: {
          text: 'Mount Prospect, Illinois (Estados Unidos)',
        },
        Party: {
          text: 'Republicano',
        },
        'Earlier offices': {
          text: 'Director de Inteligencia Nacional, 2020-2021; congresista por el 4.º distrito de Texas, 2015-2020',
        },
      },
      statements: [
        'Va en la delegación de Estados Unidos como jefe de la CIA; en las primeras conversaciones solo Rubio y Witkoff se sientan con Trump.',
      ],
      matters: 'Estuvo en Alaska con Trump, pero no en las primeras conversaciones.',
      later: [
        'Se reunió en Caracas con la presidenta interina de Venezuela, casi dos semanas después de que fuerzas estadounidenses capturaran al presidente Nicolás Maduro.',
      ],
    },
    'jeffrey-sachs': {
      name: 'Jeffrey D. Sachs',
      description: 'Economista estadounidense, crítico con la política de Washington hacia Ucrania y China.',
      role: 'Catedrático de la Universidad de Columbia, en Nueva York',
      letters: 'JS',
      facts: {
        Birthplace: {
          text: 'Oak Park, Míchigan (cerca de Detroit), Estados Unidos',
          differs: 'Otras biografías indican Detroit.',
        },
        Also: {
          text: 'Director del Centro para el Desarrollo Sostenible de Columbia; presidente de la Red de Soluciones para el Desarrollo Sostenible de la ONU',
        },
        'UN work': {
          text: 'Asesor especial de los secretarios generales Kofi Annan, Ban Ki-moon y António Guterres; director del Proyecto del Milenio hasta 2006',
        },
        'On the war in Ukraine': {
          text: 'Sostiene que la desencadenó el intento de Estados Unidos de llevar a Ucrania a la OTAN',
        },
        'Contradicted by': {
          text: 'Economistas, muchos ucranianos, en una carta abierta: Sachs niega que Ucrania decida por sí misma, y las protestas de 2013 no tuvieron nada que ver con la OTAN',
        },
      },
      statements: [
        'Aconseja a India que no confíe en Estados Unidos, ahora que Washington le ha impuesto aranceles por comprar petróleo ruso.',
        'Califica la guerra comercial de Estados Unidos con China de error al que India no debe sumarse.',
      ],
      matters: 'Aconsejó a India no fiarse de Estados Unidos.',
      later: [
        'El Consejo de Seguridad de la ONU lo invitó a hablar en una reunión sobre la captura del presidente de Venezuela por Estados Unidos.',
      ],
    },
    'sergei-lavrov': {
      name: 'Serguéi Lavrov',
      description: 'Ministro de Asuntos Exteriores de Rusia desde 2004.',
      role: 'Ministro de Asuntos Exteriores de Rusia (desde el 9 de marzo de 2004)',
      letters: 'SL',
      facts: {
        Birthplace: {
          text: 'Moscú, Unión Soviética',
          differs: 'La mayoría de las fuentes indican Moscú; Wikipedia dice Tiflis o Moscú.',
        },
        'Earlier offices': {
          text: 'Representante permanente de Rusia ante las Naciones Unidas, 1994-2004; viceministro de Exteriores desde 1992',
        },
      },
      statements: [
        'A su llegada dice que Rusia no intenta predecir el resultado, pero que su postura es clara.',
        'Llega a Anchorage con una sudadera con las letras cirílicas СССР, es decir, URSS.',
      ],
      matters: 'Se sentó junto a Putin en las conversaciones.',
      later: [
        'Él y Marco Rubio recibieron el encargo de preparar una cumbre en Budapest, que no se celebró.',
        'Dijo que el «espíritu de Anchorage» se estaba evaporando; Rusia sigue partiendo de lo que, según sostiene, se acordó allí.',
      ],
    },
    'steve-witkoff': {
      name: 'Steve Witkoff',
      description: 'Enviado especial de EE. UU. para misiones de paz y Oriente Próximo.',
      role: 'Enviado especial de EE. UU. para misiones de paz (desde el 3 de julio de 2025) y para Oriente Próximo',
      letters: 'SW',
      facts: {
        Birthplace: {
          text: 'El Bronx, Nueva York, Estados Unidos',
        },
        'Before politics': {
          text: 'Promotor inmobiliario en Nueva York, al frente del Grupo Witkoff; conoce a Trump desde hace décadas',
        },
      },
      statements: ['Rubio y él se sientan junto a Trump al comenzar las conversaciones.'],
      matters: 'Se sentó junto a Trump en las conversaciones.',
      later: [
        'Se filtraron grabaciones de una conversación suya con Yuri Ushakov sobre un plan de paz.',
        'Jared Kushner y él vieron a Putin en Moscú, sin avances decisivos.',
        'Anunció en Abu Dabi que Rusia y Ucrania pondrían en libertad a 157 prisioneros de guerra cada una.',
        'Una tercera ronda de conversaciones terminó en Ginebra tras dos días; él habló de «avances significativos» y la parte rusa, de unas conversaciones «difíciles, pero profesionales».',
      ],
    },
    'yury-ushakov': {
      name: 'Yuri Ushakov',
      description: 'Asesor de Putin en política exterior, antes embajador en Washington.',
      role: 'Asesor del presidente de Rusia para política exterior (desde mayo de 2012)',
      letters: 'YU',
      facts: {
        Birthplace: {
          text: 'Moscú, Unión Soviética',
        },
        'Earlier offices': {
          text: 'Embajador en Estados Unidos, 1999-2008; después asesor de política exterior de Putin, entonces primer ministro',
        },
      },
      statements: ['Lavrov y él se sientan junto a Putin al comenzar las conversaciones.'],
      matters: 'Se sentó junto a Putin en las conversaciones.',
      later: ['Se filtraron grabaciones de una conversación suya con Steve Witkoff sobre un plan de paz.'],
    },
    alaska: {
      name: 'Alaska',
      description: 'El estado más septentrional de EE. UU., ruso hasta 1867.',
      role: '49.º estado de Estados Unidos; gobernador, Mike Dunleavy (republicano)',
      shows:
        'Mapa de Alaska: el extremo noroeste de Norteamérica, con Canadá al este y Rusia al otro lado del estrecho de Bering.',
      facts: {
        Capital: {
          text: 'Juneau',
        },
        Population: {
          note: 'censo',
        },
        'Alaska Natives': {
          note: 'de la población, con los indígenas americanos, de origen único o mixto',
        },
        Area: {
          note: 'total; de ellos, 1.477.953 km² de tierra firme; límites de 2010',
        },
        'Nearest Russian island': {
          note: 'aproximadamente, de Diómedes Menor a Diómedes Mayor, en el estrecho de Bering',
        },
        'Mainland to mainland': {
          note: 'hasta Rusia por el estrecho de Bering, del cabo Príncipe de Gales al cabo Dezhniov',
          differs: 'Britannica da unos 85 km para la parte más estrecha.',
        },
        Statehood: {
          note: '49.º estado',
        },
        'Bought from Russia': {
          note: 'por tratado; la entrega fue el 18 de octubre de 1867',
        },
        Price: {
          note: 'acordado en 1867',
        },
      },
      statements: [
        'Suelo estadounidense con pasado ruso, cerca de Rusia y lejos de Europa.',
        'Trump y Putin se reúnen aquí el 15 de agosto de 2025.',
        'La América rusa dejó iglesias ortodoxas y más de 700 topónimos, recuerda Putin tras las conversaciones.',
      ],
      matters: 'Trump y Putin conversaron aquí, en una base.',
      later: [
        'El gobernador Mike Dunleavy no puede aspirar a un tercer mandato en las elecciones de 2026.',
        'Tras el tifón Halong, las inundaciones dejaron inhabitables casi todas las casas de dos aldeas del oeste; cientos de personas fueron trasladadas en avión a Anchorage.',
      ],
    },
    ukraine: {
      name: 'Ucrania',
      description: 'País de Europa oriental, bajo invasión rusa a gran escala desde 2022.',
      role: 'República semipresidencial; presidente, Volodímir Zelenski',
      shows:
        'Mapa de Ucrania con Crimea: a orillas del mar Negro, entre Rusia al este y Polonia y Rumanía al oeste.',
      facts: {
        President: {
          note: 'desde el 20 de mayo de 2019',
        },
        Population: {
          note: 'estimación en tiempo de guerra',
        },
        'Under Russian control': {
          note: 'de su territorio, con Crimea, según el Instituto para el Estudio de la Guerra',
        },
        'Soldiers killed or wounded': {
          text: 'Rusia, unos 950.000, de ellos hasta 250.000 muertos; Ucrania, casi 400.000, de ellos entre 60.000 y 100.000 muertos',
          note: 'estimaciones del Centro de Estudios Estratégicos e Internacionales de Washington',
        },
        'Annexed by Russia': {
          text: 'Crimea en 2014; Donetsk, Lugansk, Jersón y Zaporiyia en 2022',
          note: 'pocos Estados las reconocen; Rusia no controla por completo las cuatro regiones',
        },
        Area: {
          note: 'fronteras reconocidas, con Crimea y los demás territorios que Rusia se anexionó',
        },
        'Donetsk and Luhansk': {
          text: 'Putin quiere que Ucrania ceda ambas regiones por completo, según medios estadounidenses; Zelenski se niega',
          note: 'Ucrania conserva unos pocos kilómetros cuadrados de Lugansk',
        },
        'Donetsk, Russian-held': {
          note: 'de la región, total o parcialmente; AFP con datos del Instituto para el Estudio de la Guerra',
        },
        'Asked for before the summit': {
          text: 'Primero un alto el fuego o menos combates, conversaciones a partir de la línea de contacto, garantías de seguridad para Ucrania y ninguna frontera cambiada por la fuerza',
          note: 'de líderes europeos, en una declaración conjunta',
        },
        NATO: {
          text: 'No es miembro; el ingreso figura como objetivo en su Constitución desde 2019',
        },
        Independence: {
          note: 'de la Unión Soviética',
        },
      },
      statements: [
        'Trump dice que no va a negociar en su nombre y que es Ucrania la que debe decidir sobre su territorio.',
        'No está invitada; Zelenski dice que Ucrania cuenta con Estados Unidos.',
      ],
      matters: 'Las conversaciones trataron de esta guerra, sin acuerdo.',
      later: [
        'Se había filtrado un plan de paz estadounidense de 28 puntos; Estados Unidos y Ucrania lo revisaron en Ginebra.',
        'En 2025 Rusia tomó más de 5600 km² de Ucrania, casi el 1 % del país y más que en los dos años anteriores juntos; el cálculo de AFP, con datos del Instituto para el Estudio de la Guerra, incluye zonas que Moscú dice haber tomado.',
        'Enviados de Rusia, Ucrania y Estados Unidos se reunieron en Abu Dabi, los tres por primera vez con Trump en el poder, que se sepa.',
        'El Centro de Estudios Estratégicos e Internacionales cifró los soldados muertos hasta finales de 2025 en hasta 325.000 de Rusia y hasta 140.000 de Ucrania.',
        'Zelenski propuso en una carta abierta una reunión y un alto el fuego total; Putin rechazó ambas cosas.',
      ],
    },
    'the-west': {
      name: 'Occidente',
      description: 'Democracias de Europa y Norteamérica, y sus aliados.',
      role: 'Nombre, sin límites acordados, de las democracias de Europa, Norteamérica y sus aliados',
      facts: {
        'Usual core': {
          text: 'La mayor parte de Europa, Norteamérica, Australia y Nueva Zelanda',
        },
        NATO: {
          text: '32 países de Europa y Norteamérica',
          note: 'alianza de defensa',
        },
        'European Union': {
          text: '27 países',
        },
        'Asked for before the summit': {
          text: 'Primero un alto el fuego o menos combates, conversaciones a partir de la línea de contacto, garantías de seguridad para Ucrania y ninguna frontera cambiada por la fuerza',
          note: 'de líderes europeos, en una declaración conjunta',
        },
        G7: {
          text: 'Canadá, Francia, Alemania, Italia, Japón, el Reino Unido y Estados Unidos',
          note: 'la UE participa',
        },
        'Cold War meaning': {
          text: 'Estados Unidos, la OTAN y sus aliados, frente al bloque soviético',
        },
      },
      statements: [
        'Es el primer viaje de Putin a un país occidental desde que empezó la invasión a gran escala en febrero de 2022.',
        'En junio de 2021 Putin se reunió con Joe Biden en Ginebra.',
      ],
      matters: 'Putin no lo visitaba desde antes de invadir Ucrania.',
      later: [
        'Líderes europeos pidieron garantías de seguridad «férreas» para Ucrania y dijeron que ninguna frontera debe cambiarse por la fuerza.',
        'En París, Francia y el Reino Unido firmaron con Ucrania una declaración sobre las fuerzas que se enviarán a ese país cuando acabe la guerra.',
      ],
    },
    anchorage: {
      name: 'Anchorage',
      description: 'La mayor ciudad de Alaska.',
      role: 'La mayor ciudad de Alaska; alcaldesa, Suzanne LaFrance',
      shows: 'Mapa de Alaska con Anchorage señalada en la costa sur.',
      facts: {
        State: {
          note: 'Estados Unidos',
        },
        Population: {
          note: 'censo',
        },
        Area: {
          note: 'todo el municipio; de ellos, 4420,81 km² de tierra firme',
        },
        Founded: {
          note: 'como sede del Ferrocarril de Alaska',
        },
      },
      statements: ['La Casa Blanca la anuncia como lugar de las conversaciones.'],
      matters: 'La base donde se reunieron Trump y Putin está en su extremo norte.',
      later: [
        'Huéspedes de un hotel habían hallado en una impresora papeles, al parecer olvidados allí por personal estadounidense: horarios y salas de la cumbre, teléfonos de empleados.',
        'Cientos de personas de aldeas inundadas del oeste de Alaska fueron trasladadas en avión a la base y alojadas en la ciudad.',
      ],
    },
    'air-force-one': {
      name: 'Air Force One',
      description: 'Indicativo de todo avión de la Fuerza Aérea estadounidense con el presidente a bordo.',
      role: 'Indicativo de radio de todo avión de la Fuerza Aérea de EE. UU. con el presidente a bordo',
      facts: {
        Planes: {
          text: 'Dos VC-25A, basados en el Boeing 747-200B; matrículas 28000 y 29000',
        },
        'On 15 August 2025': {
          text: 'Aterrizó en Elmendorf-Richardson a las 10:20, hora de Alaska',
        },
        Home: {
          text: 'Base Conjunta Andrews, Maryland; 89.ª Ala de Transporte Aéreo',
        },
        'Call sign since': {
          note: 'después de que el avión del presidente Dwight D. Eisenhower se confundiera con uno comercial',
          differs: 'Algunas fuentes dan 1953.',
        },
      },
      statements: [
        'Aquí dijo Trump la mayor parte de lo que la prensa cita de él ese día.',
        'A bordo, de camino a Alaska, Trump cuenta a los periodistas lo que quiere de la reunión.',
      ],
      matters: 'Llevó a Trump a la cumbre.',
      later: [
        'La Fuerza Aérea esperaba, a más tardar en el verano de 2026, un Boeing 747 regalado por Catar, solución provisional ante el retraso de los nuevos aviones.',
        'Trump voló por primera vez en el avión regalado por Catar.',
      ],
    },
    louisiana: {
      name: 'Luisiana',
      description: 'Estado estadounidense del golfo de México.',
      role: '18.º estado de Estados Unidos; gobernador, Jeff Landry (republicano)',
      shows: 'Mapa de Luisiana: en la costa estadounidense del golfo de México, entre Texas y Misisipi.',
      facts: {
        Capital: {
          text: 'Baton Rouge',
        },
        'Attorney general': {
          text: 'Liz Murrill',
          note: 'presentó la demanda contra Roblox',
        },
        Population: {
          note: 'censo',
        },
      },
      statements: [
        'Una noticia sobre la cumbre la menciona solo en un enlace a otra, sobre su demanda contra la plataforma de juegos Roblox por la seguridad de los menores.',
      ],
      matters: 'Demandó a la plataforma de juegos Roblox la víspera de la cumbre.',
      later: [
        'Un tribunal de Livingston examinó si desestimaba la demanda, como pedía Roblox; la fiscal general esperaba una decisión en un mes.',
      ],
    },
    russia: {
      name: 'Rusia',
      description: 'El país más extenso del mundo; en 2022 invadió Ucrania a gran escala.',
      role: 'Federación semipresidencial; presidente, Vladímir Putin; primer ministro, Mijaíl Mishustin',
      shows: 'Mapa de Rusia: del este de Europa al Pacífico, a través del norte de Asia.',
      facts: {
        President: {
          note: 'desde el 7 de mayo de 2012',
        },
        Area: {
          note: 'sin Crimea ni los demás territorios ucranianos anexionados',
        },
        Independence: {
          note: 'al final de la Unión Soviética',
        },
      },
      statements: [
        'Su presidente viaja a Alaska; Trump la amenaza con duras penalizaciones económicas si Putin no negocia en serio.',
        'Zelenski dice que es Rusia quien debe dar los pasos para acabar con la guerra.',
        'Alaska, el lugar de la cumbre, le perteneció en el pasado.',
      ],
      matters: 'Las conversaciones trataron de esta guerra, sin acuerdo.',
      later: [
        'Estados Unidos sancionó a sus petroleras Rosneft y Lukoil.',
        'Enviados de Rusia, Ucrania y Estados Unidos se reunieron en Abu Dabi, los tres por primera vez con Trump en el poder, que se sepa.',
        'Zelenski propuso en una carta abierta una reunión y un alto el fuego total; Putin rechazó ambas cosas.',
      ],
    },
    'united-states': {
      name: 'Estados Unidos',
      description: 'País de 50 estados en Norteamérica.',
      role: 'República federal; presidente, Donald Trump (desde el 20 de enero de 2025); vicepresidente, JD Vance',
      shows: 'Mapa de Estados Unidos, entre Canadá y México; en recuadros, Alaska y Hawái.',
      facts: {
        President: {
          note: 'desde el 20 de enero de 2025',
        },
        GDP: {
          note: 'nominal; el mayor de todos',
        },
      },
      statements: [
        'Se presenta como mediador: Trump dice que quiere sentar a ambas partes a la mesa y amenaza a Rusia con duras penalizaciones.',
        'Su presidente recibe a Putin en suelo estadounidense; Zelenski dice que Ucrania cuenta con este país.',
        'Ha decretado un arancel adicional a los productos indios porque India compra petróleo ruso.',
        'Jeffrey Sachs advierte a India que no se deje utilizar por Estados Unidos en una guerra comercial con China.',
      ],
      matters: 'Acogió las conversaciones y ha apoyado a Ucrania en la guerra.',
      later: [
        'Sancionó a las petroleras rusas Rosneft y Lukoil.',
        'Se había filtrado un plan de paz estadounidense de 28 puntos; Estados Unidos y Ucrania lo revisaron en Ginebra.',
        'Enviados de Rusia, Ucrania y Estados Unidos se reunieron en Abu Dabi, los tres por primera vez con Trump en el poder, que se sepa.',
        'El Supremo de EE. UU. había resuelto que muchos aranceles de Trump no tenían base legal; los sustituyó uno general del 10 %, al principio por 150 días.',
      ],
    },
    jber: {
      name: 'Base Conjunta Elmendorf-Richardson',
      description: 'Base aérea y terrestre estadounidense en el extremo norte de Anchorage.',
      role: 'Base conjunta de la Fuerza Aérea y el Ejército de Estados Unidos, a cargo de la Fuerza Aérea',
      shows: 'Mapa del fondo de la ensenada de Cook con la base señalada; un recuadro la sitúa en Alaska.',
      facts: {
        'Today’s name since': {
          note: 'cuando se fusionaron la Base Aérea Elmendorf y el Fuerte Richardson, del Ejército',
        },
        'Summit hall': {
          text: 'Centro de eventos Arctic Warrior, en la base',
        },
        'Headquarters here': {
          text: 'Mando de Alaska, Región de Alaska del NORAD y Undécima Fuerza Aérea',
        },
        'Building began': {
          note: 'como aeródromo Elmendorf',
        },
        'Elmendorf Air Force Base': {
          text: 'Su nombre desde los años posteriores a la Segunda Guerra Mundial, cuando pasó del Ejército a la Fuerza Aérea',
        },
      },
      statements: [
        'Segura, con pistas propias y cargada de recuerdos de la Guerra Fría.',
        'Las conversaciones están previstas en esta base, citada con su antiguo nombre, Base Aérea Elmendorf, el viernes 15 de agosto de 2025 a las 19:00 GMT; el Kremlin dice 19:30.',
        'Empiezan a las 19:32 GMT, las 11:32 en Alaska.',
        'En la Guerra Fría vigilaba a la Unión Soviética; sigue activa.',
      ],
      matters: 'Trump y Putin se reunieron aquí.',
      later: [
        'Aviones militares trajeron aquí a cientos de personas de aldeas inundadas del oeste de Alaska.',
      ],
    },
    india: {
      name: 'India',
      description: 'El país más poblado del mundo.',
      role: 'República parlamentaria federal; primer ministro, Narendra Modi (desde el 26 de mayo de 2014)',
      shows:
        'Mapa de India: el sur de Asia, entre Pakistán y China, hasta adentrarse en el océano Índico. En Cachemira figuran las líneas de control.',
      facts: {
        'Russian share of oil': {
          note: 'del crudo que India importó en julio de 2025; 0,2 % antes de la invasión de Ucrania',
        },
        'Extra US duty': {
          note: 'por comprar petróleo ruso; decretado el 6 de agosto de 2025, en vigor desde el 27, 50 % en total',
        },
        'General US duty': {
          note: 'en vigor desde el 7 de agosto de 2025',
        },
        'Its answer': {
          text: 'Calificó el arancel adicional de «injusto, injustificado e irrazonable»; Modi dijo que India nunca cederá en los intereses de sus agricultores',
        },
        Area: {
          note: 'según India, con las partes de Cachemira en poder de Pakistán y China; también Pakistán reclama Cachemira, y China, una parte',
        },
        Independence: {
          note: 'del Reino Unido',
        },
      },
      statements: [
        'Del resultado puede depender si suben o bajan los aranceles estadounidenses.',
        'Jeffrey Sachs la insta a mantenerse fuera de la guerra comercial estadounidense con China.',
      ],
      matters: 'EE. UU. le había decretado un arancel adicional por comprar petróleo ruso.',
      later: [
        'Un acuerdo comercial acabó con el 25 % adicional por el petróleo ruso; el otro arancel iba a bajar al 18 %.',
        'El Supremo de EE. UU. había resuelto que muchos aranceles de Trump no tenían base legal; los sustituyó uno general del 10 %, al principio por 150 días.',
      ],
    },
    china: {
      name: 'China',
      description: 'País de Asia oriental, rival comercial de Estados Unidos.',
      role: 'Estado de partido único dirigido por el Partido Comunista; presidente, Xi Jinping',
      shows: 'Mapa de China: Asia oriental, con Rusia y Mongolia al norte e India al suroeste.',
      facts: {
        President: {
          text: 'Xi Jinping',
          note: 'desde marzo de 2013; al frente del Partido Comunista desde noviembre de 2012',
        },
        Area: {
          note: 'sin Taiwán, que China reclama; su frontera con India está en disputa',
        },
        GDP: {
          note: 'nominal; el segundo tras el de Estados Unidos',
        },
        'Ties with Russia': {
          text: 'Asociación «sin límites», declarada por ambos en febrero de 2022',
          note: 'se ha negado a condenar la invasión',
        },
        'Russian oil and gas': {
          text: 'Mayor comprador de combustibles rusos en julio de 2025, por delante de India',
        },
      },
      statements: [
        'Jeffrey Sachs considera un error la guerra comercial de Estados Unidos con este país y quiere que India se mantenga al margen.',
      ],
      matters: 'Jeffrey Sachs advirtió que Estados Unidos podría utilizar a India contra ella.',
      later: [
        'China y Estados Unidos acordaron una tregua de un año en su guerra comercial.',
        'En una cumbre con Trump en Pekín, Xi Jinping lanzó a Estados Unidos una seria advertencia sobre Taiwán, que China reclama.',
      ],
    },
    'soviet-union': {
      name: 'Unión Soviética',
      description: 'Estado comunista (1922-1991) del que surgieron Rusia y Ucrania.',
      role: 'Antiguo Estado de Europa y Asia (1922-1991)',
      shows:
        'Mapa de la Unión Soviética con las fronteras actuales de los quince Estados que surgieron de ella.',
      facts: {
        Republics: {
          note: 'al final; entre ellas, Rusia y Ucrania',
        },
        Government: {
          text: 'Estado de partido único, el Partido Comunista',
        },
        'Last leader': {
          text: 'Mijaíl Gorbachov',
          note: '1985-1991',
        },
      },
      statements: [
        'Se la menciona por la sudadera de Lavrov con las letras СССР, URSS en cirílico.',
        'La base de la cumbre fue un puesto de vigilancia frente a ella en la Guerra Fría.',
      ],
      matters: 'Lavrov llegó con sus siglas en la sudadera.',
    },
    roblox: {
      name: 'Roblox',
      description: 'Empresa estadounidense con una plataforma de juegos en línea que usan muchos niños.',
      role: 'Empresa estadounidense y plataforma de juegos en línea; director ejecutivo, David Baszucki',
      facts: {
        Founded: {
          note: 'por David Baszucki y Erik Cassel',
        },
        Headquarters: {
          text: 'San Mateo, California (Estados Unidos)',
        },
        'Daily active users': {
          note: 'segundo trimestre de 2025',
          differs: 'El comunicado de Luisiana dice casi 82 millones.',
        },
        'Sued by Louisiana': {
          note: 'en el Tribunal del 21.º Distrito Judicial del estado',
        },
        'Louisiana’s claim': {
          text: 'Que carece de protecciones básicas para los niños y oculta los peligros; según la fiscal general, es la primera demanda de este tipo de un estado',
          note: 'una acusación, no un hecho probado',
        },
        'Roblox’s reply': {
          text: 'Rechaza la acusación: dice que nunca pondría en peligro a los usuarios a propósito y que vigila la plataforma día y noche',
        },
      },
      statements: [
        'Una noticia sobre la cumbre la menciona solo en un enlace: Luisiana la ha llevado a los tribunales por la seguridad de los menores.',
      ],
      matters: 'Luisiana la demandó la víspera de la cumbre.',
      later: [
        'Kentucky también la demandó por la seguridad de los menores; siguieron otros estados.',
        'Casi 80 demandas en tribunales federales se agruparon ante un mismo juez de San Francisco; Roblox rechaza las acusaciones.',
        'Llegó a un acuerdo con Nevada por más de 12 millones de dólares y prometió comprobar la edad de todos los usuarios.',
      ],
    },
    cia: {
      name: 'Agencia Central de Inteligencia',
      description: 'Servicio de inteligencia exterior de Estados Unidos.',
      role: 'Servicio de inteligencia exterior de Estados Unidos; director, John Ratcliffe; subdirector, Michael Ellis',
      facts: {
        Founded: {
          note: 'en virtud de la Ley de Seguridad Nacional del 26 de julio de 1947',
        },
        Headquarters: {
          text: 'Centro de Inteligencia George Bush, Langley (McLean), Virginia',
        },
        'No police powers': {
          text: 'No puede ejercer funciones de policía ni encargarse de hacer cumplir la ley',
        },
      },
      statements: [
        'Su director viaja con la delegación, pero no participa en el inicio de las conversaciones.',
      ],
      matters: 'Su director viajó a Alaska con Trump.',
      later: ['Cerró su World Factbook, de acceso público.'],
    },
    'columbia-university': {
      name: 'Universidad de Columbia',
      description: 'Universidad privada de Nueva York.',
      role: 'Universidad privada de la Ivy League en la ciudad de Nueva York; presidenta interina, Claire Shipman (desde el 28 de marzo de 2025)',
      facts: {
        Founded: {
          note: 'por carta real de Jorge II',
        },
        Campus: {
          text: 'Morningside Heights, Manhattan, ciudad de Nueva York',
        },
      },
      statements: ['Citada como la universidad del economista Jeffrey D. Sachs.'],
      matters: 'En ella enseña el economista Jeffrey Sachs, que aconsejó a India.',
      later: ['Jennifer Mnookin fue nombrada su presidenta desde el 1 de julio de 2026.'],
    },
  },
  moments: [
    {
      text: 'William Seward y Eduard de Stoeckl firman el tratado por el que Rusia vende Alaska a Estados Unidos por 7,2 millones de dólares.',
    },
    {
      text: 'Alaska se entrega formalmente a Estados Unidos.',
      note: 'Ese día se celebra el Día de Alaska.',
    },
    {
      text: 'El Tesoro de Estados Unidos paga los 7,2 millones de dólares.',
    },
    {
      text: 'Se funda la Unión Soviética.',
    },
    {
      text: 'Empiezan las obras del aeródromo Elmendorf cerca de Anchorage.',
    },
    {
      text: 'Nace la CIA en virtud de la Ley de Seguridad Nacional.',
    },
    {
      text: 'Alaska se convierte en el 49.º estado de Estados Unidos.',
    },
    {
      text: 'Ucrania declara su independencia de la Unión Soviética.',
    },
    {
      text: 'Se disuelve la Unión Soviética.',
    },
    {
      text: 'Putin nombra a Serguéi Lavrov ministro de Exteriores de Rusia.',
    },
    {
      text: 'La Base Aérea Elmendorf y el Fuerte Richardson se fusionan en la Base Conjunta Elmendorf-Richardson.',
    },
    {
      text: 'Vladímir Putin vuelve a la presidencia de Rusia.',
    },
    {
      text: 'Rusia se anexiona Crimea: Putin firma un tratado que pocos Estados reconocen.',
    },
    {
      text: 'Putin está en Nueva York para la Asamblea General de la ONU y se reúne con Barack Obama.',
    },
    {
      text: 'Trump y Putin celebran en Helsinki su primera cumbre.',
    },
    {
      text: 'Volodímir Zelenski asume la presidencia de Ucrania.',
    },
    {
      text: 'Trump y Putin se reúnen en la cumbre del G20 en Osaka.',
      note: 'No vuelven a verse en persona hasta Alaska.',
    },
    {
      text: 'Putin se reúne con Joe Biden en Ginebra.',
    },
    {
      text: 'Rusia inicia su invasión a gran escala de Ucrania.',
      note: 'Se había anexionado Crimea en 2014 y desde entonces apoyaba a los separatistas en el este.',
    },
    {
      text: 'Putin declara anexionadas cuatro regiones ucranianas: Donetsk, Lugansk, Jersón y Zaporiyia; las fuerzas rusas no controlan todo su territorio.',
    },
    {
      text: 'Donald Trump inicia su segundo mandato.',
    },
    {
      text: 'Trump decreta un arancel adicional del 25 % a los productos indios porque India compra petróleo ruso (orden ejecutiva 14329).',
    },
    {
      text: 'Trump anuncia que se reunirá con Putin en Alaska el 15 de agosto.',
    },
    {
      text: 'Trump habla de una «reunión de tanteo» en una conferencia de prensa en la Casa Blanca y dice que sabrá en dos minutos si es posible un acuerdo.',
    },
    {
      text: 'La Casa Blanca anuncia que la reunión será en Anchorage y dice que se celebra a petición de Putin.',
    },
    {
      text: 'Un funcionario de la Casa Blanca confirma como sede la Base Conjunta Elmendorf-Richardson.',
    },
    {
      text: 'Luisiana demanda a Roblox ante un tribunal estatal por la seguridad de los menores.',
      note: 'Sin relación con la cumbre: solo aparece como enlace en una noticia sobre ella.',
    },
    {
      text: 'Lavrov llega a Anchorage antes que Putin y lo fotografían con una sudadera con las letras СССР.',
      note: 'Las informaciones son del 15 de agosto; según la hora de Alaska, quizá era todavía el 14.',
    },
    {
      text: 'El Air Force One sale de la Base Conjunta Andrews, cerca de Washington; Trump habla con los periodistas durante el viaje.',
      time: 'hacia las 8:00 EDT (12:00 GMT)',
    },
    {
      text: 'Trump aterriza en Elmendorf-Richardson.',
      time: '10:20 AKDT (18:20 GMT)',
    },
    {
      text: 'Hora prevista de inicio de las conversaciones según la Casa Blanca; según el Kremlin, media hora más tarde.',
      time: '11:00 AKDT (19:00 GMT)',
    },
    {
      text: 'Putin, que aterrizó poco antes de las 11:00, y Trump se dan la mano sobre una alfombra roja y comparten el automóvil presidencial.',
      time: 'hacia las 11:08 AKDT (19:08 GMT)',
    },
    {
      text: 'Empiezan las conversaciones, con tres participantes por cada parte (Trump, Rubio, Witkoff; Putin, Lavrov, Ushakov) en lugar de a solas.',
      time: '11:32 AKDT (19:32 GMT)',
    },
    {
      text: 'Tras unas dos horas y media, ambos leen declaraciones, no admiten preguntas ni mencionan ningún acuerdo; Putin propone Moscú para la próxima reunión.',
      note: 'Otras informaciones hablan de casi tres horas.',
    },
    {
      text: 'Tras hablar por teléfono con Zelenski y líderes europeos, Trump deja de exigir primero un alto el fuego y habla de ir directamente a un acuerdo de paz.',
    },
    {
      text: 'Trump recibe a Zelenski y a líderes europeos en la Casa Blanca e interrumpe la reunión para llamar por teléfono a Putin.',
    },
    {
      text: 'Entra en vigor el arancel adicional estadounidense del 25 % a los productos indios; el total llega al 50 %.',
    },
    {
      text: 'Trump cancela una segunda cumbre, prevista en Budapest; el Tesoro de Estados Unidos sanciona a Rosneft y Lukoil.',
    },
    {
      text: 'Estados Unidos y Ucrania revisan en Ginebra un plan de paz estadounidense de 28 puntos que se había filtrado.',
    },
    {
      text: 'Los enviados Steve Witkoff y Jared Kushner se reúnen con Putin en Moscú, sin avances decisivos.',
    },
    {
      text: 'Francia, el Reino Unido y Ucrania firman en París una declaración sobre las fuerzas que se enviarán a Ucrania cuando acabe la guerra.',
    },
    {
      text: 'Enviados de Rusia, Ucrania y Estados Unidos se reúnen en Abu Dabi, los tres por primera vez con Trump en el poder, que se sepa.',
    },
    {
      text: 'Termina en Abu Dabi una segunda ronda de estas conversaciones; Rusia y Ucrania pondrán en libertad a 157 prisioneros de guerra cada una.',
    },
    {
      text: 'Termina el arancel adicional de Estados Unidos a los productos indios tras un acuerdo comercial.',
    },
    {
      text: 'Termina en Ginebra, tras dos días, una tercera ronda de conversaciones a tres bandas; Witkoff habla de «avances significativos» y la parte rusa, de unas conversaciones «difíciles, pero profesionales».',
    },
    {
      text: 'Entra en vigor un arancel general de EE. UU. del 10 % para productos de India y de otros países, después de que el Tribunal Supremo anulara muchos aranceles de Trump.',
    },
    {
      text: 'Lavrov dice que el «espíritu de Anchorage» se está evaporando; Rusia sigue partiendo de lo que, según sostiene, se acordó allí.',
    },
    {
      text: 'Un juez de Livingston celebra una vista sobre la petición de Roblox de que se desestime la demanda de Luisiana.',
    },
    {
      text: 'En una carta abierta, Zelenski propone a Putin una reunión y un alto el fuego total mientras conversan.',
    },
    {
      text: 'Putin rechaza ambas cosas: quiere un acuerdo global, no un alto el fuego previo.',
    },
    {
      text: 'Trump vuela por primera vez en un Boeing 747 regalado por Catar, que se usará hasta que lleguen los nuevos aviones.',
    },
  ],
} as const satisfies SummitTranslation;
