import type Sqlite from 'better-sqlite3';

const SECTORS = ['kuliner', 'kriya', 'jasa', 'perdagangan', 'pertanian'];
const choice = (n: string, from: readonly string[]): string =>
  `CASE ${n} % ${String(from.length)} ${from.map((one, at) => `WHEN ${String(at)} THEN '${one}'`).join(' ')} END`;
const KEPT = `'2025-01-01', 'Uji', '2025-01-01', ''`;

/** So many businesses, each with an owner of its own and two products, in the eighteen kecamatan of the pilot. */
export function fillUmkms(raw: Sqlite.Database, count: number): void {
  raw.exec(`
    CREATE TEMP TABLE district AS SELECT code, row_number() OVER (ORDER BY code) - 1 AS at
      FROM region WHERE parent_code = '64.08';
    CREATE TEMP TABLE series AS WITH RECURSIVE one(n) AS
      (SELECT 1 UNION ALL SELECT n + 1 FROM one WHERE n < ${String(count)}) SELECT n FROM one;
    INSERT INTO person (id, name, name_key, nik_ktp, sex, address, phone, created_at, updated_at)
      SELECT 'pemilik' || n, 'Pemilik Uji ' || n, 'pemilik uji ' || n, '', ${choice('n', ['L', 'P'])}, '', '',
        '2025-01-01', '2025-01-01' FROM series;
    INSERT INTO umkm (id, name, name_key, owner_id, phone, address, district_code, district_name, village_name, started,
        form, sector, capital, sales, sales_year, scale_choice, scale_reason, online, assisted_since, status, origin, note,
        recorded_at, recorded_by, updated_at, removed_reason)
      SELECT 'usaha' || n, 'Usaha Uji ' || n, 'usaha uji ' || n, 'pemilik' || n, '', '',
        (SELECT code FROM district WHERE at = n % (SELECT count(*) FROM district)), '', '', '2019', 'perorangan',
        ${choice('n', SECTORS)}, n * 100000, CASE n % 3 WHEN 0 THEN NULL ELSE n * 90000 END,
        CASE n % 3 WHEN 0 THEN NULL ELSE 2024 END, '', '', '', '', ${choice('n / 7', ['active', 'active', 'active', 'closed'])},
        '', '', ${KEPT} FROM series;
    INSERT INTO product (id, umkm_id, name, name_key, kind, brand, packaging, capacity_unit, note, recorded_at,
        recorded_by, updated_at, removed_reason)
      SELECT 'produk' || n || '-' || k, 'usaha' || n, 'Amplang Uji ' || n || ' ' || k, 'amplang uji ' || n || ' ' || k,
        ${choice('n', ['makanan', 'minuman', 'kriya'])}, '', '', '', '', ${KEPT}
        FROM series CROSS JOIN (SELECT 1 AS k UNION ALL SELECT 2);
    DROP TABLE series;
    DROP TABLE district;
    ANALYZE;`);
}
