import type { Cell } from './list-types.ts';
import { bareName, isCity } from './places.ts';
import type { District, Regency, Village } from './places.ts';
import { nothingCell } from './nothing.ts';
import type { Draw } from './draw.ts';
import type { Style } from './style.ts';

/** How one list writes its places. */
export interface PlaceWords {
  district(district: District): string;
  regency(regency: Regency): string;
  village(village: Village | null): VillageCell;
}
export interface VillageCell {
  readonly cell: Cell;
  readonly code: string | null;
  readonly words: string | null;
}

const DISTRICT_OPENINGS = ['', '', '', 'Kec. ', 'Kecamatan ', 'Kec ', 'KEC. '] as const;
const VILLAGE_OPENINGS = {
  desa: ['Desa ', 'Ds. ', 'DESA '],
  kelurahan: ['Kelurahan ', 'Kel. ', 'Kel.'],
} as const;
/** No village of any office of these lists. */
const NO_VILLAGES = [
  'Desa Entah Berantah',
  'Rumpun Salah Tulis',
  'Kel. Antah Contoh',
  'Bukit Tak Tercatat',
  'Dusun Ujung Contoh',
] as const;

/** Villages of Aceh, far from any office of these lists. */
const FOREIGN = ['Keude Bakongan', 'Ujong Mangki', 'Desa Gampong Drien'] as const;

/** Words in the column of villages that are no village of the kecamatan. */
function strangeVillage(draw: Draw, { name }: Village): readonly [kind: string, words: string] {
  const at = draw.between(1, name.length - 1);
  return draw.pick([
    ['unknown', draw.pick(NO_VILLAGES)],
    ['foreign', draw.pick(FOREIGN)],
    ['misspelt', `${name.slice(0, at)}q${name.slice(at)}`],
  ] as const);
}

/** The four digits of a kelurahan begin with 1, those of a desa with 2. */
const levelOf = (village: Village): keyof typeof VILLAGE_OPENINGS =>
  village.code.split('.')[3]?.startsWith('1') === true ? 'kelurahan' : 'desa';

export function drawPlaceWords(style: Style): PlaceWords {
  const { draw } = style;
  const districtOpening = draw.pick(DISTRICT_OPENINGS);
  const hasLevel = draw.chance(40);
  const isUpper = style.isUpper || draw.chance(15);
  const dressed = (text: string): string => (isUpper ? text.toUpperCase() : text);
  const hasRegencyLevel = draw.chance(60);
  const regencyOpening = draw.pick(['Kabupaten ', 'Kab. ', 'Kab ']);
  const names = style.office.regencies.map(bareName);
  return {
    district: ({ name }) => {
      if (/^(?:Kota|Kampung|Desa) /.test(name)) draw.mark('kecamatan: level word in its name');
      if (districtOpening !== '') draw.mark('kecamatan: with level word');
      return dressed(`${districtOpening}${name}`);
    },
    regency: (regency) => {
      const bare = bareName(regency);
      const isShared = names.filter((name) => name === bare).length > 1;
      if (!hasRegencyLevel && !isShared) return dressed(bare);
      return dressed(isCity(regency) ? `Kota ${bare}` : `${regencyOpening}${bare}`);
    },
    village: (village) => {
      if (village === null) return { cell: nothingCell(style, 'text'), code: null, words: null };
      if (draw.chance(5)) {
        const [kind, words] = strangeVillage(draw, village);
        draw.mark(`village: ${kind}`);
        return { cell: words, code: null, words };
      }
      if (hasLevel) draw.mark('village: with level word');
      if (/^(?:Kampung|Desa|Kota|Kelurahan) /.test(village.name))
        draw.mark('village: level word in its name');
      const words = dressed(
        hasLevel ? `${draw.pick(VILLAGE_OPENINGS[levelOf(village)])}${village.name}` : village.name,
      );
      return { cell: words, code: village.code, words };
    },
  };
}
