import { expect, test } from 'vitest';
import type Sqlite from 'better-sqlite3';
import { countActivities, readActivities } from '#db/queries/activity/list.ts';
import { countConsultations, readConsultations } from '#db/queries/consultation/list.ts';
import { countVisits, readVisits } from '#db/queries/coaching/visit-list.ts';
import { readIncoming } from '#db/queries/incoming/list.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { WHOLE_LIST } from '#db/page-bounds.ts';
import { normalisePersonName } from '#rules/value/person-name.ts';
import { fillRecords, soughtText } from '../../../helpers/programme-office.ts';
import { randomNumbers } from '../../../helpers/random-numbers.ts';
import { testDatabase } from '../../../helpers/test-database.ts';

const CONSULTATIONS = {
  period: null,
  topic: '',
  officer: '',
  outcome: null,
  cooperativeId: null,
  isRemoved: false,
} as const;
const VISITS = {
  days: null,
  officerId: null,
  outcome: null,
  districtCode: '',
  cooperativeId: null,
  isRemoved: false,
} as const;
const LETTERS = { year: null, state: null, due: null, sender: '', cooperativeId: null, on: null } as const;
const TODAY = toPlainDate('2025-06-01');
const ACTIVITIES = { year: null, states: [], isRemoved: false } as const;

const escaped = (text: string): string => `%${text.replaceAll(/[\\%_]/g, (mark) => `\\${mark}`)}%`;
const NAMED = `cooperative_id IN (SELECT id FROM cooperative WHERE lower(name) LIKE @text ESCAPE '\\')`;
const anyOf = (columns: readonly string[]): string =>
  columns.map((column) => `lower(${column}) LIKE @text ESCAPE '\\'`).join(' OR ');

/** The search as it was before there was an index: every row is asked, column by column. */
const SLOW = {
  consultation: `SELECT id FROM consultation WHERE @named AND name_key LIKE @name ESCAPE '\\'
    OR ${anyOf(['summary', 'follow_up_note', 'place'])} OR ${NAMED}`,
  coaching_visit: `SELECT id FROM coaching_visit WHERE ${anyOf(['met_name', 'advice', 'next_step', 'note'])} OR ${NAMED}`,
  incoming_letter: `SELECT id FROM incoming_letter WHERE ${anyOf(['sender', 'letter_number', 'subject', 'note'])} OR ${NAMED}
    OR id IN (SELECT letter_id FROM incoming_disposition WHERE removed_at IS NULL AND lower(to_whom) LIKE @text ESCAPE '\\')
    OR agenda_number || '/' || agenda_year = @whole`,
  activity: `SELECT id FROM activity WHERE ${anyOf(['title', 'theme', 'organiser_name'])}
    OR id IN (SELECT activity_id FROM activity_batch WHERE lower(place) LIKE @text ESCAPE '\\')
    OR @named AND id IN (SELECT activity_id FROM activity_batch JOIN activity_participant AS one ON one.batch_id =
      activity_batch.id WHERE one.removed_at IS NULL AND one.name_key LIKE @name ESCAPE '\\')`,
} as const;

/** Ids that the slow search finds, in the order of the list. */
function slowly(
  raw: Sqlite.Database,
  table: keyof typeof SLOW,
  text: string,
  { isRemoved, condition = '1' }: { readonly isRemoved: boolean; readonly condition?: string },
): readonly string[] {
  const name = normalisePersonName(text);
  const order = {
    consultation: 'held_on DESC, held_at DESC, id DESC',
    coaching_visit: 'visited_on DESC, id DESC',
    incoming_letter: 'agenda_year DESC, agenda_number DESC',
    activity: `year DESC, coalesce((SELECT min(starts_on) FROM activity_batch WHERE activity_id = activity.id), '') DESC,
      title, id`,
  }[table];
  return raw
    .prepare<[object], string>(
      `SELECT id FROM ${table} WHERE id IN (${SLOW[table]}) AND ${condition}
         AND removed_at IS ${isRemoved ? 'NOT NULL' : 'NULL'} ORDER BY ${order}`,
    )
    .pluck()
    .all({
      text: escaped(text.toLowerCase()),
      whole: text,
      name: escaped(name),
      named: name === '' ? 0 : 1,
    });
}

const idsOf = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);

test('finds what a search of every row finds, in its order, page by page, with its count', async () => {
  const { raw, readDb } = await testDatabase();
  const numbers = randomNumbers(42);
  fillRecords(raw, numbers, 120);
  const texts = raw
    .prepare<[], string>(
      `SELECT summary FROM consultation UNION SELECT name FROM consultation UNION SELECT advice FROM coaching_visit
       UNION SELECT title FROM activity UNION SELECT name FROM activity_participant UNION SELECT name FROM cooperative`,
    )
    .pluck()
    .all();
  let found = 0;
  for (let run = 0; run < 400; run += 1) {
    const text = soughtText(numbers, numbers.pick(texts));
    if (text === '') continue;
    const isRemoved = numbers.once(4);
    const page = numbers.once(2) ? WHOLE_LIST : { offset: numbers.below(4), limit: 1 + numbers.below(5) };
    const cut = (ids: readonly string[]) => ids.slice(page.offset, page.offset + page.limit);
    const asked = { text, isRemoved };

    const consultations = slowly(raw, 'consultation', text, { isRemoved, condition: `topic = 'rat'` });
    const rat = { ...CONSULTATIONS, ...asked, topic: 'rat' };
    const first = await readConsultations(readDb, rat, page);
    expect({ text, ids: idsOf(first), total: await countConsultations(readDb, rat) }).toEqual({
      text,
      ids: cut(consultations),
      total: consultations.length,
    });

    const visits = slowly(raw, 'coaching_visit', text, { isRemoved });
    const second = await readVisits(readDb, { ...VISITS, ...asked }, page);
    const visited = await countVisits(readDb, { ...VISITS, ...asked });
    expect({ text, ids: idsOf(second), total: visited }).toEqual({
      text,
      ids: cut(visits),
      total: visits.length,
    });

    const activities = slowly(raw, 'activity', text, { isRemoved, condition: `state = 'done'` });
    const done = { ...ACTIVITIES, ...asked, states: ['done'] as const };
    const third = await readActivities(readDb, done, page);
    const counts = await countActivities(readDb, done);
    const planned = slowly(raw, 'activity', text, { isRemoved, condition: `state = 'planned'` });
    expect({ text, ids: idsOf(third), total: counts.total }).toEqual({
      text,
      ids: cut(activities),
      total: activities.length,
    });
    expect(counts.states.get('planned') ?? 0).toBe(planned.length);
    const letters = slowly(raw, 'incoming_letter', text, { isRemoved });
    const fourth = await readIncoming(readDb, { ...LETTERS, ...asked }, { today: TODAY, page });
    expect({ text, ids: idsOf(fourth.rows), total: fourth.total }).toEqual({
      text,
      ids: cut(letters),
      total: letters.length,
    });
    found += letters.length + consultations.length + visits.length + activities.length;
  }
  expect(found).toBeGreaterThan(1000);
});

test('finds a word that more records hold than are fetched at once, and its page', async () => {
  const { raw, readDb } = await testDatabase();
  fillRecords(raw, randomNumbers(7), 1);
  raw.exec(`WITH RECURSIVE series(n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM series WHERE n < 2600)
    INSERT INTO consultation SELECT 'm' || n, '2024-01-' || substr('0' || (1 + n % 28), -2), '', 'Tamu ' || n,
      'tamu ' || n, '', '', '', NULL, 'visit', 'rat', '', 'Ringkasan', 'open', NULL, '', NULL, '', '', '', '', '',
      CASE n % 10 WHEN 0 THEN '2025' END, '', NULL FROM series`);
  for (const isRemoved of [false, true]) {
    const expected = slowly(raw, 'consultation', 'ringkas', { isRemoved });
    const page = { offset: 30, limit: 20 };
    const asked = { ...CONSULTATIONS, text: 'ringkas', isRemoved };
    const rows = await readConsultations(readDb, asked, page);
    const total = await countConsultations(readDb, asked);
    expect([total, idsOf(rows)]).toEqual([expected.length, expected.slice(30, 50)]);
  }
  expect(slowly(raw, 'consultation', 'ringkas', { isRemoved: false }).length).toBeGreaterThan(2000);
});

test('finds a letter that came in by its number of the agenda, beside those that say it', async () => {
  const { raw, readDb } = await testDatabase();
  fillRecords(raw, randomNumbers(11), 30);
  raw.exec(
    `UPDATE incoming_letter SET removed_at = NULL; UPDATE incoming_letter SET note = 'lihat 7/2025' WHERE id = 'l20'`,
  );
  const find = async (text: string) =>
    idsOf(
      (
        await readIncoming(
          readDb,
          { ...LETTERS, text, isRemoved: false },
          { today: TODAY, page: { offset: 0, limit: 9 } },
        )
      ).rows,
    );
  expect(await find('7/2025')).toEqual(['l20', 'l6']);
  expect(await find('7/2024')).toEqual([]);
});

test('finds activities of a word that more participants bear than are fetched at once', async () => {
  const { raw, readDb } = await testDatabase();
  fillRecords(raw, randomNumbers(8), 60);
  const batches = raw.prepare<[], string>('SELECT id FROM activity_batch ORDER BY id').pluck().all();
  const add =
    raw.prepare(`INSERT INTO activity_participant (id, batch_id, position, name, name_key, nik_ktp, business,
    role, origin_code, category, nib_basis, verdict_reason, recorded_at, recorded_by, updated_at, removed_at,
    removed_reason) VALUES (?, ?, ?, 'Banyak', 'banyak', '', '', '', '', '', 'none', '', '', '', '', ?, '')`);
  raw.transaction(() => {
    for (const [at, batch] of batches.entries())
      for (let n = 0; n < 90; n += 1)
        // Of every third batch all were taken out again: its activity is not found by them.
        add.run(`z${String(at)}-${String(n)}`, batch, 100 + n, at % 3 === 0 ? '2025' : null);
  })();
  expect(batches.length * 60).toBeGreaterThan(2000);
  for (const isRemoved of [false, true]) {
    const expected = slowly(raw, 'activity', 'banyak', { isRemoved });
    const asked = { ...ACTIVITIES, text: 'banyak', isRemoved };
    const found = await readActivities(readDb, asked, { offset: 3, limit: 7 });
    expect(idsOf(found)).toEqual(expected.slice(3, 10));
    expect(idsOf(await readActivities(readDb, asked, WHOLE_LIST))).toEqual(expected);
    expect((await countActivities(readDb, asked)).total).toBe(expected.length);
    expect(expected.length).toBeLessThan(60);
  }
});
