/** Aspects of a health inspection (Permenkop UKM 9/2020 Ps 13); sharia compliance only where the pattern is syariah. */
export const HEALTH_ASPECTS = ['governance', 'risk', 'finance', 'capital', 'sharia'] as const;
export type HealthAspect = (typeof HEALTH_ASPECTS)[number];

export const HEALTH_ASPECT_LABELS: Readonly<Record<HealthAspect, string>> = {
  governance: 'Tata kelola',
  risk: 'Profil risiko',
  finance: 'Kinerja keuangan',
  capital: 'Permodalan',
  sharia: 'Kepatuhan syariah',
};
