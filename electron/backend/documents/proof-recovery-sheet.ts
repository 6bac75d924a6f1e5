import type { Column, Content } from 'pdfmake/interfaces';
import { formatLongDate } from '#rules/indonesian-date.ts';
import type { PlainDate } from '#rules/plain-date.ts';
import { PROOF_LABEL } from '#rules/proof-verdict.ts';
import type { PageRun } from './layout/definition.ts';
import { INK } from './layout/ink.ts';
import { letterhead } from './layout/letterhead.ts';
import type { Letterhead } from './layout/letterhead.ts';
import { labelledLines, OFFICE_TEXT_WIDTH, officePages, paperTitle } from './layout/office-page.ts';
import { F4, mm, OFFICE_MARGINS } from './layout/paper.ts';
import { qrDrawing } from './layout/proof-mark.ts';
import type { PaperState } from './layout/sample-mark.ts';

/** The secret key of the office's proofs on paper, for the safe. */
export interface ProofRecoverySheetData extends PaperState {
  readonly letterhead: Letterhead;
  readonly keyId: string;
  /** The day the key was made. */
  readonly madeOn: PlainDate;
  readonly printedOn: PlainDate;
  /** Eight lines of two groups, each with its check letter. */
  readonly lines: readonly string[];
  /** The same for the QR. */
  readonly qrText: string;
  readonly city: string;
}

/** The secret stands at a fixed place, whatever the letterhead: the QR is drawn beside the lines. Points from the top. */
const SECRET_TOP = mm(118);
const QR_SIZE = mm(46);
const QR_LEFT = F4.width - OFFICE_MARGINS.right - QR_SIZE - mm(7);
const LINE_STEP = 24;

const INSTRUCTIONS = [
  'Masukkan lembar ini ke amplop tertutup dan simpan di brankas dinas. Jangan difoto, disalin, atau dikirim lewat pesan.',
  'Hapus berkas PDF lembar ini sesudah dicetak.',
  'Bila komputer diganti atau data dipulihkan dari cadangan: buka Penghargaan, Keabsahan, Kunci, pilih “Pulihkan kunci”, lalu ketik delapan baris di atas (tanpa nomor barisnya) atau pindai QR-nya.',
  'Huruf terakhir setiap baris adalah huruf periksa: program menyebut baris yang salah ketik. Huruf I, L, O, dan U tidak dipakai.',
  'Siapa pun yang memegang lembar ini dapat membuat QR atas nama dinas. Bila hilang atau terlihat orang lain, buat kunci baru pada layar yang sama; piagam lama tetap dapat diperiksa.',
] as const;

function secretLines(lines: readonly string[]): Content[] {
  return lines.flatMap((line, index) => {
    const y = SECRET_TOP + index * LINE_STEP;
    return [
      { text: `${index + 1}.`, color: INK.quiet, absolutePosition: { x: OFFICE_MARGINS.left + 8, y: y + 3 } },
      {
        text: line,
        bold: true,
        fontSize: 16,
        characterSpacing: 1.5,
        absolutePosition: { x: OFFICE_MARGINS.left + 34, y },
      },
    ];
  });
}

function handover(city: string): Content {
  const party = (role: string): Column => ({
    width: '*',
    stack: [
      { text: role },
      { text: '(..............................................)', margin: [0, 48, 0, 0] },
      { text: 'Nama dan NIP', fontSize: 9, color: INK.quiet },
    ],
  });
  return {
    unbreakable: true,
    margin: [0, 14, 0, 0],
    stack: [
      {
        text: `Serah terima lembar ini: ${city}, tanggal ........................................`,
        margin: [0, 0, 0, 8],
      },
      { columns: [party('Yang menyerahkan,'), party('Yang menerima dan menyimpan,')] },
    ],
  };
}

/** Recovery sheet of the proof key, F4 portrait, one page. */
export function proofRecoverySheet(data: ProofRecoverySheetData): PageRun {
  const lastLine = SECRET_TOP + data.lines.length * LINE_STEP;
  const secretHeight = lastLine - SECRET_TOP;
  const run = officePages(`Lembar pemulihan kunci ${data.keyId}: RAHASIA`, data, [
    letterhead(data.letterhead, F4, OFFICE_MARGINS),
    paperTitle('Lembar pemulihan kunci QR keabsahan', [`RAHASIA. ${PROOF_LABEL}.`]),
    labelledLines(
      [
        ['Nama kunci', data.keyId],
        ['Dibuat', formatLongDate(data.madeOn)],
        ['Dicetak', formatLongDate(data.printedOn)],
      ],
      80,
      OFFICE_TEXT_WIDTH,
    ),
    ...secretLines(data.lines),
    // Pushes the flow below the secret, which stands at its own place.
    { text: '', absolutePosition: { x: 0, y: 0 } },
    { text: ' ', fontSize: 1, margin: [0, secretHeight + mm(12), 0, 0] },
    { ol: [...INSTRUCTIONS], fontSize: 10.5, markerColor: INK.text },
    handover(data.city),
  ]);
  return { ...run, figures: qrDrawing(data.qrText, QR_LEFT, SECRET_TOP + 8, QR_SIZE) };
}
