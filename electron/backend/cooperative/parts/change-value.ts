/** What a part of a record was worth before or after a change, as the change log keeps it. */
export type ChangeValue = string | number | null | { readonly [key: string]: ChangeValue };
