import { fileURLToPath } from 'node:url';
import { createRenderer } from '../../electron/backend/documents/render.ts';
import { certificate, certificateJob, certificates } from '../documents/sample-data.ts';
import { drawByHand, placePages } from './raw-certificates.ts';

/**
 * 500 certificates in one file, and 100 in a file each, by the program's renderer and by raw pdfkit drawing the same
 * lines in the same faces over the same frame at places worked out before the clock starts. Best of three runs, each
 * after a warm-up, the two ways in turn so that a busy machine slows both.
 */
const IN_ONE_FILE = 500;
const IN_SEPARATE_FILES = 100;
const RUNS = 3;

const fontFolder = fileURLToPath(new URL('../../resources/fonts', import.meta.url));
const renderer = createRenderer({ fontFolder });

interface Way {
  readonly label: string;
  readonly count: number;
  readonly run: () => Promise<number>;
}

/** Milliseconds and bytes of the fastest of several runs. */
async function bestOf(
  ways: readonly Way[],
): Promise<readonly { readonly milliseconds: number; readonly bytes: number }[]> {
  const best = ways.map(() => ({ milliseconds: Number.POSITIVE_INFINITY, bytes: 0 }));
  for (let round = 0; round <= RUNS; round += 1) {
    for (const [index, way] of ways.entries()) {
      const started = performance.now();
      const bytes = await way.run();
      const milliseconds = performance.now() - started;
      if (round > 0 && milliseconds < (best[index]?.milliseconds ?? 0)) best[index] = { milliseconds, bytes };
    }
  }
  return best;
}

function printTable(
  ways: readonly Way[],
  results: readonly { readonly milliseconds: number; readonly bytes: number }[],
) {
  console.log('                                    piagam      ms   piagam/s      KiB');
  for (const [index, way] of ways.entries()) {
    const { milliseconds, bytes } = results[index] ?? { milliseconds: 0, bytes: 0 };
    const cells = [
      String(way.count).padStart(6),
      milliseconds.toFixed(0).padStart(8),
      ((way.count * 1000) / milliseconds).toFixed(0).padStart(11),
      (bytes / 1024).toFixed(0).padStart(9),
    ];
    console.log(`${way.label.padEnd(36)}${cells.join('')}`);
  }
}

const recipients = certificates(IN_ONE_FILE);
const placed = placePages(recipients, renderer.measure);
const oneFile: readonly Way[] = [
  {
    label: 'Meja Koperasi, satu berkas',
    count: IN_ONE_FILE,
    run: async () => (await renderer.renderToBytes(certificateJob(recipients))).bytes.length,
  },
  {
    label: 'pdfkit langsung, satu berkas',
    count: IN_ONE_FILE,
    run: async () => (await drawByHand(placed)).length,
  },
];
const separate: readonly Way[] = [
  {
    label: 'Meja Koperasi, berkas terpisah',
    count: IN_SEPARATE_FILES,
    run: async () => {
      let bytes = 0;
      for (const one of recipients.slice(0, IN_SEPARATE_FILES)) {
        bytes += (await renderer.renderToBytes(certificateJob([certificate(one)]))).bytes.length;
      }
      return bytes;
    },
  },
  {
    label: 'pdfkit langsung, berkas terpisah',
    count: IN_SEPARATE_FILES,
    run: async () => {
      let bytes = 0;
      for (const page of placed.slice(0, IN_SEPARATE_FILES)) bytes += (await drawByHand([page])).length;
      return bytes;
    },
  },
];

for (const ways of [oneFile, separate]) {
  const results = await bestOf(ways);
  printTable(ways, results);
  const ratio = (results[0]?.milliseconds ?? 0) / (results[1]?.milliseconds ?? 1);
  console.log(`Waktu terhadap pdfkit langsung: ${ratio.toFixed(2)} kali\n`);
}
