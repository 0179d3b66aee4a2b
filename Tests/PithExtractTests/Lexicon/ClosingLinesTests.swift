import Testing

@testable import PithExtract

/// The lines of `StockLineLexicon+Closing`.
@Suite struct ClosingLinesTests {
  private func name(_ text: String, isClosing: Bool = true) -> String? {
    let isUnspaced = text.unicodeScalars.contains {
      (0x3040...0x9FFF).contains($0.value) || (0x0E00...0x0E7F).contains($0.value)
    }
    let length = isUnspaced ? text.count / 2 : text.split(separator: " ").count
    return StockLineMatcher.standard.group(
      of: Array(text.utf8)[...], length: length, isClosing: isClosing)?.name
  }

  @Test(arguments: [
    "Tags: flood, Norvale", "Keywords: flood, bridge", "Mots-clés : crue, Norvale",
    "Palabras clave: río", "Schlagworte: Flut",
    "Теги: наводнение", "Ключевые слова: река", "Ετικέτες: πλημμύρα", "תגיות: שיטפון", "टैग्स: बाढ़",
    "الكلمات المفتاحية: فيضان", "Từ khóa: lũ lụt",
    "タグ：洪水", "キーワード：洪水、橋", "标签：洪水", "关键词：洪水", "แท็กที่เกี่ยวข้อง", "แท็ก: น้ำท่วม",
  ])
  func topicsOfATextCloseIt(text: String) {
    #expect(name(text) == "tag-line")
    #expect(name(text, isClosing: false) == nil)
  }

  @Test(arguments: [
    ("この記事をシェアする", "share-pitch"), ("この記事が気に入ったらいいねしよう！", "share-pitch"),
    ("แชร์บทความนี้", "share-pitch"),
    ("Chia sẻ bài viết", "share-pitch"), ("שתפו את הכתבה", "share-pitch"),
    ("שתפו את הכתבה בפייסבוק", "share-pitch"), ("इस खबर को शेयर करें", "share-pitch"),
    ("شارك هذا المقال", "share-pitch"), ("Κοινοποιήστε το άρθρο", "share-pitch"),
    ("מצאתם טעות בכתבה? דווחו לנו", "share-pitch"),
    ("更多精彩内容请下载客户端", "app-pitch"), ("הורידו את האפליקציה", "app-pitch"),
    ("ऐप डाउनलोड करें", "app-pitch"),
    ("Tải ứng dụng để đọc tin nhanh hơn", "app-pitch"), ("最新記事をメールでお届けします", "newsletter-pitch"),
    ("न्यूज़लेटर सब्सक्राइब करें", "newsletter-pitch"), ("לחצו כאן להרשמה לניוזלטר", "newsletter-pitch"),
    ("네이버에서 골짜기일보를 구독하세요", "newsletter-pitch"), ("続きを読むには会員登録が必要です", "paywall-pitch"),
    (
      "Il vous reste 80 % de cet article à lire. La suite est réservée aux abonnés.",
      "paywall-pitch"
    ),
    ("未经授权不得转载", "legal-notice"), ("สงวนลิขสิทธิ์ตามกฎหมาย", "legal-notice"),
    ("सर्वाधिकार सुरक्षित", "legal-notice"),
    ("Με επιφύλαξη παντός δικαιώματος", "legal-notice"), ("点击查看更多", "news-pointer"),
    ("次のページへ", "news-pointer"),
    ("हिंदी में ताजा खबरें पढ़ने के लिए क्लिक करें", "news-pointer"), ("Bấm vào đây để đọc thêm", "news-pointer"),
    ("للمزيد من الأخبار اضغط هنا", "news-pointer"), ("▶ 최신 뉴스 보기", "news-pointer"),
    ("อ่านข่าวเพิ่มเติมที่นี่", "news-pointer"),
    ("画像クリックで拡大", "enlarge-line"), ("ขอบคุณภาพจาก รอยเตอร์", "photo-credit"),
    ("原标题：诺韦尔洪水", "source-line"),
    ("ติดตามเราทางเฟซบุ๊ก", "newsletter-pitch"), ("公式Xをフォローする", "newsletter-pitch"),
    ("Mời độc giả theo dõi bản tin", "newsletter-pitch"),
    ("Με πληροφορίες από ΑΠΕ", "source-line"), ("제보는 카카오톡 okjebo", "tip-pitch"),
    ("Support the Gazette's journalism of integrity and credibility", "support-pitch"),
    (
      "Good journalism costs a lot of money. Kindly consider a modest donation to keep ours free.",
      "support-pitch"
    ),
  ])
  func linesThatCloseATextAreKnown(text: String, expected: String) {
    #expect(name(text) == expected)
  }

  @Test(arguments: [
    "Good journalists cost a paper a lot.", "Support for the mayor fell again.",
    "Il vous reste dix minutes, a dit le maire.",
    "未经授权的船只进入了港口。", "参加には会員登録が必要で、四月に始まる。", "सबसे पहले प्ले स्टोर से ऐप डाउनलोड करें और फिर उसे खोलें।",
    "記事を読んだ市民がメールを送った。", "主要 뉴스", "Tagged birds came back to the pier.", "बाढ़ की खबर सबने पढ़ी।",
  ])
  func sentencesOfATextAreNone(text: String) {
    #expect(name(text) == nil)
  }
}
