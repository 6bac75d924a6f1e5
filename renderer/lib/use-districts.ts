import { useQueries } from '@tanstack/react-query';
import type { OutputOf } from '#contract/index.ts';
import { requestWhenOpen } from './request.ts';
import { useOffice } from './use-office.ts';
import { useRequest } from './use-request.ts';

export type Region = OutputOf<'region.listChildren'>[number];

export interface DistrictGroup {
  /** Name of the kabupaten/kota; the office's own when it serves one only. */
  readonly group: string;
  readonly districts: readonly Region[];
}

/** Every kecamatan of the office's working area, by kabupaten/kota (one group for a district office). */
export function useDistricts(): readonly DistrictGroup[] {
  const office = useOffice();
  const isProvince = office?.level === 'province';
  const children = useRequest(
    'region.listChildren',
    { parentCode: office?.regionCode ?? '' },
    { isEnabled: office !== undefined },
  ).data;
  const regencies = isProvince ? (children ?? []) : [];
  const byRegency = useQueries({
    queries: regencies.map((regency) => ({
      queryKey: ['region.listChildren', { parentCode: regency.code }],
      queryFn: () => requestWhenOpen('region.listChildren', { parentCode: regency.code }),
    })),
  });
  if (!office || !children) return [];
  if (!isProvince) return [{ group: office.regionName, districts: children }];
  return regencies.map((regency, index) => ({
    group: regency.name,
    districts: byRegency[index]?.data ?? [],
  }));
}
