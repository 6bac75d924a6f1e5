import { ruleOn } from '../rule-book/dated-rule.ts';
import type { DocumentVerdict, FormationFile } from './formation.ts';
import type { Reason } from '../value/reason.ts';
import { ruleOrEarliest } from '../rule-book/rule-book.ts';
import type { RuleBook } from '../rule-book/rule-book.ts';
import type { ChecklistDocument } from '../rule-book/rule-value.ts';

export interface Checklist {
  readonly documents: readonly DocumentVerdict[];
  /** Every required document is present, or not needed for a written reason. */
  readonly isComplete: boolean;
  readonly percentComplete: number;
  readonly reasons: readonly Reason[];
}

/** The list for a file: that of its form, with what kind, pattern and programme add on the day of the meeting. */
export function checklistFor(file: FormationFile, ruleBook: RuleBook): readonly ChecklistDocument[] {
  const added = [
    file.kind === 'Simpan Pinjam' || file.hasSavingsUnit ? ruleBook['formation-documents-simpan-pinjam'] : [],
    file.pattern === 'syariah' ? ruleBook['formation-documents-syariah'] : [],
    file.isVillageProgramme ? ruleBook['formation-documents-kdkmp'] : [],
  ].flatMap((rules) => ruleOn(rules, file.meetingOn)?.value ?? []);
  const base = ruleOrEarliest(ruleBook[`formation-documents-${file.form}`], file.meetingOn).value;
  const byCode = new Map<string, ChecklistDocument>();
  for (const document of [...base, ...added]) {
    const earlier = byCode.get(document.code);
    byCode.set(document.code, {
      ...document,
      isRequired: document.isRequired || earlier?.isRequired === true,
    });
  }
  return [...byCode.values()];
}

function isSettled(document: DocumentVerdict): boolean {
  return document.state === 'present' || (document.state === 'not_needed' && document.note.trim() !== '');
}

function missingReason(required: readonly DocumentVerdict[]): readonly Reason[] {
  const open = required.filter((document) => document.state === 'missing');
  if (open.length === 0) return [];
  return [
    {
      code: 'DOKUMEN_KURANG',
      level: 'warning',
      message: `${open.length} dari ${required.length} dokumen wajib belum ada: ${open.map((document) => document.name).join('; ')}.`,
      field: 'Dokumen',
      value: String(required.length - open.length),
      limit: String(required.length),
    },
  ];
}

function unexplainedReasons(required: readonly DocumentVerdict[]): readonly Reason[] {
  return required
    .filter((document) => document.state === 'not_needed' && !isSettled(document))
    .map((document) => ({
      code: 'DOKUMEN_TANPA_ALASAN',
      level: 'warning',
      message: `Dokumen "${document.name}" ditandai tidak perlu tanpa alasan. Tulis alasannya pada catatan.`,
      field: 'Dokumen',
      value: document.code,
      limit: 'alasan tertulis',
    }));
}

function strangeReasons(
  entries: FormationFile['documents'],
  known: readonly ChecklistDocument[],
): readonly Reason[] {
  const codes = new Set(known.map((document) => document.code));
  return Object.keys(entries)
    .filter((code) => !codes.has(code))
    .map((code) => ({
      code: 'DOKUMEN_TIDAK_DIKENAL',
      level: 'info',
      message: `Dokumen dengan kode "${code}" tidak ada dalam daftar periksa berkas ini, sehingga tidak dihitung.`,
      field: 'Dokumen',
      value: code,
    }));
}

/** Holds the documents of a formation file against the list of its form, kind and day. */
export function checkDocuments(file: FormationFile, ruleBook: RuleBook): Checklist {
  return judgeChecklist(checklistFor(file, ruleBook), file.documents);
}

/**
 * Holds papers against any checklist (formation, change of the articles, change of data, dissolution). Percent =
 * required documents present ÷ required, half-up.
 */
export function judgeChecklist(
  list: readonly ChecklistDocument[],
  entries: FormationFile['documents'],
): Checklist {
  const documents = list.map((document): DocumentVerdict => {
    const entry = entries[document.code];
    return { ...document, state: entry?.state ?? 'missing', note: entry?.note ?? '', on: entry?.on ?? null };
  });
  const required = documents.filter((document) => document.isRequired);
  const present = required.filter((document) => document.state === 'present').length;
  return {
    documents,
    isComplete: required.every(isSettled),
    percentComplete: required.length === 0 ? 100 : Math.round((present * 100) / required.length),
    reasons: [...missingReason(required), ...unexplainedReasons(required), ...strangeReasons(entries, list)],
  };
}
