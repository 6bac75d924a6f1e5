import type { Lesson } from '#rules/activity/certificate.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { lookOf, sheetOf } from './award-certificate.ts';
import type { CertificateData } from './certificate-data.ts';
import type { PageRun } from '../layout/definition.ts';
import { INK } from '../layout/ink.ts';
import { mm } from '../layout/paper.ts';
import { sampleMarks } from '../layout/sample-mark.ts';
import { listTable, numberCell, textCell } from '../layout/table-style.ts';

interface Setting {
  /** The most lines that the page holds in this size. */
  readonly lines: number;
  readonly fontSize: number;
  readonly paddingDown: number;
}
/** The largest first. A back is one page: of a longer list the rest stands together on the last line. */
const SETTINGS: readonly Setting[] = [
  { lines: 12, fontSize: 11, paddingDown: 3 },
  { lines: 18, fontSize: 9.5, paddingDown: 3 },
  { lines: 24, fontSize: 8.5, paddingDown: 2 },
];
const SMALLEST: Setting = { lines: 34, fontSize: 7.5, paddingDown: 1 };

/** The lessons as they stand on the page, the rest of a long list in one line with its hours. */
function linesOf(lessons: readonly Lesson[]): readonly Lesson[] {
  if (lessons.length <= SMALLEST.lines) return lessons;
  const shown = lessons.slice(0, SMALLEST.lines - 1);
  const rest = lessons.slice(shown.length);
  const hours = rest.reduce((sum, one) => sum + one.hours, 0);
  return [...shown, { subject: `${formatInteger(rest.length)} materi lain`, hours, speaker: '' }];
}

interface Taught {
  readonly title: string;
  readonly lessons: readonly Lesson[];
}

/** The back of one certificate, lying as its front: what was taught, in how many hours, by whom, and the sum. */
export function certificateBack(certificate: CertificateData, { title, lessons }: Taught): PageRun {
  const { look, paper } = { look: lookOf(certificate), paper: sheetOf(lookOf(certificate).paper) };
  const { fontSize, paddingDown } = SETTINGS.find(({ lines }) => lessons.length <= lines) ?? SMALLEST;
  const total = lessons.reduce((sum, { hours }) => sum + hours, 0);
  const side = mm(20);
  return {
    paper,
    margins: { left: side, right: side, top: mm(18), bottom: mm(15) },
    defaultStyle: { font: 'EBGaramond', fontSize, color: INK.text },
    ...sampleMarks(certificate),
    content: [
      {
        text: 'DAFTAR MATERI',
        alignment: 'center',
        bold: true,
        fontSize: 16,
        characterSpacing: 1,
        color: look.inks.main,
      },
      { text: title, alignment: 'center', fontSize: 12, margin: [0, 2, 0, 0] },
      {
        text: `Sertifikat nomor ${certificate.number} atas nama ${certificate.cooperativeName}`,
        alignment: 'center',
        fontSize: 10,
        color: INK.quiet,
        margin: [0, 2, 0, 10],
      },
      listTable({
        widths: [mm(10), '*', mm(20), mm(75)],
        headings: ['No.', 'Materi', 'JP', 'Narasumber'],
        fontSize,
        paddingDown,
        textWidth: paper.width - 2 * side,
        rows: [
          ...linesOf(lessons).map(({ subject, hours, speaker }, at) => [
            numberCell(String(at + 1)),
            textCell(subject),
            numberCell(formatInteger(hours)),
            textCell(speaker === '' ? '-' : speaker),
          ]),
          [
            textCell(''),
            textCell('Jumlah jam pelajaran (JP)', true),
            numberCell(formatInteger(total), true),
            textCell(''),
          ],
        ],
      }),
    ],
  };
}
