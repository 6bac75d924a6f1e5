import type Sqlite from 'better-sqlite3';
import type { RandomNumbers } from './random-numbers.ts';
import { insertTestCooperative } from './test-cooperative.ts';

/** Pieces that are hard to look for: signs of LIKE and of the index, letters of other cases and scripts, a line's end. */
const PIECES = [
  'halal',
  'Halal',
  'RAT',
  '100%',
  'a_b',
  '"NIB"',
  'AND',
  'Ma’ruf',
  "O'Hara",
  'É',
  'é',
  'ñandú',
  '😀',
  '\\',
  '\n',
  'x',
  'sk',
  '-',
  'Siti Aminah',
  'H.M. Budi, S.E.',
  '{place}',
  '中文字',
];

export const someText = (numbers: RandomNumbers): string =>
  Array.from({ length: numbers.below(4) }, () => numbers.pick(PIECES)).join(numbers.pick([' ', '', ' ']));

const KEPT = `'2025-01-01', 'Uji', '2025-01-01'`;
const COOPERATIVES = 6;

/** Some of a text that stands somewhere, or another text. */
export function soughtText(numbers: RandomNumbers, text: string): string {
  const signs = Array.from(text);
  if (signs.length === 0 || numbers.once(6)) return someText(numbers).trim();
  const from = numbers.below(signs.length);
  return signs
    .slice(from, from + 1 + numbers.below(6))
    .join('')
    .trim();
}

/** Consultations, visits and activities of people and cooperatives with texts of all kinds, some taken out. */
export function fillRecords(raw: Sqlite.Database, numbers: RandomNumbers, count: number): void {
  const nameKey = (name: string) =>
    name
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const named = (): string => someText(numbers).trim() || 'Tanpa';
  const removed = (): string | null => (numbers.once(5) ? '2025-02-01' : null);
  const on = (): string => `202${numbers.below(6)}-0${1 + numbers.below(9)}-1${numbers.below(9)}`;
  const where = (): string => `k${numbers.below(COOPERATIVES)}`;
  raw.exec('BEGIN');
  for (let n = 0; n < COOPERATIVES; n += 1) {
    insertTestCooperative(raw, `k${n}`);
    raw.prepare('UPDATE cooperative SET name = ? WHERE id = ?').run(`KSU ${named()} ${n}`, `k${n}`);
  }
  const consultation =
    raw.prepare(`INSERT INTO consultation (id, held_on, held_at, name, name_key, nik_ktp, phone, place,
    cooperative_id, channel, topic, topic_note, summary, outcome, follow_up_note, officer, referred_to, recorded_at,
    recorded_by, updated_at, removed_at, removed_reason)
    VALUES (?, ?, '', ?, ?, '', '', ?, ?, 'visit', ?, '', ?, 'open', ?, '', '', ${KEPT}, ?, '')`);
  const visit =
    raw.prepare(`INSERT INTO coaching_visit (id, visited_on, cooperative_id, outcome, met_name, met_position,
    advice, next_step, note, keyed_on, recorded_at, recorded_by, updated_at, removed_at, removed_reason)
    VALUES (?, ?, ?, 'met_officers', ?, '', ?, ?, ?, '2025-01-01', ${KEPT}, ?, '')`);
  const activity =
    raw.prepare(`INSERT INTO activity (id, year, kind, title, theme, organiser, organiser_name, mode, state,
    sub_activity_code, note, recorded_at, recorded_by, updated_at, removed_at, removed_reason)
    VALUES (?, ?, 'bimtek', ?, ?, 'own', ?, 'offline', ?, '', '', ${KEPT}, ?, '')`);
  const batch =
    raw.prepare(`INSERT INTO activity_batch (id, activity_id, number, starts_on, ends_on, place, updated_at)
    VALUES (?, ?, ?, ?, '2026-12-31', ?, '')`);
  const participant =
    raw.prepare(`INSERT INTO activity_participant (id, batch_id, position, name, name_key, nik_ktp,
    business, role, origin_code, category, nib_basis, verdict_reason, recorded_at, recorded_by, updated_at, removed_at,
    removed_reason) VALUES (?, ?, ?, ?, ?, '', '', '', '', '', 'none', '', ${KEPT}, ?, '')`);
  const letter =
    raw.prepare(`INSERT INTO incoming_letter (id, agenda_year, agenda_number, received_on, letter_number,
    dated_on, sender, cooperative_id, subject, secrecy, speed, attachments, channel, note, closed_on, closed_note,
    recorded_at, recorded_by, updated_at, removed_at, removed_reason)
    VALUES (?, 2025, ?, '2025-03-01', ?, NULL, ?, ?, ?, 'ordinary', 'ordinary', 0, 'delivered', ?, NULL, '', ${KEPT}, ?, '')`);
  const passed = raw.prepare(`INSERT INTO incoming_disposition (id, letter_id, position, from_whom, to_whom,
    instructions_json, note, given_on, due_on, done_on, done_note, recorded_at, recorded_by, updated_at, removed_at,
    removed_reason) VALUES (?, ?, ?, 'Kepala', ?, '[]', '', '2025-03-02', NULL, NULL, '', ${KEPT}, ?, '')`);
  for (let n = 0; n < count; n += 1) {
    const name = named();
    const text = () => someText(numbers);
    const topic = numbers.pick(['halal', 'rat']);
    const at = numbers.once(3) ? null : where();
    consultation.run(`c${n}`, on(), name, nameKey(name), text(), at, topic, text(), text(), removed());
    visit.run(`v${n}`, on(), where(), text(), text(), text(), text(), removed());
    letter.run(`l${n}`, n + 1, text(), named(), at, named(), text(), removed());
    for (let d = 0; d < numbers.below(3); d += 1)
      passed.run(`d${n}-${d}`, `l${n}`, d + 1, named(), removed());
    const state = numbers.pick(['planned', 'done']);
    activity.run(`a${n}`, 2020 + numbers.below(6), named(), text(), text(), state, removed());
    for (let b = 0; b < numbers.below(3); b += 1) {
      batch.run(`b${n}-${b}`, `a${n}`, b + 1, on(), text());
      for (let p = 0; p < numbers.below(4); p += 1) {
        const who = named();
        participant.run(`p${n}-${b}-${p}`, `b${n}-${b}`, p + 1, who, nameKey(who), removed());
      }
    }
  }
  raw.exec('COMMIT');
}
