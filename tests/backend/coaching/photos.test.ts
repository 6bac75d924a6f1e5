import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { MOST_VISIT_PHOTOS } from '#rules/coaching/photo.ts';
import { encodePng } from '../../../electron/backend/documents/picture/png-encode.ts';
import { CODECS, cameraPhoto, cornered } from '../../helpers/camera-photo.ts';
import { startAgain, DATA_PASSPHRASE, turnOn } from '../../helpers/cipher-office.ts';
import { queryRows } from '../../helpers/database-rows.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { officeBackend, testBackend } from '../../helpers/test-backend.ts';
import type { TestBackend, TestOptions } from '../../helpers/test-backend.ts';
import { readPages } from '../../helpers/read-pdf.ts';
import { newRecord } from '../../helpers/test-record.ts';

async function visited(options: TestOptions = {}) {
  const backend = await officeBackend(options);
  const cooperativeId = await newRecord(backend);
  const officer = await backend.ask('coaching.recordOfficer', { name: 'Contoh Hidayat' });
  const { id } = await backend.ask('coaching.recordVisit', {
    cooperativeId,
    visitedOn: options.today ?? '2025-06-10',
    officerIds: [officer.id],
    outcome: 'met_officers',
  });
  return { backend, cooperativeId, visitId: id };
}

function fileOf(name: string, bytes: Buffer): string {
  const file = path.join(tempFolder(), name);
  writeFileSync(file, bytes);
  return file;
}

/** So many small photos that differ. */
const different = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => fileOf(`foto-${String(at)}.png`, encodePng(cornered(8 + at, 8))));

const namesOf = async (backend: TestBackend, visitId: string) =>
  (await backend.ask('coaching.photos', { visitId })).rows.map(({ fileName }) => fileName);

const filesIn = ({ dataFolder }: TestBackend): readonly string[] =>
  readdirSync(dataFolder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.jpg'));

describe('photos of a visit', () => {
  test('are kept small, without place and camera, and shown as they were kept', async () => {
    const { backend, visitId } = await visited();
    const file = fileOf('rapat.jpg', await cameraPhoto(64, 32, 6));
    const { added, refused } = await backend.ask('coaching.addPhotos', { visitId, paths: [file] });
    expect(refused).toEqual([]);
    const { rows, room } = await backend.ask('coaching.photos', { visitId });
    expect(rows).toMatchObject([
      { id: added[0]?.id, fileName: 'rapat.jpg', width: 32, height: 64, takenOn: '2025-06-10' },
    ]);
    expect(room).toBe(MOST_VISIT_PHOTOS - 1);
    const { base64 } = await backend.ask('coaching.visitPhoto', { id: added[0]?.id ?? '' });
    const bytes = Buffer.from(base64, 'base64');
    expect(bytes).toHaveLength(rows[0]?.byteCount ?? 0);
    expect(bytes.includes('GPS')).toBe(false);
    expect(await CODECS.fromJpeg(bytes)).toMatchObject({ width: 32, height: 64 });
    expect(
      filesIn(backend).map((name) => readFileSync(path.join(backend.dataFolder, name)).equals(bytes)),
    ).toEqual([true]);
  });

  test('several at once: what is none is named with cause and remedy, the others are kept, a double once', async () => {
    const { backend, visitId } = await visited();
    const [one = '', two = ''] = different(2);
    const paths = [
      one,
      fileOf('surat.jpg', Buffer.from('%PDF-1.4 bukan foto')),
      two,
      one,
      path.join(tempFolder(), 'hilang.jpg'),
      fileOf('kosong.jpg', Buffer.alloc(0)),
      fileOf('KTP ketua.png', encodePng(cornered(9, 9))),
    ];
    const { added, known, refused } = await backend.ask('coaching.addPhotos', { visitId, paths });
    expect(added.map(({ fileName }) => fileName)).toEqual(['foto-0.png', 'foto-1.png']);
    expect(known).toEqual(['foto-0.png']);
    expect(refused.map(({ fileName }) => fileName)).toEqual([
      'surat.jpg',
      'hilang.jpg',
      'kosong.jpg',
      'KTP ketua.png',
    ]);
    expect(refused[0]?.cause).toMatch(/^Isi berkas bukan foto JPEG, PNG, atau WebP/);
    expect(refused[3]?.cause).toContain('kartu identitas');
    for (const { remedy } of refused) expect(remedy).not.toBe('');
    expect(await namesOf(backend, visitId)).toEqual(['foto-0.png', 'foto-1.png']);
    const again = await backend.ask('coaching.addPhotos', { visitId, paths: [two] });
    expect(again).toEqual({ added: [], known: ['foto-1.png'], refused: [] });
  });

  test('are so many and not one more, said before anything is kept', async () => {
    const { backend, visitId } = await visited();
    const paths = different(MOST_VISIT_PHOTOS + 1);
    const refused = await backend.refusal('coaching.addPhotos', { visitId, paths });
    expect(refused.details.faults).toEqual([
      { path: 'paths', message: expect.stringContaining('paling banyak 12 foto') as string },
    ]);
    expect(filesIn(backend)).toEqual([]);
    await backend.ask('coaching.addPhotos', { visitId, paths: paths.slice(1) });
    const { rows, room } = await backend.ask('coaching.photos', { visitId });
    expect([rows.length, room]).toEqual([MOST_VISIT_PHOTOS, 0]);
    const more = { visitId, paths: paths.slice(0, 1) };
    expect((await backend.refusal('coaching.addPhotos', more)).code).toBe('INVALID_INPUT');
    // One taken out makes room; it comes back only while there is some.
    const id = rows[0]?.id ?? '';
    await backend.ask('coaching.removePhoto', { id, reason: 'buram' });
    await backend.ask('coaching.addPhotos', more);
    expect((await backend.refusal('coaching.restorePhoto', { id })).code).toBe('INVALID_INPUT');
  });

  test('leave with a reason and come back, and one added again comes back too', async () => {
    const { backend, visitId } = await visited();
    const paths = different(1);
    const { added } = await backend.ask('coaching.addPhotos', { visitId, paths });
    const id = added[0]?.id ?? '';
    await backend.ask('coaching.removePhoto', { id, reason: 'salah koperasi' });
    expect(await namesOf(backend, visitId)).toEqual([]);
    expect(queryRows(backend.dataFolder, 'SELECT removed_reason FROM coaching_photo')).toEqual([
      { removed_reason: 'salah koperasi' },
    ]);
    expect((await backend.refusal('coaching.visitPhoto', { id })).code).toBe('NOT_FOUND');
    expect((await backend.refusal('coaching.removePhoto', { id, reason: 'lagi' })).code).toBe('NOT_FOUND');
    await backend.ask('coaching.restorePhoto', { id });
    expect(await namesOf(backend, visitId)).toEqual(['foto-0.png']);
    expect((await backend.refusal('coaching.restorePhoto', { id })).code).toBe('NOT_FOUND');
    await backend.ask('coaching.removePhoto', { id, reason: 'salah' });
    expect(await backend.ask('coaching.addPhotos', { visitId, paths })).toMatchObject({ added: [{ id }] });
  });

  test('nothing is added to a visit that was taken out or is not there; its photos are still seen', async () => {
    const { backend, visitId } = await visited();
    await backend.ask('coaching.addPhotos', { visitId, paths: different(1) });
    await backend.ask('coaching.removeVisit', { id: visitId, reason: 'keliru' });
    expect(await namesOf(backend, visitId)).toHaveLength(1);
    for (const gone of [visitId, 'tidak-ada'])
      expect((await backend.refusal('coaching.addPhotos', { visitId: gone, paths: different(1) })).code).toBe(
        'NOT_FOUND',
      );
  });

  test('a file that is gone or altered on disk is said, never shown as whole', async () => {
    const { backend, visitId } = await visited();
    const { added } = await backend.ask('coaching.addPhotos', { visitId, paths: different(1) });
    const ask = { id: added[0]?.id ?? '' };
    const file = path.join(backend.dataFolder, filesIn(backend)[0] ?? '');
    writeFileSync(file, Buffer.concat([readFileSync(file), Buffer.from([0])]));
    expect((await backend.refusal('coaching.visitPhoto', ask)).code).toBe('FILE_DAMAGED');
    rmSync(file);
    expect((await backend.refusal('coaching.visitPhoto', ask)).code).toBe('FILE_NOT_FOUND');
  });
});

describe('photos as kept scans', () => {
  test('go along in a backup, are counted in its receipt and open where it is restored', async () => {
    const { backend, visitId } = await visited();
    const { added } = await backend.ask('coaching.addPhotos', { visitId, paths: different(2) });
    const shown = await backend.ask('coaching.visitPhoto', { id: added[1]?.id ?? '' });
    const made = await backend.ask('backup.create', { folder: tempFolder() });
    expect(made).toMatchObject({ scansCopied: 2, scansNamed: 2, scansHeld: 2 });
    const other = await testBackend();
    expect(await other.ask('backup.restore', { path: made.path })).toMatchObject({ scansHeld: 2 });
    expect(await other.ask('coaching.visitPhoto', { id: added[1]?.id ?? '' })).toEqual(shown);
  });

  test('lie encrypted in an encrypted office and are shown all the same', async () => {
    const { backend, visitId } = await visited();
    await turnOn(backend);
    const { added } = await backend.ask('coaching.addPhotos', { visitId, paths: different(1) });
    const bytes = filesIn(backend).map((name) => readFileSync(path.join(backend.dataFolder, name)));
    expect(bytes.map((one) => one.toString('latin1', 0, 8))).toEqual(['MEJAPND1']);
    const again = await startAgain(backend);
    await again.ask('cipher.unlock', { passphrase: DATA_PASSPHRASE });
    const { base64 } = await again.ask('coaching.visitPhoto', { id: added[0]?.id ?? '' });
    expect(await CODECS.fromJpeg(Buffer.from(base64, 'base64'))).toMatchObject({ width: 8 });
  });

  test('end with the term the office sets for them, also one that was taken out, and the file with them', async () => {
    const { backend, visitId } = await visited({
      today: '2020-03-10',
      now: () => '2020-03-10T03:00:00.000Z',
    });
    const { added } = await backend.ask('coaching.addPhotos', { visitId, paths: different(2) });
    await backend.ask('coaching.removePhoto', { id: added[0]?.id ?? '', reason: 'buram' });
    await backend.ask('rule.addVersion', {
      code: 'retention-years',
      value: [{ code: 'scan-visit', name: 'Foto kunjungan', years: 5 }],
      inForceFrom: '2020-01-01',
      inForceUntil: null,
      basis: 'SK Kepala Dinas 5/2020',
      note: '',
    });
    await backend.close();
    const { dataFolder } = backend;
    const late = (today: string) => testBackend({ dataFolder, today, now: () => `${today}T03:00:00.000Z` });
    const lastDay = await late('2025-03-10');
    expect((await lastDay.ask('people.pastRetention', {})).scans.total).toBe(0);
    await lastDay.close();
    const dayAfter = await late('2025-03-11');
    const { rows } = (await dayAfter.ask('people.pastRetention', {})).scans;
    expect(rows).toMatchObject([
      { keptWith: 'visit', kind: 'scan-visit', what: 'Foto kunjungan 10/03/2020' },
      { keptWith: 'visit' },
    ]);
    await dayAfter.ask('people.destroyPast', {
      scans: rows.map(({ sha256 }) => sha256),
      reason: 'masa simpan berakhir',
    });
    expect(filesIn(dayAfter)).toEqual([]);
    expect(await namesOf(dayAfter, visitId)).toEqual([]);
    expect(existsSync(path.join(dataFolder, 'berkas'))).toBe(true);
  });

  test('stay with their visit when its cooperative is merged into another', async () => {
    const { backend, visitId, cooperativeId } = await visited();
    await backend.ask('coaching.addPhotos', { visitId, paths: different(1) });
    const keptId = await newRecord(backend, { name: 'Koperasi Contoh Tetap' });
    await backend.ask('duplicate.merge', { keptId, removedId: cooperativeId });
    expect((await backend.ask('coaching.visit', { id: visitId })).cooperativeId).toBe(keptId);
    expect(await namesOf(backend, visitId)).toHaveLength(1);
  });
});

describe('photos behind the monthly report', () => {
  const asked = { year: 2025, month: 6 } as const;
  async function month(count: number) {
    const { backend, visitId } = await visited();
    await backend.ask('coaching.addPhotos', { visitId, paths: different(count) });
    const [officer] = (await backend.ask('coaching.choices', {})).officers;
    const print = async (photosPerPage?: 0 | 2 | 4) => {
      const { path: file } = await backend.ask('coaching.printReport', {
        ...asked,
        officerId: officer?.id ?? '',
        ...(photosPerPage === undefined ? {} : { photosPerPage }),
      });
      return readPages(readFileSync(file));
    };
    return { backend, visitId, print };
  }

  test('stand two or four to a page with day and place, and only where they are asked for', async () => {
    const { print } = await month(5);
    const bare = await print();
    expect(await print(0)).toHaveLength(bare.length);
    expect(await print(2)).toHaveLength(bare.length + 3);
    const pages = await print(4);
    expect(pages).toHaveLength(bare.length + 2);
    const text = JSON.stringify(pages);
    expect(text).toContain('LAMPIRAN FOTO KUNJUNGAN');
    expect(text.split('10 Juni 2025, ')).toHaveLength(6);
  });

  test('one that was taken out is not printed, one whose file is gone is named in its place', async () => {
    const { backend, visitId, print } = await month(2);
    const { rows } = await backend.ask('coaching.photos', { visitId });
    await backend.ask('coaching.removePhoto', { id: rows[0]?.id ?? '', reason: 'kabur' });
    expect(JSON.stringify(await print(2)).split('10 Juni 2025, ')).toHaveLength(2);
    for (const name of filesIn(backend)) rmSync(path.join(backend.dataFolder, name));
    expect(JSON.stringify(await print(2))).toContain('tidak ditemukan atau rusak');
  });

  test('the camera’s other day stands beside the day of the visit', async () => {
    const { backend, visitId, print } = await month(1);
    const file = fileOf('lain.jpg', await cameraPhoto(64, 32, 1, '2025:06:09 08:00:00'));
    await backend.ask('coaching.addPhotos', { visitId, paths: [file] });
    expect(JSON.stringify(await print(4))).toContain('10 Juni 2025 (menurut kamera 9 Juni 2025)');
  });
});
