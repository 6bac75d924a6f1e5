/** What is written down of one product of a business. Certificates of a product are kept by its id. */
export interface ProductFacts {
  readonly name: string;
  /** A code of the rule `product-kinds`. */
  readonly kind: string;
  readonly brand: string;
  readonly packaging: string;
  /** How much is made in a month; null: not known. */
  readonly capacity: number | null;
  /** "bungkus", "kg". */
  readonly capacityUnit: string;
  /** Whole rupiah for one; null: not known. */
  readonly price: number | null;
  readonly note: string;
}

export const PRODUCT_LABELS = {
  name: 'Nama produk',
  kind: 'Jenis',
  brand: 'Merek',
  packaging: 'Kemasan',
  capacity: 'Kapasitas sebulan',
  capacityUnit: 'Satuan',
  price: 'Harga',
  note: 'Catatan',
} as const satisfies Readonly<Record<keyof ProductFacts, string>>;
