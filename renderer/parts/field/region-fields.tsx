import { Select } from '@mantine/core';
import { useRequest } from '../../lib/use-request.ts';
import { setUpText } from '../../text/set-up.ts';
import { partsText } from '../../text/parts/parts.ts';
import type { Faults } from '../../lib/faults.ts';

interface RegionFieldsProps {
  readonly provinceCode: string | null;
  readonly regencyCode: string | null;
  readonly faults: Faults;
  readonly onProvince: (code: string | null) => void;
  /** Told with the region's name and seat, from which the government's name and the city are proposed. */
  readonly onRegency: (code: string | null, region: { readonly name: string; readonly seat: string }) => void;
}

/** Province first, then one of its kabupaten/kota or the whole of it; typing searches. */
export function RegionFields({
  provinceCode,
  regencyCode,
  faults,
  onProvince,
  onRegency,
}: RegionFieldsProps) {
  const provinces = useRequest('region.listReference', { parentCode: null }).data ?? [];
  const regencies = useRequest(
    'region.listReference',
    { parentCode: provinceCode },
    { isEnabled: provinceCode !== null },
  ).data;
  const province = provinces.find((region) => region.code === provinceCode);
  const choices =
    province && regencies
      ? [
          { value: province.code, label: `${setUpText.wholeProvince} ${province.name}` },
          ...regencies
            .filter((region) => region.code.startsWith(`${province.code}.`))
            .map((region) => ({ value: region.code, label: region.name })),
        ]
      : [];
  const regionOf = (code: string | null) => {
    if (code !== null && code === province?.code)
      return { name: `Provinsi ${province.name}`, seat: province.seat ?? '' };
    const regency = regencies?.find((region) => region.code === code);
    return { name: regency?.name ?? '', seat: regency?.seat ?? '' };
  };
  const shared = {
    searchable: true,
    placeholder: setUpText.typeToSearch,
    nothingFoundMessage: partsText.notFound,
    withAsterisk: true,
  } as const;
  return (
    <>
      <Select
        {...shared}
        data-field="provinceCode"
        label={setUpText.province}
        data={provinces.map((region) => ({ value: region.code, label: region.name }))}
        value={provinceCode}
        error={faults['provinceCode']}
        onChange={onProvince}
      />
      <Select
        {...shared}
        key={provinceCode}
        data-field="regionCode"
        label={setUpText.regency}
        description={setUpText.regencyHint}
        disabled={provinceCode === null}
        data={choices}
        value={regencyCode}
        error={faults['regionCode']}
        onChange={(code) => onRegency(code, regionOf(code))}
      />
    </>
  );
}
