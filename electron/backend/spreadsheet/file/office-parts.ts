/** Which kind of office document a zip is, judged by its parts. */
export type ZipKind = 'xlsx' | 'ods' | 'encrypted-ods' | 'other';

const CONTENT_TYPES = '[Content_Types].xml';
const WORKBOOK_TYPE =
  /(?:spreadsheetml\.(?:sheet|template)|ms-excel\.(?:sheet|template)\.(?:macroEnabled|binary\.macroEnabled))\.main/i;

/** Parts that say something about cells; pictures, macros, embedded files and printer settings are never needed. */
export function isCellPart(name: string): boolean {
  if (name === CONTENT_TYPES || name === '_rels/.rels' || name === 'mimetype') return true;
  if (/^(?:content|styles|settings|META-INF\/manifest)\.xml$/.test(name)) return true;
  if (/^xl\/(?:media|embeddings|activeX|ctrlProps|printerSettings)\//i.test(name)) return false;
  return /^(?:xl\/|docProps\/)[\w\-. /]+\.(?:xml|rels|bin)$/i.test(name) && !/vbaProject/i.test(name);
}

export function zipKind(parts: ReadonlyMap<string, Buffer>): ZipKind {
  const mimetype = parts.get('mimetype')?.toString('latin1').trim() ?? '';
  if (parts.has('content.xml') && parts.has('META-INF/manifest.xml')) {
    if (!/opendocument\.spreadsheet/.test(mimetype)) return 'other';
    const manifest = parts.get('META-INF/manifest.xml')?.toString('latin1') ?? '';
    return /encryption-data/.test(manifest) ? 'encrypted-ods' : 'ods';
  }
  const types = parts.get(CONTENT_TYPES)?.toString('latin1') ?? '';
  return WORKBOOK_TYPE.test(types) ? 'xlsx' : 'other';
}
