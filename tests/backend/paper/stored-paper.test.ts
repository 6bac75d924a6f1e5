import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openPaper, sealPaper, sha256Of } from '../../../electron/backend/paper/stored-paper.ts';
import { DOCUMENT_KINDS, sealedShapesOf } from '../../../electron/backend/documents/registry.ts';
import type { DocumentKind } from '../../../electron/backend/documents/registry.ts';
import type { PrintJob } from '../../../electron/backend/documents/render.ts';
import type { StoredPaper } from '#db/queries/paper/paper.ts';
import { readFlowingText, readPages, renderer } from '../../helpers/read-pdf.ts';

/** Words that must stand on the printed pages of each kept paper. */
const WORDS: Readonly<Record<DocumentKind, readonly string[]>> = {
  'award-certificate': [
    'Koperasi Konsumen Maju Bersama Sangatta',
    'Semoga menjadi teladan.',
    '7K3M-Q9TD-2XNB',
  ],
  'award-decree-list': ['Koperasi Konsumen Uji 1', '188.4/55/2025'],
  'award-receipt-list': ['Koperasi Konsumen Uji 1', '500.3/001/DKUKM'],
  'help-card': ['Register koperasi', 'Nomor badan hukum'],
  'formation-checklist': ['Ahmad Contoh', 'Berita acara rapat pembentukan'],
  'annual-recap': ['Bulungan', '37,61'],
  'recap-book': ['Muara Ancalong', 'Koperasi aktif menurut tahun'],
  'recap-table': ['Simpan Pinjam', 'Kutai Timur'],
  'recap-sentences': ['Rilis HUT Koperasi'],
  'cooperative-sheet': ['Riwayat status'],
  'number-book': ['Surat keluar', 'Tahun 2025'],
  'event-log': ['Contoh Rini', '40AF-6BE2-C813-77D9'],
  'award-assessment': ['RAT dilaporkan', 'Sangatta Utara'],
  'proof-recovery-sheet': ['2fbc266a'],
  'register-list': ['Koperasi Jasa Contoh Satu', '1.204'],
  'rat-wall-list': ['Koperasi Nomor 2'],
  'office-letter': ['Notulen rapat pembentukan'.toUpperCase(), '09.00 WITA'],
  'evaluation-list': ['Koperasi Jasa Abadi Amanah Tani'],
  'training-certificate': ['Siti Contoh', '500.3/002/DKUKM/VII/2023'],
  'certificate-contact-sheet': ['Koperasi Jasa Gotong Karya Abadi'],
  'calibration-page': ['Printer Uji'],
  'self-check': ['0.0.0'],
  'village-missing-list': ['Singa Gembara'],
  'village-weekly-report': ['Muara Ancalong', '57,45'],
  'people-overlap-list': ['KLARIFIKASI PENGURUS DAN PENGAWAS'],
  'expiry-list': ['Koperasi Serba Usaha Karya Mandiri'],
  'legal-basis-list': ['Nomor 25 Tahun 1992'],
  'dissolution-dossier': ['Surat keterangan kepala desa/lurah'],
  'field-pack': ['Koperasi Jasa Bina Sinar Makmur'],
  'reconcile-todo-list': ['KSU Maju Bersama'],
  'target-list': ['Koperasi yang dilatih', '102,00'],
  'candidate-list': ['KSP Contoh Busang', 'belum pernah'],
  'award-received-list': ['Pembina Koperasi Terbaik', 'Map Penghargaan 2023'],
  'performance-table': ['Koperasi yang RAT 80.008', '63,45'],
  'renja-table': ['Contoh Evaluator', '3.829.750.000'],
  'indicator-card': ['K-01 Koperasi aktif', 'RAT banyak yang mundur'],
  'activity-list': ['Digitalisasi Usaha Koperasi', '31/30'],
  'campaign-recap': ['109 + 116 + 37 + 338 + 0 = 600', 'Sangatta Utara'],
  'visit-sheets': ['Lembar 2 dari 2', 'KSP Contoh Busang'],
  'officer-handover': ['Contoh Dewi', 'Aktifkan RAT'],
  'revival-list': ['Koperasi Konsumen Mitra Contoh', 'belum tercatat'],
  'officer-report': ['Contoh Hidayat', 'KSP Contoh Busang'],
  'attendance-list': ['Digitalisasi Usaha Koperasi', 'Contoh Rahmawati'],
  'participant-form': ['Contoh Rahmawati', 'Pembukuan Koperasi'],
  'payment-receipt': ['Digitalisasi Usaha Koperasi', '712.500'],
  'disposition-sheet': ['Camat Contoh Utara', 'Bidang Kelembagaan'],
  'incoming-book': ['Camat Contoh Utara', '005/12/KEC/XI/2025'],
  'backup-drill-record': ['cadangan-2025-11-18-074210-bersandi.mejakoperasi', 'Contoh Saksi'],
  'backup-recovery-sheet': ['4c1d09ae', '0C51-260K'],
  'account-recovery-sheet': ['Satu-satunya tempat kode ini tertulis'],
  'account-handover': ['Contoh Laila: Antar formulir', 'tenggat 20/11/2025'],
  'health-worksheet': ['A.1 Tata kelola: Prinsip koperasi', 'Baru berdiri.', 'Contoh Ketua'],
};

/** Kinds that are kept for years; the others are printed once from what the register says that day. */
const SEALED: readonly DocumentKind[] = [
  'award-certificate',
  'award-decree-list',
  'award-receipt-list',
  'annual-recap',
  'recap-book',
  'recap-table',
  'office-letter',
  'training-certificate',
];

const textOf = (kind: DocumentKind, version = 1): string =>
  readFileSync(new URL(`../../fixtures/papers/${kind}-v${version}.json`, import.meta.url), 'utf8');
const jobOf = (kind: DocumentKind, version = 1): PrintJob => JSON.parse(textOf(kind, version)) as PrintJob;

const stored = (kind: string, dataJson: string): StoredPaper => {
  const { createdOn: datedOn } = (JSON.parse(dataJson) as PrintJob).info;
  return { kind, subject: `${kind}:1`, datedOn, dataJson, sha256: sha256Of(dataJson) };
};

/** Every copy of a value in which one leaf is of another type, with the path of that leaf. */
function* spoiled(value: unknown, path = ''): Iterable<readonly [path: string, value: unknown]> {
  if (Array.isArray(value)) {
    for (const [index, part] of value.entries()) {
      for (const [at, other] of spoiled(part, `${path}[${index}]`)) yield [at, value.with(index, other)];
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      for (const [at, other] of spoiled(part, `${path}.${key}`)) yield [at, { ...value, [key]: other }];
    }
  } else {
    yield [path, { isSpoiled: true }];
  }
}

test.each(DOCUMENT_KINDS)('%s of release 0.1.0 is printed with its words', async (kind) => {
  const { bytes, pages } = await renderer.renderToBytes(jobOf(kind));
  expect(readPages(bytes)).toHaveLength(pages);
  expect(pages).toBeGreaterThan(0);
  const text = readFlowingText(bytes);
  for (const word of WORDS[kind]) expect(text).toContain(word);
});

describe.each(SEALED)('%s', (kind) => {
  test('sealed by release 0.1.0, without a version, opens and prints the same bytes', async () => {
    const opened = openPaper(stored(kind, textOf(kind)));
    expect(opened).toEqual(jobOf(kind));
    const [kept, direct] = [await renderer.renderToBytes(opened), await renderer.renderToBytes(jobOf(kind))];
    expect(Buffer.from(kept.bytes).equals(Buffer.from(direct.bytes))).toBe(true);
  });

  test.each([1, 2])('of version %i with any value of another type is refused by name', (version) => {
    const job = jobOf(kind, version);
    const unseen: string[] = [];
    let seen = 0;
    for (const [path, data] of spoiled(job.data)) {
      const paper = stored(kind, JSON.stringify({ version, ...job, data }));
      try {
        openPaper(paper);
        unseen.push(path);
      } catch (error) {
        expect(error).toMatchObject({
          code: 'STORED_DATA_UNREADABLE',
          facts: { apa: `dokumen ${paper.subject}` },
        });
        seen += 1;
      }
    }
    expect(unseen).toEqual([]);
    expect(seen).toBeGreaterThan(5);
  });

  test('is sealed with the version of its shape and opens as it was', () => {
    const job = jobOf(kind, 2);
    const paper = sealPaper(`${kind}:2`, job);
    expect(JSON.parse(paper.dataJson)).toMatchObject({ version: sealedShapesOf(kind)?.current, kind });
    expect(openPaper(paper)).toEqual(job);
  });

  // A certificate whose signature fits its block looks as it did.
  test.skipIf(kind.endsWith('certificate'))('in version 2 is set otherwise than in version 1', async () => {
    const [first, second] = await Promise.all(
      [1, 2].map(async (version) => (await renderer.renderToBytes(jobOf(kind, version))).bytes),
    );
    expect(Buffer.from(first ?? []).equals(Buffer.from(second ?? []))).toBe(false);
  });

  test('of a later version than this program knows is refused by name', () => {
    const later = JSON.stringify({ version: 99, ...jobOf(kind) });
    expect(() => openPaper(stored(kind, later))).toThrow(
      expect.objectContaining({
        code: 'STORED_DATA_UNREADABLE',
        facts: expect.objectContaining({ sebab: expect.stringContaining('versi 99') as string }) as unknown,
      }),
    );
  });

  test('with one letter altered is not opened', () => {
    const paper = stored(kind, textOf(kind));
    const altered = { ...paper, dataJson: paper.dataJson.replace('"', ' "') };
    expect(() => openPaper(altered)).toThrow(expect.objectContaining({ code: 'SNAPSHOT_ALTERED' }));
  });
});

test('the kinds with a sealed shape are these', () => {
  expect(DOCUMENT_KINDS.filter((kind) => sealedShapesOf(kind)).toSorted()).toEqual(SEALED.toSorted());
});

test('a kind that is never sealed is not sealed by mistake', () => {
  expect(() => sealPaper('expiry:1', jobOf('expiry-list'))).toThrow('expiry-list has no shape');
});
