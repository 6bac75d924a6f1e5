import { openDatabase } from '#db/open.ts';
import { printBeside } from './beside.ts';
import type { Ask } from './beside.ts';
import { fillUmkms } from './many-umkms.ts';
import { benchOffice } from './register-office.ts';

/**
 * The register of micro businesses beside that of cooperatives, as many of either: list, filters, search and recap of the
 * one against those of the other, asked in turn within one run. Two products for each business.
 */
const SIZE = 50_000;
const LIMIT = 100;

const office = await benchOffice(SIZE);
const database = await openDatabase(office.folder);
fillUmkms(database.raw, SIZE);
await database.close();

const filtered = [{ field: 'district' as const, in: ['64.08.04'] }];
const peers = {
  list: () => office.ask('cooperative.list', { limit: LIMIT }),
  filter: () => office.ask('cooperative.list', { filters: filtered, limit: LIMIT }),
  search: () => office.ask('cooperative.list', { text: 'uji jaya', limit: 20 }),
  recap: () => office.ask('recap.get', { grouping: 'district' }),
} satisfies Readonly<Record<string, Ask>>;

const umkms =
  (filter: object, limit = LIMIT): Ask =>
  () =>
    office.ask('umkm.list', { ...filter, limit });
const asks: readonly (readonly [string, keyof typeof peers, Ask])[] = [
  ['list', 'list', umkms({})],
  ['list, last page', 'list', umkms({ offset: SIZE - LIMIT })],
  ['filter by kecamatan', 'filter', umkms({ districtCode: '64.08.04' })],
  ['filter by scale', 'filter', umkms({ scale: 'small' })],
  ['filter by sex', 'filter', umkms({ sex: 'P' })],
  ['filter by kind of product', 'filter', umkms({ productKind: 'kriya' })],
  ['search of one', 'search', umkms({ text: 'usaha uji 4999' }, 20)],
  ['search of an owner', 'search', umkms({ text: 'pemilik uji 31' }, 20)],
  ['search of a product', 'search', umkms({ text: 'amplang uji 77' }, 20)],
  ['search of a word of all', 'search', umkms({ text: 'usaha' }, 20)],
  ['search of nothing there', 'search', umkms({ text: 'zzzz' }, 20)],
  ['count of a filter', 'filter', () => office.ask('umkm.count', { sector: 'kuliner' })],
  ['products', 'list', () => office.ask('product.list', { limit: LIMIT })],
  ['recap by kecamatan', 'recap', () => office.ask('umkm.recap', { by: 'district' })],
  ['recap by scale', 'recap', () => office.ask('umkm.recap', { by: 'scale' })],
];
for (const [name, peer, ask] of asks) await printBeside(`${String(SIZE)} ${name}`, ask, peers[peer]);
await office.close();
