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

  static let cues = [
    Cue(
      kind: .newsletter, name: "newsletter-pitch",
      parts: [
        """
        newsletter, newsletters, inbox, mailing list, email alerts, rss feed, whatsapp channel, telegram channel, google news, nieuwsbrief, nyhetsbrev, nyhedsbrev, boletín, infolettre, рассылку,
        telegram kanal, telegram-канал, e-bülten, النشرة, push alerts, podcast
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
      kind: .legal, name: "legal-notice",
      parts: [
        """
        may not be published broadcast, may not be reproduced, may not be republished, subject to copyright, no part may be reproduced, all rights reserved, we may receive compensation, we may earn a commission, we may earn commission, we may receive a commission, affiliate commission, affiliate links, alle rechte vorbehalten, tous droits réservés,
        todos los derechos reservados, tutti i diritti riservati, все права защищены, перепечатка, при использовании материалов, for informational purposes only
        """
      ]),
    Cue(
      kind: .other, name: "error-report",
      parts: [
        """
        нашли ошибку, заметили ошибку, нашли опечатку, знайшли помилку, помітили помилку, ctrl+enter, spotted an error, spotted a mistake, found a mistake, see a mistake, report a typo, fehler gefunden, fehler entdeckt,
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
