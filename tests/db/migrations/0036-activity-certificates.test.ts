import { expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { normalisePersonName } from '#rules/value/person-name.ts';
import { MIGRATIONS } from '../../../db/migrations/index.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

const BEFORE = MIGRATIONS.filter(({ version }) => version < 36);

const number = (
  at: number,
) => `INSERT INTO letter_number (id, series, year, sequence, insertion, text, purpose,
  addressee, owner, classification, dated_on, state, state_reason, book, recorded_at, recorded_by) VALUES
  ('n${String(at)}', 'sertifikat', 2023, ${String(at)}, '', 'S/${String(at)}', '', '', '', '', '2023-07-06',
  'issued', '', 'program', '2023-07-06T03:00:00Z', 'x')`;
const training = (id: string, createdAt: string) => `INSERT INTO training VALUES
  ('${id}', 'Pelatihan Akuntansi', '2023-07-04', '2023-07-06', 'Sangatta', '2023-07-06', '${createdAt}')`;
const line = (id: string, position: number, at: number, name: string, role: string) =>
  `INSERT INTO training_participant VALUES
    ('${id}', ${String(position)}, '${name}', 'KUD Uji', '${role}', 'n${String(at)}')`;

async function oldOffice(): Promise<string> {
  const folder = tempFolder();
  const old = await openDatabase(folder, BEFORE);
  for (const at of [1, 2, 3]) old.raw.exec(number(at));
  old.raw.exec(training('held', '2023-07-06T03:00:00Z'));
  old.raw.exec(line('held', 1, 1, 'Siti É. Contoh, S.E.', 'peserta'));
  old.raw.exec(line('held', 2, 2, 'Budi Contoh', 'narasumber'));
  old.raw.exec(training('early', '2023-07-05T03:00:00Z'));
  old.raw.exec(line('early', 1, 3, 'Ani Contoh', 'peserta'));
  await old.close();
  return folder;
}

test('a training becomes an activity with one batch, its participants and their numbers', async () => {
  const { raw } = await testDatabase(await oldOffice());
  const rows = (text: string) => raw.prepare<[], Readonly<Record<string, unknown>>>(text).all();
  expect(rows('SELECT id, year, kind, title, organiser, state FROM activity ORDER BY id')).toEqual([
    // Certificates made the day before its last day: nothing says that it was held.
    {
      id: 'early',
      year: 2023,
      kind: 'pelatihan',
      title: 'Pelatihan Akuntansi',
      organiser: 'own',
      state: 'scheduled',
    },
    {
      id: 'held',
      year: 2023,
      kind: 'pelatihan',
      title: 'Pelatihan Akuntansi',
      organiser: 'own',
      state: 'done',
    },
  ]);
  expect(
    rows(`SELECT number, starts_on, ends_on, place FROM activity_batch WHERE activity_id = 'held'`),
  ).toEqual([{ number: 1, starts_on: '2023-07-04', ends_on: '2023-07-06', place: 'Sangatta' }]);
  const people = rows(`SELECT name, name_key, business, role, person_id, cooperative_id, origin_code, verdict,
    verdict_reason, competence_number, competence_until FROM activity_participant WHERE batch_id = 'held'
    ORDER BY position`);
  expect(people.map(({ name, role, business }) => [name, role, business])).toEqual([
    ['Siti É. Contoh, S.E.', '', 'KUD Uji'],
    ['Budi Contoh', 'narasumber', 'KUD Uji'],
  ]);
  for (const one of people) {
    expect(one['name_key']).toBe(normalisePersonName(String(one['name'])));
    // Nobody is tied to the register by a name, and nothing is said of where they came from.
    expect(one).toMatchObject({
      person_id: null,
      cooperative_id: null,
      origin_code: '',
      competence_until: null,
    });
  }
  expect(people[0]?.['verdict_reason']).toContain('S/1');
  expect(rows('SELECT count(*) AS n FROM activity_attendance')).toEqual([{ n: 0 }]);
  expect(
    rows(
      `SELECT training_id, position, participant_id FROM activity_certificate ORDER BY training_id, position`,
    ),
  ).toEqual([
    { training_id: 'early', position: 1, participant_id: 'n3' },
    { training_id: 'held', position: 1, participant_id: 'n1' },
    { training_id: 'held', position: 2, participant_id: 'n2' },
  ]);
  expect(rows('SELECT to_state, changed_on FROM activity_state_event ORDER BY activity_id')).toEqual([
    { to_state: 'scheduled', changed_on: '2023-07-05' },
    { to_state: 'done', changed_on: '2023-07-06' },
  ]);
});

test('whose a certificate is stays for good', async () => {
  const { raw } = await testDatabase(await oldOffice());
  expect(() => raw.exec('DELETE FROM activity_certificate')).toThrow(/never deleted/);
  expect(() => raw.exec(`UPDATE activity_certificate SET participant_id = 'n2'`)).toThrow(
    /activity_certificate/,
  );
  expect(() => raw.exec(`UPDATE activity_participant SET competence_until = 'besok'`)).toThrow(/CHECK/);
});

test('T11: 30 participants keep their 30 numbers, each in its place', async () => {
  const folder = tempFolder();
  const old = await openDatabase(folder, BEFORE);
  const all = Array.from({ length: 30 }, (_, at) => at + 1);
  for (const at of all) old.raw.exec(number(at));
  old.raw.exec(training('thirty', '2023-07-06T03:00:00Z'));
  for (const at of all) old.raw.exec(line('thirty', at, at, `Contoh Peserta ${String(at)}`, 'peserta'));
  const before = old.raw.prepare('SELECT * FROM training_participant ORDER BY position').all();
  await old.close();
  const { raw } = await testDatabase(folder);
  const kept = raw
    .prepare<[], string>(
      `SELECT activity_participant.name || ' ' || letter_number.text FROM activity_participant
        INNER JOIN activity_certificate ON activity_certificate.participant_id = activity_participant.id
        INNER JOIN training_participant ON training_participant.training_id = activity_certificate.training_id
          AND training_participant.position = activity_certificate.position
        INNER JOIN letter_number ON letter_number.id = training_participant.letter_number_id
        ORDER BY activity_participant.position`,
    )
    .pluck()
    .all();
  expect(kept).toEqual(all.map((at) => `Contoh Peserta ${String(at)} S/${String(at)}`));
  expect(raw.prepare('SELECT * FROM training_participant ORDER BY position').all()).toEqual(before);
});
