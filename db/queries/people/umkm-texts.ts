import type { TextPlace } from './scrub-place.ts';

/** Texts about the halal certificate of a product; companions, bodies and officers are named in them too. */
export const HALAL_TEXTS = [
  {
    table: 'halal_case',
    key: ['id'],
    texts: ['registration', 'companion', 'institution', 'certificate_number', 'note', 'removed_reason'],
    jsons: [],
  },
  { table: 'halal_event', key: ['id'], texts: ['done_by', 'note'], jsons: [] },
] as const satisfies readonly TextPlace[];

/** Texts about one business; the column ties a row to it. */
export const UMKM_TEXTS = [
  {
    table: 'umkm',
    scope: 'id',
    key: ['id'],
    texts: ['name', 'scale_reason', 'origin', 'note', 'removed_reason'],
    jsons: [],
  },
  { table: 'umkm_capital', scope: 'umkm_id', key: ['umkm_id', 'stated_on'], texts: ['source'], jsons: [] },
  { table: 'umkm_sales', scope: 'umkm_id', key: ['umkm_id', 'year'], texts: ['source'], jsons: [] },
  { table: 'umkm_status', scope: 'umkm_id', key: ['id'], texts: ['reason'], jsons: [] },
  {
    table: 'umkm_change',
    scope: 'umkm_id',
    key: ['id'],
    texts: [],
    jsons: ['before_json', 'after_json'],
  },
  {
    table: 'product',
    scope: 'umkm_id',
    key: ['id'],
    texts: ['name', 'brand', 'packaging', 'note', 'removed_reason'],
    jsons: [],
  },
  {
    table: 'licence',
    scope: 'umkm_id',
    key: ['id'],
    texts: ['helper_name', 'note', 'removed_reason'],
    jsons: [],
  },
] as const satisfies readonly (TextPlace & { readonly scope: 'id' | 'umkm_id' })[];
