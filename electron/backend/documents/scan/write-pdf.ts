import { writtenValue } from './pdf-value.ts';
import type { PdfValue } from './pdf-value.ts';

export interface WrittenObject {
  readonly generation?: number;
  readonly value: PdfValue;
  /** Bytes as Latin-1; `Length` is put right for them. */
  readonly stream?: string | undefined;
}

/** A whole file of these objects, with nothing of any file they came from but themselves. */
export function writePdf(objects: ReadonlyMap<number, WrittenObject>, rootNumber: number): Buffer {
  const parts: string[] = ['%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'];
  const places = new Map<number, number>();
  let at = parts[0]?.length ?? 0;
  const add = (text: string) => {
    parts.push(text);
    at += text.length;
  };
  for (const [number, { generation = 0, value, stream }] of [...objects].sort(([a], [b]) => a - b)) {
    places.set(number, at);
    const dict =
      stream !== undefined && value instanceof Map ? new Map(value).set('Length', stream.length) : value;
    add(`${number} ${generation} obj\n${writtenValue(dict)}\n`);
    if (stream !== undefined) add(`stream\n${stream}\nendstream\n`);
    add('endobj\n');
  }
  const size = Math.max(0, ...objects.keys()) + 1;
  const start = at;
  add(`xref\n0 1\n0000000000 65535 f \n`);
  for (const [number, place] of places) {
    const generation = String(objects.get(number)?.generation ?? 0).padStart(5, '0');
    add(`${number} 1\n${String(place).padStart(10, '0')} ${generation} n \n`);
  }
  add(
    `trailer\n<</Size ${size} /Root ${rootNumber} ${objects.get(rootNumber)?.generation ?? 0} R>>\nstartxref\n${start}\n%%EOF\n`,
  );
  return Buffer.from(parts.join(''), 'latin1');
}
