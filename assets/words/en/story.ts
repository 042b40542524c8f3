import type { Texts } from '../../../components/i18n/catalog.ts';

/** The story on the welcome page, in which the names are marked, and its map. */
export const story = {
  title: 'A Friday in Alaska',
  dateline: '{date} · our own summary, written for this page',
  lede: 'Donald Trump and Vladimir Putin met in Alaska on Friday, 15 August 2025, to talk about the war in Ukraine. They had last met in 2019, and it was Putin’s first visit to the West since his army invaded Ukraine in February 2022. After some two and a half hours of talks, both read statements, took no questions and announced no agreement. Putin suggested Moscow for the next meeting.',
  place:
    'They met at Joint Base Elmendorf-Richardson, on the edge of Anchorage. The base kept watch on the Soviet Union during the Cold War, and it still keeps watch today. Air Force One landed there at about 10:20 in the morning, and Putin’s plane within the hour. The two men shook hands on a red carpet and left in the American president’s car. The place has a history of its own: Russia sold Alaska to the United States in 1867 for 7.2 million dollars.',
  /** Below the map. */
  distances:
    'By the shortest route, Anchorage is about {moscow} from Moscow and {washington} from Washington.',
  talks:
    'The talks began at 11:32 with three people on each side, not one-on-one. Next to Trump sat Marco Rubio, his secretary of state, and the envoy Steve Witkoff. Next to Putin sat Sergei Lavrov, foreign minister since 2004, and the adviser Yury Ushakov. Lavrov had arrived in a sweatshirt that said USSR in Cyrillic letters. The American delegation also included Scott Bessent of the Treasury, Howard Lutnick of Commerce and John Ratcliffe, director of the CIA.',
  zelensky:
    'Volodymyr Zelensky was not invited. While Trump was on his way, Ukraine’s president asked him to get Russia to end the war, and said that it was up to Russia to take the steps. On the plane, Trump told reporters that he had not come to bargain for Ukraine but to get Putin to negotiate. Exchanges of land would come up, he said, but only Ukraine could decide on them. He added that Russia faced heavy economic penalties if nothing was agreed, and that he would speak to Zelensky and to European leaders before anything was final.',
  india:
    'The meeting mattered to India as well. On 6 August the US had ordered an extra tariff of 25 percent on Indian goods, starting on 27 August, because India buys Russian oil. The economist Jeffrey Sachs of Columbia University said that the country should stay out of American power politics and out of the trade war with China, which he called a mistake.',
  louisiana:
    'Also in the news that week: Louisiana sued the games platform Roblox over the safety of children.',
  about:
    'This story describes that day as it was known then; times are local. The cards do the same: a fact that can change shows its date, later changes are listed separately, and each fact has a source.',

  /** For those who cannot see it. */
  map: 'Map of the Arctic and the lands around it, with the shortest routes to Anchorage: from Moscow, {moscow}; from Washington, {washington}.',
  /** On the map, and in the drawing at the top. */
  anchorage: 'Anchorage',
  moscow: 'Moscow',
  washington: 'Washington',
  /** The name to try at the top of the page. */
  rubio: 'Marco Rubio',
} as const satisfies Texts;
