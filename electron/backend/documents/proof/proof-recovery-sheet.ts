import type { Column, Content } from 'pdfmake/interfaces';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { PROOF_LABEL } from '#rules/proof/verdict.ts';
import type { PageRun } from '../layout/definition.ts';
import { INK } from '../layout/ink.ts';
import { letterhead } from '../layout/letterhead.ts';
import type { Letterhead } from '../layout/letterhead.ts';
import { labelledLines, OFFICE_TEXT_WIDTH, officePages, paperTitle } from '../layout/office-page.ts';
import { F4, mm, OFFICE_MARGINS } from '../layout/paper.ts';
import { qrInFlow } from '../layout/qr-grid.ts';
import type { PaperState } from '../layout/sample-mark.ts';
import type { DocumentDefinition } from '../layout/document.ts';

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

const QR_SIZE = mm(58);
const PADDING = 16;

const INSTRUCTIONS = [
  'Masukkan lembar ini ke amplop tertutup dan simpan di brankas dinas. Jangan difoto, disalin, atau dikirim lewat pesan.',
  'Hapus berkas PDF lembar ini sesudah dicetak.',
  'Bila komputer diganti atau data dipulihkan dari cadangan: buka Penghargaan, Keabsahan, Kunci, pilih “Pulihkan kunci”, lalu ketik delapan baris di atas (tanpa nomor barisnya) atau pindai QR-nya.',
  'Huruf terakhir setiap baris adalah huruf periksa: program menyebut baris yang salah ketik. Huruf I, L, O, dan U tidak dipakai.',
  'Siapa pun yang memegang lembar ini dapat membuat QR atas nama dinas. Bila hilang atau terlihat orang lain, buat kunci baru pada layar yang sama; piagam lama tetap dapat diperiksa.',
] as const;

/** The secret in a frame: lines to type at the left, the same as a QR at the right. */
function secret(lines: readonly string[], qrText: string): Content {
  const lineWidth = OFFICE_TEXT_WIDTH - QR_SIZE - 4 * PADDING - 2;
  return {
    margin: [0, 12, 0, 14],
    table: {
      widths: [lineWidth, QR_SIZE],
      body: [
        [
          {
            stack: lines.map((line, index) => ({
              text: [
                { text: `${index + 1}.   `, color: INK.quiet },
                { text: line, bold: true, fontSize: 16, characterSpacing: 1.5 },
              ],
              margin: [0, 0, 0, index === lines.length - 1 ? 0 : 3],
            })),
          },
          qrInFlow(qrText, QR_SIZE),
        ],
      ],
    },
    layout: {
      hLineWidth: () => 1,
      vLineWidth: (index) => (index === 1 ? 0 : 1),
      hLineColor: () => INK.text,
      vLineColor: () => INK.text,
      paddingLeft: () => PADDING,
      paddingRight: () => PADDING,
      paddingTop: () => PADDING,
      paddingBottom: () => PADDING,
    },
  };
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
  return officePages(`Lembar pemulihan kunci ${data.keyId}: RAHASIA`, data, [
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
    secret(data.lines, data.qrText),
    { ol: INSTRUCTIONS.map((text) => ({ text, margin: [0, 0, 0, 4] })) },
    handover(data.city),
  ]);
}

export const proofRecoverySheetDocument: DocumentDefinition<ProofRecoverySheetData> = {
  pages: (data) => [proofRecoverySheet(data)],
};
