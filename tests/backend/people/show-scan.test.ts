import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { queryRows } from '../../helpers/database-rows.ts';
import { plainPng } from '../../helpers/drawn-picture.ts';
import { formationFile } from '../../helpers/formation-file.ts';
import { poppler } from '../../helpers/read-pdf.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import { newRecord } from '../../helpers/test-record.ts';

const PURPOSE = 'pencairan hibah 2025';
const CARD = plainPng(320, 200);

const fileNamed = (name: string, bytes: Uint8Array = CARD): string => {
  const file = path.join(tempFolder(), name);
  writeFileSync(file, bytes);
  return file;
};

async function officeWithCard() {
  const backend = await officeBackend();
  const { id: formationId } = await backend.ask('formation.save', { id: null, file: formationFile() });
  const { id } = await backend.ask('formation.addScan', {
    id: formationId,
    code: 'ktp-kk',
    path: fileNamed('pindai01.png'),
  });
  return { backend, id, documents: path.join(backend.dataFolder, 'dokumen') };
}

const copiesIn = (folder: string) =>
  readdirSync(folder).filter((name) => name.startsWith('salinan-bertanda'));

describe('a scan of an identity card', () => {
  test('comes out marked with its purpose, is written down, and stays as it was', async () => {
    const { backend, id } = await officeWithCard();
    const target = path.join(tempFolder(), 'ktp untuk bank.pdf');
    const made = await backend.ask('people.showScan', {
      from: 'formation',
      id,
      purpose: PURPOSE,
      path: target,
    });
    expect(made).toEqual({ path: target, pages: 1 });
    const text = poppler('pdftotext', ['-raw', '-', '-'], readFileSync(target)).replaceAll(/\s+/g, ' ');
    expect(text).toContain(`untuk keperluan ${PURPOSE}`);
    expect(text).toContain('Dinas Koperasi');
    expect(text).toContain('18 November 2025');
    const sha256 = createHash('sha256').update(CARD).digest('hex');
    const kept = path.join(backend.dataFolder, 'berkas', sha256.slice(0, 2), `${sha256}.png`);
    expect(readFileSync(kept).equals(CARD)).toBe(true);
    const log = queryRows(backend.dataFolder, `SELECT * FROM office_log WHERE what = 'people.showScan'`);
    expect(log).toHaveLength(1);
    expect(JSON.stringify(log)).toContain(PURPOSE);
    expect(JSON.stringify(log)).not.toContain('pindai01');
    const { lines } = await backend.ask('log.list', {});
    expect(JSON.stringify(lines)).toContain('Pindaian kartu identitas dibuka');
  });

  test('is not given out as it is, by whatever name it is known as one', async () => {
    const { backend, id } = await officeWithCard();
    expect((await backend.refusal('formation.locateScan', { id })).code).toBe('SCAN_NEEDS_PURPOSE');
    const cooperativeId = await newRecord(backend);
    for (const [kind, name] of [
      ['KTP', 'a.png'],
      ['lain', 'KTP_ketua.png'],
      ['lain', 'kk2.png'],
      ['lain', 'scan-ktp01.png'],
    ] as const) {
      const added = await backend.ask('document.add', {
        cooperativeId,
        path: fileNamed(name, plainPng(9, name.length)),
        kind,
        title: 'pindaian',
        datedOn: null,
      });
      const { code } = await backend.refusal('document.locate', { id: added.id });
      expect({ name, code }).toEqual({ name, code: 'SCAN_NEEDS_PURPOSE' });
    }
    const deed = await backend.ask('document.add', {
      cooperativeId,
      path: fileNamed('akta.png', plainPng(5, 5)),
      kind: 'Akta',
      title: 'Akta pendirian',
      datedOn: null,
    });
    expect((await backend.ask('document.locate', { id: deed.id })).path).toMatch(/\.png$/);
  });

  test('that was only looked at leaves one copy at most; a copy that was kept stays', async () => {
    const { backend, id, documents } = await officeWithCard();
    const asked = { from: 'formation', id, purpose: PURPOSE } as const;
    const first = await backend.ask('people.showScan', asked);
    expect(copiesIn(documents)).toEqual([path.basename(first.path)]);
    const kept = path.join(documents, 'ktp.pdf');
    await backend.ask('people.showScan', { ...asked, path: path.join(tempFolder(), 'ktp.pdf') });
    writeFileSync(kept, 'milik orang');
    await backend.ask('people.showScan', asked);
    expect(copiesIn(documents)).toHaveLength(1);
    expect(readFileSync(kept, 'utf8')).toBe('milik orang');
  });

  test('without a purpose nothing is made and nothing written down', async () => {
    const { backend, id } = await officeWithCard();
    for (const purpose of ['', '   ', 'x'.repeat(121)])
      expect((await backend.refusal('people.showScan', { from: 'formation', id, purpose })).code).toBe(
        'INVALID_INPUT',
      );
    expect((await backend.refusal('people.showScan', { from: 'incoming', id, purpose: PURPOSE })).code).toBe(
      'NOT_FOUND',
    );
    expect(queryRows(backend.dataFolder, `SELECT * FROM office_log WHERE what = 'people.showScan'`)).toEqual(
      [],
    );
  });

  test('that cannot be marked is not shown at all, and the sentence says what to do', async () => {
    const { backend } = await officeWithCard();
    const cooperativeId = await newRecord(backend);
    const added = await backend.ask('document.add', {
      cooperativeId,
      path: fileNamed('ktp.tif', Buffer.from([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0])),
      kind: 'KTP',
      title: 'KTP',
      datedOn: null,
    });
    const error = await backend.refusal('people.showScan', {
      from: 'cooperative',
      id: added.id,
      purpose: PURPOSE,
    });
    expect(error).toMatchObject({ code: 'SCAN_NOT_MARKABLE', details: { facts: { sebab: 'kind' } } });
  });
});
