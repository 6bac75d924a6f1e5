import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { FORMATION_TEMPLATES } from '#rules/letters/standard/formation.ts';
import { checkTemplate } from '#rules/template/check.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { formationFile, goodFounder, goodFounders } from '../../helpers/formation-file.ts';
import { officeBackend } from '../../helpers/test-backend.ts';

const textOf = (file: string) => execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
const flat = (text: string) => text.replace(/\s+/g, ' ');
/** Longer than its column: it must go on in the next line, never be cut. */
const LONG_NAME = 'Pendiri Contoh 4 Wijayakusumaningrat Hadiprawirodirdjo binti Suryaningratkusuma';
const fileOf = (count: number) =>
  formationFile({
    founders: [
      ...goodFounders(count - 1).with(3, goodFounder(4, { name: LONG_NAME })),
      goodFounder(count, { isPresent: count > 20 }),
    ],
    officers: [
      { name: goodFounder(1).name, position: 'Ketua', sex: null },
      { name: goodFounder(2).name, position: 'Sekretaris', sex: null },
    ],
    supervisors: [{ name: goodFounder(3).name, position: 'Ketua pengawas', sex: null }],
    particulars: {
      ...formationFile().particulars,
      address: 'Jalan Contoh RT 05',
      membershipArea: 'Kecamatan Sangatta Utara',
      business: 'Perdagangan eceran (KBLI 47111)',
      principalSaving: 100_000,
      mandatorySaving: 25_000,
      termFrom: toPlainDate('2025-06-10'),
      termUntil: toPlainDate('2030-06-10'),
      meetingPlace: 'Balai Desa',
      meetingTime: '09.00 WITA',
      officer: 'Nama Petugas',
      notary: 'Nama Notaris',
    },
  });
const request = (id: string, code: string) => ({ id, code, on: '2025-06-10' });

describe('papers of a formation file', () => {
  test('every standard wording is sound', () => {
    expect(FORMATION_TEMPLATES.flatMap((one) => checkTemplate(one.text, one))).toEqual([]);
  });

  test('the berita acara says what was decided, with capital and attendance of those who count', async () => {
    const backend = await officeBackend();
    const { id } = await backend.ask('formation.save', { id: null, file: fileOf(10) });
    const { path: file } = await backend.ask('formation.printPaper', request(id, 'pendirian-berita-acara'));
    const text = flat(textOf(file));
    for (const said of [
      'Koperasi Konsumen Maju Bersama Sangatta',
      'Kecamatan Sangatta Utara',
      'Jalan Contoh RT 05',
      'KBLI 47111',
      'Rp900.000 (sembilan ratus ribu rupiah)',
      '10 Juni 2025 sampai 10 Juni 2030',
      'Ketua pengawas',
      'dihadiri 9 (sembilan) orang',
    ]) {
      expect(text).toContain(said);
    }
    const rows = textOf(file).match(/^\s*\d+\s+Pendiri Contoh \d+(?: [A-Z]\w+)*\s*$/gm) ?? [];
    expect(rows).toHaveLength(9);
  });

  test('the regulation of 2018 has the title it was given', async () => {
    const backend = await officeBackend();
    const { id } = await backend.ask('formation.save', { id: null, file: fileOf(9) });
    const { path: file } = await backend.ask('formation.printPaper', request(id, 'pendirian-rekomendasi'));
    expect(flat(textOf(file))).toContain('Penyelenggaraan dan Pembinaan Perkoperasian');
    expect(flat(textOf(file))).not.toContain('Pemberdayaan Koperasi');
  });

  test.each([9, 30, 300])(
    '%i founders: every name whole, the header on every page, no lonely ending',
    async (count) => {
      const backend = await officeBackend();
      const { id } = await backend.ask('formation.save', { id: null, file: fileOf(count) });
      for (const code of [
        'pendirian-daftar-pendiri',
        'pendirian-daftar-hadir',
        'pendirian-kuasa',
        'pendirian-berita-acara',
      ]) {
        const made = await backend.ask('formation.printPaper', request(id, code));
        keep(made.path, count);
        const pages = textOf(made.path).split('\f').slice(0, -1);
        expect(pages).toHaveLength(made.pages);
        const present = code === 'pendirian-daftar-hadir' || code === 'pendirian-berita-acara';
        const wanted = present && count <= 20 ? count - 1 : count;
        for (let serial = 1; serial <= wanted; serial += 1) {
          expect(flat(pages.join(' '))).toMatch(new RegExp(`Pendiri Contoh ${serial}\\b`));
        }
        for (const word of LONG_NAME.split(' ')) expect(pages.join(' ')).toContain(word);
        for (const page of pages) expect(page).toMatch(/No\.\s+Nama/);
        // What is signed at the end never stands on a page without the last of those it is about.
        expect(pages.at(-1)).toMatch(new RegExp(`Pendiri Contoh ${wanted}\\b`));
      }
    },
  );

  test('each is also a Word file, and blank rows come on demand', async () => {
    const backend = await officeBackend();
    const { id } = await backend.ask('formation.save', { id: null, file: fileOf(9) });
    for (const { code } of FORMATION_TEMPLATES) {
      const made = await backend.ask('formation.printPaper', { ...request(id, code), format: 'docx' });
      const xml = execFileSync('unzip', ['-p', made.path, 'word/document.xml'], { encoding: 'utf8' });
      expect(xml).toMatch(/koperasi konsumen maju bersama sangatta/i);
    }
    const pagesOf = async (blankRows: number) =>
      (await backend.ask('formation.printPaper', { ...request(id, 'pendirian-daftar-hadir'), blankRows }))
        .pages;
    expect(await pagesOf(100)).toBeGreaterThan(await pagesOf(0));
  });

  test('a wording the office changed is what is printed', async () => {
    const backend = await officeBackend();
    const { id } = await backend.ask('formation.save', { id: null, file: fileOf(9) });
    const { template } = await backend.ask('template.get', { code: 'pendirian-undangan' });
    const { code: _code, kind: _kind, audience: _audience, series: _series, ...content } = template;
    const text = content.text.replace('Mohon membawa KTP.', 'Mohon membawa KTP dan KK.');
    await backend.ask('template.save', { code: 'pendirian-undangan', content: { ...content, text } });
    const { path: file } = await backend.ask('formation.printPaper', request(id, 'pendirian-undangan'));
    expect(flat(textOf(file))).toContain('Mohon membawa KTP dan KK.');
  });
});

/** For looking at: dist/berkas/<count>-<paper>.pdf. */
function keep(file: string, count: number): void {
  mkdirSync('dist/berkas', { recursive: true });
  copyFileSync(file, path.join('dist/berkas', `${count}-${path.basename(file)}`));
}
