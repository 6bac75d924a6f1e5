/** What a kept draft was typed for; a null id: something new that is not stored yet. */
export type DraftOwner =
  | { readonly kind: 'cooperative'; readonly id: string | null }
  | { readonly kind: 'formation'; readonly id: string | null }
  /** A letter that is being begun, or one draft on its page. */
  | { readonly kind: 'letter'; readonly id: string | null }
  | { readonly kind: 'rat-table'; readonly bookYear: number }
  /** Visits keyed from their sheets, of the year that was in sight. */
  | { readonly kind: 'visit-table'; readonly year: number }
  | { readonly kind: 'rat'; readonly id: string; readonly bookYear: number }
  /** Of one cooperative (`id`); a null worksheet: a new one. */
  | { readonly kind: 'worksheet'; readonly id: string; readonly worksheetId: string | null }
  | { readonly kind: 'template'; readonly code: string };

const NEW = 'new';

/** The owner in a draft's subject ("rat:<id>:2024", "cooperative:new"); undefined for a subject of another sort. */
export function draftOwner(subject: string): DraftOwner | undefined {
  const [kind = '', id = '', last = '', ...rest] = subject.split(':');
  if (id === '' || rest.length > 0) return undefined;
  switch (kind) {
    case 'cooperative':
    case 'formation':
    case 'letter':
      return { kind, id: id === NEW ? null : id };
    case 'rat':
      return /^\d{4}$/.test(last) ? { kind, id, bookYear: Number(last) } : undefined;
    case 'worksheet':
      return last === '' ? undefined : { kind, id, worksheetId: last === NEW ? null : last };
    case 'rat-table':
      return /^\d{4}$/.test(id) ? { kind, bookYear: Number(id) } : undefined;
    case 'visit-table':
      return /^\d{4}$/.test(id) ? { kind, year: Number(id) } : undefined;
    case 'template':
      return { kind, code: id };
    default:
      return undefined;
  }
}
