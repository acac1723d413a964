/**
 * Forms of the diagrams of entity pages and of the strips of finding pages, with the width in user units that each is
 * laid out for. `diagrams.css` shows each from 96% of it.
 */
export const FORMS = [
  ['wide', 1200],
  ['middle', 756],
  ['narrow', 300],
] as const;
