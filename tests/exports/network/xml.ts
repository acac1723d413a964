import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An element as the parser leaves it: attributes without a prefix, children as lists. */
export type Xml = Record<string, string> & Record<string, Xml[]> & { '#text'?: string };

/** Reads XML with an independent parser; throws where it is not well formed. Every element is a list. */
export function readXml(text: string): Xml {
  const valid = XMLValidator.validate(text);
  if (valid !== true) throw new Error(`line ${valid.err.line}: ${valid.err.msg}`);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    processEntities: true,
    htmlEntities: true,
    isArray: (_name, _path, _leaf, isAttribute) => !isAttribute,
  });
  return parser.parse(text) as Xml;
}
