import type Sqlite from 'better-sqlite3';

const COLUMNS = `id, name, name_key, legal_entity_number, legal_entity_key, amendment_number, form, kind,
  cooperative_group, sector, pattern, nik_koperasi, certificate, nib, npwp, address, village_name, district_name,
  postal_code, phone, email, website, chair_name, secretary_name, treasurer_name, supervisor_name, manager_name, status,
  origin, created_at, updated_at`;

/** One cooperative with only what every version of the table asks for. */
export function insertTestCooperative(raw: Sqlite.Database, id: string, status = 'active'): void {
  raw
    .prepare(
      `INSERT INTO cooperative (${COLUMNS}) VALUES (?, ?, ?, '1/BH', '1/BH', '', 'primer', 'Jasa', '', '',
       'konvensional', '', 'none', '', '', '', '', 'Bengalon', '', '0811', '', '', '', '', '', '', '', ?, 'uji', '2025',
       '2025')`,
    )
    .run(id, `Koperasi ${id}`, `koperasi ${id}`, status);
}
