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
}
