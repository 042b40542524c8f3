/**
 * Regular expressions that the checker does not understand, or is wrong about, each with what holds it to linear time
 * instead. One that it finds nothing about has to go from here.
 */
export type Allowed = { readonly file: string; readonly begins: string; readonly because: string };

export const allowed: readonly Allowed[] = [
  {
    file: 'components/dictionary/word-keys.ts',
    begins: '([\\p{Lu}\\p{Lt}]',
    because:
      'The checker does not read flag v. Each branch is one run of one kind of letters that no other branch begins with; tests/find/growth.test.ts measures it.',
  },
];
