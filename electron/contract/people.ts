import { z } from 'zod';
import { OVERLAP_KINDS } from '#rules/cooperative/people-overlap.ts';
import { ROLE_ORGANS } from '#rules/cooperative/register-field.ts';
import { command, query, task } from './define.ts';
import { count, day, dayOut, finishedFile, id, page, requiredText, shortText } from './scalars.ts';
import { pdfToWrite } from './file-paths.ts';

const overlapFilter = {
  kinds: z.array(z.enum(OVERLAP_KINDS)).readonly().default([]),
  /** True: only what nobody has clarified yet. */
  isOpen: z.boolean().default(false),
  text: shortText.default(''),
};

const overlap = z.object({
  key: z.string(),
  kind: z.enum(OVERLAP_KINDS),
  isStrong: z.boolean(),
  message: z.string(),
  people: z.array(z.object({ id, name: z.string(), nikKtp: z.string() })).readonly(),
  clarification: z.object({ note: z.string(), clarifiedOn: dayOut, officer: z.string() }).nullable(),
});
export type OverlapLine = z.infer<typeof overlap>;

const graphNode = z.object({
  id,
  kind: z.enum(['person', 'cooperative']),
  name: z.string(),
  isCentre: z.boolean(),
});
const graphEdge = z.object({
  from: id,
  to: id,
  label: z.string(),
  organ: z.enum([...ROLE_ORGANS, 'kin']),
});
const kinship = z.object({
  id,
  firstId: id,
  secondId: id,
  firstName: z.string(),
  secondName: z.string(),
  relation: z.string(),
  declaredOn: dayOut.nullable(),
  evidence: z.string(),
  documentId: id.nullable(),
});

/** Where a scan is kept: with a formation file, a cooperative or a letter that came in. */
export const SCAN_PLACES = ['formation', 'cooperative', 'incoming'] as const;
export type ScanPlace = (typeof SCAN_PLACES)[number];

const keptScan = z.object({
  sha256: z.string(),
  /** Photos of a visit and scans of an award are shown there and are never identity cards, so they are no place of scans. */
  keptWith: z.enum([...SCAN_PLACES, 'visit', 'award']),
  what: z.string(),
  fileName: z.string(),
  owner: z.string(),
  /** Said to be a KTP or KK. */
  showsIdentity: z.boolean(),
  addedOn: dayOut,
});
export type KeptScanLine = z.infer<typeof keptScan>;

export const peopleContract = {
  /** Yang perlu diklarifikasi: orang yang sama, rangkap jabatan, kepala desa, hubungan keluarga; NIK KTP tersamar. */
  'people.overlaps': query(
    z.strictObject({ ...overlapFilter, ...page.shape }).partial({ offset: true, limit: true }),
    z.object({
      total: count,
      open: count,
      counts: z.array(z.object({ kind: z.enum(OVERLAP_KINDS), total: count, open: count })).readonly(),
      rows: z.array(overlap).readonly(),
    }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Satu orang atau satu koperasi dengan yang terhubung dengannya. */
  'people.graph': query(
    z.union([z.strictObject({ personId: id }), z.strictObject({ cooperativeId: id })]),
    z.object({
      nodes: z.array(graphNode).readonly(),
      edges: z.array(graphEdge).readonly(),
      kinships: z.array(kinship).readonly(),
    }),
    ['NOT_FOUND'],
  ),
  /** Mencatat hasil klarifikasi satu temuan; yang lama tetap tersimpan. */
  'people.clarify': command(
    z.strictObject({ key: z.string().min(1).max(100), note: requiredText, on: day, officer: requiredText }),
    z.object({ id }),
    ['NOT_FOUND', 'INVALID_INPUT'],
  ),
  /** Mencatat hubungan keluarga yang dinyatakan, dengan buktinya. */
  'people.saveKinship': command(
    z.strictObject({
      firstId: id,
      secondId: id,
      relation: requiredText,
      declaredOn: day.nullable().default(null),
      evidence: shortText.default(''),
      documentId: id.nullable().default(null),
    }),
    z.object({ id }),
    ['NOT_FOUND', 'INVALID_INPUT'],
  ),
  'people.removeKinship': command(z.strictObject({ id, reason: requiredText }), z.object({ id }), [
    'NOT_FOUND',
  ]),
  'people.printOverlaps': task(
    z.strictObject({ ...overlapFilter, path: pdfToWrite.nullable().default(null) }),
    finishedFile,
    ['OFFICE_NOT_SET_UP', 'FOLDER_NOT_WRITABLE', 'FILE_IN_USE', 'DISK_FULL'],
  ),
  /**
   * Yang lewat masa simpan menurut aturan dinas: orang yang semua jabatannya sudah lama berakhir, berkas pembentukan dan
   * pendirinya, pindaian KTP/KK. Hanya daftar; petugas yang memutuskan satu per satu. `years` null: tidak diatur.
   */
  'people.pastRetention': query(
    z.strictObject({ limit: z.int().min(1).max(500).default(100) }),
    z.object({
      basis: z.string(),
      note: z.string(),
      people: z.object({
        years: count.nullable(),
        rows: z.array(z.object({ id, name: z.string(), lastEndedOn: dayOut })).readonly(),
      }),
      formations: z.object({
        years: count.nullable(),
        rows: z.array(z.object({ id, name: z.string(), meetingOn: dayOut, people: count })).readonly(),
        /** People of the register who founded a cooperative and never held an office. */
        founders: z.array(z.object({ id, name: z.string(), meetingOn: dayOut })).readonly(),
      }),
      /** Pindaian menurut jenisnya; `years` null: belum diatur, jadi tidak ada yang didaftar. */
      /** Lama cadangan bulanan disimpan: selama itu yang dimusnahkan masih ada di dalamnya. */
      backupMonths: count,
      scans: z.object({
        kinds: z
          .array(z.object({ code: z.string(), name: z.string(), years: count.nullable(), past: count }))
          .readonly(),
        total: count,
        rows: z
          .array(keptScan.extend({ kind: z.string(), kindName: z.string(), keptUntil: dayOut }))
          .readonly(),
      }),
    }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Yang akan dijangkau penghapusan, dan pindaian pada berkas yang sama untuk dipilih. */
  'people.anonymisePreview': query(
    z.strictObject({ personId: id }),
    z.object({ roles: count, founders: count, consultations: count, scans: z.array(keptScan).readonly() }),
    ['NOT_FOUND', 'INVALID_INPUT'],
  ),
  /**
   * Menghapus nama, NIK KTP, alamat, dan telepon seseorang beserta pindaian yang dipilih; jabatan dan hitungannya tetap.
   * Tidak dapat diurungkan.
   */
  'people.anonymise': task(
    z.strictObject({
      personId: id,
      reason: requiredText,
      scans: z.array(z.string().length(64)).max(500).readonly().default([]),
    }),
    z.object({ roles: count, founders: count, consultations: count, drafts: count, scans: count }),
    ['NOT_FOUND', 'INVALID_INPUT'],
  ),
  /**
   * Menghapus nama, nomor, dan alamat seorang pengunjung dari semua konsultasinya; topik dan hasilnya tetap dihitung.
   * Tidak dapat diurungkan.
   */
  'people.anonymiseVisitor': command(
    z.strictObject({ consultationId: id, reason: requiredText }),
    z.object({ consultations: count }),
    ['NOT_FOUND', 'INVALID_INPUT'],
  ),
  /**
   * Menghapus nama dan NIK seorang peserta yang bukan orang register dari semua kegiatannya; kehadiran dan hitungannya
   * tetap. Tidak dapat diurungkan.
   */
  'people.anonymiseParticipant': command(
    z.strictObject({ participantId: id, reason: requiredText }),
    z.object({ participations: count }),
    ['NOT_FOUND', 'INVALID_INPUT'],
  ),
  /** Menghapus data semua orang dari satu berkas pembentukan yang lewat masa simpan, beserta pindaiannya. */
  'people.anonymiseFormation': task(
    z.strictObject({ formationId: id, reason: requiredText }),
    z.object({ people: count, scans: count }),
    ['NOT_FOUND', 'INVALID_INPUT'],
  ),
  /**
   * Salinan satu pindaian sebagai PDF dengan tanda "untuk keperluan …" di atas setiap halaman; siapa, kapan, dan untuk apa
   * dicatat. Pindaian aslinya tidak berubah. `path` kosong: ditampilkan saja, salinannya terhapus pada penampilan berikutnya.
   */
  'people.showScan': task(
    z.strictObject({
      from: z.enum(SCAN_PLACES),
      id,
      purpose: z.string().trim().min(1, 'Harus diisi.').max(120, 'Paling panjang 120 huruf.'),
      path: pdfToWrite.nullable().default(null),
    }),
    finishedFile,
    [
      'OFFICE_NOT_SET_UP',
      'NOT_FOUND',
      'FILE_NOT_FOUND',
      'FILE_DAMAGED',
      'SCAN_NOT_MARKABLE',
      'FOLDER_NOT_WRITABLE',
      'FILE_IN_USE',
      'DISK_FULL',
    ],
  ),
  /**
   * Memusnahkan pindaian yang lewat masa simpan, sesudah dipastikan petugas; yang belum lewat ditolak. Berkasnya benar-benar
   * dihapus, catatan bahwa ia dimusnahkan (oleh siapa, kapan, mengapa) tetap. Cadangan masih memuatnya sampai tersisih
   * menurut ketentuannya, yang terlama kira-kira sesudah `backupMonths` bulan.
   */
  'people.destroyPast': task(
    z.strictObject({
      scans: z.array(z.string().length(64)).min(1).max(500).readonly(),
      reason: requiredText,
    }),
    z.object({ destroyed: count, backupMonths: count }),
    ['OFFICE_NOT_SET_UP', 'INVALID_INPUT'],
  ),
  /** Memusnahkan satu pindaian di mana pun ia disimpan. Tidak dapat diurungkan. */
  'people.destroyScan': task(
    z.strictObject({ sha256: z.string().length(64), reason: requiredText }),
    z.object({ sha256: z.string() }),
    ['NOT_FOUND'],
  ),
};
