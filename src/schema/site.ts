import { z } from 'zod';
import { day, edtf } from './date.ts';
import {
  carried,
  carriers,
  findingNumber,
  isWebAddress,
  language,
  line,
  mailAddress,
  slug,
  webAddress,
} from './text.ts';
import { waivers } from './waiver.ts';

/** Protocol, host, and a path of plain names, which is then that of `BASE_PATH` too. */
const PLAIN_ADDRESS = /^https?:\/\/[\p{L}\p{N}.-]+(?::\d+)?(?:\/[\w.~-]+)*$/iu;

/** Identity of the investigation: `content/site.yaml`. */
export const site = z.strictObject({
  title: line(60).describe('Name of the site.'),
  subtitle: line(160).describe('What it is about, in one line.'),
  description: line(400).describe('Two or three sentences for the home page and for search engines.'),
  language: language.describe('Language that the report is written in.'),
  address: webAddress
    .refine((text) => !text.endsWith('/'), 'ends with a slash — leave it out')
    .refine(
      (text) => text.endsWith('/') || !isWebAddress(text) || PLAIN_ADDRESS.test(text),
      'has more in it than a host and a plain path — leave out everything from "?" or "#" on, and signs other than letters, digits and hyphens',
    )
    .describe('Public address, without a final slash.'),
  publisher: z
    .strictObject({
      name: line(80).describe('Name as it should stand in citations.'),
      about: line(400).describe('Who that is, in a sentence or two.'),
    })
    .describe('Who answers for the site.'),
  contact: z
    .strictObject({
      corrections: mailAddress.describe('Mail address for corrections.'),
      complaints: mailAddress.describe('Mail address for complaints and legal matters.'),
    })
    .describe('Where readers report errors and complain.'),
  licence: z
    .strictObject({
      name: line(60).describe('Its name: `CC BY 4.0`.'),
      address: webAddress.describe('Where it stands.'),
    })
    .describe('Licence of the content (the code has its own).'),
  coverage: line(400).describe('What the collection holds and when it ends.'),
  contactedParties: line(300).describe('Whether the parties were contacted, in one sentence.'),
  privacy: line(400).describe('What is and is not recorded about readers.'),
  launched: day
    .optional()
    .describe('The day from which numbers are promised to be permanent; absent in a preview.'),
  lead: z
    .strictObject({
      finding: findingNumber.describe('The finding that is drawn.'),
      headline: line(140).describe(
        'Headline with attribution ("Company registers: …"); it names no private owner beside a number of goods.',
      ),
      findings: carriers.describe('The findings that the headline rests on.'),
    })
    .describe('What the home page leads with.'),
  opening: z
    .array(
      z.strictObject({
        text: line(400).describe('One whole sentence, hedged like its findings.'),
        findings: carriers
          .optional()
          .describe(
            'The findings that it rests on; left out where the sentence is ours: then it counts and names only the articles that were read.',
          ),
      }),
    )
    .min(1, 'is empty — write one to three sentences')
    .max(3, 'has more than three sentences — keep what nobody can do without')
    .describe(
      'What this is about, what was read and what was not: up to three sentences under the headline.',
    ),
  inShort: z
    .array(carried)
    .min(1, 'is empty — write one to five sentences')
    .max(5, 'has more than five sentences — keep the most important')
    .describe(
      'The report in at most five sentences, each with its findings; the last says what is not shown.',
    ),
  neverSay: z
    .array(line(60))
    .default([])
    .describe('Words that must not stand anywhere in the content; `*` stands for any ending: `sand thief*`.'),
  columns: z
    .array(
      z.strictObject({
        id: slug.describe('Short name used as `role` in entities.'),
        title: line(30).describe('Heading of the column.'),
        note: line(60).optional().describe('A few words under it, for example the countries.'),
      }),
    )
    .min(2)
    .max(6)
    .optional()
    .describe(
      'Columns of the relationship diagram, from left to right; left out, they are the roles that parties have, or their kinds. Lines with a party that has none stand apart.',
    ),
  border: z
    .strictObject({
      after: slug.describe('The last column before it.'),
      label: line(40).describe('Its name.'),
    })
    .optional()
    .describe('A border that the story crosses: drawn between two columns. Left out, there is none.'),
  context: z
    .array(
      z.strictObject({
        when: edtf.describe('EDTF date or period.'),
        label: line(60).describe('What it was.'),
        finding: findingNumber.optional().describe('The finding that carries it, when one does.'),
      }),
    )
    .default([])
    .describe('Dates that readers should have in mind, shaded in the timeline.'),
  waivers,
});

export type SiteFile = z.infer<typeof site>;
