import { formatInteger } from '../value/numbers.ts';

/** Three figures of a year that stand apart: each has its own verb, and none is a part of another. */
export interface HalalFigures {
  readonly year: number;
  /** Distinct people of the office's region who were present, and the activities that were held. */
  readonly trained: { readonly people: number; readonly activities: number };
  /** Distinct products, and businesses, that were applied for. */
  readonly applied: { readonly products: number; readonly businesses: number };
  /** Certificates that were issued, and the businesses they belong to. */
  readonly issued: { readonly certificates: number; readonly products: number; readonly businesses: number };
}

const n = formatInteger;

/** Each figure in a sentence of its own with verb, period and what was counted once; no percentage joins them. */
export function halalSentences({ year, trained, applied, issued }: HalalFigures): readonly string[] {
  const during = `selama ${String(year)}`;
  return [
    `${n(trained.people)} orang dari wilayah ini dilatih halal ${during} pada ${n(trained.activities)} kegiatan (setiap orang dihitung satu kali).`,
    `${n(applied.products)} produk dari ${n(applied.businesses)} usaha didaftarkan ${during} (setiap produk dan usaha dihitung satu kali).`,
    `${n(issued.certificates)} sertifikat halal terbit ${during} untuk ${n(issued.products)} produk dari ${n(issued.businesses)} usaha (setiap sertifikat dihitung; produk dan usaha satu kali).`,
  ];
}
