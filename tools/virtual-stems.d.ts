/** Made by stems-plugin.ts. */
declare module 'virtual:stems' {
  const stems: import('../components/probe/probe.ts').Stems;
  export default stems;
}
