import PithCore

/// The words and marks of notices, by kind, in the order in which they are looked for.
///
/// Entries are in lower case, with `'` for every apostrophe, one a line. A title has to be what a notice is titled with, not what an
/// article about it could be; a text what a notice says to its reader.
enum NoticeLexicon {
  static let all = [botChallenge, consentWall, loginRequired, paywall, softNotFound]

  private static let botChallenge = NoticeCues(
    notice: .botChallenge,
    titles: NoticeCues.lines(
      """
      just a moment
      attention required
      access to this page has been denied
      access denied
      please wait
      one moment, please
      human verification
      security check
      security verification
      robot check
      bot verification
      are you a robot
      are you human
      verify you are human
      verifying you are human
      checking your browser
      checking your browser before accessing*
      pardon our interruption
      request rejected
      ddos-guard
      einen moment
      einen moment bitte
      sicherheitsüberprüfung
      sind sie ein roboter
      un instant
      un momento
      un momento, por favor
      vérification de sécurité
      accès refusé
      accès temporairement restreint
      acceso denegado
      comprobación de seguridad
      accesso negato
      verifica di sicurezza
      um momento
      acesso negado
      verificação de segurança
      een moment geduld
      een ogenblik geduld
      toegang geweigerd
      jeszcze chwilę
      odmowa dostępu
      weryfikacja
      один момент
      доступ ограничен
      проверка безопасности
      вы не робот
      请稍候
      请稍等
      安全验证
      人机验证
      访问被拒绝
      しばらくお待ちください
      アクセスが拒否されました
      セキュリティチェック
      """),
    texts: NoticeCues.lines(
      """
      enable javascript and cookies to continue
      please enable cookies
      please enable js and disable any ad blocker
      verify you are human
      verify that you are human
      verify that you're not a robot
      verify you are not a robot
      confirm you are human
      confirm that you are human
      confirm you are a human
      make sure you're not a robot
      prove you are human
      prove that you're not a robot
      checking if the site connection is secure
      checking your browser before accessing
      needs to review the security of your connection
      you have been blocked
      your ip has been blocked
      incapsula incident id
      errors.edgesuite.net
      unusual traffic from your
      suspicious activity from your
      automated access to this
      activity that looks automated
      think you are using automation tools
      think that you were a bot
      think you might be a bot
      the requested url was rejected
      bestätigen sie, dass sie ein mensch sind
      bestätigen sie, dass sie kein roboter sind
      aktivieren sie javascript und cookies, um fortzufahren
      überprüfung ihres browsers
      ungewöhnlichen datenverkehr aus ihrem
      vérifiez que vous êtes humain
      vérifier que vous êtes un humain
      confirmez que vous êtes humain
      vous n'êtes pas un robot
      activez javascript et les cookies pour continuer
      verifique que es un ser humano
      verifica que eres humano
      confirme que no es un robot
      confirma que no eres un robot
      habilita javascript y las cookies para continuar
      verifica di essere umano
      verifica che sei umano
      conferma di non essere un robot
      abilita javascript e i cookie per continuare
      verifique se você é humano
      confirme que você é humano
      confirme que não é um robô
      confirme que você não é um robô
      ative o javascript e os cookies para continuar
      controleer of u een mens bent
      bevestig dat u geen robot bent
      bevestig dat je geen robot bent
      schakel javascript en cookies in om door te gaan
      potwierdź, że jesteś człowiekiem
      potwierdź, że nie jesteś robotem
      włącz javascript i pliki cookie, aby kontynuować
      подтвердите, что вы человек
      подтвердите, что вы не робот
      что запросы отправляли вы, а не робот
      включите javascript и файлы cookie
      проверка вашего браузера
      确认您是真人
      验证您是真人
      请完成安全验证
      请启用 javascript 和 cookie
      人間であることを確認
      ロボットではないことを確認
      javascript と cookie を有効にして続行
      """),
    // Attributes of scripts aren't in the tree.
    markup: [
      "captcha-delivery.com", "cmsg", "px-captcha", "cf-challenge", "challenge-form", "challenge-container",
      "cf-error-details", "cf-wrapper", "_incapsula_resource?",
    ],
    statuses: [401, 403, 405, 429, 503],
    headers: [
      "cf-mitigated": ["challenge", "block"], "x-amzn-waf-action": ["challenge", "captcha"], "x-dd-b": [],
    ],
    mostOtherWords: 60)

  private static let consentWall = NoticeCues(
    notice: .consentWall,
    titles: NoticeCues.lines(
      """
      before you continue*
      we value your privacy
      your privacy
      your privacy choices
      privacy settings
      privacy gate
      cookie consent
      consent
      cookies
      bevor sie fortfahren*
      datenschutzeinstellungen
      datenschutz-einstellungen
      cookie-einstellungen
      zustimmung
      avant de continuer*
      avant d'accéder à*
      paramètres de confidentialité
      antes de continuar*
      antes de ir a*
      configuración de privacidad
      prima di continuare*
      impostazioni privacy
      definições de privacidade
      configurações de privacidade
      voordat je verdergaat*
      voordat je doorgaat*
      cookie-instellingen
      privacy-instellingen
      zanim przejdziesz*
      ustawienia prywatności
      прежде чем продолжить*
      прежде чем перейти*
      настройки конфиденциальности
      在继续之前*
      隐私设置
      続行する前に*
      プライバシー設定
      """),
    texts: NoticeCues.lines(
      """
      we use cookies
      we and our partners
      partners store and/or access information
      accept all cookies
      if you choose to "accept all"
      if you choose to "reject all"
      wir verwenden cookies
      wir und unsere partner
      weiter mit werbung
      mit werbung weiterlesen
      mit werbung lesen
      mit werbung nutzen
      nous utilisons des cookies
      nous et nos partenaires
      utilizamos cookies
      usamos cookies
      nosotros y nuestros socios
      utilizziamo i cookie
      noi e i nostri partner
      nós e os nossos parceiros
      nós e nossos parceiros
      we gebruiken cookies
      wij gebruiken cookies
      wij en onze partners
      używamy plików cookie
      my i nasi partnerzy
      мы используем файлы cookie
      мы и наши партнеры
      我们使用 cookie
      我们使用cookie
      cookie を使用
      cookieを使用
      """),
    otherTexts: NoticeCues.lines(
      """
      read without ads for
      without tracking and ads
      pay to reject
      pur-abo
      pur abo
      werbefrei lesen
      werbefrei für
      ohne werbetracking
      continuer sans accepter en s'abonnant
      refuser et s'abonner
      s'abonner pour refuser
      rechazar y suscribirse
      rechazar y pagar
      rifiuta e abbonati
      abbonati e rifiuta
      """),
    addresses: [
      "consent.", "guce.", "privacywall.", "myprivacy.", "cmp-", "/consent", "/privacywall", "/privacy-wall",
      "/cookiewall", "/cookie-wall", "/cookieconsent", "/privacy-gate", "/collectconsent",
    ],
    readsHeadings: false,
    mostOtherWords: 40)

  private static let loginRequired = NoticeCues(
    notice: .loginRequired,
    titles: NoticeCues.lines(
      """
      log in
      log in to*
      login
      log on
      sign in
      sign in to*
      sign in to continue*
      log in or sign up
      login required
      authentication required
      anmelden
      anmeldung
      einloggen
      connexion
      se connecter
      connectez-vous
      identifiez-vous
      iniciar sesión
      inicia sesión
      acceso usuarios
      accedi
      accesso utenti
      entrar
      iniciar sessão
      fazer login
      inloggen
      aanmelden
      zaloguj się
      logowanie
      вход
      войти
      авторизация
      登录
      用户登录
      登入
      ログイン
      """),
    texts: NoticeCues.lines(
      """
      log in to continue
      login to continue
      sign in to continue
      please log in to
      please login to
      please sign in to
      you must log in
      you must be logged in
      you need to log in
      you need to be logged in
      you have to log in
      you are not logged in
      forgot your password
      forgot password
      bitte melden sie sich an
      bitte loggen sie sich ein
      melden sie sich an, um
      sie müssen angemeldet sein
      passwort vergessen
      connectez-vous pour
      veuillez vous connecter
      vous devez être connecté
      mot de passe oublié
      inicia sesión para
      inicie sesión para
      debes iniciar sesión
      has olvidado tu contraseña
      olvidó su contraseña
      accedi per continuare
      devi effettuare l'accesso
      effettua il login
      password dimenticata
      inicie sessão para
      faça login para
      esqueceu a senha
      esqueceu sua senha
      log in om
      u moet ingelogd zijn
      je moet ingelogd zijn
      wachtwoord vergeten
      zaloguj się, aby
      musisz się zalogować
      nie pamiętasz hasła
      войдите, чтобы
      необходимо авторизоваться
      забыли пароль
      请先登录
      登录后
      忘记密码
      ログインしてください
      パスワードをお忘れ
      """),
    addresses: [
      "login.", "signin.", "sso.", "accounts.", "/login", "/log-in", "/signin", "/sign-in", "/sso/", "/auth/",
      "/account/login", "/user/login", "/users/sign_in", "/wp-login", "/anmelden", "/connexion", "/inloggen",
    ],
    statuses: [401],
    readsPasswordFields: true,
    mostOtherWords: 60)

  private static let paywall = NoticeCues(
    notice: .paywalled,
    titles: NoticeCues.lines(
      """
      subscribe to continue*
      subscribe to read*
      subscribers only
      subscription required
      """),
    texts: NoticeCues.lines(
      """
      subscribe to continue
      subscribe to read
      subscribe to keep reading
      subscribe now to read
      to continue reading
      to keep reading
      to read the full article
      to read the full story
      this article is for subscribers
      this article is reserved for
      this content is for subscribers
      available to subscribers only
      exclusive to subscribers
      for subscribers only
      already a subscriber
      jetzt abonnieren und weiterlesen
      um weiterzulesen
      weiterlesen mit
      nur für abonnenten
      exklusiv für abonnenten
      exklusiv für abonnentinnen
      bereits abonnent
      réservé aux abonnés
      réservé à nos abonnés
      de cet article à lire
      pour lire la suite
      abonnez-vous pour
      déjà abonné
      suscríbete para
      suscríbase para
      para seguir leyendo
      exclusivo para suscriptores
      contenido exclusivo para
      ya eres suscriptor
      abbonati per
      per continuare a leggere
      riservato agli abbonati
      contenuto riservato
      sei già abbonato
      assine para
      para continuar lendo
      para continuar a ler
      exclusivo para assinantes
      já é assinante
      abonneer om
      om verder te lezen
      alleen voor abonnees
      al abonnee
      aby czytać dalej
      dostęp tylko dla
      tylko dla prenumeratorów
      artykuł dostępny tylko dla
      оформите подписку, чтобы
      доступно только подписчикам
      только для подписчиков
      чтобы читать дальше
      订阅后
      订阅以
      仅限订阅
      会员专享
      この記事は有料会員限定
      会員限定記事
      有料会員限定
      続きを読むには
      """),
    markup: ["paywall", "regwall", "subscriber-only", "premium-content-locked"],
    statuses: [402],
    readsHeadings: false,
    readsDeclaredPaywall: true,
    mostOtherWords: 60)

  private static let softNotFound = NoticeCues(
    notice: .softNotFound,
    titles: NoticeCues.lines(
      """
      404
      404 error
      error 404*
      404 not found
      404 page not found
      404: page not found
      404: not found
      not found
      page not found
      article not found
      story not found
      page unavailable
      page doesn't exist
      page does not exist
      this page doesn't exist
      sorry, page not found
      oops! page not found
      we can't find that page
      we can't find the page you're looking for
      fehler 404*
      seite nicht gefunden
      seite konnte nicht gefunden werden
      artikel nicht gefunden
      nicht gefunden
      erreur 404*
      page introuvable
      page non trouvée
      article introuvable
      página no encontrada
      página não encontrada
      artículo no encontrado
      no encontrado
      não encontrado
      erro 404*
      errore 404*
      pagina non trovata
      pagina niet gevonden
      niet gevonden
      fout 404*
      strona nie istnieje
      nie znaleziono strony
      nie znaleziono
      strona nie została znaleziona
      błąd 404*
      страница не найдена
      ошибка 404*
      страница не существует
      не найдено
      页面不存在
      页面未找到
      找不到页面
      您访问的页面不存在
      ページが見つかりません
      お探しのページは見つかりませんでした
      """),
    texts: NoticeCues.lines(
      """
      the page you are looking for
      the page you're looking for
      the page you were looking for
      the page you requested
      the requested page
      the article you are looking for
      the article you're looking for
      this page could not be found
      this page doesn't exist
      this page does not exist
      page may have been moved
      page may have been removed
      page has been moved or
      nothing was found at this location
      we couldn't find that page
      we can't find the page
      we could not find the page
      link you followed may be broken
      die gesuchte seite
      die angeforderte seite
      die von ihnen gesuchte seite
      die von ihnen angeforderte seite
      die gewünschte seite
      diese seite existiert nicht
      seite wurde nicht gefunden
      la page que vous recherchez
      la page que vous cherchez
      la page demandée
      la page que vous avez demandée
      cette page n'existe pas
      la página que buscas
      la página que busca
      la página que está buscando
      la página solicitada
      esta página no existe
      la pagina che stai cercando
      la pagina che cerchi
      la pagina richiesta
      la pagina cercata
      questa pagina non esiste
      a página que procura
      a página que você procura
      a página que você está procurando
      a página solicitada
      esta página não existe
      de pagina die u zoekt
      de pagina die je zoekt
      de opgevraagde pagina
      deze pagina bestaat niet
      strona, której szukasz
      szukana strona
      żądana strona
      strona nie istnieje
      запрашиваемая страница
      запрашиваемая вами страница
      страница, которую вы ищете
      такой страницы не существует
      страница была удалена
      您要查找的页面
      您访问的页面
      你访问的页面
      请求的页面
      お探しのページ
      指定されたページ
      ページは存在しません
      """),
    markup: ["error404", "error-404", "page-404", "not-found-page", "page-not-found", "http-404"],
    addresses: [
      "/404", "/error/404", "/errors/404", "/not-found", "/notfound", "/page-not-found", "/pagenotfound",
    ],
    mostOtherWords: 120)
}
