import Testing

@testable import PithExtract

@Suite struct CueFinderTests {
  private func cue(_ text: String, isSentence: Bool = false) -> String? {
    CueFinder.standard.cue(in: Array(text.utf8)[...], isSentence: isSentence)?.name
  }

  @Test(arguments: [
    ("Subscribe to our newsletter", "newsletter-pitch"), ("NEWSLETTER: SIGN UP NOW", "newsletter-pitch"),
    ("Подпишитесь на нашу рассылку", "newsletter-pitch"), ("E-bülten: abone ol", "newsletter-pitch"),
    ("اشترك في النشرة", "newsletter-pitch"), ("Wir verwenden Cookies", "cookie-notice"),
    ("Ana writes about ships. ana@gazette.example", "author-note"), ("Follow him on Twitter", "author-note"),
    ("© Ana Ruiz", "photo-credit"), ("Foto: Symbolbild", "photo-credit"), ("图片来源：甲乙", "photo-credit"),
    ("李薇 摄", "photo-credit"),
    ("Share this article", "share-pitch"), ("War der Artikel nützlich? (9 Stimmen)", "share-pitch"),
    ("Comparte esta nota", "share-pitch"), ("Möchten Sie weiterlesen? Jetzt Abo bestellen", "paywall-pitch"),
    ("Déjà abonné ? Connectez-vous", "paywall-pitch"), ("Para seguir leyendo, suscríbete", "paywall-pitch"),
    ("¡Mira lo que tiene nuestro canal de YouTube!", "channel-pitch"),
    ("For the latest stories download our app", "news-pointer"), ("Alle Angaben ohne Gewähr", "legal-notice"),
    ("责任编辑 李薇", "editor-line"), ("사진=이순", "photo-credit"), ("Нашли ошибку? Ctrl+Enter", "error-report"),
    ("Please note that comments are moderated before they appear", "comment-policy"),
    ("Bitte beachten Sie unsere Netiquette.", "comment-policy"),
    ("Los comentarios están cerrados para esta nota", "comment-policy"),
    ("Got a tip? Email the news desk", "tip-pitch"), ("Download our app for breaking news", "app-pitch"),
    ("Turn on notifications for the latest", "app-pitch"),
    ("Let us know in the comments!", "response-pitch"),
    ("Join the Hills Live WhatsApp channel for breaking news.", "channel-pitch"),
    ("Hier zum WhatsApp-Kanal", "channel-pitch"), ("Rejoignez la chaîne WhatsApp de l'écho", "channel-pitch"),
    ("Subscribe to Foreshore wherever you get your podcasts", "newsletter-pitch"),
  ])
  func aTextHasTheCueOfItsWords(text: String, name: String) {
    #expect(cue(text) == name)
  }

  @Test func everyPartOfACueIsNeeded() {
    #expect(cue("Our newsletter") == nil)
    #expect(cue("Sign up") == nil)
    #expect(cue("Cookies") == nil)
    #expect(cue("Ana writes about ships") == nil)
    #expect(cue("Auditors found a mistake on page 12.", isSentence: true) == nil)
    #expect(cue("The police had got a tip that night, the court heard.", isSentence: true) == nil)
    #expect(cue("The court heard the full story on Monday.") == nil)
    #expect(cue("Ferries subscribe to a tide service.") == nil)
    #expect(cue("They share this with the fishermen of Varde.") == nil)
    #expect(cue("The public comments are closed, but the council can still ask for more.") == nil)
    #expect(cue("The editor said in court that comments will be moderated by two people.") == nil)
    #expect(cue("A sign tells the crowd to be respectful when making a comment on the plans.") == nil)
  }

  @Test func cuesOfFragmentsAreNoneOfSentences() {
    #expect(cue("File photo of the pier", isSentence: true) == nil)
    #expect(cue("图片来源是海港。", isSentence: true) == nil)
    #expect(cue("All rights reserved.", isSentence: true) == "legal-notice")
    #expect(cue("Subscribe now for the full story.", isSentence: true) == "paywall-pitch")
  }

  @Test(arguments: ["", " ", "…", "The pier", "newsletters signups", "photography", "copy ©right", "12"])
  func otherTextsHaveNone(text: String) {
    #expect(cue(text) == nil)
  }
}
