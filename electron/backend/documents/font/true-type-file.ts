/** A font file in the TrueType format (ISO/IEC 14496-22), as far as cutting a subset needs it. */
export interface TrueTypeFile {
  /** A table as it stands in the file; undefined where the font has none. */
  readonly table: (tag: string) => Buffer | undefined;
  /** Are offsets of outlines written in two bytes, halved? */
  readonly hasShortOffsets: boolean;
  /** What draws a glyph; empty for a space. */
  readonly outlineOf: (glyph: number) => Buffer;
  /** Advance width and left bearing, as `hmtx` writes them. */
  readonly metricsOf: (glyph: number) => Buffer;
}

const METRICS_LENGTH = 4;

function readTables(bytes: Buffer): ReadonlyMap<string, Buffer> {
  const [directory, entryLength] = [12, 16];
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < bytes.readUInt16BE(4); index += 1) {
    const at = directory + index * entryLength;
    const start = bytes.readUInt32BE(at + 8);
    tables.set(
      bytes.toString('latin1', at, at + 4),
      bytes.subarray(start, start + bytes.readUInt32BE(at + 12)),
    );
  }
  return tables;
}

/** @throws Error where a table is missing that every TrueType font has */
export function openTrueType(bytes: Buffer): TrueTypeFile {
  const tables = readTables(bytes);
  const required = (tag: string): Buffer => {
    const table = tables.get(tag);
    if (!table) throw new Error(`font without the table ${tag}`);
    return table;
  };
  const [head, hhea, hmtx, loca, glyf] = [
    required('head'),
    required('hhea'),
    required('hmtx'),
    required('loca'),
    required('glyf'),
  ];
  const hasShortOffsets = head.readInt16BE(50) === 0;
  const offsetOf = (glyph: number): number =>
    hasShortOffsets ? loca.readUInt16BE(glyph * 2) * 2 : loca.readUInt32BE(glyph * 4);
  const metricsCount = hhea.readUInt16BE(34);
  const metricsAt = (glyph: number): Buffer =>
    hmtx.subarray(glyph * METRICS_LENGTH, (glyph + 1) * METRICS_LENGTH);
  return {
    table: (tag) => tables.get(tag),
    hasShortOffsets,
    outlineOf: (glyph) => glyf.subarray(offsetOf(glyph), offsetOf(glyph + 1)),
    metricsOf: (glyph) => {
      if (glyph < metricsCount) return metricsAt(glyph);
      // The last glyphs share the last width and have only a bearing each.
      const bearingAt = metricsCount * METRICS_LENGTH + (glyph - metricsCount) * 2;
      return Buffer.concat([
        metricsAt(metricsCount - 1).subarray(0, 2),
        hmtx.subarray(bearingAt, bearingAt + 2),
      ]);
    },
  };
}
