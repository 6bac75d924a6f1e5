/** What a scan or office document really is, by its content; the name and its ending are never believed. */
export type ScanFormat = 'pdf' | 'jpg' | 'png' | 'tiff' | 'docx' | 'xlsx';

const BEGINNINGS: readonly (readonly [ScanFormat, readonly number[]])[] = [
  ['jpg', [0xff, 0xd8, 0xff]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2a]],
];
const ZIP_BEGINNING = [0x50, 0x4b, 0x03, 0x04];

/** Scanners may put a few bytes before the mark; readers look for it within the first kilobyte (ISO 32000, Annex H). */
const PDF_MARK_WITHIN = 1024;

/** Names of parts stand uncompressed in a zip's own directory; the main part says which office document it is. */
const MAIN_PARTS: readonly (readonly [ScanFormat, string])[] = [
  ['docx', 'word/document.xml'],
  ['xlsx', 'xl/workbook.xml'],
];

const beginsWith = (bytes: Uint8Array, beginning: readonly number[]): boolean =>
  beginning.every((byte, index) => bytes[index] === byte);

/** The format of a file, or undefined when it is none that the record keeps. */
export function scanFormatOf(bytes: Buffer): ScanFormat | undefined {
  if (bytes.subarray(0, PDF_MARK_WITHIN).includes('%PDF-')) return 'pdf';
  const picture = BEGINNINGS.find(([, beginning]) => beginsWith(bytes, beginning));
  if (picture) return picture[0];
  if (!beginsWith(bytes, ZIP_BEGINNING) || !bytes.includes('[Content_Types].xml')) return undefined;
  return MAIN_PARTS.find(([, name]) => bytes.includes(name))?.[0];
}
