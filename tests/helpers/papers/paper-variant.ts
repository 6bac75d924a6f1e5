import { createRenderer } from '../../../electron/backend/documents/render.ts';
import type { Letterhead, ListSheet } from '../../../electron/backend/documents/layout/letterhead.ts';
import type { KopEmblem } from '../../../electron/backend/documents/layout/placed-emblem.ts';
import type { Signatory } from '../../../electron/backend/documents/layout/signatory.ts';
import { encodePng } from '../../../electron/backend/documents/picture/png-encode.ts';
import { signatureOf, signatureWith } from '../../../electron/backend/office/paper-identity.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { FONTS } from '../read-pdf.ts';

/** 92 letters, the longest name a register is expected to hold. */
export const LONG_NAME =
  'Koperasi Simpan Pinjam dan Pembiayaan Syariah Karyawan Perkebunan Sejahtera Bersama Bengalon';
export const SHORT_NAME = 'Koperasi Jasa Contoh';

const REGION = 'Kabupaten Kutai Timur';
const OFFICIAL = {
  kind: 'head',
  prefix: '',
  position: 'Kepala Dinas Koperasi dan Usaha Kecil dan Menengah',
  frontTitle: 'Drs. H.',
  name: 'Nama Pejabat Contoh',
  backTitle: 'S.Sos., M.Si.',
  rank: 'Pembina Utama Muda (IV/c)',
  nip: '196604201992031008',
  onBehalfOf: '',
  throughPosition: '',
} as const;
const OFFICE_NAMES = {
  governmentName: 'Pemerintah Kabupaten Kutai Timur',
  name: 'Dinas Koperasi dan Usaha Kecil dan Menengah',
  address: 'Kawasan Perkantoran Contoh, Jalan Contoh Nomor 1',
  city: 'Sangatta',
  postalCode: '75611',
  phone: '(0549) 000000',
  email: 'contoh@contoh.go.id',
  website: 'contoh.go.id',
} as const;

/** Whoever may sign, each as the office's own code makes the block. */
export const SIGNERS = {
  kepala: signatureWith(OFFICIAL, REGION),
  kosong: signatureOf(
    {
      ...OFFICE_NAMES,
      unitCode: 'DISKOP',
      regionCode: '64.08',
      regionName: REGION,
      level: 'regency',
      isSample: false,
      signatories: [],
    },
    toPlainDate('2025-11-18'),
  ),
  plt: signatureWith({ ...OFFICIAL, prefix: 'Plt.' }, REGION),
  'a.n.': signatureWith(
    { ...OFFICIAL, kind: 'secretary', position: 'Sekretaris', onBehalfOf: OFFICIAL.position },
    REGION,
  ),
  'u.b.': signatureWith(
    {
      ...OFFICIAL,
      kind: 'division_head',
      position: 'Kepala Bidang Kelembagaan dan Pengawasan Koperasi',
      onBehalfOf: OFFICIAL.position,
      throughPosition: 'Sekretaris',
    },
    REGION,
  ),
  bupati: signatureWith({ ...OFFICIAL, kind: 'regent', position: 'Bupati Kutai Timur' }, REGION),
} as const satisfies Readonly<Record<string, Signatory>>;
export type Signer = keyof typeof SIGNERS;

/** How a signature is known on a page: by the name without titles, or by the line left for one. */
export const signedAs = (signer: Signer): string => (signer === 'kosong' ? '(.....' : OFFICIAL.name);

/** One way in which a paper may have to be drawn. */
export interface PaperVariant {
  readonly rows: number;
  readonly name: string;
  readonly signer: Signer;
  readonly hasEmblem: boolean;
}

const picture = encodePng({
  width: 40,
  height: 50,
  rgba: Buffer.from(Array.from({ length: 40 * 50 }, () => [40, 90, 30, 255]).flat()),
});
const EMBLEM: KopEmblem = { sha256: 'a'.repeat(64), width: 40, height: 50, orientation: 1, isBlack: true };
/** The same picture where a certificate names it. */
export const CERTIFICATE_EMBLEM = { place: 'atas', ...EMBLEM } as const;

/** A renderer of an office that has given one picture. */
export const paperRenderer = createRenderer({ fontFolder: FONTS, readPicture: () => picture });

/** The head of a paper of the office, with its emblem or the place for one. */
export function letterheadIn({ hasEmblem }: Pick<PaperVariant, 'hasEmblem'>, sheet?: ListSheet): Letterhead {
  const { name, ...rest } = OFFICE_NAMES;
  return { ...rest, officeName: name, emblem: hasEmblem ? EMBLEM : null, ...(sheet && { sheet }) };
}
