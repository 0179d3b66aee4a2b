import PithCore

/// Combinations of words that give a short paragraph away, wherever it stands.
///
/// A cue is a list of alternatives for each of its parts; a text has the cue when it has a phrase of every part. Phrases
/// are in lower case, separated by commas.
enum CueLexicon {
  struct Cue {
    let kind: BoilerplateKind
    let name: String
    let parts: [String]
    /// Whether only texts that are no sentence have the cue.
    var isFragment = false
  }

  /// Parts of words for scripts without spaces, which give away a text that is no paragraph.
  static let fragments: [(BoilerplateKind, String, String)] = [
    (
      .caption, "photo-credit",
      "图片来源, 图/, 摄影：, 资料图, 图为, 圖片來源, 攝影：, 資料照, 写真：, 写真=, 写真提供, 画像：, 사진=, 사진 =, 사진제공, ⓒ"
    ),
    (.other, "editor-line", "责编：, 责任编辑, （编辑, (编辑, 編輯：, 責任編輯, 編集：, 원고료, 무단전재, 무단 전재, 저작권자"),
  ]

  /// How such texts end: 记者 ... 摄 ("photographed by").
  static let fragmentEnds: [(BoilerplateKind, String, String)] = [
    (.caption, "photo-credit", "摄, 摄）, 摄), 攝, 攝）, 攝), 撮影, 撮影）, 撮影)")
  ]

  /// Parts of words that give away a sentence, too.
  static let sentenceFragments: [(BoilerplateKind, String, String)] = [
    (
      .newsletter, "channel-pitch",
      """
      카카오톡 채널, 채널을 추가, 네이버에서 구독, 텔레그램 채널, 下載APP, 下载APP, 下載App, 点击下载, 追蹤我們, 加入我們的LINE, 關注我們, 关注我们的, LINEで友だち, 公式LINE, フォローしてください, ติดตามข่าวสาร, กดติดตาม, \
      แอดไลน์, เพิ่มเพื่อน
      """
    )
  ]

  static let cues = [
    Cue(
      kind: .newsletter, name: "channel-pitch",
      parts: [
        """
        whatsapp, telegram, google news, viber, facebook, instagram, youtube, tiktok, flipboard, threads, bluesky, channel, kanal, canal, canale, kanaal, chaîne, канал, каналы, каналі, дзен, вконтакте, телеграм, телеграмі, viber, whatsapp-kanal, whatsapp-grubu,
        واتساب, واتس, تلغرام, تليجرام, تلجرام, جوجل, فيسبوك, قناتنا, لقناتنا, ווטסאפ, הווטסאפ, בווטסאפ, וואטסאפ, הוואטסאפ, טלגרם, בטלגרם, בפייסבוק, व्हाट्सएप, व्हाट्सऐप, वाट्सएप, वॉट्सऐप, व्हाट्सप्प, टेलीग्राम, चैनल, यूट्यूब
        """,
        """
        follow us, join our, join us on, subscribe to our, add us on, follow our, find us on, folgen sie uns, folge uns, folgt uns, abonnieren sie unseren, unserem whatsapp, unseren whatsapp, suivez-nous, suivez notre, rejoignez notre, rejoignez-nous,
        síguenos, síganos, seguinos, mira lo que tiene nuestro, únete a nuestro, únete desde, únete al, suscríbete a nuestro, seguici, segui il nostro, iscriviti al nostro, siga-nos, siga o nosso, entre no nosso, participe do nosso, siga nosso, volg ons, volg ons kanaal, följ oss, følg oss, følg os,
        obserwuj nas, dołącz do nas, sledujte nás, urmărește-ne, urmăriți-ne, kövess minket, подписывайтесь на, подпишитесь на, подписывайся на, читайте нас, присоединяйтесь к, підписуйтесь на, підпишіться на, читайте нас у, абонирайте се,
        takip edin, bizi takip, abone olun, katilin, تابعوا, تابعونا, تابع, انضموا, انضم, اشتركوا, اشترك, הצטרפו, עקבו, ακολουθηστε, ακολουθηστε μασ, जुड़ें, जुड़ने, फॉलो, फ़ॉलो, ज्वाइन, जॉइन, सब्सक्राइब, ikuti kami, theo dõi
        """,
      ]),
    Cue(
      kind: .newsletter, name: "channel-pitch",
      parts: [
        """
        whatsapp channel, whatsapp channels, whatsapp community, whatsapp group, telegram channel, whatsapp-kanal, telegram-kanal, chaîne whatsapp, chaîne telegram, canal de whatsapp, canal de telegram, canal do whatsapp, canal no whatsapp, canal en whatsapp, canale whatsapp, canale telegram, whatsapp-kanaal, kanał whatsapp, kanale whatsapp, saluran whatsapp, whatsapp kanalimiz
        """,
        """
        join, follow, subscribe, tap here, click here, abonnieren, folgen, folge, hier zum, rejoignez, suivez, abonnez-vous, únete, sigue, síguenos, suscríbete, siga, entre, participe, acesse, segui, iscriviti, volg, dołącz, obserwuj, ikuti, gabung, katilin
        """,
      ]),
    Cue(
      kind: .readMore, name: "news-pointer",
      parts: [
        """
        see all the latest news, for the latest stories, for more stories, read all the latest news, for all the latest news, get the latest news, get all the latest, alle aktuellen nachrichten, toutes les actualités, todas las noticias de, tutte le notizie su, todas as notícias sobre, все новости, все последние новости,
        усі новини, tüm haberler için, لمزيد من الأخبار, لقراءة المزيد من, δειτε ολεσ τισ τελευταιεσ ειδησεισ, διαβαστε ολεσ τισ ειδησεισ, ολεσ οι ειδησεισ, ताज़ा ख़बरों के लिए, ताजा खबरों के लिए, लेटेस्ट न्यूज़
        """,
        """
        on our, at our, here, click, follow, app, apps, download, website, site, for more, stay tuned, hier, unter, ici, sur, aquí, en, qui, aqui, em, на, в, читайте, сайті, tiklayin, على, من, στο, απο, και, को, पढ़ें, देखें, जुड़ें
        """,
      ]),
    Cue(
      kind: .authorBox, name: "author-note", parts: ["기자, 특파원, 논설위원, 記者, 记者", "@"],
      isFragment: true),
    Cue(
      kind: .newsletter, name: "newsletter-pitch",
      parts: [
        """
        newsletter, newsletters, inbox, mailing list, email alerts, rss feed, whatsapp channel, telegram channel, google news, nieuwsbrief, nyhetsbrev, nyhedsbrev, boletín, infolettre, рассылку,
        telegram kanal, telegram-канал, e-bülten, النشرة, push alerts, podcast, podcasts
        """,
        """
        sign up, signup, subscribe, subscribing, subscribed, join our, get our, get the, follow us, delivered, sent straight, register, abonnieren, abonniere, anmelden, melden sie sich, inscrivez-vous, abonnez-vous, recevez, suscríbete, suscríbase, recibe, iscriviti, ricevi, assine, inscreva-se,
        receba, schrijf je in, meld je aan, prenumerera, abonner, tilmeld, zapisz się, подпишитесь, подписывайтесь, підписуйтесь, abone ol, abone olun, اشترك, listen and subscribe
        """,
      ]),
    Cue(
      kind: .authorBox, name: "author-note",
      parts: [
        """
        is a reporter, is a senior reporter, is a staff writer, is a writer, is a senior writer, is a freelance, is a journalist, is an editor, is the editor, is an associate editor, is a senior editor, is a correspondent, is a columnist, is a contributing, is a contributor, is the author of, is an award-winning, is a news reporter,
        is a political reporter, is a business reporter, is a national, is a digital reporter, is a professor, is an assistant professor, is a lecturer, is a fellow, can be reached at, may be reached at, reach him at, reach her at, reach them at, contact him at, contact her at, email him at, email her at, follow him on, follow her on, follow them on, follow on twitter,
        writes about, covers breaking news, ist redakteur, ist redakteurin, ist journalist, ist journalistin, arbeitet als, schreibt über, schreibt für, es periodista, est journaliste, è giornalista, é jornalista
        """,
        "@, twitter, email, e-mail, reporter, writer, editor, journalist, correspondent, columnist, author, professor, contributor, redakteur, redakteurin, journalistin, periodista, journaliste, giornalista, jornalista, fellow, lecturer",
      ]),
    Cue(
      kind: .consent, name: "cookie-notice",
      parts: [
        "cookies, cookie, trackers, tracking technologies",
        "we use, you visit, this website, this site, our website, our site, your browser, you agree, your consent, opt-out, opt out, wir verwenden, diese website, nous utilisons, ce site, utilizamos, usamos, utilizziamo, questo sito, wij gebruiken, мы используем, этот сайт",
      ]),
    Cue(
      kind: .share, name: "share-pitch",
      parts: [
        """
        share this article, share this story, share this post, share this page, if you enjoyed this article, if you enjoyed this post, if you enjoyed reading this, if you liked this article, if you liked this post, was this article helpful, did you find this article, den artikel teilen, diesen artikel teilen,
        diesen beitrag teilen, teile diesen artikel, teile diesen beitrag, teilen sie diesen artikel, artikel mit anderen teilen, war der artikel nützlich, war der artikel hilfreich, war dieser artikel hilfreich, war dieser beitrag hilfreich, partager cet article, partagez cet article, cet article vous a plu,
        compartir este artículo, comparte este artículo, comparte esta nota, comparte esta noticia, condividi questo articolo, condividi questo post, compartilhe esta notícia, compartilhe este artigo, deel dit artikel, udostępnij ten artykuł, поделитесь статьей, поделитесь статьёй, поделитесь этой новостью
        """
      ]),
    Cue(
      kind: .paywall, name: "paywall-pitch",
      parts: [
        """
        view the full story, for the full story, read the full story, read the full article, to continue reading, to keep reading, already a subscriber, seeing this message, um weiterzulesen, möchten sie weiterlesen, bereits abonnent, bereits abonnentin, poursuivre la lecture, lire la suite de cet article,
        déjà abonné, para seguir leyendo, continuar leyendo, ya eres suscriptor, continuare a leggere, sei già abbonato, continuar lendo, já é assinante, verder lezen, al abonnee, för att läsa vidare, чтобы продолжить чтение, чтобы читать дальше
        """,
        """
        subscribe, subscribe now, subscriber, subscribers, subscription, log in, login, sign in, register, abo, abonnieren, abonnent, abonnentin, anmelden, registrieren, abonnez-vous, abonné, connectez-vous, suscríbete, suscriptor, suscripción, inicia sesión, abbonati, abbonato, accedi, assine, assinante,
        abonneer, abonnee, prenumerera, logga in, подпишитесь, подписка, войдите
        """,
      ]),
    Cue(
      kind: .legal, name: "legal-notice",
      parts: [
        """
        may not be published broadcast, may not be reproduced, may not be republished, copyrighted property of, written permission must be obtained, subject to copyright, no part may be reproduced, all rights reserved, we may receive compensation, we may earn a commission, we may earn commission, we may receive a commission, affiliate commission, affiliate links, alle rechte vorbehalten, alle angaben ohne gewähr, dieser beitrag enthält werbung, dieser artikel enthält werbung, tous droits réservés,
        todos los derechos reservados, tutti i diritti riservati, все права защищены, перепечатка, при использовании материалов, for informational purposes only
        """
      ]),
    Cue(
      kind: .commentForm, name: "comment-policy",
      parts: [
        """
        please note that comments are, all comments are moderated, comments are moderated and, comments are moderated before, comments are premoderated, comments are pre-moderated, comments on this piece are premoderated, comments on this article are closed, comments on this article are now closed, comments on this article are moderated, comments on this story are closed, comments on this post are closed, comments are closed for this, comments are now closed for this, read our comment policy, read our comments policy, our commenting guidelines, our comment guidelines, a short delay in comments appearing,
        kommentare werden vor der veröffentlichung, die kommentarfunktion ist geschlossen, die kommentarfunktion ist deaktiviert, beachten sie unsere netiquette, beachte unsere netiquette,
        les commentaires sont modérés avant, les commentaires sont fermés pour, les commentaires sont désactivés, los comentarios están sujetos a, los comentarios están cerrados para, i commenti sono moderati prima, i commenti sono chiusi per, os comentários são de responsabilidade, os comentários não representam,
        reacties worden gemodereerd voordat, możliwość komentowania została wyłączona, комментарии проходят модерацию, комментарии публикуются после, yorumlar onaylandiktan sonra
        """
      ]),
    Cue(
      kind: .commentForm, name: "response-pitch",
      parts: [
        """
        have your say in the comments, have your say in our comments, let us know in the comments, tell us in the comments, share your thoughts in the comments, leave your thoughts in the comments, join the conversation in the comments, let us know what you think in the comments,
        do you have an opinion on the issues raised, schreiben sie es in die kommentare, schreib es in die kommentare, diskutieren sie mit in den kommentaren, dites-le nous en commentaire, dites-nous en commentaire, donnez votre avis en commentaire, cuéntanos en los comentarios, déjanos tu opinión en los comentarios,
        diccelo nei commenti, deixe sua opinião nos comentários, conte nos comentários, napiszcie w komentarzach, daj znać w komentarzu, пишите в комментариях, напишите в комментариях, поделитесь в комментариях, yorumlarda belirtin, beri tahu kami di kolom komentar
        """
      ]),
    Cue(
      kind: .other, name: "tip-pitch",
      parts: [
        "got a tip, have a tip, have a story for us, have a story we should, got a story for us, got a story to tell, do you have a story, have you got a story, do you know more about this story, have a news tip, haben sie hinweise für uns, haben sie einen tipp für die redaktion, vous avez une information à nous transmettre",
        "@, email, e-mail, mail, contact, call us, send, get in touch, let us know, schreiben, écrivez, whatsapp, signal",
      ]),
    Cue(
      kind: .newsletter, name: "app-pitch",
      parts: [
        """
        download our app, download our free app, download the app, get our app, get our free app, turn on notifications, turn on push notifications, enable notifications, laden sie unsere app, lade unsere app, téléchargez notre application, téléchargez l'application, descarga nuestra app, descargá nuestra app, descarga la app,
        scarica la nostra app, scarica l'app, baixe o nosso app, baixe nosso app, baixe o aplicativo, download onze app, pobierz naszą aplikację, скачайте наше приложение, скачивайте наше приложение, uygulamamizi indirin, حمّل تطبيق, حمل تطبيقنا
        """,
        """
        app, news, alerts, stories, updates, latest, notifications, breaking, nachrichten, push, actualités, alertes, noticias, notizie, notícias, nieuws, wiadomości, новости, haberler, الأخبار, application, aplicativo
        """,
      ]),
    Cue(
      kind: .other, name: "error-report",
      parts: [
        """
        нашли ошибку, заметили ошибку, нашли опечатку, знайшли помилку, помітили помилку, ctrl+enter, spotted an error, spotted a mistake, found a mistake in this, found a mistake let us, see a mistake, report a typo, fehler gefunden, fehler entdeckt,
        fehler melden, une faute d'orthographe, signaler une erreur, ha encontrado un error, encontraste un error, zauważyłeś błąd, znalazłeś błąd, našli jste chybu
        """
      ]),
    Cue(
      kind: .caption, name: "photo-credit",
      parts: [
        """
        ©, photo by, photos by, photo credit, photo courtesy, photograph by, image credit, image courtesy, picture credit, file photo, file photograph, getty images, via getty, shutterstock, ap photo, afp via, foto von, symbolbild, archivfoto,
        crédit photo, photo d'archives, foto de archivo, foto di repertorio, foto d'archivio, foto archivio, foto de arquivo, imagem de arquivo, arkivfoto, arkivbild, zdjęcie ilustracyjne, фото из архива, скриншот
        """
      ], isFragment: true),
    Cue(
      kind: .advertisement, name: "support-pitch",
      parts: [
        "support our, support independent, your support, make a donation, donate, become a member, become a subscriber, our journalism, unterstützen sie, soutenez, apoya, sostieni",
        "journalism, newsroom, reader-supported, readers like you, subscribe, subscription, donation, today, journalismus, journalisme, periodismo, giornalismo",
      ]),
  ]
}
