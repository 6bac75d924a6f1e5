/** Which rows of an ordered list: `limit` of them, after the first `offset`. */
export interface PageBounds {
  readonly offset: number;
  readonly limit: number;
}

export const WHOLE_LIST: PageBounds = { offset: 0, limit: Number.MAX_SAFE_INTEGER };
