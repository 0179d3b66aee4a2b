import PithCore
import Testing

@testable import PithExtract

@Suite struct NoticeFinderTests {
  /// A notice as a server sends it, in a few lines.
  struct Page: Sendable, CustomTestStringConvertible {
    let name: String
    let title: String
    let body: String
    var url: String?
    var status: Int?
    var headers: [String: String] = [:]

    var testDescription: String { name }
  }

  /// What a page is, as the stage would decide.
  private func notice(_ page: Page) throws -> PageNotice? {
    var parsed = try TestPage.head("<title>\(page.title)</title>", body: page.body, url: page.url).page
    parsed.status = page.status
    parsed.noticeHeaders = page.headers
    return NoticeFinder().notice(on: parsed, article: try? ContentExtractor().extract(parsed))
  }

  // MARK: Robots

  @Test(arguments: [
    Page(
      name: "Cloudflare", title: "Just a moment...",
      body: "<h1>harbour.example</h1><noscript><p>Enable JavaScript and cookies to continue</p></noscript>"),
    Page(
      name: "Cloudflare, blocked", title: "Attention Required! | Cloudflare",
      body: """
        <div id="cf-wrapper"><h1>Sorry, you have been blocked</h1><h2>You are unable to access harbour.example</h2>
        <p>Why have I been blocked?</p><p>This website is using a service to protect itself from attacks.</p></div>
        """, status: 403),
    Page(
      name: "DataDome", title: "harbour.example",
      body: """
        <p id="cmsg">Please enable JS and disable any ad blocker</p>
        <script src="https://ct.captcha-delivery.com/c.js"></script>
        """),
    Page(
      name: "HUMAN", title: "Access to this page has been denied",
      body: "<div id='px-captcha'></div><p>Press &amp; Hold to confirm you are a human (and not a bot).</p>"),
    Page(
      name: "Akamai", title: "Access Denied",
      body: """
        <h1>Access Denied</h1><p>You don't have permission to access this page on this server.</p>
        <p>Reference #18.2f1e</p><p>https://errors.edgesuite.net/18.2f1e</p>
        """),
    Page(
      name: "reCAPTCHA", title: "Are you a robot?",
      body: """
        <h1>Are you a robot?</h1><p>Please click the box below.</p>
        <form><div class="g-recaptcha" data-sitekey="x"></div></form>
        """),
    Page(
      name: "Anubis", title: "Making sure you're not a bot!",
      body: """
        <link rel="stylesheet" href="/.within.website/x/xess/xess.css"><h1>Making sure you're not a bot!</h1>
        <p>You see this because whoever runs this site protects it from programs that fetch it page by page, day and night, and \
        bring it down now and then for all others who would like to read it, which is why your browser has to work a little \
        before it is let in.</p>
        """),
    Page(
      name: "Incapsula", title: "",
      body: """
        <iframe id="main-iframe" src="/_Incapsula_Resource?CWUDNSAI=1"></iframe>
        <p>Request unsuccessful. Incapsula incident ID: 1520</p>
        """),
    Page(
      name: "AWS WAF", title: "",
      body: """
        <div id="challenge-container"></div><noscript><h1>JavaScript is disabled</h1>
        <p>In order to continue, we need to verify that you're not a robot.</p></noscript>
        """),
    Page(name: "AWS WAF, captcha", title: "Human Verification", body: "<p>Let us see.</p>", status: 405),
    Page(
      name: "German", title: "Einen Moment …",
      body: "<h1>hafen.example</h1><p>Bestätigen Sie, dass Sie ein Mensch sind.</p>"),
    Page(name: "French", title: "Un instant…", body: "<p>Vérifiez que vous êtes humain</p>"),
    Page(name: "Spanish", title: "Un momento…", body: "<p>Verifica que eres humano.</p>"),
    Page(name: "Italian", title: "Verifica di sicurezza", body: "<p>Verifica di essere umano</p>"),
    Page(name: "Portuguese", title: "Um momento…", body: "<p>Verifique se você é humano</p>"),
    Page(name: "Dutch", title: "Een moment geduld…", body: "<p>Controleer of u een mens bent</p>"),
    Page(name: "Polish", title: "Jeszcze chwilę…", body: "<p>Potwierdź, że jesteś człowiekiem</p>"),
    Page(
      name: "Russian", title: "Вы не робот?",
      body: "<p>Подтвердите, что запросы отправляли вы, а не робот</p>"),
    Page(name: "Chinese", title: "请稍候…", body: "<p>请完成以下操作，验证您是真人。</p>"),
    Page(name: "Japanese", title: "しばらくお待ちください...", body: "<p>人間であることを確認します</p>"),
  ])
  func checksForRobots(page: Page) throws {
    #expect(try notice(page) == .botChallenge)
  }

  @Test("A header by which a guard says that this is a challenge needs one more sign")
  func headers() throws {
    let page = Page(
      name: "", title: "harbour.example", body: "<p>One more step.</p>", status: 403,
      headers: ["cf-mitigated": "challenge"])
    #expect(try notice(page) == .botChallenge)
    #expect(try notice(Page(name: "", title: page.title, body: page.body, headers: page.headers)) == nil)
  }

  @Test("A plain refusal is none", arguments: [401, 403, 429, 503])
  func plainRefusals(status: Int) throws {
    let page = Page(
      name: "", title: "\(status) Forbidden", body: "<h1>Forbidden</h1><p>You may not see this.</p>",
      status: status)
    #expect(try notice(page) == nil)
  }

  // MARK: Walls

  @Test(arguments: [
    Page(
      name: "English", title: "Before you continue to Harbour News",
      body: "<p>We use cookies and data to deliver our services.</p><button>Accept all</button>"),
    Page(
      name: "address", title: "Harbour News",
      body: "<p>Wir und unsere Partner speichern Informationen auf Ihrem Gerät.</p>",
      url: "https://consent.harbour.example/v2/collectConsent?sessionId=3"),
    Page(
      name: "pay or accept", title: "Der Hafen wird tiefer",
      body: """
        <div><h2>Weiterlesen mit Werbung</h2><p>Mit Werbung weiterlesen wie gewohnt.</p>
        <h2>Pur-Abo</h2><p>Werbefrei lesen für 2,99 Euro im Monat.</p></div>
        """),
    Page(
      name: "French", title: "Avant de continuer",
      body: "<p>Nous et nos partenaires enregistrons des informations sur votre appareil.</p>"),
    Page(
      name: "Dutch", title: "Voordat je verdergaat naar het nieuws",
      body: "<p>We gebruiken cookies op deze site.</p>"),
    Page(name: "Japanese", title: "続行する前に", body: "<p>サイトは Cookie を使用しています。</p>"),
  ])
  func consentWalls(page: Page) throws {
    #expect(try notice(page) == .consentWall)
  }

  @Test(arguments: [
    Page(
      name: "redirected", title: "Harbour News: your account",
      body: "<form><input name='user'><input type='password'></form><p>Forgot your password?</p>",
      url: "https://harbour.example/login?next=/story"),
    Page(
      name: "English", title: "Sign in | Harbour News",
      body: "<h1>Welcome back</h1><form><label>E-mail <input></label><input type='password'></form>"),
    Page(
      name: "German", title: "Anmelden - Hafenblatt",
      body: "<p>Bitte melden Sie sich an, um fortzufahren.</p>"),
    Page(name: "Spanish", title: "Iniciar sesión", body: "<p>¿Has olvidado tu contraseña?</p>"),
    Page(
      name: "Polish", title: "Zaloguj się", body: "<form><input type='password'></form><p>E-mail i hasło</p>"),
    Page(name: "Chinese", title: "用户登录", body: "<form><input type='password'></form><p>手机号码</p>"),
    Page(
      name: "status", title: "Harbour News", body: "<p>You must be logged in to see this.</p>", status: 401),
    Page(
      name: "by the demand and the form", title: "The harbour gets deeper",
      body: """
        <h1>The harbour gets deeper</h1><p>You must be logged in to read this story.</p>
        <form><input name='user'><input type='password'></form>
        """),
  ])
  func logins(page: Page) throws {
    #expect(try notice(page) == .loginRequired)
  }

  private static let teaser =
    "The harbour of Tessaly will be deepened by two metres, its master said on Monday."

  @Test(arguments: [
    Page(
      name: "declared", title: "The harbour gets deeper",
      body: """
        <script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>
        <article><h1>The harbour gets deeper</h1><p>\(teaser)</p><p>Subscribe to continue reading</p></article>
        """),
    Page(
      name: "by its markup", title: "The harbour gets deeper",
      body: """
        <article><h1>The harbour gets deeper</h1><p>\(teaser)</p></article>
        <div class="c-paywall"><p>Already a subscriber? Log in.</p></div>
        """),
    Page(
      name: "German", title: "Der Hafen wird tiefer",
      body: """
        <script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>
        <article><h1>Der Hafen wird tiefer</h1><p>Zwei Meter mehr sollen es werden.</p>
        <p>Jetzt abonnieren und weiterlesen</p></article>
        """),
    Page(name: "status", title: "Payment", body: "<p>This content is for subscribers.</p>", status: 402),
  ])
  func paywallStubs(page: Page) throws {
    #expect(try notice(page) == .paywalled)
  }

  @Test("A preview of some length is an article")
  func longPreview() throws {
    let paragraphs = Story.paragraphs.map { "<p>\($0)</p>" }.joined()
    let page = Page(
      name: "", title: "The harbour gets deeper",
      body: """
        <script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>
        <article><h1>The harbour gets deeper</h1>\(paragraphs)<p>Subscribe to continue reading</p></article>
        """)
    #expect(try notice(page) == nil)
  }

  @Test(arguments: [
    Page(
      name: "English", title: "Page not found - Harbour News",
      body: "<h1>Page not found</h1><p>The page you are looking for may have been moved.</p>", status: 200),
    Page(
      name: "WordPress", title: "Page not found – Harbour News",
      body: "<div class='error404 blog'><h1>Oops!</h1><p>Try a search?</p></div>"),
    Page(name: "number", title: "404 | Harbour News", body: "<p>The requested page is not here.</p>"),
    Page(
      name: "address", title: "Error 404", body: "<p>Sorry.</p>", url: "https://harbour.example/404.html"),
    Page(
      name: "German", title: "Seite nicht gefunden", body: "<p>Die angeforderte Seite gibt es nicht mehr.</p>"
    ),
    Page(
      name: "French", title: "Page introuvable", body: "<p>La page que vous recherchez n'existe plus.</p>"),
    Page(name: "Spanish", title: "Página no encontrada", body: "<p>La página que buscas ya no está.</p>"),
    Page(name: "Italian", title: "Pagina non trovata", body: "<p>La pagina che stai cercando non c'è.</p>"),
    Page(name: "Portuguese", title: "Página não encontrada", body: "<p>A página que procura não existe.</p>"),
    Page(
      name: "Dutch", title: "Pagina niet gevonden", body: "<p>De pagina die je zoekt is er niet meer.</p>"),
    Page(name: "Polish", title: "Nie znaleziono strony", body: "<p>Strona, której szukasz, zniknęła.</p>"),
    Page(name: "Russian", title: "Страница не найдена", body: "<p>Запрашиваемая страница была удалена.</p>"),
    Page(name: "Chinese", title: "页面不存在", body: "<p>抱歉，您访问的页面已被删除。</p>"),
    Page(name: "Japanese", title: "ページが見つかりません", body: "<p>お探しのページは移動した可能性があります。</p>"),
  ])
  func pagesThatAreNotThere(page: Page) throws {
    #expect(try notice(page) == .softNotFound)
  }

  // MARK: Articles about notices

  /// Short on purpose: a long one isn't even looked at.
  private static let aboutChallenges = """
    <article><h1>Why the web asks whether you are human</h1>
    <p>Millions of readers were told to “verify you are human” on Tuesday, when a guard that stands before a fifth of the web took \
    all of them for robots, engineers of the company said in the evening.</p>
    <p>For three hours a page with the title “Just a moment” was all that most saw. “It was a list that had grown too long,” said \
    Runa Vael, who keeps the lists. Newspapers, shops and a hospital in Tessaly were affected, and some of them had put up paper \
    signs by noon, in which they asked people to call.</p></article>
    """

  private static let aboutMissingPages = """
    <article><h1>Page not found, and other excuses</h1>
    <p>The page you are looking for is on the third shelf, says the librarian of Nemvar, who has collected error pages of the web \
    for twenty years and shows them in the reading room from Friday on.</p>
    <p>Her favourite one is from a bakery: it says that the bread is sold out and the link is broken, in this order. The oldest is \
    of 1996. Visitors can write their own on cards, and hang them on a line across the room; there were four hundred by Monday, \
    most of them polite.</p><p>The show is open until the end of May, and nobody has yet found the exit.</p></article>
    """

  private static let aboutPaywalls = """
    <article><h1>Subscribe to continue reading: why boxes work</h1>
    <p>Subscribe to continue reading, the boxes say, and more readers do. The Courier of Nemvar has gained four thousand \
    subscribers since it closed its site in spring.</p>
    <p>Already a subscriber? Log in. That line is gone from the Tessaly Tribune, which opened its site again on Monday.</p></article>
    """

  @Test(arguments: [
    Page(
      name: "about paywalls", title: "Subscribe to continue reading: why boxes work | Harbour News",
      body: aboutPaywalls),
    Page(
      name: "about challenges", title: "Why the web asks whether you are human | Harbour News",
      body: aboutChallenges),
    Page(
      name: "about challenges, titled like one", title: "Just a moment... | Harbour News",
      body: aboutChallenges),
    Page(
      name: "about missing pages", title: "Page not found, and other excuses | Harbour News",
      body: aboutMissingPages),
    Page(
      name: "with a login in its header", title: "Harbour News",
      body: """
        <header><form><input name="user"><input type="password"><a href="/forgot">Help</a></form></header>
        <article><h1>The lamp is lit</h1><p>\(teaser)</p></article>
        """),
    Page(
      name: "with a login that opens above it", title: "The lamp is lit | Harbour News",
      body: """
        <div class="login-panel"><h1>Sign in</h1><div>Welcome! Log into your account</div>
        <form><input name="user"><input type="password"><a href="#">Forgot your password? Get help</a></form></div>
        <article><h1>The lamp is lit</h1><p>\(teaser)</p></article>
        """),
    Page(
      name: "with such a login, and comments for members", title: "The lamp is lit | Harbour News",
      body: """
        <form><input type="password"><a href="#">Forgot your password?</a></form>
        <article><h1>The lamp is lit</h1><p>\(teaser)</p></article>
        <p>You must be logged in to post a comment.</p><p>Please sign in to your account to follow this story.</p>
        """),
    Page(
      name: "with such a login, and comments for members, in German", title: "Das Licht brennt | Hafenblatt",
      body: """
        <form><input type="password"><a href="#">Passwort vergessen?</a></form>
        <article><h1>Das Licht brennt</h1><p>Seit Freitag brennt das Licht von Tessaly wieder.</p></article>
        <p>Bitte melden Sie sich an, um zu kommentieren.</p>
        """),
    Page(
      name: "with a cookie banner", title: "The lamp is lit | Harbour News",
      body: """
        <article><h1>The lamp is lit</h1><p>\(teaser)</p></article>
        <div id="onetrust-banner-sdk"><h2>We value your privacy</h2><p>We use cookies.</p></div>
        """),
    Page(
      name: "with an offer to subscribe", title: "The lamp is lit | Harbour News",
      body: "<article><h1>The lamp is lit</h1><p>\(teaser)</p></article><p>Already a subscriber? Log in.</p>"),
    Page(
      name: "from a guarded server", title: "The lamp is lit | Harbour News",
      body: "<article><h1>The lamp is lit</h1><p>\(teaser)</p></article>",
      headers: ["x-dd-b": "1"]),
  ])
  func articlesStayArticles(page: Page) throws {
    #expect(try notice(page) == nil)
  }

  @Test("A text that speaks of logging in at an address that only looks like a login is no login")
  func addressesAreReadAsWholeWords() throws {
    let page = Page(
      name: "", title: "The loginess of things",
      body: "<p>\(Self.teaser)</p><p>Forgot password? So had he.</p>",
      url: "https://harbour.example/logins-of-the-year")
    #expect(try notice(page) == nil)
  }
}
