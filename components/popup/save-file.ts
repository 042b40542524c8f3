/** Hands a file to the browser, which saves it where its user keeps such files. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.download = name;
  // The address lives as long as the window: browsers tell nobody when they have read it.
  link.href = URL.createObjectURL(content);
  link.click();
}
