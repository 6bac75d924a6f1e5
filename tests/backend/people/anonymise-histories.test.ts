import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { queryRows } from '../../helpers/database-rows.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import { newRecord } from '../../helpers/test-record.ts';

const NAME = 'Rahma Uji Tersembunyi';
const PHONE = '081234567890';
const AT = '2025-01-01T00:00:00.000Z';

/** A row of each history, with the name where people write: each once refused the removal, or kept the name. */
const histories = (id: string): Readonly<Record<string, string>> => ({
  cooperative_status: `VALUES ('s', '${id}', 'active', '2020-01-01', 'kata ${NAME}', NULL, '${AT}')`,
  cooperative_amendment: `VALUES ('a', '${id}', 'Akta ${NAME}', NULL, 'data', 'diurus ${NAME}', '${AT}')`,
  award_tick: `VALUES ('p', '${id}', 1, 'include', 'usul ${NAME}', '${AT}', 'Petugas')`,
  evaluation_override: `VALUES ('o', '${id}', 2024, 'active', 'menurut ${NAME}', '${AT}', '2025-01-01', 'Petugas')`,
  reconciliation: `VALUES ('r', 'other', 'Daftar ${NAME}', '2025-01-01', '${NAME}.xlsx', 'x', 'Data', '[]', 1, 1, 0,
    '${AT}', 'Petugas', NULL, '')`,
  reconciliation_finding: `VALUES ('f', 'r', 0, 'different', 'x', '${id}', 'Koperasi ${NAME}', '', 'ketua ${NAME}', '',
    '{"here":"${NAME}"}', 'open', '${NAME}', NULL, '', '{"note":"${NAME}"}')`,
  special_meeting: `(id, cooperative_id, held_on, subject, place, note, recorded_at)
    VALUES ('m', '${id}', '2025-01-01', 'Ganti ${NAME}', 'Rumah ${NAME}', '${NAME}', '${AT}')`,
  rat_reminder: `(id, cooperative_id, book_year, step, sent_on, note, recorded_at)
    VALUES ('t', '${id}', 2024, 1, '2025-01-01', 'diterima ${NAME}', '${AT}')`,
  training: `VALUES ('d', 'Pelatihan', '2025-01-01', '2025-01-01', 'Aula', '2025-01-01', '${AT}')`,
  training_participant: `VALUES ('d', 1, '${NAME}', 'Koperasi Uji', 'Ketua ${NAME}', 'n')`,
  letter_number: `(id, series, year, sequence, insertion, text, dated_on, purpose, addressee, state, state_reason)
    VALUES ('n', 'surat', 2025, 1, '', '1', '2025-01-01', 'Undangan ${NAME}', '${NAME}', 'issued', '')`,
  letter_number_event: `VALUES ('n', 1, '${AT}', 'Petugas', 'issued', 'untuk ${NAME}')`,
  office_log: `VALUES ('l', '${AT}', 'number.reveal', '{"owner":"${NAME}"}')`,
});

test('a name is taken out of every history, whose days and statuses stay; the own number leaves the cooperative', async () => {
  const backend = await officeBackend({ today: '2025-06-20' });
  const id = await newRecord(backend);
  await backend.ask('role.save', {
    cooperativeId: id,
    id: null,
    person: { id: null, name: NAME, phone: PHONE },
    organ: 'pengurus',
    position: 'Ketua',
    startsOn: null,
    endsOn: null,
  });
  const raw = new Sqlite(path.join(backend.dataFolder, DATABASE_FILE));
  raw.pragma('foreign_keys = OFF');
  for (const [table, row] of Object.entries(histories(id))) raw.exec(`INSERT INTO ${table} ${row}`);
  raw
    .prepare('UPDATE cooperative SET phone = ?, phone_2 = ? WHERE id = ?')
    .run('+62 812-3456-7890', '0549 1', id);
  raw.close();
  const [person] = await backend.ask('person.search', { text: NAME, limit: 5 });
  await backend.ask('people.anonymise', { personId: person?.id ?? '', reason: 'permintaan tertulis' });
  for (const table of [...Object.keys(histories(id)), 'cooperative', 'person', 'change_entry']) {
    const text = JSON.stringify(queryRows(backend.dataFolder, `SELECT * FROM ${table}`));
    expect({ table, found: /tersembunyi|81234567890|812-3456/i.test(text) }).toEqual({ table, found: false });
  }
  expect(queryRows(backend.dataFolder, 'SELECT phone, phone_2 FROM cooperative')).toEqual([
    { phone: '', phone_2: '0549 1' },
  ]);
  expect(
    queryRows(backend.dataFolder, `SELECT status, since_on, reason FROM cooperative_status WHERE id = 's'`),
  ).toEqual([{ status: 'active', since_on: '2020-01-01', reason: 'kata (nama dihapus)' }]);
});
