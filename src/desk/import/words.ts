import type { EntityKind } from '../../schema/entity.ts';
import type { Comparator } from '../../schema/quantity.ts';
import { normaliseParagraph } from './fingerprint.ts';

/** What the importer knows of a language. Words are in lower case; a space joins words that belong together. */
export interface LanguageWords {
  /** Frequent words by which the language is recognised. */
  common: string;
  /** Names of the twelve months, each with its short forms after a "|". */
  months: string;
  /** Words that a line of its own starts with when it names the writer; those with a colon only before one. */
  by: string;
  /** Words before a day on which a text was published, and on which it was changed. */
  published: string;
  updated: string;
  /** What may stand around the day: names and short forms of weekdays, words before a time of day. */
  around: string;
  /** Words that a caption starts with, before a colon. */
  caption: string;
  /** Lines of page furniture, as they stand. */
  furniture: string;
  /** Words that an advertisement starts with. */
  advert: string;
  /** Frequent finite verbs: a line with a label and none of them is a caption, not a sentence. */
  verbs: string;
  /** Words that hedge a statement. */
  hedges: string;
  /** Words that deny, that leave unanswered, and that tell of somebody who could not be asked. */
  denials: string;
  silences: string;
  unreachable: string;
  /** Words of another answer with its kind, those that make a denial of it, and those for whoever answers for somebody. */
  answered: string;
  rejects: string;
  lawyers: string;
  /** Words before where money comes from and goes to, and nouns for it: `from to=payment,payments`. */
  flows: string;
  /** Words that leave open. */
  open: string;
  /** Words of an arrest, a charge or a suspicion against somebody. */
  arrest: string;
  /** Words before a number that bound it, by comparator. */
  comparators: Readonly<Partial<Record<Comparator, string>>>;
  /** Numbers written as words with their value; words of an amount that has none stand alone. */
  numbers: string;
  /** Words that give a date relative to the article's, with what is taken off its year, month or day where that is known. */
  relative: string;
  /** Nouns that say beside a name, or in it, what it names; those of persons are also how sources are described that have no name. */
  kinds: Readonly<Partial<Record<EntityKind, string>>>;
  /** Nouns for records, each with the one of English by which they are known here. */
  records: string;
  /** What a party is called by its part in a deed, beside its name or before it is named. */
  roles: string;
  /** Words before whoever or whatever is credited. */
  citing: string;
  /** What was done with a record by whoever saw it: whether it was seen or obtained. */
  seen: string;
  /** Verbs of who says something, and of records from which something is seen. */
  says: string;
  shows: string;
  /** The outlet's words for itself. */
  self: string;
  /**
   * Finite verbs of relations: `kind>to=verb,verb` where the subject is `from` and the other end stands behind "to";
   * `<` where the subject is `to`, `*` where the other end may stand without such a word.
   */
  deeds: string;
  /** Words before the doer of a passive, the auxiliaries of one, and words before a noun that was named before. */
  doers: string;
  passive: string;
  the: string;
}

/** The languages that are recognised; for others, the editor gives `--language`. A new language is a new row, in which an empty list is left out. */
const ROWS: Readonly<Record<string, Partial<LanguageWords>>> = {
  en: {
    common: 'the and of to in that is was for with on by as it from are were has have had not which be an at',
    months: 'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
    by: 'by;written by;words by;story by;reported by;from our correspondent;from our reporter;from our staff reporter;from our staff correspondent;by our reporter;by our staff reporter;by our correspondent;text:;words:;author:;authors:',
    published: 'published;posted;first published;issued;date',
    updated: 'updated;last updated;modified;last modified;edited;changed;corrected',
    around: 'monday mon tuesday tue tues wednesday wed thursday thu thurs friday fri saturday sat sunday sun at on am pm a.m p.m gmt utc cet cest bst est edt',
    caption: 'photo;photo insert;photograph;image;picture;pictured;file photo;illustration;video;watch;map;graphic;credit',
    furniture: 'top of page;bottom of page;back to top;skip to content;menu;home;search;share;share this;share this article;print;advertisement;ad;sponsored;sponsored content;subscribe;sign in;log in;sign up;newsletter;read more;read also;related;related articles;more on this;most read;comments;cookie settings;privacy policy;terms of use;contact us;about us;follow us;loading;listen;listen to this article;correction;clarification',
    advert: 'optimize;optimise;discover;get;try;save;shop;order;upgrade;boost;join;subscribe;download;book;buy;sign up;enjoy;advertisement;sponsored',
    verbs: 'is are was were has have had said says will would can could may might must should does did do been being became began shows showed told',
    hedges: 'reportedly;allegedly;apparently;appears to;appear to;seems to;seem to;believed to;suspected;suspect;accused of;according to;at least;at most;about;around;nearly;almost;more than;up to;may have;might have;could have;is said to;are said to;unclear;unconfirmed;not confirmed',
    denials: 'denies;denied;deny;denial;denials;rejects;rejected;refutes;disputes;dismisses;dismissed',
    silences: 'declined to comment;declined to answer;declined to say;would not say;would not comment;did not want to comment;was unavailable for comment;was not available for comment;refused to comment;did not respond;did not reply;did not answer;did not comment;has not commented;has not responded;has not replied;messages unanswered;questions unanswered;calls unanswered;drew no reply;no comment;remained silent;gave no answer',
    unreachable: 'could not be reached;could not be contacted;was not reachable;were not reachable',
    answered: 'does not dispute=confirms;did not dispute=confirms;do not dispute=confirms;does not deny=confirms;did not deny=confirms;calls that=explains;called that=explains;calls this=explains;called this=explains;said when we asked=explains;said when asked=explains;wrote in reply=explains;replied=explains;she confirmed=confirms;he confirmed=confirms;they confirmed=confirms;it confirmed=confirms',
    rejects: 'absurd;nonsense;untrue;baseless;groundless;unfounded;an invention;a lie;lies;fabricated',
    lawyers: 'lawyer*;solicitor*;attorney*;barrister*',
    flows: 'from to=transfer,transfers,payment,payments',
    open: 'unclear;unknown;not known;not clear;unconfirmed;not confirmed;whether',
    arrest: 'arrest*;detain*;charged;suspect*;accused;indict*;custody;convict*;alleg*',
    comparators: { 'at least': 'at least;no fewer than;no less than;a minimum of', 'at most': 'at most;no more than;up to;a maximum of', about: 'about;around;approximately;roughly;some;an estimated', 'more than': 'more than;over', 'less than': 'less than;fewer than;under;nearly;almost', exactly: 'exactly' },
    numbers: 'two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=1e2 thousand=1e3 million=1e6 billion=1e9 dozen=12 half',
    relative: 'last year=-1y;last month=-1m;last week=-1w;this year=0y;this month=0m;this week=0w;next week;next month=1m;yesterday=-1d;today=0d;tomorrow=1d;months ago;years ago;weeks ago;days ago;months earlier;since then',
    kinds: {
      company: 'company;trading company;trading firm;firm;mill;sawmill;trading house;holding company;holding;manufacturer;maker;wholesaler;retailer;haulier;carrier;supplier;importer;exporter;subsidiary;bank;insurer;builder;contractor;brewery;factory;producer;operator;developer;refinery;shipyard;shipping line;airline;start-up;distributor;smelter;plant;consultancy;law firm;dairy;abattoir;cannery;laboratory;recycler;packer;depot;hotel;farm;vineyard;restaurant;publisher;studio;tannery;shipowner;charterer;fishing company;construction company;listed group;listed company;parent company',
      organisation: 'foundation;charity;association;union;trade union;research group;group;environmental group;fund;trust;society;alliance;think tank;institute;campaign group;campaigners;network;non-profit;ngo;university;club;party;cooperative;federation;hospital;clinic',
      'public body': 'ministry;agency;directorate;administration;board;bureau;service;secretariat;registry;government;authority;regulator;inspectorate;city council;council;office;customs office;forestry office;court;parliament;department;prosecutor;public prosecutor;prosecutor’s office;public prosecutor’s office;district court;city police;police;commission;customs',
      outlet: 'newspaper;magazine;broadcaster;news agency;news site;weekly;daily',
      vessel: 'ship;cargo ship;vessel;tanker;ferry;barge;trawler;freighter;yacht;tug;bulk carrier',
      place: 'town;village;city;municipality;port;harbour;river;island;region;province;district;valley;forest;reserve;lake;airport;county;bay;quarry;mine;pit;landfill',
      person: 'director;managing director;chair;chairperson;secretary-general;governor;deputy governor;surgeon;cardiologist;judge;owner;chairman;chairwoman;chief executive;manager;yard manager;spokesman;spokeswoman;spokesperson;minister;lawyer;founder;mayor;employee;employees;worker;workers;official;officials;driver;drivers;foreman;foremen;captain;skipper;clerk;clerks;resident;residents;witness;witnesses;inspector;inspectors;accountant;shareholder;expert;researcher;analyst;farmer;farmers;fisherman;fishermen;engineer;engineers;sailor;sailors;member;members;crew member;crew members;diver;divers;guard;guards;councillor;councillors;secretary;treasurer;head;boss;president;deputy;adviser;professor;scientist;scientists;doctor;nurse;mate;customer;customers;neighbour;neighbours;policeman;officer;officers;source;sources;people',
    },
    records: 'invoice*=invoices;bill of sale=bills of sale;bills of sale=bills of sale;notice to staff=notices;delivery note*=delivery notes;books=books;sheet*=sheets;waybill*=waybills;declaration*=declarations;licence*=licences;license*=licences;filing*=filings;receipt*=receipts;manifest*=manifests;spreadsheet*=spreadsheets;message*=messages;memo*=memos;agreement*=agreements;transcript*=transcripts;application*=applications;bill of lading=bills of lading;bills of lading=bills of lading;logbook*=log books;tax return*=tax returns;audit*=audits;database*=databases;accounts=accounts;report=reports;reports=reports;permit*=permits;customs record*=customs records;customs data=customs data;trade data=trade data;contract*=contracts;bank statement*=bank statements;bank record*=bank records;payment record*=payment records;payment order*=payment orders;ledger*=ledgers;log book*=log books;slips=slips;email*=e-mails;e-mail*=e-mails;letter*=letters;land register*=land registers;company register*=company registers;ship register*=ship registers;register*=registers;judgment*=judgments;court paper*=court papers;court file*=court papers;annual account*=annual accounts;annual report*=annual reports;minutes=minutes;certificate*=certificates;document*=documents;records=records;papers=papers;files=files',
    roles: 'sender;seller;buyer;receiver;recipient;shipper;consignee;trader',
    citing: 'according to',
    seen: 'seen=seen;read=seen;reviewed=seen;examined=seen;consulted=seen;shown=seen;inspected=seen;a copy of which=seen;obtained=obtained;passed to us=obtained;reached us=obtained;made available=obtained;shared with us=obtained',
    says: 'said;says;say;told;tells;stated;states;confirmed;confirms;reported;reports;acknowledged;concluded;warned;argued;argues;testified;recalled;replied;noted;complained;alleged;alleges;promised;declared;recounted;informed;added;adds;announced;announces;claims;claimed;wrote;writes;explained;insists;insisted',
    shows: 'show;shows;showed;suggest;suggests;suggested;indicate;indicates;indicated;list;lists;listed;record;reveal;mention;mentions;say;put;puts;add up;adds up;credit',
    self: 'this newspaper;the newspaper;this newsroom;this magazine;this website;our reporters;our newsroom;us;we',
    deeds: 'sold>to=sold,sells;sold<from=bought,buys,purchased;paid<from=received,receives;supplied>*=supplied,supplies;shipped>to=shipped,ships,delivered,delivers,exported,exports;imported<from=imported,imports;paid>*=paid,pays;lent to>*=lent,lends,advanced;arrested>*=arrested;gave to>to=donated,donates;invested in>in=invested,invests;owns>*=owns,owned;owns<to=belongs,belonged',
    doers: 'by',
    passive: 'is are was were be been being',
    the: 'the its his her their',
  },
  nl: {
    common: 'de het een van en in dat is op te zijn voor met die niet aan door werd uit bij naar ook om hebben',
    months: 'januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sept|sep oktober|okt november|nov december|dec',
    by: 'door;van onze redactie;van onze verslaggever;van onze verslaggeefster;van onze correspondent;van onze correspondente;door onze verslaggever;door onze correspondent;geschreven door;tekst:;auteur:;auteurs:',
    published: 'gepubliceerd;geplaatst;gepubliceerd op;geplaatst op;verschenen;datum',
    updated: 'bijgewerkt;laatst bijgewerkt;laatste update;update;gewijzigd;laatst gewijzigd;aangepast',
    around: 'maandag ma dinsdag di woensdag wo donderdag do vrijdag vr zaterdag za zondag zo om op uur',
    caption: 'foto;beeld;fotograaf;illustratie;video;bekijk;kaart;archieffoto;bijschrift',
    furniture: 'menu;zoeken;home;delen;deel;deel dit artikel;afdrukken;advertentie;lees ook;lees meer;meer over;gerelateerd;meest gelezen;reacties;inloggen;abonneer;abonneren;nieuwsbrief;terug naar boven;naar de inhoud;volg ons;over ons;contact;cookie-instellingen;privacy;laden;luister;luister naar dit artikel;rectificatie;correctie',
    advert: 'ontdek;bestel;probeer;koop;boek;abonneer;download;meld je aan;meld u aan;schrijf je in;schrijf u in;profiteer;bespaar;advertentie',
    verbs: 'is zijn was waren heeft hebben had hadden wordt worden werd werden zegt zei zeggen zal zullen zou zouden kan kunnen kon moet moeten blijkt laat gaat komt',
    hedges: 'zou;zouden;lijkt;lijken;vermoedelijk;mogelijk;waarschijnlijk;naar verluidt;volgens;ten minste;minstens;zeker;hooguit;hoogstens;ongeveer;circa;bijna;ruim;meer dan;tot wel;verdacht van;verdenkt;beschuldigd;beschuldigt;beschuldigen;niet bevestigd;niet bekend;onduidelijk',
    denials: 'ontkent;ontkennen;ontkende;ontkenden;ontkenning;verwerpt;weerspreekt;bestrijdt;onjuist',
    silences: 'geen commentaar;reageerde niet;reageerden niet;reageert niet;wil niet reageren;wilde niet reageren;wilde niet zeggen;wil niet zeggen;onbeantwoord;geeft geen informatie;geen antwoord;antwoordde niet',
    unreachable: 'niet bereikbaar;niet te bereiken',
    answered: 'ontkent niet=confirms;betwist niet=confirms;noemt dat=explains;noemde dat=explains;noemt dit=explains;noemde dit=explains;antwoordde=explains;bevestigt zij=confirms;bevestigde zij=confirms;bevestigt hij=confirms;bevestigde hij=confirms',
    rejects: 'absurd;onzin;onwaar;ongegrond;verzonnen;een verzinsel;een leugen;leugens',
    lawyers: 'advoca*;raadsman;raadsvrouw',
    flows: 'van aan=overboeking,overboekingen,betaling,betalingen',
    open: 'onduidelijk;niet bekend;niet duidelijk;niet bevestigd;onbekend',
    arrest: 'arrest*;gearresteerd;aangehouden;opgepakt;verdacht*;verdenk*;aangeklaagd;beschuldigd;veroordeeld',
    comparators: { 'at least': 'ten minste;minstens;zeker;minimaal;niet minder dan', 'at most': 'hooguit;hoogstens;maximaal;ten hoogste;tot wel;niet meer dan', about: 'ongeveer;circa;zo’n;rond;om en nabij', 'more than': 'meer dan;ruim', 'less than': 'minder dan;bijna', exactly: 'precies;exact' },
    numbers: 'twee=2 tweedaags=2 drie=3 driedaags=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf=12 dertien=13 veertien=14 vijftien=15 zestien=16 zeventien=17 achttien=18 negentien=19 twintig=20 dertig=30 veertig=40 vijftig=50 zestig=60 zeventig=70 tachtig=80 negentig=90 honderd=1e2 duizend=1e3 miljoen=1e6 miljard=1e9 tientallen honderden duizenden helft',
    relative: 'vorig jaar=-1y;vorige maand=-1m;vorige week=-1w;dit jaar=0y;deze maand=0m;deze week=0w;komende week;volgende week;volgende maand=1m;gisteren=-1d;vandaag=0d;morgen=1d;maanden geleden;jaar geleden;weken geleden;dagen geleden;maanden na;sindsdien',
    kinds: {
      company: 'bedrijf;handelsbedrijf;handelsonderneming;onderneming;firma;zagerij;houtzagerij;handelshuis;houdstermaatschappij;holding;fabrikant;handelaar;groothandel;leverancier;importeur;exporteur;dochter;dochterbedrijf;bank;aannemer;fabriek;producent;rederij;vervoerder;scheepswerf;adviesbureau;raffinaderij;concern;beursconcern',
      organisation: 'stichting;vereniging;vakbond;onderzoeksgroep;onderzoekscollectief;denktank;instituut;netwerk;universiteit;partij;coöperatie;ziekenhuis;kliniek',
      'public body': 'ministerie;dienst;autoriteit;toezichthouder;inspectie;gemeenteraad;raad;rechtbank;hof;parlement;departement;politie;commissie;douane;openbaar ministerie;parket',
      outlet: 'krant;dagblad;weekblad;tijdschrift;omroep;persbureau;nieuwssite',
      vessel: 'schip;vrachtschip;tanker;veerboot;binnenschip;trawler;jacht;sleepboot;vrachtvaarder',
      place: 'stad;dorp;gemeente;haven;rivier;eiland;streek;regio;provincie;district;dal;bos;reservaat;natuurgebied;meer;luchthaven',
      person: 'directeur;eigenaar;voorzitter;bestuurder;bedrijfsleider;woordvoerder;woordvoerster;minister;advocaat;oprichter;burgemeester;werknemer;werknemers;medewerker;medewerkers;arbeider;arbeiders;ambtenaar;ambtenaren;chauffeur;chauffeurs;voorman;voormannen;kapitein;schipper;klerk;bewoner;bewoners;getuige;getuigen;inspecteur;inspecteurs;boekhouder;aandeelhouder;onderzoeker;deskundige;boer;boeren;visser;vissers;bron;bronnen;mensen',
    },
    records: 'facturen=invoices;factuur=invoices;vrachtbrie*=waybills;vergunning*=permits;douanegegevens=customs data;douanepapieren=customs records;handelsgegevens=trade data;contract*=contracts;bankafschrift*=bank statements;grootboek*=ledgers;weegbon*=slips;e-mail*=e-mails;brieven=letters;kadaster*=land registers;handelsregister*=company registers;vonnis*=judgments;processtukken=court papers;jaarrekening*=annual accounts;jaarverslag*=annual reports;notulen=minutes;certifica*=certificates;document*=documents;stukken=papers;papieren=papers',
    roles: 'afzender;verkoper;koper;ontvanger;handelaar',
    citing: 'volgens;blijkens;aldus',
    seen: 'gezien=seen;ingezien=seen;inzage=seen;gelezen=seen;verkregen=obtained;bemachtigd=obtained',
    says: 'zegt;zei;zeggen;zeiden;vertelt;vertelde;vertelden;verklaart;verklaarde;verklaarden;meldt;meldde;stelt;schrijft;schreef;liet weten;laat weten',
    shows: 'blijkt;blijken;bleek;tonen;toont;laten zien;wijzen;vermelden;vermeldt;suggereren;noemen',
    self: 'deze krant;de krant;deze redactie;onze redactie',
    deeds: 'sold>aan=verkocht,verkochten,verkoopt;sold<van=kocht,kochten,koopt,gekocht;paid<van=ontving,ontvingen,ontvangt,kreeg,kregen;supplied>aan=leverde,leverden,levert,geleverd;shipped>naar=verscheepte,verscheepten,verscheept;imported<uit=importeerde,importeert;paid>*=betaalde,betaalden,betaalt,betaald;lent to>aan=leende,leenden;gave to>aan=schonk,schonken,doneerde;invested in>in=investeerde,investeert;owns>*=bezit,bezat',
    doers: 'door',
    passive: 'is zijn werd werden wordt worden was waren',
    the: 'de het zijn haar hun',
  },
  de: {
    common: 'der die das und in den von zu mit ist auf für nicht dem des ein eine als auch an werden aus bei nach wird',
    months: 'januar|jan|jänner februar|feb märz|mrz april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov dezember|dez',
    by: 'von;von unserem korrespondenten;von unserer korrespondentin;von unserem reporter;von unserer reporterin;von unserer redaktion;text:;autor:;autorin:;autoren:',
    published: 'veröffentlicht;veröffentlicht am;erschienen;erschienen am;datum',
    updated: 'stand;aktualisiert;aktualisiert am;zuletzt aktualisiert;letzte aktualisierung;geändert;update',
    around: 'montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sa sonnabend sonntag so um am vom uhr',
    caption: 'foto;bild;bildunterschrift;abbildung;video;karte;grafik;archivbild;symbolbild',
    furniture: 'menü;suche;startseite;teilen;artikel teilen;drucken;anzeige;werbung;lesen sie auch;mehr zum thema;meistgelesen;kommentare;anmelden;abonnieren;newsletter;nach oben;zum inhalt;impressum;datenschutz;cookie-einstellungen;laden;artikel anhören;korrektur;berichtigung',
    advert: 'entdecken sie;bestellen sie;jetzt;testen sie;kaufen sie;buchen sie;abonnieren sie;sparen sie;sichern sie;anzeige;werbung',
    verbs: 'ist sind war waren hat haben hatte hatten wird werden wurde wurden sagt sagte soll sollen sollte kann können konnte muss müssen',
    hedges: 'soll;sollen;angeblich;mutmaßlich;offenbar;vermutlich;möglicherweise;wahrscheinlich;laut;nach angaben;mindestens;höchstens;etwa;rund;fast;mehr als;bis zu;beschuldigt;verdächtigt;unklar;nicht bestätigt',
    denials: 'bestreitet;bestreiten;bestritt;dementiert;dementierte;weist zurück;zurückgewiesen',
    silences: 'kein kommentar;äußerte sich nicht;äußerten sich nicht;keine antwort;antwortete nicht;antworteten nicht;reagierte nicht;reagierten nicht;beantwortete nicht;ließ unbeantwortet',
    unreachable: 'nicht erreichbar;nicht zu erreichen',
    answered: 'nennt das=explains;nannte das=explains;nennt dies=explains;erwiderte=explains',
    rejects: 'absurd;unsinn;unwahr;haltlos;unbegründet;erfunden;eine lüge',
    lawyers: 'anwalt;anwältin;anwälte;rechtsanw*',
    flows: 'von an=überweisung,überweisungen,zahlung,zahlungen',
    open: 'unklar;unbekannt;nicht bekannt;nicht bestätigt;offen ist',
    arrest: 'festgenommen;verhaftet;festnahme;verdacht;verdächtig*;beschuldigt*;angeklagt*;verurteilt*;untersuchungshaft',
    comparators: { 'at least': 'mindestens;wenigstens;nicht weniger als', 'at most': 'höchstens;maximal;bis zu;nicht mehr als', about: 'etwa;rund;ungefähr;circa;ca', 'more than': 'mehr als;über', 'less than': 'weniger als;fast;knapp;unter', exactly: 'genau' },
    numbers: 'zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreißig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 hundert=1e2 tausend=1e3 million=1e6 millionen=1e6 milliarde=1e9 milliarden=1e9 dutzend=12 hälfte',
    relative: 'im vergangenen jahr=-1y;voriges jahr=-1y;letztes jahr=-1y;im vergangenen monat=-1m;letzten monat=-1m;dieses jahr=0y;letzte woche=-1w;vergangene woche=-1w;diese woche=0w;nächste woche;gestern=-1d;heute=0d;morgen=1d;vor monaten;vor wochen;vor tagen;seitdem',
    kinds: {
      company: 'unternehmen;firma;sägewerk;handelshaus;holding;hersteller;händler;großhändler;spedition;lieferant;importeur;exporteur;tochterfirma;bank;bauunternehmen;fabrik;produzent;betreiber;raffinerie;werft;reederei;brauerei;kanzlei;konzern',
      organisation: 'stiftung;verein;verband;gewerkschaft;recherchegruppe;forschungsgruppe;denkfabrik;institut;netzwerk;universität;partei;genossenschaft;krankenhaus;klinik',
      'public body': 'ministerium;behörde;amt;aufsicht;inspektion;stadtrat;rat;gericht;parlament;staatsanwaltschaft;polizei;kommission;zoll;forstamt;zollamt',
      outlet: 'zeitung;tageszeitung;wochenzeitung;magazin;sender;nachrichtenagentur',
      vessel: 'schiff;frachtschiff;frachter;tanker;fähre;kahn;trawler;jacht;schlepper',
      place: 'stadt;dorf;gemeinde;hafen;fluss;insel;region;provinz;bezirk;kreis;tal;wald;reservat;schutzgebiet;see;flughafen',
      person: 'direktor;direktorin;geschäftsführer;geschäftsführerin;eigentümer;eigentümerin;vorsitzender;vorsitzende;leiter;leiterin;sprecher;sprecherin;minister;ministerin;anwalt;anwältin;gründer;bürgermeister;mitarbeiter;angestellte;arbeiter;beamte;beamter;fahrer;vorarbeiter;kapitän;schiffer;anwohner;zeuge;zeugen;inspektor;inspektoren;buchhalter;forscher;experte;bauern;fischer;leute',
    },
    records: 'rechnung*=invoices;frachtbrie*=waybills;frachtpapier*=waybills;genehmigung*=permits;zolldaten=customs data;zollunterlagen=customs records;handelsdaten=trade data;vertrag=contracts;verträge=contracts;kontoauszüge=bank statements;bücher=ledgers;wiegescheine=slips;e-mail*=e-mails;briefe=letters;grundbuch=land registers;handelsregister=company registers;urteil*=judgments;gerichtsakten=court papers;jahresabschluss*=annual accounts;jahresbericht*=annual reports;protokolle=minutes;zertifikate=certificates;dokument*=documents;unterlagen=papers;akten=files',
    roles: 'absender;verkäufer;käufer;empfänger',
    citing: 'laut;zufolge;nach angaben',
    seen: 'eingesehen=seen;gesehen=seen;gelesen=seen;vorliegen=seen;vorliegt=seen;erhalten=obtained',
    says: 'sagt;sagte;sagen;sagten;erklärt;erklärte;erklärten;berichtet;berichteten;teilte mit;schreibt;schrieb',
    shows: 'zeigen;zeigt;belegen;geht hervor;nahelegen;legen nahe;weisen;verzeichnen;hervor',
    self: 'diese zeitung;dieser zeitung;die zeitung;der zeitung;dieser redaktion;unserer redaktion',
    deeds: 'sold>an=verkaufte,verkauften,verkauft;sold<von=kaufte,kauften,kauft,gekauft;paid<von=erhielt,erhielten,bekam,bekamen;supplied>an=lieferte,lieferten,liefert,geliefert;shipped>nach=verschiffte,verschifften;imported<von=importierte,importierten;paid>*=zahlte,zahlten,zahlt,bezahlte;lent to>*=lieh;gave to>an=spendete,spendeten;invested in>in=investierte,investierten;owns>*=besitzt,besaß',
    doers: 'von durch',
    passive: 'wurde wurden wird werden worden ist sind',
    the: 'der die das dem den des sein seine ihr ihre',
  },
  fr: {
    common: 'le la les de des du et en un une que qui dans est pour pas sur par au avec il ce ont été aux',
    months: 'janvier|janv février|févr mars avril|avr mai juin juillet|juil août septembre|sept octobre|oct novembre|nov décembre|déc',
    by: 'par;de notre correspondant;de notre correspondante;de notre envoyé spécial;de notre envoyée spéciale;propos recueillis par;texte:;auteur:;auteurs:',
    published: 'publié;publié le;paru;paru le;posté le;date',
    updated: 'mis à jour;mis à jour le;mise à jour;actualisé;modifié;modifié le',
    around: 'lundi lun mardi mar mercredi mer jeudi jeu vendredi ven samedi sam dimanche dim à le h heures',
    caption: 'photo;image;illustration;légende;crédit;vidéo;carte;infographie',
    furniture: 'menu;rechercher;accueil;partager;imprimer;publicité;lire aussi;à lire aussi;sur le même sujet;les plus lus;commentaires;se connecter;s’abonner;newsletter;haut de page;aller au contenu;mentions légales;contact;chargement;écouter cet article;rectificatif;erratum',
    advert: 'découvrez;commandez;essayez;achetez;réservez;abonnez-vous;profitez;inscrivez-vous;téléchargez;publicité',
    verbs: 'est sont était étaient a ont avait avaient sera seront serait dit disent peut peuvent pourrait doit doivent',
    hedges: 'serait;seraient;aurait;auraient;selon;d’après;semble;semblent;présumé;soupçonné;accusé;au moins;au plus;environ;près de;plus de;jusqu’à;pas confirmé;incertain',
    denials: 'dément;démentent;démenti;nie;nient;a nié;rejette;conteste',
    silences: 'pas commenté;aucun commentaire;pas répondu;pas réagi;refusé de commenter;sans réponse',
    unreachable: 'injoignable;injoignables;pas pu être joint;pas pu être joints',
    lawyers: 'avocat*',
    flows: 'de à=virement,virements,paiement,paiements',
    open: 'incertain;inconnu;pas clair;pas confirmé;on ignore',
    arrest: 'arrêté*;interpellé*;arrestation;soupçonné*;accusé*;inculpé*;mis en examen;garde à vue;condamné*',
    comparators: { 'at least': 'au moins;un minimum de;pas moins de', 'at most': 'au plus;au maximum;jusqu’à;pas plus de', about: 'environ;quelque;près de;autour de', 'more than': 'plus de', 'less than': 'moins de;presque', exactly: 'exactement' },
    numbers: 'deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16 dix-sept=17 dix-huit=18 dix-neuf=19 vingt=20 trente=30 quarante=40 cinquante=50 soixante=60 soixante-dix=70 quatre-vingts=80 quatre-vingt-dix=90 cent=1e2 cents=1e2 mille=1e3 million=1e6 millions=1e6 milliard=1e9 milliards=1e9 dizaine douzaine moitié',
    relative: 'l’année dernière=-1y;l’an dernier=-1y;le mois dernier=-1m;la semaine dernière=-1w;cette année=0y;ce mois-ci=0m;cette semaine=0w;hier=-1d;aujourd’hui=0d;demain=1d;il y a;depuis lors',
    kinds: {
      company: 'société;entreprise;compagnie;scierie;maison de négoce;négociant;holding;fabricant;grossiste;transporteur;fournisseur;importateur;exportateur;filiale;banque;usine;producteur;exploitant;raffinerie;chantier naval;armateur;brasserie',
      organisation: 'fondation;association;syndicat;groupe de recherche;institut;réseau;université;parti;coopérative;collectif;hôpital;clinique',
      'public body': 'ministère;agence;autorité;inspection;conseil;tribunal;cour;parlement;parquet;police;commission;douane;douanes;mairie',
      outlet: 'journal;quotidien;hebdomadaire;magazine;agence de presse',
      vessel: 'navire;cargo;pétrolier;ferry;péniche;chalutier;yacht;remorqueur',
      place: 'ville;village;commune;port;rivière;fleuve;île;région;province;district;vallée;forêt;réserve;lac;aéroport',
      person: 'directeur;directrice;propriétaire;président;présidente;gérant;gérante;porte-parole;ministre;avocat;avocate;fondateur;maire;employé;employés;ouvrier;ouvriers;fonctionnaire;fonctionnaires;chauffeur;chauffeurs;contremaître;capitaine;habitant;habitants;témoin;témoins;inspecteur;inspecteurs;comptable;actionnaire;chercheur;agriculteur;agriculteurs;pêcheur;pêcheurs;sources;personnes;salarié;salariés',
    },
    records: 'facture*=invoices;lettres de voiture=waybills;permis=permits;données douanières=customs data;registres douaniers=customs records;contrat*=contracts;relevés bancaires=bank statements;registres=ledgers;courriels=e-mails;lettres=letters;cadastre=land registers;registre du commerce=company registers;jugement*=judgments;comptes annuels=annual accounts;rapport annuel=annual reports;certificats=certificates;document*=documents',
    roles: 'expéditeur;vendeur;acheteur;destinataire',
    citing: 'selon;d’après',
    seen: 'vu=seen;vus=seen;vues=seen;lus=seen;lues=seen;consulté=seen;consultés=seen;consultées=seen;obtenus=obtained;obtenues=obtained',
    says: 'dit;disent;affirme;affirment;déclare;déclarent;déclaré;indique;ajoute;explique;raconte;racontent;écrit;annonce',
    shows: 'montrent;montre;indiquent;suggèrent;révèlent;mentionnent;recensent',
    self: 'ce journal;notre journal;notre rédaction;le journal',
    deeds: 'sold>à=vendu,vend,vendait;sold<à=acheté,achète;paid<de=reçu,reçoit;supplied>à=fourni,fournit,livré,livre;paid>à=payé,paie,versé,verse;lent to>à=prêté;gave to>à=donné;invested in>dans=investi,investit;owns>*=possède,détient,possédait',
    doers: 'par',
    passive: 'est sont été était étaient fut furent',
    the: 'le la les l’ son sa ses leur',
  },
  es: {
    common: 'el la los las de del y en un una que por con para no se su al lo como más es fue han ha sus este',
    months: 'enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|sept|sep octubre|oct noviembre|nov diciembre|dic',
    by: 'por;de nuestro corresponsal;de nuestra corresponsal;de nuestro enviado especial;texto:;autor:;autores:',
    published: 'publicado;publicado el;fecha',
    updated: 'actualizado;actualizado el;última actualización;modificado',
    around: 'lunes martes miércoles jueves viernes sábado domingo a las h el',
    caption: 'foto;fotografía;imagen;ilustración;vídeo;video;mapa;gráfico;crédito',
    furniture: 'menú;buscar;inicio;compartir;imprimir;publicidad;lea también;leer más;más sobre;lo más leído;comentarios;iniciar sesión;suscríbete;suscribirse;boletín;volver arriba;contacto;aviso legal;cargando;escuchar este artículo;corrección;fe de erratas',
    advert: 'descubre;descubra;compra;compre;prueba;reserva;suscríbete;aprovecha;ahorra;regístrate;publicidad',
    verbs: 'es son era eran fue fueron ha han había habían será serían dijo dice dicen puede pueden podría debe deben está están',
    hedges: 'habría;habrían;sería;serían;según;al parecer;parece;presunto;presunta;presuntamente;supuestamente;sospechoso;acusado;acusada;al menos;como máximo;cerca de;alrededor de;casi;más de;hasta;no confirmado',
    denials: 'niega;niegan;negó;negaron;desmiente;desmintió;rechaza;rechazó',
    silences: 'no respondió;no respondieron;sin comentarios;no quiso comentar;no contestó;no contestaron',
    unreachable: 'no pudo ser contactado;no pudo ser contactada;no fue posible contactar',
    lawyers: 'abogad*',
    flows: 'de a=transferencia,transferencias,pago,pagos',
    open: 'no está claro;se desconoce;no confirmado;incierto',
    arrest: 'detenid*;arrestad*;detención;sospechos*;acusad*;imputad*;condenad*',
    comparators: { 'at least': 'al menos;por lo menos;como mínimo;no menos de', 'at most': 'como máximo;a lo sumo;hasta;no más de', about: 'cerca de;alrededor de;unos;unas;aproximadamente', 'more than': 'más de', 'less than': 'menos de;casi', exactly: 'exactamente' },
    numbers: 'dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=1e2 cientos mil=1e3 millón=1e6 millones=1e6 docena=12 mitad',
    relative: 'el año pasado=-1y;el mes pasado=-1m;la semana pasada=-1w;este año=0y;este mes=0m;esta semana=0w;ayer=-1d;hoy=0d;mañana=1d;hace meses;hace años;desde entonces',
    kinds: {
      company: 'empresa;compañía;firma;aserradero;casa comercial;fabricante;comerciante;mayorista;transportista;proveedor;importador;exportadora;filial;banco;fábrica;productor;constructora;refinería;astillero;naviera',
      organisation: 'fundación;asociación;sindicato;grupo de investigación;instituto;red;universidad;partido;cooperativa;hospital;clínica',
      'public body': 'ministerio;agencia;autoridad;inspección;ayuntamiento;consejo;tribunal;parlamento;fiscalía;policía;comisión;aduana',
      outlet: 'periódico;diario;semanario;revista;agencia de noticias',
      vessel: 'buque;barco;carguero;petrolero;ferry;barcaza;pesquero;yate;remolcador',
      place: 'ciudad;pueblo;municipio;puerto;río;isla;región;provincia;distrito;valle;bosque;reserva;lago;aeropuerto',
      person: 'director;directora;dueño;dueña;propietario;presidente;presidenta;gerente;portavoz;ministro;ministra;abogado;abogada;fundador;alcalde;alcaldesa;empleado;empleados;trabajador;trabajadores;funcionario;funcionarios;conductor;capataz;capitán;vecino;vecinos;testigo;testigos;inspector;inspectores;contable;accionista;investigador;agricultores;pescadores;fuentes;personas',
    },
    records: 'factura*=invoices;cartas de porte=waybills;permisos=permits;datos aduaneros=customs data;registros aduaneros=customs records;contrato*=contracts;extractos bancarios=bank statements;correos=e-mails;cartas=letters;catastro=land registers;registro mercantil=company registers;sentencia*=judgments;cuentas anuales=annual accounts;informe anual=annual reports;certificado*=certificates;documento*=documents',
    roles: 'remitente;vendedor;comprador;destinatario',
    citing: 'según;de acuerdo con',
    seen: 'visto=seen;vistas=seen;vistos=seen;consultados=seen;consultadas=seen;leído=seen;obtenidos=obtained;obtenidas=obtained',
    says: 'dijo;dice;dicen;dijeron;afirma;afirmó;afirmaron;declaró;declararon;explicó;añadió;aseguró;anunció;cuenta;cuentan',
    shows: 'muestran;muestra;indican;sugieren;revelan;recogen;mencionan',
    self: 'este periódico;este diario;nuestra redacción;el periódico',
    deeds: 'sold>a=vendió,vende,vendido;sold<a=compró,compra,comprado;paid<de=recibió,recibe,recibido;supplied>a=suministró,suministra,entregó;paid>a=pagó,paga,pagado;lent to>a=prestó;gave to>a=donó;invested in>en=invirtió;owns>*=posee',
    doers: 'por',
    passive: 'es son fue fueron ser sido era eran',
    the: 'el la los las su sus',
  },
  pt: {
    common: 'o a os as de do da dos das e em um uma que por com para não se no na ao foi são mais como pelo pela',
    months: 'janeiro|jan fevereiro|fev março|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set outubro|out novembro|nov dezembro|dez',
    by: 'por;do nosso correspondente;da nossa correspondente;do nosso enviado especial;texto:;autor:;autores:',
    published: 'publicado;publicado em;data',
    updated: 'atualizado;atualizado em;última atualização;modificado',
    around: 'segunda terça quarta quinta sexta feira sábado domingo às as h em',
    caption: 'foto;fotografia;imagem;ilustração;vídeo;mapa;gráfico;crédito;legenda',
    furniture: 'menu;pesquisar;início;partilhar;compartilhar;imprimir;publicidade;leia também;ler mais;mais lidas;comentários;entrar;subscrever;assine;newsletter;voltar ao topo;contacto;contactos;aviso legal;a carregar;ouvir este artigo;correção;errata',
    advert: 'descubra;compre;experimente;reserve;assine;aproveite;poupe;inscreva-se;publicidade',
    verbs: 'é são era eram foi foram tem têm tinha tinham será seriam disse diz dizem pode podem poderia deve devem está estão há',
    hedges: 'terá;terão;seria;seriam;segundo;alegadamente;supostamente;aparentemente;parece;suspeita;suspeito;suspeitos;acusado;acusada;pelo menos;no máximo;cerca de;quase;mais de;até;não confirmado',
    denials: 'nega;negam;negou;negaram;desmente;desmentiu;rejeita;rejeitou',
    silences: 'não respondeu;não responderam;não comenta;não comentou;sem comentários;recusou comentar',
    unreachable: 'não pôde ser contactado;não pôde ser contactada;não foi possível contactar;incontactável',
    open: 'não está claro;desconhece-se;não confirmado;incerto;não se sabe',
    arrest: 'detid*;detenção;pres*;suspeit*;acusad*;arguid*;condenad*',
    comparators: { 'at least': 'pelo menos;no mínimo;não menos de', 'at most': 'no máximo;até;não mais de;não mais do que', about: 'cerca de;aproximadamente;uns;umas', 'more than': 'mais de', 'less than': 'menos de;quase', exactly: 'exatamente' },
    numbers: 'dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 treze=13 catorze=14 quinze=15 dezasseis=16 dezesseis=16 dezassete=17 dezessete=17 dezoito=18 dezanove=19 dezenove=19 vinte=20 trinta=30 quarenta=40 cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90 cem=1e2 centenas mil=1e3 milhão=1e6 milhões=1e6 dezena dúzia=12 metade',
    relative: 'no ano passado=-1y;no mês passado=-1m;na semana passada=-1w;este ano=0y;este mês=0m;esta semana=0w;ontem=-1d;hoje=0d;amanhã=1d;há meses;há anos;desde então',
    kinds: {
      company: 'empresa;companhia;firma;serração;casa comercial;fabricante;comerciante;grossista;transportadora;fornecedor;importador;exportadora;filial;banco;fábrica;produtor;construtora;refinaria;estaleiro;armador',
      organisation: 'fundação;associação;sindicato;grupo de investigação;instituto;rede;universidade;partido;cooperativa;hospital;clínica',
      'public body': 'ministério;agência;autoridade;inspeção;câmara municipal;conselho;tribunal;parlamento;procuradoria;polícia;comissão;alfândega',
      outlet: 'jornal;diário;semanário;revista;agência de notícias',
      vessel: 'navio;cargueiro;petroleiro;ferry;barcaça;arrastão;iate;rebocador',
      place: 'cidade;aldeia;vila;município;porto;rio;ilha;região;província;distrito;vale;floresta;reserva;lago;aeroporto',
      person: 'diretor;diretora;dono;dona;proprietário;presidente;gerente;porta-voz;ministro;ministra;advogado;advogada;fundador;autarca;empregado;empregados;trabalhador;trabalhadores;funcionário;funcionários;condutor;motorista;capataz;capitão;morador;moradores;testemunha;testemunhas;inspetor;inspetores;contabilista;acionista;investigador;agricultores;pescadores;fontes;pessoas',
    },
    records: 'fatura*=invoices;guias de transporte=waybills;licenças=permits;dados alfandegários=customs data;registos alfandegários=customs records;contrato*=contracts;extratos bancários=bank statements;livros=ledgers;cartas=letters;registo predial=land registers;registo comercial=company registers;sentença*=judgments;contas anuais=annual accounts;relatório anual=annual reports;certificado*=certificates;documento*=documents',
    roles: 'remetente;vendedor;comprador;destinatário',
    citing: 'segundo;de acordo com',
    seen: 'visto=seen;vistos=seen;vistas=seen;consultados=seen;consultadas=seen;lidos=seen;obtidos=obtained;obtidas=obtained',
    says: 'disse;diz;dizem;disseram;afirma;afirmou;afirmaram;declarou;declararam;explicou;acrescentou;garantiu;anunciou;conta;contam',
    shows: 'mostram;mostra;indicam;sugerem;revelam;mencionam',
    self: 'este jornal;o jornal;a nossa redação',
    deeds: 'sold>a|à|ao=vendeu,vende,vendido;sold<a|à|ao=comprou,compra;paid<de|da|do=recebeu,recebe;supplied>a|à|ao=forneceu,fornece,entregou;paid>a|à|ao=pagou,paga,pago;lent to>a|à|ao=emprestou;gave to>a|à|ao=doou;invested in>em|na|no=investiu;owns>*=possui,detém',
    doers: 'por pelo pela',
    passive: 'é são foi foram ser sido era eram',
    the: 'o a os as do da ao à seu sua',
  },
  uk: {
    common: 'і в на що не з до та за у як від про його для це є був були було але також їх після через',
    months: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
    by: 'автор;автори;автор:;автори:;текст:;від нашого кореспондента',
    published: 'опубліковано;дата',
    updated: 'оновлено;змінено',
    around: 'понеділок вівторок середа четвер п’ятниця субота неділя о об року',
    caption: 'фото;світлина;зображення;ілюстрація;відео;мапа',
    furniture: 'меню;пошук;головна;поділитися;друк;реклама;читайте також;більше;коментарі;увійти;підписатися;контакти',
    advert: 'дізнайтеся;замовте;спробуйте;купуйте;підпишіться;реклама',
    verbs: 'є був була було були має мають каже кажуть сказав може можуть буде будуть',
    hedges: 'нібито;ймовірно;мабуть;здається;можливо;за даними;щонайменше;щонайраніше;близько;приблизно;понад;майже;підозрюють;підозрюється;звинувачують;не підтверджено;не відомо',
    denials: 'заперечує;заперечують;заперечив;заперечила;спростовує;спростував',
    silences: 'не коментує;не відповів;не відповіла;не відповіли;без коментарів',
    unreachable: 'не вдалося зв’язатися;недоступний',
    open: 'невідомо;не відомо;неясно;не підтверджено',
    arrest: 'заарешт*;затрим*;арешт;підозр*;обвинувач*;звинувач*;засудж*',
    comparators: { 'at least': 'щонайменше;принаймні;не менше', 'at most': 'щонайбільше;не більше;до', about: 'близько;приблизно', 'more than': 'понад;більше', 'less than': 'менше;майже', exactly: 'рівно' },
    numbers: 'два=2 дві=2 двох=2 три=3 трьох=3 чотири=4 чотирьох=4 п’ять=5 п’яти=5 шість=6 шести=6 сім=7 семи=7 вісім=8 восьми=8 дев’ять=9 дев’яти=9 десять=10 десяти=10 дванадцять=12 двадцять=20 сто=1e2 тисяч=1e3 тисячу=1e3 тисячі=1e3 мільйон=1e6 мільйонів=1e6',
    relative: 'минулого року=-1y;минулого місяця=-1m;минулого тижня=-1w;цього року=0y;цього місяця=0m;учора=-1d;сьогодні=0d;завтра=1d;відтоді',
    kinds: {
      company: 'компанія;компанії;компанією;фірма;фірми;лісопильня;виробник;постачальник;експортер;імпортер;банк;завод;підприємство',
      organisation: 'фонд;фонду;асоціація;профспілка;інститут;університет;партія;спілка',
      'public body': 'міністерство;міністерства;рада;поліція;прокуратура;суд;митниця;інспекція;служба',
      outlet: 'газета;газети;видання;журнал;агентство',
      vessel: 'судно;корабель;танкер;пором;баржа;яхта;суховантаж',
      place: 'місто;міста;місті;село;селі;порт;порту;річка;острів;область;області;район;районі;озеро;ліс',
      person: 'директор;директорка;власник;власниця;голова;речник;речниця;міністр;адвокат;засновник;мер;працівник;працівники;працівників;робітники;посадовець;посадовці;водій;водії;капітан;свідок;свідки;інспектор;інспектори;мешканці;дослідник;фермери;рибалки',
    },
    records: 'рахунк*=invoices;накладн*=waybills;дозвол*=permits;митні дані=customs data;митні декларації=customs records;контракт*=contracts;договор*=contracts;виписки=bank statements;лист*=letters;вирок*=judgments;звіт*=annual reports;документ*=documents',
    citing: 'за словами;за даними;згідно з',
    seen: 'бачила=seen;бачив=seen;ознайомилася=seen;ознайомився=seen;отримала=obtained;отримав=obtained',
    says: 'сказав;сказала;сказали;каже;кажуть;заявив;заявила;заявили;повідомив;повідомила;повідомили;розповів;розповіла;розповіли;додав;додала',
    shows: 'показують;показує;свідчать;свідчить;вказують',
    self: 'наша редакція;ця газета;газета',
    deeds: 'sold>*=продав,продала,продали,продає;sold<у|в=купив,купила,купили,купує;supplied>*=постачав,постачала,поставила,постачає;paid>*=заплатив,заплатила,сплатила,сплатив',
    passive: 'було був була були',
  },
  ru: {
    common: 'и в на что не с по к за у как от его для это был были было но также их после через из о',
    months: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
    by: 'автор;авторы;автор:;авторы:;текст:;от нашего корреспондента',
    published: 'опубликовано;дата',
    updated: 'обновлено;изменено;исправлено',
    around: 'понедельник вторник среда четверг пятница суббота воскресенье в года г мск',
    caption: 'фото;снимок;изображение;иллюстрация;видео;карта',
    furniture: 'меню;поиск;главная;поделиться;печать;реклама;читайте также;ещё;комментарии;войти;подписаться;контакты',
    advert: 'узнайте;закажите;попробуйте;купите;подпишитесь;реклама',
    verbs: 'был была было были имеет имеют говорит говорят сказал может могут будет будут',
    hedges: 'якобы;вероятно;видимо;кажется;возможно;по данным;как минимум;не менее;около;примерно;более;почти;подозревают;подозревается;обвиняют;не подтверждено;неизвестно',
    denials: 'отрицает;отрицают;отрицал;отрицала;опровергает;опроверг;опровергла',
    silences: 'не комментирует;не ответил;не ответила;не ответили;без комментариев',
    unreachable: 'не удалось связаться;недоступен',
    open: 'неизвестно;неясно;не подтверждено',
    arrest: 'арест*;задерж*;подозр*;обвин*;осужд*',
    comparators: { 'at least': 'как минимум;не менее;по меньшей мере', 'at most': 'не более;максимум;до', about: 'около;примерно;порядка', 'more than': 'более;больше;свыше', 'less than': 'менее;почти', exactly: 'ровно' },
    numbers: 'два=2 две=2 двух=2 три=3 трёх=3 трех=3 четыре=4 четырёх=4 четырех=4 пять=5 пяти=5 шесть=6 шести=6 семь=7 семи=7 восемь=8 восьми=8 девять=9 девяти=9 десять=10 десяти=10 двенадцать=12 двадцать=20 сто=1e2 тысяч=1e3 тысячу=1e3 тысячи=1e3 миллион=1e6 миллионов=1e6',
    relative: 'в прошлом году=-1y;в прошлом месяце=-1m;на прошлой неделе=-1w;в этом году=0y;вчера=-1d;сегодня=0d;завтра=1d;с тех пор',
    kinds: {
      company: 'компания;компании;компанией;фирма;фирмы;лесопилка;производитель;поставщик;экспортёр;экспортер;импортёр;импортер;банк;завод;предприятие',
      organisation: 'фонд;фонда;ассоциация;профсоюз;институт;университет;партия;союз',
      'public body': 'министерство;министерства;совет;полиция;прокуратура;суд;таможня;инспекция;служба',
      outlet: 'газета;газеты;издание;журнал;агентство',
      vessel: 'судно;корабль;танкер;паром;баржа;яхта;сухогруз',
      place: 'город;города;городе;село;селе;порт;порту;река;остров;область;области;район;районе;озеро;лес',
      person: 'директор;владелец;владелица;глава;представитель;представительница;министр;адвокат;основатель;мэр;сотрудник;сотрудники;сотрудников;рабочие;чиновник;чиновники;водитель;водители;капитан;свидетель;свидетели;инспектор;инспекторы;жители;исследователь;фермеры;рыбаки',
    },
    records: 'счет*=invoices;счёт*=invoices;накладн*=waybills;разрешени*=permits;таможенные данные=customs data;таможенные декларации=customs records;контракт*=contracts;договор*=contracts;выписки=bank statements;письма=letters;приговор*=judgments;отчет*=annual reports;отчёт*=annual reports;документ*=documents',
    citing: 'по словам;по данным;согласно',
    seen: 'видела=seen;видел=seen;ознакомилась=seen;ознакомился=seen;получила=obtained;получил=obtained',
    says: 'сказал;сказала;сказали;говорит;говорят;заявил;заявила;заявили;сообщил;сообщила;сообщили;рассказал;рассказала;рассказали;добавил;добавила',
    shows: 'показывают;показывает;свидетельствуют;свидетельствует;указывают',
    self: 'наша редакция;эта газета;газета',
    deeds: 'sold>*=продал,продала,продали,продаёт,продает;sold<у=купил,купила,купили,покупает;supplied>*=поставил,поставила,поставляла,поставляет;paid>*=заплатил,заплатила,заплатили,выплатила,выплатил',
    passive: 'было был была были',
  },
  zh: {
    by: '记者:;记者;作者:;撰文:;文:;本报记者',
    published: '发布时间;发布于;发表于;时间;日期',
    updated: '更新于;更新时间;最后更新;修改于',
    around: '星期一 星期二 星期三 星期四 星期五 星期六 星期日 上午 下午 北京时间',
    caption: '图;图为;图片;图片来源;摄影;摄;资料图;视频',
    furniture: '首页;搜索;分享;登录;注册;评论;广告;相关阅读;相关新闻;责任编辑;返回顶部;微信;微博',
    advert: '广告;点击;立即;扫码',
    hedges: '据称;疑似;可能;大概;似乎;据说',
    denials: '否认',
    silences: '拒绝 置评;拒绝置评;没有 回应;没有回应;没有 回答;没有回答;未 回应;未回应',
    unreachable: '无法 联系;无法联系',
    open: '尚不清楚;不明;未经证实',
    arrest: '逮捕;拘留;嫌疑;指控;起诉',
    comparators: { 'at least': '至少;不 少于;不少于', 'at most': '至多;最多;不 超过;不超过', about: '约;大约;左右', 'more than': '超过;多于', 'less than': '不到;少于' },
    numbers: '两=2 三=3 四=4 五=5 六=6 七=7 八=8 九=9 十=10 百=1e2 千=1e3 万=1e4 亿=1e8',
    relative: '去年=-1y;上个月=-1m;上周=-1w;今年=0y;本月=0m;昨天=-1d;今天=0d;明天=1d',
    kinds: { 'public body': '部;委员会;警察;检察院;法院;海关' },
  },
}; // prettier-ignore

/** What is known of a language that has no row. */
export const NO_WORDS = Object.fromEntries(
  Object.entries(ROWS.en!).map(([key, list]) => [key, typeof list === 'string' ? '' : {}]),
) as unknown as LanguageWords;

export const LANGUAGE_WORDS: Readonly<Record<string, LanguageWords>> = Object.fromEntries(
  Object.entries(ROWS).map(([language, row]) => [language, { ...NO_WORDS, ...row }]),
);

/** Whether a word is one of a list that a space parts. */
export const isIn = (list: string, word = ''): boolean => word !== '' && ` ${list} `.includes(` ${word} `);

/** Networks, shops and services whose names stand around articles; never an author or an outlet. */
const PLATFORMS =
  'facebook twitter x linkedin whatsapp telegram instagram youtube pinterest reddit tiktok threads bluesky mastodon ' +
  'flipboard messenger signal viber tumblr xing pocket feedly spotify snapchat вконтакте одноклассники дзен вайбер ' +
  'телеграм вотсап фейсбук твиттер 微信 微博 朋友圈 抖音 豆瓣 知乎';

/** Words that stand between the names of platforms when a page asks to share it. */
const SHARING =
  'share this article story post on via by to comment comments reacties kommentare commentaires comentarios copy link e-mail email mail print send save follow us our channel ' +
  'deel delen dit artikel op per via kopieer stuur verstuur volg ons teilen auf artikel versenden senden drucken folgen ' +
  'partager cet article sur envoyer par suivez nous copier le lien compartir en por enviar copiar partilhar no na ' +
  'поделиться в отправить по почте скопировать ссылку поділитися у надіслати 分享到 分享 复制链接';

const SHARED = new Set([...PLATFORMS.split(' '), ...SHARING.split(' ')]);

/** True for a line that is made of platforms and of words about sharing alone. */
export const isSharing = (line: string): boolean =>
  line
    .toLowerCase()
    .split(/[\s/|•·,;:]+/)
    .every(
      (word) => SHARED.has(word) || (/^\d+$/.test(word) && line.length > word.length) || /^分享/.test(word),
    );

/** The words of a kind in all languages, in lower case and normalised as a line is. */
export function wordsOfAll(
  kind: 'by' | 'caption' | 'furniture' | 'advert' | 'published' | 'updated' | 'around',
): string[] {
  const lists = Object.values(LANGUAGE_WORDS).flatMap((words) =>
    words[kind].split(kind === 'around' ? ' ' : ';'),
  );
  return [...new Set(lists.filter(Boolean).map(normaliseParagraph))];
}

type Score = [language: string, words: number];

/**
 * The language of a text by its frequent words (at least a tenth of all words, more than any other's), or
 * by its script where one language is meant by it; `null` when it cannot be told.
 */
export function guessLanguage(text: string): string | null {
  const all = text.toLowerCase().match(/\p{L}+/gu)?.length ?? 0;
  const [[best, most], [, second]] = [...frequentWords(text)].sort(([, a], [, b]) => b - a) as [Score, Score];
  if (most > 0 && most * 10 >= all && most > second) return best;
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  if ((text.match(/\p{Script=Han}/gu)?.length ?? 0) * 2 > text.length) return 'zh';
  return /\p{Script=Hangul}{4}/u.test(text) ? 'ko' : null;
}

/** How many frequent words of each known language a text has, by its code. */
export function frequentWords(text: string): Map<string, number> {
  const words: string[] = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Map(
    Object.entries(LANGUAGE_WORDS).map(([language, { common }]) => [
      language,
      words.filter((word) => isIn(common, word)).length,
    ]),
  );
}
/** Frequent finite verbs of a language ("a" is one in French, and no verb in English). */
export const verbsOf = (language: string | null): ReadonlySet<string> =>
  new Set(wordsOf(language).verbs.split(' ').filter(Boolean));

/** The words of a language by its code; empty lists where it has no row. */
export const wordsOf = (language: string | null): LanguageWords =>
  LANGUAGE_WORDS[language?.split('-')[0] ?? ''] ?? NO_WORDS;

/** Words that begin a byline, and a caption, in a language. */
export const leadsOf = (language: string): { by: readonly string[]; caption: readonly string[] } => {
  const { by, caption } = wordsOf(language);
  return { by: by.split(';'), caption: caption.split(';') };
};
