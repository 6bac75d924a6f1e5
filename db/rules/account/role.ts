/** What a person of the office may be; the order is that of the screens. */
export const ROLES = ['admin', 'leader', 'operator', 'companion', 'reader'] as const;
export type Role = (typeof ROLES)[number];

export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  admin: 'Admin',
  leader: 'Kepala/Kabid',
  operator: 'Operator',
  companion: 'Tenaga pendamping',
  reader: 'Pembaca',
};

/** One sentence for the list of roles. */
export const ROLE_MEANINGS: Readonly<Record<Role, string>> = {
  admin: 'semua pekerjaan, ditambah akun, cadangan, dan pemulihan',
  leader: 'semua pekerjaan, juga menetapkan, membekukan, dan membuka NIK KTP',
  operator: 'mencatat, bersurat, mencetak, dan mengekspor; tidak menetapkan dan tidak membuka NIK KTP',
  companion: 'koperasi binaannya dan catatannya sendiri; tanpa NIK KTP, tanpa ekspor, selalu berbatas waktu',
  reader: 'hanya melihat; nomor pribadi tetap tersamar',
};

/** Contract staff come and go: their accounts end by themselves. */
export const mustEnd = (role: Role): boolean => role === 'companion';
