import { dayText, longDay } from './days.ts';
import { CERTIFICATES_ON } from './facts.ts';
import type { Layout } from './layouts/layout.ts';
import { blankLine, cellsWith, line } from './line.ts';
import type { Line } from './line.ts';
import { bareName } from './places.ts';
import type { Style } from './style.ts';

const SUBJECTS = {
  cooperative: [
    'DAFTAR KOPERASI',
    'DATA KOPERASI',
    'DAFTAR NAMA KOPERASI',
    'REKAPITULASI DATA KOPERASI',
    'Daftar Koperasi',
  ],
  rat: [
    'DAFTAR KOPERASI YANG TELAH MELAKSANAKAN RAT',
    'DATA RAT KOPERASI',
    'Rekap Pelaksanaan RAT',
    'LAPORAN RAPAT ANGGOTA TAHUNAN KOPERASI',
  ],
} as const;

/** Lines that name the book year; a plain "Tahun" would mean the year of the meeting on a list of meetings. */
const yearWords = (year: string, kind: 'cooperative' | 'rat'): readonly string[] =>
  kind === 'rat'
    ? [`TAHUN BUKU ${year}`, `Tahun Buku ${year}`, `TB. ${year}`]
    : [
        `KEADAAN PER 31 DESEMBER ${year}`,
        `TAHUN ${year}`,
        `Posisi 31 Desember ${year}`,
        `TAHUN BUKU ${year}`,
        `PER DESEMBER ${year}`,
      ];

const UNIT_LINES = {
  1: [],
  1000: ['(dalam ribuan rupiah)', 'Satuan: Rp.000', '(Rp 000,-)'],
  1_000_000: ['(dalam jutaan rupiah)', 'Satuan: Juta Rupiah'],
} as const;

function officeWords({ office }: Style): string {
  const [first] = office.regencies;
  return office.isProvince || first === undefined
    ? `PROVINSI ${office.provinceName.toUpperCase()}`
    : first.name.toUpperCase();
}

/** Days of printing and loading, which say nothing of the figures. */
function printedWords({ draw }: Style): string {
  return draw.pick([
    `Tanggal Unduh: ${CERTIFICATES_ON} 10:00:00`,
    `Dicetak tanggal ${longDay(CERTIFICATES_ON)}`,
    `Diunduh ${dayText(CERTIFICATES_ON, 'slashed')}`,
    `Tgl cetak : ${dayText(CERTIFICATES_ON, 'dashed')}`,
  ]);
}

/** The lines of the ministry's page, of which the day is one of loading. */
function certificateTitle({ draw }: Style): readonly Line[] {
  draw.mark('title: of the page of certificates');
  return [
    line('title', ['LAPORAN DATA SERTIFIKAT KOPERASI']),
    line('title', ['Filter Wilayah: Semua Wilayah']),
    line('title', ['Filter Status: Semua Status']),
    line('title', [`Tanggal Unduh: ${CERTIFICATES_ON} 10:00:00`]),
    blankLine(),
  ];
}

/** What stands over the table, with the empty row between. */
export function titleLines(style: Style, layout: Layout, kind: 'cooperative' | 'rat'): readonly Line[] {
  if (style.layout === 'certificate') return certificateTitle(style);
  const { draw, bookYear } = style;
  const [first] = style.office.regencies;
  const year = layout.yearIn === 'title' ? draw.pick(yearWords(String(bookYear), kind)) : null;
  const unit = layout.isUnitInTitle ? draw.pick<string>(UNIT_LINES[style.unit]) : null;
  const subject = draw.pick(SUBJECTS[kind]);
  const isOneLine = year !== null && draw.chance(30);
  const words = [
    draw.chance(15) && first !== undefined ? `DINAS KOPERASI DAN UKM ${bareName(first).toUpperCase()}` : null,
    isOneLine ? `${subject} ${officeWords(style)} ${year}` : subject,
    isOneLine || draw.chance(30) ? null : officeWords(style),
    isOneLine ? null : year,
    draw.chance(15) ? printedWords(style) : null,
    unit,
  ].filter((text) => text !== null);
  if (!layout.hasTitle && year === null && unit === null && draw.chance(80)) return [];
  draw.mark(`title: ${String(words.length)} lines`);
  const width = layout.columns.length;
  const isMerged = draw.chance(60) && width > 1;
  const at = !isMerged && width > 2 && draw.chance(15) ? 1 : 0;
  const titles = words.map((text) => line('title', cellsWith(at, text), isMerged ? [[0, width - 1]] : []));
  return draw.chance(80) ? [...titles, blankLine()] : titles;
}
