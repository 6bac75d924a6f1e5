import { execFileSync } from 'node:child_process';

/** The code as somebody reads it off a printed recovery sheet, its eight lines in their order. */
export function codeOn(file: string): string {
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  return [...text.matchAll(/(\d)\.\s+([0-9A-Z]{4}-[0-9A-Z]{4})/g)]
    .map(([, number = '', code = '']) => [Number(number), code] as const)
    .toSorted(([one], [other]) => one - other)
    .map(([, code]) => code)
    .join('\n');
}
