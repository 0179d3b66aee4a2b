/// Labels within a text that point to another one: "Read also: ...".
///
/// Unlike the headings of `HeadingLexicon` they are sure enough to take a line that has no link any more, as pages have them that were
/// cleaned before. Written as the beginnings of `LinePattern`, in lower case, separated by commas. Headings that an article may have
/// ("more information", "see also") or a guide within its text ("don't miss", "à voir aussi") do not go in.
enum ReadAlsoLexicon {
  static let labels = """
    also read, read also, read this also?, read more, read next, related story|stories|article|articles|news|coverage|reading, you may|might also like, also on this site?, editor's picks?, watch also, also watch, more on this story,
    lesen|lies sie? auch|hier|mehr|dazu auch? mehr?, auch interessant|spannend|lesenswert, mehr zum thema, passend dazu, mehr dazu, lesetipp, das könnte sie|dich auch? interessieren, hier weiterlesen, weiterlesen,
    à|a? lire aussi|également, à écouter|regarder aussi|également, lisez aussi|également, en lire plus, lire plus, sur le même sujet, lire notre article|enquête|dossier|décryptage,
    lea|lee|leer|leé|lean|leé también|además|más, le|te|les recomendamos|sugerimos leer?, también? le|te|les puede|podría|pueda interesar leer? también?, puede|puedes|podés leer también?, más|otras noticias, siga|sigue|seguí|seguir leyendo, vea|ver|mira|mirá|mire|vean también|además, nota|noticia|artículo|contenido relacionada|relacionado, noticias|notas|artículos relacionadas|relacionados,
    leia|veja|ouça|assista também|mais|ainda, saiba mais, confira|assista também, continue lendo, leia a seguir, notícia|matéria relacionada, notícias|matérias relacionadas, você também? pode gostar também?, le|lee|ler tamén, llegeix|llegiu|llegir també, et|us pot interessar, irakurri ere,
    leggi|guarda|ascolta|vedi|leggete anche, per approfondire, potrebbe|potrebbero anche? interessarti|interessarvi anche?, ti|vi potrebbe|potrebbero anche? interessare anche?, approfondisci, leggi di? più|tutto,
    lees|bekijk|luister|kijk ook|verder|meer, ook interessant, meer lezen,
    czytaj|przeczytaj|zobacz|sprawdź|obejrzyj|posłuchaj|czytajcie też|także|również|więcej, warto przeczytać, czytaj więcej na ten temat, może cię także? zainteresować, to może cię zainteresować, zobacz koniecznie,
    čtěte|přečtěte|podívejte|poslechněte si? také|též|i|více|dál|k tomu|tématu?, čtěte|přečtěte si?, mohlo by vás také? zajímat, podívejte se také|i|na, související články|článek, nepřehlédněte, čítajte|prečítajte|pozrite si? aj|tiež|viac, prečítajte|čítajte si?, mohlo by vás zaujímať|zaujať, súvisiace články, súvisiaci článok, neprehliadnite,
    läs|se|lyssna också|även|mer|vidare, les|se|hør|høyr også|mer|videre, læs|se|hør også|mere|videre, lue|katso|kuuntele myös|lisää, lesa|lesið meira|líka|einnig, loe|vaata|kuula ka|lisaks|edasi|veel, lasi|lasiet|skaties|skatieties arī|vairāk, skaitykite|skaityk taip|daugiau pat?, taip pat skaitykite|skaityk,
    olvasd|olvassa|olvassák|nézd el|meg ezt|ezeket? is, olvasd|olvassa el, ezt is olvasd|olvassa el?, kapcsolódó cikk|cikkünk|cikkek|cikkeink|anyag|tartalom, ez is érdekelheti|érdekelhet önt|téged?, ez is érdekelhet, korábban írtuk,
    citește|citeşte|citiți|citiţi|vezi|vedeți|vedeţi|urmărește|citeste și|şi|si|mai multe|mult?, articol recomandat, articole recomandate, te-ar putea interesa,
    pročitajte|pročitaj|pogledajte|pogledaj|čitajte|poslušajte još|i|više|također|takođe, povezane vijesti|vesti, povezani članci|članak, vezane vijesti|vesti, preberite|preberi|oglejte si? še|tudi, lexo|lexoni|shiko|shikoni edhe|gjithashtu|më shumë?,
    прочитајте|прочитај|погледајте|читајте још|и|више|такође, повезане вести, повезани чланци, прочитајте|прочитај|погледнете уште|и|повеќе, поврзани вести|содржини, прочетете|вижте|чети|виж|четете още|и|повече, още по темата, свързани новини|статии,
    читайте|читай|читать|смотрите|смотри|слушайте также|ещё|еще|далее|по|другие теме?, вам? может быть интересно, вас может заинтересовать, материалы|новости|статьи по теме, читайте|дивіться|читати|слухайте також|ще|далі, вас може зацікавити, матеріали|новини за|по темою|темі, чытайце|глядзіце таксама|яшчэ,
    оқи отырыңыз, тағы|сондай-ақ оқыңыз|оқыңыздар, оқыңыз сондай-ақ?, shuningdek o'qing, o'qing,
    ayrıca|bunu|bunları|bunlar da|okuyun|oku|bakınız|izleyin okuyun|oku|izleyin|inceleyin?, ayrıca okuyun|bakınız|izleyin|oku, ilgili haber|haberler|içerik|yazı|konu, bunlar|bu? da? ilginizi çekebilir, okumaya devam edin|et, həmçinin oxuyun|oxu|bax, bunu da oxuyun|oxu,
    διαβάστε|δείτε|διάβασε|ακούστε|δες επίσης|ακόμα|ακόμη|περισσότερα|και|σχετικά, σχετικά άρθρα, σχετικό άρθρο,
    קראו|קרא|צפו|קראי גם|עוד|בנוסף, לקריאה נוספת, כתבות|כתבה נוספות|קשורות|קשורה, עוד בנושא, אולי יעניין אותך|אתכם,
    اقرأ|إقرأ|اقرأوا|اقرئي|شاهد|طالع|إقرأي أيضا|أيضاً|أيضًا|ايضا|المزيد, قد يهمك|يعجبك|تعجبك أيضا|أيضاً|أيضًا?, مواضيع|أخبار|مقالات|موضوعات ذات صلة, مواضيع متعلقة,
    همچنین بخوانید|ببینید, بیشتر بخوانید, این مطلب را هم بخوانید, حتما بخوانید, مطالب|اخبار|خبرهای مرتبط, یہ|اسے|مزید بھی|پڑھیں پڑھیں?|پڑھیے|دیکھیں, مزید پڑھیں|پڑھیے|دیکھیں, متعلقہ خبریں|مضامین,
    यह|ये|इसे|इन्हें|इसके भी|ही|अलावा पढ़ें|पढ़े|पढ़िए|देखें, और पढ़ें, संबंधित खबरें|ख़बरें|समाचार, हेही|हेपण वाचा, आणखी वाचा|वाचा, यो पनि पढ्नुहोस्|हेर्नुहोस्, थप पढ्नुहोस्, আরও|আরো|এটিও|এছাড়াও পড়ুন|পড়ুন|দেখুন|জানুন, সম্পর্কিত খবর|সংবাদ, આ પણ વાંચો|જુઓ, વધુ વાંચો, ਇਹ ਵੀ ਪੜ੍ਹੋ, இதையும்|மேலும்|இதையும் படிக்க|படியுங்கள்|படிங்க|வாசிக்க|படிக்கலாம், தொடர்புடைய செய்திகள்|செய்தி, ఇది|ఇవి|ఇదీ కూడా చదవండి, ఇదీ చదవండి, ಇದನ್ನೂ|ಇದನ್ನು ಓದಿ, ഇതും|കൂടുതൽ വായിക്കുക|വായിക്കാം,
    წაიკითხეთ|იხილეთ|წაიკითხე ასევე|აგრეთვე|მეტი, ასევე|აგრეთვე წაიკითხეთ|იხილეთ|ნახეთ, მსგავსი|დაკავშირებული სიახლეები|სტატიები, կարդացեք|կարդա|դիտեք նաև, կարդացեք նաև,
    ተጨማሪ|እንዲሁም|ይህንንም ያንብቡ|ይመልከቱ, ተዛማጅ ዜናዎች|ዜና, soma|tazama|angalia pia|zaidi, habari zinazohusiana|nyingine zinazohusiana?, karanta kuma, ku karanta,
    baca|simak|lihat|tonton|dengar juga|lagi|selengkapnya, berita|artikel|bacaan terkait|lainnya, basahin|panoorin rin|din, xem|đọc thêm, có thể bạn quan tâm, tin|bài|bài liên|viết quan|liên quan?, mời đọc thêm,
    관련기사 보기|더보기?, 관련 기사|뉴스 보기|더보기?, 함께 보면 좋은 기사, 추천 기사|뉴스, 추천기사
    """

  /// The same for scripts without spaces.
  static let unspaced = """
    อ่านเพิ่มเติม, อ่านข่าวเพิ่มเติม, อ่านข่าวที่เกี่ยวข้อง, ข่าวที่เกี่ยวข้อง, บทความที่เกี่ยวข้อง, อ่านต่อ, อ่านรายละเอียดเพิ่มเติม, อ่านบทความที่เกี่ยวข้อง, 相关阅读, 延伸阅读, 推荐阅读, 往期推荐, 往期回顾, 往期精选, 更多阅读, 相关新闻, 相关报道, 更多新闻, 更多精彩, 热门推荐, 精彩推荐, 阅读原文, 延伸閱讀, 相關新聞, 相關報導, 相關閱讀, 更多新聞, 更多報導, 推薦閱讀, 看更多, 你可能還想看, 関連記事, 関連ニュース, 関連リンク, 関連, あわせて読みたい, 合わせて読みたい, こちらもおすすめ, おすすめ記事, 次に読む, 今読まれている記事, ข่าวแนะนำ, บทความแนะนำ, เรื่องแนะนำ, ข่าวที่น่าสนใจ
    """
}
