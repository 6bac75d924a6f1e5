/**
 * What a row's columns say when it leaves every count but stays on record, or (null) when it comes back.
 *
 * @param at - the instant of the change, as `Clock` gives it; the way back has no reason of its own.
 */
export function removalColumns(removed: { readonly reason: string } | null, at: string) {
  return { removed_at: removed ? at : null, removed_reason: removed?.reason ?? '', updated_at: at };
}
