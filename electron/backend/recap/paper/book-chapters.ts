import type { RecapRow, RecapTable } from '#contract/recap/recap.ts';
import { formatMillions } from '#rules/value/millions.ts';
import { formatDecimal, formatInteger, percentageOf } from '#rules/value/numbers.ts';
import { memberSplitNote } from '#rules/recap/member-split.ts';
import { recapColumnEntry } from '#rules/recap/column.ts';
import { recapGroupingOf } from '#rules/recap/grouping.ts';
import type { BookChapter, BookPart, Headline } from '../../documents/recap/recap-book-data.ts';
import { activityChart, certificateChart, ratChart } from './book-charts.ts';
import { comparisonTable } from './book-comparison.ts';
import type { FrozenYear } from './book-comparison.ts';
import { programmeChapter } from './book-programmes.ts';
import type { ProgrammeFacts } from './book-programmes.ts';
import { MEMBERS, MONEY, RAT_YEARS_BY_REGION, ratColumns, STANDARD } from './book-tables.ts';
import type { BookTables } from './book-tables.ts';
import { numberIn, toPaperTable } from './paper-table.ts';

const by = (table: RecapTable): string => `menurut ${recapGroupingOf(table.grouping).name}`;

const tablePart = (
  table: RecapTable,
  words: string,
  choices: Parameters<typeof toPaperTable>[2],
  note = '',
): BookPart => ({ kind: 'table', table: toPaperTable(table, `${words} ${by(table)}`, choices), note });

/** The six figures of the whole, as kept with every annual recap. */
export function wholeOf(table: RecapTable): RecapRow {
  const of = (key: Parameters<typeof numberIn>[2]) => numberIn(table, table.total.cells, key) ?? 0;
  const [active, certified] = [of('active'), of('certified')];
  return {
    label: table.total.label,
    active,
    inactive: of('inactive'),
    total: of('total'),
    certified,
    inProgress: of('inProgress'),
    percentage: percentageOf(certified, active),
  };
}

function headlines(table: RecapTable, ratYear: number): readonly Headline[] {
  const of = (...column: [Parameters<typeof numberIn>[2], (number | null)?]) =>
    numberIn(table, table.total.cells, column[0], column[1] ?? null);
  const whole = wholeOf(table);
  const ratShare = of('ratPercent', ratYear);
  const figure = (value: number | null, caption: string, detail: string): Headline => ({
    value: formatInteger(value ?? 0),
    caption,
    detail,
  });
  return [
    figure(whole.total, 'Koperasi', `${formatInteger(whole.inactive)} tidak aktif`),
    figure(
      whole.active,
      'Koperasi aktif',
      whole.total === 0 ? '' : `${percentageOf(whole.active, whole.total)} persen dari seluruhnya`,
    ),
    figure(
      of('rat', ratYear),
      `RAT tahun buku ${ratYear}`,
      ratShare === null ? '' : `${formatDecimal(ratShare, 2)} persen dari yang aktif`,
    ),
    figure(
      whole.certified,
      'Bersertifikat NIK',
      whole.active === 0 ? '' : `${whole.percentage} persen dari yang aktif`,
    ),
    figure(
      of('members'),
      'Anggota',
      memberSplitNote({
        total: of('members') ?? 0,
        male: of('membersMale') ?? 0,
        female: of('membersFemale') ?? 0,
      }),
    ),
    {
      value: formatMillions(of('assets') ?? 0),
      caption: 'Aset (Rp juta)',
      detail: `Volume usaha ${formatMillions(of('turnover') ?? 0)}`,
    },
  ];
}

/** Book years as rows: active, RAT and its share, from the whole's own columns. */
function ratByYear(table: RecapTable, years: readonly number[]): BookPart {
  const of = (key: 'active' | 'rat' | 'ratPercent', year: number | null) =>
    numberIn(table, table.total.cells, key, year);
  return {
    kind: 'table',
    note: 'Koperasi aktif dihitung pada tanggal batas untuk semua tahun buku.',
    table: {
      title: 'Rapat Anggota Tahunan menurut tahun buku',
      groupHeading: 'Tahun buku',
      columns: [
        { heading: 'Koperasi aktif', unit: 'count', isDashForZero: false },
        { heading: 'Sudah RAT', unit: 'count', isDashForZero: false },
        { heading: 'Persentase', unit: 'percent', isDashForZero: false },
      ],
      rows: years.map((year) => ({
        label: String(year),
        cells: [of('active', null), of('rat', year), of('ratPercent', year)],
      })),
      total: null,
    },
  };
}

export interface BookFacts {
  readonly year: number;
  readonly tables: BookTables;
  readonly programmes: ProgrammeFacts;
  /** Annual recaps frozen before, any order. */
  readonly frozen: readonly FrozenYear[];
}

/** The chapters of the annual recap, charts beside their tables. */
export function bookChapters({ year, tables, programmes, frozen }: BookFacts): readonly BookChapter[] {
  const { regions, kind, others, ratYears } = tables;
  const [main] = regions;
  if (!main) throw new Error('an annual recap has a table by region');
  const ratYear = ratYears.at(-1) ?? year - 1;
  const compared = comparisonTable({ year, total: wholeOf(main) }, frozen);
  return [
    {
      title: 'Ringkasan',
      parts: [
        { kind: 'headlines', headlines: headlines(main, ratYear) },
        compared
          ? {
              kind: 'table',
              table: compared,
              note: 'Angka tahun sebelumnya dari rekap yang dibekukan pada tahunnya.',
            }
          : { kind: 'text', text: 'Belum ada rekap tahun sebelumnya yang dibekukan untuk dibandingkan.' },
      ],
    },
    {
      title: 'Keadaan koperasi menurut wilayah',
      parts: [
        ...regions.map((table) => tablePart(table, 'Keadaan koperasi', STANDARD)),
        ...(wholeOf(main).total === 0 ? [] : [certificateChart(main), activityChart(main)]),
      ],
    },
    {
      title: 'Keadaan koperasi menurut jenis dan usaha',
      parts: [kind, ...others].map((table) => tablePart(table, 'Keadaan koperasi', STANDARD)),
    },
    {
      title: 'Keanggotaan dan tenaga kerja',
      parts: [...regions, kind].map((table) =>
        tablePart(table, 'Anggota, manajer, dan karyawan koperasi', MEMBERS),
      ),
    },
    {
      title: 'Modal, aset, dan usaha',
      parts: [...regions, kind].map((table) =>
        tablePart(table, 'Modal, aset, volume usaha, dan SHU koperasi', MONEY),
      ),
    },
    {
      title: 'Rapat Anggota Tahunan',
      parts: [
        ratByYear(main, ratYears),
        // One year is a point, not a course.
        ...(ratYears.length > 1 ? [ratChart(main, ratYears)] : []),
        ...regions.map((table) =>
          tablePart(table, 'Koperasi aktif yang RAT', ratColumns(ratYears.slice(-RAT_YEARS_BY_REGION))),
        ),
      ],
    },
    programmeChapter(programmes, main.total.label),
  ];
}

/** The meaning of every number and every grouping used, each once. */
export function bookDefinitions({ regions, kind, others }: BookTables): readonly string[] {
  const all = [...regions, kind, ...others];
  const columns = all.flatMap((table) => table.columns);
  const texts = [
    ...columns.map(({ key }) => recapColumnEntry(key).definition.replaceAll('[tahun]', 'T')),
    ...all.map(({ groupHeading, groupDefinition }) => `${groupHeading}: ${groupDefinition}`),
  ];
  return ['T pada arti berikut berarti tahun buku yang disebut pada kepala kolom.', ...new Set(texts)];
}
