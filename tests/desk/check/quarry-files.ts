/** Files of the invented investigation that the cases of these tests spoil. */
export const LUSAVIAN = 'articles/areia-do-orluna.mdx';
export const SAND = 'findings/001-sand-to-kvitka-quay.mdx';
export const GRAVEL = 'findings/002-gravel-sold-to-barge-line.mdx';
export const PITS = 'findings/003-sand-from-unlicensed-pits.mdx';
export const DEPOT = 'findings/004-sand-at-armed-groups-depot.mdx';
export const OWNER = 'findings/006-one-owner-two-companies.mdx';
export const PAID = 'findings/007-zarinbud-says-it-paid.mdx';
export const MEMBER = 'findings/008-member-of-consortium.mdx';
export const GAP = 'findings/009-sand-on-the-motorway-not-shown.mdx';
export const BUYERS = 'findings/010-buyers-of-the-rest.mdx';
export const BAN = 'findings/011-export-forbidden.mdx';
export const ACCUSED = 'findings/012-quay-worker-accused.mdx';
export const HARLUND = 'findings/013-gravel-through-harlund.mdx';
export const PERMIT = 'findings/014-quay-without-permit.mdx';
export const NEW = 'findings/018-new.mdx';
