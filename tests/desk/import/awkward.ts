/**
 * Fifty awkward heads and tails of articles in six languages, each with what an import has to make of it. All of it is
 * invented. The list was written before the code that it measures.
 */
export interface Awkward {
  name: string;
  language: 'en' | 'nl' | 'de' | 'fr' | 'ru' | 'zh';
  /** The text as somebody pasted it. */
  raw: string;
  headline: string | null;
  authors: string[];
  outlet: string | null;
  /** The day of publication as EDTF, or `null` where the text prints none. */
  published: string | null;
  /** The body paragraphs, whole. */
  paragraphs: string[];
  /** Words that the import says about what it mended or could not mend. */
  says?: RegExp;
}

const EN = [
  'Three barges of gravel were unloaded at Kvitka Quay in May, two weeks after the harbour council had closed it, according to a list kept by the crane driver.',
  'The council did not answer questions. A clerk said that he had never seen the list.',
];
const NL = [
  'In mei zijn aan de kade van Kvitka drie schepen met grind gelost, twee weken nadat de havenraad de kade had gesloten, blijkt uit een lijst van de kraanmachinist.',
  'De raad gaf geen antwoord op vragen. Een klerk zegt dat hij de lijst nooit heeft gezien.',
];
const DE = [
  'Im Mai sind am Kai von Kvitka drei Kähne mit Kies entladen worden, zwei Wochen nachdem der Hafenrat ihn geschlossen hatte, wie aus einer Liste des Kranführers hervorgeht.',
  'Der Rat hat auf Fragen nicht geantwortet. Ein Schreiber sagt, er habe die Liste nie gesehen.',
];
const FR = [
  'Trois barges de gravier ont été déchargées en mai au quai de Kvitka, deux semaines après sa fermeture par le conseil du port, selon une liste tenue par le grutier.',
  'Le conseil n’a pas répondu aux questions. Un commis dit qu’il n’a jamais vu la liste.',
];
const RU = [
  'В мае у причала Квитка разгрузили три баржи с гравием, через две недели после того, как портовый совет его закрыл, говорится в списке крановщика.',
  'Совет на вопросы не ответил. Служащий сказал, что никогда не видел этого списка.',
];
const ZH = [
  '五月，三艘运沙船在克维特卡码头卸货，而港务委员会两周前已经关闭了该码头，吊车司机的一份清单这样写道。',
  '委员会没有回答提问。一名职员说，他从未见过这份清单。',
];
const BODIES = { en: EN, nl: NL, de: DE, fr: FR, ru: RU, zh: ZH };

interface Around {
  head?: string;
  /** The body where it is not the usual one of the language. */
  body?: string[];
  /** The body as it was pasted, where that differs from the paragraphs. */
  pasted?: string;
  tail?: string;
}

function awkward(
  language: Awkward['language'],
  name: string,
  { head = '', body = BODIES[language], pasted = body.join('\n\n'), tail = '' }: Around,
  expected: Partial<Pick<Awkward, 'headline' | 'authors' | 'outlet' | 'published' | 'says'>>,
): Awkward {
  const raw = [head, pasted, tail].filter(Boolean).join('\n\n') + '\n';
  return {
    name,
    language,
    raw,
    headline: null,
    authors: [],
    outlet: null,
    published: null,
    ...expected,
    paragraphs: body,
  };
}

/** A text whose UTF-8 was read as Windows-1252, as it comes out of old databases and mail programs. */
const misread = (text: string) => new TextDecoder('windows-1252').decode(Buffer.from(text, 'utf8'));

const ENGLISH: Awkward[] = [
  awkward(
    'en',
    'a headline that asks',
    {
      head: 'Who kept the crane running at Kvitka Quay after it was closed?\n\nBy Rhona Ellery\n7 June 2019',
    },
    {
      headline: 'Who kept the crane running at Kvitka Quay after it was closed?',
      authors: ['Rhona Ellery'],
      published: '2019-06-07',
    },
  ),
  awkward(
    'en',
    'a headline that exclaims, quoted',
    {
      head: 'The River Post\n\n“They just went on unloading, day after day!”\n\nRhona Ellery\nJune 7, 2019',
    },
    {
      headline: '“They just went on unloading, day after day!”',
      authors: ['Rhona Ellery'],
      outlet: 'The River Post',
      published: '2019-06-07',
    },
  ),
  awkward(
    'en',
    'platforms between headline and author',
    {
      head: 'Closed quay went on unloading\n\nFacebook\nX\nWhatsApp\nCopy Link\nShare on LinkedIn\n\nBy Rhona Ellery',
    },
    { headline: 'Closed quay went on unloading', authors: ['Rhona Ellery'] },
  ),
  awkward(
    'en',
    'a mail address under the author',
    {
      head: 'Closed quay went on unloading\n\nBy Rhona Ellery\nrhona.ellery@riverpost.example\nThe River Post\n7 Jun 2019',
    },
    {
      headline: 'Closed quay went on unloading',
      authors: ['Rhona Ellery'],
      outlet: 'The River Post',
      published: '2019-06-07',
    },
  ),
  awkward(
    'en',
    'two authors with mail addresses in the line',
    { head: 'Closed quay went on unloading\n\nBy Rhona Ellery (rhona@riverpost.example) and Petra Holm' },
    { headline: 'Closed quay went on unloading', authors: ['Rhona Ellery', 'Petra Holm'] },
  ),
  awkward(
    'en',
    'publishing and updating in one line',
    {
      head: 'Closed quay went on unloading\n\nUpdated 9 June 2019, 08:15 | Published 7 June 2019, 14:05\n\nWords by Rhona Ellery, Petra Holm and Odo Tarn',
    },
    {
      headline: 'Closed quay went on unloading',
      authors: ['Rhona Ellery', 'Petra Holm', 'Odo Tarn'],
      published: '2019-06-07',
    },
  ),
  awkward(
    'en',
    'a day of updating alone',
    { head: 'Closed quay went on unloading\n\nLast updated: 9 June 2019\n\nBy Rhona Ellery' },
    { headline: 'Closed quay went on unloading', authors: ['Rhona Ellery'] },
  ),
  awkward(
    'en',
    'the date of an event in the tail',
    {
      head: 'Closed quay went on unloading',
      tail: 'Harbour Festival: 14 September 2019\n\nTickets on sale now\n\nnewsdesk@riverpost.example',
    },
    { headline: 'Closed quay went on unloading' },
  ),
  awkward(
    'en',
    'captions with credits at their end',
    {
      head: 'Closed quay went on unloading\n\nA crane at dusk. Photograph: Jan Tolk/Ribapress\n\n(Photo by Jan Tolk)\n\nBy Rhona Ellery',
    },
    { headline: 'Closed quay went on unloading', authors: ['Rhona Ellery'] },
  ),
  awkward(
    'en',
    'paragraphs that end with a note mark and a credit',
    {
      head: 'Closed quay went on unloading',
      body: [
        `${EN[0]}[1]`,
        'Nobody on the council would speak.²',
        'A clerk said that he had never seen it. (Ribapress)',
      ],
    },
    { headline: 'Closed quay went on unloading' },
  ),
  awkward(
    'en',
    'pasted HTML',
    {
      head: '<html><head><title>x</title><style>p { color: red }</style></head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav>\n<h1>Closed quay went on unloading</h1>\n<p class="by">By Rhona Ellery</p><time>7 June 2019</time>\n<figure><img src="q.jpg" alt="Quay"><figcaption>The quay in the rain.</figcaption></figure>',
      pasted: `<p>${EN[0]!.replace('two weeks', 'two <em>weeks</em>')}</p>\n<p>${EN[1]!.replace('. ', '.<br>')}</p>`,
      tail: '<footer>&copy; The River Post 2019</footer><script>track("p. q.")</script></body></html>',
    },
    {
      headline: 'Closed quay went on unloading',
      authors: ['Rhona Ellery'],
      outlet: 'The River Post',
      published: '2019-06-07',
      says: /HTML/,
    },
  ),
  awkward(
    'en',
    'words split at line ends, and invisible characters',
    {
      head: 'Closed quay went on un\u00adloading\u200b\n\nBy Rhona\u00a0Ellery\u200e',
      pasted:
        'Three barges of gravel were unloaded at Kvitka Quay in May, two weeks af-\nter the harbour council had closed it, according to a list kept by the crane dri-\nver.\n\nThe council did not answer questions. A clerk said that he had never seen the\nlist.',
    },
    { headline: 'Closed quay went on unloading', authors: ['Rhona Ellery'], says: /after.*driver/ },
  ),
  awkward(
    'en',
    'letters that were read in the wrong encoding',
    {
      head: `${misread('“Nobody asked”: the quay that wasn’t closed')}\n\n${misread('By Inês Fontebela')}`,
      body: [
        EN[0]!,
        'The council’s clerk – who “never saw” the list – didn’t answer. Questions to Barcaças Conceição were left open.',
      ],
      pasted: misread(
        `${EN[0]}\n\nThe council’s clerk – who “never saw” the list – didn’t answer. Questions to Barcaças Conceição were left open.`,
      ),
    },
    {
      headline: '“Nobody asked”: the quay that wasn’t closed',
      authors: ['Inês Fontebela'],
      says: /wrong encoding/,
    },
  ),
  awkward(
    'en',
    'a page title with the outlet behind it',
    { head: 'Closed quay went on unloading | The River Post\n\nNews · River · 7 June 2019' },
    { headline: 'Closed quay went on unloading', outlet: 'The River Post', published: '2019-06-07' },
  ),
  awkward(
    'en',
    'a letter that was lost',
    { head: 'Caf\ufffd owner saw barges at closed quay\n\nBy Rhona Ellery' },
    { headline: 'Caf\ufffd owner saw barges at closed quay', authors: ['Rhona Ellery'], says: /lost/ },
  ),
];

const DUTCH: Awkward[] = [
  awkward(
    'nl',
    'a headline that asks, two authors, a time',
    {
      head: 'Wie liet de kraan na de sluiting gewoon doorwerken?\n\nDoor Sanne Brink en Joost Kley\n7 juni 2019 om 14:05',
    },
    {
      headline: 'Wie liet de kraan na de sluiting gewoon doorwerken?',
      authors: ['Sanne Brink', 'Joost Kley'],
      published: '2019-06-07',
    },
  ),
  awkward(
    'nl',
    'a day of updating before that of publishing',
    {
      head: 'Kade na sluiting nog weken in gebruik\n\nLaatst bijgewerkt op 9 juni 2019\nGeplaatst op 7 juni 2019',
    },
    { headline: 'Kade na sluiting nog weken in gebruik', published: '2019-06-07' },
  ),
  awkward(
    'nl',
    'platforms, mail and an event in the tail',
    {
      head: 'Kade na sluiting nog weken in gebruik',
      tail: 'Deel op Facebook\nDeel op WhatsApp\n\nTip de redactie: tips@havenbode.example\n\nHavendag: zaterdag 14 september 2019',
    },
    { headline: 'Kade na sluiting nog weken in gebruik' },
  ),
  awkward(
    'nl',
    'captions with and without a label',
    {
      head: 'Kade na sluiting nog weken in gebruik\n\nDe kade bij laagwater. Foto: Jan Tolk / Ribapress\n\nBeeld Jan Tolk\n\nVan onze verslaggever Joost Kley',
    },
    { headline: 'Kade na sluiting nog weken in gebruik', authors: ['Joost Kley'] },
  ),
  awkward(
    'nl',
    'a paragraph that ends with a quotation mark',
    {
      head: 'Kade na sluiting nog weken in gebruik',
      body: [NL[0]!, '‘Niemand heeft ons iets gevraagd’, zegt een klerk. ‘En wij hebben niets gezegd.’'],
    },
    { headline: 'Kade na sluiting nog weken in gebruik' },
  ),
  awkward(
    'nl',
    'letters that were read in the wrong encoding',
    {
      head: misread('Geïrriteerde klerk: ‘Vraag het de raad’'),
      body: [NL[0]!, 'De raad gaf geen antwoord; één klerk zegt dat hij de lijst van België nooit zag.'],
      pasted: misread(
        `${NL[0]}\n\nDe raad gaf geen antwoord; één klerk zegt dat hij de lijst van België nooit zag.`,
      ),
    },
    { headline: 'Geïrriteerde klerk: ‘Vraag het de raad’', says: /wrong encoding/ },
  ),
  awkward(
    'nl',
    'a text that was broken at a width, with split words',
    {
      head: 'Kade na sluiting nog weken in gebruik',
      pasted:
        'In mei zijn aan de kade van Kvitka drie schepen met grind gelost, twee we-\nken nadat de havenraad de kade had gesloten, blijkt uit een lijst van de kraan-\nmachinist.\n\nDe raad gaf geen antwoord op vragen. Een klerk zegt dat hij de lijst nooit heeft\ngezien.',
    },
    { headline: 'Kade na sluiting nog weken in gebruik', says: /kraanmachinist/ },
  ),
  awkward(
    'nl',
    'an outlet, a section and a correspondent',
    {
      head: 'De Havenbode\nBinnenland\n\nKade na sluiting nog weken in gebruik\n\nKvitka, 7 juni 2019\n\nTekst: Joost Kley',
    },
    {
      headline: 'Kade na sluiting nog weken in gebruik',
      outlet: 'De Havenbode',
      authors: ['Joost Kley'],
      published: '2019-06-07',
    },
  ),
];

const GERMAN: Awkward[] = [
  awkward(
    'de',
    'a headline that asks, both days',
    {
      head: 'Wer ließ den Kran nach der Schließung einfach weiterlaufen?\n\nVon Almut Sievers und Jens Prohl\n12.06.2019, 08:15 Uhr\nAktualisiert am 13.06.2019, 09:00 Uhr',
    },
    {
      headline: 'Wer ließ den Kran nach der Schließung einfach weiterlaufen?',
      authors: ['Almut Sievers', 'Jens Prohl'],
      published: '2019-06-12',
    },
  ),
  awkward(
    'de',
    'a paragraph that ends with a German quotation mark',
    {
      head: 'Kai blieb nach der Schließung in Betrieb',
      body: [DE[0]!, '„Uns hat niemand gefragt“, sagt ein Schreiber. „Und wir haben nichts gesagt.“'],
    },
    { headline: 'Kai blieb nach der Schließung in Betrieb' },
  ),
  awkward(
    'de',
    'platforms in sentences',
    {
      head: 'Kai blieb nach der Schließung in Betrieb\n\nAuf Facebook teilen\nAuf Twitter teilen\nPer E-Mail versenden\n\nVon Almut Sievers',
    },
    { headline: 'Kai blieb nach der Schließung in Betrieb', authors: ['Almut Sievers'] },
  ),
  awkward(
    'de',
    'captions of three kinds',
    {
      head: 'Kai blieb nach der Schließung in Betrieb\n\nSymbolbild: Ein Kran im Hafen\n\n© Jan Tolk / Ribapress\n\nEin Kran im Regen. Bild: Ribapress',
    },
    { headline: 'Kai blieb nach der Schließung in Betrieb' },
  ),
  awkward(
    'de',
    'letters that were read in the wrong encoding',
    {
      head: misread('Wochenblatt für Harlund\n\nKai blieb nach der Schließung geöffnet\n\nVon Jürgen Möhle'),
      pasted: misread(DE.join('\n\n')),
    },
    {
      headline: 'Kai blieb nach der Schließung geöffnet',
      outlet: 'Wochenblatt für Harlund',
      authors: ['Jürgen Möhle'],
      says: /wrong encoding/,
    },
  ),
  awkward(
    'de',
    'split words, and a hyphen that belongs to its word',
    {
      head: 'Kai blieb nach der Schließung in Betrieb',
      body: [
        'Im Mai sind am Kai von Kvitka drei Kähne mit Kies entladen worden, wie aus einer Liste des Kranführers hervorgeht, die der Kies-Firma vorliegt.',
        DE[1]!,
      ],
      pasted:
        'Im Mai sind am Kai von Kvitka drei Kähne mit Kies entladen wor-\nden, wie aus einer Liste des Kranführers hervorgeht, die der Kies-\nFirma vorliegt.\n\nDer Rat hat auf Fragen nicht geantwortet. Ein Schreiber sagt, er habe die Lis-\nte nie gesehen.',
    },
    { headline: 'Kai blieb nach der Schließung in Betrieb', says: /worden/ },
  ),
  awkward(
    'de',
    'an event and a mail address in the tail',
    {
      head: 'Kai blieb nach der Schließung in Betrieb',
      tail: 'Termin: Hafenfest am 14. September 2019, Eintritt frei\n\nKontakt: redaktion@wochenblatt.example',
    },
    { headline: 'Kai blieb nach der Schließung in Betrieb' },
  ),
  awkward(
    'de',
    'a quoted headline that exclaims, place and date',
    { head: '„Wir haben einfach immer weiter abgeladen!“\n\nHarlund, 12. Juni 2019\n\nText: Almut Sievers' },
    {
      headline: '„Wir haben einfach immer weiter abgeladen!“',
      authors: ['Almut Sievers'],
      published: '2019-06-12',
    },
  ),
];

const FRENCH: Awkward[] = [
  awkward(
    'fr',
    'a headline that asks after a space, both days in one line',
    {
      head: 'Qui a laissé tourner la grue après la fermeture ?\n\nPar Inès Vautrin et Paul Mercier\n\nPublié le 7 juin 2019 à 14h05 – Mis à jour le 9 juin 2019 à 08h15',
    },
    {
      headline: 'Qui a laissé tourner la grue après la fermeture ?',
      authors: ['Inès Vautrin', 'Paul Mercier'],
      published: '2019-06-07',
    },
  ),
  awkward(
    'fr',
    'a day of updating alone',
    { head: 'Le quai fermé a continué de décharger\n\nMis à jour le 9 juin 2019' },
    { headline: 'Le quai fermé a continué de décharger' },
  ),
  awkward(
    'fr',
    'paragraphs that end with guillemets and a note',
    {
      head: 'Le quai fermé a continué de décharger',
      body: [
        `${FR[0]} [2]`,
        '« Personne ne nous a rien demandé, dit un commis. Et nous n’avons rien dit. »',
        'Le conseil n’a pas répondu.*',
      ],
    },
    { headline: 'Le quai fermé a continué de décharger' },
  ),
  awkward(
    'fr',
    'credits of pictures',
    {
      head: 'Le quai fermé a continué de décharger\n\nLe quai à marée basse. © Jan Tolk\n\nCrédit photo : Jan Tolk / Ribapress\n\nPar Inès Vautrin',
    },
    { headline: 'Le quai fermé a continué de décharger', authors: ['Inès Vautrin'] },
  ),
  awkward(
    'fr',
    'letters that were read in the wrong encoding',
    {
      head: misread('Le quai fermé a continué de décharger\n\nPublié le 7 août 2019'),
      pasted: misread(FR.join('\n\n')),
    },
    {
      headline: 'Le quai fermé a continué de décharger',
      published: '2019-08-07',
      says: /wrong encoding/,
    },
  ),
  awkward(
    'fr',
    'entities of HTML without its tags',
    {
      head: 'Le quai ferm&eacute; a continu&eacute; de d&eacute;charger',
      pasted: FR.join('\n\n').replaceAll('é', '&eacute;').replaceAll('’', '&#8217;'),
    },
    { headline: 'Le quai fermé a continué de décharger', says: /HTML/ },
  ),
  awkward(
    'fr',
    'platforms and an event in the tail',
    {
      head: 'Le quai fermé a continué de décharger\n\nPartager sur Facebook\nEnvoyer par e-mail\n\nPar Inès Vautrin',
      tail: 'Agenda : fête du port le 14 septembre 2019\n\nAbonnez-vous à notre lettre',
    },
    { headline: 'Le quai fermé a continué de décharger', authors: ['Inès Vautrin'] },
  ),
];

const RUSSIAN: Awkward[] = [
  awkward(
    'ru',
    'a headline that asks, two authors, both days',
    {
      head: 'Кто не остановил кран после закрытия причала?\n\nАвторы: Инна Сорока, Пётр Вебер\n\n7 июня 2019, 14:05\nОбновлено 9 июня 2019',
    },
    {
      headline: 'Кто не остановил кран после закрытия причала?',
      authors: ['Инна Сорока', 'Пётр Вебер'],
      published: '2019-06-07',
    },
  ),
  awkward(
    'ru',
    'captions and platforms',
    {
      head: 'Причал работал и после закрытия\n\nФото: Ян Толк / Рибапресс\n\nTelegram\nВКонтакте\nОдноклассники\n\nТекст: Инна Сорока',
    },
    { headline: 'Причал работал и после закрытия', authors: ['Инна Сорока'] },
  ),
  awkward(
    'ru',
    'letters that were read in the wrong encoding',
    { head: misread('Причал работал и после закрытия'), pasted: misread(RU.join('\n\n')) },
    { headline: 'Причал работал и после закрытия', says: /wrong encoding/ },
  ),
  awkward(
    'ru',
    'paragraphs that end with guillemets and an agency',
    {
      head: 'Причал работал и после закрытия',
      body: [
        `${RU[0]} (Рибапресс)`,
        'Служащий сказал: «Нас никто не спрашивал. И мы ничего не сказали».',
        'Совет ответил: «Списка нет!»',
      ],
    },
    { headline: 'Причал работал и после закрытия' },
  ),
  awkward(
    'ru',
    'decomposed and invisible letters in the headline',
    {
      head: 'Закрытыи\u0306 причал\u200b работал\u2060 и в мае\n\nОпубликовано: 07.06.2019',
    },
    { headline: 'Закрытый причал работал и в мае', published: '2019-06-07' },
  ),
  awkward(
    'ru',
    'an event and a channel in the tail',
    {
      head: 'Причал работал и после закрытия',
      tail: 'Подписывайтесь на наш канал\n\nФестиваль порта — 14 сентября 2019 года\n\nПочта редакции: pochta@prichal.example',
    },
    { headline: 'Причал работал и после закрытия' },
  ),
];

const CHINESE: Awkward[] = [
  awkward(
    'zh',
    'a headline that asks, two reporters, both days',
    {
      head: '码头关闭之后，是谁让吊车继续工作？\n\n记者：林岚 周舟\n\n2019年6月7日 14:05\n更新于2019年6月9日',
    },
    {
      headline: '码头关闭之后，是谁让吊车继续工作？',
      authors: ['林岚', '周舟'],
      published: '2019-06-07',
    },
  ),
  awkward(
    'zh',
    'an outlet behind its label',
    { head: '已关闭的码头仍在卸货\n\n发布时间：2019-06-07 14:05  来源：江边晚报\n\n作者：林岚' },
    { headline: '已关闭的码头仍在卸货', outlet: '江边晚报', authors: ['林岚'], published: '2019-06-07' },
  ),
  awkward(
    'zh',
    'paragraphs that end with brackets and an agency',
    {
      head: '已关闭的码头仍在卸货',
      body: [`${ZH[0]}（里巴通讯社）`, '一名职员说：「没有人问过我们，我们什么也没说。」'],
    },
    { headline: '已关闭的码头仍在卸货' },
  ),
  awkward(
    'zh',
    'captions of three kinds',
    {
      head: '已关闭的码头仍在卸货\n\n图为克维特卡码头。\n\n图片来源：扬·托尔克\n\n图：里巴通讯社',
    },
    { headline: '已关闭的码头仍在卸货' },
  ),
  awkward(
    'zh',
    'platforms, an editor and more to read in the tail',
    {
      head: '已关闭的码头仍在卸货\n2019年6月7日',
      tail: '分享到微信\n微博\n\n（责任编辑：周舟）\n\n相关阅读\n港口节将于2019年9月14日举行',
    },
    { headline: '已关闭的码头仍在卸货', published: '2019-06-07' },
  ),
  awkward(
    'zh',
    'letters that were read in the wrong encoding, and wide digits',
    { head: misread('３艘船仍在卸货'), pasted: misread(ZH.join('\n\n')) },
    { headline: '3艘船仍在卸货', says: /wrong encoding/ },
  ),
];

/** All fifty, by language. */
export const AWKWARD: readonly Awkward[] = [
  ...ENGLISH,
  ...DUTCH,
  ...GERMAN,
  ...FRENCH,
  ...RUSSIAN,
  ...CHINESE,
];
