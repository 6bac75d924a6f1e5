export const FORMATION_FORMS = ['primer', 'sekunder'] as const;
export type FormationForm = (typeof FORMATION_FORMS)[number];

/** State of one document of the checklist: ada, tidak ada, tidak perlu (the last needs a reason in the note). */
export const DOCUMENT_STATES = ['present', 'missing', 'not_needed'] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];
