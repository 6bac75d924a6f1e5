import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { officeBackend, SAMPLE_REGISTER } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { faultsOf, newRecord } from '../../helpers/test-record.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { readPages } from '../../helpers/read-pdf.ts';

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');

function fileOf(name: string, bytes: Uint8Array): string {
  const file = path.join(tempFolder(), name);
  writeFileSync(file, bytes);
  return file;
}

const input = (cooperativeId: string, file: string, more: object = {}) => ({
  cooperativeId,
  path: file,
  kind: 'Akta pendirian',
  title: 'Akta pendirian 2007',
  datedOn: null,
  ...more,
});

const documentsOf = async (backend: TestBackend, id: string) =>
  (await backend.ask('cooperative.get', { id })).documents;

/** Every kept file, relative to the folder beside the database. */
function keptFiles(backend: TestBackend): readonly string[] {
  return readdirSync(path.join(backend.dataFolder, 'berkas'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(path.basename(entry.parentPath), entry.name));
}

describe('a scan', () => {
  test('lies beside the database under its content, once for many records', async () => {
    const backend = await officeBackend();
    const [first, second] = [await newRecord(backend), await newRecord(backend, { name: 'Koperasi Lain' })];
    const file = fileOf('Akta Pendirian.pdf', PDF);
    const added = await backend.ask('document.add', input(first, file));
    expect(added.wasKnown).toBe(false);
    expect(keptFiles(backend)).toEqual([path.join(added.sha256.slice(0, 2), `${added.sha256}.pdf`)]);
    expect(await documentsOf(backend, first)).toMatchObject([
      { kind: 'Akta pendirian', fileName: 'Akta Pendirian.pdf', byteCount: PDF.length },
    ]);
    expect((await backend.ask('document.add', input(second, file))).wasKnown).toBe(true);
    expect(keptFiles(backend)).toHaveLength(1);
    const again = await backend.ask('document.add', input(first, file));
    expect(again).toEqual({ ...added, wasKnown: true });
    expect(await documentsOf(backend, first)).toHaveLength(1);
  });

  test('is found again in full, and said to be damaged or gone when it is', async () => {
    const backend = await officeBackend();
    const cooperativeId = await newRecord(backend);
    const file = fileOf('akta.pdf', PDF);
    const { id } = await backend.ask('document.add', input(cooperativeId, file));
    const { path: kept } = await backend.ask('document.locate', { id });
    expect(readFileSync(kept)).toEqual(PDF);
    writeFileSync(kept, Buffer.concat([PDF, Buffer.from(' ')]));
    expect(await backend.refusal('document.locate', { id })).toMatchObject({
      code: 'FILE_DAMAGED',
      details: { facts: { namaBerkas: 'akta.pdf' } },
    });
    expect((await backend.ask('document.add', input(cooperativeId, file))).wasKnown).toBe(false);
    expect(readFileSync((await backend.ask('document.locate', { id })).path)).toEqual(PDF);
    rmSync(kept);
    expect((await backend.refusal('document.locate', { id })).code).toBe('FILE_NOT_FOUND');
  });

  test('is judged by its content, not by its name', async () => {
    const backend = await officeBackend();
    const id = await newRecord(backend);
    const endings = async (name: string, bytes: Uint8Array) => {
      const { sha256 } = await backend.ask('document.add', input(id, fileOf(name, bytes), { title: name }));
      return path.extname(keptFiles(backend).find((kept) => kept.includes(sha256)) ?? '');
    };
    const docx = Buffer.concat([
      Buffer.from([0x50, 0x4b, 0x03, 0x04]),
      Buffer.from('[Content_Types].xml word/document.xml'),
    ]);
    expect(await endings('foto.pdf', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1]))).toBe('.jpg');
    expect(await endings('gambar', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]))).toBe(
      '.png',
    );
    expect(await endings('pindai.jpg', Buffer.from([0x49, 0x49, 0x2a, 0x00, 8]))).toBe('.tiff');
    expect(await endings('surat.pdf', docx)).toBe('.docx');
    expect(await endings('neraca.dat', readFileSync(SAMPLE_REGISTER))).toBe('.xlsx');
  });

  test.each([
    ['FILE_KIND_NOT_ACCEPTED', 'program.pdf', Buffer.from('MZ\u0000\u0000')],
    ['FILE_KIND_NOT_ACCEPTED', 'halaman.pdf', Buffer.from('<html></html>')],
    ['FILE_KIND_NOT_ACCEPTED', 'arsip.docx', Buffer.from([0x50, 0x4b, 0x03, 0x04, 1, 2])],
    ['FILE_EMPTY', 'kosong.pdf', Buffer.alloc(0)],
  ])('%s: %s', async (code, name, bytes) => {
    const backend = await officeBackend();
    const id = await newRecord(backend);
    expect((await backend.refusal('document.add', input(id, fileOf(name, bytes)))).code).toBe(code);
    expect(await documentsOf(backend, id)).toEqual([]);
  });

  test('of 50 MB is kept, one byte more is refused with the limit', async () => {
    const backend = await officeBackend();
    const id = await newRecord(backend);
    const whole = Buffer.alloc(50 * 2 ** 20);
    PDF.copy(whole);
    await backend.ask('document.add', input(id, fileOf('besar.pdf', whole)));
    const more = fileOf('terlalu-besar.pdf', Buffer.concat([whole, Buffer.from([0])]));
    expect(await backend.refusal('document.add', input(id, more))).toMatchObject({
      code: 'FILE_TOO_LARGE',
      details: { facts: { batasMb: 50 } },
    });
  });

  test('that is not there, of a record that is not there, dated tomorrow', async () => {
    const backend = await officeBackend({ today: '2025-11-18' });
    const id = await newRecord(backend);
    const file = fileOf('akta.pdf', PDF);
    expect((await backend.refusal('document.add', input(id, `${file}.x`))).code).toBe('FILE_NOT_FOUND');
    expect((await backend.refusal('document.add', input('x', file))).code).toBe('NOT_FOUND');
    expect(
      Object.keys(await faultsOf(backend, 'document.add', input(id, file, { datedOn: '2025-11-19' }))),
    ).toEqual(['datedOn']);
  });

  test('removed with a reason is no longer shown; taken back it is there again', async () => {
    const backend = await officeBackend();
    const cooperativeId = await newRecord(backend);
    const { id } = await backend.ask('document.add', input(cooperativeId, fileOf('akta.pdf', PDF)));
    const { batchId } = await backend.ask('document.remove', { id, reason: 'salah koperasi' });
    expect(await documentsOf(backend, cooperativeId)).toEqual([]);
    expect((await backend.refusal('document.locate', { id })).code).toBe('NOT_FOUND');
    expect((await backend.refusal('document.remove', { id, reason: 'lagi' })).code).toBe('NOT_FOUND');
    await backend.ask('change.undo', { batchId: batchId ?? '' });
    expect(await documentsOf(backend, cooperativeId)).toMatchObject([{ id }]);
  });
});

test('the sheet of one cooperative is printed with masked numbers', async () => {
  const backend = await officeBackend();
  const id = await newRecord(backend, { phone: '081234567895', villageCode: '64.08.09.2001' });
  const { path: file, pages } = await backend.ask('cooperative.print', { id });
  expect(pages).toBe(1);
  expect(path.dirname(file)).toBe(path.join(backend.dataFolder, 'dokumen'));
  const [page] = readPages(readFileSync(file));
  expect(page?.text).toContain('0812******95');
  expect(page?.text).not.toContain('081234567895');
  expect(page?.text).toContain('Kecamatan Bengalon');
  expect((await backend.refusal('cooperative.print', { id: 'x' })).code).toBe('NOT_FOUND');
});
