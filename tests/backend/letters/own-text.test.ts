import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { draftLetters, letterOffice } from '../../helpers/letter-office.ts';
import { readFlowingText } from '../../helpers/read-pdf.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';

const CODE = 'keterangan-terdaftar';
const ADDED = 'Kalimat ini hanya untuk surat ini.';

async function drafted(count = 1) {
  const { backend, ids } = await letterOffice(count);
  return { backend, letters: await draftLetters(backend, CODE, ids), cooperatives: ids };
}

async function write(backend: TestBackend, id: string, text: string | null | undefined) {
  const { updatedAt, datedOn: on, bookYear, fields, cooperatives } = await backend.ask('letter.get', { id });
  return backend.ask('letter.save', {
    id,
    expectedUpdatedAt: updatedAt,
    cooperativeIds: cooperatives.map((one) => one.id),
    on,
    bookYear,
    fields,
    ...(text !== undefined && { text }),
  });
}

async function printed(backend: TestBackend, id: string): Promise<string> {
  const { files } = await backend.ask('letter.print', { ids: [id], folder: tempFolder() });
  return readFlowingText(new Uint8Array(readFileSync(files[0] ?? '')));
}

const withAdded = async (backend: TestBackend, id: string): Promise<string> =>
  `${(await backend.ask('letter.get', { id })).template.text}\n[[alinea]] ${ADDED}`;

describe('the text of one letter', () => {
  test('is printed, checked and sealed with it, and its neighbour and the template stay', async () => {
    const { backend, letters } = await drafted(2);
    const [id = '', neighbour = ''] = letters;
    const before = (await backend.ask('template.get', { code: CODE })).template.text;
    await write(backend, id, await withAdded(backend, id));
    expect(await backend.ask('letter.get', { id })).toMatchObject({ hasOwnText: true });
    expect(await printed(backend, id)).toContain(ADDED);
    expect(await printed(backend, neighbour)).not.toContain(ADDED);
    expect((await backend.ask('template.get', { code: CODE })).template.text).toBe(before);
    await backend.ask('letter.finalise', { ids: [id], isConfirmed: true });
    expect(await printed(backend, id)).toContain(ADDED);
    expect((await backend.ask('letter.get', { id })).events.map(({ detail }) => detail)).toContain(
      'teks surat ini',
    );
  });

  test('stays when fields are saved, follows the template no more, and goes back to it', async () => {
    const { backend, letters } = await drafted();
    const [id = ''] = letters;
    await write(backend, id, await withAdded(backend, id));
    await write(backend, id, undefined);
    expect(await printed(backend, id)).toContain(ADDED);
    const { template, updatedAt } = await backend.ask('template.get', { code: CODE });
    const { name, text, defaults, page, switches } = template;
    await backend.ask('template.save', {
      code: CODE,
      expectedUpdatedAt: updatedAt,
      content: { name, text: `${text}\nTeks baru templat.`, defaults, page, switches },
    });
    expect(await printed(backend, id)).not.toContain('Teks baru templat.');
    await write(backend, id, null);
    const back = await printed(backend, id);
    expect(back).not.toContain(ADDED);
    expect(back).toContain('Teks baru templat.');
    expect(await backend.ask('letter.get', { id })).toMatchObject({ hasOwnText: false });
  });

  test('that is the template’s is none of its own', async () => {
    const { backend, letters } = await drafted();
    const [id = ''] = letters;
    await write(backend, id, (await backend.ask('letter.get', { id })).template.text);
    expect(await backend.ask('letter.get', { id })).toMatchObject({ hasOwnText: false });
  });

  test('with a placeholder nobody knows is refused with its place, and nothing is changed', async () => {
    const { backend, letters } = await drafted();
    const [id = ''] = letters;
    const { updatedAt, datedOn: on, fields, cooperatives } = await backend.ask('letter.get', { id });
    const refused = await backend.refusal('letter.save', {
      id,
      expectedUpdatedAt: updatedAt,
      cooperativeIds: cooperatives.map((one) => one.id),
      on,
      fields,
      text: 'Kepada [nama_kopersi]',
    });
    expect(refused.code).toBe('INVALID_INPUT');
    expect(JSON.stringify(refused.details.faults)).toContain('nama_kopersi');
    expect(await backend.ask('letter.get', { id })).toMatchObject({ updatedAt, hasOwnText: false });
  });

  test('that lacks what it cannot do without is refused a number', async () => {
    const { backend, letters } = await drafted();
    const [id = ''] = letters;
    await write(backend, id, `${(await backend.ask('letter.get', { id })).template.text}\n[pemimpin!]`).catch(
      () => undefined,
    );
    await write(backend, id, `${(await backend.ask('letter.get', { id })).template.text}\n[tempat_tujuan!]`);
    const { fields, updatedAt, datedOn: on, cooperatives } = await backend.ask('letter.get', { id });
    await backend.ask('letter.save', {
      id,
      expectedUpdatedAt: updatedAt,
      cooperativeIds: cooperatives.map((one) => one.id),
      on,
      fields: { ...fields, tempat_tujuan: '' },
    });
    const refused = await backend.refusal('letter.finalise', { ids: [id], isConfirmed: true });
    expect(refused.code).toBe('LETTER_INCOMPLETE');
  });

  test('written by another since it was read is not written over', async () => {
    const { backend, letters } = await drafted();
    const [id = ''] = letters;
    const { updatedAt, datedOn: on, fields, cooperatives } = await backend.ask('letter.get', { id });
    await write(backend, id, await withAdded(backend, id));
    const refused = await backend.refusal('letter.save', {
      id,
      expectedUpdatedAt: updatedAt,
      cooperativeIds: cooperatives.map((one) => one.id),
      on,
      fields,
      text: 'Lain',
    });
    expect(refused.code).toBe('RECORD_CHANGED_ELSEWHERE');
    expect(JSON.stringify(refused.details)).toContain('Teks surat');
  });
});

describe('a template of the office’s own', () => {
  test('is copied from another under its name, and leaves that as it was', async () => {
    const { backend } = await letterOffice(1);
    const from = { kind: 'template', code: CODE } as const;
    const { code } = await backend.ask('template.create', { name: 'Keterangan Bank Daerah', from });
    expect(code).toBe('keterangan-bank-daerah');
    const { template, origin } = await backend.ask('template.get', { code });
    const source = (await backend.ask('template.get', { code: CODE })).template;
    expect({ ...template, code: CODE, name: source.name }).toEqual(source);
    expect(origin).toBe('own');
    const again = await backend.refusal('template.create', { name: 'keterangan bank daerah', from });
    expect(again.code).toBe('INVALID_INPUT');
    const other = await backend.ask('template.create', { name: 'Keterangan, Bank: Daerah', from });
    expect(other.code).toBe('keterangan-bank-daerah-2');
    expect((await backend.ask('template.create', { name: '…', from })).code).toBe('templat');
  });

  test('begun from a letter proposes what was typed for it', async () => {
    const { backend, letters } = await drafted();
    const [id = ''] = letters;
    await write(backend, id, await withAdded(backend, id));
    const { code } = await backend.ask('template.create', {
      name: 'Keterangan dari surat',
      from: { kind: 'letter', id },
    });
    const { template } = await backend.ask('template.get', { code });
    expect(template.text).toContain(ADDED);
    expect(template.defaults['keperluan']).toBe('pembinaan koperasi');
  });
});

describe('what the page shows', () => {
  test('is the record’s and the fields’, and nothing where nothing is known', async () => {
    const { backend, ids } = await letterOffice(1);
    const facts = await backend.ask('letter.pageFacts', {
      templateCode: CODE,
      cooperativeIds: ids,
      on: '2025-11-18',
      fields: { keperluan: 'lelang' },
    });
    expect(facts.values).toMatchObject({ nama_koperasi: 'Koperasi Uji Surat Nomor 1', keperluan: 'lelang' });
    expect(facts.values['pemohon']).toBeUndefined();
    expect(facts.letterhead[1]).toBe('DINAS KOPERASI DAN UKM');
    expect(facts.signature.name).toBe('Nama Pejabat Contoh');
    expect(facts.head[0]).toEqual(['Nomor', 'diambil saat final']);
  });

  test('is the example of each placeholder where no cooperative is chosen', async () => {
    const { backend } = await letterOffice(0);
    const facts = await backend.ask('letter.pageFacts', {
      templateCode: CODE,
      cooperativeIds: [],
      on: '2025-11-18',
      fields: {},
      isExample: true,
    });
    expect(facts.values['nama_koperasi']).toBe('Koperasi Serba Usaha Karya Mandiri');
  });
});
