import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { MERGED_HISTORIES } from '#db/queries/duplicates/merge-histories.ts';
import { databaseRows, queryRows } from '../../helpers/database-rows.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { newRecord } from '../../helpers/test-record.ts';

const AT = '2025-01-01T00:00:00.000Z';

/** One row of every history for a record, written straight into the file; `year` and `letter` tell two apart. */
function fill(backend: TestBackend, id: string, year: number, letter: string): void {
  const raw = new Sqlite(path.join(backend.dataFolder, DATABASE_FILE));
  raw.pragma('foreign_keys = ON');
  const p = `person-${letter}`;
  raw.exec(`
    INSERT INTO person VALUES ('${p}', 'Orang ${letter}', 'orang ${letter}', '', NULL, NULL, '', '', NULL, '${AT}', '${AT}');
    INSERT INTO rat VALUES ('${id}', ${year}, '${year + 1}-02-01', NULL, '${year + 1}-02-01');
    INSERT INTO cooperative_year (cooperative_id, book_year, assets) VALUES ('${id}', ${year}, 100);
    INSERT INTO rat_detail VALUES ('${id}', ${year}, NULL, '', '', NULL, NULL, 0, NULL, NULL, NULL, NULL, '');
    INSERT INTO rat_stage VALUES ('tahap-${letter}', '${id}', ${year}, 'invited', '${year + 1}-01-01', '', 'Uji', '${AT}');
    INSERT INTO rat_reminder VALUES ('teguran-${letter}', '${id}', ${year}, 1, '${year + 1}-05-01', '', '${AT}');
    INSERT INTO special_meeting VALUES
      ('luar-${letter}', '${id}', '${year}-06-01', 'uji', '', NULL, NULL, '', '${AT}');
    INSERT INTO cooperative_quorum VALUES ('${id}', 1, 2, 1, 'AD pasal 9 ${letter}');
    INSERT INTO cooperative_articles VALUES ('${id}', 1, '2025-01-01', 'hilang ${letter}');
    INSERT INTO cooperative_role (id, cooperative_id, person_id, organ, position, recorded_at)
      VALUES ('jabatan-${letter}', '${id}', '${p}', 'pengurus', 'Ketua', '${AT}');
    INSERT INTO cooperative_founder VALUES ('${id}', 1, '${p}'), ('${id}', 2, '${p}');
    INSERT INTO cooperative_amendment (id, cooperative_id, number, amended_on, subject, note, recorded_at)
      VALUES ('ubah-${letter}', '${id}', '${letter}/PAD', NULL, 'data', '', '${AT}');
    INSERT INTO amendment_checklist VALUES ('ubah-${letter}', '{}', '${AT}');
    INSERT INTO cooperative_verification (id, cooperative_id, verified_on, outcome, officer, evidence, note, recorded_at)
      VALUES ('kunjungan-${letter}', '${id}', '2025-01-01', 'found', 'Uji', '', '', '${AT}');
    INSERT INTO cooperative_document VALUES
      ('pindai-${letter}', '${id}', 'Akta', 'Akta ${letter}', 'a.pdf', '${letter.repeat(64)}', 9, NULL, '${AT}', NULL, '');
    INSERT INTO health_inspection (id, cooperative_id, book_year, inspected_on, inspectors, report_number, weights_json,
      bands_json, basis, final_score, predicate, note, recorded_at)
      VALUES ('sehat-${letter}', '${id}', ${year}, '2025-01-01', 'Uji', '', '{}', '[]', '', 80000, 'healthy', '', '${AT}');
    INSERT INTO health_worksheet_draft VALUES
      ('rancangan-${letter}', '${id}', ${year}, '2025-01-01', 'Uji', '', NULL, '', '{}', '${AT}');
    INSERT INTO cooperative_kuk VALUES
      ('kuk-${letter}', '${id}', ${year}, 1, 1, 1, 1, 1, '2025-01-01', 'Uji', '', '', '${AT}');
    INSERT INTO consultation VALUES ('tanya-${letter}', '2025-02-01', '', 'Ani', 'ani', '', '', '', '${id}', 'visit', 'lain', '', '',
      'open', NULL, '', NULL, '', '', '${AT}', 'Uji', '${AT}', NULL, '', NULL);
    INSERT INTO activity VALUES ('giat-${letter}', ${year}, 'pelatihan', 'Uji', '', 'own', '', 'offline', 'done', NULL, NULL,
      NULL, NULL, '', '', '${AT}', 'Uji', '${AT}', NULL, '', '');
    INSERT INTO activity_batch VALUES ('angkatan-${letter}', 'giat-${letter}', 1, '2025-02-01', '2025-02-01', '', NULL, '${AT}');
    INSERT INTO activity_participant VALUES ('peserta-${letter}', 'angkatan-${letter}', 1, NULL, 'Ani', 'ani', '', NULL, '${id}',
      '', '', '64.08', '', 'none', NULL, NULL, NULL, '', '${AT}', 'Uji', '${AT}', NULL, '', '', '', NULL, NULL, NULL, NULL, NULL);
    INSERT INTO umkm VALUES ('usaha-${letter}', 'Usaha ${letter}', 'usaha ${letter}', NULL, '', '', NULL, '', NULL, '', '', '', '',
      NULL, NULL, NULL, '', '', NULL, NULL, '', '', 'active', '', '', NULL, NULL, '${AT}', 'Uji', '${AT}', NULL, '');
    INSERT INTO umkm_member VALUES ('usaha-${letter}', '${id}', '');
    INSERT INTO coaching_plan VALUES ('rencana-${letter}', ${year}, '${id}', NULL, 'usaha', '', NULL, 'normal', '', '',
      '2025-01-01', 'active', NULL, '', NULL, NULL, '', NULL, '', NULL, '${AT}', 'Uji', '${AT}', NULL, '');
    INSERT INTO coaching_visit VALUES ('kunjungan-${letter}', '2025-02-01', '${id}', 'met_officers', '', '', '', '', '',
      '2025-02-01', '${AT}', 'Uji', '${AT}', NULL, '', 'unknown', NULL, '');
    INSERT INTO coaching_campaign VALUES ('kampanye-${letter}', 'Verifikasi ${letter}', ${year}, '', '2025-01-01', NULL,
      NULL, '', '${AT}', 'Uji', '${AT}', NULL, '');
    INSERT INTO coaching_campaign_target VALUES ('kampanye-${letter}', '${id}');
    INSERT INTO incoming_letter VALUES ('masuk-${letter}', ${year}, ${letter === 'a' ? 1 : 2}, '${year}-02-01', '', NULL, 'Ani', '${id}',
      'Uji', 'ordinary', 'ordinary', 0, 'post', '', NULL, '', '${AT}', 'Uji', '${AT}', NULL, '');
    INSERT INTO cooperative_permit VALUES
      ('izin-${letter}', '${id}', 'izin-usaha-simpan-pinjam', '1', NULL, NULL, '', '', '${AT}');
    INSERT INTO cooperative_dissolution VALUES ('usul-${letter}', '${id}', '2025-01-01', '[]', '', NULL, NULL, '', '[]',
      '', NULL, '', '', '${AT}', '[]');
    INSERT INTO evaluation_override VALUES
      ('nilai-${letter}', '${id}', ${year}, 'active', 'alasan ${letter}', '${AT}', '2025-01-01', 'Uji');
    INSERT INTO award_tick VALUES ('rancangan-${letter}', '${id}', 1, 'include', 'alasan', '${AT}', 'Uji'),
      ('rancangan-${letter}', '${id}', 2, 'exclude', 'alasan', '${AT}', 'Uji');
    INSERT INTO award_choice VALUES ('rancangan-${letter}', '${id}', '${AT}', 'Uji');
    INSERT INTO letter_recipient VALUES ('surat-${letter}', 1, '${id}');
    UPDATE cooperative SET merged_into = '${id}' WHERE name = 'Koperasi Lama ${letter}';
  `);
  raw.close();
}

/** What stands for itself: two awards in draft, one confirmed, two letters, two villages. */
function prepare(backend: TestBackend): void {
  const raw = new Sqlite(path.join(backend.dataFolder, DATABASE_FILE));
  for (const letter of ['a', 'b']) {
    const year = letter === 'a' ? 2022 : 2023;
    raw.exec(`
      INSERT INTO award_programme (id, book_year, kind, state, criteria_json)
        VALUES ('rancangan-${letter}', ${year}, 'rat', 'draft', '{}');
      INSERT INTO letter (id, template_code, template_name, kind, series, state, dated_on, subject, recipient_label,
        recipient_count, search_key, fields_json, created_at, created_by, batch_position, updated_at)
        VALUES ('surat-${letter}', 'x', 'x', 'surat', 'x', 'draft', '2025-01-01', 'Undangan ${letter}', '', 1, '', '{}',
        '${AT}', 'Uji', 1, '${AT}');`);
  }
  raw.close();
}

async function twoFilled(yearOfRemoved: number): Promise<{
  backend: TestBackend;
  keptId: string;
  removedId: string;
}> {
  const backend = await officeBackend();
  const keptId = await newRecord(backend, { name: 'Koperasi Jasa Satu Uji Tetap' });
  const removedId = await newRecord(backend, { name: 'Koperasi Jasa Dua Uji Dilepas' });
  await newRecord(backend, { name: 'Koperasi Lama a' });
  await newRecord(backend, { name: 'Koperasi Lama b' });
  prepare(backend);
  await backend.ask('village.save', { code: '64.08.09.2001', changes: { cooperativeId: removedId } });
  fill(backend, removedId, yearOfRemoved, 'b');
  return { backend, keptId, removedId };
}

const columnOf = (history: (typeof MERGED_HISTORIES)[number]): string =>
  'column' in history ? history.column : 'cooperative_id';
const countsOf = (backend: TestBackend, id: string): Readonly<Record<string, number>> =>
  Object.fromEntries(
    MERGED_HISTORIES.map((history) => [
      history.table,
      queryRows(backend.dataFolder, `SELECT 1 FROM ${history.table} WHERE ${columnOf(history)} = '${id}'`)
        .length,
    ]),
  );

/** Everything but the log, the story of the merge and when a cooperative was last touched. */
function comparable(backend: TestBackend) {
  const { cooperative_merge: _story, office_log: _log, ...rows } = databaseRows(backend.dataFolder);
  return rows;
}

describe('merging two records with everything a record can have', () => {
  test('all of it goes along to a record that has nothing, and comes back row by row', async () => {
    const { backend, keptId, removedId } = await twoFilled(2023);
    const before = comparable(backend);
    const had = countsOf(backend, removedId);
    expect(Object.entries(had).filter(([, count]) => count === 0)).toEqual([]);
    const { histories } = await backend.ask('duplicate.compare', { firstId: keptId, secondId: removedId });
    expect(histories).toHaveLength(MERGED_HISTORIES.length);
    expect(histories.every(({ first, second }) => first === 0 && second > 0)).toBe(true);
    const { mergeId, conflicts } = await backend.ask('duplicate.merge', { keptId, removedId });
    expect(conflicts).toEqual([]);
    expect(countsOf(backend, keptId)).toEqual({ ...had, cooperative: had['cooperative']! + 1 });
    expect(Object.values(countsOf(backend, removedId)).every((count) => count === 0)).toBe(true);
    const village = await backend.ask('village.get', { code: '64.08.09.2001' });
    expect(village.village.facts.cooperativeId).toBe(keptId);
    await backend.ask('duplicate.undoMerge', { mergeId });
    expect(comparable(backend)).toEqual(before);
  });

  test('where both have one, the kept one’s stays, the other’s is named, and undoing brings all back', async () => {
    const { backend, keptId, removedId } = await twoFilled(2022);
    fill(backend, keptId, 2022, 'a');
    const raw = new Sqlite(path.join(backend.dataFolder, DATABASE_FILE));
    raw.exec(`INSERT INTO award_tick VALUES ('rancangan-b', '${keptId}', 1, 'include', 'alasan', '${AT}', 'Uji');
      INSERT INTO coaching_campaign_target VALUES ('kampanye-b', '${keptId}');
      INSERT INTO letter_recipient VALUES ('surat-b', 2, '${keptId}');
      INSERT INTO umkm_member VALUES ('usaha-b', '${keptId}', '2019')`);
    raw.close();
    const before = comparable(backend);
    const { mergeId, conflicts } = await backend.ask('duplicate.merge', { keptId, removedId });
    expect(conflicts).toEqual([
      'RAT tahun buku 2022',
      'angka tahun buku 2022',
      'catatan RAT tahun buku 2022',
      'tahap RAT tahun buku 2022',
      'teguran RAT tahun buku 2022',
      'kuorum menurut anggaran dasar',
      'catatan tentang AD/ART',
      'pendiri Orang b',
      'keanggotaan Usaha b',
      'sasaran kampanye Verifikasi b',
      'keaktifan yang ditetapkan petugas untuk tahun buku 2022',
      'pilihan pada rancangan penghargaan tahun buku 2023',
      'surat Undangan b',
    ]);
    const note = queryRows(
      backend.dataFolder,
      `SELECT note FROM cooperative_quorum WHERE cooperative_id = '${keptId}'`,
    );
    expect(note).toEqual([{ note: 'AD pasal 9 a' }]);
    await backend.ask('duplicate.undoMerge', { mergeId });
    expect(comparable(backend)).toEqual(before);
  });

  test('a choice of a confirmed award stays with the record its list names', async () => {
    const { backend, keptId, removedId } = await twoFilled(2023);
    const raw = new Sqlite(path.join(backend.dataFolder, DATABASE_FILE));
    raw.exec(`UPDATE award_programme SET state = 'confirmed', confirmed_on = '2025-01-02', confirmed_at = '${AT}'
      WHERE id = 'rancangan-b'`);
    raw.close();
    await backend.ask('duplicate.merge', { keptId, removedId });
    expect(countsOf(backend, removedId)['award_tick']).toBe(2);
  });

  test('records merged one after the other point to the one that stands, and are undone in turn', async () => {
    const backend = await officeBackend();
    const [first, second, third] = [
      await newRecord(backend, { name: 'Koperasi Jasa Rantai Uji Satu' }),
      await newRecord(backend, { name: 'Koperasi Jasa Rantai Uji Dua' }),
      await newRecord(backend, { name: 'Koperasi Jasa Rantai Uji Tiga' }),
    ];
    const inner = await backend.ask('duplicate.merge', { keptId: second, removedId: first });
    const outer = await backend.ask('duplicate.merge', { keptId: third, removedId: second });
    const standing = async () => (await backend.ask('cooperative.get', { id: first })).mergedInto?.id;
    expect(await standing()).toBe(third);
    expect(await backend.refusal('duplicate.undoMerge', { mergeId: inner.mergeId })).toMatchObject({
      code: 'CHANGE_HAS_LATER_WORK',
    });
    await backend.ask('duplicate.undoMerge', { mergeId: outer.mergeId });
    expect(await standing()).toBe(second);
    await backend.ask('duplicate.undoMerge', { mergeId: inner.mergeId });
    expect(await standing()).toBe(undefined);
  });
});
