import type Sqlite from 'better-sqlite3';

/** The first of the ten years. */
export const FIRST_YEAR = 2016;
export const YEARS = 10;
const BATCHES = 6700;
const VISITS = 100_000;
const CONSULTATIONS = 100_000;
const PLANS = 8000;
const LETTERS = 30_000;

const counted = (name: string, count: number): string =>
  `WITH RECURSIVE ${name}(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM ${name} WHERE n < ${String(count)})`;
const dayOf = (n: string): string =>
  `(${String(FIRST_YEAR)} + ${n} % ${String(YEARS)}) || '-' || substr('0' || (1 + ${n} % 10), -2) || '-' || substr('0' || (1 + ${n} / 7 % 27), -2)`;
const KEPT = `'2025-01-01', 'Uji', '2025-01-01', ''`;

/** 200,000 participants of trainings, 100,000 visits, 100,000 consultations and 30,000 letters that came in, beside a register that stands. */
export function fillProgramme(raw: Sqlite.Database): void {
  raw.exec(`
    CREATE TEMP TABLE place AS SELECT id, row_number() OVER (ORDER BY id) - 1 AS at FROM cooperative;
    CREATE UNIQUE INDEX place_at ON place (at);
    INSERT INTO activity (id, year, kind, title, theme, organiser, organiser_name, mode, state, sub_activity_code, note,
        recorded_at, recorded_by, updated_at, removed_reason)
      ${counted('series', BATCHES)}
      SELECT 'kegiatan' || n, ${String(FIRST_YEAR)} + n % ${String(YEARS)}, 'pelatihan', 'Pelatihan Uji ' || n, '',
        'own', '', 'offline', 'done', '2.17.05.2.01.0001', '', ${KEPT} FROM series;
    INSERT INTO activity_batch (id, activity_id, number, starts_on, ends_on, place, updated_at)
      ${counted('series', BATCHES)}
      SELECT 'angkatan' || n, 'kegiatan' || n, 1, ${dayOf('n')}, ${dayOf('n')}, 'Sangatta', '2025-01-01' FROM series;
    INSERT INTO activity_participant (id, batch_id, position, name, name_key, nik_ktp, sex, cooperative_id, business, role,
        origin_code, category, nib_basis, verdict_reason, recorded_at, recorded_by, updated_at, removed_reason)
      ${counted('series', BATCHES)}, seats(s) AS (SELECT 1 UNION ALL SELECT s + 1 FROM seats WHERE s < 30)
      SELECT 'peserta' || n || '-' || s, 'angkatan' || n, s, 'Orang Uji ' || ((n * 30 + s) % 60000),
        'orang uji ' || ((n * 30 + s) % 60000), '', CASE s % 2 WHEN 0 THEN 'L' ELSE 'P' END,
        (SELECT id FROM place WHERE at = (n * 31 + s * 7) % (SELECT count(*) FROM place)), '', '', '64.08', '', 'none',
        '', ${KEPT} FROM series CROSS JOIN seats;
    INSERT INTO activity_attendance (participant_id, held_on, mark)
      SELECT one.id, activity_batch.starts_on, 'present' FROM activity_participant AS one
        JOIN activity_batch ON activity_batch.id = one.batch_id;
    INSERT INTO coaching_visit (id, visited_on, cooperative_id, outcome, met_name, met_position, advice, next_step, note,
        keyed_on, activity_seen, recorded_at, recorded_by, updated_at, removed_reason)
      ${counted('series', VISITS)}
      SELECT 'kunjungan' || n, ${dayOf('n')}, (SELECT id FROM place WHERE at = n * 13 % (SELECT count(*) FROM place)),
        CASE n % 9 WHEN 0 THEN 'remote' ELSE 'met_officers' END, '', '', 'Saran uji ' || n, '', '', ${dayOf('n')},
        'unknown', ${KEPT} FROM series;
    INSERT INTO consultation (id, held_on, held_at, name, name_key, nik_ktp, phone, place, cooperative_id, channel, topic,
        topic_note, summary, outcome, done_on, follow_up_note, officer, referred_to, recorded_at, recorded_by, updated_at,
        removed_reason)
      ${counted('series', CONSULTATIONS)}
      SELECT 'konsultasi' || n, ${dayOf('n')}, '', 'Tamu Uji ' || (n % 40000), 'tamu uji ' || (n % 40000), '', '', '',
        CASE n % 3 WHEN 0 THEN (SELECT id FROM place WHERE at = n * 17 % (SELECT count(*) FROM place)) END, 'visit',
        'halal', '', 'Ringkasan uji ' || n, 'done', ${dayOf('n')}, '', '', '', ${KEPT} FROM series;
    INSERT INTO coaching_plan (id, year, cooperative_id, goal, goal_note, priority, priority_reason, assignment, before_on,
        before_status, before_grade, after_status, after_grade, recorded_at, recorded_by, updated_at, removed_reason)
      ${counted('series', PLANS)}
      SELECT 'rencana' || n, ${String(FIRST_YEAR)} + n % ${String(YEARS)},
        (SELECT id FROM place WHERE at = n * 11 % (SELECT count(*) FROM place)), 'rat', '', 'normal', 'Alasan uji ' || n,
        '', '2016-01-01', 'active', '', '', '', ${KEPT} FROM series;
    INSERT INTO incoming_letter (id, agenda_year, agenda_number, received_on, letter_number, sender, cooperative_id,
        subject, secrecy, speed, attachments, channel, note, closed_note, recorded_at, recorded_by, updated_at,
        removed_reason)
      ${counted('series', LETTERS)}
      SELECT 'masuk' || n, ${String(FIRST_YEAR)} + n % ${String(YEARS)}, n, ${dayOf('n')}, 'SM/' || n,
        'Pengirim Uji ' || (n % 900), NULL, 'Perihal uji ' || n, 'ordinary', 'ordinary', 0, 'delivered', '', '',
        ${KEPT} FROM series;
    ANALYZE;`);
}
