import { performance } from 'node:perf_hooks';
import path from 'node:path';
import { FORMATION_STAGES } from '#rules/formation/stage.ts';
import { addDays, toPlainDate } from '#rules/value/plain-date.ts';
import { formationFile } from '../helpers/formation-file.ts';
import { benchOffice } from './register-office.ts';
import type { BenchOffice } from './register-office.ts';

/**
 * A sprint of village cooperatives: the board, each of its filters, its last page, the race against the deadline and
 * the batch print of what each kecamatan still lacks. 141 is one kabupaten; the larger size shows how it grows. The
 * first print of a session also starts the thread and reads the fonts; it is told apart and held to nothing.
 */
const SIZES = [141, 5000];
const RUNS = 15;
/** Each answer is to stay under it at the size of one kabupaten. */
const LIMIT_MS = 1000;
const PAPERS = ['akta-pendirian', 'surat-kuasa-pendiri', 'berita-acara-rapat', 'daftar-hadir'];

/** So many files over every village of the region, at every stage. */
async function fill(office: BenchOffice, count: number): Promise<void> {
  const { rows } = await office.ask('village.board', { limit: 500 });
  const present = { state: 'present', on: toPlainDate('2025-06-01'), note: '' } as const;
  for (let index = 0; index < count; index += 1) {
    const village = rows[index % rows.length];
    if (!village) return;
    const round = Math.floor(index / rows.length);
    const file = formationFile({
      name: `Koperasi ${village.kind === 'desa' ? 'Desa' : 'Kelurahan'} Merah Putih ${village.name}${round ? ` ${round}` : ''}`,
      regionCode: village.code,
      isVillageProgramme: true,
      meetingOn: addDays(toPlainDate('2025-05-01'), index % 30),
      documents: Object.fromEntries(PAPERS.slice(0, index % 5).map((code) => [code, present])),
      particulars: {
        ...formationFile().particulars,
        officer: `Petugas Uji ${index % 7}`,
        notary: `Notaris Uji ${index % 4}`,
      },
    });
    const { id } = await office.ask('formation.save', { id: null, expectedUpdatedAt: null, file });
    const reached = FORMATION_STAGES.filter((stage) => stage !== 'meeting').slice(0, index % 8);
    for (const [step, stage] of reached.entries()) {
      const on = addDays(toPlainDate('2025-05-05'), (index % 25) + step);
      await office.ask('formation.setStage', { id, stage, on, number: `N-${index}` });
    }
  }
}

let isSlow = false;
for (const size of SIZES) {
  const office = await benchOffice(0);
  await fill(office, size);
  const { total, districts } = await office.ask('formation.board', { limit: 1 });
  const district = districts[3]?.code ?? '';
  const print = (chosen: readonly string[]) =>
    office.ask('village.printMissing', { districts: chosen, path: path.join(office.folder, 'kurang.pdf') });
  const works: Readonly<Record<string, () => Promise<unknown>>> = {
    'board, first page': () => office.ask('formation.board', { limit: 200 }),
    'board, last page': () => office.ask('formation.board', { offset: Math.max(0, total - 200), limit: 200 }),
    'filter: words': () => office.ask('formation.board', { text: 'sepaso', limit: 200 }),
    'filter: officer': () => office.ask('formation.board', { officer: 'Petugas Uji 3', limit: 200 }),
    'filter: notary': () => office.ask('formation.board', { notary: 'Notaris Uji 2', limit: 200 }),
    'filter: kecamatan': () => office.ask('formation.board', { districtCode: district, limit: 200 }),
    'filter: waiting for': () => office.ask('formation.board', { waitingFor: 'ahu', limit: 200 }),
    'sprint 1-30 Juni': () =>
      office.ask('formation.sprint', { from: '2025-06-01', until: '2025-06-30', stage: 'ahu' }),
    'village board': () => office.ask('village.board', { limit: 500 }),
    'village filter': () => office.ask('village.board', { lacks: ['approval'], limit: 500 }),
    'print one kecamatan': () => print([district]),
    'print every kecamatan': () => print([]),
  };
  const began = performance.now();
  await print([district]);
  console.log(`${size} first print of a session ${(performance.now() - began).toFixed(0)} ms`);
  for (const [name, work] of Object.entries(works)) {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const from = performance.now();
      await work();
      times.push(performance.now() - from);
    }
    times.sort((a, b) => a - b);
    const [median, p95] = [times[Math.floor(RUNS / 2)] ?? 0, times[Math.floor(RUNS * 0.95)] ?? 0];
    if (size === SIZES[0] && p95 > LIMIT_MS) isSlow = true;
    console.log(`${size} ${name.padEnd(22)} p50 ${median.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms`);
  }
  await office.close();
}
if (isSlow) process.exitCode = 1;
