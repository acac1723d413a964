import { z } from 'zod';
import { day, edtf } from './date.ts';
import { findingNumber, language, line, mailAddress, slug, webAddress } from './text.ts';

/** Identity of the investigation: `content/site.yaml`. */
export const site = z.strictObject({
  /** Name of the site. */
  title: line(60),
  /** What it is about, in one line. */
  subtitle: line(160),
  /** Two or three sentences for the home page and for search engines. */
  description: line(400),
  /** Language that the report is written in. */
  language,
  /** Public address, without a final slash. */
  address: webAddress.refine((text) => !text.endsWith('/'), 'ends with a slash — leave it out'),
  /** Who answers for the site. */
  publisher: z.strictObject({
    /** Name as it should stand in citations. */
    name: line(80),
    /** Who that is, in a sentence or two. */
    about: line(400),
  }),
  /** Where readers report errors and complain. */
  contact: z.strictObject({
    /** Mail address for corrections. */
    corrections: mailAddress,
    /** Mail address for complaints and legal matters. */
    complaints: mailAddress,
  }),
  /** Licence of the content (the code has its own). */
  licence: z.strictObject({
    /** Its name: `CC BY 4.0`. */
    name: line(60),
    /** Where it stands. */
    address: webAddress,
  }),
  /** What the collection holds and when it ends. */
  coverage: line(400),
  /** Whether the parties were contacted, in one sentence. */
  contactedParties: line(300),
  /** What is and is not recorded about readers. */
  privacy: line(400),
  /** The day from which numbers are promised to be permanent; absent in a preview. */
  launched: day.optional(),
  /** What the home page leads with. */
  lead: z.strictObject({
    /** The finding that is printed first. */
    finding: findingNumber,
    /** Headline with attribution ("Customs records: …"). */
    headline: line(140),
    /** The sentence under it, with who says so. */
    text: line(320),
  }),
  /** Themes in the order in which they are shown. */
  themes: z
    .array(
      z.strictObject({
        /** Short name used in findings. */
        id: slug,
        /** Heading. */
        title: line(80),
        /** One sentence under the heading. */
        summary: line(240),
      }),
    )
    .min(1),
  /** Columns of the relationship diagram, from source to destination. */
  columns: z
    .array(
      z.strictObject({
        /** Short name used as `role` in entities. */
        id: slug,
        /** Heading of the column. */
        title: line(30),
        /** A few words under it, for example the countries. */
        note: line(60).optional(),
      }),
    )
    .min(2)
    .max(6),
  /** The border that the story crosses: drawn between two columns. */
  border: z
    .strictObject({
      /** The last column before it. */
      after: slug,
      /** Its name. */
      label: line(40),
    })
    .optional(),
  /** Dates that readers should have in mind, shaded in the timeline. */
  context: z
    .array(
      z.strictObject({
        /** EDTF date or period. */
        when: edtf,
        /** What it was. */
        label: line(60),
        /** The finding that carries it, when one does. */
        finding: findingNumber.optional(),
      }),
    )
    .default([]),
});

export type SiteFile = z.infer<typeof site>;
