/** The name of a fact set's file, by which it is known as one wherever it goes. */
export const factSetFileName = (id: string): string => `${id}.namelight.json`;

/** Downloads a file. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.download = name;
  // The object URL is never revoked: there is no event when the browser has read it.
  link.href = URL.createObjectURL(content);
  link.click();
}
