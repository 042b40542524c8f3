/** Made by names-plugin.ts. */
declare module 'virtual:stems' {
  const stems: import('../components/probe/probe.ts').Stems;
  export default stems;
}

/** Made by names-plugin.ts. */
declare module 'virtual:languages' {
  const languages: import('../components/facts/shipped-languages.ts').ShippedLanguages;
  export default languages;
}
