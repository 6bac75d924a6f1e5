import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { BackendRequestName } from '#contract/index.ts';
import { errorSentence } from '#contract/error-sentence.ts';
import { sample } from '../../helpers/deep.ts';
import { addHead } from '../../helpers/letter-office.ts';
import { canMount, smallDisk } from '../../helpers/small-disk.ts';
import { officeBackend, testBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

type Act = readonly [name: BackendRequestName, input: object];

const ON = '2025-11-18';
const LETTER = {
  templateCode: 'surat-biasa',
  cooperativeIds: [],
  on: ON,
  fields: { hal: 'Permintaan data', kepada: 'Camat Contoh', tempat_tujuan: 'Sangatta', isi: 'Mohon data.' },
  isConfirmed: true,
};

/** What an office does on a day; each writes to the disk of the data. */
const ACTS: Readonly<
  Record<string, (place: { readonly disk: string; readonly apart: string; readonly id: string }) => Act>
> = {
  'a consultation': () => ['consultation.record', { name: 'Contoh Laila', topic: 'halal', outcome: 'open' }],
  numbers: () => ['number.reserve', { series: 'surat-keluar', on: ON, count: 3, purpose: 'Undangan' }],
  'a numbered letter': () => ['letter.createFinal', LETTER],
  'a scan': ({ apart, id }) => [
    'document.add',
    { cooperativeId: id, path: path.join(apart, 'akta.pdf'), kind: 'Akta', title: 'Akta', datedOn: null },
  ],
  'a sheet in the documents': ({ id }) => ['cooperative.print', { id, path: null }],
  'an export beside the data': ({ disk }) => ['cooperative.export', { path: path.join(disk, 'daftar.xlsx') }],
  'an import': ({ apart }) => ['import.run', { path: path.join(apart, 'daftar.csv'), isDryRun: false }],
  'a backup beside the data': ({ disk }) => ['backup.create', { folder: path.join(disk, 'cadangan') }],
  'a restore': ({ apart }) => ['backup.restore', { path: path.join(apart, 'kantor.mejakoperasi') }],
  'a new key': () => ['proof.newKey', { reason: 'latihan' }],
};
const LEVELS = [0, 409_600, 40_960].slice(0, sample(2, 3));

/** Made in the first case, and outlives it: each case works in a copy. */
const KEPT = mkdtempSync(path.join(tmpdir(), 'meja-siap-'));
afterAll(() => rmSync(KEPT, { recursive: true, force: true }));

/** The office, its backup and what is brought to it. */
async function prepared() {
  const apart = path.join(KEPT, 'luar');
  mkdirSync(apart);
  const first = await officeBackend({ hasRegister: true });
  await addHead(first);
  const { path: backup } = await first.ask('backup.create', { folder: apart });
  await first.close();
  cpSync(backup, path.join(apart, 'kantor.mejakoperasi'));
  writeFileSync(path.join(apart, 'akta.pdf'), `%PDF-1.4\n${'x'.repeat(900_000)}\n%%EOF\n`);
  const rows = Array.from(
    { length: 400 },
    (_, at) => `${at + 1};Koperasi Jasa Contoh Nomor ${at + 1};Sangatta Utara`,
  );
  writeFileSync(path.join(apart, 'daftar.csv'), `No;Nama Koperasi;Kecamatan\n${rows.join('\n')}\n`);
  const office = path.join(KEPT, 'kantor');
  cpSync(first.dataFolder, office, { recursive: true });
  return { apart, office };
}

let preparing: ReturnType<typeof prepared> | undefined;

async function officeOnDisk() {
  preparing ??= prepared();
  const from = await preparing;
  const disk = smallDisk(64);
  const apart = tempFolder();
  cpSync(from.apart, apart, { recursive: true });
  const dataFolder = path.join(disk.folder, 'data');
  cpSync(from.office, dataFolder, { recursive: true });
  return { disk, apart, dataFolder };
}

const countOf = async (backend: TestBackend): Promise<number> =>
  (await backend.ask('cooperative.count', {})).registerTotal;

const leftovers = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.sebagian'));

describe.skipIf(!canMount())('a disk that is full', () => {
  const cases = Object.keys(ACTS).flatMap((act) => LEVELS.map((free) => [act, free] as const));

  test.each(cases)(
    '%s with %i bytes free: done whole, or refused in words, and nothing half',
    async (name, free) => {
      const { disk, apart, dataFolder } = await officeOnDisk();
      const backend = await testBackend({ dataFolder });
      const id = (await backend.ask('cooperative.list', { limit: 1 })).rows[0]?.id ?? '';
      const before = await countOf(backend);
      const [request, input] = ACTS[name]?.({ disk: disk.folder, apart, id }) ?? ['app.info', {}];
      disk.fill(free);
      const answer = await backend.dispatch({ name: request, input });
      if (!answer.ok) {
        expect(answer.error.code).toBe('DISK_FULL');
        const { cause, remedy } = errorSentence(answer.error);
        expect(cause).toContain(disk.folder);
        expect(cause).toMatch(/: tersisa 0 MB\.$/);
        // Two copies of an office of about 2 MB fit into the least.
        expect(remedy).toMatch(/^Kosongkan ruang sampai tersisa sedikitnya 50 MB, atau pilih cakram lain/);
      }
      // Looking goes on also on a full disk.
      expect(await countOf(backend)).toBe(answer.ok && request === 'import.run' ? before + 400 : before);
      await backend.close();
      disk.empty();
      const again = await testBackend({ dataFolder });
      expect(leftovers(dataFolder)).toEqual([]);
      expect(await again.ask('app.selfCheck', {})).toMatchObject({ integrity: 'ok' });
      expect(await again.ask('log.check', {})).toMatchObject({ findingCount: 0 });
      if (!answer.ok) expect(await again.dispatch({ name: request, input })).toMatchObject({ ok: true });
    },
  );
});
