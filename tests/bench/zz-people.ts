import { performance } from 'node:perf_hooks';
import { openDatabase } from '#db/open.ts';
import { benchOffice } from './register-office.ts';

/**
 * What is to be clarified among people: each cooperative has a chair, secretary, treasurer and supervisor; one in fifty
 * chairs sits in a second cooperative, one in two hundred treasurers also supervises.
 */
const SIZES = [60_000];
const RUNS = 3;

const PEOPLE = `
  INSERT INTO person (id, name, name_key, nik_ktp, born_on, sex, address, phone, created_at, updated_at)
    SELECT seat.kind || cooperative.id, 'Orang Uji ' || seat.kind || cooperative.rowid,
      'orang uji ' || seat.kind || cooperative.rowid,
      CASE WHEN cooperative.rowid % 3 = 0 THEN '' ELSE '6408' || seat.code || substr('00000000' || cooperative.rowid, -8) || '0001' END,
      '19' || (60 + cooperative.rowid % 35) || '-05-17', 'L', '', '', '2025', '2025'
    FROM cooperative CROSS JOIN (SELECT 'k' AS kind, '00' AS code UNION SELECT 's', '01' UNION SELECT 'b', '02'
      UNION SELECT 'p', '03') AS seat;
  INSERT INTO cooperative_role (id, cooperative_id, person_id, organ, position, starts_on, ends_on, recorded_at)
    SELECT seat.kind || cooperative.id, cooperative.id, seat.kind || cooperative.id, seat.organ, seat.position,
      '2023-01-01', NULL, '2025'
    FROM cooperative CROSS JOIN (SELECT 'k' AS kind, 'pengurus' AS organ, 'Ketua' AS position
      UNION SELECT 's', 'pengurus', 'Sekretaris' UNION SELECT 'b', 'pengurus', 'Bendahara'
      UNION SELECT 'p', 'pengawas', 'Ketua Pengawas') AS seat;
  INSERT INTO cooperative_role (id, cooperative_id, person_id, organ, position, starts_on, ends_on, recorded_at)
    SELECT '2' || one.id, other.id, 'k' || one.id, 'pengurus', 'Wakil Ketua', '2024-01-01', NULL, '2025'
    FROM cooperative AS one JOIN cooperative AS other ON other.rowid = one.rowid + 1 WHERE one.rowid % 50 = 0;
  INSERT INTO cooperative_role (id, cooperative_id, person_id, organ, position, starts_on, ends_on, recorded_at)
    SELECT '3' || id, id, 'b' || id, 'pengawas', 'Anggota Pengawas', '2024-01-01', NULL, '2025'
    FROM cooperative WHERE rowid % 200 = 0;`;

for (const size of SIZES) {
  const office = await benchOffice(size);
  const database = await openDatabase(office.folder);
  database.raw.exec(PEOPLE);
  await database.close();
  const { total } = await office.ask('people.overlaps', { limit: 1 });
  console.log(`${size} cooperatives, ${total} findings`);
  const asks = {
    'first page': () => office.ask('people.overlaps', { limit: 200 }),
    'last page': () => office.ask('people.overlaps', { offset: Math.max(0, total - 200), limit: 200 }),
    'one kind': () => office.ask('people.overlaps', { kinds: ['two_boards'], limit: 200 }),
    words: () => office.ask('people.overlaps', { text: 'uji k100', limit: 200 }),
  };
  for (const [name, ask] of Object.entries(asks)) {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const from = performance.now();
      await ask();
      times.push(performance.now() - from);
    }
    times.sort((a, b) => a - b);
    const [median, worst] = [times[Math.floor(RUNS / 2)] ?? 0, times.at(-1) ?? 0];
    console.log(`${size} ${name}: median ${median.toFixed(0)} ms, worst ${worst.toFixed(0)} ms`);
  }
  await office.close();
}
