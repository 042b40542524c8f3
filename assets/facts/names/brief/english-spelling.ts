import type { BriefNames } from '../../../../components/story/bundled-languages.ts';

/** Endings that a language writes to a name, by how the name ends. */
type Endings = { readonly consonant: string; readonly o: string; readonly a: string };

/** The names that languages in Latin letters spell as English does, with a language's endings. */
export function spelledAsInEnglish({ consonant, o, a }: Endings): Omit<BriefNames, 'lang'> {
  return {
    trump: `Donald Trump${consonant}`,
    putin: `Vladimir Putin${consonant}`,
    rubio: `Marco Rubio${o}`,
    bessent: `Scott Bessent${consonant}`,
    lutnick: `Howard Lutnick${consonant}`,
    ratcliffe: `John Ratcliffe${a}`,
    sachs: `Jeffrey Sachs${consonant}`,
    lavrov: `Sergei Lavrov${consonant}, Sergej Lavrov|${consonant}`,
    alaska: `Alaska${a}`,
    anchorage: `Anchorage${a}`,
    louisiana: `Louisiana${a}`,
    roblox: `Roblox${consonant}`,
  };
}

/** The same with an "s" for a genitive and no other ending. */
export const withGenitiveS: Omit<BriefNames, 'lang'> = spelledAsInEnglish({
  consonant: '|s',
  o: '|s',
  a: '|s',
});
