import type { FormationContext, FormationFile } from './formation.ts';
import type { Reason } from '../value/reason.ts';

/** Reasons about the seat (tempat kedudukan): outside the office's region, or not a known village. Never refused. */
export function checkSeat(file: FormationFile, ctx: FormationContext): readonly Reason[] {
  const { officeRegionCode, officeLevel, village } = ctx;
  const common = { level: 'warning', field: 'Tempat kedudukan', value: file.regionCode } as const;
  if (!`${file.regionCode}.`.startsWith(`${officeRegionCode}.`)) {
    const region = officeLevel === 'province' ? 'provinsi' : 'kabupaten/kota';
    return [
      {
        ...common,
        code: 'KEDUDUKAN_LUAR_WILAYAH',
        message: `Tempat kedudukan ${file.regionCode} berada di luar wilayah layanan dinas, yaitu ${region} ${officeRegionCode}. Arahkan pendiri ke dinas setempat.`,
        limit: officeRegionCode,
      },
    ];
  }
  if (village !== null) return [];
  return [
    {
      ...common,
      code: 'KEDUDUKAN_BELUM_DESA',
      message: `Tempat kedudukan ${file.regionCode} belum menunjuk desa atau kelurahan yang dikenal. Pilih desa atau kelurahan.`,
      limit: 'desa/kelurahan',
    },
  ];
}
