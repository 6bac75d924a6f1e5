import { AppError } from '#contract/errors.ts';
import type { peopleContract } from '#contract/people.ts';
import { newId } from '#db/new-id.ts';
import { findDocument } from '#db/queries/cooperative/document.ts';
import { insertClarification } from '#db/queries/people/graph.ts';
import { insertKinship, markKinshipRemoved } from '#db/queries/people/kinship.ts';
import { findPerson } from '#db/queries/people/person.ts';
import { OVERLAP_KINDS, OVERLAP_LABELS } from '#rules/cooperative/people-overlap.ts';
import { futureDayFault } from '#rules/value/field-fault.ts';
import type { Handlers } from '../base/handler-types.ts';
import { governmentLineOf, letterheadOf } from '../office/paper-identity.ts';
import { requireOffice } from '../office/require-office.ts';
import { anonymise, anonymiseFormation, previewAnonymise } from './anonymise.ts';
import { anonymiseParticipant } from './anonymise-participant.ts';
import { anonymiseVisitor } from './anonymise-visitor.ts';
import { destroyPast } from './destroy-past.ts';
import { destroyScan } from './destroy-scan.ts';
import { showScan } from './show-scan.ts';
import { readGraph } from './graph.ts';
import { readOverlaps, selectOverlaps } from './overlaps.ts';
import { pastRetention } from './past-retention.ts';
import { refuseFaults } from '../base/refusal.ts';
import { printPaper } from '../paper/print-paper.ts';

const DEFAULT_LIMIT = 200;
const notFound = (what: string): AppError => new AppError('NOT_FOUND', { facts: { apa: what } });

export const peopleHandlers = {
  'people.overlaps': async ({ offset = 0, limit = DEFAULT_LIMIT, ...selection }, { read, today }) => {
    const all = await readOverlaps(read, await requireOffice(read), today);
    const rows = selectOverlaps(all, selection);
    const isOpen = ({ clarification }: (typeof all)[number]): boolean => clarification === null;
    return {
      total: rows.length,
      open: all.filter(isOpen).length,
      counts: OVERLAP_KINDS.map((kind) => {
        const ofKind = all.filter((line) => line.kind === kind);
        return { kind, total: ofKind.length, open: ofKind.filter(isOpen).length };
      }),
      rows: rows.slice(offset, offset + limit),
    };
  },

  'people.graph': readGraph,

  'people.clarify': async ({ key, note, on, officer }, { read, write, today, now }) => {
    const all = await readOverlaps(read, await requireOffice(read), today);
    if (!all.some((line) => line.key === key)) throw notFound('Temuan');
    refuseFaults(futureDayFault('on', 'Tanggal klarifikasi', on, today));
    const id = newId();
    await insertClarification(write, id, { overlapKey: key, note, clarifiedOn: on, officer }, now());
    return { id };
  },

  'people.saveKinship': async (input, { read, write, today, now, actor }) => {
    const { firstId, secondId, declaredOn, documentId } = input;
    if (firstId === secondId) {
      const message = 'Pilih dua orang yang berbeda.';
      throw new AppError('INVALID_INPUT', { faults: [{ path: 'secondId', message }] });
    }
    for (const id of [firstId, secondId]) if (!(await findPerson(read, id))) throw notFound('Orang');
    if (documentId !== null && !(await findDocument(read, documentId))) throw notFound('Dokumen');
    refuseFaults(futureDayFault('declaredOn', 'Tanggal pernyataan', declaredOn, today));
    const id = newId();
    await insertKinship(write, { id, ...input, recordedBy: actor.name, recordedAt: now() });
    return { id };
  },

  'people.removeKinship': async ({ id, reason }, { write, now }) => {
    if (!(await markKinshipRemoved(write, id, reason, now()))) throw notFound('Hubungan keluarga');
    return { id };
  },

  'people.printOverlaps': async ({ path: chosen, ...selection }, context) => {
    const { read, today } = context;
    const office = await requireOffice(read);
    const rows = selectOverlaps(await readOverlaps(read, office, today), selection);
    const job = {
      kind: 'people-overlap-list' as const,
      info: { title: 'Daftar klarifikasi pengurus dan pengawas', createdOn: today },
      data: {
        letterhead: letterheadOf(office),
        overlaps: rows.map(({ kind, message, people, clarification }) => ({
          kind: OVERLAP_LABELS[kind],
          message,
          niks: people.map(({ nikKtp }) => nikKtp),
          clarification: clarification && {
            note: clarification.note,
            on: clarification.clarifiedOn,
            officer: clarification.officer,
          },
        })),
        source: `Register koperasi ${office.name} ${governmentLineOf(office)}`,
        cutOffOn: today,
        isSample: office.isSample,
      },
    };
    return printPaper({ job, chosen, name: 'daftar-klarifikasi.pdf' }, context);
  },

  'people.pastRetention': pastRetention,

  'people.anonymisePreview': previewAnonymise,

  'people.anonymise': anonymise,

  'people.anonymiseFormation': anonymiseFormation,

  'people.anonymiseVisitor': anonymiseVisitor,
  'people.anonymiseParticipant': anonymiseParticipant,

  'people.showScan': showScan,
  'people.destroyScan': destroyScan,
  'people.destroyPast': destroyPast,
} as const satisfies Handlers<keyof typeof peopleContract>;
