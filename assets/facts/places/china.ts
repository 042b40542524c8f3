import type { PlaceInput } from '../../../components/story/schema.ts';

export const china = {
  kind: 'place',
  placeType: 'country',
  id: 'china',
  name: 'China',
  description:
    'One-party state in East Asia with the second-largest population; rival of the US in trade and partner of Russia.',
  role: {
    text: 'One-party state led by the Communist Party; president Xi Jinping',
    asOf: '2025-08-15',
    source: 'factbook-china',
  },
  picture: {
    kind: 'map',
    map: 'china',
    shows: 'Map of China: East Asia, with Russia and Mongolia to the north and India to the southwest.',
    country: 'cn',
  },
  facts: [
    { label: 'Capital', value: { kind: 'text', text: 'Beijing' }, source: 'factbook-china' },
    {
      label: 'Population',
      value: { kind: 'quantity', amount: 1_408_975_000, unit: 'people' },
      asOf: '2024',
      source: 'world-bank-population',
    },
    {
      label: 'Area',
      value: { kind: 'quantity', amount: 9_596_960, unit: 'square-kilometre' },
      note: 'without Taiwan',
      source: 'factbook-china',
    },
    {
      label: 'Premier',
      value: { kind: 'text', text: 'Li Qiang' },
      asOf: '2025-08-15',
      source: 'factbook-china',
    },
    {
      label: 'People’s Republic founded',
      value: { kind: 'date', date: '1949-10-01' },
      source: 'factbook-china',
    },
    { label: 'Currency', value: { kind: 'text', text: 'Renminbi yuan (CNY)' }, source: 'factbook-china' },
    {
      label: 'Highest point',
      value: { kind: 'quantity', amount: 8_849, unit: 'metre' },
      note: 'Mount Everest, on the border with Nepal',
      source: 'factbook-china',
    },
  ],
  story: {
    statements: [
      'Named once: Jeffrey Sachs calls the trade war with it a mistake and wants India to stay out.',
    ],
    matters: 'The background rivalry against which India is warned.',
  },
  relations: [
    { label: 'Neighbor of', to: 'india' },
    { label: 'Trade rival of', to: 'united-states' },
    { label: 'Commented on by', to: 'jeffrey-sachs' },
  ],
  later: [],
} as const satisfies PlaceInput;
