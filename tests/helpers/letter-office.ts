import type { OutputOf } from '#contract/index.ts';
import { STANDARD_LETTERS } from '#rules/letters/standard-letters.ts';
import { officeBackend } from './test-backend.ts';
import type { TestBackend } from './test-backend.ts';
import { newRecord } from './test-record.ts';

/** Every field filled in, whatever a template asks. */
export const FIELDS: Readonly<Record<string, string>> = {
  batas_tanggapan: '2025-12-05',
  hari_tanggal_acara: '2025-11-20',
  waktu_acara: '09.00 WITA',
  tempat_acara: 'Aula Dinas',
  acara: 'Penyerahan penghargaan',
  rincian: 'Berkas laporan RAT ; 1 (satu) berkas ; Untuk bahan\nPiagam ; 54 lembar ; -',
  petugas: 'Nama Petugas Satu, S.E. ; 19900101 201503 1 002 ; Pengawas Koperasi',
  kepada: 'Kepala Bidang Kelembagaan',
  tempat_tujuan: 'Tempat',
  nomor_sebelumnya: '500.3/010/DKUKM/X/2025',
  tanggal_sebelumnya: '2025-10-01',
  tembusan: 'Bupati Kutai Timur\nArsip',
  keperluan: 'pembinaan koperasi',
  pemohon: 'pengurus koperasi',
  isi: 'Pendampingan dilaksanakan bulan Desember.\nPetugas menghubungi Saudara sebelumnya.',
  nomor_surat_masuk: '12/KSU/XI/2025',
  tanggal_surat_masuk: '2025-11-10',
  hal_surat_masuk: 'Permohonan pendampingan',
  data_diminta: 'jumlah anggota;\nvolume usaha; dan\nsisa hasil usaha.',
  tanggal_permohonan: '2025-11-10',
  berlaku_sampai: '2026-02-18',
};

/** Whoever signs: without a recorded official no letter gets a number. */
export async function addHead(backend: TestBackend): Promise<void> {
  await backend.ask('office.addSignatory', {
    position: 'Kepala Dinas Koperasi dan UKM',
    name: 'Nama Pejabat Contoh',
    startsOn: '2020-01-01',
  });
}

/** An office with its head, and so many cooperatives of its own. */
export async function letterOffice(
  cooperatives: number,
  names: (index: number) => string = (index) => `Koperasi Uji Surat Nomor ${index + 1}`,
): Promise<{ readonly backend: TestBackend; readonly ids: readonly string[] }> {
  const backend = await officeBackend();
  await addHead(backend);
  const ids: string[] = [];
  for (let index = 0; index < cooperatives; index += 1) {
    const name = names(index);
    ids.push(
      await newRecord(backend, {
        name,
        legalEntityNumber: `${index + 1}/BH/XVII.4/2007`,
        address: 'Jalan Contoh',
      }),
    );
  }
  return { backend, ids };
}

/** Drafts from a standard template with every field filled in. */
export async function draftLetters(
  backend: TestBackend,
  templateCode: string,
  cooperativeIds: readonly string[],
  more: { readonly on?: string; readonly fields?: Readonly<Record<string, string>> } = {},
): Promise<readonly string[]> {
  const template = STANDARD_LETTERS.find(({ code }) => code === templateCode);
  const { ids } = await backend.ask('letter.createBatch', {
    templateCode,
    cooperativeIds,
    on: more.on ?? '2025-11-18',
    bookYear: 2024,
    fields: { ...template?.defaults, ...FIELDS, ...more.fields },
    // What is asked about before a letter has tests of its own.
    isConfirmed: true,
  });
  return ids;
}

export async function finalLetters(
  backend: TestBackend,
  templateCode: string,
  cooperativeIds: readonly string[],
  more: Parameters<typeof draftLetters>[3] = {},
): Promise<OutputOf<'letter.finalise'>['letters']> {
  const ids = await draftLetters(backend, templateCode, cooperativeIds, more);
  return (await backend.ask('letter.finalise', { ids, isConfirmed: true })).letters;
}
