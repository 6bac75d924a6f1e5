/** A text that is markup: a web table, Excel's XML of 2003 ("XML Spreadsheet 2003"), or something that is no table. */
export type MarkupKind = 'html' | 'spreadsheet-xml' | 'other';

/** Enough to pass declarations, styles and comments at the beginning. */
const PROBE_LENGTH = 200_000;
const MARKUP = /^\s*<(?:\?xml|!doctype|!--|html|head|meta|body|style|table|div|workbook)\b/i;
const SPREADSHEET_XML = /<(?:\w+:)?workbook\s[^<>]*urn:schemas-microsoft-com:office:spreadsheet/i;

/** What kind of markup a text is; null for text that is none, such as a CSV file. */
export function markupKind(text: string): MarkupKind | null {
  const probe = text.slice(0, PROBE_LENGTH);
  if (!MARKUP.test(probe) && !/^\s*<!--/.test(probe)) return null;
  if (SPREADSHEET_XML.test(probe)) return 'spreadsheet-xml';
  return /<table\b/i.test(probe) && !/^\s*<\?xml(?![^>]*>\s*<(?:!doctype html|html|!--|table))/i.test(probe)
    ? 'html'
    : 'other';
}
