import type { ParagraphInput } from '../../components/story/schema.ts';

/** The story as a text to read: the day of the summit, and what came of it. */
export const paragraphs = [
  {
    text: 'On Friday, 15 August 2025, Donald Trump received Vladimir Putin in Alaska to talk about the war in Ukraine. They had last met in Osaka in 2019. The West had not seen Putin since he sent his army into Ukraine in February 2022. When the two parted, they took no questions and named no agreement.',
    sources: ['politico-counting-on-america', 'pbs-osaka', 'afp-western-soil', 'ap-takeaways'],
  },
  {
    text: 'The venue was Joint Base Elmendorf-Richardson, at the northern edge of Anchorage: secure, with runways of its own, and in the Cold War a watch post against the Soviet Union. The land was Russian until 1867, when Russia sold it to the United States for 7.2 million dollars. By the White House’s account it was Putin who had asked for the meeting. His foreign minister, Sergei Lavrov, arrived before him, in a sweatshirt marked СССР: USSR in Cyrillic letters.',
    sources: [
      'alaska-public-twelve-things',
      'afp-western-soil',
      'white-house-archive-alaska-check',
      'unn-putin-request',
      'mint-sweatshirt',
    ],
  },
  {
    text: 'Air Force One landed at 10:20 in the morning, local time, and Putin’s plane shortly before 11:00. The two men shook hands on a red carpet and left together in the American president’s car. The talks were to begin at 11:00 by the White House’s schedule, half an hour later by the Kremlin’s; they began at 11:32, with three on each side. Marco Rubio, the secretary of state, and the envoy Steve Witkoff sat beside Trump, Lavrov and the adviser Yury Ushakov beside Putin. Scott Bessent of the Treasury, Howard Lutnick of Commerce and John Ratcliffe, director of the Central Intelligence Agency, were in the delegation, too.',
    sources: [
      'alaska-public-twelve-things',
      'guardian-live-summit',
      'rbc-ukraine-departure',
      'ap-summit-begins',
      'european-pravda-delegation',
    ],
  },
  {
    text: 'Volodymyr Zelensky was not invited. Hours before the talks he wrote that it was for Russia to take the steps that end the war, and that Ukraine was counting on America. On the plane, Trump told reporters that he would not bargain in Ukraine’s name. Exchanges of land would come up, he said, but Ukraine alone would decide on them; and Russia faced heavy economic penalties if it did not negotiate seriously.',
    sources: [
      'politico-counting-on-america',
      'la-times-en-route',
      'ukrainska-pravda-territory',
      'wion-economically-severe',
    ],
  },
  {
    text: 'India had something at stake as well. Because it buys Russian oil, the United States had ordered an extra duty of 25 percent on its goods on 6 August, and Bessent said that duties could go up if the summit went badly. Jeffrey Sachs, an economist at Columbia University, advised India to stay out of the American trade war with China, which he called a mistake.',
    sources: ['executive-order-14329', 'pti-tariffs-could-go-up', 'ndtv-sachs-india'],
  },
  {
    text: 'After about two and a half hours – other reports say nearly three – both presidents read statements. Putin proposed Moscow for the next meeting. On 16 August, after calls with Zelensky and European leaders, Trump dropped the demand for a ceasefire first and spoke of going straight to a peace agreement. A second summit, planned for Budapest, he called off on 22 October 2025, and the United States put the oil companies Rosneft and Lukoil under sanctions. On 23 January 2026, envoys of Russia, Ukraine and the United States met in Abu Dhabi, as far as is known all three together for the first time under Trump; in February they agreed to exchange prisoners. In June 2026 Zelensky’s open letter proposed a meeting and a full ceasefire; Putin rejected both.',
    sources: [
      'ap-takeaways',
      'nz-herald-peace-deal',
      'reuters-oil-sanctions',
      'ap-abu-dhabi',
      'turkiye-today-abu-dhabi',
      'reuters-open-letter',
      'headlines-orbit-open-letter',
    ],
  },
] as const satisfies readonly ParagraphInput[];
