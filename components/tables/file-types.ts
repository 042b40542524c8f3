/** The endings of files that are read as tables. */
const endings = ['.csv', '.tsv', '.xlsx', '.xlsm'] as const;

/** What file choosers offer. */
export const tableFileTypes = endings.join();

/** True for a file that is called as tables are. */
export const isTableFile = ({ name }: Pick<File, 'name'>): boolean =>
  endings.some((ending) => name.toLowerCase().endsWith(ending));
