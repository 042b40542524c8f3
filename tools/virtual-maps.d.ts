/** Made by tools/draw-maps.ts. */
declare module 'virtual:place-maps' {
  const maps: import('../components/card/place-map.ts').PlaceMaps;
  export default maps;
}

/** Made by tools/draw-maps.ts. */
declare module 'virtual:summit-map' {
  const map: import('../components/welcome/summit-map.ts').SummitMap;
  export default map;
}

/** Made by tools/draw-maps.ts. */
declare module 'virtual:world' {
  const world: import('../components/card/draw-locator.ts').WorldData;
  export default world;
}
