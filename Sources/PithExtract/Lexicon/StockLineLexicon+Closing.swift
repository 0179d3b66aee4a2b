import PithCore

/// Lines that close a text in many languages, among them those of scripts without spaces, of which parts are looked for.
extension StockLineLexicon {
  static let closingGroups = [
    Group(
      kind: .tags, name: "tag-line", longestWords: 16, isClosing: true, patterns: tags, parts: tagParts),
    Group(kind: .share, name: "share-pitch", longestWords: 14, patterns: sharing, parts: sharingParts),
    Group(
      kind: .newsletter, name: "app-pitch", longestWords: 14, isClosing: true, patterns: closingApps,
      parts: closingAppParts),
    Group(
      kind: .newsletter, name: "newsletter-pitch", longestWords: 14, isClosing: true,
      patterns: closingNewsletters, parts: closingNewsletterParts),
    Group(kind: .paywall, name: "paywall-pitch", longestWords: 30, patterns: rests, parts: restParts),
    Group(
      kind: .legal, name: "legal-notice", longestWords: 16, isClosing: true, patterns: rights,
      parts: rightParts),
    Group(
      kind: .readMore, name: "news-pointer", longestWords: 16, patterns: closingPointers,
      parts: closingPointerParts),
    Group(kind: .caption, name: "enlarge-line", longestWords: 10, parts: enlargementParts),
    Group(
      kind: .caption, name: "photo-credit", longestWords: 12, isClosing: true, parts: closingCreditParts),
    Group(
      kind: .other, name: "source-line", longestWords: 20, isClosing: true,
      patterns: "με πληροφορίες από *", parts: originalTitleParts),
    Group(kind: .advertisement, name: "support-pitch", longestWords: 60, patterns: closingSupports),
    Group(
      kind: .other, name: "tip-pitch", longestWords: 14, isClosing: true, patterns: closingTips),
  ]

  /// The topics of a text in one line: "Tags: flood, Norvale".
  static let tags = """
    tags|keywords|hashtags *, schlagworte|schlagwörter|stichworte|schlüsselwörter *, mots-clés|mots-clefs|étiquettes *, etiquetas *, palabras clave|claves *,
    palavras-chave|palavras-chaves *, parole chiave *, trefwoorden|trefwoord *, tagi *, słowa kluczowe *, štítky|tagy *, klíčová|kľúčové slova *, címkék|kulcsszavak *,
    etiketler *, anahtar kelimeler|kelime *, etichete *, cuvinte cheie *, avainsanat|asiasanat *, taggar|nyckelord *, stikkord|emneord|nøgleord *, märksõnad *,
    ključne|ključni riječi|reči|besede *, кључне речи *, raktažodžiai *, kata kunci *, теги|тэги|метки *, ключевые слова *, теги|мітки *, ключові слова *,
    тагове|етикети *, ключови думи *, ετικέτες *, λέξεις κλειδιά *, λέξεις-κλειδιά *, תגיות|תגים *, מילות מפתח *, الكلمات المفتاحية|الدلالية|المفتاحيه *,
    كلمات مفتاحية|دلالية|مفتاحيه *, الوسوم|وسوم *, برچسب|برچسب‌ها *, کلیدواژه|کلیدواژه‌ها *, کلمات کلیدی *, टैग्स|टैग *, कीवर्ड *, ট্যাগ|ট্যাগস *, từ khóa|khoá *,
    """

  static let tagParts =
    "タグ：, タグ:, キーワード：, キーワード:, 标签：, 标签:, 標籤：, 標籤:, 关键词：, 关键词:, 关键字：, 關鍵字：, 關鍵詞：, 태그:, 태그 :, 키워드:, 해시태그, แท็ก:, แท็ก :, แท็กที่เกี่ยวข้อง, คำค้น:, คำสำคัญ:, टैग्स:, टैग्स :"

  /// "Share this article".
  static let sharing = """
    chia sẻ bài|tin viết|này *, שתפו|שתף את הכתבה|המאמר|הידיעה *, شارك|شاركوا|شاركها هذا|هذه المقال|الخبر|المقالة|الموضوع|الصفحة *, κοινοποιήστε|κοινοποίησε|μοιραστείτε|μοιράσου το|αυτό άρθρο|το *,
    इस|यह|ये खबर|ख़बर|लेख|आर्टिकल|स्टोरी|पोस्ट को? शेयर|साझा करें|कीजिए *, খবরটি|এই শেয়ার|শেয়ার|খবরটি করুন|শেয়ার|শেয়ার *, מצאתם|מצאת טעות|שגיאה *,
    """

  static let sharingParts =
    "この記事をシェア, 記事をシェアする, この記事が気に入ったら, この記事を共有, この記事をツイート, いいねしよう, いいね！しよう, 分享到微信, 分享本文, 分享此文, 分享文章, แชร์บทความนี้, แชร์ข่าวนี้, แชร์เรื่องนี้, แชร์โพสต์นี้, 기사 공유하기"

  /// "Download our app for more", in scripts and languages that say no "our".
  static let closingApps = """
    הורידו|הורד|להורדת את? האפליקציה|אפליקציית|היישומון *, ऐप|एप डाउनलोड करें|कीजिए *, * हमारा|हमारी|हमारे ऐप|एप * डाउनलोड करें|कीजिए *, tải ứng|app dụng *, tải app *, حمل|حملوا|حمّل|نزّل تطبيقنا|تطبيق *,
    κατεβάστε το|την app|εφαρμογή *,
    """

  static let closingAppParts =
    "请下载客户端, 請下載客戶端, 下载客户端, 下載客戶端, 扫码下载, 掃碼下載, 下载APP, 下載APP, アプリをダウンロード, アプリで読む, 앱을 다운로드, 앱 다운로드, ดาวน์โหลดแอป"

  /// "Sign up for the newsletter".
  static let closingNewsletters = """
    न्यूज़लेटर|न्यूजलेटर|न्यूज़लैटर को? सब्सक्राइब|सबस्क्राइब *, לחצו|לחץ|הקליקו כאן *, להרשמה לניוזלטר *, đăng ký nhận tin|bản *, εγγραφείτε|εγγραφή στο newsletter|ενημερωτικό *,
    mời|kính mời? độc|bạn giả|đọc theo dõi bản|kênh|trang *,
    네이버에서|카카오톡에서|유튜브에서|채널에서 * 구독하세요|구독해주세요|만나보세요|구독하기, 구독과 좋아요|알림설정 *,
    """

  static let closingNewsletterParts =
    "ติดตามเราทาง, ติดตามเราบน, 公式Xをフォロー, 公式アカウントをフォロー, 公式インスタグラムをフォロー, メールでお届け, メルマガ登録, メールマガジン登録, メルマガに登録, 订阅我们的, 訂閱電子報, 訂閱我們"

  /// What has to be done to read the rest.
  static let rests = """
    il vous reste * article|texte à lire|découvrir *, la suite|lecture de? cet? article|est réservée aux abonnés *, la suite est réservée *, pour lire la suite|l'intégralité * abonnez-vous|abonnés|connectez-vous *,
    lesen sie den ganzen|vollständigen|gesamten artikel|text mit *,
    """

  static let restParts =
    "続きを読むには, 続きをお読みいただくには, 全文を読むには, この記事は有料会員限定, この記事は会員限定, 残り文字, 会員登録して続きを読む, 登录后查看全文, 登錄後查看全文, 订阅后继续阅读, 訂閱後繼續閱讀, 付费阅读, 로그인 후 이용"

  static let rights = """
    με επιφύλαξη παντός *, सर्वाधिकार सुरक्षित *, כל הזכויות שמורות *, جميع الحقوق محفوظة *, সর্বস্বত্ব সংরক্ষিত *, bản quyền thuộc về *,
    """

  static let rightParts =
    "สงวนลิขสิทธิ์, 未经授权不得, 未經授權不得, 未经授权，禁止, 未经许可不得, 未經許可不得, 不得转载, 不得轉載, 版权所有, 版權所有, 無断での転載, 저작권자"

  /// "More news: click here".
  static let closingPointers = """
    * पढ़ने के लिए * क्लिक करें *, bấm|nhấn|nhấp|click|kích vào đây|link *, للمزيد|لمزيد|لقراءة من|المزيد الأخبار|التفاصيل|المعلومات|من * اضغط|انقر|اضغطوا|هنا *,
    최신|주요|오늘의|더 뉴스|기사|많은 보기|더보기|뉴스 보기|더보기?, βρείτε|δείτε περισσότερες|όλες ειδήσεις|τις *,
    """

  static let closingPointerParts =
    "点击查看更多, 點擊查看更多, 点击阅读更多, 点击进入, 查看更多内容, 查看更多精彩, 次のページへ, 次ページへ, 次のページに続く, อ่านข่าวเพิ่มเติมที่นี่, อ่านเพิ่มเติมที่นี่, อ่านเพิ่มเติมได้ที่, อ่านข่าวอื่นเพิ่มเติม, คลิกอ่านเพิ่มเติม, 下一页, 下一頁"

  static let enlargementParts =
    "画像クリックで拡大, 画像をクリックで拡大, 画像をクリックすると拡大, クリックで拡大, クリックすると拡大, タップで拡大, 画像を拡大する, 点击图片放大, 點擊圖片放大, 點圖放大, 点击放大"

  static let closingCreditParts = "ขอบคุณภาพจาก, ขอบคุณข้อมูลจาก, ขอบคุณภาพและข้อมูล, เครดิตภาพ"

  static let originalTitleParts = "原标题：, 原标题:, 原標題：, 原題："

  /// What independent papers ask of their readers.
  static let closingSupports = """
    support * journalism of integrity *, good|quality|independent journalism costs *, * kindly consider * donation *, help us continue|keep * journalism|reporting|independent *,
    """

  static let closingTips = "제보는|제보 카카오톡|이메일|기다립니다|받습니다|전화 *"
}
