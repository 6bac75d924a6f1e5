import type { ColumnMeaning } from '../list-types.ts';
import type { Style } from '../style.ts';
import type { Layout } from './layout.ts';

const COLUMNS: readonly (readonly [ColumnMeaning, ...string[]])[] = [
  ['other', 'id', '#'],
  ['name', 'name', 'Name', 'cooperative_name', 'Cooperative Name'],
  ['legalEntityNumber', 'registration_number', 'Registration Number', 'legal_entity_number'],
  ['legalEntityOn', 'registration_date', 'Registration Date'],
  ['status', 'status', 'Status'],
  ['kecamatan', 'district', 'District', 'subdistrict'],
  ['village', 'village', 'Village'],
  ['address', 'address', 'Address'],
  ['kind', 'type', 'Type', 'cooperative_type'],
  ['chairName', 'chairman', 'Chairperson', 'chairman_name'],
  ['phone', 'phone', 'Phone Number'],
  ['membersTotal', 'members', 'Total Members', 'number_of_members'],
  ['employees', 'employees', 'Employees'],
  ['assets', 'total assets', 'Total Assets', 'total_assets'],
  ['ownCapital', 'equity', 'own_capital', 'Own Capital'],
  ['turnover', 'business volume', 'Business Volume', 'turnover'],
  ['surplus', 'net surplus', 'surplus'],
  ['other', 'scraped_at', 'source_url'],
];
const KEPT: ReadonlySet<ColumnMeaning> = new Set(['name', 'kecamatan']);

/** Copied from a page by a program whose author writes English. */
export function englishLayout({ draw, office }: Style): Layout {
  const which = draw.below(3);
  const columns = COLUMNS.flatMap(([meaning, ...words]) =>
    KEPT.has(meaning) || draw.chance(75) ? [{ meaning, headings: [words[which % words.length] ?? ''] }] : [],
  );
  return {
    columns: office.isProvince ? [...columns, { meaning: 'regency', headings: ['regency'] }] : columns,
    sections: null,
    yearIn: null,
    isUnitInTitle: false,
    hasTitle: false,
    hasClosing: false,
  };
}
