/** Files of the invented investigation that the cases of these tests spoil. */
export const LUSAVIAN = 'articles/areia-do-orluna.mdx';
export const UK = 'articles/pisok-z-orluny.mdx';
export const SITE = 'site.yaml';
export const entity = (slug: string) => `entities/${slug}.yaml`;
export const source = (slug: string) => `sources/${slug}.yaml`;

/** Findings by their number. */
export const F = {
  1: 'findings/001-sand-to-kvitka-quay.mdx',
  2: 'findings/002-gravel-sold-to-barge-line.mdx',
  3: 'findings/003-sand-from-unlicensed-pits.mdx',
  4: 'findings/004-sand-at-armed-groups-depot.mdx',
  5: 'findings/005-licensed-pits-only.mdx',
  6: 'findings/006-one-owner-two-companies.mdx',
  7: 'findings/007-zarinbud-says-it-paid.mdx',
  8: 'findings/008-member-of-consortium.mdx',
  9: 'findings/009-sand-on-the-motorway-not-shown.mdx',
  10: 'findings/010-buyers-of-the-rest.mdx',
  11: 'findings/011-export-forbidden.mdx',
  12: 'findings/012-quay-worker-accused.mdx',
  13: 'findings/013-gravel-through-harlund.mdx',
  14: 'findings/014-quay-without-permit.mdx',
  15: 'findings/015-account-of-materials.mdx',
} as const;

export const SAND = F[1];
export const GRAVEL = F[2];
export const PITS = F[3];
export const DEPOT = F[4];
export const OWNER = F[6];
export const PAID = F[7];
export const MEMBER = F[8];
export const GAP = F[9];
export const BUYERS = F[10];
export const BAN = F[11];
export const ACCUSED = F[12];
export const HARLUND = F[13];
export const PERMIT = F[14];
export const NEW = 'findings/018-new.mdx';
