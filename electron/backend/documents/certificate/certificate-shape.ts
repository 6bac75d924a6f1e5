import { z } from 'zod';
import {
  CERTIFICATE_BLOCKS,
  CERTIFICATE_DESIGNS,
  CERTIFICATE_PAPERS,
  EMBLEM_PLACES,
} from '#rules/award/certificate-look.ts';
import type { CertificateLook } from '#rules/award/certificate-look.ts';
import {
  storedDay,
  storedOfficeHeading,
  storedPaperState,
  storedPlaceAndDate,
  storedProof,
  storedSignatory,
} from '../layout/stored-shape.ts';
import type { CertificateData } from './certificate-data.ts';

const shift = { xMm: z.number(), yMm: z.number() };

/** The look of a certificate as papers of version 1 keep it. */
export const storedLook = z.looseObject({
  design: z.enum(CERTIFICATE_DESIGNS),
  paper: z.enum(CERTIFICATE_PAPERS),
  inks: z.looseObject({ main: z.string(), accent: z.string() }),
  emblems: z.array(
    z.looseObject({
      place: z.enum(EMBLEM_PLACES),
      sha256: z.string(),
      width: z.number(),
      height: z.number(),
      orientation: z.number(),
    }),
  ),
  blank: z
    .looseObject({
      shift: z.looseObject(shift),
      blocks: z.array(z.looseObject({ block: z.enum(CERTIFICATE_BLOCKS), isHidden: z.boolean(), ...shift })),
    })
    .nullable(),
}) satisfies z.ZodType<CertificateLook>;

/** One certificate as papers of version 1 keep it. */
export const storedCertificate = z.looseObject({
  ...storedPaperState,
  number: z.string(),
  officeHeading: storedOfficeHeading,
  cooperativeName: z.string(),
  legalEntityNumber: z.string(),
  legalEntityOn: storedDay.nullable(),
  districtName: z.string(),
  bookYear: z.number(),
  citation: z.string(),
  placeAndDate: storedPlaceAndDate,
  signatory: storedSignatory,
  seed: z.string(),
  proof: storedProof.exactOptional(),
  title: z.string().exactOptional(),
  opening: z.string().exactOptional(),
  identity: z.string().exactOptional(),
  closing: z.string().exactOptional(),
  look: storedLook.exactOptional(),
}) satisfies z.ZodType<CertificateData>;
