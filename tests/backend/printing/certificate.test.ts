import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { STANDARD_STYLE } from '#backend/printing/certificate-style.ts';
import type { CertificateStyle, Emblem } from '#contract/printing/certificate.ts';
import { plainPng } from '../../helpers/drawn-picture.ts';
import { readFlowingText, readPages } from '../../helpers/read-pdf.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { officeBackend, testBackend } from '../../helpers/test-backend.ts';

const source = { kind: 'award', bookYear: 2024 } as const;

const styled = (changes: Partial<CertificateStyle>): CertificateStyle => ({ ...STANDARD_STYLE, ...changes });
const worded = (wording: Partial<CertificateStyle['wording']>): CertificateStyle =>
  styled({ wording: { ...STANDARD_STYLE.wording, ...wording } });

async function addEmblem(backend: TestBackend): Promise<Emblem> {
  const file = path.join(tempFolder(), 'lambang daerah.png');
  writeFileSync(file, plainPng(120, 160, 200));
  return backend.ask('emblem.add', { path: file });
}

const usedAt = ({ sha256, width, height, orientation }: Emblem, place: 'kiri' | 'atas') => ({
  place,
  sha256,
  width,
  height,
  orientation,
});

describe('the office’s own style', () => {
  test('is sealed with the decision: changed for all years later, this year prints as it was decided', async () => {
    const backend = await officeBackend({ hasRegister: true });
    await backend.ask('certificate.saveStyle', {
      subject: 'award',
      style: worded({ title: 'Piagam Uji', closing: 'Bagi [nama_koperasi] tahun buku [tahun_buku].' }),
    });
    await backend.ask('award.confirm', { bookYear: 2024, on: '2025-11-18' });
    const print = async () => {
      const { files } = await backend.ask('printing.start', { source });
      return readFileSync(files[0] ?? '');
    };
    const first = await print();
    const [page] = readPages(first);
    expect(page?.text).toContain('PIAGAM UJI');
    const { recipients } = (await backend.ask('award.get', { bookYear: 2024 })) ?? { recipients: [] };
    expect(readFlowingText(first)).toContain(`Bagi ${recipients[0]?.name} tahun buku 2024.`);

    await backend.ask('certificate.saveStyle', { subject: 'award', style: worded({ title: 'Lain' }) });
    expect((await print()).equals(first)).toBe(true);
    await backend.ask('certificate.saveStyle', { subject: 'award:2024', style: worded({ title: 'Khusus' }) });
    expect(readPages(await print())[0]?.text).toContain('KHUSUS');
    await backend.ask('certificate.resetStyle', { subject: 'award:2024' });
    expect((await print()).equals(first)).toBe(true);
  }, 120_000);

  test('the signature block shows titles, rank and NIP only where the style says so', async () => {
    const backend = await officeBackend({ hasRegister: true });
    await backend.ask('office.addSignatory', {
      position: 'Kepala Dinas Koperasi dan UKM',
      frontTitle: 'Drs.',
      name: 'Nama Kadis Contoh',
      backTitle: 'M.Si.',
      rank: 'Pembina Utama Muda (IV/c)',
      nip: '196604201992031008',
      startsOn: '2025-01-01',
    });
    await backend.ask('certificate.saveStyle', {
      subject: 'award',
      style: { ...worded({}), signature: { hasTitles: false, hasRank: false, hasNip: true } },
    });
    await backend.ask('award.confirm', { bookYear: 2024, on: '2025-11-18' });
    const { files } = await backend.ask('printing.start', { source });
    const text = readPages(readFileSync(files[0] ?? ''))[0]?.text ?? '';
    expect(text).toContain('Nama Kadis Contoh');
    expect(text).toContain('NIP 19660420 199203 1 008');
    expect(text).not.toMatch(/Drs|M\.Si|Pembina/);
  }, 120_000);

  test('a year without its own takes the one of all years, and none at all the standard', async () => {
    const backend = await officeBackend();
    const own = (subject: 'award' | 'award:2024') => backend.ask('certificate.getStyle', { subject });
    expect(await own('award:2024')).toEqual({
      style: STANDARD_STYLE,
      isOwn: false,
      updatedAt: null,
    });
    const style = worded({ title: 'Piagam Bersama' });
    await backend.ask('certificate.saveStyle', { subject: 'award', style });
    expect(await own('award')).toMatchObject({ style, isOwn: true });
    expect(await own('award:2024')).toMatchObject({ style, isOwn: false });
  });

  test('an unknown mark, an ink that is none, an emblem nobody supplied: told at the field, nothing saved', async () => {
    const backend = await officeBackend();
    const refuse = async (style: unknown) => {
      const { code, details } = await backend.refusal('certificate.saveStyle', { subject: 'award', style });
      return [code, details.faults?.[0]?.path];
    };
    expect(await refuse(worded({ citation: 'atas [nama_kop]' }))).toEqual([
      'INVALID_INPUT',
      'style.wording.citation',
    ]);
    const { look } = STANDARD_STYLE;
    expect(await refuse(styled({ look: { ...look, inks: { main: 'hijau', accent: '#B8862B' } } }))).toEqual([
      'INVALID_INPUT',
      'style.look.inks.main',
    ]);
    const stranger = { place: 'kiri' as const, sha256: 'a'.repeat(64), width: 1, height: 1, orientation: 1 };
    expect(await refuse(styled({ look: { ...look, emblems: [stranger] } }))).toEqual([
      'NOT_FOUND',
      undefined,
    ]);
    expect(await refuse(styled({ look: { ...look, emblems: [stranger, stranger] } }))).toEqual([
      'INVALID_INPUT',
      'style.look.emblems',
    ]);
    expect((await backend.ask('certificate.getStyle', { subject: 'award' })).isOwn).toBe(false);
  });

  test('the preview is the PDF, marked KONSEP', async () => {
    const backend = await officeBackend();
    const look = { ...STANDARD_STYLE.look, design: 'modern' as const, paper: 'F4' as const };
    const { path: file, pages } = await backend.ask('certificate.preview', { style: styled({ look }) });
    expect(pages).toBe(1);
    const [page] = readPages(readFileSync(file));
    expect(Math.abs((page?.width ?? 0) - 935.43)).toBeLessThanOrEqual(0.5);
    expect(page?.text).toContain('KONSEP: belum ditetapkan');
    expect(page?.text).toContain('Piagam Penghargaan');
  });
});

describe('emblems of the office', () => {
  test('one image stands in the file once whatever the number of pages, and travels with the backup', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const emblem = await addEmblem(backend);
    expect(await backend.ask('emblem.list', {})).toEqual([emblem]);
    expect(await addEmblem(backend)).toEqual(emblem);
    expect(await backend.ask('emblem.list', {})).toHaveLength(1);
    const look = { ...STANDARD_STYLE.look, emblems: [usedAt(emblem, 'kiri'), usedAt(emblem, 'atas')] };
    await backend.ask('certificate.saveStyle', { subject: 'award', style: styled({ look }) });
    await backend.ask('award.confirm', { bookYear: 2024, on: '2025-11-18' });
    const { files } = await backend.ask('printing.start', { source });
    const text = readFileSync(files[0] ?? '').toString('latin1');
    expect(text.match(/\/Subtype \/Image/g)).toHaveLength(2);
    expect(text.match(/\/SMask \d+ 0 R/g)).toHaveLength(1);

    const target = tempFolder();
    await backend.ask('backup.create', { folder: target });
    const kept = path.join('berkas', emblem.sha256.slice(0, 2), `${emblem.sha256}.png`);
    expect(existsSync(path.join(target, kept))).toBe(true);

    await backend.close();
    rmSync(path.join(backend.dataFolder, kept));
    const again = await testBackend({ dataFolder: backend.dataFolder });
    const missing = await again.refusal('printing.start', { source, folder: tempFolder() });
    expect(missing).toMatchObject({
      code: 'FILE_NOT_FOUND',
      details: { facts: { namaBerkas: 'gambar lambang' } },
    });
    writeFileSync(path.join(backend.dataFolder, kept), 'rusak');
    expect(await again.refusal('printing.start', { source, folder: tempFolder() })).toMatchObject({
      code: 'FILE_DAMAGED',
    });
  }, 120_000);
});

describe('certificates of a training', () => {
  const training = {
    title: 'Pelatihan Akuntansi Koperasi',
    startsOn: '2023-07-04',
    endsOn: '2023-07-06',
    place: 'Sangatta',
    datedOn: '2023-07-06',
    participants: [
      { name: 'Siti Contoh', cooperativeName: 'KUD Uji' },
      { name: 'Budi Contoh', cooperativeName: 'KSU Uji', role: 'narasumber' },
    ],
  } as const;

  test('4-7-2023 to 6-7-2023 is 3 days; each participant has a number of the book and a sheet', async () => {
    const backend = await officeBackend({ today: '2023-07-06' });
    const made = await backend.ask('training.create', training);
    expect(made.days).toBe(3);
    expect(made.firstNumber).not.toBe(made.lastNumber);
    expect(await backend.ask('training.list', {})).toMatchObject([
      { id: made.id, days: 3, participantCount: 2 },
    ]);
    const { files } = await backend.ask('printing.start', { source: { kind: 'training', id: made.id } });
    const pages = readPages(readFileSync(files[0] ?? '')).map(({ text }) => text.replace(/\s+/g, ' '));
    expect(pages).toHaveLength(2);
    for (const part of ['SERTIFIKAT', 'Siti Contoh', 'KUD Uji', 'sebagai peserta', made.firstNumber]) {
      expect(pages[0]).toContain(part);
    }
    expect(pages[0]).toContain('selama 3 (tiga) hari');
    expect(pages[0]).toContain('4 sampai dengan 6 Juli 2023 di Sangatta.');
    for (const part of ['Budi Contoh', 'sebagai narasumber', made.lastNumber])
      expect(pages[1]).toContain(part);
    const next = await backend.ask('training.create', { ...training, title: 'Pelatihan lain' });
    expect(next.firstNumber).toContain('/ST-003/');
  });

  test('ends before it begins, nobody took part, a name left empty: told at the field, no number drawn', async () => {
    const backend = await officeBackend({ today: '2023-07-06' });
    const faultOf = async (changes: object) =>
      (await backend.refusal('training.create', { ...training, ...changes })).details.faults?.[0]?.path;
    expect(await faultOf({ endsOn: '2023-07-03' })).toBe('endsOn');
    expect(await faultOf({ participants: [] })).toBe('participants');
    expect(await faultOf({ participants: [{ name: ' ' }] })).toBe('participants[0].name');
    expect(await backend.ask('training.list', {})).toEqual([]);
    const made = await backend.ask('training.create', { ...training, endsOn: training.startsOn });
    expect(made.days).toBe(1);
    expect(made.firstNumber).toContain('/ST-001/');
  });
});
