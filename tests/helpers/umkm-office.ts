import type Sqlite from 'better-sqlite3';
import { SCALES } from '#rules/umkm/scale.ts';
import { UMKM_STATUSES, umkmKey } from '#rules/umkm/umkm.ts';
import { normalisePersonName } from '#rules/value/person-name.ts';
import { someText } from './programme-office.ts';
import type { RandomNumbers } from './random-numbers.ts';

const KEPT = `'2025-01-01T00:00:00.000Z', 'Rini', '2025-01-01T00:00:00.000Z'`;
/** Amounts at the limits of both laws, one beside them, and none. */
const AMOUNTS = [
  null,
  0,
  50_000_000,
  50_000_001,
  300_000_001,
  1_000_000_000,
  1_000_000_001,
  2_000_000_000,
  2_000_000_001,
  15_000_000_000,
  50_000_000_001,
];
const STARTED = ['', '2019', '2021', '2022', '2021-02-01', '2021-02-02', '2021-02-03'];

/** Businesses with owners and products, as mixed as lists are: `u0` and so on, owners `o0`, products `q0-0`. */
export function fillUmkms(raw: Sqlite.Database, numbers: RandomNumbers, count: number): void {
  const named = (): string => someText(numbers).trim() || 'Tanpa';
  const removed = (): string | null => (numbers.once(6) ? '2025-02-01' : null);
  const person = raw.prepare(`INSERT INTO person (id, name, name_key, nik_ktp, born_on, sex, address, phone,
    import_id, created_at, updated_at) VALUES (?, ?, ?, '', NULL, ?, '', '', NULL, '', '')`);
  const umkm = raw.prepare(`INSERT INTO umkm (id, name, name_key, owner_id, phone, address, district_code,
    district_name, village_code, village_name, started, form, sector, capital, sales, sales_year, scale_choice,
    scale_reason, workers_male, workers_female, online, assisted_since, status, origin, note, import_id, merged_into,
    recorded_at, recorded_by, updated_at, removed_at, removed_reason)
    VALUES (?, ?, ?, ?, '', '', ?, '', NULL, '', ?, 'perorangan', ?, ?, ?, NULL, ?, ?, NULL, NULL, '', '', ?, '', '',
    NULL, NULL, ${KEPT}, ?, '')`);
  const product =
    raw.prepare(`INSERT INTO product (id, umkm_id, name, name_key, kind, brand, packaging, capacity,
    capacity_unit, price, note, recorded_at, recorded_by, updated_at, removed_at, removed_reason)
    VALUES (?, ?, ?, ?, ?, '', '', NULL, '', NULL, '', ${KEPT}, ?, '')`);
  raw.exec('BEGIN');
  for (let n = 0; n < count; n += 1) {
    const owner = named();
    const hasOwner = !numbers.once(4);
    if (hasOwner) person.run(`o${n}`, owner, normalisePersonName(owner), numbers.pick(['L', 'P', null]));
    const name = named();
    const choice = numbers.once(5) ? numbers.pick(SCALES) : '';
    umkm.run(
      `u${n}`,
      name,
      umkmKey(name),
      hasOwner ? `o${n}` : null,
      numbers.pick(['64.08.04', '64.08.05', null]),
      numbers.pick(STARTED),
      numbers.pick(['kuliner', 'kriya', '']),
      numbers.pick(AMOUNTS),
      numbers.pick(AMOUNTS),
      choice,
      choice === '' ? '' : 'dilihat di tempat',
      numbers.pick(UMKM_STATUSES),
      removed(),
    );
    for (let p = 0; p < numbers.below(3); p += 1) {
      const made = named();
      product.run(`q${n}-${p}`, `u${n}`, made, umkmKey(made), numbers.pick(['makanan', 'kriya']), removed());
    }
  }
  raw.exec('COMMIT');
}
