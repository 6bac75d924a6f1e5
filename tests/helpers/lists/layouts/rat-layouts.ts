import type { Draw } from '../draw.ts';
import type { Style } from '../style.ts';
import type { Layout, PlannedColumn } from './layout.ts';

function frontColumns({ draw, office }: Style): readonly PlannedColumn[] {
  const columns: PlannedColumn[] = [
    { meaning: 'name', headings: [draw.pick(['NAMA KOPERASI', 'Nama Koperasi', 'Nama Kop.'])] },
  ];
  if (draw.chance(75)) columns.unshift({ meaning: 'position', headings: [draw.pick(['NO', 'No', 'No.'])] });
  if (draw.chance(40)) {
    columns.push({
      meaning: 'legalEntityNumber',
      headings: [draw.pick(['NO BADAN HUKUM', 'Nomor Badan Hukum', 'No. BH'])],
    });
  }
  if (office.isProvince)
    columns.push({ meaning: 'regency', headings: [draw.pick(['KAB/KOTA', 'Kabupaten/Kota'])] });
  else if (draw.chance(80))
    columns.push({ meaning: 'kecamatan', headings: [draw.pick(['KECAMATAN', 'Kecamatan', 'Kec'])] });
  return columns;
}

const note = (draw: Draw): readonly PlannedColumn[] =>
  draw.chance(40) ? [{ meaning: 'note', headings: [draw.pick(['KETERANGAN', 'KET', 'Ket.'])] }] : [];

function ratLayout(style: Style, own: readonly PlannedColumn[], yearIn: Layout['yearIn']): Layout {
  const columns = [...frontColumns(style), ...own, ...note(style.draw)];
  const namesPlace = columns.some(({ meaning }) => meaning === 'kecamatan' || meaning === 'regency');
  return {
    columns,
    sections: !namesPlace && style.draw.chance(60) ? 'kecamatan' : null,
    yearIn,
    isUnitInTitle: false,
    hasTitle: yearIn === 'title' || style.draw.chance(70),
    hasClosing: true,
  };
}

/** One column of days; the title names the book year, or nobody does. */
export const ratTitleLayout = (style: Style): Layout =>
  ratLayout(
    style,
    [
      {
        meaning: 'ratOn',
        headings: [style.draw.pick(['TANGGAL RAT', 'Tgl RAT', 'Tanggal Pelaksanaan RAT', 'RAT'])],
      },
    ],
    style.draw.chance(80) ? 'title' : null,
  );

/** Ticks under "sudah" and "belum". */
export const ratTicksLayout = (style: Style): Layout =>
  ratLayout(
    style,
    [
      { meaning: 'ratHeld', headings: ['RAT', style.draw.pick(['SUDAH', 'Sudah'])] },
      { meaning: 'ratNotHeld', headings: ['RAT', style.draw.pick(['BELUM', 'Belum'])] },
    ],
    style.draw.chance(80) ? 'title' : null,
  );

/** A column for each book year. */
export function ratYearsLayout(style: Style): Layout {
  const group = style.draw.pick(['RAT TAHUN BUKU', 'TANGGAL RAT TAHUN BUKU', 'RAT TB']);
  const first = style.draw.between(2022, 2024);
  const columns = [first, first + 1, 2025]
    .filter((year, index, years) => years.indexOf(year) === index)
    .map((year): PlannedColumn => ({ meaning: `rat:${year}`, headings: [group, String(year)] }));
  return ratLayout(style, columns, 'heading');
}

/** One book year, named in the heading itself. */
export const ratHeadingLayout = (style: Style): Layout =>
  ratLayout(
    style,
    [
      {
        meaning: `rat:${style.bookYear}`,
        headings: [
          `${style.draw.pick(['RAT TB', 'Tanggal RAT Tahun Buku', 'RAT TAHUN BUKU', 'Tgl RAT TB'])} ${String(style.bookYear)}`,
        ],
      },
    ],
    'heading',
  );

/** A row for each meeting, with its book year. */
export const ratPerMeetingLayout = (style: Style): Layout =>
  ratLayout(
    style,
    [
      { meaning: 'bookYear', headings: [style.draw.pick(['TAHUN BUKU', 'Tahun Buku', 'TB'])] },
      { meaning: 'ratOn', headings: [style.draw.pick(['TANGGAL RAT', 'Tanggal RAT', 'Tgl RAT'])] },
    ],
    'column',
  );
