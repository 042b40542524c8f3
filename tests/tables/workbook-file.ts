/** Makes small workbooks as spreadsheet programs save them. */
import { strToU8, zipSync } from 'fflate';

/** A cell as its XML: `text`, or anything else that a cell can be. */
export type CellXml = string | { readonly xml: (address: string) => string };

export const number = (value: number, style = 0): CellXml => ({
  xml: (address) => `<c r="${address}" s="${style}"><v>${value}</v></c>`,
});
/** Saved with the value that was worked out. */
export const formula = (written: string, value: string): CellXml => ({
  xml: (address) => `<c r="${address}" t="str"><f>${written}</f><v>${value}</v></c>`,
});
export const truth = (value: boolean): CellXml => ({
  xml: (address) => `<c r="${address}" t="b"><v>${value ? 1 : 0}</v></c>`,
});
export const error = (name: string): CellXml => ({
  xml: (address) => `<c r="${address}" t="e"><f>A1/0</f><v>${name}</v></c>`,
});
/** A text that is written once for all cells that have it, by its index. */
export const shared = (index: number): CellXml => ({
  xml: (address) => `<c r="${address}" t="s"><v>${index}</v></c>`,
});
/** A day, by its number in Excel. */
export const day = (serial: number): CellXml => number(serial, 1);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const column = (n: number): string =>
  n < 26 ? String.fromCharCode(65 + n) : column(Math.floor(n / 26) - 1) + column(n % 26);

export type SheetXml = {
  readonly name: string;
  readonly rows: readonly (readonly (CellXml | null)[])[];
  readonly merged?: readonly string[];
  /** All of the sheet's XML instead. */
  readonly xml?: string;
};

export function sheetXml({ rows, merged = [], xml }: SheetXml): string {
  if (xml !== undefined) return xml;
  const cells = (row: readonly (CellXml | null)[], n: number) =>
    row.map((cell, index) => {
      const address = `${column(index)}${n + 1}`;
      if (cell === null) return '';
      if (typeof cell !== 'string') return cell.xml(address);
      return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
    });
  const data = rows.map((row, n) => `<row r="${n + 1}">${cells(row, n).join('')}</row>`).join('');
  const ranges = merged.map((range) => `<mergeCell ref="${range}"/>`).join('');
  return `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${data}</sheetData>${ranges === '' ? '' : `<mergeCells>${ranges}</mergeCells>`}</worksheet>`;
}

/** The files of a workbook, by their paths. */
export const workbookFiles = (...sheets: readonly SheetXml[]): Record<string, Uint8Array> =>
  filesWith([], sheets);

function filesWith(sharedXml: readonly string[], sheets: readonly SheetXml[]): Record<string, Uint8Array> {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const list = sheets.map(
    ({ name }, n) => `<sheet name="${escaped(name)}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`,
  );
  const links = sheets.map(
    (_, n) =>
      `<Relationship Id="rId${n + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${n + 1}.xml"/>`,
  );
  const texts: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}<Relationship Id="rId99" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="rId98" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${sharedXml.map((xml) => `<si><t>${xml}</t></si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(sheets.map((sheet, n) => [`xl/worksheets/sheet${n + 1}.xml`, sheetXml(sheet)])),
  };
  return Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, strToU8(text)]));
}

export const workbook = (...sheets: readonly SheetXml[]): Uint8Array => zipSync(workbookFiles(...sheets));

/** A workbook with texts, as their XML, that many cells may share. */
export const workbookSharing = (sharedXml: readonly string[], ...sheets: readonly SheetXml[]): Uint8Array =>
  zipSync(filesWith(sharedXml, sheets));

export const rowsOf = (...rows: SheetXml['rows']): Uint8Array => workbook({ name: 'Sheet1', rows });
