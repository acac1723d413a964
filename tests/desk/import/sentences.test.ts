import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../../src/desk/import/findings.ts';
import { partiesIn } from '../../../src/desk/import/parties.ts';

const OUTLET = { id: 'own', name: 'The Quay Courier' };

function read(language: string, ...paragraphs: string[]) {
  const parties = partiesIn(paragraphs, {
    language,
    entities: [],
    outlet: OUTLET,
    slug: (name, kind, persons) => (kind === 'person' ? `person ${persons + 1}` : name),
  });
  const named = { mentions: parties.mentions, kinds: parties.kinds, outlet: OUTLET.id };
  return { parties, places: findCandidates(paragraphs, language, '2024-03-22', named) };
}

const partiesOf = (language: string, ...text: string[]) =>
  read(language, ...text).parties.fresh.map(({ name, kind, noun }) => [name, kind, noun ?? ''].join(' | '));

describe('partiesIn', () => {
  it.each([
    ['en', 'It was sold to the trading house Alder & Birch.', ['Alder & Birch | company | trading house']],
    ['en', 'The Maren Fisk, a small cargo ship, lay there.', ['Maren Fisk | vessel | cargo ship']],
    ['en', 'The Ellis Foundation paid it.', ['Ellis Foundation | organisation | ']],
    ['en', 'Ilvar Strenn, the mill’s director, came.', ['Ilvar Strenn | person | director']],
    ['en', 'A review had begun, said its director, Cosme Adri.', ['Cosme Adri | person | director']],
    [
      'en',
      'The Ministry of Forests and Waters said so.',
      ['Ministry of Forests and Waters | public body | '],
    ],
    ['en', 'It came from the Dorn Velk reserve.', ['Dorn Velk | place | reserve']],
    ['nl', 'Handelshuis Brandt & Zoon zag het.', ['Brandt & Zoon | company | handelshuis']],
    ['de', 'Das Sägewerk Kronholz sah zwei frühere Mitarbeiter.', ['Kronholz | company | sägewerk']],
    ['fr', 'Le ministère des Forêts l’a vu.', ['Ministère des Forêts | public body | ']],
    ['es', 'El director de la fábrica, Luis Prado, lo vio.', ['Luis Prado | person | director']],
    ['en', 'The extract names a Mrs. Dela Orren as its sole director.', ['Dela Orren | person | director']],
    ['en', 'It is not so, its head of sales, Rolf Tenner, wrote.', ['Rolf Tenner | person | head of sales']],
    ['en', 'Mrs Orren, a retired surgeon, said so.', ['Orren | person | surgeon']],
    ['en', 'The Ministry of Transport said so.', ['Ministry of Transport | public body | ']],
    ['en', 'Its new head, Tove Lind, said the company paid Tove Lind.', ['Tove Lind | person | head']],
    ['en', 'The loan came from Skald Foods, the listed group.', ['Skald Foods | company | listed group']],
    [
      'en',
      'St Orvin’s Hospital took it.',
      ['St Orvin’s Hospital | organisation | '].map((one) => one.replace('’', "'")),
    ],
    ['en', 'It was sold to Ondar Pêche S.A. in May.', ['Ondar Pêche S.A. | company | ']],
    [
      'en',
      'The Averly public prosecutor’s office has it.',
      ["Averly public prosecutor's office | public body | "],
    ],
    ['en', 'The German police had it, and Mrs. was written there.', []],
    ['en', 'Nobody may license it, and Quorin is a member.', []],
    ['en', 'It was Odo Strand, a cattle trader.', ['Odo Strand |  | ']],
    // One word that stands once, and a word that only tells more of another, name nobody.
    ['en', 'Yesterday Alder came. A German firm and German boats were there.', []],
    ['de', 'Zwei Frühere Mitarbeiter sahen Große Boote.', []],
  ])('names in %s: %s', (language, text, found) => expect(partiesOf(language, text)).toEqual(found));

  it('takes a name’s later short form for the same party, and "the mill" for the only mill', () => {
    const { parties, places } = read(
      'en',
      'The sawmill, Alder Wood Ltd, sold 40 boxes to Birch Grove GmbH. Alder Wood sold 50 crates. At the mill 60 logs lay.',
    );
    expect(parties.fresh.map(({ id, short }) => [id, short])).toEqual([
      ['Alder Wood Ltd', ['Alder Wood']],
      ['Birch Grove GmbH', []],
    ]);
    expect(places.map((place) => place.parties)).toEqual([
      ['Alder Wood Ltd', 'Birch Grove GmbH'],
      ['Alder Wood Ltd'],
      ['Alder Wood Ltd'],
    ]);
  });

  it('takes "its office" for no office that was named before', () => {
    const text = 'The Elm harbour office had 40 boxes. Birch Ltd shut its office with 50 boxes.';
    expect(read('en', text).places.at(-1)!.parties).toEqual(['Birch Ltd']);
  });

  it('keeps of somebody near a word of arrest the initial, though an office stands beside the name; a place it is not', () => {
    const { parties, places } = read(
      'en',
      'Police in Nova Orlun arrested Odo Tarn and Wessel Pook, a clerk, in May. Pook had 40 boxes.',
    );
    expect(parties.fresh).toMatchObject([
      { name: 'Nova Orlun', kind: 'place', accused: null },
      { name: 'Odo T.', kind: 'person', accused: 'arrest' },
      { id: 'person 2', name: 'Wessel P.', kind: 'person', accused: 'arrest' },
    ]);
    expect([...parties.families]).toEqual(['Tarn', 'Pook']);
    expect(places.at(-1)!.parties).toEqual(['person 2']);
  });
});

describe('whoever is near a word of arrest', () => {
  it.each([
    ['by the family name alone', 'Alder is headed by Gregor Oslin. Mr Oslin was questioned as a suspect.'],
    ['as "he"', 'Alder is headed by Gregor Oslin. He is suspected of fraud.'],
    ['within a name', 'Gregor Oslin was arrested. Oslin’s Foundation had 40 boxes.'],
    ['with nothing but a title', 'Mr Oslin was arrested in May.'],
  ])('is written with the initial where the text names them %s', (_how, text) => {
    const { parties } = read('en', text);
    expect(parties.fresh.filter(({ name }) => name.includes('Oslin'))).toEqual([]);
    expect([...parties.families]).toEqual(['Oslin']);
  });
});

describe('credits', () => {
  const creditOf = (language: string, text: string) => read(language, text).places[0]!.credit;
  it.each([
    ['en', 'According to invoices seen by this newspaper, 40 boxes came.', ['invoices'], 'seen', ['own']],
    ['en', 'Landing sheets reviewed by The Quay Courier list 40 boxes.', ['sheets'], 'seen', ['own']],
    [
      'en',
      'Customs records obtained by the research group Toll show 40 boxes.',
      ['customs records'],
      'obtained',
      ['Toll'],
    ],
    ['en', 'Contracts show that 40 boxes came.', ['contracts'], null, []],
    [
      'nl',
      'Dat er 40 kisten kwamen blijkt uit facturen die deze krant heeft ingezien.',
      ['invoices'],
      'seen',
      ['own'],
    ],
    [
      'de',
      'Mindestens 40 Kisten nennen Rechnungen, die dieser Zeitung vorliegen.',
      ['invoices'],
      'seen',
      ['own'],
    ],
    [
      'fr',
      'Selon des factures consultées par ce journal, 40 caisses sont venues.',
      ['invoices'],
      'seen',
      ['own'],
    ],
    ['es', 'Vinieron 40 cajas, según facturas vistas por este diario.', ['invoices'], 'seen', ['own']],
  ])('finds records in %s: %s', (language, text, nouns, how, seenBy) =>
    expect(creditOf(language, text)).toMatchObject({ kind: 'records', nouns, how, seenBy }),
  );

  it.each([
    ['en', 'The Harbour Council said that 40 boxes came.', 'Harbour Council', null],
    ['en', 'It took 40 boxes, according to Alder Wood Ltd.', 'Alder Wood Ltd', null],
    ['en', 'Two former employees said that 40 boxes came.', null, 'two former employees'],
    ['en', 'A retired welder said that 40 boxes came.', null, 'a retired welder'],
    ['nl', 'Twee oud-medewerkers zeggen dat er 40 kisten kwamen.', null, 'twee oud-medewerkers'],
    ['pt', 'Dois antigos funcionários disseram que vieram 40 caixas.', null, 'dois antigos funcionários'],
    ['uk', 'Два колишні працівники сказали, що було 40 ящиків.', null, 'два колишні працівники'],
  ])('finds who speaks in %s: %s', (language, text, by, who) =>
    expect(creditOf(language, text)).toEqual({ kind: 'statement', by, who }),
  );

  it.each([
    // Who is described is nobody of the party that the description names.
    ['Two former employees of the Elm Foundation said that its chair, Ada Moss, took 40 boxes.', null, 'two former employees'],
    ['A spokesman of Birch Ltd said that 40 boxes came.', 'Birch Ltd', null],
    ['Ada Moss, who is a clerk, said so. The Elm Foundation saw it. The guards, a spokesman said, took 40 boxes.', 'Elm Foundation', null],
    ['The foreman of the yard of Birch Ltd said that 40 boxes came.', null, null],
    ['Ada Moss, a clerk, took 40 boxes, her lawyer said.', null, null],
    ['Birch Ltd said so. On the boxes of the Elm Foundation it said that 40 came.', 'Birch Ltd', null],
    ['Ada Moss, a clerk, said so. The Elm Foundation grew. In its papers it reported 40 boxes.', 'Elm Foundation', null],
    ['Two drivers said so. One recalled a night of 40 boxes.', null, 'two drivers'],
    ['The harbour office confirmed that 40 boxes came.', null, null],
    ['It took 40 boxes, according to Birch Ltd’s lawyer.', null, null],
    ['A former clerk accused Birch Ltd of taking 40 boxes.', null, 'a former clerk'],
    ['It went to Birch Ltd, a spokesman said in May 2023.', null, 'a spokesman'],
    ['The man who headed the Elm Foundation said that 40 boxes came.', null, null],
    ['Ada Moss, a clerk, was silent. Her successor, Pavo Lind, said so. He said 40 boxes came.', 'Pavo Lind', null],
    ['The Moss Foundation met its chair, Ada Moss. Mrs Moss, a surgeon, said that 40 boxes came.', 'person 1', null],
  ])('takes no party for a speaker that only stands beside one: %s', (text, by, who) =>
    expect(read('en', text).places.at(-1)!.credit).toEqual({ kind: 'statement', by, who }),
  ); // prettier-ignore

  it.each([
    ['A bill of sale dated 3 March 2022, which a lawyer involved in the sale to Birch Ltd let us read, puts the price at 40 euros.', ['bills of sale'], ['own']],
    ['Declarations obtained by some fishers, and passed to us in a bag, show 40 boxes.', ['declarations'], ['own']],
    ['Bank statements in the old file, which the Courier was able to read, record 40 boxes.', ['bank statements'], ['own']],
    ['The ledgers of the shed add up to 40 boxes.', ['ledgers'], []],
  ])('finds who saw a record, if anybody: %s', (text, nouns, seenBy) =>
    expect(creditOf('en', text)).toMatchObject({ kind: 'records', nouns, seenBy }),
  ); // prettier-ignore

  it.each([
    'Who stands behind Birch Ltd we cannot say, but 40 boxes came.',
    'About 40 boxes went to Birch Ltd, a firm that has said little.',
    'It was not said by Alder Wood Ltd to be 40 boxes.',
    'Alder Wood Ltd took 40 boxes of records.',
    'The Quay Courier said that 40 boxes came.',
  ])('credits nobody for: %s', (text) => expect(creditOf('en', text)).toBeNull());

  it('keeps a record for "they show"', () => {
    const text = 'The payment orders, 118 in all, were passed to us. They show that 40 boxes came.';
    expect(read('en', text).places.at(-1)!.credit).toMatchObject({ nouns: ['payment orders'] });
  });

  it('takes what the next sentence credits for "that", and "the invoices" for those seen before', () => {
    const { places } = read(
      'de',
      'Alder Wood GmbH nahm 40 Kisten. Das zeigen Rechnungen, die dieser Zeitung vorliegen. Die Rechnungen zeigen auch 50 Fässer.',
    );
    expect(places.map(({ credit }) => credit?.kind === 'records' && credit.seenBy)).toEqual([
      ['own'],
      ['own'],
    ]);
  });
});

describe('relations', () => {
  const relationOf = (language: string, text: string) => read(language, text).places[0]?.relation ?? null;
  it.each([
    [
      'en',
      'Alder Ltd sold 40 tonnes of sand to the trading house Birch & Co.',
      'sold',
      'Alder Ltd',
      'Birch & Co',
      'sand',
    ],
    [
      'en',
      '40 tonnes of sand were sold to Birch GmbH by Alder Ltd.',
      'sold',
      'Alder Ltd',
      'Birch GmbH',
      'sand',
    ],
    ['en', 'Birch GmbH bought 40 tonnes of sand from Alder Ltd.', 'sold', 'Alder Ltd', 'Birch GmbH', 'sand'],
    ['en', 'Birch GmbH was paid 40 euros by Alder Ltd.', 'paid', 'Alder Ltd', 'Birch GmbH', undefined],
    // Goods that somebody received may be bought, lent or given.
    ['en', 'Birch GmbH received 40 tonnes of sand from Alder Ltd.', undefined, '', '', undefined],
    ['en', 'Birch GmbH received 40 euros from Alder Ltd.', 'paid', 'Alder Ltd', 'Birch GmbH', undefined],
    ['nl', 'Birch BV heeft 40 ton zand gekocht van Alder NV.', 'sold', 'Alder NV', 'Birch BV', 'zand'],
    ['de', 'Alder GmbH verkaufte 40 Tonnen Sand an Birch AG.', 'sold', 'Alder GmbH', 'Birch AG', 'Sand'],
    [
      'de',
      '40 Tonnen Sand wurden von Alder GmbH an Birch AG verkauft.',
      'sold',
      'Alder GmbH',
      'Birch AG',
      'Sand',
    ],
    [
      'fr',
      'Alder SARL a vendu 40 tonnes de sable à la scierie Birch SA.',
      'sold',
      'Alder SARL',
      'Birch SA',
      'sable',
    ],
    ['en', 'It saw 4 transfers from Alder Ltd to Birch GmbH.', 'paid', 'Alder Ltd', 'Birch GmbH', undefined],
    ['nl', 'Er gingen 4 betalingen van Alder NV aan Birch BV.', 'paid', 'Alder NV', 'Birch BV', undefined],
    ['en', 'There were 4 transfers for Alder Ltd, and Birch GmbH saw them.', undefined, '', '', undefined],
    ['en', 'Of its shares 510 are in the name of Alder Ltd at Birch GmbH.', undefined, '', '', undefined],
    ['en', 'Birch GmbH was advanced 40 euros by Alder Ltd.', 'lent to', 'Alder Ltd', 'Birch GmbH', undefined],
    ['ru', 'Компания ООО Ольха продала 40 тонн песка.', undefined, '', '', undefined],
    // No relation where something is denied, or where the other end is not told.
    ['en', 'Alder Ltd never sold 40 tonnes of sand to Birch GmbH.', undefined, '', '', undefined],
    ['en', 'Alder Ltd sold 40 tonnes of sand, and Birch GmbH saw it.', undefined, '', '', undefined],
    [
      'en',
      'It is unclear whether Alder Ltd sold 40 tonnes of sand to Birch GmbH.',
      undefined,
      '',
      '',
      undefined,
    ],
  ])('reads in %s: %s', (language, text, kind, from, to, goods) =>
    expect(relationOf(language, text)).toEqual(kind ? { kind, from, to, ...(goods ? { goods } : {}) } : null),
  );

  it('takes "it" for the one party of the sentence before', () => {
    const { places } = read(
      'en',
      'The buyer was Birch GmbH. It paid Alder Ltd 40 euros.',
      'Birch GmbH met Elm AG. It paid Alder Ltd 50 euros.',
    );
    expect(places.map(({ relation }) => relation?.from ?? null)).toEqual(['Birch GmbH', null]);
  });
});

describe('places', () => {
  const phrases = (text: string) => read('en', text).places.map(({ phrase }) => phrase);
  it('is one for a sentence, and none for a mere date or hedge', () => {
    expect(
      phrases(
        'About 40 boxes came in May 2023, perhaps 50 or 60 crates, allegedly. In May 2023 it rained, reportedly.',
      ),
    ).toEqual(['About 40 boxes came']);
  });

  it('takes no word for a hedge, a number or an arrest that is none', () => {
    expect(
      phrases(
        'Asked about the lens around his neck, he left. He called the two again. Nobody was arrested or suspected.',
      ),
    ).toEqual([]);
  });

  it('keeps the bound of a date and of a number', () => {
    const [one, two, three] = read(
      'en',
      'Between the autumn of 2021 and June 2023 it took 40 boxes.',
      'Since the spring of 2019 it took 40 boxes. Neither of them was of more than 50 boxes.',
    ).places;
    expect([one!.when, two!.when]).toMatchObject([
      { edtf: '2021/2023-06', words: 'Between autumn 2021 and June 2023' },
      { edtf: '2019/..', words: 'Since the spring of 2019' },
    ]);
    expect(three!.quantities).toMatchObject([{ value: 50, comparator: 'at most' }]);
  });

  it('says who answers: for another sentence where it says no more, and as one of its own where it does', () => {
    const { places } = read(
      'en',
      'Alder Ltd sold 40 boxes. Alder Ltd denied this. Alder Ltd denied having sold any boxes to anybody. Birch GmbH could not be reached.',
    );
    expect(places.map(({ answer }) => answer)).toEqual([
      null,
      { by: 'Alder Ltd', kind: 'denies', claims: false },
      { by: 'Alder Ltd', kind: 'denies', claims: true },
      { by: 'Birch GmbH', kind: 'unreachable', claims: false },
    ]);
    expect(read('nl', 'Alder NV ontkent niet dat er 40 kisten kwamen.').places[0]!.answer?.kind).toBe(
      'confirms',
    );
  });

  it.each([
    ['Ada Moss, a clerk, took 40 boxes. He met Birch Ltd. She left our messages unanswered.', 'person 1', 'no comment', 'who'],
    ['Ada Moss, a clerk, took 40 boxes. The boxes she confirmed.', 'person 1', 'confirms', 'who'],
    ['Birch Ltd took 40 boxes. Birch Ltd calls that absurd.', 'Birch Ltd', 'denies', undefined],
    ['Birch Ltd took 40 boxes. Birch Ltd does not dispute the number.', 'Birch Ltd', 'confirms', undefined],
    ['Birch Ltd took 40 boxes. On the list of the Elm Foundation it did not comment.', 'Birch Ltd', 'no comment', 'who'],
    ['Birch Ltd took 40 boxes. On the list of the harbour, Birch Ltd did not comment.', 'Birch Ltd', 'no comment', 'what'],
    ['Ada Moss, a clerk, took 40 boxes. It was a gift, said her lawyer.', 'person 1', 'explains', 'who'],
  ])('says who answers without a name: %s', (text, by, kind, unsure) => {
    const { answer } = read('en', text).places.at(-1)!;
    expect([answer?.by, answer?.kind, answer?.unsure]).toEqual([by, kind, unsure]);
  }); // prettier-ignore
});

describe('a report of an agency', () => {
  it('reads short months, a part of a whole and about a dozen as printed, and no dateline', () => {
    const { places } = read(
      'en',
      'ORLUN, Nov 14 (The Wire) - The first of 64 boxes is dated Aug. 19, 2022. It saw a paper, dated Feb. 2, 2023.',
      'About a dozen mills agreed. They agreed on 61 of the 64 boxes. It began on Sept. 1.',
    );
    const first = places.map(({ sentence, phrase, when, quantities: [one] }) =>
      [sentence, phrase, when?.edtf ?? '', one ? `${one.comparator} ${one.value}` : ''].join(' | '),
    );
    expect(first).toEqual([
      '1 | 64 boxes is dated | 2022-08-19 | exactly 64',
      '2 | dated Feb. 2 | 2023-02-02 | ',
      '1 | About a dozen mills |  | about 12',
      '2 | 61 of the 64 |  | exactly 61',
      '3 | began on Sept. 1 | 2023-09-01 | ',
    ]);
  });

  it('dates a sale by its own time, and credits the records that were named before', () => {
    const { places } = read(
      'en',
      'Alder Ltd sold 40 boxes to Birch Ltd, according to customs records seen by The Quay Courier.',
      'The Wire Post reported in May that Alder Ltd sold 500 boxes to Birch Ltd in 2022. It got 9 boats, the records show.',
    );
    expect(places[1]!.when?.edtf).toBe('2022');
    expect(places.at(-1)!.credit).toEqual(places[0]!.credit);
  });

  it('takes a description for the party that is named next, where one alone is called so', () => {
    const next =
      'The records name the sender as Alder House LLP, a trading company in Orlun. They name the buyer as Birch-Korn, an importer in Velt.';
    const { parties, places } = read(
      'en',
      'A trading company shipped cameras and other dredging gear worth at least $4 million to a buyer.',
      next,
    );
    expect(parties.fresh.map(({ name, noun }) => `${name}, ${noun}`)).toContain(
      'Alder House LLP, trading company',
    );
    expect(places[0]!.relation).toEqual({
      kind: 'shipped',
      from: 'Alder House LLP',
      to: 'Birch-Korn',
      goods: 'dredging gear',
    });
    const two = read(
      'en',
      'A trading company shipped 40 boats to Birch Ltd.',
      `${next} Elm LLP, a trading company, came.`,
    );
    expect(two.places[0]!.relation).toBeNull();
    expect(two.parties.unclear.map(({ ids }) => ids)).toEqual([['Alder House LLP', 'Elm LLP']]);
  });

  it('takes no company for a person where somebody accuses it, and keeps a name out of which nothing tells whose it is', () => {
    const told = (...text: string[]) => {
      const { fresh, unknown } = read('en', ...text).parties;
      return [fresh.map(({ name, kind, accused }) => `${name} ${kind} ${accused}`), unknown];
    };
    const charge = 'A former employee accused Alder Birch of selling boats.';
    expect(told('Alder Birch LLP came.', charge)).toEqual([['Alder Birch LLP company null'], []]);
    expect(told(charge)).toEqual([[], [1]]);
    expect(told(`Mr Odo Tarn came. A former employee accused Odo Tarn of it.`)).toEqual([
      ['Odo T. person accusation'],
      [],
    ]);
    expect(told('The Danish company said so, and the Greek company did.')).toEqual([[], []]);
  });

  it('takes a lawyer’s word for the answer of the client', () => {
    const { places } = read(
      'en',
      'Birch Ltd denied the accusation. "It was right," a lawyer for the company told us. The lawyer said trade was legal.',
    );
    expect(places.map(({ answer }) => `${answer?.by} ${answer?.kind} ${answer?.charge ?? ''}`)).toEqual([
      'Birch Ltd denies true',
      'Birch Ltd explains ',
      'Birch Ltd explains ',
    ]);
  });
});
