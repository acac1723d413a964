/** What the importer knows of a language. Words are in lower case; a space joins words that belong together. */
export interface LanguageWords {
  /** Frequent words by which the language is recognised. */
  common: string;
  /** Names of the twelve months, each with its short forms after a "|". */
  months: string;
  /** Words that a line of its own starts with when it names the writer. */
  by: string;
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
  /** Numbers written as words, and words of amounts. */
  numbers: string;
  /** Words that give a date relative to the article's. */
  relative: string;
}

/** The languages that are recognised; for others, the editor gives `--language`. A new language is a new row. */
export const LANGUAGE_WORDS: Readonly<Record<string, LanguageWords>> = {
  en: {
    common: 'the and of to in that is was for with on by as it from are were has have had not which be an at',
    months:
      'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
    by: 'by;written by;from our correspondent',
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
    numbers:
      'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion dozen half',
    relative:
      'last year;last month;last week;this year;this month;this week;next week;next month;yesterday;today;tomorrow;months ago;years ago;weeks ago;days ago;months earlier;since then',
  },
  nl: {
    common:
      'de het een van en in dat is op te zijn voor met die niet aan door werd uit bij naar ook om hebben',
    months:
      'januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sept|sep oktober|okt november|nov december|dec',
    by: 'door;van onze redactie;van onze verslaggever;geschreven door',
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
    numbers:
      'twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig veertig vijftig honderd duizend miljoen miljard tientallen honderden duizenden helft',
    relative:
      'vorig jaar;vorige maand;vorige week;dit jaar;deze maand;deze week;komende week;volgende week;volgende maand;gisteren;vandaag;morgen;maanden geleden;jaar geleden;weken geleden;dagen geleden;maanden na;sindsdien',
  },
  de: {
    common:
      'der die das und in den von zu mit ist auf für nicht dem des ein eine als auch an werden aus bei nach wird',
    months:
      'januar|jan|jänner februar|feb märz|mrz april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov dezember|dez',
    by: 'von;von unserem korrespondenten;von unserer redaktion',
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
    numbers:
      'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig hundert tausend million millionen milliarde milliarden dutzend hälfte',
    relative:
      'im vergangenen jahr;voriges jahr;letztes jahr;im vergangenen monat;letzten monat;dieses jahr;diese woche;nächste woche;gestern;heute;morgen;vor monaten;vor wochen;vor tagen;seitdem',
  },
  fr: {
    common: 'le la les de des du et en un une que qui dans est pour pas sur par au avec il ce ont été aux',
    months:
      'janvier|janv février|févr mars avril|avr mai juin juillet|juil août septembre|sept octobre|oct novembre|nov décembre|déc',
    by: 'par;de notre correspondant;propos recueillis par',
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
    numbers:
      'deux trois quatre cinq six sept huit neuf dix onze douze vingt trente quarante cinquante cent cents mille million millions milliard milliards dizaine douzaine moitié',
    relative:
      'l’année dernière;l’an dernier;le mois dernier;la semaine dernière;cette année;ce mois-ci;cette semaine;hier;aujourd’hui;demain;il y a;depuis lors',
  },
  es: {
    common:
      'el la los las de del y en un una que por con para no se su al lo como más es fue han ha sus este',
    months:
      'enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|sept|sep octubre|oct noviembre|nov diciembre|dic',
    by: 'por;de nuestro corresponsal',
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
    numbers:
      'dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cuarenta cincuenta cien cientos mil millón millones docena mitad',
    relative:
      'el año pasado;el mes pasado;la semana pasada;este año;este mes;esta semana;ayer;hoy;mañana;hace meses;hace años;desde entonces',
  },
  pt: {
    common:
      'o a os as de do da dos das e em um uma que por com para não se no na ao foi são mais como pelo pela',
    months:
      'janeiro|jan fevereiro|fev março|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set outubro|out novembro|nov dezembro|dez',
    by: 'por;do nosso correspondente',
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
    numbers:
      'dois duas três quatro cinco seis sete oito nove dez onze doze vinte trinta quarenta cinquenta cem centenas mil milhão milhões dezena dúzia metade',
    relative:
      'no ano passado;no mês passado;na semana passada;este ano;este mês;esta semana;ontem;hoje;amanhã;há meses;há anos;desde então',
  },
  uk: {
    common: 'і в на що не з до та за у як від про його для це є був були було але також їх після через',
    months: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
    by: 'автор;від нашого кореспондента',
    caption: 'фото;світлина;зображення;ілюстрація;відео;мапа',
    furniture:
      'меню;пошук;головна;поділитися;друк;реклама;читайте також;більше;коментарі;увійти;підписатися;контакти',
    advert: 'дізнайтеся;замовте;спробуйте;купуйте;підпишіться;реклама',
    verbs: 'є був була було були має мають каже кажуть сказав може можуть буде будуть',
    hedges:
      'нібито;ймовірно;мабуть;здається;можливо;за даними;щонайменше;щонайраніше;близько;приблизно;понад;майже;підозрюють;підозрюється;звинувачують;не підтверджено;не відомо',
    denials: 'заперечує;заперечують;заперечив;спростовує;спростував;не коментує;не відповів;без коментарів',
    numbers:
      'два дві три чотири п’ять шість сім вісім дев’ять десять дванадцять двадцять сто тисяч тисячу мільйон мільйонів',
    relative:
      'минулого року;минулого місяця;минулого тижня;цього року;цього місяця;учора;сьогодні;завтра;відтоді',
  },
  ru: {
    common: 'и в на что не с по к за у как от его для это был были было но также их после через из о',
    months: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
    by: 'автор;от нашего корреспондента',
    caption: 'фото;снимок;изображение;иллюстрация;видео;карта',
    furniture:
      'меню;поиск;главная;поделиться;печать;реклама;читайте также;ещё;комментарии;войти;подписаться;контакты',
    advert: 'узнайте;закажите;попробуйте;купите;подпишитесь;реклама',
    verbs: 'был была было были имеет имеют говорит говорят сказал может могут будет будут',
    hedges:
      'якобы;вероятно;видимо;кажется;возможно;по данным;как минимум;не менее;около;примерно;более;почти;подозревают;подозревается;обвиняют;не подтверждено;неизвестно',
    denials: 'отрицает;отрицают;отрицал;опровергает;опроверг;не комментирует;не ответил;без комментариев',
    numbers:
      'два две три четыре пять шесть семь восемь девять десять двенадцать двадцать сто тысяч тысячу миллион миллионов',
    relative: 'в прошлом году;в прошлом месяце;на прошлой неделе;в этом году;вчера;сегодня;завтра;с тех пор',
  },
};

/** The words of a kind in all languages, in lower case. */
export function wordsOfAll(kind: 'by' | 'caption' | 'furniture' | 'advert'): string[] {
  return [...new Set(Object.values(LANGUAGE_WORDS).flatMap((words) => words[kind].split(';')))];
}

/**
 * The language of a text by its frequent words (at least a tenth of all words, more than any other's), or
 * by its script where one language is meant by it; `null` when it cannot be told.
 */
export function guessLanguage(text: string): string | null {
  const words: string[] = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = Object.entries(LANGUAGE_WORDS).map(([language, { common }]) => {
    const known = new Set(common.split(' '));
    return { language, share: words.filter((word) => known.has(word)).length / Math.max(1, words.length) };
  });
  const [best, second] = scores.sort((a, b) => b.share - a.share);
  if (best!.share >= 0.1 && best!.share > second!.share) return best!.language;
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  if (/\p{Script=Han}{20}/u.test(text)) return 'zh';
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
