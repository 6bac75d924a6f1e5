/** What a complete record has. The score tells the field officer what to ask for. */
export const COMPLETENESS_ITEMS = [
  'legalEntityNumber',
  'legalEntityOn',
  'nikKoperasi',
  'nib',
  'npwp',
  'kind',
  'group',
  'sector',
  'address',
  'villageCode',
  'phone',
  'chairName',
  'secretaryName',
  'treasurerName',
  'supervisorName',
  'members',
  'assets',
  'rat',
] as const;
export type CompletenessItem = (typeof COMPLETENESS_ITEMS)[number];

export const COMPLETENESS_LABELS: Readonly<Record<CompletenessItem, string>> = {
  legalEntityNumber: 'nomor badan hukum',
  legalEntityOn: 'tanggal badan hukum',
  nikKoperasi: 'NIK Koperasi',
  nib: 'NIB',
  npwp: 'NPWP',
  kind: 'jenis',
  group: 'kelompok',
  sector: 'sektor usaha',
  address: 'alamat',
  villageCode: 'desa/kelurahan',
  phone: 'telepon',
  chairName: 'ketua',
  secretaryName: 'sekretaris',
  treasurerName: 'bendahara',
  supervisorName: 'pengawas',
  members: 'jumlah anggota',
  assets: 'aset',
  rat: 'catatan RAT',
};

export interface Completeness {
  /** 0 to 100, rounded. */
  readonly percent: number;
  readonly missing: readonly CompletenessItem[];
}

export function completenessOf(present: Readonly<Record<CompletenessItem, boolean>>): Completeness {
  const missing = COMPLETENESS_ITEMS.filter((item) => !present[item]);
  const held = COMPLETENESS_ITEMS.length - missing.length;
  return { percent: Math.round((held * 100) / COMPLETENESS_ITEMS.length), missing };
}
