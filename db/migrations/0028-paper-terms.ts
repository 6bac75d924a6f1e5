import { sql } from 'kysely';
import type { MigrationStep } from './step.ts';

const RULES = [
  {
    code: 'dissolution-terms',
    from: '1992-10-21',
    value: '{"objectionMonths":2,"decisionMonths":4,"creditorMonths":3}',
    basis: 'UU 25/1992 tentang Perkoperasian, menurut kutipan',
    note: 'Jangka waktu belum dicocokkan dengan naskah resmi; dapat diubah.',
  },
  {
    code: 'incident-notice-hours',
    from: '2022-10-17',
    value: '72',
    basis: 'UU 27/2022 tentang Pelindungan Data Pribadi, menurut kutipan',
    note: 'Paling lambat 3 x 24 jam sesudah diketahui; belum dicocokkan dengan naskah resmi.',
  },
] as const;

/** Terms that papers compute days by: of a dissolution by the government, and of telling about a data incident. */
export const paperTerms: MigrationStep = {
  version: 28,
  name: 'paper-terms',
  async up(db) {
    for (const { code, from, value, basis, note } of RULES) {
      await sql`INSERT INTO dated_rule (id, code, value_json, in_force_from, in_force_until, basis, note)
        SELECT ${`${code}:${from}`}, ${code}, ${value}, ${from}, NULL, ${basis}, ${note}
        WHERE EXISTS (SELECT 1 FROM dated_rule)`.execute(db);
    }
  },
};
