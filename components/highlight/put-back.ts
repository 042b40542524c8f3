/** How steadily what a page takes away of ours is put back. */

/** After as many times it stays away: the page means it. */
export const mostRestorations = 20;
/** How often it is looked whether all is still there while the page is shown, ms. */
export const lookEvery = 1_000;
