extension NoticeLexicon {
  static let loginRequired = NoticeCues(
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
      bitte melden sie sich an
      bitte loggen sie sich ein
      melden sie sich an, um
      sie müssen angemeldet sein
      connectez-vous pour
      veuillez vous connecter
      vous devez être connecté
      inicia sesión para
      inicie sesión para
      debes iniciar sesión
      accedi per continuare
      devi effettuare l'accesso
      effettua il login
      inicie sessão para
      faça login para
      log in om
      u moet ingelogd zijn
      je moet ingelogd zijn
      zaloguj się, aby
      musisz się zalogować
      войдите, чтобы
      необходимо авторизоваться
      请先登录
      登录后
      ログインしてください
      """),
    otherTexts: NoticeCues.lines(
      """
      forgot your password
      forgot password
      passwort vergessen
      mot de passe oublié
      has olvidado tu contraseña
      olvidó su contraseña
      password dimenticata
      esqueceu a senha
      esqueceu sua senha
      wachtwoord vergeten
      nie pamiętasz hasła
      забыли пароль
      忘记密码
      パスワードをお忘れ
      """),
    // Readers are asked to log in for other things than reading, below and beside articles.
    exceptions: NoticeCues.lines(
      """
      comment
      reply
      review
      to post
      to vote
      to rate
      to save
      to follow
      bookmark
      favorite
      favourite
      your account
      kommentar
      kommentieren
      antworten
      zu bewerten
      ihrem konto
      dein konto
      commentaire
      commenter
      répondre
      votre compte
      coment
      responder
      tu cuenta
      su cuenta
      sua conta
      tua conta
      rispondere
      tuo account
      reageren
      reactie
      je account
      uw account
      koment
      odpowiedzie
      swoje konto
      коммент
      ответить
      отзыв
      评论
      留言
      回复
      收藏
      コメント
      返信
      """),
    addresses: [
      "login.", "signin.", "sso.", "accounts.", "/login", "/log-in", "/signin", "/sign-in", "/sso/", "/auth/",
      "/account/login", "/user/login", "/users/sign_in", "/wp-login", "/anmelden", "/connexion", "/inloggen",
    ],
    statuses: [401],
    // Windows that open above articles have an `h1` of their own.
    readsHeadings: false,
    readsPasswordFields: true,
    isWrittenAbout: true,
    mostOtherWords: 60)
}
