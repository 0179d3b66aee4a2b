import Testing

@testable import PithExtract

@Suite struct StockLineMatcherTests {
  private func name(_ text: String, isClosing: Bool = false) -> String? {
    let isUnspaced = text.unicodeScalars.contains { (0x3040...0x9FFF).contains($0.value) }
    let length = isUnspaced ? text.count / 2 : text.split(separator: " ").count
    return StockLineMatcher.standard.group(of: Array(text.utf8)[...], length: length, isClosing: isClosing)?
      .name
  }

  @Test(arguments: [
    "Scroll down for more.", "Watch the video above.", "PUB", "Artikel weiterlesen nach der Anzeige",
    "La suite de l’article après cette publicité", "La nota continúa después del anuncio",
    "A matéria continua após o vídeo", "L'articolo continua dopo la pubblicità",
    "Tekst loopt door onder de foto.", "Lees verder onder de foto.", "Ciąg dalszy artykułu pod reklamą",
    "Dalsza część artykułu znajduje się pod materiałem wideo", "Článek pokračuje pod reklamou",
    "Článok pokračuje pod videom", "Artikeln fortsätter under bilden.", "Saken fortsetter under annonsen",
    "Historien fortsætter under billedet.", "Juttu jatkuu kuvan jälkeen.",
    "Artikkeli jatkuu mainoksen jälkeen", "Artikkel jätkub reklaami järel",
    "A cikk a hirdetés után folytatódik", "Articolul continuă după publicitate",
    "Tekst se nastavlja ispod oglasa", "Текст се наставља испод огласа", "Статията продължава след рекламата",
    "Продолжение после рекламы", "Продовження після реклами", "Haberin devamı için tıklayınız",
    "Haberin devamı reklamdan sonra", "Το άρθρο συνεχίζεται μετά τη διαφήμιση",
    "המשך הכתבה אחרי הפרסומת",
    "विज्ञापन के बाद जारी", "Artikel ini berlanjut setelah iklan",
  ])
  func aTextGoesOnElsewhere(text: String) {
    #expect(name(text) == "continues-line")
  }

  @Test(arguments: [
    "Follow us on the Bay Network.", "Follow The Varde Gazette on WhatsApp for the latest.",
    "Folgen Sie der Redaktion auf Instagram!", "Retrouvez toute l’actualité de Varde sur notre application.",
    "Suivez-nous sur les réseaux.", "Haz clic aquí para unirte a nuestro canal de WhatsApp.",
    "Clique aqui para entrar no nosso grupo.", "Clicca qui per iscriverti al canale WhatsApp.",
    "Volg ons op Instagram.", "Obserwuj nas na Facebooku.", "Sledujte nás na Facebooku.",
    "Följ oss på Instagram.", "Følg oss på Facebook.", "Følg os på Facebook.", "Seuraa meitä Facebookissa.",
    "Kövess minket a Facebookon is!", "Urmărește-ne pe Facebook.", "Pratite nas na Facebooku!",
    "Пратите нас на друштвеним мрежама", "Последвайте ни в нашия канал",
    "Больше новостей — в нашем Telegram-канале", "Слідкуйте за нами у Facebook.",
    "Більше новин читайте у нашому Telegram.",
    "Варденські вісті у Telegram – підписуйтесь, щоб нічого не пропустити!",
    "Bizi sosyal medyada takip edin.", "Google News'te takip etmek için tıklayın.",
    "Ακολουθήστε μας στο Facebook", "تابعونا على فيسبوك", "ما را در تلگرام دنبال کنید",
    "हमारे चैनल से जुड़ें", "Mari bergabung di Grup Telegram kami!", "เกาะติดทุกสถานการณ์จาก Line ของเรา",
    "点击上方蓝字关注海湾日报", "看完点个“在看”吧", "ランキング参加中です。よろしければ応援お願いします", "Jiunge na chaneli yetu",
    "Stay informed and ahead of the tide! Follow The Varde Gazette on WhatsApp for updates from the bay, the market and the council, and for stories that nobody else has. Join now!",
  ])
  func aTextAsksToFollow(text: String) {
    #expect(name(text) == "channel-pitch")
  }

  @Test(arguments: [
    ("You are receiving this because you like old walls.", "mail-footer"),
    ("Forward this to a fellow plasterer", "mail-footer"),
    ("Sie erhalten diese E-Mail, weil Sie Mauern mögen.", "mail-footer"),
    ("The Lantern is a nonprofit newsroom that covers lamps.", "support-pitch"),
    ("The Allied Lantern receives support from several private foundations.", "support-pitch"),
    ("Оформите ежемесячное пожертвование из любой точки мира.", "support-pitch"),
    ("Get lamp alerts in the Apple App Store and Google Play.", "app-pitch"),
    ("Sign up for Lantern texts about the farm bill", "newsletter-pitch"),
    ("Der kostenlose Newsletter aus der Redaktion, täglich um sechs.", "newsletter-pitch"),
    ("Nyheter direkt i mejlen – helt gratis", "newsletter-pitch"),
    ("AI-generated summary", "embed-notice"),
    ("Tento článek máte zdarma. Když si předplatíte, máte všechny.", "paywall-pitch"),
    ("Zapisz się na nasz newsletter.", "newsletter-pitch"),
    ("Přihlaste se k odběru newsletteru.", "newsletter-pitch"), ("Tilaa uutiskirjeemme.", "newsletter-pitch"),
    ("Meld deg på nyhetsbrevet vårt.", "newsletter-pitch"), ("Download our app for the tides.", "app-pitch"),
    ("You can now listen to Gazette articles!", "app-pitch"),
    ("Heb je een tip? Mail naar tips@varde.example", "tip-pitch"),
    ("Masz temat? Napisz do nas.", "tip-pitch"),
    ("Vil du tipse oss? Send e-post til tips@varde.example", "tip-pitch"),
    ("Have a story idea? Email news@varde.example", "tip-pitch"),
    ("Mitä ajatuksia juttu herätti? Voit keskustella aiheesta torstaihin saakka.", "tip-pitch"),
    ("Cet article est réservé aux abonnés.", "paywall-pitch"),
    ("Article réservé aux abonnés", "paywall-pitch"),
    ("Este artigo é exclusivo para assinantes.", "paywall-pitch"),
    ("Den här artikeln är låst.", "paywall-pitch"),
    ("Empfohlener redaktioneller Inhalt", "embed-notice"),
    (
      "An dieser Stelle finden Sie einen externen Inhalt von Baynet, der den Artikel ergänzt.", "embed-notice"
    ),
    ("Pour afficher ce contenu, vous devez accepter les cookies.", "embed-notice"),
    ("This video can not be played", "embed-notice"),
    ("To play this video you need to enable JavaScript in your browser.", "embed-notice"),
    ("Media caption, Watch: the pier falls", "embed-notice"), ("[Gambas:Video Norvale]", "embed-notice"),
    ("Dieser Artikel enthält Affiliate-Links.", "legal-notice"),
    ("Materiał chroniony prawem autorskim. Wszelkie prawa zastrzeżone.", "legal-notice"),
    ("4.8 da 17 voti", "share-pitch"), ("This post is public so feel free to share it.", "share-pitch"),
    ("Hai provato questa ricetta? Menziona @varde o tagga #varde!", "share-pitch"),
    ("Thanks for reading! Subscribe for free to receive new posts.", "share-pitch"),
    ("The post Cod fell again appeared first on Varde Gazette.", "first-publication"),
    ("Veja mais notícias da região no portal", "news-pointer"), ("Abone olmak için tıklayın", "news-pointer"),
    ("Simak juga Video 'Kapal Tua Kembali ke Varde':", "news-pointer"),
    ("பட மூலாதாரம், Bay Pictures", "photo-credit"),
    ("TOOLS Print this story E-mail to a friend Get Lamps on your Palm", "tools-line"),
    ("Artikel drucken | Artikel per E-Mail verschicken | Seitenanfang", "tools-line"),
    ("Yazdırılabilir Sayfa Bu haberi bir arkadaşına gönder", "tools-line"),
    (
      "Originally published at lamps.example on 9 May 2011. Sadly this did not end the dark.",
      "first-publication"
    ),
    ("Print this article", "tools-line"), ("Версия для печати", "tools-line"),
    ("Special offer from our partner Refinance at 6.25% today.", "partner-line"),
    ("Реклама, ООО «Маяк»", "partner-line"),
    ("This entry was posted on Monday, 9 May 2007 and is filed under Lamps.", "post-metadata"),
    ("You can follow any responses to this entry through the RSS feed.", "post-metadata"),
    ("Simak breaking news dan berita pilihan kami langsung di ponselmu.", "channel-pitch"),
  ])
  func aTextIsAPitchOfItsKind(text: String, expected: String) {
    #expect(name(text) == expected)
  }

  @Test(arguments: [
    ("特别声明：以上内容由用户上传，本平台仅提供信息存储服务。", "platform-statement"),
    (
      "Notice: The content above (including the pictures if any) is uploaded by a user.", "platform-statement"
    ),
    ("The views expressed here are the author's own and not those of the Gazette.", "platform-statement"),
    ("Мнение редакции может не совпадать с мнением автора", "platform-statement"),
    ("Contact the reporter at 555-0142.", "author-note"), ("Reach her at 555-0142.", "author-note"),
    ("Ana Ruiz covers county government for the Tribune. Reach her at 555-0142.", "author-note"),
    ("Rückfragen bitte an:", "author-note"), ("Contact: [email protected]", "author-note"),
    ("انتهای پیام/ 1402", "end-mark"), ("پایان پیام", "end-mark"), ("ENDS", "end-mark"),
  ])
  func someLinesOnlyCloseAText(text: String, expected: String) {
    #expect(name(text, isClosing: true) == expected)
    #expect(name(text) == nil)
  }

  @Test(arguments: [
    "Scroll saws and planes hung above the bench of the boat builder.", "The story continues in the spring.",
    "Anna Lind, who is a professor of botany, calls the plan a mistake.",
    "As we reported, the pier stays closed.",
    "They follow us on foot to the lighthouse every year, said the ranger.",
    "Sigue el debate en redes sociales por el puente de Varde.", "Resta il nodo dei social per il comune.",
    "Entre os convidados estava o grupo de teatro do bairro.", "Het verhaal gaat verder dan de brug.",
    "Saken fortsetter i retten på mandag.", "Příběh pokračuje v Brně, kde se narodil.",
    "Больше всего времени дети проводят в интернете.", "Vypršela lhůta, článek zákona se mění.",
    "Für die Kapelle ist der Artikel eine Ehre.", "La suite de l’enquête est confiée à Brest.",
    "Haber bekleyen aileler limanda toplandı.", "Use our map to find a beach.",
    "Download the tide tables from the harbour office.",
    "The museum is a nonprofit organization that keeps the lamps of the coast.",
    "The pier receives support from the town, as do several private bridges.",
    "Sign up for the walk at the harbour office.", "You are receiving visitors, said the keeper.",
    "Forward this line of questions to the mayor, he said.", "Get off at the store and walk to the pier.",
    "Поддержите лестницу, сказал смотритель.",
    "他说，这座桥的声明引起了关注。", "船が出ると、子どもたちは応援の旗をふった。",
  ])
  func sentencesOfATextAreNone(text: String) {
    #expect(name(text) == nil)
  }

  @Test(arguments: [
    "Annons – artikeln fortsätter under", "Anzeige: Der Artikel geht nach der Werbung weiter",
    "PUBLICIDAD La nota continúa después del anuncio", "Advertisement Scroll down for more.",
  ])
  func theLabelOfAnAdvertisementMayStandBefore(text: String) {
    #expect(name(text) == "continues-line")
  }

  @Test(arguments: [
    "This is an archived article and the information in the article may be outdated. Please look at the time stamp on the story to see when it was last updated.",
    "This article was published more than 6 months ago. Some information in it may no longer be current.",
    "This article is more than 3 years old", "Dieser Artikel ist mehr als ein Jahr alt.",
    "Cet article date de plus d'un an.", "Esta noticia tiene más de dos años.",
    "Dit artikel is ouder dan een jaar",
    "Artykuł archiwalny.",
  ])
  func aTextIsOld(text: String) {
    #expect(name(text) == "archive-note")
  }

  @Test(arguments: [
    ("More Banking coverage from The Dome", "news-pointer"),
    ("VÍDEOS: veja tudo sobre o Sul de Minas", "news-pointer"),
    ("Lataa ilmainen uutissovellus ja saat tärkeimmät uutiset heti.", "app-pitch"),
    ("Do you have a story to share with Weeknews? Let us know.", "tip-pitch"),
    (
      "Do you have a compelling personal story you'd like to see published here? Find out what we're looking for here and send us a pitch.",
      "tip-pitch"
    ),
    (
      "The audio version of this article is generated by AI-based technology. Mispronunciations can occur.",
      "embed-notice"
    ),
    ("Aktuelle Nachrichten aufs Handy? Hier geht es zur neuen App.", "newsletter-pitch"),
  ])
  func linesOfOutletsAreKnown(text: String, expected: String) {
    #expect(name(text) == expected)
  }

  @Test func howATextIsCitedAndHowItEarnsAreNoText() {
    #expect(
      name(
        "Citation: Crickets keep time by drips (2020, November 23) retrieved 24 November 2020 from https://sci.example/x"
      )
        == "citation-line")
    #expect(
      name("Gazette Shop may earn commission or revenue on some items through the links below.")
        == "legal-notice")
  }

  @Test(arguments: [
    "Anzeige erstattet hat ein Mann aus Varde.", "This article is about the old pier.",
    "The clerks may earn a little more in the spring.",
    "Streamers earn a commission when viewers buy games or software by these links.",
    "Advertisement taxes rise again.",
    "This story is more than a fairy tale, said the teacher.",
  ])
  func whatOnlyBeginsSoIsText(text: String) {
    #expect(name(text) == nil)
  }
}
