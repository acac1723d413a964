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
  /** Words that deny or leave unanswered. */
  denials: string;
  /** Words in the names of public bodies. */
  bodies: string;
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
}

/** The languages that are recognised; for others, the editor gives `--language`. A new language is a new row. */
export const LANGUAGE_WORDS: Readonly<Record<string, LanguageWords>> = {
  en: {
    common: 'the and of to in that is was for with on by as it from are were has have had not which be an at',
    months:
      'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
    by: 'by;written by;words by;story by;reported by;from our correspondent;text:;words:;author:;authors:',
    published: 'published;posted;first published;issued;date',
    updated: 'updated;last updated;modified;last modified;edited;changed;corrected',
    around:
      'monday mon tuesday tue tues wednesday wed thursday thu thurs friday fri saturday sat sunday sun at on am pm a.m p.m gmt utc cet cest bst est edt',
    caption:
      'photo;photo insert;photograph;image;picture;pictured;file photo;illustration;video;watch;map;graphic;credit',
    furniture:
      'top of page;bottom of page;back to top;skip to content;menu;home;search;share;share this;share this article;print;advertisement;ad;sponsored;sponsored content;subscribe;sign in;log in;sign up;newsletter;read more;read also;related;related articles;more on this;most read;comments;cookie settings;privacy policy;terms of use;contact us;about us;follow us;loading',
    advert:
      'optimize;optimise;discover;get;try;save;shop;order;upgrade;boost;join;subscribe;download;book;buy;sign up;enjoy;advertisement;sponsored',
    verbs:
      'is are was were has have had said says will would can could may might must should does did do been being became began shows showed told',
    hedges:
      'reportedly;allegedly;apparently;appears to;appear to;seems to;seem to;believed to;suspected;suspect;accused of;according to;at least;at most;about;around;nearly;almost;more than;up to;may have;might have;could have;is said to;are said to;unclear;unconfirmed;not confirmed',
    denials:
      'denies;denied;deny;denial;denials;rejects;rejected;refutes;declined to comment;did not respond;did not reply;could not be reached;no comment;remained silent;has not commented',
    bodies:
      'ministry;council;office;police;prosecutor;court;customs;inspectorate;authority;commission;department',
    open: 'unclear;unknown;not known;not clear;unconfirmed;not confirmed;whether',
    arrest: 'arrest*;detain*;charged;suspect*;accused;indict*;custody;convict*;alleg*',
    comparators: {
      'at least': 'at least;no fewer than;no less than;a minimum of',
      'at most': 'at most;no more than;up to;a maximum of',
      about: 'about;around;approximately;roughly;some;an estimated',
      'more than': 'more than;over',
      'less than': 'less than;fewer than;under;nearly;almost',
      exactly: 'exactly',
    },
    numbers:
      'two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 twenty=20 thirty=30 forty=40 fifty=50 hundred=1e2 thousand=1e3 million=1e6 billion=1e9 dozen=12 half',
    relative:
      'last year=-1y;last month=-1m;last week;this year=0y;this month=0m;this week;next week;next month=1m;yesterday=-1d;today=0d;tomorrow=1d;months ago;years ago;weeks ago;days ago;months earlier;since then',
  },
  nl: {
    common:
      'de het een van en in dat is op te zijn voor met die niet aan door werd uit bij naar ook om hebben',
    months:
      'januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sept|sep oktober|okt november|nov december|dec',
    by: 'door;van onze redactie;van onze verslaggever;van onze correspondent;geschreven door;tekst:;auteur:;auteurs:',
    published: 'gepubliceerd;geplaatst;gepubliceerd op;geplaatst op;verschenen;datum',
    updated: 'bijgewerkt;laatst bijgewerkt;laatste update;update;gewijzigd;laatst gewijzigd;aangepast',
    around: 'maandag ma dinsdag di woensdag wo donderdag do vrijdag vr zaterdag za zondag zo om op uur',
    caption: 'foto;beeld;fotograaf;illustratie;video;bekijk;kaart;archieffoto;bijschrift',
    furniture:
      'menu;zoeken;home;delen;deel;deel dit artikel;afdrukken;advertentie;lees ook;lees meer;meer over;gerelateerd;meest gelezen;reacties;inloggen;abonneer;abonneren;nieuwsbrief;terug naar boven;naar de inhoud;volg ons;over ons;contact;cookie-instellingen;privacy;laden',
    advert:
      'ontdek;bestel;probeer;koop;boek;abonneer;download;meld je aan;meld u aan;schrijf je in;schrijf u in;profiteer;bespaar;advertentie',
    verbs:
      'is zijn was waren heeft hebben had hadden wordt worden werd werden zegt zei zeggen zal zullen zou zouden kan kunnen kon moet moeten blijkt laat gaat komt',
    hedges:
      'zou;zouden;lijkt;lijken;vermoedelijk;mogelijk;waarschijnlijk;naar verluidt;volgens;ten minste;minstens;zeker;hooguit;hoogstens;ongeveer;circa;bijna;ruim;meer dan;tot wel;verdacht van;verdenkt;beschuldigd;beschuldigt;beschuldigen;niet bevestigd;niet bekend;onduidelijk',
    denials:
      'ontkent;ontkennen;ontkende;ontkenden;ontkenning;verwerpt;weerspreekt;bestrijdt;onjuist;niet bereikbaar;geen commentaar;reageerde niet;wil niet reageren;geeft geen informatie;geen antwoord',
    bodies: 'ministerie;raad;politie;officier;rechtbank;douane;inspectie;autoriteit;openbaar;gemeente',
    open: 'onduidelijk;niet bekend;niet duidelijk;niet bevestigd;onbekend',
    arrest:
      'arrest*;gearresteerd;aangehouden;opgepakt;verdacht*;verdenk*;aangeklaagd;beschuldigd;veroordeeld',
    comparators: {
      'at least': 'ten minste;minstens;zeker;minimaal;niet minder dan',
      'at most': 'hooguit;hoogstens;maximaal;ten hoogste;tot wel;niet meer dan',
      about: 'ongeveer;circa;zo’n;rond;om en nabij',
      'more than': 'meer dan;ruim',
      'less than': 'minder dan;bijna',
      exactly: 'precies;exact',
    },
    numbers:
      'twee=2 tweedaags=2 drie=3 driedaags=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf=12 twintig=20 dertig=30 veertig=40 vijftig=50 honderd=1e2 duizend=1e3 miljoen=1e6 miljard=1e9 tientallen honderden duizenden helft',
    relative:
      'vorig jaar=-1y;vorige maand=-1m;vorige week;dit jaar=0y;deze maand=0m;deze week;komende week;volgende week;volgende maand=1m;gisteren=-1d;vandaag=0d;morgen=1d;maanden geleden;jaar geleden;weken geleden;dagen geleden;maanden na;sindsdien',
  },
  de: {
    common:
      'der die das und in den von zu mit ist auf für nicht dem des ein eine als auch an werden aus bei nach wird',
    months:
      'januar|jan|jänner februar|feb märz|mrz april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov dezember|dez',
    by: 'von;von unserem korrespondenten;von unserer redaktion;text:;autor:;autorin:;autoren:',
    published: 'veröffentlicht;veröffentlicht am;erschienen;erschienen am;datum',
    updated: 'stand;aktualisiert;aktualisiert am;zuletzt aktualisiert;letzte aktualisierung;geändert;update',
    around:
      'montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sa sonnabend sonntag so um am vom uhr',
    caption: 'foto;bild;bildunterschrift;abbildung;video;karte;grafik;archivbild;symbolbild',
    furniture:
      'menü;suche;startseite;teilen;artikel teilen;drucken;anzeige;werbung;lesen sie auch;mehr zum thema;meistgelesen;kommentare;anmelden;abonnieren;newsletter;nach oben;zum inhalt;impressum;datenschutz;cookie-einstellungen;laden',
    advert:
      'entdecken sie;bestellen sie;jetzt;testen sie;kaufen sie;buchen sie;abonnieren sie;sparen sie;sichern sie;anzeige;werbung',
    verbs:
      'ist sind war waren hat haben hatte hatten wird werden wurde wurden sagt sagte soll sollen sollte kann können konnte muss müssen',
    hedges:
      'soll;sollen;angeblich;mutmaßlich;offenbar;vermutlich;möglicherweise;wahrscheinlich;laut;nach angaben;mindestens;höchstens;etwa;rund;fast;mehr als;bis zu;beschuldigt;verdächtigt;unklar;nicht bestätigt',
    denials:
      'bestreitet;bestreiten;bestritt;dementiert;dementierte;weist zurück;zurückgewiesen;kein kommentar;nicht erreichbar;äußerte sich nicht;keine antwort',
    bodies: 'ministerium;rat;polizei;staatsanwaltschaft;gericht;zoll;behörde;amt',
    open: 'unklar;unbekannt;nicht bekannt;nicht bestätigt;offen ist',
    arrest:
      'festgenommen;verhaftet;festnahme;verdacht;verdächtig*;beschuldigt*;angeklagt*;verurteilt*;untersuchungshaft',
    comparators: {
      'at least': 'mindestens;wenigstens;nicht weniger als',
      'at most': 'höchstens;maximal;bis zu;nicht mehr als',
      about: 'etwa;rund;ungefähr;circa;ca',
      'more than': 'mehr als;über',
      'less than': 'weniger als;fast;knapp;unter',
      exactly: 'genau',
    },
    numbers:
      'zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 zwanzig=20 dreißig=30 vierzig=40 fünfzig=50 hundert=1e2 tausend=1e3 million=1e6 millionen=1e6 milliarde=1e9 milliarden=1e9 dutzend=12 hälfte',
    relative:
      'im vergangenen jahr=-1y;voriges jahr=-1y;letztes jahr=-1y;im vergangenen monat=-1m;letzten monat=-1m;dieses jahr=0y;diese woche;nächste woche;gestern=-1d;heute=0d;morgen=1d;vor monaten;vor wochen;vor tagen;seitdem',
  },
  fr: {
    common: 'le la les de des du et en un une que qui dans est pour pas sur par au avec il ce ont été aux',
    months:
      'janvier|janv février|févr mars avril|avr mai juin juillet|juil août septembre|sept octobre|oct novembre|nov décembre|déc',
    by: 'par;de notre correspondant;propos recueillis par;texte:;auteur:;auteurs:',
    published: 'publié;publié le;paru;paru le;posté le;date',
    updated: 'mis à jour;mis à jour le;mise à jour;actualisé;modifié;modifié le',
    around: 'lundi lun mardi mar mercredi mer jeudi jeu vendredi ven samedi sam dimanche dim à le h heures',
    caption: 'photo;image;illustration;légende;crédit;vidéo;carte;infographie',
    furniture:
      'menu;rechercher;accueil;partager;imprimer;publicité;lire aussi;à lire aussi;sur le même sujet;les plus lus;commentaires;se connecter;s’abonner;newsletter;haut de page;aller au contenu;mentions légales;contact;chargement',
    advert:
      'découvrez;commandez;essayez;achetez;réservez;abonnez-vous;profitez;inscrivez-vous;téléchargez;publicité',
    verbs:
      'est sont était étaient a ont avait avaient sera seront serait dit disent peut peuvent pourrait doit doivent',
    hedges:
      'serait;seraient;aurait;auraient;selon;d’après;semble;semblent;présumé;soupçonné;accusé;au moins;au plus;environ;près de;plus de;jusqu’à;pas confirmé;incertain',
    denials:
      'dément;démentent;démenti;nie;nient;a nié;rejette;conteste;pas commenté;aucun commentaire;pas répondu;injoignable',
    bodies: 'ministère;conseil;police;parquet;tribunal;douane;douanes;inspection;autorité;mairie',
    open: 'incertain;inconnu;pas clair;pas confirmé;on ignore',
    arrest: 'arrêté*;interpellé*;arrestation;soupçonné*;accusé*;inculpé*;mis en examen;garde à vue;condamné*',
    comparators: {
      'at least': 'au moins;un minimum de;pas moins de',
      'at most': 'au plus;au maximum;jusqu’à;pas plus de',
      about: 'environ;quelque;près de;autour de',
      'more than': 'plus de',
      'less than': 'moins de;presque',
      exactly: 'exactement',
    },
    numbers:
      'deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 vingt=20 trente=30 quarante=40 cinquante=50 cent=1e2 cents=1e2 mille=1e3 million=1e6 millions=1e6 milliard=1e9 milliards=1e9 dizaine douzaine moitié',
    relative:
      'l’année dernière=-1y;l’an dernier=-1y;le mois dernier=-1m;la semaine dernière;cette année=0y;ce mois-ci=0m;cette semaine;hier=-1d;aujourd’hui=0d;demain=1d;il y a;depuis lors',
  },
  es: {
    common:
      'el la los las de del y en un una que por con para no se su al lo como más es fue han ha sus este',
    months:
      'enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|sept|sep octubre|oct noviembre|nov diciembre|dic',
    by: 'por;de nuestro corresponsal;texto:;autor:;autores:',
    published: 'publicado;publicado el;fecha',
    updated: 'actualizado;actualizado el;última actualización;modificado',
    around: 'lunes martes miércoles jueves viernes sábado domingo a las h el',
    caption: 'foto;fotografía;imagen;ilustración;vídeo;video;mapa;gráfico;crédito',
    furniture:
      'menú;buscar;inicio;compartir;imprimir;publicidad;lea también;leer más;más sobre;lo más leído;comentarios;iniciar sesión;suscríbete;suscribirse;boletín;volver arriba;contacto;aviso legal;cargando',
    advert:
      'descubre;descubra;compra;compre;prueba;reserva;suscríbete;aprovecha;ahorra;regístrate;publicidad',
    verbs:
      'es son era eran fue fueron ha han había habían será serían dijo dice dicen puede pueden podría debe deben está están',
    hedges:
      'habría;habrían;sería;serían;según;al parecer;parece;presunto;presunta;presuntamente;supuestamente;sospechoso;acusado;acusada;al menos;como máximo;cerca de;alrededor de;casi;más de;hasta;no confirmado',
    denials:
      'niega;niegan;negó;negaron;desmiente;desmintió;rechaza;rechazó;no respondió;sin comentarios;no quiso comentar;no pudo ser contactado',
    bodies: 'ministerio;consejo;policía;fiscalía;tribunal;aduana;inspección;autoridad',
    open: 'no está claro;se desconoce;no confirmado;incierto',
    arrest: 'detenid*;arrestad*;detención;sospechos*;acusad*;imputad*;condenad*',
    comparators: {
      'at least': 'al menos;por lo menos;como mínimo;no menos de',
      'at most': 'como máximo;a lo sumo;hasta;no más de',
      about: 'cerca de;alrededor de;unos;unas;aproximadamente',
      'more than': 'más de',
      'less than': 'menos de;casi',
      exactly: 'exactamente',
    },
    numbers:
      'dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 veinte=20 treinta=30 cuarenta=40 cincuenta=50 cien=1e2 cientos mil=1e3 millón=1e6 millones=1e6 docena=12 mitad',
    relative:
      'el año pasado=-1y;el mes pasado=-1m;la semana pasada;este año=0y;este mes=0m;esta semana;ayer=-1d;hoy=0d;mañana=1d;hace meses;hace años;desde entonces',
  },
  pt: {
    common:
      'o a os as de do da dos das e em um uma que por com para não se no na ao foi são mais como pelo pela',
    months:
      'janeiro|jan fevereiro|fev março|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set outubro|out novembro|nov dezembro|dez',
    by: 'por;do nosso correspondente;texto:;autor:;autores:',
    published: 'publicado;publicado em;data',
    updated: 'atualizado;atualizado em;última atualização;modificado',
    around: 'segunda terça quarta quinta sexta feira sábado domingo às as h em',
    caption: 'foto;fotografia;imagem;ilustração;vídeo;mapa;gráfico;crédito;legenda',
    furniture:
      'menu;pesquisar;início;partilhar;compartilhar;imprimir;publicidade;leia também;ler mais;mais lidas;comentários;entrar;subscrever;assine;newsletter;voltar ao topo;contacto;contactos;aviso legal;a carregar',
    advert: 'descubra;compre;experimente;reserve;assine;aproveite;poupe;inscreva-se;publicidade',
    verbs:
      'é são era eram foi foram tem têm tinha tinham será seriam disse diz dizem pode podem poderia deve devem está estão há',
    hedges:
      'terá;terão;seria;seriam;segundo;alegadamente;supostamente;aparentemente;parece;suspeita;suspeito;suspeitos;acusado;acusada;pelo menos;no máximo;cerca de;quase;mais de;até;não confirmado',
    denials:
      'nega;negam;negou;negaram;desmente;desmentiu;rejeita;rejeitou;não respondeu;não comenta;sem comentários;não pôde ser contactado;recusou comentar',
    bodies: 'ministério;conselho;polícia;procuradoria;tribunal;alfândega;inspeção;autoridade',
    open: 'não está claro;desconhece-se;não confirmado;incerto;não se sabe',
    arrest: 'detid*;detenção;pres*;suspeit*;acusad*;arguid*;condenad*',
    comparators: {
      'at least': 'pelo menos;no mínimo;não menos de',
      'at most': 'no máximo;até;não mais de;não mais do que',
      about: 'cerca de;aproximadamente;uns;umas',
      'more than': 'mais de',
      'less than': 'menos de;quase',
      exactly: 'exatamente',
    },
    numbers:
      'dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 vinte=20 trinta=30 quarenta=40 cinquenta=50 cem=1e2 centenas mil=1e3 milhão=1e6 milhões=1e6 dezena dúzia=12 metade',
    relative:
      'no ano passado=-1y;no mês passado=-1m;na semana passada;este ano=0y;este mês=0m;esta semana;ontem=-1d;hoje=0d;amanhã=1d;há meses;há anos;desde então',
  },
  uk: {
    common: 'і в на що не з до та за у як від про його для це є був були було але також їх після через',
    months: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
    by: 'автор;автори;автор:;автори:;текст:;від нашого кореспондента',
    published: 'опубліковано;дата',
    updated: 'оновлено;змінено',
    around: 'понеділок вівторок середа четвер п’ятниця субота неділя о об року',
    caption: 'фото;світлина;зображення;ілюстрація;відео;мапа',
    furniture:
      'меню;пошук;головна;поділитися;друк;реклама;читайте також;більше;коментарі;увійти;підписатися;контакти',
    advert: 'дізнайтеся;замовте;спробуйте;купуйте;підпишіться;реклама',
    verbs: 'є був була було були має мають каже кажуть сказав може можуть буде будуть',
    hedges:
      'нібито;ймовірно;мабуть;здається;можливо;за даними;щонайменше;щонайраніше;близько;приблизно;понад;майже;підозрюють;підозрюється;звинувачують;не підтверджено;не відомо',
    denials: 'заперечує;заперечують;заперечив;спростовує;спростував;не коментує;не відповів;без коментарів',
    bodies: 'міністерство;рада;поліція;прокуратура;суд;митниця;інспекція',
    open: 'невідомо;не відомо;неясно;не підтверджено',
    arrest: 'заарешт*;затрим*;арешт;підозр*;обвинувач*;звинувач*;засудж*',
    comparators: {
      'at least': 'щонайменше;принаймні;не менше',
      'at most': 'щонайбільше;не більше;до',
      about: 'близько;приблизно',
      'more than': 'понад;більше',
      'less than': 'менше;майже',
      exactly: 'рівно',
    },
    numbers:
      'два=2 дві=2 двох=2 три=3 трьох=3 чотири=4 чотирьох=4 п’ять=5 п’яти=5 шість=6 шести=6 сім=7 семи=7 вісім=8 восьми=8 дев’ять=9 дев’яти=9 десять=10 десяти=10 дванадцять=12 двадцять=20 сто=1e2 тисяч=1e3 тисячу=1e3 тисячі=1e3 мільйон=1e6 мільйонів=1e6',
    relative:
      'минулого року=-1y;минулого місяця=-1m;минулого тижня;цього року=0y;цього місяця=0m;учора=-1d;сьогодні=0d;завтра=1d;відтоді',
  },
  ru: {
    common: 'и в на что не с по к за у как от его для это был были было но также их после через из о',
    months: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
    by: 'автор;авторы;автор:;авторы:;текст:;от нашего корреспондента',
    published: 'опубликовано;дата',
    updated: 'обновлено;изменено;исправлено',
    around: 'понедельник вторник среда четверг пятница суббота воскресенье в года г мск',
    caption: 'фото;снимок;изображение;иллюстрация;видео;карта',
    furniture:
      'меню;поиск;главная;поделиться;печать;реклама;читайте также;ещё;комментарии;войти;подписаться;контакты',
    advert: 'узнайте;закажите;попробуйте;купите;подпишитесь;реклама',
    verbs: 'был была было были имеет имеют говорит говорят сказал может могут будет будут',
    hedges:
      'якобы;вероятно;видимо;кажется;возможно;по данным;как минимум;не менее;около;примерно;более;почти;подозревают;подозревается;обвиняют;не подтверждено;неизвестно',
    denials: 'отрицает;отрицают;отрицал;опровергает;опроверг;не комментирует;не ответил;без комментариев',
    bodies: 'министерство;совет;полиция;прокуратура;суд;таможня;инспекция',
    open: 'неизвестно;неясно;не подтверждено',
    arrest: 'арест*;задерж*;подозр*;обвин*;осужд*',
    comparators: {
      'at least': 'как минимум;не менее;по меньшей мере',
      'at most': 'не более;максимум;до',
      about: 'около;примерно;порядка',
      'more than': 'более;больше;свыше',
      'less than': 'менее;почти',
      exactly: 'ровно',
    },
    numbers:
      'два=2 две=2 двух=2 три=3 трёх=3 трех=3 четыре=4 четырёх=4 четырех=4 пять=5 пяти=5 шесть=6 шести=6 семь=7 семи=7 восемь=8 восьми=8 девять=9 девяти=9 десять=10 десяти=10 двенадцать=12 двадцать=20 сто=1e2 тысяч=1e3 тысячу=1e3 тысячи=1e3 миллион=1e6 миллионов=1e6',
    relative:
      'в прошлом году=-1y;в прошлом месяце=-1m;на прошлой неделе;в этом году=0y;вчера=-1d;сегодня=0d;завтра=1d;с тех пор',
  },
  zh: {
    common: '',
    months: '',
    by: '记者:;记者;作者:;撰文:;文:;本报记者',
    published: '发布时间;发布于;发表于;时间;日期',
    updated: '更新于;更新时间;最后更新;修改于',
    around: '星期一 星期二 星期三 星期四 星期五 星期六 星期日 上午 下午 北京时间',
    caption: '图;图为;图片;图片来源;摄影;摄;资料图;视频',
    furniture: '首页;搜索;分享;登录;注册;评论;广告;相关阅读;相关新闻;责任编辑;返回顶部;微信;微博',
    advert: '广告;点击;立即;扫码',
    verbs: '',
    hedges: '据称;疑似;可能;大概;似乎;据说',
    denials: '否认;拒绝置评;没有回应;没有回答;未回应',
    bodies: '部;委员会;警察;检察院;法院;海关',
    open: '尚不清楚;不明;未经证实',
    arrest: '逮捕;拘留;嫌疑;指控;起诉',
    comparators: {
      'at least': '至少;不 少于;不少于',
      'at most': '至多;最多;不 超过;不超过',
      about: '约;大约;左右',
      'more than': '超过;多于',
      'less than': '不到;少于',
    },
    numbers: '两=2 三=3 四=4 五=5 六=6 七=7 八=8 九=9 十=10 百=1e2 千=1e3 万=1e4 亿=1e8',
    relative: '去年=-1y;上个月=-1m;上周;今年=0y;本月=0m;昨天=-1d;今天=0d;明天=1d',
  },
};

/** Networks, shops and services whose names stand around articles; never an author or an outlet. */
const PLATFORMS =
  'facebook twitter x linkedin whatsapp telegram instagram youtube pinterest reddit tiktok threads bluesky mastodon ' +
  'flipboard messenger signal viber tumblr xing pocket feedly spotify snapchat вконтакте одноклассники дзен вайбер ' +
  'телеграм вотсап фейсбук твиттер 微信 微博 朋友圈 抖音 豆瓣 知乎';

/** Words that stand between the names of platforms when a page asks to share it. */
const SHARING =
  'share this article story post on via by to copy link e-mail email mail print send save follow us our channel ' +
  'deel delen dit artikel op per via kopieer stuur verstuur volg ons teilen auf artikel versenden senden drucken folgen ' +
  'partager cet article sur envoyer par suivez nous copier le lien compartir en por enviar copiar partilhar no na ' +
  'поделиться в отправить по почте скопировать ссылку поділитися у надіслати 分享到 分享 复制链接';

const SHARED = new Set([...PLATFORMS.split(' '), ...SHARING.split(' ')]);

/** True for a line that is made of platforms and of words about sharing alone. */
export const isSharing = (line: string): boolean =>
  line
    .toLowerCase()
    .split(/[\s/|•·,;:]+/)
    .every((word) => SHARED.has(word) || /^分享/.test(word));

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
      words.filter((word) => ` ${common} `.includes(` ${word} `)).length,
    ]),
  );
}
/** Frequent finite verbs of a language ("a" is one in French, and no verb in English). */
export const verbsOf = (language: string | null): ReadonlySet<string> =>
  new Set(LANGUAGE_WORDS[language ?? '']?.verbs.split(' ').filter(Boolean));

/** The words of a language by its code, or `null`. */
export const wordsOf = (language: string | null): LanguageWords | null =>
  LANGUAGE_WORDS[language?.split('-')[0] ?? ''] ?? null;

/** Words that begin a byline, and a caption, in a language. */
export const leadsOf = (language: string): { by: readonly string[]; caption: readonly string[] } => {
  const { by = '', caption = '' } = wordsOf(language) ?? {};
  return { by: by.split(';'), caption: caption.split(';') };
};
