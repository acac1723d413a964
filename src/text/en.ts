/**
 * Every word of the interface in English: one catalogue of whole messages. A message with parts is a function of
 * named parts, or a text with `{name}` where `Message.astro` puts an element; nothing is glued together where it is
 * used. Ids of kinds are typed by the rows of `src/schema`.
 */
export const EN = {
  // ── kinds: words for the rows of src/schema (relation kinds, grades, finding kinds, response kinds) ──

  // ── model: dates, lags, versions, chronology, citations in words ──

  // ── finding: pages and parts of one finding ──

  // ── promise: versions, corrections, tombstones, permalinks ──

  // ── entity: pages of parties ──

  // ── article ──

  // ── tension ──

  // ── front: home ──

  // ── page: frame, navigation, search, method, filters ──

  // ── lists: findings, corroboration, as of, parts of lists ──

  // ── data: downloads ──

  // ── exports: words in files that machines read ──

  // ── diagrams: keys, titles, descriptions, captions in pictures ──
} as const;

/** What another language has to say, message for message. */
export type Catalogue = typeof EN;
