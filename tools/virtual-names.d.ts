/** Made by names-plugin.ts. */
declare module 'virtual:stems' {
  const stems: import('../components/finder/prefilter.ts').Stems;
  export default stems;
}

/** Made by names-plugin.ts. */
declare module 'virtual:language-families' {
  const families: readonly string[];
  export default families;
}
