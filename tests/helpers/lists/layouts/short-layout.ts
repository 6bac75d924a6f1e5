import type { Style } from '../style.ts';
import type { Layout, PlannedColumn } from './layout.ts';

/** Two to four columns, typed for one question and sent by telephone. */
export function shortLayout({ draw, office }: Style): Layout {
  const place: PlannedColumn = office.isProvince
    ? { meaning: 'regency', headings: [draw.pick(['Kabupaten/Kota', 'Kab/Kota'])] }
    : { meaning: 'kecamatan', headings: [draw.pick(['Kecamatan', 'KEC', 'Kec.'])] };
  const others: PlannedColumn[] = draw
    .shuffled<PlannedColumn>([
      place,
      place,
      { meaning: 'status', headings: [draw.pick(['Status', 'STATUS', 'Keaktifan'])] },
      { meaning: 'note', headings: [draw.pick(['Keterangan', 'Ket', 'KET.'])] },
      { meaning: 'chairName', headings: [draw.pick(['Ketua', 'Nama Ketua'])] },
      { meaning: 'legalEntityNumber', headings: [draw.pick(['No BH', 'Badan Hukum'])] },
    ])
    .slice(0, draw.between(1, 3));
  const distinct = others.filter(
    (one, index) => others.findIndex(({ meaning }) => meaning === one.meaning) === index,
  );
  const isNumbered = distinct.length < 3 && draw.chance(40);
  const position: PlannedColumn = { meaning: 'position', headings: [draw.pick(['No', 'NO.'])] };
  const name: PlannedColumn = {
    meaning: 'name',
    headings: [draw.pick(['Nama Koperasi', 'NAMA KOPERASI', 'Koperasi'])],
  };
  const columns = [...(isNumbered ? [position] : []), name, ...distinct];
  draw.mark(`short: ${String(columns.length)} columns`);
  return {
    columns,
    sections: null,
    yearIn: null,
    isUnitInTitle: false,
    hasTitle: draw.chance(25),
    hasClosing: draw.chance(35),
  };
}
