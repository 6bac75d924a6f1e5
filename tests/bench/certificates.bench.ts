import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { STANDARD_LOOK } from '#rules/award/certificate-look.ts';
import { PROOF_PREFIX } from '#rules/proof/payload.ts';
import { createRenderer } from '../../electron/backend/documents/render.ts';
import { certificateJob, certificates } from '../documents/sample-data.ts';
import { emblemLike, mailMerge } from './mail-merge.ts';
import { drawByHand, placePages } from './raw-certificates.ts';

/**
 * 500 certificates with an emblem and a QR of their own in one file, and in a file each: by the program's renderer; by raw pdfkit drawing the
 * same lines in the same faces over the same frame at places worked out before the clock starts; and by LibreOffice's
 * mail merge, its own start not counted. Best of a few runs after a warm-up, the ways in turn so that a busy machine
 * slows both; LibreOffice once. At the end the packaged program itself, when it is there: memory, answers, frames.
 */
const COUNT = 500;
/** Raw pdfkit parses its fonts for every file: twenty say enough. */
const SEPARATE_BY_HAND = 20;
const [RUNS_TOGETHER, RUNS_SEPARATE] = [5, 2];

const root = fileURLToPath(new URL('../..', import.meta.url));
const emblem = emblemLike(600);
const sha256 = createHash('sha256').update(emblem).digest('hex');
const renderer = createRenderer({
  fontFolder: path.join(root, 'resources', 'fonts'),
  readPicture: () => emblem,
});
const look = {
  ...STANDARD_LOOK,
  emblems: [{ place: 'atas' as const, sha256, width: 600, height: 600, orientation: 1 }],
};

interface Way {
  readonly label: string;
  readonly count: number;
  readonly run: () => Promise<number>;
}
interface Result {
  readonly milliseconds: number;
  readonly bytes: number;
}

/** Milliseconds and bytes of the fastest of several runs. */
async function bestOf(ways: readonly Way[], runs: number): Promise<readonly Result[]> {
  const best = ways.map(() => ({ milliseconds: Number.POSITIVE_INFINITY, bytes: 0 }));
  for (let round = 0; round <= runs; round += 1) {
    for (const [index, way] of ways.entries()) {
      const started = performance.now();
      const bytes = await way.run();
      const milliseconds = performance.now() - started;
      if (round > 0 && milliseconds < (best[index]?.milliseconds ?? 0)) best[index] = { milliseconds, bytes };
    }
  }
  return best;
}

function tell(label: string, count: number, milliseconds: number, bytes: number | null): void {
  const cells = [
    String(count).padStart(6),
    milliseconds.toFixed(0).padStart(8),
    ((count * 1000) / milliseconds).toFixed(0).padStart(11),
    (bytes === null ? '' : (bytes / 1024).toFixed(0)).padStart(9),
  ];
  console.log(`${label.padEnd(36)}${cells.join('')}`);
}

const met = (isMet: boolean): string => (isMet ? 'tercapai' : 'BELUM TERCAPAI');
const ratioText = (value: number): string => value.toFixed(2).replace('.', ',');

/** A proof as long as a real one, another for each certificate. */
const proofOf = (index: number) => ({
  payload: `${PROOF_PREFIX}${createHash('sha512').update(String(index)).digest('hex').toUpperCase()}${'0'.repeat(40)}`,
  shortCode: 'JZSM-20ZY-JX5X',
});
const recipients = certificates(COUNT, { look }).map((one, index) => ({ ...one, proof: proofOf(index) }));
const placed = placePages(recipients, renderer.measure);
const together: readonly Way[] = [
  {
    label: 'Meja Koperasi, satu berkas',
    count: COUNT,
    run: async () => (await renderer.renderToBytes(certificateJob(recipients))).bytes.length,
  },
  {
    label: 'pdfkit langsung, satu berkas',
    count: COUNT,
    run: async () => (await drawByHand(placed)).length,
  },
];
const separate: readonly Way[] = [
  {
    label: 'Meja Koperasi, berkas terpisah',
    count: COUNT,
    run: async () => {
      let bytes = 0;
      for (const one of recipients)
        bytes += (await renderer.renderToBytes(certificateJob([one]))).bytes.length;
      return bytes;
    },
  },
  {
    label: 'pdfkit langsung, berkas terpisah',
    count: SEPARATE_BY_HAND,
    run: async () => {
      let bytes = 0;
      for (const page of placed.slice(0, SEPARATE_BY_HAND)) bytes += (await drawByHand([page])).length;
      return bytes;
    },
  },
];

/** The packaged program in its window; its own test measures and judges, this passes its figures on. */
function packagedPace(): readonly string[] {
  const program = process.env['MEJA_PROGRAM'];
  if (program === undefined) return ['Program terpaket tidak ada: memori dan jendela tidak diukur.'];
  const run = spawnSync(
    'xvfb-run',
    [
      '--auto-servernum',
      process.execPath,
      path.join(root, 'node_modules', '@playwright', 'test', 'cli.js'),
      'test',
      '--config',
      'tests/playwright.config.ts',
      '--reporter=list',
      'tests/app/printing-pace.test.ts',
    ],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, MEJA_NODE: process.execPath },
    },
  );
  const lines = (run.stdout ?? '').split('\n').filter((line) => line.startsWith('ukur: '));
  const verdict = `Memori di bawah 340 MB, jawaban dan bingkai di bawah 100 ms: ${met(run.status === 0)}`;
  return lines.length === 0 ? ['Program terpaket tidak dapat diukur di sini.'] : [...lines, verdict];
}

console.log('                                    piagam      ms   piagam/s      KiB');
const [one, oneByHand] = await bestOf(together, RUNS_TOGETHER);
const [many, manyByHand] = await bestOf(separate, RUNS_SEPARATE);
for (const [ways, results] of [
  [together, [one, oneByHand]],
  [separate, [many, manyByHand]],
] as const) {
  for (const [index, way] of ways.entries()) {
    tell(way.label, way.count, results[index]?.milliseconds ?? 0, results[index]?.bytes ?? 0);
  }
}
const merged = mailMerge(recipients);
if (typeof merged !== 'string') {
  tell('LibreOffice, satu berkas', COUNT, merged.together, null);
  tell('LibreOffice, berkas terpisah', COUNT, merged.separately, null);
}

const byHand = (one?.milliseconds ?? 0) / (oneByHand?.milliseconds ?? 1);
console.log(
  `\nSatu berkas, waktu terhadap pdfkit langsung: ${ratioText(byHand)} kali (paling banyak 1,2: ${met(byHand <= 1.2)})`,
);
if (typeof merged === 'string') console.log(`Tanpa pembanding LibreOffice: ${merged}.`);
else {
  const faster = merged.together / (one?.milliseconds ?? 1);
  const fasterSeparately = merged.separately / (many?.milliseconds ?? 1);
  console.log(
    `Satu berkas, lebih cepat daripada LibreOffice: ${ratioText(faster)} kali (sedikitnya 30: ${met(faster >= 30)})`,
  );
  console.log(
    `Berkas terpisah, lebih cepat daripada LibreOffice: ${ratioText(fasterSeparately)} kali (sedikitnya 12: ${met(fasterSeparately >= 12)})`,
  );
}
for (const line of packagedPace()) console.log(line);
