import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readFlowingText, readPages } from '../../helpers/read-pdf.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const fileIn = (): string => path.join(tempFolder(), 'daftar.pdf');

test('the list is printed as it is filtered and sorted, with the columns shown and what was chosen in words', async () => {
  const backend = await officeBackend({ hasRegister: true });
  const filters = [{ field: 'status', in: ['active'] }] as const;
  const sort = { column: 'members', isDescending: true } as const;
  const target = fileIn();
  await backend.ask('cooperative.printList', {
    path: target,
    filters,
    sort,
    columns: ['name', 'members', 'phone'],
  });
  const text = readFlowingText(readFileSync(target));
  const { total } = await backend.ask('cooperative.count', { filters });
  const { rows } = await backend.ask('cooperative.list', { filters, sort, limit: 2 });
  for (const words of [
    'DAFTAR KOPERASI',
    'Hanya koperasi',
    'Urutan: Anggota, dari bawah.',
    rows[0]?.name ?? 'x',
  ])
    expect(text).toContain(words);
  expect(text).toContain(`${total.toLocaleString('id-ID')} koperasi.`);
  expect(text.indexOf(rows[0]?.name ?? '')).toBeLessThan(text.indexOf(rows[1]?.name ?? ''));
  // No telephone in full leaves by a list that hangs on a wall.
  expect(text).not.toMatch(/\b08\d{8,}/u);
});

test('every cooperative of the register stands on it once, under headings on every page', async () => {
  const backend = await officeBackend({ hasRegister: true });
  const target = fileIn();
  const { pages } = await backend.ask('cooperative.printList', { path: target, columns: ['name'] });
  const printed = readPages(readFileSync(target));
  expect(printed).toHaveLength(pages);
  for (const { text } of printed.slice(0, -1)) expect(text).toContain('Nama koperasi');
  expect(printed.at(-1)?.text).toContain('1.054 koperasi.');
});

test('nothing found is said; more columns than a sheet holds are refused', async () => {
  const backend = await officeBackend({ hasRegister: true });
  const target = fileIn();
  await backend.ask('cooperative.printList', { path: target, text: 'tidak ada yang begini' });
  expect(readFlowingText(readFileSync(target))).toContain('Tidak ada koperasi yang sesuai');
  const columns = Array.from({ length: 13 }, () => 'name' as const);
  expect((await backend.refusal('cooperative.printList', { path: fileIn(), columns })).code).toBe(
    'INVALID_INPUT',
  );
});
