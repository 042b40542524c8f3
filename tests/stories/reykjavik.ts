/** The story that tests write through the pages: eight names, each with two facts, and two moments. */

export type NameToWrite = {
  readonly kind: 'person' | 'place' | 'organization';
  readonly name: string;
  /** Of a place or an organization, as the form calls it. */
  readonly type?: string;
  readonly description: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
};

export type StoryToWrite = {
  readonly title: string;
  readonly date: string;
  readonly summary: string;
  readonly source: { readonly address: string; readonly title: string; readonly publisher: string };
  readonly names: readonly NameToWrite[];
  readonly moments: readonly {
    readonly date: string;
    readonly text: string;
    readonly who: readonly string[];
  }[];
};

export const reykjavik: StoryToWrite = {
  title: 'The Reykjavík summit, 1986',
  date: '11 October 1986',
  summary: 'Reagan and Gorbachev meet in Iceland to talk about nuclear weapons.',
  source: {
    address: 'https://en.wikipedia.org/wiki/Reykjav%C3%ADk_Summit',
    title: 'Reykjavík Summit',
    publisher: 'Wikipedia',
  },
  names: [
    {
      kind: 'person',
      name: 'Ronald Reagan',
      description: 'President of the United States, who will not give up his missile defense.',
      facts: [
        ['Born', '6 February 1911'],
        ['President since', '20 January 1981'],
      ],
    },
    {
      kind: 'person',
      name: 'Mikhail Gorbachev',
      description: 'General secretary of the Soviet communists, who proposes deep cuts in arms.',
      facts: [
        ['Born', '2 March 1931'],
        ['General secretary since', '11 March 1985'],
      ],
    },
    {
      kind: 'person',
      name: 'George Shultz',
      description: 'American secretary of state, who sits beside Reagan.',
      facts: [
        ['Born', '13 December 1920'],
        ['Secretary of state since', '16 July 1982'],
      ],
    },
    {
      kind: 'person',
      name: 'Eduard Shevardnadze',
      description: 'Soviet foreign minister, who sits beside Gorbachev.',
      facts: [
        ['Born', '25 January 1928'],
        ['Foreign minister since', '2 July 1985'],
      ],
    },
    {
      kind: 'place',
      name: 'Reykjavík',
      type: 'City',
      description: 'Capital of Iceland, halfway between Washington and Moscow.',
      facts: [
        ['Country', 'Iceland'],
        ['Position', '64°08′48″N 21°56′24″W'],
      ],
    },
    {
      kind: 'place',
      name: 'Höfði',
      type: 'Building',
      description: 'House by the sea in which the two talk.',
      facts: [
        ['Built', '1909'],
        ['City', 'Reykjavík'],
      ],
    },
    {
      kind: 'place',
      name: 'Iceland',
      type: 'Country',
      description: 'Island republic in the North Atlantic, which offers itself as host.',
      facts: [
        ['Republic since', '17 June 1944'],
        ['Capital', 'Reykjavík'],
      ],
    },
    {
      kind: 'organization',
      name: 'NATO',
      type: 'Association',
      description: 'Western alliance, whose members learn of the proposals afterwards.',
      facts: [
        ['Founded', '4 April 1949'],
        ['Members', '16'],
      ],
    },
  ],
  moments: [
    {
      date: '11 October 1986',
      text: 'The talks begin at Höfði.',
      who: ['Ronald Reagan', 'Mikhail Gorbachev'],
    },
    {
      date: '12 October 1986',
      text: 'They part without an agreement.',
      who: ['Ronald Reagan', 'Mikhail Gorbachev'],
    },
  ],
};

/** A text with all eight names. */
export const reportOfReykjavik = [
  'Ronald Reagan and Mikhail Gorbachev met in Reykjavík, the capital of Iceland.',
  'At Höfði, George Shultz and Eduard Shevardnadze sat beside them. NATO was told later.',
] as const;
