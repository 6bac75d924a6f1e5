import { deflateSync } from 'node:zlib';
import { markOperators } from './mark-operators.ts';
import type { ScanMark, SeenPage } from './mark-operators.ts';
import { readPdf, resolved } from './pdf-file.ts';
import type { PdfFile } from './pdf-file.ts';
import { isDict, isList, isRef, PdfFault, refsIn } from './pdf-value.ts';
import type { PdfDict, PdfRef, PdfValue } from './pdf-value.ts';
import { writePdf } from './write-pdf.ts';
import type { WrittenObject } from './write-pdf.ts';

/** What a page takes from the pages it stands under (7.7.3.4). */
const INHERITED = ['Resources', 'MediaBox', 'CropBox', 'Rotate'] as const;
const FONT = 'MejaTanda';
const [FAINT, STRONG] = ['MejaSamar', 'MejaJelas'];
const MOST_PAGES = 2000;
const A4: readonly PdfValue[] = [0, 0, 595.28, 841.89];

interface Leaf {
  readonly number: number;
  readonly dict: PdfDict;
}

function leavesOf(file: PdfFile): readonly Leaf[] {
  const leaves: Leaf[] = [];
  const passed = new Set<number>();
  const walk = (value: PdfValue | undefined, above: PdfDict): void => {
    if (!isRef(value) || passed.has(value.number) || leaves.length > MOST_PAGES) return;
    passed.add(value.number);
    const dict = resolved(file, value);
    if (!isDict(dict)) return;
    const own = new Map(above);
    for (const name of INHERITED) {
      const given = dict.get(name);
      if (given !== undefined) own.set(name, given);
    }
    const kids = resolved(file, dict.get('Kids'));
    if (isList(kids)) for (const kid of kids) walk(kid, own);
    else leaves.push({ number: value.number, dict: new Map([...own, ...dict]) });
  };
  walk(file.root.get('Pages'), new Map());
  if (leaves.length === 0) throw new PdfFault('no pages');
  return leaves;
}

function boxOf(file: PdfFile, dict: PdfDict): SeenPage['box'] {
  const found = resolved(file, dict.get('CropBox')) ?? resolved(file, dict.get('MediaBox'));
  const sides = (isList(found) ? found : A4).map((side) => resolved(file, side));
  const [a, b, c, d] = sides.map((side) => (typeof side === 'number' ? side : 0)) as [
    number,
    number,
    number,
    number,
  ];
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
}

function turnOf(file: PdfFile, dict: PdfDict): SeenPage['turn'] {
  const found = resolved(file, dict.get('Rotate'));
  const turn = ((((typeof found === 'number' ? found : 0) % 360) + 360) % 360) as SeenPage['turn'];
  return turn % 90 === 0 ? turn : 0;
}

/** A group of a page's resources with further entries. */
function withEntries(file: PdfFile, group: PdfValue | undefined, entries: PdfDict): PdfDict {
  const known = resolved(file, group);
  return new Map([...(isDict(known) ? known : []), ...entries]);
}

const ref = (number: number): PdfRef => ({ number, generation: 0 });
const dictOf = (entries: Readonly<Record<string, PdfValue>>): PdfDict => new Map(Object.entries(entries));
const named = (name: string) => ({ name });

/** Everything that is reached from the beginning; what the file has taken out stays behind. */
function reached(
  file: PdfFile,
  from: ReadonlyMap<number, WrittenObject>,
  rootNumber: number,
): Map<number, WrittenObject> {
  const kept = new Map<number, WrittenObject>();
  const waiting = [rootNumber];
  for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
    if (kept.has(number)) continue;
    const object = from.get(number) ?? file.objects.get(number);
    if (!object) continue;
    kept.set(number, object);
    waiting.push(...refsIn(object.value).map((one) => one.number));
  }
  return kept;
}

/**
 * A copy of a PDF with the mark drawn into every page. It is written anew from what its pages need, so that neither an
 * earlier state of the file nor the page without its mark is in it. @throws PdfFault, PdfLockedFault
 */
export function markPdf(bytes: Buffer, mark: ScanMark): { readonly bytes: Buffer; readonly pages: number } {
  const file = readPdf(bytes);
  const leaves = leavesOf(file);
  const changed = new Map<number, WrittenObject>();
  let next = Math.max(...file.objects.keys()) + 1;
  const add = (value: PdfDict, stream?: string): PdfRef => {
    const packed =
      stream === undefined ? undefined : deflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
    changed.set(next, {
      value: packed === undefined ? value : new Map(value).set('Filter', named('FlateDecode')),
      stream: packed,
    });
    next += 1;
    return ref(next - 1);
  };
  const font = add(
    dictOf({
      Type: named('Font'),
      Subtype: named('Type1'),
      BaseFont: named('Helvetica-Bold'),
      Encoding: named('WinAnsiEncoding'),
    }),
  );
  const strength = (alpha: number) => add(dictOf({ Type: named('ExtGState'), ca: alpha, CA: alpha }));
  const [faint, strong] = [strength(0.34), strength(0.88)];
  const before = add(new Map(), 'q\n');
  for (const { number, dict } of leaves) {
    const page = { box: boxOf(file, dict), turn: turnOf(file, dict) };
    const operators = markOperators(page, mark, { font: FONT, faint: FAINT, strong: STRONG });
    const after = add(new Map(), `\nQ\n${operators}\n`);
    const contents = resolved(file, dict.get('Contents'));
    const own = isList(contents) ? contents : [dict.get('Contents')].filter(isRef);
    const resources = resolved(file, dict.get('Resources'));
    const groups = isDict(resources) ? resources : new Map<string, PdfValue>();
    const marked = new Map(dict).set('Contents', [before, ...own, after]).set(
      'Resources',
      new Map(groups).set('Font', withEntries(file, groups.get('Font'), new Map([[FONT, font]]))).set(
        'ExtGState',
        withEntries(
          file,
          groups.get('ExtGState'),
          new Map([
            [FAINT, faint],
            [STRONG, strong],
          ]),
        ),
      ),
    );
    changed.set(number, { generation: file.objects.get(number)?.generation ?? 0, value: marked });
  }
  // No script of a scanned file runs where its copy is opened.
  changed.set(file.rootNumber, {
    generation: file.objects.get(file.rootNumber)?.generation ?? 0,
    value: new Map(
      [...file.root].filter(([name]) => !['OpenAction', 'AA', 'Names', 'AcroForm'].includes(name)),
    ),
  });
  return { bytes: writePdf(reached(file, changed, file.rootNumber), file.rootNumber), pages: leaves.length };
}
