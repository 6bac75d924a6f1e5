/** As written on the KTP: L (laki-laki) or P (perempuan). */
export type Sex = 'L' | 'P';

export const SEX_LABELS: Readonly<Record<Sex, string>> = { L: 'laki-laki', P: 'perempuan' };
