import type { CertificateState, CooperativeStatus } from '#rules/cooperative/cooperative.ts';
import type { YearFigure } from '#rules/cooperative/year-figure.ts';
import { drawDay, twoDigits } from './days.ts';
import { drawLegalEntity } from './legal-entity.ts';
import type { RatTold } from './list-types.ts';
import { drawMisleadingName, drawName, drawPerson } from './names.ts';
import type { District, Regency, Village } from './places.ts';
import type { Style } from './style.ts';

/** The day on which all these lists lie on the desk; nothing in them is later but the end of a certificate. */
export const LIST_DAY = '2026-06-15';

/** The day on which the ministry's list of certificates was made. */
export const CERTIFICATES_ON = '2026-02-01';

/** An invented cooperative; null where even its office does not know. */
export interface Facts {
  readonly name: string;
  /** The name looks like a total, a section or a signature; the row then never lacks other facts. */
  readonly isMisleading: boolean;
  readonly regency: Regency;
  readonly district: District;
  readonly village: Village | null;
  readonly address: string | null;
  readonly status: CooperativeStatus | null;
  readonly legalEntityNumber: string | null;
  readonly legalEntityOn: string | null;
  readonly nikKoperasi: string | null;
  readonly certificate: CertificateState;
  readonly certificateIssuedOn: string;
  readonly certificateUntil: string;
  readonly chairName: string | null;
  readonly secretaryName: string | null;
  readonly phone: string | null;
  readonly kind: string | null;
  readonly note: string | null;
  readonly figures: Readonly<Record<YearFigure, number | null>>;
  readonly lastRatOn: string | null;
  readonly rats: readonly RatTold[];
}

const KINDS = ['Konsumen', 'Produsen', 'Jasa', 'Pemasaran', 'Simpan Pinjam'] as const;
const OTHER_STATUSES = ['dissolution_proposed', 'in_settlement', 'dissolved'] as const;
/** Remarks that end with the words of a signature, a footnote or a total. */
export const REMARKS = [
  'Catatan: kantor pindah',
  'Petugas tidak di tempat',
  'Sangatta, 12 Mei 2024',
  'Kepala dinas sudah berkunjung',
  'aktif kembali',
  'Jumlah anggota turun',
  'Sumber: kunjungan lapangan',
  'Mengetahui lurah',
  'tidak ditemukan di alamat',
  'perlu dibina',
  'Total tunggakan belum jelas',
] as const;

/** A meeting on a book year, in the months after its end and before the list. */
export function drawRatDay(style: Style, bookYear: number): string {
  const { between } = style.draw;
  return `${String(bookYear + 1)}-${twoDigits(between(1, 5))}-${twoDigits(between(1, 28))}`;
}

function drawRats(style: Style): readonly RatTold[] {
  return [2022, 2023, 2024, 2025].flatMap((bookYear) => {
    if (style.draw.chance(20)) return [];
    const isHeld = style.draw.chance(75);
    return [{ bookYear, isHeld, on: isHeld ? drawRatDay(style, bookYear) : null }];
  });
}

function drawFigures(style: Style, isActive: boolean): Facts['figures'] {
  const { draw, gap } = style;
  const isUnknown = (): boolean => draw.chance(isActive ? gap : gap * 2);
  // Of million rupiah an office writes at most one decimal.
  const step = style.unit === 1_000_000 ? 100_000 : style.unit;
  const money = (highest: number): number | null => (isUnknown() ? null : draw.between(1, highest) * step);
  const highest = style.unit === 1 ? 4_000_000_000 : style.unit === 1000 ? 9_000_000 : 90_000;
  const isCounted = !isUnknown();
  const [male, female] = [draw.between(0, 900), draw.between(1, 900)];
  const surplus = money(Math.floor(highest / 20));
  return {
    membersMale: isCounted ? male : null,
    membersFemale: isCounted ? female : null,
    membersTotal: isCounted ? male + female : null,
    managers: isUnknown() ? null : draw.between(0, 3),
    employees: isUnknown() ? null : draw.between(0, 40),
    ownCapital: money(highest),
    outsideCapital: money(highest),
    assets: money(highest),
    turnover: money(highest),
    surplus: surplus !== null && draw.chance(12) ? -surplus : surplus,
  };
}

function drawStatus(style: Style): CooperativeStatus | null {
  if (style.draw.chance(style.gap / 4)) return null;
  if (style.hasManyStatuses && style.draw.chance(8)) return style.draw.pick(OTHER_STATUSES);
  return style.draw.chance(68) ? 'active' : 'inactive';
}

function drawPhone(style: Style): string {
  const { between, pick } = style.draw;
  const digits = (count: number): string =>
    Array.from({ length: count }, () => String(between(0, 9))).join('');
  return pick([
    `0812${digits(8)}`,
    `0812-${digits(4)}-${digits(4)}`,
    `0549-${digits(5)}`,
    `(0549) ${digits(5)}`,
    `+62 813 ${digits(4)} ${digits(4)}`,
    `0852 ${digits(4)} ${digits(3)}`,
  ]);
}

export interface Seat {
  readonly regency: Regency;
  readonly district: District;
  /** From 1; makes numbers unlike each other within the list. */
  readonly position: number;
}

/** One cooperative of that place. */
export function drawFacts(style: Style, { regency, district, position }: Seat): Facts {
  const { draw } = style;
  const isMisleading = draw.chance(4);
  if (isMisleading) draw.mark('name: looks like another row');
  // A name that misleads never stands alone in its row.
  const orNull = <Value>(value: Value): Value | null =>
    !isMisleading && draw.chance(style.gap) ? null : value;
  const legal = drawLegalEntity(style, position);
  const status = isMisleading ? 'active' : drawStatus(style);
  const name = isMisleading ? drawMisleadingName(draw, district.name) : drawName(draw);
  const village = district.villages.length === 0 ? null : draw.pick(district.villages);
  const until = drawDay(style, 2024, 2028);
  const nik = `${district.code.replaceAll('.', '')}${twoDigits(draw.between(1, 19))}${String(position).padStart(5, '0')}`;
  return {
    name: style.isUpper ? name.toUpperCase() : name,
    regency,
    district,
    village: orNull(village),
    address: orNull(
      `${draw.pick(['Jl. Poros', 'Jalan Contoh', 'Jl. Pasar Uji'])} No. ${String(draw.between(1, 90))}`,
    ),
    status,
    legalEntityNumber: orNull(legal.number),
    legalEntityOn: orNull(legal.on),
    nikKoperasi: orNull(nik),
    certificate: until > CERTIFICATES_ON ? 'certified' : 'none',
    certificateIssuedOn: drawDay(style, 2020, 2022),
    certificateUntil: until,
    chairName: orNull(drawPerson(draw)),
    secretaryName: orNull(drawPerson(draw)),
    phone: orNull(drawPhone(style)),
    kind: orNull(draw.pick(KINDS)),
    note: isMisleading ? 'perlu dibina' : draw.chance(30) ? draw.pick(REMARKS) : null,
    isMisleading,
    figures: drawFigures(style, status === 'active'),
    lastRatOn: draw.chance(style.gap + 10) ? null : drawRatDay(style, draw.between(2019, 2025)),
    rats: drawRats(style),
  };
}
