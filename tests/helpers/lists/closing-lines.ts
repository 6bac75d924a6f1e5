import { longDay } from './days.ts';
import { blankLine, cellsWith, line } from './line.ts';
import type { Line } from './line.ts';
import type { Cell } from './list-types.ts';
import type { Style } from './style.ts';

const FOOTNOTES = [
  ['*) data sementara'],
  ['Sumber: Dinas Koperasi dan UKM'],
  ['Sumber : ODS, diolah'],
  ['Catatan: data belum termasuk koperasi baru'],
  ['Keterangan:', 'A = Aktif', 'TA = Tidak Aktif'],
  ['Ket: L = Laki-laki, P = Perempuan'],
  ['Catatan:', '- data diolah dari laporan RAT', '- angka sementara'],
] as const;

const SIGNATORIES = [
  'Dr. Contoh Uji, M.Si',
  'Drs. H. MISAL CONTOH, M.M',
  'Contoh Percobaan, S.E.',
  'Hj. Uji Coba, SE., M.AP',
] as const;

/** Remarks under the table. */
export function footnoteLines({ draw }: Style): readonly Line[] {
  const words = draw.pick(FOOTNOTES);
  draw.mark(`footnote: ${words[0]}`);
  return words.map((text) => line('footnote', [text]));
}

interface Block {
  readonly place: string;
  readonly width: number;
  readonly nameColumn: number;
}

/** Place and day, office, an empty space, name and NIP; sometimes a second signature at the left. */
export function signatureLines(style: Style, { place, width, nameColumn }: Block): readonly Line[] {
  const { draw } = style;
  const day = `${String(style.bookYear + 1)}-01-${String(draw.between(10, 28))}`;
  const at = width > 5 ? width - draw.between(2, 4) : draw.chance(50) ? width - 1 : Math.max(nameColumn, 0);
  const isTwofold = width > 5 && draw.chance(25);
  draw.mark(isTwofold ? 'signature: two' : 'signature: one');
  const written = draw.chance(80) ? longDay(day) : `      Januari ${day.slice(0, 4)}`;
  const right = [
    `${place}, ${written}`,
    draw.pick(['Kepala Dinas,', 'KEPALA DINAS', 'Kepala Dinas Koperasi dan UKM', 'Plt. Kepala Dinas,']),
    ...draw.pick([[], ['Koperasi dan UKM']]),
    null,
    null,
    draw.pick(SIGNATORIES),
    ...draw.pick([[], ['Pembina Tk. I'], ['Pembina Utama Muda']]),
    `NIP. 19700101 199001 1 ${String(draw.between(1, 9)).padStart(3, '0')}`,
  ];
  const left: readonly (string | null)[] = isTwofold
    ? [
        'Mengetahui,',
        'Kepala Bidang Kelembagaan',
        null,
        null,
        draw.pick(SIGNATORIES),
        'NIP. 197501012000031002',
      ]
    : [];
  return right.map((words, index) => {
    const beside: Cell = left[index] ?? null;
    if (words === null && beside === null) return blankLine();
    const cells = [...cellsWith(at, words)];
    if (beside !== null) cells[Math.min(1, at)] = beside;
    return line('signature', cells);
  });
}
