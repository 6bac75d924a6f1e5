import { toPlainDate } from '#rules/value/plain-date.ts';
import { percentageOf } from '#rules/value/numbers.ts';
import type { AnnualRecapData } from '../../electron/backend/documents/recap/annual-recap.ts';
import type { RecapRow } from '#rules/recap/recap.ts';
import type { CertificateData } from '../../electron/backend/documents/certificate/certificate-data.ts';
import type { CooperativeSheetData } from '../../electron/backend/documents/cooperative/cooperative-sheet.ts';
import type { FormationChecklistData } from '../../electron/backend/documents/formation/formation-checklist.ts';
import type { Letterhead } from '../../electron/backend/documents/layout/letterhead.ts';
import type { Signatory } from '../../electron/backend/documents/layout/signature-block.ts';
import type { PrintJob } from '../../electron/backend/documents/render.ts';

/** Invented office, people and cooperatives for the tests of the papers. */
export const printedOn = toPlainDate('2025-11-18');
export const placeAndDate = { city: 'Sangatta', on: printedOn };

export const signatory: Signatory = {
  prefix: '',
  position: 'Kepala Dinas Koperasi dan UKM',
  governmentLine: 'Kabupaten Kutai Timur',
  name: 'Drs. Contoh Pejabat, M.Si.',
  rank: 'Pembina Utama Muda (IV/c)',
  nip: '196604201992031008',
};

export const office: Letterhead = {
  governmentName: 'Pemerintah Kabupaten Kutai Timur',
  officeName: 'Dinas Koperasi dan Usaha Kecil dan Menengah',
  address: 'Kawasan Perkantoran Contoh, Jalan Contoh Nomor 1',
  city: 'Sangatta',
  postalCode: '75611',
  phone: '(0549) 000000',
  email: 'contoh@contoh.go.id',
  website: 'contoh.go.id',
};

export function certificate(changes: Partial<CertificateData> = {}): CertificateData {
  return {
    number: '500.3/015/DKUKM',
    officeHeading: office,
    cooperativeName: 'Koperasi Konsumen Maju Bersama Sangatta',
    legalEntityNumber: 'AHU-0025673.AH.01.29.TAHUN 2025',
    legalEntityOn: toPlainDate('2025-06-20'),
    districtName: 'Sangatta Utara',
    bookYear: 2024,
    citation:
      'sebagai koperasi aktif yang melaksanakan dan melaporkan Rapat Anggota Tahunan Tahun Buku 2024 tepat waktu serta menjalankan usaha secara berkelanjutan.',
    placeAndDate,
    signatory,
    seed: '64.08 Dinas Koperasi dan Usaha Kecil dan Menengah',
    isSample: false,
    ...changes,
  };
}

const info = { title: 'Dokumen uji', createdOn: printedOn };

export function certificateJob(recipients: readonly CertificateData[]): PrintJob {
  return { kind: 'award-certificate', data: { recipients }, info };
}

/** As many recipients as wanted, numbered from 1. */
export function certificates(
  count: number,
  changes: Partial<CertificateData> = {},
): readonly CertificateData[] {
  return Array.from({ length: count }, (_, index) =>
    certificate({
      number: `500.3/${String(index + 1).padStart(3, '0')}/DKUKM`,
      cooperativeName: `Koperasi Konsumen Uji ${index + 1}`,
      ...changes,
    }),
  );
}

export function decreeJob(count: number, changes: { readonly isSample?: boolean } = {}): PrintJob {
  return {
    kind: 'award-decree-list',
    info,
    data: {
      bookYear: 2024,
      decree: {
        title: 'Keputusan Kepala Dinas Koperasi dan UKM Kabupaten Kutai Timur',
        number: '',
        on: null,
      },
      recipients: certificates(count).map((one) => ({ ...one, certificateNumber: one.number })),
      placeAndDate,
      signatory,
      isSample: false,
      ...changes,
    },
  };
}

export function receiptJob(count: number, changes: { readonly isSample?: boolean } = {}): PrintJob {
  return {
    kind: 'award-receipt-list',
    info,
    data: {
      bookYear: 2024,
      letterhead: office,
      recipients: certificates(count).map((one) => ({ ...one, certificateNumber: one.number })),
      placeAndDate,
      signatory: { ...signatory, prefix: 'Plt.' },
      isSample: false,
      ...changes,
    },
  };
}

export function formationJob(founderCount: number, changes: Partial<FormationChecklistData> = {}): PrintJob {
  return {
    kind: 'formation-checklist',
    info,
    data: {
      letterhead: office,
      name: 'Koperasi Konsumen Maju Bersama Sangatta',
      form: 'primer',
      kind: 'Konsumen',
      pattern: 'konvensional',
      seat: 'Desa Sangatta Utara, Kecamatan Sangatta Utara',
      meetingOn: toPlainDate('2025-06-10'),
      founders: Array.from({ length: founderCount }, (_, index) => ({
        name: `Pendiri Uji ${index + 1}`,
        nik: `64080*******${String(index + 1).padStart(4, '0')}`,
        age: index === 0 ? 17 : 20 + (index % 40),
        qualifies: true,
        reasons:
          index === 0
            ? [
                {
                  code: 'UMUR_DI_BAWAH_18_NOTARIS' as const,
                  level: 'warning' as const,
                  message:
                    'Berumur 17 tahun pada tanggal rapat; penghadap notaris paling rendah 18 tahun atau telah menikah.',
                },
              ]
            : [],
      })),
      founderCooperatives: [],
      documents: [
        {
          name: 'Berita acara rapat pembentukan',
          isRequired: true,
          state: 'present',
          on: toPlainDate('2025-06-10'),
          note: '',
        },
        {
          name: 'Daftar hadir rapat',
          isRequired: true,
          state: 'present',
          on: toPlainDate('2025-06-10'),
          note: '',
        },
        {
          name: 'Fotokopi KTP pendiri',
          isRequired: true,
          state: 'missing',
          on: null,
          note: 'Kurang satu lembar',
        },
        {
          name: 'Rekomendasi dewan syariah',
          isRequired: false,
          state: 'not_needed',
          on: null,
          note: 'Pola konvensional',
        },
      ],
      verdict: {
        qualified: founderCount,
        entered: founderCount,
        required: 9,
        isReadyToSubmit: founderCount >= 9,
        reasons: [],
      },
      rule: {
        basis: 'UU Nomor 25 Tahun 1992 Pasal 6 sebagaimana diubah dengan UU Nomor 11 Tahun 2020',
        inForceFrom: toPlainDate('2020-11-02'),
      },
      placeAndDate: { city: 'Sangatta', on: toPlainDate('2025-06-12') },
      checker: {
        ...signatory,
        position: 'Pemeriksa',
        governmentLine: '',
        name: 'Contoh Pemeriksa, S.E.',
        rank: 'Penata (III/c)',
        nip: '199001012015031002',
      },
      isSample: false,
      ...changes,
    },
  };
}

/** The sheet of a cooperative of which the office knows little more than the name. */
export function sheetJob(changes: Partial<CooperativeSheetData> = {}): PrintJob {
  const nothing = {
    heldOn: null,
    reportedOn: null,
    membersMale: null,
    membersFemale: null,
    membersTotal: null,
    ownCapital: null,
    outsideCapital: null,
    assets: null,
    turnover: null,
    surplus: null,
  };
  const history = { headings: ['Status', 'Sejak', 'Alasan'], widths: [110, 48, '*'] as const, rows: [] };
  return {
    kind: 'cooperative-sheet',
    info,
    data: {
      letterhead: office,
      name: 'Koperasi Konsumen Maju Bersama Sangatta',
      status: 'aktif',
      identity: [
        ['Badan hukum', ''],
        ['Alamat', ''],
      ],
      facts: [
        ['NIK Koperasi', '6408010010001'],
        ['NIB', ''],
        ['NPWP', ''],
      ],
      years: [2020, 2021, 2022, 2023, 2024].map((bookYear) => ({ ...nothing, bookYear })),
      histories: [
        { ...history, title: 'Riwayat status', nothing: 'belum tercatat.' },
        { ...history, title: 'Verifikasi lapangan', nothing: 'belum pernah.' },
      ],
      completeness: { percent: 6, missing: ['NPWP', 'alamat'] },
      remarks: [],
      note: '',
      printedOn,
      isSample: false,
      ...changes,
    },
  };
}

function recapRow(
  label: string,
  active: number,
  inactive: number,
  certified: number,
  inProgress: number,
): RecapRow {
  return {
    label,
    active,
    inactive,
    total: active + inactive,
    certified,
    inProgress,
    percentage: percentageOf(certified, active),
  };
}

/** The counts of the published table of 2019. */
export const kaltaraRows = [
  recapRow('Bulungan', 109, 70, 41, 5),
  recapRow('Malinau', 75, 29, 4, 0),
  recapRow('Nunukan', 157, 88, 5, 2),
  recapRow('Tana Tidung', 20, 8, 4, 2),
  recapRow('Tarakan', 113, 78, 16, 3),
] as const;

export function recapJob(changes: Partial<AnnualRecapData> = {}): PrintJob {
  return {
    kind: 'annual-recap',
    info,
    data: {
      year: 2024,
      letterhead: office,
      cutOffOn: toPlainDate('2024-12-31'),
      definition:
        'Aktif: melaksanakan RAT paling kurang sekali dalam tiga tahun terakhir dan menjalankan usaha. Persentase: bersertifikat NIK dibagi aktif.',
      source: 'Register koperasi Dinas Koperasi dan UKM Kabupaten Kutai Timur',
      tables: [
        {
          title: 'Koperasi menurut kabupaten/kota',
          groupHeading: 'Kabupaten/Kota',
          rows: kaltaraRows,
          total: recapRow('Total', 474, 273, 70, 12),
        },
        {
          title: 'Koperasi menurut jenis',
          groupHeading: 'Jenis',
          rows: ['Produsen', 'Konsumen', 'Jasa', 'Pemasaran', 'Simpan Pinjam'].map((kind, index) =>
            recapRow(kind, 1200 + index * 37, 40, 21 * index, index),
          ),
          total: recapRow('Total', 6370, 200, 210, 10),
        },
      ],
      ratByBookYear: [
        { bookYear: 2022, reported: 112, active: 300, percentage: '37,33' },
        { bookYear: 2023, reported: 208, active: 474, percentage: '43,88' },
        { bookYear: 2024, reported: 278, active: 503, percentage: '55,27' },
      ],
      award: { bookYear: 2024, recipientCount: 54 },
      placeAndDate: { city: 'Sangatta', on: toPlainDate('2025-01-20') },
      signatory,
      isSample: false,
      ...changes,
    },
  };
}
