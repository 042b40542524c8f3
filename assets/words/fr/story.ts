import type { Translation } from '../../../components/i18n/catalog.ts';

export const story = {
  title: 'Un vendredi en Alaska',
  dateline: '{date} · notre propre résumé, rédigé pour cette page',
  lede: 'Donald Trump et Vladimir Poutine se sont rencontrés en Alaska le vendredi 15 août 2025 pour parler de la guerre en Ukraine. Ils ne s’étaient pas vus depuis 2019, et c’était la première visite de Poutine en Occident depuis que son armée avait envahi l’Ukraine, en février 2022. Après environ deux heures et demie de pourparlers, tous deux ont lu une déclaration, n’ont répondu à aucune question et n’ont annoncé aucun accord. Poutine a proposé Moscou pour la prochaine rencontre.',
  place:
    'Ils se sont retrouvés sur la base interarmées d’Elmendorf-Richardson, en bordure d’Anchorage. Elle surveillait l’Union soviétique pendant la guerre froide, et elle monte encore la garde aujourd’hui. Air Force One s’y est posé vers 10 h 20, et l’avion de Poutine moins d’une heure plus tard. Les deux hommes se sont serré la main sur un tapis rouge et sont repartis dans la voiture du président américain. Le lieu a lui-même une histoire : la Russie a vendu l’Alaska aux États-Unis en 1867, pour 7,2 millions de dollars.',
  distances:
    'Par le chemin le plus court, Anchorage est à environ {moscow} de Moscou et à {washington} de Washington.',
  talks:
    'Les pourparlers ont commencé à 11 h 32, à trois de chaque côté et non en tête-à-tête. Aux côtés de Trump étaient assis Marco Rubio, son secrétaire d’État, et l’émissaire Steve Witkoff ; aux côtés de Poutine, Sergueï Lavrov, ministre des Affaires étrangères depuis 2004, et le conseiller Iouri Ouchakov. Lavrov était arrivé vêtu d’un sweat-shirt portant le sigle URSS en lettres cyrilliques. La délégation américaine comprenait aussi le secrétaire au Trésor, Scott Bessent, le secrétaire au Commerce, Howard Lutnick, et le directeur de la CIA, John Ratcliffe.',
  zelensky:
    'Volodymyr Zelensky n’était pas invité. Alors que Trump était en route, le président ukrainien lui a demandé d’obtenir de la Russie qu’elle mette fin à la guerre, et a dit que c’était à elle de prendre les mesures nécessaires. Dans l’avion, Trump a dit aux journalistes qu’il n’était pas venu pour négocier au nom de l’Ukraine, mais pour amener Poutine à négocier. Des échanges de territoires seraient évoqués, a-t-il dit, mais seule l’Ukraine pourrait en décider. Il a ajouté que la Russie s’exposait à de lourdes sanctions économiques faute d’accord, et qu’il parlerait à Zelensky et à des dirigeants européens avant toute décision définitive.',
  india:
    'La rencontre comptait aussi pour l’Inde. Le 6 août, les États-Unis avaient décrété une surtaxe de 25 % sur les produits indiens, à partir du 27 août, parce que l’Inde achète du pétrole russe. L’économiste Jeffrey Sachs, de l’université Columbia, a dit que ce pays devait rester à l’écart de la politique de puissance américaine et de la guerre commerciale avec la Chine, qu’il a qualifiée d’erreur.',
  louisiana:
    'Également dans l’actualité cette semaine-là : la Louisiane a poursuivi en justice la plateforme de jeux Roblox au sujet de la sécurité des enfants.',
  about:
    'Ce texte décrit cette journée d’après ce que l’on en savait alors ; les heures sont locales. Les fiches font de même : un fait qui peut changer porte sa date, les changements ultérieurs figurent à part et chaque fait a une source.',

  map: 'Carte de l’Arctique et des terres qui l’entourent, avec les chemins les plus courts vers Anchorage : depuis Moscou, {moscow} ; depuis Washington, {washington}.',
  anchorage: 'Anchorage',
  moscow: 'Moscou',
  washington: 'Washington',
  rubio: 'Marco Rubio',
} satisfies Translation['story'];
