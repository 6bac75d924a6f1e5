import type { TrueTypeFile } from './true-type-file.ts';

/** The part of a font that one file shows, as pdfkit asks for it: glyphs by their own numbers, in the order shown. */
export interface FontSubset {
  /** The number of a glyph of the font in the subset. */
  includeGlyph(glyph: number): number;
  /** The subset as a font file. */
  encode(): Buffer;
}

/** Flags of one component of a composed glyph. */
const [WORDS, SCALE, MORE, SCALES, MATRIX] = [0x01, 0x08, 0x20, 0x40, 0x80];
const HEADER_LENGTH = 10;

/** Where in a composed glyph the numbers of its components stand; nowhere in a glyph with an outline of its own. */
function componentPlaces(outline: Buffer): readonly number[] {
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return [];
  const places: number[] = [];
  for (let at = HEADER_LENGTH, flags = MORE; flags & MORE;) {
    flags = outline.readUInt16BE(at);
    places.push(at + 2);
    at += 4 + (flags & WORDS ? 4 : 2);
    if (flags & SCALE) at += 2;
    else if (flags & SCALES) at += 4;
    else if (flags & MATRIX) at += 8;
  }
  return places;
}

function offsetsOf(outlines: readonly Buffer[], isShort: boolean): Buffer {
  const width = isShort ? 2 : 4;
  const offsets = Buffer.alloc((outlines.length + 1) * width);
  let end = 0;
  for (const [index, outline] of outlines.entries()) {
    end += outline.length;
    if (isShort) offsets.writeUInt16BE(end / 2, (index + 1) * width);
    else offsets.writeUInt32BE(end, (index + 1) * width);
  }
  return offsets;
}

/** The table with another count in it. */
function counted(table: Buffer | undefined, at: number, count: number): Buffer | undefined {
  if (!table) return undefined;
  const changed = Buffer.from(table);
  changed.writeUInt16BE(count, at);
  return changed;
}

/** A font file of these tables, behind each other, without check sums: no reader of a PDF asks for them. */
function fontFile(all: Readonly<Record<string, Buffer | undefined>>): Buffer {
  const tables = Object.entries(all).filter((entry): entry is [string, Buffer] => entry[1] !== undefined);
  const power = Math.floor(Math.log2(tables.length));
  const directory = Buffer.alloc(12 + tables.length * 16);
  directory.write('true', 'latin1');
  directory.writeUInt16BE(tables.length, 4);
  directory.writeUInt16BE(2 ** power * 16, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE((tables.length - 2 ** power) * 16, 10);
  let offset = directory.length;
  for (const [index, [tag, table]] of tables.entries()) {
    const at = 12 + index * 16;
    directory.write(tag, at, 'latin1');
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(table.length, at + 12);
    offset += table.length;
  }
  return Buffer.concat([directory, ...tables.map(([, table]) => table)]);
}

/**
 * Cuts a font for one file. fontkit cuts the very same bytes (papers are sealed with them, a test compares), but reads
 * every point of every glyph to do so: a third of the time of a small file.
 */
export function cutSubset(font: TrueTypeFile): FontSubset {
  // Every font begins with the glyph that stands for a missing one.
  const glyphs = [0];
  const numbers = new Map([[0, 0]]);
  const includeGlyph = (glyph: number): number => {
    const known = numbers.get(glyph);
    if (known !== undefined) return known;
    numbers.set(glyph, glyphs.length);
    return glyphs.push(glyph) - 1;
  };
  const renumbered = (outline: Buffer): Buffer => {
    const places = componentPlaces(outline);
    if (places.length === 0) return outline;
    const own = Buffer.from(outline);
    for (const at of places) own.writeUInt16BE(includeGlyph(own.readUInt16BE(at)), at);
    return own;
  };
  const encode = (): Buffer => {
    const outlines: Buffer[] = [];
    // Components join the list while it is walked.
    for (const glyph of glyphs) outlines.push(renumbered(font.outlineOf(glyph)));
    return fontFile({
      head: font.table('head'),
      hhea: counted(font.table('hhea'), 34, glyphs.length),
      loca: offsetsOf(outlines, font.hasShortOffsets),
      maxp: counted(font.table('maxp'), 4, glyphs.length),
      'cvt ': font.table('cvt '),
      prep: font.table('prep'),
      glyf: Buffer.concat(outlines),
      hmtx: Buffer.concat(glyphs.map(font.metricsOf)),
      fpgm: font.table('fpgm'),
    });
  };
  return { includeGlyph, encode };
}
