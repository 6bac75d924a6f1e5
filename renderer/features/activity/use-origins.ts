import type { Origin } from '#rules/activity/participant-rows.ts';
import { useRequest } from '../../lib/use-request.ts';

/** "64" of "64.08". */
const PROVINCE_LETTERS = 2;

/** Where participants may come from: the kabupaten and kota of the office's province, its own among them. */
export function useOrigins(): { readonly own: string; readonly origins: readonly Origin[] } {
  const own = useRequest('activity.choices', {}).data?.regionCode ?? '';
  const province = own.slice(0, PROVINCE_LETTERS);
  const asked = { parentCode: province === '' ? null : province };
  const { data } = useRequest('region.listReference', asked, { isEnabled: own !== '' });
  return { own, origins: data ?? [] };
}
