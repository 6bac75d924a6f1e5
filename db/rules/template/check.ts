import { parseTemplate } from './text.ts';
import type { Audience, LetterKind } from './letter-template.ts';
import { findPlaceholder, isOfCooperative, placeholdersFor } from './placeholder.ts';
import type { Placeholder } from './placeholder-group.ts';
import { TYPED_LISTS } from './ast.ts';
import type { PlaceholderRun, RowList, TemplateBlock, TemplateFault, TemplateRun } from './ast.ts';

interface Use {
  readonly run: PlaceholderRun;
  /** The list of the repeated row it stands in. */
  readonly list: RowList | null;
}

/** Year placeholders that are the same for every cooperative of a letter. */
const SAME_FOR_ALL: readonly string[] = ['tahun_buku', 'tahun_rat', 'batas_rat', 'batas_laporan_rat'];

/** Fields that a mark needs, though no bracket names them. */
const FIELDS_OF_MARK: Readonly<Partial<Record<TemplateBlock['kind'], readonly string[]>>> = {
  'letter-head': ['sifat', 'lampiran', 'hal'],
  copies: ['tembusan'],
};

function usesIn(blocks: readonly TemplateBlock[]): readonly Use[] {
  const of = (runs: readonly TemplateRun[], list: RowList | null): readonly Use[] =>
    runs.flatMap((run) => (run.kind === 'placeholder' ? [{ run, list }] : []));
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'paragraph':
      case 'item':
      case 'labelled':
        return of(block.runs, null);
      case 'signature-pair':
        return of(block.left, null);
      case 'table':
        return [
          ...block.header.flatMap((cell) => of(cell, null)),
          ...block.rows.flatMap((row) =>
            row.kind === 'blank'
              ? []
              : row.cells.flatMap((cell) => of(cell, row.kind === 'repeat' ? row.list : null)),
          ),
        ];
      default:
        return [];
    }
  });
}

/**
 * Every fault of a template's text for its kind of letter, in the order of the text: what cannot be read, unknown
 * placeholders (with the nearest known name), and placeholders where nothing stands behind them. None: it can be used.
 */
export function checkTemplate(
  text: string,
  { kind, audience }: { readonly kind: LetterKind; readonly audience: Audience },
): readonly TemplateFault[] {
  const { blocks, faults } = parseTemplate(text);
  const known = new Set(placeholdersFor(kind).map(({ code }) => code));
  const wrong = usesIn(blocks).flatMap(({ run, list }): readonly TemplateFault[] => {
    const message = placeFault(run.code, list, known, audience);
    return message === undefined
      ? []
      : [{ ...run.at, length: run.code.length + (run.need === 'usual' ? 2 : 3), message }];
  });
  return [...faults, ...wrong].sort((a, b) => a.line - b.line || a.column - b.column);
}

function placeFault(
  code: string,
  list: RowList | null,
  known: ReadonlySet<string>,
  audience: Audience,
): string | undefined {
  const placeholder = findPlaceholder(code);
  if (!placeholder || !known.has(code)) {
    const nearest = nearestOf(code, [...known]);
    const advice =
      nearest === undefined ? 'Pilih dari daftar isian di samping.' : `Mungkin maksud Anda [${nearest}].`;
    return `Isian [${code}] tidak dikenal untuk jenis surat ini. ${advice} Untuk kurung biasa, tulis \\[.`;
  }
  if (placeholder.list && placeholder.list !== (list === 'hadir' ? 'pendiri' : list)) {
    return `[${code}] hanya dapat dipakai di dalam [[baris ${placeholder.list}]] pada tabel.`;
  }
  if (code === 'no' && list === null) return '[no] hanya dapat dipakai di dalam baris tabel yang berulang.';
  const isOfOne = isOfCooperative(placeholder) && !SAME_FOR_ALL.includes(code);
  if (isOfOne && audience === 'together' && list !== 'penerima') {
    return `Surat ini untuk banyak koperasi: [${code}] hanya dapat dipakai di dalam [[baris penerima]] pada tabel.`;
  }
  return undefined;
}

/** The placeholders of a text, however much it needs them. */
export const codesIn = (text: string): ReadonlySet<string> =>
  new Set(usesIn(parseTemplate(text).blocks).map(({ run }) => run.code));

const isTyped = (list: RowList): boolean => (TYPED_LISTS as readonly RowList[]).includes(list);

const COUNTS_RECIPIENTS: readonly string[] = ['jumlah_penerima', 'terbilang_jumlah_penerima'];

/** Whether a letter to many from this text lists or counts its cooperatives; else choosing them changes nothing on paper. */
export function namesRecipients(text: string): boolean {
  const { blocks } = parseTemplate(text);
  return (
    usesIn(blocks).some(({ run, list }) => list === 'penerima' || COUNTS_RECIPIENTS.includes(run.code)) ||
    blocks.some(
      (block) =>
        block.kind === 'table' && block.rows.some((row) => row.kind === 'repeat' && row.list === 'penerima'),
    )
  );
}

/** The fields the office fills in when it writes a letter from this text, in the catalogue's order. */
export function fieldsOf(text: string): readonly Placeholder[] {
  const { blocks } = parseTemplate(text);
  const wanted = new Set(usesIn(blocks).map(({ run }) => run.code));
  for (const block of blocks) {
    for (const code of FIELDS_OF_MARK[block.kind] ?? []) wanted.add(code);
    if (block.kind !== 'table') continue;
    for (const row of block.rows) {
      if (row.kind === 'repeat' && isTyped(row.list)) wanted.add(row.list);
      if (row.kind === 'blank' && row.count === null) wanted.add('baris_kosong');
    }
  }
  return [...wanted]
    .map(findPlaceholder)
    .filter((one): one is Placeholder => one?.input !== undefined)
    .sort((a, b) => order(a) - order(b));
}

const ORDER: readonly string[] = ['hal', 'sifat', 'lampiran', 'kepada', 'tempat_tujuan'];
const LAST: readonly string[] = ['baris_kosong', 'tembusan'];
function order({ code }: Placeholder): number {
  if (LAST.includes(code)) return 100 + LAST.indexOf(code);
  return ORDER.includes(code) ? ORDER.indexOf(code) : 50;
}

/** The known word with the fewest letters to change, when that is at most a third of it. */
function nearestOf(word: string, known: readonly string[]): string | undefined {
  const scored = known
    .map((one) => ({ one, distance: distanceOf(word, one) }))
    .sort((a, b) => a.distance - b.distance)[0];
  return scored && scored.distance <= Math.max(2, scored.one.length / 3) ? scored.one : undefined;
}

function distanceOf(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      current[column] = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + change,
      );
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
