import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { draftLetters, letterOffice } from '../../helpers/letter-office.ts';
import { readFlowingText } from '../../helpers/read-pdf.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';

async function contentOf(backend: TestBackend, code: string) {
  const { template } = await backend.ask('template.get', { code });
  const { name, text, defaults, page, switches } = template;
  return { name, text, defaults, page, switches };
}
const originOf = async (backend: TestBackend, code: string) =>
  (await backend.ask('template.get', { code })).origin;

describe('the office writes its own templates', () => {
  test('an unknown placeholder is refused with line and column; nothing is saved', async () => {
    const { backend } = await letterOffice(0);
    const content = { ...(await contentOf(backend, 'teguran-1')), text: '[[kop]]\nYth. [nama_kopersi]' };
    expect(await backend.refusal('template.save', { code: 'teguran-1', content })).toMatchObject({
      code: 'INVALID_INPUT',
      details: {
        faults: [
          {
            path: 'text',
            message: expect.stringMatching(/^Baris 2, kolom 6: .*\[nama_koperasi\]/) as string,
          },
        ],
      },
    });
    expect(await originOf(backend, 'teguran-1')).toBe('standard');
  });

  test('saved without a signer it keeps the one it had; the head signs again once asked for', async () => {
    const { backend } = await letterOffice(0);
    const code = 'teguran-1';
    const content = await contentOf(backend, code);
    const signerOf = async () => (await backend.ask('template.get', { code })).template.signer;
    const signer = 'division_head:kepala bidang kelembagaan';
    await backend.ask('template.save', { code, content: { ...content, signer } });
    await backend.ask('template.save', { code, content: { ...content, name: 'Nama lain' } });
    expect(await signerOf()).toBe(signer);
    await backend.ask('template.save', { code, content: { ...content, signer: 'head' } });
    expect(await signerOf()).toBe('head');
  });

  test('a letter may name the founding number or the last amendment; a cooperative keeps both', async () => {
    const { backend, ids } = await letterOffice(1);
    const [cooperativeId = ''] = ids;
    const amendment = { cooperativeId, id: null, subject: 'anggaran_dasar', note: '' } as const;
    for (const [number, amendedOn] of [
      ['12/PAD/2015', '2015-03-02'],
      ['AHU-0000667.AH.01.27.TAHUN 2020', '2020-08-03'],
    ] as const) {
      await backend.ask('cooperative.saveAmendment', { ...amendment, number, amendedOn });
    }
    const content = await contentOf(backend, 'teguran-1');
    const text = 'BH [nomor_badan_hukum], perubahan [nomor_perubahan] tanggal [tanggal_perubahan].';
    await backend.ask('template.save', { code: 'teguran-1', content: { ...content, text } });
    const [id = ''] = await draftLetters(backend, 'teguran-1', ids);
    const { path: file } = await backend.ask('letter.preview', { id });
    expect(readFlowingText(readFileSync(file))).toContain(
      'BH 1/BH/XVII.4/2007, perubahan AHU-0000667.AH.01.27.TAHUN 2020 tanggal 3 Agustus 2020.',
    );
  });

  test('margins and sizes outside the sheet are refused at their field', async () => {
    const { backend } = await letterOffice(0);
    const content = await contentOf(backend, 'teguran-1');
    const page = { ...content.page, fontSize: 9, margins: { ...content.page.margins, left: 61 } };
    const refused = await backend.refusal('template.save', {
      code: 'teguran-1',
      content: { ...content, page },
    });
    expect(refused.details.faults?.map((one) => one.path)).toEqual([
      'content.page.margins.left',
      'content.page.fontSize',
    ]);
  });

  test('saved it is the office’s, and goes back to the standard', async () => {
    const { backend } = await letterOffice(0);
    const content = { ...(await contentOf(backend, 'teguran-1')), text: 'Halo [nama_koperasi]' };
    await backend.ask('template.save', { code: 'teguran-1', content });
    expect(await originOf(backend, 'teguran-1')).toBe('changed');
    const listed = (await backend.ask('template.list', {})).find(({ code }) => code === 'teguran-1');
    expect(listed).toMatchObject({ origin: 'changed', changedBy: expect.any(String) as string });
    expect(await backend.ask('template.reset', { code: 'teguran-1' })).toEqual({ wasChanged: true });
    expect(await originOf(backend, 'teguran-1')).toBe('standard');
    expect(await backend.ask('template.reset', { code: 'teguran-1' })).toEqual({ wasChanged: false });
  });

  test('the preview is the paper of what is typed, with a cooperative or with examples', async () => {
    const { backend, ids } = await letterOffice(1);
    const content = { ...(await contentOf(backend, 'teguran-1')), text: 'Halo [nama_koperasi]' };
    const textOf = async (cooperativeId: string | null) => {
      const made = await backend.ask('template.preview', { code: 'teguran-1', content, cooperativeId });
      return readFlowingText(new Uint8Array(readFileSync(made.path)));
    };
    expect(await textOf(ids[0] ?? '')).toContain('Halo Koperasi Uji Surat Nomor 1');
    expect(await textOf(null)).toContain('Halo Koperasi Serba Usaha Karya Mandiri');
    expect(await originOf(backend, 'teguran-1')).toBe('standard');
  });
});

describe('templates as a file', () => {
  async function exported() {
    const { backend } = await letterOffice(0);
    const content = { ...(await contentOf(backend, 'teguran-1')), text: 'Teks dinas lain [nama_koperasi]' };
    await backend.ask('template.save', { code: 'teguran-1', content });
    const file = path.join(tempFolder(), 'templat.json');
    await backend.ask('template.export', { codes: ['teguran-1', 'teguran-2'], path: file });
    return { file, text: readFileSync(file, 'utf8') };
  }

  test('another office sees what will change, then takes it in', async () => {
    const { file } = await exported();
    const { backend } = await letterOffice(0);
    const look = await backend.ask('template.readFile', { path: file });
    expect(look.office).toContain('Kutai Timur');
    expect(look.templates).toMatchObject([
      { code: 'teguran-1', change: 'replaced', differences: ['Teks'] },
      { code: 'teguran-2', change: 'same', differences: [] },
    ]);
    expect(await originOf(backend, 'teguran-1')).toBe('standard');
    expect(await backend.ask('template.import', { path: file, codes: ['teguran-1'] })).toEqual({ count: 1 });
    expect((await contentOf(backend, 'teguran-1')).text).toBe('Teks dinas lain [nama_koperasi]');
    expect((await backend.ask('template.readFile', { path: file })).templates[0]?.change).toBe('same');
  });

  test.each([
    ['cut in half', (text: string) => text.slice(0, text.length / 2), 'TEMPLATE_FILE_DAMAGED'],
    [
      'one letter changed',
      (text: string) => text.replace('Teks dinas', 'Teks Dinas'),
      'TEMPLATE_FILE_DAMAGED',
    ],
    ['an unknown key', (text: string) => text.replace('"code"', '"kode"'), 'TEMPLATE_FILE_DAMAGED'],
    [
      'of a later version',
      (text: string) => text.replace('"version": 1', '"version": 2'),
      'TEMPLATE_FILE_TOO_NEW',
    ],
    ['another program’s', () => '{"nama": "bukan templat"}', 'TEMPLATE_FILE_FOREIGN'],
    ['empty', () => '', 'TEMPLATE_FILE_DAMAGED'],
  ])('a file that is %s is refused and nothing changes', async (_, change, code) => {
    const { file, text } = await exported();
    const { backend } = await letterOffice(0);
    writeFileSync(file, change(text));
    expect(await backend.refusal('template.readFile', { path: file })).toMatchObject({ code });
    expect(await backend.refusal('template.import', { path: file, codes: ['teguran-1'] })).toMatchObject({
      code,
    });
    expect(await originOf(backend, 'teguran-1')).toBe('standard');
  });

  test('a file that is not there is told so', async () => {
    const { backend } = await letterOffice(0);
    expect(await backend.refusal('template.readFile', { path: '/tidak/ada.json' })).toMatchObject({
      code: 'FILE_NOT_FOUND',
    });
  });

  test('a template of another office can be deleted again, but not under its drafts', async () => {
    const { file, text } = await exported();
    const { backend, ids } = await letterOffice(1);
    const { templates, ...rest } = JSON.parse(text) as { templates: { code: string }[] };
    const own = templates.slice(0, 1).map((one) => ({ ...one, code: 'teguran-kami' }));
    const checksum = createHash('sha256').update(JSON.stringify(own), 'utf8').digest('hex');
    writeFileSync(file, JSON.stringify({ ...rest, templates: own, checksum }));
    expect((await backend.ask('template.readFile', { path: file })).templates).toMatchObject([
      { change: 'new' },
    ]);
    await backend.ask('template.import', { path: file, codes: ['teguran-kami'] });
    expect(await originOf(backend, 'teguran-kami')).toBe('own');
    const [draft] = await draftLetters(backend, 'teguran-kami', ids);
    expect(await backend.refusal('template.reset', { code: 'teguran-kami' })).toMatchObject({
      code: 'TEMPLATE_IN_USE',
      details: { facts: { jumlah: 1 } },
    });
    await backend.ask('letter.finalise', { ids: [draft ?? ''] });
    await backend.ask('template.reset', { code: 'teguran-kami' });
    expect(await backend.refusal('template.get', { code: 'teguran-kami' })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect((await backend.ask('letter.get', { id: draft ?? '' })).state).toBe('final');
    expect(await backend.ask('letter.correct', { id: draft ?? '', fields: {}, reason: 'uji' })).toEqual({
      revision: 1,
    });
  });
});
