import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STANDARD_LETTERS } from '#rules/letters/standard-letters.ts';
import type { TemplateBlock, TemplateRun } from '#rules/template/ast.ts';
import { parseInline } from '#rules/template/inline.ts';
import { parseTemplate } from '#rules/template/text.ts';
import { writeRuns, writeTemplate } from '#rules/template/write.ts';

/** Without where things stand in the typed text. */
const bare = (blocks: readonly TemplateBlock[]): unknown =>
  JSON.parse(JSON.stringify(blocks, (key, value: unknown) => (key === 'at' ? undefined : value)));

/** Neighbours of one style as one run: how text is cut into runs is nobody's concern. */
function joinedRuns(runs: readonly TemplateRun[]): unknown {
  const joined: { kind: string; text?: string; style: string; code?: string }[] = [];
  for (const run of runs) {
    const style = `${run.bold} ${run.italic} ${run.underline}`;
    const last = joined.at(-1);
    if (run.kind === 'text' && last?.kind === 'text' && last.style === style)
      last.text = `${last.text ?? ''}${run.text}`;
    else if (run.kind === 'text') joined.push({ kind: 'text', text: run.text, style });
    else joined.push({ kind: `${run.kind} ${run.need} ${run.isCapitals}`, code: run.code, style });
  }
  return joined;
}

const style = { bold: fc.boolean(), italic: fc.boolean(), underline: fc.boolean() };
const text = fc
  .string({
    unit: fc.constantFrom('a', 'B', ' ', '*', '/', '_', '[', ']', '|', '\\', ':', '1', '.'),
    minLength: 1,
  })
  .map((one) => one);
const run = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text, ...style }),
  fc.record({
    kind: fc.constant('placeholder' as const),
    code: fc.constantFrom('nama_koperasi', 'hal', 'tahun_buku'),
    isCapitals: fc.boolean(),
    need: fc.constantFrom('essential' as const, 'usual' as const, 'vanishing' as const),
    at: fc.constant({ line: 1, column: 1 }),
    ...style,
  }),
);

describe('a template written again', () => {
  test.each(STANDARD_LETTERS.map(({ code, text: typed }) => [code, typed] as const))(
    '%s reads as the same blocks',
    (_code, typed) => {
      const { blocks } = parseTemplate(typed);
      const again = parseTemplate(writeTemplate(blocks));
      expect(again.faults).toEqual([]);
      expect(bare(again.blocks)).toEqual(bare(blocks));
    },
  );

  test('runs of every style and sign read as they were, but for the style of a colon before slanted text', () => {
    fc.assert(
      fc.property(fc.array(run, { maxLength: 6 }), (runs) => {
        const faults: Parameters<typeof parseInline>[2] = [];
        const again = parseInline(writeRuns(runs), { line: 1, column: 1 }, faults);
        expect(faults).toEqual([]);
        const plainColon = (all: readonly TemplateRun[]) =>
          JSON.stringify(
            joinedRuns(
              all.flatMap((one): readonly TemplateRun[] =>
                one.kind === 'text'
                  ? Array.from(one.text, (letter) =>
                      letter === ':' ? { ...one, text: letter, italic: false } : { ...one, text: letter },
                    )
                  : [one],
              ),
            ),
          );
        expect(plainColon(again)).toBe(plainColon(runs));
      }),
      { numRuns: 3000 },
    );
  });

  test('forms, marks, points of both levels, labels and tables keep their kind', () => {
    const typed = [
      '[[kop]]',
      '[[judul]] SURAT',
      '[[separuh]] kanan',
      '1. satu',
      '  a. dua',
      'Menimbang :: a. bahwa',
      ':: b. dan',
      '',
      '[[tabel 8 92 tinggi 12]]',
      String.raw`| No | A \| B |`,
      '[[baris penerima]] | [no] | **[NAMA_KOPERASI!]** |',
      '[[baris kosong]]',
      '[[baris kosong 4]]',
      '[[tanda tangan berdua]] Penerima,',
      '[[halaman baru]]',
      'ditandatangani ______ https://contoh.go.id',
    ].join('\n');
    const { blocks, faults } = parseTemplate(typed);
    expect(faults).toEqual([]);
    expect(bare(parseTemplate(writeTemplate(blocks)).blocks)).toEqual(bare(blocks));
  });
});
