import {
  ImageRun,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { encodeQR } from 'qr';
import { PROOF_LABEL } from '#rules/proof/verdict.ts';
import { CODE_SIZE, PROOF_CHECKERS, WORDS_WIDTH } from '../layout/proof-mark.ts';
import type { LetterProof } from './office-letter-data.ts';
import { NO_LINES, NO_MARGINS } from './office-letter-docx-lines.ts';
import { twips } from './office-letter-docx-parts.ts';

/** Word counts pictures in 96ths of an inch. */
const CODE_PIXELS = Math.round((CODE_SIZE * 96) / 72);
/** Squares of this many dots stay sharp when printed. */
const SCALE = 8;
/** The white between code and words. */
const GAP = 9;

/** The QR of a letter in its Word file: the code, at its right the label, the code for typing and who checks it. */
export function wordProof({ payload, shortCode }: LetterProof): Table {
  const data = encodeQR(payload, 'gif', { ecc: 'medium', border: 1, scale: SCALE });
  const transformation = { width: CODE_PIXELS, height: CODE_PIXELS };
  const words = (text: string, size: number, bold = false) =>
    new Paragraph({
      spacing: { line: 240, lineRule: LineRuleType.AUTO },
      children: [new TextRun({ text, font: 'Arial', size, bold })],
    });
  const columns = [twips(CODE_SIZE + GAP), twips(WORDS_WIDTH)];
  const cell = (children: readonly Paragraph[], column: number) =>
    new TableCell({
      width: { size: columns[column] ?? 0, type: WidthType.DXA },
      margins: NO_MARGINS,
      borders: NO_LINES,
      verticalAlign: VerticalAlign.BOTTOM,
      children,
    });
  const code = new Paragraph({
    spacing: { line: 240, lineRule: LineRuleType.AUTO },
    children: [new ImageRun({ type: 'gif', data, transformation })],
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(CODE_SIZE + GAP + WORDS_WIDTH), type: WidthType.DXA },
    columnWidths: columns,
    borders: NO_LINES,
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          cell([code], 0),
          cell(
            [
              words(PROOF_LABEL, 17, true),
              words(shortCode, 21, true),
              ...PROOF_CHECKERS.map((one) => words(one, 15)),
            ],
            1,
          ),
        ],
      }),
    ],
  });
}
