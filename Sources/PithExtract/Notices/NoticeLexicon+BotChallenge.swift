extension NoticeLexicon {
  static let botChallenge = NoticeCues(
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
      making sure you're not a bot
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
      you don't have permission to access
      confirm you are not a robot
      confirm you're not a robot
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
      "cf-error-details", "cf-wrapper", "_incapsula_resource?", "g-recaptcha", "h-captcha", "cf-turnstile",
      ".within.website/x/",
    ],
    statuses: [401, 403, 405, 429, 503],
    headers: [
      "cf-mitigated": ["challenge", "block"], "x-amzn-waf-action": ["challenge", "captcha"], "x-dd-b": [],
    ],
    isWrittenAbout: true,
    // Some explain at length why they are shown.
    mostOtherWords: 120)
}
