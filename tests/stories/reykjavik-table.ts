/** The story of tests as a table. */
import { rowsOf } from '../tables/workbook-file.ts';
import { reykjavik } from './reykjavik.ts';

const kinds = { Building: 'building', City: 'City', Country: 'country', Association: 'alliance' } as const;

/** The table's rows, its headers first: eight names and two moments. */
export const reykjavikRows: readonly (readonly string[])[] = [
  ['Name', 'Kind', 'In one sentence', 'Key facts', 'Date', 'Related', 'Source', 'Source title'],
  ...reykjavik.names.map(({ kind, name, type, description, facts }) => [
    name,
    kinds[type as keyof typeof kinds] ?? kind,
    description,
    facts.map(([label, value]) => `${label}: ${value}`).join('\n'),
    '',
    name === 'Ronald Reagan' ? 'Talks with: Mikhail Gorbachev; At: Höfði' : '',
    reykjavik.source.address,
    reykjavik.source.title,
  ]),
  ...reykjavik.moments.map(({ date, text, who }) => [
    text,
    'moment',
    '',
    '',
    date,
    who.join('; '),
    reykjavik.source.address,
    reykjavik.source.title,
  ]),
];

export const reykjavikWorkbook = (rows = reykjavikRows): Uint8Array => rowsOf(...rows);
