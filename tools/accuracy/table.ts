/** Sets cells out in columns: the first to the left, numbers to the right. A row of `null` is a rule. */
export function table(rows: readonly (readonly string[] | null)[]): string {
  const widths: number[] = [];
  for (const row of rows)
    for (const [index, cell] of (row ?? []).entries())
      widths[index] = Math.max(widths[index] ?? 0, cell.length);
  return rows
    .map((row) => {
      if (row === null) return widths.map((width) => '─'.repeat(width)).join('──');
      const cells = widths.map((width, index) => {
        const cell = row[index] ?? '';
        return index === 0 ? cell.padEnd(width) : cell.padStart(width);
      });
      return cells.join('  ').trimEnd();
    })
    .join('\n');
}
