/** The middle of the name in the drawing at the top of the page, and how far below its base the line is. */
const middle = 239;
const base = 74.5;

/** Makes the line under the name as long as the name is, in whatever language and font. */
export function fitScene(page: ParentNode): void {
  const name = page.querySelector<SVGTextElement>('.scene .name');
  const length = name?.getComputedTextLength() ?? 0;
  page.querySelector('.scene .line')?.setAttribute('d', `M${middle - length / 2} ${base}h${length}`);
}
