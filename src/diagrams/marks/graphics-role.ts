/** Roles of the WAI-ARIA Graphics Module; Astro's types know only the plain ones, so each passes for its nearest. */
export const GRAPHICS_ROLE = {
  document: 'graphics-document' as string as 'document',
  object: 'graphics-object' as string as 'group',
};
