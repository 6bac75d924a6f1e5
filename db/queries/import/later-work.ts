import { sql } from 'kysely';
import type { ReadHandle } from '../../handles.ts';

/**
 * Work that stands on one import and would be lost or left hanging if it were taken back.
 * @returns the first finding as part of a sentence, or undefined
 */
export async function findWorkOnImport(db: ReadHandle, importId: string): Promise<string | undefined> {
  const files = await listLaterImports(db, importId);
  if (files.length > 0) return `impor berkas ${files.join(', ')}`;
  const awarded = await countAwarded(db, importId);
  if (awarded > 0) return `${String(awarded)} koperasi sudah ditetapkan sebagai penerima penghargaan`;
  const owner = await findDependent(db, importId);
  return owner && `"${owner.name}" sudah memiliki ${owner.what}`;
}

/** Later imports, not undone, that touched a cooperative which `importId` created and which would go with it. */
async function listLaterImports(db: ReadHandle, importId: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('import_change as mine')
    .innerJoin('import_change as later', 'later.cooperative_id', 'mine.cooperative_id')
    .innerJoin('import_batch', 'import_batch.id', 'later.import_id')
    .select('import_batch.file_name')
    .distinct()
    .where('mine.import_id', '=', importId)
    .where('mine.action', '=', 'created')
    .where('later.import_id', '>', importId)
    .where('import_batch.undone_at', 'is', null)
    .execute();
  return rows.map((row) => row.file_name);
}

/**
 * How many cooperatives that the import touched were given an award since: they were judged by what it brought. One
 * that it created cannot have had one before, and is named in the list for ever.
 */
async function countAwarded(db: ReadHandle, importId: string): Promise<number> {
  const row = await db
    .selectFrom('award_recipient')
    .innerJoin('award_programme', 'award_programme.id', 'award_recipient.programme_id')
    .innerJoin('import_change', 'import_change.cooperative_id', 'award_recipient.cooperative_id')
    .innerJoin('import_batch', 'import_batch.id', 'import_change.import_id')
    .select((expression) => expression.fn.countAll<number>().as('n'))
    .where('import_change.import_id', '=', importId)
    .where((where) =>
      where.or([
        where('import_change.action', '=', 'created'),
        where.and([
          where('award_recipient.state', '=', 'awarded'),
          where('award_programme.confirmed_at', '>', where.ref('import_batch.imported_at')),
        ]),
      ]),
    )
    .executeTakeFirstOrThrow();
  return row.n;
}

/** What people may have added to a cooperative that exists only through the import: table, column, what it is called. */
export const DEPENDENTS = [
  ['cooperative_amendment', 'cooperative_id', 'perubahan anggaran dasar yang dicatat kemudian'],
  ['cooperative_verification', 'cooperative_id', 'hasil verifikasi lapangan'],
  ['cooperative_document', 'cooperative_id', 'dokumen pindaian'],
  ['rat_stage', 'cooperative_id', 'tahap RAT'],
  ['rat_detail', 'cooperative_id', 'catatan RAT'],
  ['rat_reminder', 'cooperative_id', 'surat teguran RAT'],
  ['special_meeting', 'cooperative_id', 'rapat anggota luar biasa'],
  ['cooperative_quorum', 'cooperative_id', 'kuorum menurut anggaran dasar'],
  ['letter_recipient', 'cooperative_id', 'surat dinas'],
  ['award_tick', 'cooperative_id', 'pilihan pada program penghargaan'],
  ['award_choice', 'cooperative_id', 'pilihan penerima pada program penghargaan'],
  ['cooperative_founder', 'cooperative_id', 'daftar pendiri'],
  ['cooperative_founding_member', 'cooperative_id', 'daftar koperasi pendiri'],
  ['cooperative_founding_member', 'founder_id', 'koperasi sekunder yang didirikannya'],
  ['health_inspection', 'cooperative_id', 'hasil pemeriksaan kesehatan'],
  ['health_worksheet_draft', 'cooperative_id', 'rancangan kertas kerja pemeriksaan'],
  ['cooperative_kuk', 'cooperative_id', 'KUK yang sudah ditetapkan'],
  ['cooperative_articles', 'cooperative_id', 'catatan tentang AD/ART'],
  ['evaluation_override', 'cooperative_id', 'keaktifan yang ditetapkan petugas'],
  ['cooperative_merge', 'kept_id', 'riwayat penggabungan dengan koperasi lain'],
  ['cooperative_merge', 'removed_id', 'riwayat penggabungan dengan koperasi lain'],
  ['cooperative_permit', 'cooperative_id', 'izin yang dicatat kemudian'],
  ['cooperative_dissolution', 'cooperative_id', 'berkas usul pembubaran'],
  ['village_programme', 'cooperative_id', 'tempat pada papan Merah Putih'],
  ['consultation', 'cooperative_id', 'konsultasi'],
  ['activity_participant', 'cooperative_id', 'peserta kegiatan'],
  ['coaching_plan', 'cooperative_id', 'rencana pembinaan'],
  ['coaching_visit', 'cooperative_id', 'kunjungan pembinaan'],
  ['coaching_campaign_target', 'cooperative_id', 'sasaran kampanye verifikasi'],
  ['umkm_member', 'cooperative_id', 'keanggotaan UMKM'],
  ['incoming_letter', 'cooperative_id', 'surat masuk'],
  ['not_duplicate', 'first_id', 'keterangan bukan ganda'],
  ['not_duplicate', 'second_id', 'keterangan bukan ganda'],
] as const;

async function findDependent(
  db: ReadHandle,
  importId: string,
): Promise<{ readonly name: string; readonly what: string } | undefined> {
  const roleOfOthers = sql<boolean>`EXISTS (SELECT 1 FROM cooperative_role
    WHERE cooperative_role.cooperative_id = cooperative.id
    AND (cooperative_role.import_id IS NULL OR cooperative_role.import_id <> ${importId}))`;
  const statusOfOthers = sql<boolean>`EXISTS (SELECT 1 FROM cooperative_status
    WHERE cooperative_status.cooperative_id = cooperative.id
    AND (cooperative_status.import_id IS NULL OR cooperative_status.import_id <> ${importId}))`;
  const conditions = [
    ...DEPENDENTS.map(([table, column, what]) => ({
      what,
      exists: sql<boolean>`EXISTS (SELECT 1 FROM ${sql.table(table)}
        WHERE ${sql.ref(`${table}.${column}`)} = cooperative.id)`,
    })),
    { what: 'riwayat status yang dicatat kemudian', exists: statusOfOthers },
    { what: 'pengurus atau pengawas yang dicatat kemudian', exists: roleOfOthers },
  ];
  for (const { what, exists } of conditions) {
    const row = await db
      .selectFrom('import_change')
      .innerJoin('cooperative', 'cooperative.id', 'import_change.cooperative_id')
      .select('cooperative.name')
      .where('import_change.import_id', '=', importId)
      .where('import_change.action', '=', 'created')
      .where(exists)
      .executeTakeFirst();
    if (row) return { name: row.name, what };
  }
  return undefined;
}
