import PithCore
import Testing

@testable import PithExtract

@Suite struct HeadingMatcherTests {
  private func match(_ text: String) -> HeadingMatcher.Match? {
    HeadingMatcher.standard.match(Array(text.utf8)[...])
  }

  private func kind(_ text: String) -> BoilerplateKind? {
    match(text)?.kind
  }

  @Test(arguments: [
    "コメント87件", "コメント（3）", "コメント 12 件", "评论(12)", "評論 7 則", "댓글 87개", "댓글3",
  ])
  func aNumberIsNoPartOfAHeadingWithoutSpaces(heading: String) {
    #expect(match(heading) == .init(kind: .comment, opensRegion: true))
  }

  @Test(arguments: ["コメント力", "3件", "第87件", "댓글왕 87개"])
  func aNumberAloneIsNoHeading(text: String) {
    #expect(match(text) == nil)
  }

  // MARK: Languages

  @Test(arguments: [
    // English, German, French, Spanish, Italian, Portuguese, Dutch, Swedish
    "Latest News", "Neueste Nachrichten", "Dernières actualités", "Últimas noticias", "Ultime notizie",
    "Últimas notícias", "Laatste nieuws", "Senaste nytt",
    // Norwegian, Danish, Polish, Czech, Russian, Ukrainian, Bulgarian, Turkish
    "Siste nytt", "Seneste nyt", "Najnowsze wiadomości", "Nejnovější články", "Последние новости",
    "Останні новини", "Последни новини", "Son Haberler",
    // Arabic, Persian, Hebrew, Greek, Hindi, Vietnamese, Thai, Chinese, Japanese, Korean
    "آخر الأخبار", "آخرین اخبار", "חדשות אחרונות", "Τελευταία νέα", "ताज़ा खबरें", "Tin mới nhất", "ข่าวล่าสุด",
    "最新新闻",
    "最新記事", "최신기사",
  ])
  func latestNews(heading: String) {
    #expect(match(heading) == .init(kind: .relatedArticles, opensRegion: true))
  }

  @Test(arguments: [
    "More News", "Weitere Nachrichten", "Autres articles", "Más noticias", "Altre notizie", "Mais notícias",
    "Meer nieuws", "Fler nyheter", "Flere nyheter", "Flere nyheder", "Inne artykuły", "Další články",
    "Ещё новости", "Інші новини", "Още новини", "Diğer Haberler", "أخبار أخرى", "כתבות נוספות",
    "Berita Lainnya",
    "更多新闻", "更多新聞", "関連記事", "관련기사",
  ])
  func moreNews(heading: String) {
    #expect(match(heading) == .init(kind: .relatedArticles, opensRegion: true))
  }

  @Test(arguments: [
    "Leave a Reply", "Leave a Reply Cancel reply", "Schreibe einen Kommentar", "Laisser un commentaire",
    "Deja una respuesta", "Lascia un commento", "Deixe um comentário", "Geef een reactie",
    "Lämna ett svar", "Legg igjen en kommentar", "Skriv kommentar", "Jätä kommentti", "Dodaj komentarz",
    "Přidat komentář", "Lasă un răspuns", "Hozzászólás írása", "Добавить комментарий", "Залишити відповідь",
    "Bir yanıt yazın", "اترك تعليقاً", "ارسال نظر", "כתיבת תגובה", "Αφήστε ένα σχόλιο", "Tinggalkan Balasan",
    "Để lại bình luận", "发表评论", "發表留言", "コメントを残す", "댓글 남기기",
  ])
  func leaveAReply(heading: String) {
    #expect(match(heading) == .init(kind: .commentForm, opensRegion: true))
  }

  @Test(arguments: [
    "You May Also Like", "Das könnte dich auch interessieren", "Vous aimerez aussi",
    "También te puede interesar", "Potrebbe interessarti anche", "Você também pode gostar",
    "Misschien vind je dit ook interessant", "Du kanske också gillar", "Kanskje du også liker",
    "Może Cię zainteresować", "Mohlo by vás zajímat", "Вам может быть интересно", "İlginizi çekebilir",
    "قد يعجبك أيضاً", "אולי יעניין אותך", "Ίσως σας ενδιαφέρει", "Có thể bạn quan tâm", "猜你喜欢", "你可能也喜歡",
    "あわせて読みたい", "함께 보면 좋은 기사",
  ])
  func youMayAlsoLike(heading: String) {
    #expect(match(heading) == .init(kind: .relatedArticles, opensRegion: true))
  }

  @Test(arguments: [
    "Sign Up for Our Newsletter", "Newsletter abonnieren", "Inscrivez-vous à notre newsletter",
    "Suscríbete a nuestro boletín", "Iscriviti alla newsletter", "Assine nossa newsletter",
    "Schrijf je in voor onze nieuwsbrief", "Prenumerera på vårt nyhetsbrev", "Abonner på nyhetsbrevet",
    "Tilmeld dig nyhedsbrevet", "Tilaa uutiskirje", "Zapisz się na newsletter", "Odběr novinek",
    "Abonează-te la newsletter", "Hírlevél", "Подпишитесь на рассылку", "Підпишіться на розсилку",
    "Bültenimize abone olun", "اشترك في نشرتنا البريدية", "הרשמה לניוזלטר", "הירשמו לניוזלטר שלנו",
    "Εγγραφείτε στο newsletter", "Đăng ký nhận bản tin", "สมัครรับ จดหมายข่าว", "訂閱電子報", "メルマガ登録", "뉴스레터 구독",
  ])
  func signUpForOurNewsletter(heading: String) {
    #expect(match(heading) == .init(kind: .newsletter, opensRegion: true))
  }

  @Test(arguments: [
    "Read more", "Weiterlesen", "Lire la suite", "Leer más", "Leggi tutto", "Leia mais", "Lees meer",
    "Läs mer",
    "Les mer", "Læs mere", "Lue lisää", "Czytaj więcej", "Číst více", "Citește mai mult", "Tovább olvasom",
    "Читать далее", "Читати далі", "Devamını oku", "اقرأ المزيد", "קרא עוד", "Διαβάστε περισσότερα",
    "Baca selengkapnya",
    "और पढ़ें", "Xem thêm", "อ่านต่อ", "阅读更多", "閱讀更多", "続きを読む", "더보기",
  ])
  func readMore(label: String) {
    #expect(kind(label) == .readMore || kind(label) == .relatedArticles)
  }

  @Test(arguments: [
    "Back to top", "Back to top button", "Nach oben", "Haut de page", "Volver arriba", "Torna su",
    "Voltar ao topo", "Terug naar boven", "Till toppen", "Til toppen", "Powrót na górę", "Zpět nahoru",
    "Наверх",
    "Нагору", "Başa dön", "زر الذهاب إلى الأعلى", "חזרה למעלה", "Επιστροφή στην κορυφή", "Kembali ke atas",
    "Về đầu trang", "กลับด้านบน", "返回顶部", "回到頂端", "ページトップへ", "맨 위로",
  ])
  func backToTop(label: String) {
    #expect(match(label) == .init(kind: .navigation, opensRegion: false))
  }

  // MARK: Forms of one heading

  @Test(arguments: [
    "Comments", "COMMENTS", "3 Comments", "Comments (12)", "Comments:", "— Comments —", "» Comments »",
    "Comments [1,204]", "  Comments  ", "💬 Comments", "▶️ Comments", "“Comments”",
  ])
  func digitsPunctuationAndCaseDoNotMatter(heading: String) {
    #expect(match(heading) == .init(kind: .comment, opensRegion: true))
  }

  @Test(arguments: [
    "ПОСЛЕДНИЕ НОВОСТИ", "ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ", "ΣΧΕΤΙΚΑ ΑΡΘΡΑ", "İLGİLİ HABERLER", "İlgili Haberler",
    "ÇOK OKUNANLAR",
    "SIRADAKİ HABER", "DERNIÈRES ACTUALITÉS", "ÄHNLICHE ARTIKEL", "POWIĄZANE ARTYKUŁY", "NEJČTENĚJŠÍ",
    "BÀI VIẾT LIÊN QUAN", "READ NEXT",
  ])
  func headingsInCapitals(heading: String) {
    #expect(kind(heading) == .relatedArticles)
  }

  @Test(arguments: ["Editor's Picks", "Editor’s Picks", "Don't miss", "Don’t Miss", "EDITORS’ PICKS"])
  func bothApostrophesAreOne(heading: String) {
    #expect(kind(heading) == .relatedArticles)
  }

  @Test(arguments: [
    ("تعليقات (٣)", BoilerplateKind.comment), ("۱۲ نظرات", .comment), ("【相关新闻】", .relatedArticles),
    ("评论(3)", .comment), ("■ 関連記事", .relatedArticles), ("اقرأ أيضاً:", .relatedArticles),
    ("アクセスランキング！", .relatedArticles),
  ])
  func digitsAndPunctuationOfOtherScriptsDoNotMatter(heading: String, expected: BoilerplateKind) {
    #expect(kind(heading) == expected)
  }

  // MARK: Openings

  @Test(arguments: [
    ("More from Norvale", BoilerplateKind.relatedArticles), ("Latest in Shipping", .relatedArticles),
    ("Sign up for our Harbour Letter", .newsletter), ("Follow us on Kiteline", .newsletter),
    ("Comments on “Storm closes pier”", .comment), ("Read more about the bridge", .relatedArticles),
    ("Copyright © 2026 Norvale Gazette. All rights reserved.", .legal),
    ("Advertisement - continue reading below", .advertisement),
    ("We use cookies to count readers.", .consent),
    ("Mehr zu Häfen", .relatedArticles), ("Más sobre el puerto", .relatedArticles),
    ("Recevez l’essentiel chaque matin", .newsletter), ("Подпишитесь на наш канал", .newsletter),
  ])
  func openingsMatchWhateverFollows(text: String, expected: BoilerplateKind) {
    #expect(kind(text) == expected)
  }

  @Test func aSentenceAboutRightsClaimsNone() {
    #expect(kind("Copyright 2026 Norvale Gazette.") == .legal)
    #expect(kind("Copyright is not the issue, the judge said.") == nil)
  }

  @Test(arguments: [
    "Weiterlesen nach der Anzeige", "La suite après cette publicité", "Continua após a publicidade",
    "La noticia continúa debajo", "Продолжение после рекламы", "広告の後にも続きます",
  ])
  func aLineThatSaysTheTextGoesOnBehindAnAdvertisementIsPartOfIt(text: String) {
    #expect(kind(text) == .advertisement)
  }

  @Test func theLongestOpeningDecides() {
    #expect(match("Read more") == .init(kind: .readMore, opensRegion: false))
    #expect(match("Read more from Ana Ruiz")?.opensRegion == true)
  }

  @Test func phrasesInBothListsOpenARegion() {
    #expect(match("Lees meer")?.opensRegion == true)
    #expect(match("Continue reading")?.opensRegion == true)
  }

  // MARK: Near misses

  @Test(arguments: [
    "More from the harbour was expected by Friday.", "More on that meeting will be known tomorrow.",
    "Watch the tide before you set out.", "Related costs rose by four percent.",
    "Comments on the plan are due by Friday.", "Latest in the series is a film on the storm.",
    "Más de 300 personas asistieron al acto.", "Mais em conta, o barco parte às oito.",
    "Mehr von diesen Zügen fahren ab Montag.", "Altro su cui riflettere non manca.",
    "Meer van zulke bruggen zijn er niet.", "Mer om detta i morgon.", "Listen to this, she said.",
    "See all of it, he told them.", "المزيد من السفن ستصل غدا.",
    "About our house the water stood a metre high.",
  ])
  func sentencesThatStartLikeAHeadingAreNone(sentence: String) {
    #expect(match(sentence) == nil)
  }

  @Test(arguments: [
    "Latest news from the harbour: the ferry is back.", "He found more news in the letter",
    "Comment faire", "Readers leave a reply on the wall", "The top", "Tagged seals", "Sharing the harbour",
    "The newsletter was printed in 1921.", "Related", "Harbour", "12", "", " ", "…", "🌊",
  ])
  func wholePhrasesMatchOnlyWholeTexts(text: String) {
    #expect(match(text) == (text == "Related" ? .init(kind: .relatedArticles, opensRegion: true) : nil))
  }

  @Test func longTextsAreNoHeadings() {
    let long = "Sign up for our " + String(repeating: "very ", count: 18) + "good letter"
    #expect(long.utf8.count <= HeadingMatcher.longestBytes)
    #expect(match(long)?.kind == .newsletter)
    #expect(match(long + "s and much more") == nil)
  }

  @Test(arguments: [[0xFF], [0xC3], [0xE2, 0x80], [0xF0, 0x9F], [0x80], [0x61, 0xC5]] as [[UInt8]])
  func textThatEndsInsideACharacterIsNoTrap(bytes: [UInt8]) {
    #expect(HeadingMatcher.standard.match(bytes[...]) == nil)
  }

  @Test func aLabelIsWhatATextBeginsWith() {
    func label(_ text: String) -> BoilerplateKind? {
      HeadingMatcher.standard.label(of: Array(text.utf8)[...])?.kind
    }
    #expect(label("Latest news Harbour pilots end their ban 23.Jan.2026") == .relatedArticles)
    #expect(label("You may also like Harbour pilots end their ban") == .relatedArticles)
    #expect(label("Harbour pilots: latest news of their ban") == nil)
    #expect(label("") == nil)
  }
}
