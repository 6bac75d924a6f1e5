import type { ReadHandle } from '#db/handles.ts';
import type { OfficeRecord } from '#db/queries/office/office.ts';
import { listRegionChanges } from '#db/queries/office/region-change.ts';
import { listWithin } from '#db/queries/office/region.ts';
import { formerRegions } from '#rules/village/region-change.ts';
import type { OfficeRegions } from '../spreadsheet/read/match-region.ts';

/** The office's own regions, and the kabupaten around it by which a row of another office is known. */
export async function regionsOf(read: ReadHandle, { regionCode }: OfficeRecord): Promise<OfficeRegions> {
  const province = await listWithin(read, regionCode.slice(0, 2));
  const isOwn = ({ code }: { readonly code: string }): boolean =>
    code === regionCode || code.startsWith(`${regionCode}.`);
  const byCode = new Map(province.map((region) => [region.code, region]));
  return {
    own: province.filter(isOwn),
    former: formerRegions(await listRegionChanges(read)).flatMap(({ name, nowCode }) => {
      const now = byCode.get(nowCode);
      // Under the same name it is found anyway.
      return now && now.name !== name ? [{ ...now, name, now }] : [];
    }),
    neighbours: province.filter((region) => region.level === 'regency' && !isOwn(region)),
  };
}
