import { sql } from 'kysely';
import type { MigrationStep } from './step.ts';

/** From which sum on a receipt bears a stamp (meterai): a rule that the office can change. */
export const receiptStamp: MigrationStep = {
  version: 45,
  name: 'receipt-stamp',
  async up(db) {
    await sql`INSERT INTO dated_rule (id, code, value_json, in_force_from, in_force_until, basis, note)
      SELECT 'receipt-stamp:2021-01-01', 'receipt-stamp', '5000000', '2021-01-01', NULL,
        'UU 10/2020 tentang Bea Meterai, Pasal 3',
        'Batas jumlah pada satu tanda terima yang dibubuhi meterai. Naskah pasalnya belum dicocokkan; dapat diubah.'
      WHERE EXISTS (SELECT 1 FROM dated_rule)`.execute(db);
  },
};
