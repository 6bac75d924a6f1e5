import type Sqlite from 'better-sqlite3';
import { ensureDerivedColumns } from '../../db/engine/derived-columns.ts';
import { ensureSearch } from '../../db/engine/search.ts';
import { randomNumbers } from './random-numbers.ts';
import { normaliseCooperativeName, normaliseLegalEntityNumber } from '#rules/cooperative/name.ts';

const KINDS = ['Produsen', 'Konsumen', 'Jasa', 'Pemasaran', 'Simpan Pinjam'] as const;
const GROUPS = ['Koperasi Karyawan', 'Koperasi Tani', 'Koperasi Wanita', 'KPRI', 'Koperasi Lainnya'] as const;
const SECTORS = ['Perdagangan', 'Pertanian', 'Jasa Keuangan', 'Perikanan', 'Transportasi', ''] as const;
const STATUSES = ['active', 'active', 'active', 'inactive', 'inactive', 'dissolution_proposed'] as const;
const CERTIFICATES = ['certified', 'in_progress', 'none', 'none'] as const;
const OFFICERS = ['', '', 'Rani Uji', 'Budi Uji', 'Sari Uji'] as const;
const HEADS = [
  'Koperasi',
  'KSU',
  'KUD',
  'Koperasi Jasa',
  'Koperasi Konsumen',
  'Koperasi Produsen',
  'KSP',
] as const;
const SYLLABLES =
  'ba be bi da di du ga gu ja ka ki ku la li lu ma mi mu na ni nu pa ra ri ru sa si su ta ti tu wa'.split(
    ' ',
  );
const WORDS =
  'Maju Etam Jaya Bersama Sejahtera Mandiri Makmur Abadi Lestari Harapan Karya Mulia Sentosa Tani Bina'.split(
    ' ',
  );

export interface InventedPlace {
  readonly villageCode: string;
  readonly villageName: string;
  readonly districtCode: string;
  readonly districtName: string;
}

/** One invented cooperative, spread over kinds, places and years; nobody's real data. */
export function inventCooperative(
  index: number,
  pick: (below: number) => number,
  places: readonly InventedPlace[],
) {
  const one = <Value>(values: readonly Value[]): Value => values[pick(values.length)] as Value;
  const word = (): string => {
    const text = Array.from({ length: 2 + pick(2) }, () => one(SYLLABLES)).join('');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const person = (): string => `${word()} ${word()}`;
  const place = one(places);
  const serial = String(index).padStart(7, '0');
  const name = `${one(HEADS)} ${one(WORDS)} ${word()} ${word()}`;
  const foundedIn = 1970 + pick(55);
  const legalEntityNumber = `${serial}/BH/M.KUKM.2/XI/${foundedIn}`;
  return {
    id: `0190${String(index).padStart(8, '0')}-uji`,
    name,
    nameKey: normaliseCooperativeName(name),
    legalEntityNumber,
    legalEntityKey: normaliseLegalEntityNumber(legalEntityNumber),
    legalEntityOn: `${foundedIn}-0${1 + pick(9)}-1${pick(9)}`,
    form: pick(40) === 0 ? 'sekunder' : 'primer',
    kind: one(KINDS),
    group: one(GROUPS),
    sector: one(SECTORS),
    pattern: pick(20) === 0 ? 'syariah' : 'konvensional',
    nikKoperasi: pick(3) === 0 ? '' : `6408${serial}01`,
    certificate: one(CERTIFICATES),
    nib: pick(2) === 0 ? '' : `91200${serial}1`,
    npwp: pick(2) === 0 ? '' : `00${serial}7901000`,
    address: `Jl. ${word()} No. ${1 + pick(200)} RT ${1 + pick(30)}`,
    ...place,
    phone: pick(3) === 0 ? '' : `0812${serial}`,
    chair: person(),
    secretary: person(),
    treasurer: pick(4) === 0 ? '' : person(),
    supervisor: pick(4) === 0 ? '' : person(),
    status: one(STATUSES),
    officer: one(OFFICERS),
    assets: 1_000_000 * (1 + pick(9_000)),
    members: 9 + pick(900),
    turnover: 500_000 * (1 + pick(9_000)),
    surplus: 10_000 * pick(4_000),
    ratOn: pick(3) === 0 ? null : `2025-0${1 + pick(6)}-1${pick(9)}`,
    updatedAt: `2025-0${1 + pick(9)}-1${pick(9)}T08:00:00.000Z`,
  };
}

/** Everything that costs on each row and can be made at once afterwards. */
function dropPerRowWork(raw: Sqlite.Database): readonly string[] {
  const parts = raw
    .prepare<[], { type: string; name: string; sql: string }>(
      `SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND (type = 'trigger' AND
         (name LIKE 'derived_%' OR name LIKE 'cooperative_search%') OR type = 'index' AND tbl_name = 'cooperative')`,
    )
    .all();
  for (const { type, name } of parts) raw.exec(`DROP ${type} ${name}`);
  return parts.filter(({ type }) => type === 'index').map(({ sql }) => sql);
}

/** Inserts invented cooperatives with figures and RATs into a register whose regions are loaded. */
export function insertInvented(raw: Sqlite.Database, count: number): void {
  const places = raw
    .prepare<[], InventedPlace>(
      `SELECT village.code AS villageCode, village.name AS villageName, district.code AS districtCode,
         district.name AS districtName FROM region AS village JOIN region AS district ON district.code = village.parent_code
       WHERE village.level = 'village' AND village.code LIKE '64.08.%' ORDER BY village.code`,
    )
    .all();
  const cooperative =
    raw.prepare(`INSERT INTO cooperative (id, name, name_key, legal_entity_number, legal_entity_key,
      legal_entity_on, amendment_number, form, kind, cooperative_group, sector, pattern, nik_koperasi, certificate, nib,
      npwp, address, village_code, village_name, district_code, district_name, regency_code, postal_code, phone, email,
      website, chair_name, secretary_name, treasurer_name, supervisor_name, manager_name, status, assigned_officer,
      latest_rat_on, latest_book_year, latest_members, latest_own_capital, latest_assets, latest_turnover,
      latest_surplus, origin, created_at, updated_at)
    VALUES (@id, @name, @nameKey, @legalEntityNumber, @legalEntityKey, @legalEntityOn, '', @form, @kind, @group, @sector,
      @pattern, @nikKoperasi, @certificate, @nib, @npwp, @address, @villageCode, @villageName, @districtCode,
      @districtName, '64.08', '', @phone, '', '', @chair, @secretary, @treasurer, @supervisor, '', @status, @officer,
      @ratOn, 2024, @members, @assets, @assets, @turnover, @surplus, 'uji', @updatedAt, @updatedAt)`);
  const year =
    raw.prepare(`INSERT INTO cooperative_year (cooperative_id, book_year, members_total, own_capital, assets,
      turnover, surplus) VALUES (@id, 2024, @members, @assets, @assets, @turnover, @surplus)`);
  const rat = raw.prepare(`INSERT INTO rat VALUES (@id, 2024, @ratOn, NULL, @ratOn)`);
  const numbers = randomNumbers(count);
  raw.transaction(() => {
    for (let index = 1; index <= count; index += 1) {
      const one = inventCooperative(index, (limit) => numbers.below(limit), places);
      cooperative.run(one);
      year.run(one);
      if (one.ratOn !== null) rat.run(one);
    }
  })();
}

/** The same into an empty register and quickly: what costs on each row is made at once afterwards. */
export function fillRegister(raw: Sqlite.Database, count: number): void {
  raw.pragma('cache_size = -400000');
  raw.pragma('synchronous = OFF');
  const indexes = dropPerRowWork(raw);
  insertInvented(raw, count);
  raw.transaction(() => {
    for (const sql of indexes) raw.exec(sql);
  })();
  ensureSearch(raw);
  ensureDerivedColumns(raw);
  raw.pragma('wal_checkpoint(TRUNCATE)');
}
